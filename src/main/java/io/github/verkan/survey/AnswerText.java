package io.github.verkan.survey;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which answers are looked up: lower case, composed letters, one kind of space and of hyphen, no quotes around and no full stop at the end. */
final class AnswerText {

    private static final String QUOTES = "\"'\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u00BB";

    private AnswerText() {}

    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            if (!isBlank(c)) {
                folded.append(plain(c));
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return stripped(folded.toString().toLowerCase(Locale.ROOT));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static char plain(char c) {
        boolean isDash = c >= '\u2010' && c <= '\u2015' || c == '\u2212';
        return isDash ? '-' : c == '\u2019' || c == '\u2018' ? '\'' : c;
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isAround(text.charAt(from))) {
            from++;
        }
        while (from < to && (isAround(text.charAt(to - 1)) || text.charAt(to - 1) == '.')) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isAround(char c) {
        return c == ' ' || QUOTES.indexOf(c) >= 0;
    }

    /** A whole number without the decimals that some programs export: {@code 5.0} and {@code 5,00} are 5. */
    static String code(String folded) {
        int mark = Math.max(folded.indexOf('.'), folded.indexOf(','));
        boolean isWhole = mark > 0 && mark < folded.length() - 1;
        for (int i = 0; isWhole && i < folded.length(); i++) {
            char c = folded.charAt(i);
            isWhole = i == mark || (i < mark ? c >= '0' && c <= '9' || i == 0 && c == '-' : c == '0');
        }
        return isWhole ? folded.substring(0, mark) : folded;
    }
}
