package io.github.verkan.configurations;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A configuration that at least one case has.
 *
 * @param number its number, from 1: one more than the conditions read as a binary number, the first being the highest digit
 * @param term the configuration, all conditions in it
 * @param with the cases that have the outcome, in the order given
 * @param without the cases that do not
 */
public record TruthTableRow(int number, Term term, List<String> with, List<String> without) {

    /**
     * Makes a row.
     *
     * @throws IllegalArgumentException if no case has the configuration
     */
    public TruthTableRow {
        Objects.requireNonNull(term, "term");
        with = List.copyOf(with);
        without = List.copyOf(without);
        if (with.isEmpty() && without.isEmpty()) {
            throw new IllegalArgumentException("with and without: row " + number + " has no case");
        }
    }

    /**
     * What its cases have in common.
     *
     * @return positive, negative or contradictory
     */
    public RowKind kind() {
        if (!with.isEmpty() && !without.isEmpty()) {
            return RowKind.CONTRADICTORY;
        }
        return with.isEmpty() ? RowKind.NEGATIVE : RowKind.POSITIVE;
    }

    /**
     * The cases.
     *
     * @return those with the outcome first
     */
    public List<String> cases() {
        return Stream.concat(with.stream(), without.stream()).toList();
    }
}
