package io.github.verkan.collaboration;

import io.github.verkan.theory.Labelled;
import java.util.Objects;

/**
 * An organisation that a study is about.
 *
 * @param id the id
 * @param label the name for readers
 * @param heard whether it was heard; where it was not it is a named gap
 * @param note a remark; empty for none
 */
public record StudyActor(String id, String label, HowHeard heard, String note) implements Labelled {

    /**
     * Makes an actor.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public StudyActor {
        Names.require(id, label);
        Objects.requireNonNull(heard, "heard");
        Objects.requireNonNull(note, "note");
    }
}
