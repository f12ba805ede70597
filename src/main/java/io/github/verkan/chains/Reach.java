package io.github.verkan.chains;

import io.github.verkan.explain.Explanation;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Scope;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the chain to an element reaches: as far as the weakest of the steps that it needs. Where a step is unknown this is no one grade. The chain then reaches
 * at most as far as the weakest known step, and at least the lowest grade, as the unknown one may be anything.
 *
 * @param element the id of the element that the chain leads to
 * @param scope for whom and when
 * @param atLeast the grade below which it does not lie, whatever the unknown steps are
 * @param atMost the grade above which it does not lie, whatever the unknown steps are
 * @param limitedBy the id of the element, mechanism or link that keeps it from more than {@code atMost}; empty where that is the highest grade
 * @param openAt the id of the element, mechanism or link for which more than {@code atLeast} is not known; empty where nothing is open, or it goes round
 * @param explanation how it came about
 */
public record Reach(String element, Scope scope, Grade atLeast, Grade atMost, String limitedBy, String openAt, Explanation explanation) {

    /**
     * Makes one.
     *
     * @throws IllegalArgumentException if it is at most less than at least
     */
    public Reach {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(limitedBy, "limitedBy");
        Objects.requireNonNull(openAt, "openAt");
        Objects.requireNonNull(explanation, "explanation");
        if (atLeast.step() > atMost.step()) {
            throw new IllegalArgumentException("at least " + atLeast + " and at most " + atMost);
        }
    }

    /**
     * The grade of the chain, where the unknown steps cannot change it.
     *
     * @return the grade, or nothing where only bounds are known
     */
    public Optional<Grade> grade() {
        return atLeast.equals(atMost) ? Optional.of(atMost) : Optional.empty();
    }
}
