package io.github.verkan.comparison;

import java.util.List;
import java.util.Objects;

/**
 * One field that differs. Its values are those of the file: codes, ids, numbers in digits. The texts are for showing as they are; two lists that
 * differ can have the same text where an id holds a comma.
 *
 * @param key the JSON key, with a point where it lies deeper: {@code problem.statement}
 * @param before the value before as a text, a list joined by commas; empty if it was not said
 * @param after the value after as a text; empty if it is not said
 * @param valuesBefore the values before: one, or those of a list; for {@code planned} always number, whole and unit; for {@code influences} actor, cycle,
 *     influence and note of each in turn, where an empty text is not said; empty if it was not said
 * @param valuesAfter the values after
 */
public record FieldChange(String key, String before, String after, List<String> valuesBefore, List<String> valuesAfter) {

    /** Makes a field that differs. */
    public FieldChange {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        valuesBefore = List.copyOf(valuesBefore);
        valuesAfter = List.copyOf(valuesAfter);
    }

    /**
     * A field with one value.
     *
     * @param key the JSON key
     * @param before the value before; empty if it was not said
     * @param after the value after; empty if it is not said
     * @return the field
     */
    public static FieldChange of(String key, String before, String after) {
        return new FieldChange(key, before, after, values(before), values(after));
    }

    private static List<String> values(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
