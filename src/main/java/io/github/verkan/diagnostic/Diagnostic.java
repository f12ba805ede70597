package io.github.verkan.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something that the reader of a file has to be told.
 *
 * @param severity how much it matters
 * @param code stable code in lower case with hyphens, listed in {@code docs/diagnostics.md}
 * @param place where it stands
 * @param value the offending value as it stands in the file, shortened to 80 characters; empty when there is none
 * @param message what is wrong, in one sentence without the value
 * @param hint what to do about it; empty when nothing better can be said
 */
public record Diagnostic(Severity severity, String code, Place place, String value, String message, String hint) {

    private static final int LONGEST_VALUE = 80;

    /** By file, line, column and code: the order in which diagnostics are shown. */
    public static final Comparator<Diagnostic> BY_PLACE = new Comparator<>() {
        @Override
        public int compare(Diagnostic a, Diagnostic b) {
            int order = a.place.file().compareTo(b.place.file());
            order = order != 0 ? order : Integer.compare(a.place.line(), b.place.line());
            order = order != 0 ? order : Integer.compare(a.place.column(), b.place.column());
            order = order != 0 ? order : a.code.compareTo(b.code);
            return order != 0 ? order : a.value.compareTo(b.value);
        }
    };

    /**
     * Makes a diagnostic.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
        if (code.isBlank()) {
            throw new IllegalArgumentException("code must not be blank");
        }
        value = shortened(Objects.requireNonNull(value, "value"));
    }

    /**
     * Something that could not be used.
     *
     * @param code the code
     * @param place where
     * @param value the offending value, or empty
     * @param message what is wrong
     * @param hint what to do, or empty
     * @return the diagnostic
     */
    public static Diagnostic error(String code, Place place, String value, String message, String hint) {
        return new Diagnostic(Severity.ERROR, code, place, value, message, hint);
    }

    /**
     * Something that looks wrong or incomplete.
     *
     * @param code the code
     * @param place where
     * @param value the value in question, or empty
     * @param message what is wrong
     * @param hint what to do, or empty
     * @return the diagnostic
     */
    public static Diagnostic warning(String code, Place place, String value, String message, String hint) {
        return new Diagnostic(Severity.WARNING, code, place, value, message, hint);
    }

    /**
     * Something that was detected or decided.
     *
     * @param code the code
     * @param place where
     * @param value the value in question, or empty
     * @param message what was detected
     * @param hint what to do, or empty
     * @return the diagnostic
     */
    public static Diagnostic note(String code, Place place, String value, String message, String hint) {
        return new Diagnostic(Severity.NOTE, code, place, value, message, hint);
    }

    /**
     * One line for people, in the manner of a compiler.
     *
     * @return for example {@code evidence.csv:17:4 (D, "finding"): error unknown-finding: "stödjer ej": no such word; did you mean "stöder"?}
     */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(place.toString());
        if (line.length() > 0) {
            line.append(": ");
        }
        line.append(severity.word()).append(' ').append(code).append(": ");
        if (!value.isEmpty()) {
            line.append('"').append(value).append("\": ");
        }
        line.append(message);
        if (!hint.isEmpty()) {
            line.append("; ").append(hint);
        }
        return printable(line.toString());
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_VALUE) {
            return printable(text);
        }
        return printable(text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE))) + "…";
    }

    /** Names and ids in places, messages and hints come from somebody's file too: nothing of it breaks the line or speaks to the terminal. */
    private static String printable(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(point -> clean.appendCodePoint(isPrintable(point) ? point : ' '));
        return clean.toString();
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
