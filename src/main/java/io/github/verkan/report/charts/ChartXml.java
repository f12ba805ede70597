package io.github.verkan.report.charts;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML: one element a line, indented, with everything escaped. What no XML may contain becomes a replacement mark. */
final class ChartXml {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element. Attributes are names and values in turn; those with an empty value are left out. */
    ChartXml open(String name, String... attributes) {
        tag(name, attributes);
        out.append(">\n");
        open.push(name);
        return this;
    }

    /** Ends the element begun last. */
    ChartXml close() {
        String name = open.pop();
        indent();
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element without content. */
    ChartXml leaf(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element that holds a text. */
    ChartXml text(String name, String content, String... attributes) {
        tag(name, attributes);
        out.append('>');
        escape(content);
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** What another writer wrote. */
    ChartXml add(ChartXml finished) {
        if (!finished.open.isEmpty()) {
            throw new IllegalStateException("an element is not closed: " + finished.open.peek());
        }
        out.append(finished.out);
        return this;
    }

    private void tag(String name, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("attributes are names and values in turn: " + String.join(", ", attributes));
        }
        indent();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void indent() {
        out.append("  ".repeat(open.size()));
    }

    private void escape(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
            }
        }
    }

    private static boolean isAllowed(int c) {
        boolean isControl = c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && c <= 0x9F;
        return !isControl && Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
