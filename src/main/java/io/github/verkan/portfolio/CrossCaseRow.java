package io.github.verkan.portfolio;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Something shared, case by case.
 *
 * @param shared what it is
 * @param cells one for each case of the portfolio, in its order
 */
public record CrossCaseRow(SharedThing shared, List<CrossCaseCell> cells) {

    /** Makes a row. */
    public CrossCaseRow {
        Objects.requireNonNull(shared, "shared");
        cells = List.copyOf(cells);
    }

    /**
     * The cases in which it is said to be, whatever is known of it there.
     *
     * @return the cases
     */
    public List<PortfolioCase> cases() {
        return cells.stream().filter(it -> !it.occurrences().isEmpty()).map(CrossCaseCell::in).toList();
    }

    /**
     * The cases in which it is there and hinders.
     *
     * @return the cases
     */
    public List<PortfolioCase> hinderingIn() {
        return where(Occurrence::isHindering);
    }

    /**
     * The cases in which it is there and enables.
     *
     * @return the cases
     */
    public List<PortfolioCase> enablingIn() {
        return where(Occurrence::isEnabling);
    }

    private List<PortfolioCase> where(Predicate<Occurrence> holds) {
        return cells.stream().filter(it -> it.occurrences().stream().anyMatch(holds)).map(CrossCaseCell::in).toList();
    }
}
