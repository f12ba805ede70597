package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.portfolio.Portfolio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Portfolios as JSON: the document {@code verkan/portfolio/1}. It names its cases by their files, which lie in its own folder or below, and assesses them by their
 * own rules. It is read and not written: what it says beyond its cases is for people to write.
 */
public final class PortfolioJson {

    private PortfolioJson() {}

    /**
     * Reads a portfolio with its cases.
     *
     * @param path the file; the paths in it are relative to its folder and stay within it
     * @param tables for each evaluation in turn something that reads the parts of it that are tables
     * @return the portfolio as far as it could be read, with all diagnostics: those of its cases too
     * @throws IOException if the file itself cannot be opened or read
     */
    public static Checked<Portfolio> read(Path path, Supplier<? extends TableReader> tables) throws IOException {
        return read(path, tables, InputLimits.DEFAULT);
    }

    /**
     * Reads a portfolio within limits of one's own.
     *
     * @param path the file; the paths in it are relative to its folder and stay within it
     * @param tables for each evaluation in turn something that reads the parts of it that are tables
     * @param limits how much to read of each file at most
     * @return the portfolio as far as it could be read, with all diagnostics: those of its cases too
     * @throws IOException if the file itself cannot be opened or read
     */
    public static Checked<Portfolio> read(Path path, Supplier<? extends TableReader> tables, InputLimits limits) throws IOException {
        return Documents.read(path, limits, source -> {
            Problems problems = new Problems(source.file(), limits);
            PortfolioReader reader = new PortfolioReader(new PartFiles("portfolio", path, limits, problems), tables, problems);
            return Format.PORTFOLIO.open(source, limits, problems).map(reader::read).orElseGet(() -> problems.with(Portfolio.titled("").build()));
        });
    }
}
