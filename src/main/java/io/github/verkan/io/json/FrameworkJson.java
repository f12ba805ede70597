package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.frameworks.FrameworkBuilder;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;

/** Frameworks of factors as JSON: the document {@code verkan/framework/1}. */
public final class FrameworkJson {

    private FrameworkJson() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the framework as far as it could be read, with all diagnostics
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<FactorFramework> read(Path path) throws IOException {
        return read(path, InputLimits.DEFAULT);
    }

    /**
     * Reads a file within limits of one's own.
     *
     * @param path the file
     * @param limits how much to read at most
     * @return the framework as far as it could be read, with all diagnostics
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<FactorFramework> read(Path path, InputLimits limits) throws IOException {
        return Documents.read(path, limits, source -> parse(source, limits));
    }

    /**
     * Reads a text.
     *
     * @param text the JSON
     * @param file the name to report it under
     * @return the framework as far as it could be read, with all diagnostics
     */
    public static Checked<FactorFramework> parse(String text, String file) {
        return parse(new SourceText(file, text), InputLimits.DEFAULT);
    }

    /**
     * Reads a text that has been opened already.
     *
     * @param source the JSON
     * @param limits how deep and how much to read at most
     * @return the framework as far as it could be read, with all diagnostics
     */
    public static Checked<FactorFramework> parse(SourceText source, InputLimits limits) {
        Problems problems = new Problems(source.file(), limits);
        FrameworkBuilder made = new FrameworkBuilder();
        Format.FRAMEWORK.open(source, limits, problems).ifPresent(root -> new FrameworkReader(problems, made).read(root));
        return problems.with(made.check());
    }

    /**
     * Writes a framework: reading the text gives the same framework, and writing that the same text.
     *
     * @param framework the framework
     * @return the JSON
     */
    public static String write(FactorFramework framework) {
        return JsonWriter.document(Format.FRAMEWORK, json -> FrameworkWriter.write(json, framework));
    }

    /**
     * Writes a framework to a file, in UTF-8. A file that is there is replaced.
     *
     * @param framework the framework
     * @param path the file
     * @throws IOException if it cannot be written
     */
    public static void write(FactorFramework framework, Path path) throws IOException {
        Documents.write(write(framework), path);
    }
}
