package io.github.verkan.diagnostic;

import java.util.Objects;

/**
 * Where something stands: a file, a line and column in it, and the name of the field there. Things built in code have no file.
 *
 * @param file the file's name as the caller gave it; empty when there is no file
 * @param line the line, from 1; 0 when it is not known
 * @param column the column, from 1 (in a table the ordinal of the cell, in JSON the character); 0 when it is not known
 * @param field a table's header or a JSON Pointer; empty when the place is a whole file or line
 */
public record Place(String file, int line, int column, String field) {

    /** No place: made in code. */
    public static final Place NONE = new Place("", 0, 0, "");

    /**
     * Makes a place.
     *
     * @throws IllegalArgumentException if line or column is negative
     */
    public Place {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(field, "field");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column must not be negative: " + line + ", " + column);
        }
    }

    /**
     * A whole file.
     *
     * @param file the file's name
     * @return the place
     */
    public static Place file(String file) {
        return new Place(file, 0, 0, "");
    }

    /**
     * A line of a file.
     *
     * @param file the file's name
     * @param line the line, from 1
     * @return the place
     */
    public static Place line(String file, int line) {
        return new Place(file, line, 0, "");
    }

    // Written out: what records get is slow until it is compiled.
    @Override
    public boolean equals(Object other) {
        return other instanceof Place it && line == it.line && column == it.column && file.equals(it.file) && field.equals(it.field);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, line, column, field);
    }

    /**
     * The place in the form that editors turn into a link.
     *
     * @return {@code evidence.csv:17:4 (D, "finding")}, {@code theory.json:12:5 (/elements/3)}, {@code a.csv} or an empty text
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        if (field.startsWith("/")) {
            text.append(" (").append(field).append(')');
        } else if (!field.isEmpty() && column > 0) {
            text.append(" (").append(columnLetters(column)).append(", \"").append(field).append("\")");
        } else if (!field.isEmpty()) {
            text.append(" (\"").append(field).append("\")");
        }
        return text.toString().strip();
    }

    private static String columnLetters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
