package io.github.verkan.report.graph;

import java.util.Arrays;

/**
 * Text for Mermaid. Mermaid reads a text several times: for directives and statements, for its own entities, for Markdown, icons and formulas, and for HTML.
 * Whatever may mean something to any of them is written as an entity, which Mermaid puts back last.
 */
final class MermaidText {

    /** What is always escaped. The last three stand for entities inside Mermaid. */
    private static final String ALWAYS = "\"#&<>\\`*_~[]{}|$^:;@/\uFB02\u00B0\u00B6";
    /** What makes a list, a heading or a rule of Markdown where it stands first. */
    private static final String AT_START = "-+=.)(%'!";

    private MermaidText() {}

    /** A text on one line, for use between quotation marks or after a keyword. */
    static String of(String line) {
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        int[] points = line.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int c = points[i];
            if (c == '"') {
                escaped.append("#quot;");
            } else if (ALWAYS.indexOf(c) >= 0 || AT_START.indexOf(c) >= 0 && isSpecial(points, i)) {
                escaped.append('#').append(c).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isSpecial(int[] points, int i) {
        boolean afterDigits = i > 0 && Arrays.stream(points, 0, i).allMatch(c -> c >= '0' && c <= '9');
        boolean doubled = i > 0 && points[i - 1] == points[i] || i + 1 < points.length && points[i + 1] == points[i];
        boolean afterWww = points[i] == '.' && i >= 3 && (points[i - 1] | 0x20) == 'w' && (points[i - 2] | 0x20) == 'w' && (points[i - 3] | 0x20) == 'w';
        return i == 0 || afterDigits || doubled || afterWww;
    }
}
