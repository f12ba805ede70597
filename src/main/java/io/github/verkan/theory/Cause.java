package io.github.verkan.theory;

import java.util.List;
import java.util.Objects;

/**
 * Why the problem is there.
 *
 * @param id the id
 * @param label the cause in words
 * @param answeredBy ids of the elements that are to do something about it; may be empty
 * @param note a note in the author's words; empty for none
 */
public record Cause(String id, String label, List<String> answeredBy, String note) implements Labelled {

    /**
     * Makes a cause.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public Cause {
        Names.require(id, label);
        answeredBy = List.copyOf(answeredBy);
        Objects.requireNonNull(note, "note");
    }

    /**
     * A cause with what answers it.
     *
     * @param id the id
     * @param label the cause in words
     * @param answeredBy ids of elements
     * @return a cause without a note
     */
    public static Cause of(String id, String label, String... answeredBy) {
        return new Cause(id, label, List.of(answeredBy), "");
    }
}
