package io.github.verkan.report.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML whose tags match. Text and attributes are escaped here and nowhere else. */
final class HtmlWriter {

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    HtmlWriter(Appendable out) {
        this.out = out;
    }

    /** Opens an element with attributes given as names and values in turn; those with an empty value are left out. */
    HtmlWriter open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** An element that has nothing in it; closed as XML has it, so that the page is both. */
    HtmlWriter single(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.append(" />");
        return this;
    }

    private void tag(String name, String... attributes) throws IOException {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    HtmlWriter close() throws IOException {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    HtmlWriter text(String text) throws IOException {
        escape(text);
        return this;
    }

    /** An element with text and nothing else. */
    HtmlWriter element(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).close();
    }

    /** What is markup already and safe. */
    HtmlWriter markup(String markup) throws IOException {
        out.append(markup);
        return this;
    }

    HtmlWriter line() throws IOException {
        out.append('\n');
        return this;
    }

    private void escape(String text) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String instead = instead(text, i);
            if (instead != null) {
                out.append(text, written, i).append(instead);
                written = i + 1;
            }
        }
        out.append(text, written, text.length());
    }

    /** What a page has for a character; null where it is itself. */
    private static String instead(String text, int i) {
        return switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> isForbidden(text, i) ? "\uFFFD" : null;
        };
    }

    /** Control characters and halves of a character that stand alone: no page may hold them. */
    private static boolean isForbidden(String text, int i) {
        char c = text.charAt(i);
        if (c >= ' ' && c < 0x7F) {
            return false;
        } else if (Character.isSurrogate(c)) {
            return Character.isHighSurrogate(c) ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                    : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0 || c == 0xFFFE || c == 0xFFFF;
    }
}
