package io.github.verkan.evaluation;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.theory.Scope;
import java.util.Objects;

/**
 * A goal that the evaluation reads differently, questions, or finds to have no end point: what was heard is shown, and no grade is given as if the goal
 * stood. The value aimed at by an indicator can be reconsidered in the same way: then its values are shown and judged against nothing.
 *
 * @param goal the id of the element, or of the indicator
 * @param scope for whom it is reconsidered; those within the scope included
 * @param how reinterpreted, questioned or without end point
 * @param restatement what it is read as instead; empty for none
 * @param reason why, in words; empty for none
 * @param section where the evaluation says so; empty if not said
 * @param origin where it was read
 */
public record ReconsideredGoal(
        String goal, Scope scope, Reconsideration how, String restatement, String reason, String section, Origin origin) {

    /**
     * Makes one.
     *
     * @throws IllegalArgumentException if the goal is blank
     */
    public ReconsideredGoal {
        if (goal.isBlank()) {
            throw new IllegalArgumentException("goal must not be blank");
        }
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(restatement, "restatement");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * A goal reconsidered for everybody.
     *
     * @param goal the id of the element or indicator
     * @param how reinterpreted, questioned or without end point
     * @param reason why, in words
     * @return the reconsidered goal
     */
    public static ReconsideredGoal of(String goal, Reconsideration how, String reason) {
        return new ReconsideredGoal(goal, Scope.OVERALL, how, "", reason, "", Origin.NONE);
    }

    /** Equal when everything but the place of reading is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ReconsideredGoal it && goal.equals(it.goal) && scope.equals(it.scope) && how == it.how
                && restatement.equals(it.restatement) && reason.equals(it.reason) && section.equals(it.section);
    }

    @Override
    public int hashCode() {
        return Objects.hash(goal, scope, how);
    }
}
