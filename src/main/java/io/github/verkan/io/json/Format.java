package io.github.verkan.io.json;

import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of document, and the line that says which one a file is. */
enum Format {
    THEORY,
    EVIDENCE,
    EVALUATION,
    RULES,
    FRAMEWORK,
    FACTORS,
    PORTFOLIO,
    /** A result: written, never read. */
    ASSESSMENT;

    private static final String STEM = "verkan/";
    private static final String NEWEST_VERSION = "1";

    /** What stands under {@code format}. */
    String line() {
        return STEM + name().toLowerCase(Locale.ROOT) + "/" + NEWEST_VERSION;
    }

    /** The document that a text holds, if it is one of this kind. */
    Optional<JsonObject> open(SourceText source, InputLimits limits, Problems problems) {
        return JsonTree.read(source, limits, problems).filter(root -> accepts(root, problems));
    }

    /**
     * Whether an object is a document of this kind. One that does not say what it is is read all the same, so that its other problems are found
     * too; one of another kind or of a version to come would only give problems that are none.
     */
    boolean accepts(JsonObject root, Problems problems) {
        JsonValue format = root.get("format");
        if (format instanceof JsonText text) {
            return text.text().equals(line()) || refuse(text, problems);
        } else if (format != null) {
            problems.error("wrong-type", format, "the format is a text, not " + format.kind(), "write \"" + line() + "\"");
        } else if (!root.isCut()) {
            problems.error("format-missing", root, "the document does not say what it is", "add \"format\": \"" + line() + "\"");
        }
        return true;
    }

    private boolean refuse(JsonText format, Problems problems) {
        String stem = line().substring(0, line().length() - NEWEST_VERSION.length());
        if (format.text().startsWith(stem) && isVersion(format.text().substring(stem.length()))) {
            problems.error("format-newer", format, "the document is of a version that this library does not know; nothing is read",
                    "the newest that it knows is " + line());
        } else {
            List<String> lines = Arrays.stream(values()).map(Format::line).toList();
            String hint = lines.contains(format.text()) ? "" : DidYouMean.hint(format.text(), lines);
            problems.error("format-wrong", format, "a document of the format " + line() + " is expected here; nothing is read", hint);
        }
        return false;
    }

    private static boolean isVersion(String text) {
        return !text.isEmpty() && text.charAt(0) != '0' && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
