package io.github.verkan.collaboration;

import io.github.verkan.theory.Labelled;
import java.util.Objects;

/**
 * A role in which people speak, or could have spoken, in a study: case workers, managers, the author.
 *
 * @param id the id
 * @param label the name for readers
 * @param actor the id of the actor that it belongs to; empty for several or none
 * @param note a remark; empty for none
 */
public record StudyRole(String id, String label, String actor, String note) implements Labelled {

    /**
     * Makes a role.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public StudyRole {
        Names.require(id, label);
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(note, "note");
    }

    StudyRole of(String owner) {
        return new StudyRole(id, label, owner, note);
    }
}
