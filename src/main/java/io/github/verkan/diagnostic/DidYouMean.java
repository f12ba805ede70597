package io.github.verkan.diagnostic;

import java.util.Collection;
import java.util.Locale;

/**
 * Finds the known word nearest to an unknown one, by edit distance (insert, delete, replace, swap of neighbours; Damerau 1964, restricted
 * form), letter case aside.
 */
public final class DidYouMean {

    /** Longer words are not compared: nobody mistypes an essay, and the comparison costs the product of the lengths. */
    private static final int LONGEST = 60;

    /** Among more words no hint is given: many unknown ids against many known ones would take longer than reading the files. */
    private static final int MOST_WORDS = 1_000;

    private DidYouMean() {}

    /**
     * A hint for a diagnostic.
     *
     * @param word the unknown word
     * @param known the known words
     * @return {@code did you mean "…"?}, or an empty text when there are more than a thousand or none is near: more than one letter and more than a third of them would have to change
     */
    public static String hint(String word, Collection<String> known) {
        String nearest = "";
        if (word.length() <= LONGEST && known.size() <= MOST_WORDS) {
            int best = Math.max(1, word.length() / 3) + 1;
            String folded = word.toLowerCase(Locale.ROOT);
            for (String candidate : known) {
                if (candidate.length() > LONGEST || Math.abs(candidate.length() - word.length()) >= best) {
                    continue;
                }
                int distance = distance(folded, candidate.toLowerCase(Locale.ROOT));
                if (distance < best) {
                    best = distance;
                    nearest = candidate;
                }
            }
        }
        return nearest.isEmpty() ? "" : "did you mean \"" + nearest + "\"?";
    }

    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, 1 + Math.min(last[j], current[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[b.length()];
    }
}
