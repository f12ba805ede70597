package io.github.verkan.comparison;

import io.github.verkan.theory.Coded;
import java.util.List;
import java.util.Objects;

/**
 * A row of evidence that is another one, or counts otherwise, in one assessment than in another.
 *
 * @param row the id of the row
 * @param what what is different
 * @param before how it counted before: a degree as an exact fraction, {@code no-view}, or the code of the reason for which it was listed; several where it
 *     counted in several ways; empty if it was not there
 * @param after how it counts now; empty if it is not there
 */
public record RowChange(String row, What what, List<String> before, List<String> after) {

    /** What is different. */
    public enum What {
        /** It is there after and was not there before. */
        ADDED,
        /** It was there before and is not there after. */
        REMOVED,
        /** It is there before and after, and counts otherwise. */
        COUNTS_OTHERWISE,
        /** It is there before and after and counts as it did, but something in the row itself is different. */
        CHANGED
    }

    /** Makes a change. */
    public RowChange {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(what, "what");
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * A short summary.
     *
     * @return for example {@code E031 counts-otherwise: 1 / earlier-picture}
     */
    @Override
    public String toString() {
        return row + " " + Coded.codeOf(what.name()) + ": " + String.join(", ", before) + " / " + String.join(", ", after);
    }
}
