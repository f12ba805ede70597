package io.github.verkan.words;

import java.util.List;
import java.util.Objects;

/**
 * The rows of a table of verdicts that belong together: one kind of element, for effects one horizon.
 *
 * @param heading the heading, with a capital
 * @param singular what one of them is called, with a capital: a goal, an activity
 * @param rows the rows; those of a narrower scope follow that of their element
 */
public record VerdictGroup(String heading, String singular, List<VerdictRow> rows) {

    /** Makes a group. */
    public VerdictGroup {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(singular, "singular");
        rows = List.copyOf(rows);
    }
}
