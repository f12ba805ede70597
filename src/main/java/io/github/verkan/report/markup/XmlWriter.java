package io.github.verkan.report.markup;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * Writes XML: elements, attributes and text. Text is escaped; characters that XML may not hold, other control characters and those that turn the direction of
 * writing are taken out, and halves of surrogate pairs are replaced. Elements stand on lines of their own, save within an element that holds text. Lines end with a
 * line feed. Not thread-safe.
 */
public final class XmlWriter {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final double FURTHEST = 1e7;

    private final Appendable out;
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean inTag;
    private boolean isFirst = true;

    private static final class Open {

        private final String name;
        private final boolean inline;
        private boolean hasElements;

        private Open(String name, boolean inline) {
            this.name = name;
            this.inline = inline;
        }
    }

    private XmlWriter(Appendable out) {
        this.out = Objects.requireNonNull(out, "out");
    }

    /**
     * A writer.
     *
     * @param out where to write
     * @return a writer of one document or fragment
     */
    public static XmlWriter to(Appendable out) {
        return new XmlWriter(out);
    }

    /**
     * Starts an element.
     *
     * @param name its name
     * @return this writer
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if it is no name
     */
    public XmlWriter start(String name) throws IOException {
        return start(name, isInline());
    }

    /**
     * Starts an element that holds text: no line breaks are added in it.
     *
     * @param name its name
     * @return this writer
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if it is no name
     */
    public XmlWriter startInline(String name) throws IOException {
        return start(name, true);
    }

    private XmlWriter start(String name, boolean inline) throws IOException {
        requireName(name);
        closeTag();
        if (!isInline()) {
            if (!isFirst) {
                out.append('\n');
            }
            if (!open.isEmpty()) {
                open.peek().hasElements = true;
            }
        }
        isFirst = false;
        out.append('<').append(name);
        open.push(new Open(name, inline));
        inTag = true;
        return this;
    }

    /**
     * Adds an attribute to the element that was just started.
     *
     * @param name its name
     * @param value its value
     * @return this writer
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if it is no name
     * @throws IllegalStateException if the element has content already
     */
    public XmlWriter attribute(String name, String value) throws IOException {
        requireName(name);
        if (!inTag) {
            throw new IllegalStateException("an attribute comes before content: " + name);
        }
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    /**
     * Adds an attribute with a number to the element that was just started.
     *
     * @param name its name
     * @param value its value
     * @return this writer
     * @throws IOException if it cannot be written
     */
    public XmlWriter attribute(String name, double value) throws IOException {
        return attribute(name, number(value));
    }

    /**
     * Adds text.
     *
     * @param text the text
     * @return this writer
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the element that it stands in was not started for text
     */
    public XmlWriter text(String text) throws IOException {
        if (!isInline()) {
            throw new IllegalStateException("text stands in an element that is started for it: " + text);
        }
        closeTag();
        escape(text, false);
        return this;
    }

    /**
     * Adds markup as it is. It must come from this library, never from a file.
     *
     * @param markup well-formed markup
     * @return this writer
     * @throws IOException if it cannot be written
     */
    public XmlWriter markup(String markup) throws IOException {
        closeTag();
        if (!isInline()) {
            out.append(isFirst ? "" : "\n");
            if (!open.isEmpty()) {
                open.peek().hasElements = true;
            }
        }
        isFirst = false;
        out.append(markup);
        return this;
    }

    /**
     * Ends the element that was started last.
     *
     * @return this writer
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if there is none
     */
    public XmlWriter end() throws IOException {
        if (open.isEmpty()) {
            throw new IllegalStateException("no element is open");
        }
        Open ended = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            if (ended.hasElements && !ended.inline) {
                out.append('\n');
            }
            out.append("</").append(ended.name).append('>');
        }
        return this;
    }

    /**
     * An element that holds nothing but text.
     *
     * @param name its name
     * @param text the text
     * @return this writer
     * @throws IOException if it cannot be written
     */
    public XmlWriter element(String name, String text) throws IOException {
        return startInline(name).text(text).end();
    }

    /**
     * A number for coordinates: at most one decimal, the same everywhere.
     *
     * @param value the number
     * @return for example {@code 12} or {@code 12.5}
     * @throws IllegalArgumentException if it is no number, or lies beyond ten million
     */
    public static String number(double value) {
        if (!(Math.abs(value) <= FURTHEST)) {
            throw new IllegalArgumentException("a coordinate lies within ten million pixels: " + value);
        }
        long tenths = Math.round(value * 10);
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }

    private boolean isInline() {
        return !open.isEmpty() && open.peek().inline;
    }

    private void closeTag() throws IOException {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private static void requireName(String name) {
        boolean isName = !name.isEmpty();
        for (int i = 0; i < name.length() && isName; i++) {
            char c = name.charAt(i);
            boolean isFirst = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            isName = isFirst || i > 0 && (c >= '0' && c <= '9' || c == '.' || c == ':' || c == '-');
        }
        if (!isName) {
            throw new IllegalArgumentException("no name of an element or attribute: " + name);
        }
    }

    private void escape(String text, boolean isAttribute) throws IOException {
        int i = 0;
        while (i < text.length()) {
            int plain = i;
            while (i < text.length() && isPlain(text.charAt(i))) {
                i++;
            }
            out.append(text, plain, i);
            if (i == text.length()) {
                return;
            }
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(isAttribute ? "&quot;" : "\"");
                case '\t', '\n', '\r', 0x85, 0x2028, 0x2029 -> out.append(' ');
                default -> append(c);
            }
        }
    }

    /** Most of what is written: printed characters of ASCII and Latin-1 that mean nothing in XML. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"' || c >= 0xA0 && c <= 0xFF && c != SOFT_HYPHEN;
    }

    private void append(int c) throws IOException {
        int type = Character.getType(c);
        boolean isFormat = type == Character.FORMAT && c != JOINER && c != NON_JOINER && c != SOFT_HYPHEN;
        if (type == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE) {
            out.append((char) REPLACEMENT);
        } else if (type != Character.CONTROL && !isFormat) {
            out.append(Character.toString(c));
        }
    }
}
