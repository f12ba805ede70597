package io.github.verkan.collaboration;

import java.text.Normalizer;
import java.util.Locale;

/** Names and the form in which they are compared. */
final class Names {

    private Names() {}

    static void require(String id, String label) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("label of " + id + " must not be blank");
        }
    }

    /** Letter case and the number of spaces tell no labels apart. */
    static String folded(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFC).strip().replaceAll("[\\s\\u00A0]+", " ").toLowerCase(Locale.ROOT);
    }
}
