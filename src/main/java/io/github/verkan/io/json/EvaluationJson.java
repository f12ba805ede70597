package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Evaluations as JSON: the document {@code verkan/evaluation/1}. Theory, evidence and rules stand within it or in files beside it; written, they
 * stand within it.
 */
public final class EvaluationJson {

    private EvaluationJson() {}

    /**
     * Reads an evaluation whose parts are JSON.
     *
     * @param path the file; the paths in it are relative to its folder and stay within it
     * @return the evaluation as far as it could be read, with all diagnostics: those of its parts too
     * @throws IOException if the file itself cannot be opened or read
     */
    public static Checked<Evaluation> read(Path path) throws IOException {
        return read(path, Optional.empty(), InputLimits.DEFAULT);
    }

    /**
     * Reads an evaluation whose parts are JSON or tables.
     *
     * @param path the file; the paths in it are relative to its folder and stay within it
     * @param tables reads the parts that are tables
     * @return the evaluation as far as it could be read, with all diagnostics: those of its parts too
     * @throws IOException if the file itself cannot be opened or read
     */
    public static Checked<Evaluation> read(Path path, TableReader tables) throws IOException {
        return read(path, tables, InputLimits.DEFAULT);
    }

    /**
     * Reads an evaluation within limits of one's own.
     *
     * @param path the file; the paths in it are relative to its folder and stay within it
     * @param tables reads the parts that are tables
     * @param limits how much to read of each file at most
     * @return the evaluation as far as it could be read, with all diagnostics: those of its parts too
     * @throws IOException if the file itself cannot be opened or read
     */
    public static Checked<Evaluation> read(Path path, TableReader tables, InputLimits limits) throws IOException {
        return read(path, Optional.of(tables), limits);
    }

    private static Checked<Evaluation> read(Path path, Optional<TableReader> tables, InputLimits limits) throws IOException {
        return Documents.read(path, limits, source -> parse(source, limits, path, tables));
    }

    /**
     * Reads a text that holds all its parts: it has no folder to look for files in.
     *
     * @param text the JSON
     * @param file the name to report it under
     * @return the evaluation as far as it could be read, with all diagnostics
     */
    public static Checked<Evaluation> parse(String text, String file) {
        return parse(new SourceText(file, text), InputLimits.DEFAULT);
    }

    /**
     * Reads a text that has been opened already and holds all its parts.
     *
     * @param source the JSON
     * @param limits how deep and how much to read at most
     * @return the evaluation as far as it could be read, with all diagnostics
     */
    public static Checked<Evaluation> parse(SourceText source, InputLimits limits) {
        return parse(source, limits, null, Optional.empty());
    }

    private static Checked<Evaluation> parse(SourceText source, InputLimits limits, Path path, Optional<TableReader> tables) {
        Problems problems = new Problems(source.file(), limits);
        PartFiles files = new PartFiles(path, limits, problems);
        return Format.EVALUATION.open(source, limits, problems)
                .map(root -> new EvaluationReader(problems).read(root, files, tables))
                .orElseGet(() -> problems.with(EvaluationReader.nothing()));
    }

    /**
     * Writes an evaluation with all its parts: reading the text gives the same evaluation, and writing that the same text.
     *
     * @param evaluation the evaluation
     * @return the JSON
     */
    public static String write(Evaluation evaluation) {
        return JsonWriter.document(Format.EVALUATION, json -> EvaluationWriter.write(json, evaluation));
    }

    /**
     * Writes an evaluation with all its parts to a file, in UTF-8. A file that is there is replaced.
     *
     * @param evaluation the evaluation
     * @param path the file
     * @throws IOException if it cannot be written
     */
    public static void write(Evaluation evaluation, Path path) throws IOException {
        Documents.write(write(evaluation), path);
    }
}
