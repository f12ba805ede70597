package io.github.verkan.evidence;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.theory.Identified;
import java.util.Objects;

/**
 * A voice: who speaks.
 *
 * @param id the id
 * @param label the name; empty for none
 * @param role its perspective in free words; sources with the same role are one perspective; empty if not known, and then no perspective
 * @param standing how it stands to what it speaks of
 * @param actor the id of the actor that it belongs to; empty for none
 * @param targetGroup the id of the target group that it belongs to; empty for none
 * @param answered false for one who was asked and did not answer
 * @param note a note; empty for none
 * @param origin where it was read
 */
public record Source(
        String id,
        String label,
        String role,
        SourceStanding standing,
        String actor,
        String targetGroup,
        boolean answered,
        String note,
        Origin origin)
        implements Identified {

    /**
     * Makes a source.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Source {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(targetGroup, "targetGroup");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * An independent source of a role.
     *
     * @param id the id
     * @param role its perspective
     * @return the source
     */
    public static Source of(String id, String role) {
        return new Source(id, "", role, SourceStanding.INDEPENDENT, "", "", true, "", Origin.NONE);
    }

    /**
     * With another standing.
     *
     * @param to how it stands to what it speaks of
     * @return a copy
     */
    public Source with(SourceStanding to) {
        return new Source(id, label, role, to, actor, targetGroup, answered, note, origin);
    }

    /**
     * With the actor and target group that it belongs to.
     *
     * @param actorId the id of an actor, or empty
     * @param targetGroupId the id of a target group, or empty
     * @return a copy
     */
    public Source belongingTo(String actorId, String targetGroupId) {
        return new Source(id, label, role, standing, actorId, targetGroupId, answered, note, origin);
    }

    /** Equal when everything but the place of reading is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Source it && id.equals(it.id) && label.equals(it.label) && role.equals(it.role)
                && standing == it.standing && actor.equals(it.actor) && targetGroup.equals(it.targetGroup)
                && answered == it.answered && note.equals(it.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, role);
    }

    /**
     * The perspective that it speaks from.
     *
     * @return its role; empty for the evaluator's own account, which is no perspective
     */
    public String perspective() {
        return standing == SourceStanding.EVALUATOR ? "" : role;
    }

    /**
     * The name for readers.
     *
     * @return the label if there is one, otherwise the id
     */
    public String name() {
        return label.isEmpty() ? id : label;
    }
}
