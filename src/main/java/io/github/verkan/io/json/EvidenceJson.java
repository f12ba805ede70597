package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;

/** Evidence as JSON: the document {@code verkan/evidence/1}. */
public final class EvidenceJson {

    private EvidenceJson() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the evidence as far as it could be read, with all diagnostics
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<EvidenceBase> read(Path path) throws IOException {
        return read(path, InputLimits.DEFAULT);
    }

    /**
     * Reads a file within limits of one's own.
     *
     * @param path the file
     * @param limits how much to read at most
     * @return the evidence as far as it could be read, with all diagnostics
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<EvidenceBase> read(Path path, InputLimits limits) throws IOException {
        return Documents.read(path, limits, source -> parse(source, limits));
    }

    /**
     * Reads a text.
     *
     * @param text the JSON
     * @param file the name to report it under
     * @return the evidence as far as it could be read, with all diagnostics
     */
    public static Checked<EvidenceBase> parse(String text, String file) {
        return parse(new SourceText(file, text), InputLimits.DEFAULT);
    }

    /**
     * Reads a text that has been opened already.
     *
     * @param source the JSON
     * @param limits how deep and how much to read at most
     * @return the evidence as far as it could be read, with all diagnostics
     */
    public static Checked<EvidenceBase> parse(SourceText source, InputLimits limits) {
        Problems problems = new Problems(source.file(), limits);
        return problems.with(Format.EVIDENCE.open(source, limits, problems)
                .map(root -> new EvidenceReader(problems).read(root)).orElse(EvidenceBase.EMPTY));
    }

    /**
     * Writes evidence: reading the text gives the same evidence, and writing that the same text.
     *
     * @param evidence the evidence
     * @return the JSON
     */
    public static String write(EvidenceBase evidence) {
        return JsonWriter.document(Format.EVIDENCE, json -> EvidenceWriter.write(json, evidence));
    }

    /**
     * Writes evidence to a file, in UTF-8. A file that is there is replaced.
     *
     * @param evidence the evidence
     * @param path the file
     * @throws IOException if it cannot be written
     */
    public static void write(EvidenceBase evidence, Path path) throws IOException {
        Documents.write(write(evidence), path);
    }
}
