package io.github.verkan.chains;

import io.github.verkan.explain.Explanation;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.Objects;

/**
 * Whether it was the method or its implementation, for one effect in one scope.
 *
 * @param element the id of the effect
 * @param scope for whom and when
 * @param delivered whether the work that was to lead to it was carried out
 * @param mechanism whether the mechanisms through which something leads right to it worked
 * @param outcome whether it has come about to the extent that the next step needs
 * @param cell what the three mean together
 * @param causes what the evidence gives as causes; empty where nothing failed, and where it cannot be determined
 * @param hindrancesInside ids of factors at work within what carries out the intervention
 * @param hindrancesOutside ids of factors at work outside it
 * @param hindrancesElsewhere ids of factors at work of which nobody has said where they lie, or that are at work with others than the scope is about; they
 *     decide nothing, and yet the theory is not to blame where there are any
 * @param madeUpFor ids of elements outside the theory that make up for something it lacks
 * @param explanation how it came about
 */
public record Diagnosis(
        String element,
        Scope scope,
        Truth delivered,
        Truth mechanism,
        Truth outcome,
        PathwayCell cell,
        List<FailureCause> causes,
        List<String> hindrancesInside,
        List<String> hindrancesOutside,
        List<String> hindrancesElsewhere,
        List<String> madeUpFor,
        Explanation explanation) {

    /** Makes a diagnosis. */
    public Diagnosis {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(delivered, "delivered");
        Objects.requireNonNull(mechanism, "mechanism");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(cell, "cell");
        causes = List.copyOf(causes);
        hindrancesInside = List.copyOf(hindrancesInside);
        hindrancesOutside = List.copyOf(hindrancesOutside);
        hindrancesElsewhere = List.copyOf(hindrancesElsewhere);
        madeUpFor = List.copyOf(madeUpFor);
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * Whether it failed for a cause that the evidence does not tell.
     *
     * @return true if it has not come about and no cause is given
     */
    public boolean isUndetermined() {
        return outcome == Truth.NO && causes.isEmpty();
    }
}
