package io.github.verkan.evaluation;

import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Labelled;
import java.util.Objects;

/**
 * Those for whom the evaluation is written.
 *
 * @param id the id
 * @param label the name
 * @param rank whether it is written for them first of all
 */
public record Audience(String id, String label, Rank rank) implements Labelled {

    /** How near an audience stands to the evaluation. */
    public enum Rank implements Coded {
        /** It is written for them. */
        PRIMARY,
        /** Others who are expected to read it. */
        SECONDARY
    }

    /**
     * Makes an audience.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public Audience {
        if (id.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("an audience has an id and a label: \"" + id + "\", \"" + label + "\"");
        }
        Objects.requireNonNull(rank, "rank");
    }
}
