package io.github.verkan.words;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of the Swedish alphabet: å, ä and ö last, w after v. Letter case and other accents decide only between words that are
 * otherwise the same; ü stands with y, æ with ä, ø with ö. Spaces and signs come before digits, digits before letters. The same on every
 * machine.
 */
public final class SwedishOrder implements Comparator<String> {

    private static final SwedishOrder INSTANCE = new SwedishOrder();
    private static final int SIGNS = -0x220000;
    private static final int DIGITS = -0x110000;

    private SwedishOrder() {}

    /**
     * The order.
     *
     * @return the one comparator
     */
    public static SwedishOrder comparator() {
        return INSTANCE;
    }

    @Override
    public int compare(String left, String right) {
        String a = folded(left);
        String b = folded(right);
        int byLetters = compareBy(a, b, true);
        if (byLetters != 0) {
            return byLetters;
        }
        int byAccents = compareBy(a, b, false);
        return byAccents != 0 ? byAccents : -left.compareTo(right);
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static int compareBy(String a, String b, boolean lettersOnly) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int c = a.codePointAt(i);
            int d = b.codePointAt(j);
            int order = lettersOnly ? Integer.compare(weight(c), weight(d)) : Integer.compare(c, d);
            if (order != 0) {
                return order;
            }
            i += Character.charCount(c);
            j += Character.charCount(d);
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int weight(int letter) {
        return switch (letter) {
            case 'å' -> 'z' + 1;
            case 'ä', 'æ' -> 'z' + 2;
            case 'ö', 'ø' -> 'z' + 3;
            case 'ü' -> 'y';
            default -> {
                int base = letter < 0x80 ? letter : Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).codePointAt(0);
                yield Character.isLetter(base) ? base : base + (Character.isDigit(base) ? DIGITS : SIGNS);
            }
        };
    }
}
