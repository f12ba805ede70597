package io.github.verkan.theory;

import java.util.Objects;
import java.util.Optional;

/**
 * What the problem leads to.
 *
 * @param id the id
 * @param label the consequence in words
 * @param stage whether it follows at once or in the end, or null if not said
 * @param note a note in the author's words; empty for none
 */
public record Consequence(String id, String label, Stage stage, String note) implements Labelled {

    /** How near to the problem a consequence lies. */
    public enum Stage implements Coded {
        /** It follows from the problem itself. */
        DIRECT,
        /** It follows in the end, from other consequences. */
        FINAL
    }

    /**
     * Makes a consequence.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public Consequence {
        Names.require(id, label);
        Objects.requireNonNull(note, "note");
    }

    /**
     * Whether it follows at once or in the end, if it is said.
     *
     * @return the stage or nothing
     */
    public Optional<Stage> stageIfSaid() {
        return Optional.ofNullable(stage);
    }
}
