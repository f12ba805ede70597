package io.github.verkan.io.json;

import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Extensions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes a document, the same bytes for the same content: two spaces of indentation, line feeds, one member a line, lists of plain values on one
 * line, every character as it is that may be, a line feed at the end.
 *
 * <p>Written out rather than left to Jackson because the layout is part of what is promised (files are compared line by line), and because an
 * unpaired surrogate, which no encoding can hold, must come back as it was.
 */
final class JsonWriter {

    private static final String HEX = "0123456789abcdef";
    private static final char REPLACEMENT = '\uFFFD';

    private static final int PIECE = 1 << 16;

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean first = true;

    /** Where a long document goes piece by piece; null for one that is made in memory. */
    private final Writer sink;

    private JsonWriter(Writer sink) {
        this.sink = sink;
    }

    /** A whole document, written as it is made. */
    static void document(Format format, Writer to, Consumer<JsonWriter> body) throws IOException {
        JsonWriter json = new JsonWriter(to);
        try {
            json.braces('{', '}', () -> json.head(format, body));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        to.append(json.out).append('\n');
    }

    /** A whole document. */
    static String document(Format format, Consumer<JsonWriter> body) {
        JsonWriter json = new JsonWriter(null);
        json.braces('{', '}', () -> json.head(format, body));
        return json.out.append('\n').toString();
    }

    /** A document within another. */
    void document(String key, Format format, Consumer<JsonWriter> body) {
        object(key, () -> head(format, body));
    }

    private void head(Format format, Consumer<JsonWriter> body) {
        text("format", format.line());
        body.accept(this);
    }

    /** An object as a member. */
    void object(String key, Runnable body) {
        name(key);
        braces('{', '}', body);
    }

    /** A list of objects; nothing if it is empty. */
    <T> void objects(String key, List<T> things, BiConsumer<JsonWriter, T> body) {
        if (!things.isEmpty()) {
            list(key, () -> things.forEach(thing -> item(() -> body.accept(this, thing))));
        }
    }

    /** A list that the body fills with items. */
    void list(String key, Runnable body) {
        name(key);
        braces('[', ']', body);
    }

    /** An object as an item of a list. */
    void item(Runnable body) {
        separate();
        braces('{', '}', body);
    }

    /** A text. */
    void text(String key, String value) {
        name(key);
        quote(value);
    }

    /** A text; nothing if it is empty. */
    void textIfAny(String key, String value) {
        if (!value.isEmpty()) {
            text(key, value);
        }
    }

    /** A word of the format; nothing if it is null or what is meant when nothing is said. */
    void word(String key, Coded value, Coded usual) {
        if (value != null && value != usual) {
            text(key, value.code());
        }
    }

    /** Texts on one line; nothing if there are none. */
    void textsIfAny(String key, List<String> values) {
        if (!values.isEmpty()) {
            name(key);
            value(values);
        }
    }

    /** Whole numbers on one line; nothing if there are none. */
    void numbersIfAny(String key, List<Long> values) {
        if (!values.isEmpty()) {
            name(key);
            value(values);
        }
    }

    /** A truth value; nothing if it is what is meant when nothing is said. */
    void flag(String key, boolean value, boolean usual) {
        if (value != usual) {
            name(key);
            out.append(value);
        }
    }

    /** A number. */
    void number(String key, BigDecimal value) {
        name(key);
        value(value);
    }

    /** A number; nothing if it is null. */
    void numberIfAny(String key, BigDecimal value) {
        if (value != null) {
            number(key, value);
        }
    }

    /** A whole number. */
    void number(String key, long value) {
        name(key);
        out.append(value);
    }

    /** What the author added beyond the format; nothing if there is none. */
    void extensions(Extensions extensions) {
        if (!extensions.isEmpty()) {
            name("extensions");
            value(extensions.values());
        }
    }

    /** A list of plain values, on a line of its own, as an item of a list. */
    void line(List<String> values) {
        separate();
        value(values);
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            braces('{', '}', () -> map.forEach((key, inner) -> {
                name((String) key);
                value(inner);
            }));
        } else if (value instanceof List<?> list && list.stream().anyMatch(JsonWriter::isContainer)) {
            braces('[', ']', () -> list.forEach(inner -> {
                separate();
                value(inner);
            }));
        } else if (value instanceof List<?> list) {
            plainList(list);
        } else if (value instanceof String text) {
            quote(text);
        } else {
            // A BigDecimal's text is JSON, gives the same number again to the last zero, and never writes out an exponent.
            out.append(value);
        }
    }

    private static boolean isContainer(Object value) {
        return value instanceof Map || value instanceof List;
    }

    private void plainList(List<?> list) {
        out.append('[');
        String separator = "";
        for (Object item : list) {
            out.append(separator);
            value(item);
            separator = ", ";
        }
        out.append(']');
    }

    private void braces(char opening, char closing, Runnable body) {
        out.append(opening);
        depth++;
        first = true;
        body.run();
        depth--;
        if (!first) {
            newLine();
        }
        out.append(closing);
        first = false;
    }

    private void name(String key) {
        separate();
        quote(wellFormed(key));
        out.append(": ");
    }

    /** Jackson reads an unpaired surrogate in a text, but refuses the file for one in a key. */
    private static String wellFormed(String key) {
        StringBuilder mended = new StringBuilder(key);
        for (int i = 0; i < key.length(); i++) {
            if (isUnpaired(key.charAt(i), i, key)) {
                mended.setCharAt(i, REPLACEMENT);
            }
        }
        return mended.toString();
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        newLine();
        first = false;
    }

    private void newLine() {
        if (sink != null && out.length() > PIECE) {
            try {
                sink.append(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            out.setLength(0);
        }
        out.append('\n').append("  ".repeat(depth));
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || isUnpaired(c, i, text)) {
                        escape(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isUnpaired(char c, int i, String text) {
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private void escape(char c) {
        out.append("\\u").append(HEX.charAt(c >> 12)).append(HEX.charAt(c >> 8 & 15)).append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
    }
}
