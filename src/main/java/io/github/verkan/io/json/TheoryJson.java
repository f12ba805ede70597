package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.io.IOException;
import java.nio.file.Path;

/** Theories of change as JSON: the document {@code verkan/theory/1}. */
public final class TheoryJson {

    private TheoryJson() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the theory as far as it could be read, with all diagnostics
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<TheoryOfChange> read(Path path) throws IOException {
        return read(path, InputLimits.DEFAULT);
    }

    /**
     * Reads a file within limits of one's own.
     *
     * @param path the file
     * @param limits how much to read at most
     * @return the theory as far as it could be read, with all diagnostics
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<TheoryOfChange> read(Path path, InputLimits limits) throws IOException {
        return Documents.read(path, limits, source -> parse(source, limits));
    }

    /**
     * Reads a text.
     *
     * @param text the JSON
     * @param file the name to report it under
     * @return the theory as far as it could be read, with all diagnostics
     */
    public static Checked<TheoryOfChange> parse(String text, String file) {
        return parse(new SourceText(file, text), InputLimits.DEFAULT);
    }

    /**
     * Reads a text that has been opened already.
     *
     * @param source the JSON
     * @param limits how deep and how much to read at most
     * @return the theory as far as it could be read, with all diagnostics
     */
    public static Checked<TheoryOfChange> parse(SourceText source, InputLimits limits) {
        Problems problems = new Problems(source.file(), limits);
        TheoryBuilder theory = new TheoryBuilder();
        Format.THEORY.open(source, limits, problems).ifPresent(root -> new TheoryReader(problems, theory).read(root));
        return problems.with(theory.check());
    }

    /**
     * Writes a theory: reading the text gives the same theory, and writing that the same text.
     *
     * @param theory the theory
     * @return the JSON
     */
    public static String write(TheoryOfChange theory) {
        return JsonWriter.document(Format.THEORY, json -> TheoryWriter.write(json, theory));
    }

    /**
     * Writes a theory to a file, in UTF-8. A file that is there is replaced.
     *
     * @param theory the theory
     * @param path the file
     * @throws IOException if it cannot be written
     */
    public static void write(TheoryOfChange theory, Path path) throws IOException {
        Documents.write(write(theory), path);
    }
}
