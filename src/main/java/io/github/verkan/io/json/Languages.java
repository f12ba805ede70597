package io.github.verkan.io.json;

import io.github.verkan.words.Language;
import java.util.Arrays;
import java.util.List;

/** The languages that documents are written in. */
final class Languages {

    private Languages() {}

    static List<String> codes() {
        return Arrays.stream(Language.values()).map(Language::code).toList();
    }

    /** The language of a document; empty if not said. */
    static String read(Fields fields) {
        String code = fields.text("language");
        if (!fields.has("language") || fields.hasFailed(List.of("language"))) {
            return "";
        } else if (Language.of(code).isEmpty()) {
            fields.fail("unknown-word", "language", "the library does not speak this language", "use one of " + String.join(", ", codes()));
            return "";
        }
        return code;
    }
}
