package io.github.verkan.collaboration;

import io.github.verkan.explain.Explanation;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Where a factor stands among the influences that are at work.
 *
 * @param factor the id of the factor
 * @param in the number of influences on it that name it
 * @param out the number of influences from it
 * @param reach to how many other factors named influences lead from it, one after the other, or null where that was not computed
 * @param reachOverAll the same with statements about all factors at once, or null
 * @param explanation how the reach was found
 */
public record FactorStanding(String factor, int in, int out, Integer reach, Integer reachOverAll, Explanation explanation) {

    /** Makes one. */
    public FactorStanding {
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * To how many other factors it leads.
     *
     * @return the number, or nothing where it was not computed
     */
    public OptionalInt reachIfComputed() {
        return reach == null ? OptionalInt.empty() : OptionalInt.of(reach);
    }

    /**
     * Whether it is a driver: it bears on something, and nothing is said to bear on it.
     *
     * @return true if it is
     */
    public boolean isDriver() {
        return in == 0 && out > 0;
    }

    /**
     * Whether it is an outcome: something bears on it, and it is said to bear on nothing.
     *
     * @return true if it is
     */
    public boolean isOutcome() {
        return in > 0 && out == 0;
    }
}
