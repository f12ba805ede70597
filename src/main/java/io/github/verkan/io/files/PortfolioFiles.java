package io.github.verkan.io.files;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.io.json.PortfolioJson;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.portfolio.Portfolio;
import java.io.IOException;
import java.nio.file.Path;

/** Reads several cases: a portfolio with the files of all its cases. */
public final class PortfolioFiles {

    private PortfolioFiles() {}

    /**
     * Reads a portfolio and assesses its cases, each by its own rules.
     *
     * @param portfolio a {@code verkan/portfolio/1} document; its cases lie in its own folder or below
     * @return the portfolio as far as it could be made out, with everything that there is to say
     * @throws IOException if the file itself cannot be opened; files that it names give diagnostics
     */
    public static Checked<Portfolio> read(Path portfolio) throws IOException {
        return read(portfolio, InputLimits.DEFAULT);
    }

    /**
     * Reads a portfolio within limits of one's own.
     *
     * @param portfolio a {@code verkan/portfolio/1} document
     * @param limits how much to read of each file at most
     * @return the portfolio as far as it could be made out, with everything that there is to say
     * @throws IOException if the file itself cannot be opened; files that it names give diagnostics
     */
    public static Checked<Portfolio> read(Path portfolio, InputLimits limits) throws IOException {
        return PortfolioJson.read(portfolio, () -> new Tables(limits), limits);
    }
}
