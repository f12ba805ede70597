package io.github.verkan.io.json;

import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of JSON document, as their {@code format} line tells them. */
public enum DocumentKind {
    /** {@code verkan/theory/1}. */
    THEORY,
    /** {@code verkan/evidence/1}. */
    EVIDENCE,
    /** {@code verkan/evaluation/1}. */
    EVALUATION,
    /** {@code verkan/rules/1}. */
    RULES,
    /** {@code verkan/framework/1}. */
    FRAMEWORK,
    /** {@code verkan/factors/1}. */
    FACTORS,
    /** {@code verkan/portfolio/1}. */
    PORTFOLIO,
    /** {@code verkan/assessment/1}: a result, which is written and not read back. */
    ASSESSMENT;

    /**
     * What a document says that it is, of whatever version.
     *
     * @param source the text
     * @return its kind, or nothing if it does not say so or is no JSON object
     */
    public static Optional<DocumentKind> of(SourceText source) {
        Optional<JsonObject> root = JsonTree.read(source, InputLimits.DEFAULT, new Problems(source.file(), InputLimits.DEFAULT));
        if (root.isEmpty() || !(root.get().get("format") instanceof JsonText format)) {
            return Optional.empty();
        }
        return Arrays.stream(values()).filter(kind -> format.text().startsWith(kind.stem())).findFirst();
    }

    private String stem() {
        return "verkan/" + name().toLowerCase(Locale.ROOT) + "/";
    }
}
