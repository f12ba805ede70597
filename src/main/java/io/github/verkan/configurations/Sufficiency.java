package io.github.verkan.configurations;

import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.statistics.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * How far what has a condition has the outcome too (Ragin 2006, Political Analysis 14:291–310), with crisp values.
 *
 * @param both how many cases have the condition and the outcome
 * @param condition how many have the condition
 * @param outcome how many have the outcome
 */
public record Sufficiency(int both, int condition, int outcome) {

    /**
     * Makes the figures.
     *
     * @throws IllegalArgumentException if more cases have both than one of them, or a number is negative
     */
    public Sufficiency {
        if (both < 0 || both > Math.min(condition, outcome)) {
            throw new IllegalArgumentException("both must be from 0 to the lower of condition and outcome: " + both + ", " + condition + ", " + outcome);
        }
    }

    /**
     * The figures of a term in a table.
     *
     * @param term the term; its conditions are among those of the table
     * @param table the table
     * @return the figures over the comparable cases
     * @throws IllegalArgumentException if the table has no such condition
     */
    public static Sufficiency of(Term term, TruthTable table) {
        return Members.of(term, table).sufficiency();
    }

    /**
     * Consistency: the share of the cases with the condition that have the outcome. 1 if the condition is sufficient.
     *
     * @return a share from 0 to 1, or nothing if no case has the condition
     */
    public Optional<Ratio> inclusion() {
        return condition == 0 ? Optional.empty() : Optional.of(Ratio.of(both, condition));
    }

    /**
     * Raw coverage: the share of the cases with the outcome that have the condition.
     *
     * @return a share from 0 to 1, or nothing if no case has the outcome
     */
    public Optional<Ratio> coverage() {
        return outcome == 0 ? Optional.empty() : Optional.of(Ratio.of(both, outcome));
    }

    /**
     * Proportional reduction in inconsistency (Schneider and Wagemann 2012, p. 242): consistency without what goes with the outcome and with its absence alike.
     * With crisp values no case does, so that it is the same as the consistency; it is there because readers ask for it.
     *
     * @return a share from 0 to 1, or nothing if no case has the condition
     */
    public Optional<Ratio> reduction() {
        return inclusion();
    }

    /**
     * How it was computed.
     *
     * @param term what it is about
     * @return the step, with {@code none} as its result where no case has the condition
     */
    public Step explanation(Term term) {
        return new Step("sufficiency", "inclusion = both / condition; coverage = both / outcome", List.of(Input.of("term", term), Input.of("both", both),
                Input.of("condition", condition), Input.of("outcome", outcome), Input.of("coverage", coverage().map(Ratio::toString).orElse("none"))),
                inclusion().map(Ratio::toString).orElse("none"), List.of());
    }
}
