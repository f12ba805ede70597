package io.github.verkan.chains;

import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Influence;
import java.util.List;
import java.util.Objects;

/**
 * A factor and what is known of it in a scope.
 *
 * @param factor the factor's id
 * @param influence what it does with those whom the scope is about
 * @param atWork whether the evidence shows that it is at work there
 * @param on ids of the elements on which it works, of those that were asked about
 * @param rows ids of the rows on those elements that name it; empty where only the theory says that it affects them
 */
public record FactorAtWork(String factor, Influence influence, Truth atWork, List<String> on, List<String> rows) {

    /** Makes one. */
    public FactorAtWork {
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(influence, "influence");
        Objects.requireNonNull(atWork, "atWork");
        on = List.copyOf(on);
        rows = List.copyOf(rows);
    }

    /**
     * Whether it is known to hinder.
     *
     * @return true if it is at work and hinders, or does both
     */
    public boolean isHindering() {
        return atWork == Truth.YES && influence != Influence.ENABLES;
    }

    /**
     * Whether it is known to enable.
     *
     * @return true if it is at work and enables, or does both
     */
    public boolean isEnabling() {
        return atWork == Truth.YES && influence != Influence.HINDERS;
    }
}
