package io.github.verkan.io.csv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** What cells have around and inside what they say: spaces of all kinds, curly quotes, lists, and the guard against formulas. */
final class CellText {

    private static final char FIRST_COMBINING_MARK = '\u0300';
    private static final char SEPARATOR = '|';
    private static final char ESCAPE = '\\';
    private static final char GUARD = '\'';
    private static final String QUOTES = "\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u00BB";
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private CellText() {}

    /** Whether a character shows nothing: all kinds of space, the byte order mark and the space of no width. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Without the space around it. */
    static String strip(String text) {
        return strip(text, "");
    }

    /** Without the space and the curly quotes around it: for ids, words and numbers. */
    static String trim(String text) {
        return strip(text, QUOTES);
    }

    private static String strip(String text, String others) {
        int from = 0;
        int to = text.length();
        while (from < to && isAround(text.charAt(from), others)) {
            from++;
        }
        while (from < to && isAround(text.charAt(to - 1), others)) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isAround(char c, String others) {
        return isBlank(c) || others.indexOf(c) >= 0;
    }

    /** The form in which headers and words are looked up: one kind of space, one kind of hyphen, composed letters. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        for (char c : composed(trim(text)).toCharArray()) {
            if (!isBlank(c)) {
                folded.append(c >= '\u2010' && c <= '\u2013' ? '-' : c);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString();
    }

    /** In composed form. What lies before the combining marks is so already, and the tables of Unicode are not loaded for nothing. */
    private static String composed(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            plain &= text.charAt(i) < FIRST_COMBINING_MARK;
        }
        return plain ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The values of a list; a bar that belongs to a value is written {@code \|}, and a backslash before a bar {@code \\}. */
    static List<String> split(String cell) {
        return split(cell, false);
    }

    /** The same where a line break, too, stands between two values. */
    static List<String> split(String cell, boolean byLines) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            char next = i + 1 < cell.length() ? cell.charAt(i + 1) : ' ';
            if (c == ESCAPE && (next == SEPARATOR || next == ESCAPE)) {
                value.append(next);
                i++;
            } else if (c == SEPARATOR || byLines && c == '\n') {
                addTo(values, value);
            } else {
                value.append(c);
            }
        }
        addTo(values, value);
        return values;
    }

    private static void addTo(List<String> values, StringBuilder value) {
        String trimmed = trim(value.toString());
        if (!trimmed.isEmpty()) {
            values.add(trimmed);
        }
        value.setLength(0);
    }

    /** The inverse of {@link #split}. */
    static String join(List<String> values) {
        List<String> escaped = values.stream().map(value -> value.replace("\\", "\\\\").replace("|", "\\|")).toList();
        return String.join("|", escaped);
    }

    /**
     * A text that no spreadsheet takes for a formula. An apostrophe is put before what starts like one, and before what looks as if that
     * had been done already, so that {@link #unguarded} gives back exactly this text.
     */
    static String guarded(String text) {
        return startsLikeFormula(text) ? GUARD + text : text;
    }

    /** Without the apostrophe that keeps a spreadsheet from taking the text for a formula. */
    static String unguarded(String text) {
        return !text.isEmpty() && text.charAt(0) == GUARD && startsLikeFormula(text) ? text.substring(1) : text;
    }

    private static boolean startsLikeFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (FORMULA_STARTS.indexOf(c) >= 0 || c == '\t' || c == '\r') {
                return true;
            } else if (c != GUARD && !isBlank(c)) {
                return false;
            }
        }
        return false;
    }
}
