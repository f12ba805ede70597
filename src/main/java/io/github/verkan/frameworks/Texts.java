package io.github.verkan.frameworks;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Names and the forms in which they are compared. */
final class Texts {

    /** Shorter words than this tell nothing apart: och, med, the, for. */
    private static final int SHORTEST_WORD = 5;

    private Texts() {}

    static void require(String id, String label) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("label of " + id + " must not be blank");
        }
    }

    /** The form in which labels are compared: letters and digits, in lower case, with one space for whatever stands between. */
    static String folded(String label) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(label, Normalizer.Form.NFKC).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK) {
                folded.appendCodePoint(point);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        });
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** The words of a label that are long enough to tell something, each once, in order. */
    static Set<String> words(String label) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : folded(label).split(" ")) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word);
            }
        }
        return words;
    }
}
