package io.github.verkan.portfolio;

import io.github.verkan.assess.Verdict;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Influence;
import java.util.Objects;
import java.util.Optional;

/**
 * Something shared as it is in one case.
 *
 * @param thing what it is there
 * @param there whether it is there: a factor that the evidence shows at work, or that a study found; a mechanism or goal that the theory has
 * @param verdict the overall verdict on it, or null where there is none
 */
public record Occurrence(CaseThing thing, Truth there, Verdict verdict) {

    /** Makes it. */
    public Occurrence {
        Objects.requireNonNull(thing, "thing");
        Objects.requireNonNull(there, "there");
    }

    /**
     * The overall verdict on it.
     *
     * @return the verdict; nothing in studies
     */
    public Optional<Verdict> verdictIfAny() {
        return Optional.ofNullable(verdict);
    }

    /**
     * Whether it is a factor that is there and hinders, or does both.
     *
     * @return true if so
     */
    public boolean isHindering() {
        return there == Truth.YES && thing.influence() != null && thing.influence() != Influence.ENABLES;
    }

    /**
     * Whether it is a factor that is there and enables, or does both.
     *
     * @return true if so
     */
    public boolean isEnabling() {
        return there == Truth.YES && thing.influence() != null && thing.influence() != Influence.HINDERS;
    }
}
