package io.github.verkan.report.markdown;

import io.github.verkan.words.OneLine;

/** Text made safe to stand in Markdown: on one line, and nothing in it is markup. */
final class MarkdownText {

    /** Signs that mean something within a line. */
    private static final String WITHIN = "\\`*_{}[]#|~$";

    private MarkdownText() {}

    /** Escapes a text for the middle or the beginning of a line, of a table cell or of a heading. */
    static String of(String text) {
        return escaped(OneLine.of(text), true);
    }

    /** Escapes a piece of a line. A space at either end stays, but none begins the line. */
    static String piece(String text, boolean atStart) {
        String line = escaped(OneLine.of(text), atStart);
        if (line.isEmpty()) {
            return text.isEmpty() || atStart ? "" : " ";
        }
        return (text.startsWith(" ") && !atStart ? " " : "") + line + (text.endsWith(" ") ? " " : "");
    }

    private static String escaped(String line, boolean atStart) {
        StringBuilder safe = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> {
                    if (WITHIN.indexOf(c) >= 0 || atStart && startsBlock(line, i) || startsAddress(line, i)) {
                        safe.append('\\');
                    }
                    safe.append(c);
                }
            }
        }
        return safe.toString();
    }

    /** A sign at the very beginning that would make a list, a rule or an underline, or the sign after a number that would. */
    private static boolean startsBlock(String line, int i) {
        char c = line.charAt(i);
        if (i == 0) {
            return c == '-' || c == '+' || c == '=';
        }
        return (c == '.' || c == ')') && i <= 9 && line.substring(0, i).chars().allMatch(d -> d >= '0' && d <= '9');
    }

    /** A sign that would make an address into a link by itself. */
    private static boolean startsAddress(String line, int i) {
        char c = line.charAt(i);
        return c == ':' && line.startsWith("//", i + 1) || c == '.' && i >= 3 && line.regionMatches(true, i - 3, "www", 0, 3);
    }
}
