package io.github.verkan.comparison;

import io.github.verkan.assess.Verdict;
import java.util.Objects;
import java.util.Optional;

/**
 * One actor on one element.
 *
 * @param actor the id of the actor, group or relation
 * @param verdict its own verdict, or null where no row names it: then nothing is known of it in particular, and what holds for all is not filled in
 */
public record ActorCell(String actor, Verdict verdict) {

    /** Makes a cell. */
    public ActorCell {
        Objects.requireNonNull(actor, "actor");
    }

    /**
     * The actor's own verdict.
     *
     * @return the verdict, or nothing where no row names it
     */
    public Optional<Verdict> verdictIfOwn() {
        return Optional.ofNullable(verdict);
    }

    /**
     * Whether the actor can be laid beside others.
     *
     * @return false without a verdict of its own, and where that has no grade
     */
    public boolean isGraded() {
        return verdict != null && verdict.grade() != null;
    }
}
