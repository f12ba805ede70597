package io.github.verkan.configurations;

import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.statistics.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * How far what has the outcome has a condition too (Ragin 2006, Political Analysis 14:291–310), with crisp values.
 *
 * @param both how many cases have the condition and the outcome
 * @param condition how many have the condition
 * @param outcome how many have the outcome
 * @param cases how many cases there are
 */
public record Necessity(int both, int condition, int outcome, int cases) {

    /**
     * Makes the figures.
     *
     * @throws IllegalArgumentException if they are not those of one set of cases
     */
    public Necessity {
        if (both < 0 || both > Math.min(condition, outcome) || condition + outcome - both > cases) {
            throw new IllegalArgumentException("both, condition, outcome and cases do not fit together: " + both + ", " + condition + ", " + outcome + ", " + cases);
        }
    }

    /**
     * The figures of a term in a table.
     *
     * @param term the term, usually a single condition or its absence; its conditions are among those of the table
     * @param table the table
     * @return the figures over the comparable cases
     * @throws IllegalArgumentException if the table has no such condition
     */
    public static Necessity of(Term term, TruthTable table) {
        return Members.of(term, table).necessity();
    }

    /**
     * Consistency: the share of the cases with the outcome that have the condition. 1 if the condition is necessary.
     *
     * @return a share from 0 to 1, or nothing if no case has the outcome
     */
    public Optional<Ratio> inclusion() {
        return outcome == 0 ? Optional.empty() : Optional.of(Ratio.of(both, outcome));
    }

    /**
     * Coverage: the share of the cases with the condition that have the outcome.
     *
     * @return a share from 0 to 1, or nothing if no case has the condition
     */
    public Optional<Ratio> coverage() {
        return condition == 0 ? Optional.empty() : Optional.of(Ratio.of(both, condition));
    }

    /**
     * Relevance of necessity (Schneider and Wagemann 2012, p. 236): the share of the cases without both that do not have the condition either. Low where
     * nearly every case has the condition, so that its being necessary says little.
     *
     * @return a share from 0 to 1, or nothing if all cases have both
     */
    public Optional<Ratio> relevance() {
        return both == cases ? Optional.empty() : Optional.of(Ratio.of(cases - condition, cases - both));
    }

    /**
     * How it was computed.
     *
     * @param term what it is about
     * @return the step, with {@code none} as its result where no case has the outcome
     */
    public Step explanation(Term term) {
        return new Step("necessity", "inclusion = both / outcome; coverage = both / condition; relevance = (cases - condition) / (cases - both)",
                List.of(Input.of("term", term), Input.of("both", both), Input.of("condition", condition), Input.of("outcome", outcome), Input.of("cases", cases),
                        Input.of("coverage", coverage().map(Ratio::toString).orElse("none")), Input.of("relevance", relevance().map(Ratio::toString).orElse("none"))),
                inclusion().map(Ratio::toString).orElse("none"), List.of());
    }
}
