package io.github.verkan.explain;

import java.util.Objects;

/**
 * One named value that went into a step.
 *
 * @param name what it is
 * @param value a code, a whole number, an exact fraction or an id
 */
public record Input(String name, String value) {

    /** Makes an input. */
    public Input {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /**
     * An input of any kind of value.
     *
     * @param name what it is
     * @param value the value; its text is kept
     * @return the input
     */
    public static Input of(String name, Object value) {
        return new Input(name, String.valueOf(value));
    }
}
