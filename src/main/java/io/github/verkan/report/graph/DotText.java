package io.github.verkan.report.graph;

/** Text for DOT: between quotation marks, with the lines of a box broken by hand, as Graphviz breaks none. */
final class DotText {

    /** The widest line in a box, in characters. */
    private static final int WIDTH = 28;

    private DotText() {}

    /** A quoted text; backslashes, quotation marks and entities of HTML stand for themselves. */
    static String quoted(String line) {
        return '"' + escaped(line) + '"';
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
    }

    /** A quoted label of several paragraphs, each broken into lines. */
    static String label(String... paragraphs) {
        StringBuilder label = new StringBuilder();
        for (String paragraph : paragraphs) {
            int start = 0;
            while (start < paragraph.length()) {
                int end = lineEnd(paragraph, start);
                label.append(label.length() == 0 ? "" : "\\n").append(escaped(paragraph.substring(start, end)));
                start = end < paragraph.length() && paragraph.charAt(end) == ' ' ? end + 1 : end;
            }
        }
        return label.insert(0, '"').append('"').toString();
    }

    private static int lineEnd(String text, int start) {
        if (text.codePointCount(start, text.length()) <= WIDTH) {
            return text.length();
        }
        int most = text.offsetByCodePoints(start, WIDTH);
        int space = text.lastIndexOf(' ', most);
        return space > start ? space : most;
    }
}
