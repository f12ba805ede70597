package io.github.verkan.comparison;

import java.util.Objects;

/**
 * One field that differs. The texts are as in the file: codes, ids, and lists joined by commas; they are for showing, not for reading back. Two
 * lists that differ can have the same text where an id holds a comma.
 *
 * @param key the JSON key, with a point where it lies deeper: {@code problem.statement}
 * @param before the value before; empty if it was not said
 * @param after the value after; empty if it is not said
 */
public record FieldChange(String key, String before, String after) {

    /** Makes a field that differs. */
    public FieldChange {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
