package io.github.verkan.coverage;

import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import java.util.List;
import java.util.Objects;

/**
 * What was heard on one element, from one column. There is no cell where nothing was heard: that nobody spoke is no number.
 *
 * @param target the id of the element or link
 * @param by what the column is one of
 * @param column the role, method, id of the actor or id of the cycle; empty where the rows say none
 * @param voices ids of the sources with a view, in alphabetical order; at least one
 * @param rows the rows in which they say it, by id; empty only where a method of assessment does not show them
 */
public record CoverageCell(String target, Dimension by, String column, List<String> voices, List<Citation> rows) {

    /**
     * Makes a cell.
     *
     * @throws IllegalArgumentException if there are no voices
     */
    public CoverageCell {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(column, "column");
        voices = List.copyOf(voices);
        rows = List.copyOf(rows);
        if (voices.isEmpty()) {
            throw new IllegalArgumentException("a cell has a voice: " + target + ", " + by.code() + " " + column);
        }
    }

    /**
     * How the numbers are found.
     *
     * @return a step with the rows below it; its result is the number of voices
     */
    public Explanation explanation() {
        return new Step("coverage", "the sources with a view, and the rows in which they say it",
                List.of(Input.of("target", target), Input.of("by", by.code()), Input.of("column", column),
                        Input.of("voices", String.join(" ", voices)), Input.of("rows", rows.size())),
                Integer.toString(voices.size()), List.copyOf(rows));
    }
}
