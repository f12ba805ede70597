package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;

/** The rules of an assessment as JSON: the document {@code verkan/rules/1}. */
public final class RulesJson {

    private RulesJson() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the rules as far as it could be read, with all diagnostics
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<AssessmentRules> read(Path path) throws IOException {
        return read(path, InputLimits.DEFAULT);
    }

    /**
     * Reads a file within limits of one's own.
     *
     * @param path the file
     * @param limits how much to read at most
     * @return the rules as far as it could be read, with all diagnostics
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<AssessmentRules> read(Path path, InputLimits limits) throws IOException {
        return Documents.read(path, limits, source -> parse(source, limits));
    }

    /**
     * Reads a text.
     *
     * @param text the JSON
     * @param file the name to report it under
     * @return the rules as far as it could be read, with all diagnostics
     */
    public static Checked<AssessmentRules> parse(String text, String file) {
        return parse(new SourceText(file, text), InputLimits.DEFAULT);
    }

    /**
     * Reads a text that has been opened already.
     *
     * @param source the JSON
     * @param limits how deep and how much to read at most
     * @return the rules as far as it could be read, with all diagnostics
     */
    public static Checked<AssessmentRules> parse(SourceText source, InputLimits limits) {
        Problems problems = new Problems(source.file(), limits);
        return problems.with(Format.RULES.open(source, limits, problems)
                .map(root -> new RulesReader(problems).read(root)).orElse(AssessmentRules.byVoices()));
    }

    /**
     * Writes rules: reading the text gives the same rules, and writing that the same text.
     *
     * @param rules the rules
     * @return the JSON
     */
    public static String write(AssessmentRules rules) {
        return JsonWriter.document(Format.RULES, json -> RulesWriter.write(json, rules));
    }

    /**
     * Writes rules to a file, in UTF-8. A file that is there is replaced.
     *
     * @param rules the rules
     * @param path the file
     * @throws IOException if it cannot be written
     */
    public static void write(AssessmentRules rules, Path path) throws IOException {
        Documents.write(write(rules), path);
    }
}
