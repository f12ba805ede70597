package io.github.verkan.portfolio;

import io.github.verkan.configurations.Caution;
import io.github.verkan.configurations.ObservedCase;
import io.github.verkan.configurations.Solution;
import io.github.verkan.configurations.SolutionKind;
import io.github.verkan.configurations.TruthTable;
import io.github.verkan.scale.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A comparison of the cases of a portfolio as configurations of conditions. A case of which a condition or the outcome is not known is left out and listed; studies of
 * factors have no verdicts and are left out where one is asked for.
 *
 * @param comparison what is asked
 * @param table the cases by their conditions; conditions and outcome are named by {@link CaseCondition#code()}
 * @param conservative the solution with nothing assumed
 * @param parsimonious the shortest solution, with its assumptions
 */
public record CaseConfigurations(CaseComparison comparison, TruthTable table, Solution conservative, Solution parsimonious) {

    /** Makes it. */
    public CaseConfigurations {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(conservative, "conservative");
        Objects.requireNonNull(parsimonious, "parsimonious");
    }

    /**
     * Compares the cases.
     *
     * @param portfolio the portfolio
     * @param comparison one of its comparisons
     * @return the comparison solved
     * @throws IllegalArgumentException if a condition is of something that the portfolio does not share
     */
    public static CaseConfigurations of(Portfolio portfolio, CaseComparison comparison) {
        CrossCaseTable across = CrossCaseTable.of(portfolio);
        List<ObservedCase> cases = new ArrayList<>();
        for (int i = 0; i < portfolio.cases().size(); i++) {
            int at = i;
            cases.add(new ObservedCase(portfolio.cases().get(i).id(),
                    comparison.conditions().stream().map(it -> holds(it, across, at)).toList(), holds(comparison.outcome(), across, at)));
        }
        TruthTable table = TruthTable.of(comparison.conditions().stream().map(CaseCondition::code).toList(), comparison.outcome().code(), cases);
        return new CaseConfigurations(comparison, table, Solution.of(table, SolutionKind.CONSERVATIVE), Solution.of(table, SolutionKind.PARSIMONIOUS));
    }

    private static Truth holds(CaseCondition condition, CrossCaseTable across, int at) {
        CrossCaseCell cell = across.row(condition.shared())
                .orElseThrow(() -> new IllegalArgumentException("comparison: nothing shared is called " + condition.shared())).cells().get(at);
        return condition.atLeastIfAsked().map(cell::isAtLeast).orElseGet(cell::there);
    }

    /**
     * Whether there are too few cases for a pattern.
     *
     * @return true if fewer than {@value TruthTable#FEW_CASES} can be compared, or fewer than there are possible configurations
     */
    public boolean isFew() {
        return table.cautions().contains(Caution.FEW_CASES) || table.cautions().contains(Caution.FEWER_CASES_THAN_CONFIGURATIONS);
    }
}
