package io.github.verkan.assess;

import io.github.verkan.scale.Degree;
import java.util.List;
import java.util.Objects;

/**
 * A parameter of the rules: a number or choice that can be set in a rules file.
 *
 * @param name the name
 * @param kind what values it takes
 * @param defaultValue the value when nothing is set
 * @param choices the words that a choice may take; empty for other kinds
 * @param meaning what it decides, in one sentence
 */
public record Parameter(String name, Kind kind, String defaultValue, List<String> choices, String meaning) {

    /** What values a parameter takes. */
    public enum Kind {
        /** A whole number from 0 to 999 999. */
        COUNT,
        /** An exact fraction from 0 to 1, such as {@code 3/4}. */
        FRACTION,
        /** One of the choices. */
        CHOICE
    }

    /**
     * Makes a parameter.
     *
     * @throws IllegalArgumentException if the default is not a value of its kind
     */
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(meaning, "meaning");
        choices = List.copyOf(choices);
        if (!accepts(kind, choices, defaultValue)) {
            throw new IllegalArgumentException("not a value of " + name + ": " + defaultValue);
        }
    }

    /**
     * A whole number.
     *
     * @param name the name
     * @param defaultValue the value when nothing is set
     * @param meaning what it decides
     * @return the parameter
     */
    public static Parameter count(String name, int defaultValue, String meaning) {
        return new Parameter(name, Kind.COUNT, Integer.toString(defaultValue), List.of(), meaning);
    }

    /**
     * A fraction.
     *
     * @param name the name
     * @param defaultValue the value when nothing is set
     * @param meaning what it decides
     * @return the parameter
     */
    public static Parameter fraction(String name, Degree defaultValue, String meaning) {
        return new Parameter(name, Kind.FRACTION, defaultValue.toString(), List.of(), meaning);
    }

    /**
     * A choice; the first word is the default.
     *
     * @param name the name
     * @param choices the words
     * @param meaning what it decides
     * @return the parameter
     */
    public static Parameter choice(String name, List<String> choices, String meaning) {
        return new Parameter(name, Kind.CHOICE, choices.get(0), choices, meaning);
    }

    /**
     * Whether a text is a value of this parameter.
     *
     * @param value the text
     * @return true if it is
     */
    public boolean accepts(String value) {
        return accepts(kind, choices, value);
    }

    /** What values it takes, for messages. */
    String takes() {
        return switch (kind) {
            case COUNT -> "a whole number from 0 to 999999";
            case FRACTION -> "a fraction from 0 to 1 such as 3/4 or 0.75";
            case CHOICE -> "one of " + String.join(", ", choices);
        };
    }

    private static boolean accepts(Kind kind, List<String> choices, String value) {
        return switch (kind) {
            case COUNT -> !value.isEmpty() && value.length() <= 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
            case CHOICE -> choices.contains(value);
            case FRACTION -> {
                try {
                    Degree.parse(value);
                    yield true;
                } catch (IllegalArgumentException notAFraction) {
                    yield false;
                }
            }
        };
    }
}
