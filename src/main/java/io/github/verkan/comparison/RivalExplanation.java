package io.github.verkan.comparison;

import io.github.verkan.theory.Coded;
import java.util.List;
import java.util.Objects;

/**
 * What else than the intervention may be behind a change between two cycles, or hide one. Listed, never weighed.
 *
 * @param kind what it is
 * @param ids whom or what it concerns, as the kind says; may be empty
 * @param rows ids of the rows that say so, in alphabetical order; empty where the theory or the sources do
 */
public record RivalExplanation(Kind kind, List<String> ids, List<String> rows) {

    /** What it is. */
    public enum Kind implements Coded {
        /** Rows of the later cycle name factors (ids: the factors). */
        FACTORS_NAMED,
        /** Another initiative at the same time leads to it, or rows of the later cycle say that it came through another (ids: its elements, if any). */
        CONCURRENT_INITIATIVE,
        /** Some were heard in one of the cycles alone (ids: the sources). */
        RESPONDENTS_CHANGED,
        /** The figures rest on another number of answers (ids: the numbers before, then those after). */
        NUMBER_OF_ANSWERS_DIFFERS,
        /** Some methods were used in one of the cycles alone (ids: the methods). */
        METHODS_CHANGED,
        /** Rows say that the method changed. */
        METHOD_CHANGED
    }

    /** Makes a rival explanation. */
    public RivalExplanation {
        Objects.requireNonNull(kind, "kind");
        ids = List.copyOf(ids);
        rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
        return kind.code() + ":" + String.join(",", ids) + (rows.isEmpty() ? "" : " by " + String.join(" ", rows));
    }
}
