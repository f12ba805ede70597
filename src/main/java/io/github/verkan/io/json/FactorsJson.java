package io.github.verkan.io.json;

import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.FactorStudyBuilder;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;

/** Studies of factors as JSON: the document {@code verkan/factors/1}. */
public final class FactorsJson {

    private FactorsJson() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the study as far as it could be read, with all diagnostics
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<FactorStudy> read(Path path) throws IOException {
        return read(path, InputLimits.DEFAULT);
    }

    /**
     * Reads a file within limits of one's own.
     *
     * @param path the file
     * @param limits how much to read at most
     * @return the study as far as it could be read, with all diagnostics
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<FactorStudy> read(Path path, InputLimits limits) throws IOException {
        return Documents.read(path, limits, source -> parse(source, limits));
    }

    /**
     * Reads a text.
     *
     * @param text the JSON
     * @param file the name to report it under
     * @return the study as far as it could be read, with all diagnostics
     */
    public static Checked<FactorStudy> parse(String text, String file) {
        return parse(new SourceText(file, text), InputLimits.DEFAULT);
    }

    /**
     * Reads a text that has been opened already.
     *
     * @param source the JSON
     * @param limits how deep and how much to read at most
     * @return the study as far as it could be read, with all diagnostics
     */
    public static Checked<FactorStudy> parse(SourceText source, InputLimits limits) {
        Problems problems = new Problems(source.file(), limits);
        FactorStudyBuilder made = new FactorStudyBuilder();
        Format.FACTORS.open(source, limits, problems).ifPresent(root -> new FactorsReader(problems, made).read(root));
        return problems.with(made.check());
    }

    /**
     * Writes a study: reading the text gives the same study, and writing that the same text.
     *
     * @param study the study
     * @return the JSON
     */
    public static String write(FactorStudy study) {
        return JsonWriter.document(Format.FACTORS, json -> FactorsWriter.write(json, study));
    }

    /**
     * Writes a study to a file, in UTF-8. A file that is there is replaced.
     *
     * @param study the study
     * @param path the file
     * @throws IOException if it cannot be written
     */
    public static void write(FactorStudy study, Path path) throws IOException {
        Documents.write(write(study), path);
    }
}
