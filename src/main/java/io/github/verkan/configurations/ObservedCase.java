package io.github.verkan.configurations;

import io.github.verkan.scale.Truth;
import java.util.List;
import java.util.Objects;

/**
 * One case: which conditions are there, and whether the outcome is.
 *
 * @param id what the case is called, each in a table once
 * @param conditions for each condition, in the order of the table, whether it is there; unknown where nobody knows
 * @param outcome whether the outcome is there
 */
public record ObservedCase(String id, List<Truth> conditions, Truth outcome) {

    /** Makes a case. */
    public ObservedCase {
        Objects.requireNonNull(id, "id");
        conditions = List.copyOf(conditions);
        Objects.requireNonNull(outcome, "outcome");
    }

    /**
     * Whether everything is known, so that the case can be compared.
     *
     * @return true if no condition is unknown, nor the outcome
     */
    public boolean isComparable() {
        return outcome != Truth.UNKNOWN && !conditions.contains(Truth.UNKNOWN);
    }
}
