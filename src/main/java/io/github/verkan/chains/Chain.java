package io.github.verkan.chains;

import io.github.verkan.explain.Explanation;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Scope;
import java.util.Objects;

/**
 * The chain that leads to an element, from where it begins up to and with the element.
 *
 * @param element the id of the element
 * @param scope for whom and when
 * @param status whether the chain holds
 * @param own whether the element itself is there to the extent that the next step needs
 * @param input whether what leads to it is; yes for what nothing leads to
 * @param weakest the id of the element, mechanism or link at which the chain breaks or, where it does not, for which it is untested; empty where it holds or
 *     goes round
 * @param weakness why; null where the chain holds
 * @param throughOutside whether what contributes to the element is there only through something outside the theory, or something that makes up for what it
 *     lacks
 * @param explanation how it came about
 */
public record Chain(
        String element,
        Scope scope,
        ChainStatus status,
        Truth own,
        Truth input,
        String weakest,
        Weakness weakness,
        boolean throughOutside,
        Explanation explanation) {

    /** Makes a chain. */
    public Chain {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(weakest, "weakest");
        Objects.requireNonNull(explanation, "explanation");
        if ((weakness == null) != (status == ChainStatus.HOLDS)) {
            throw new IllegalArgumentException("a chain that " + status + " has the weakness " + weakness);
        }
    }

    /**
     * Whether the element has come about though what was to lead to it has not.
     *
     * @return true if it is there and its input is known not to be
     */
    public boolean isThereAllTheSame() {
        return own == Truth.YES && input == Truth.NO;
    }
}
