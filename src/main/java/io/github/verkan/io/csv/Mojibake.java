package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.Place;

/**
 * Letters that were UTF-8, read as windows-1252 by some program and saved so: {@code \u00C3\u00A5} for {@code \u00E5}. What was meant can only be guessed, and the same signs
 * may be meant; nothing is repaired.
 */
final class Mojibake {

    /** What follows \u00C3 where the letter was one of \u00E5 \u00E4 \u00F6 \u00C5 \u00C4 \u00D6 \u00E9 \u00FC. */
    private static final String AFTER_A_TILDE = "\u00A5\u00A4\u00B6\u2026\u201E\u2013\u00A9\u00BC";
    /** What follows \u00E2\u20AC where it was a dash or a curly quote. */
    private static final String AFTER_EURO = "\u201C\u201D\u2122\u02DC\u0153\u009D";

    private Mojibake() {}

    /** Warns of a cell, once for each column. */
    static void report(String cell, Place place, String column, Problems problems) {
        if (isSuspected(cell)) {
            problems.warningOnce("mojibake-suspected", column, place, cell,
                    "letters such as \u00E5, \u00E4 and \u00F6 seem to have been damaged before the file was saved; they are kept as they stand, here and further down",
                    "export it again, as UTF-8");
        }
    }

    static boolean isSuspected(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            boolean isQuote = c == '\u00E2' && next == '\u20AC' && i + 2 < text.length() && AFTER_EURO.indexOf(text.charAt(i + 2)) >= 0;
            if (c == '\u00C3' && AFTER_A_TILDE.indexOf(next) >= 0 || isQuote) {
                return true;
            }
        }
        return text.indexOf('\uFFFD') >= 0;
    }
}
