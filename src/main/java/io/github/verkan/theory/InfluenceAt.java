package io.github.verkan.theory;

import java.util.Objects;

/**
 * What a factor does with one actor, in one cycle, or both: the same factor may enable here and hinder there.
 *
 * @param actor the id of an actor or group; empty for all
 * @param cycle the id of a cycle; empty for all
 * @param influence what it does there
 * @param note a note in the author's words; empty for none
 */
public record InfluenceAt(String actor, String cycle, Influence influence, String note) {

    /**
     * Makes an influence.
     *
     * @throws IllegalArgumentException if neither actor nor cycle is given
     */
    public InfluenceAt {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(influence, "influence");
        Objects.requireNonNull(note, "note");
        if (actor.isEmpty() && cycle.isEmpty()) {
            throw new IllegalArgumentException("give an actor, a cycle or both");
        }
    }
}
