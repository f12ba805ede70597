package io.github.verkan.comparison;

import io.github.verkan.theory.Coded;
import java.util.List;
import java.util.Objects;

/**
 * Why two cycles cannot be compared.
 *
 * @param kind the reason
 * @param before what it was in the earlier cycle, as the kind says
 * @param after what it is in the later cycle
 */
public record Incomparability(Kind kind, List<String> before, List<String> after) {

    /** The reasons. */
    public enum Kind implements Coded {
        /** One of them, or both, has no grade (the statuses of those without; empty for one with a grade). */
        NO_GRADE,
        /** Rows say that the method changed, so that figures cannot be compared (after: the rows). */
        METHOD_CHANGED,
        /** Questions are worded differently, or others were asked (the questions). Where one of them gives no question, this is not known. */
        WORDING_DIFFERS,
        /** Answers have other options, or values are held against other marks (the options and marks). */
        SCALE_DIFFERS,
        /** They have no method in common (the methods). */
        METHOD_DIFFERS,
        /** They have no source in common (the sources). */
        SOURCES_DIFFER
    }

    /** Makes a reason. */
    public Incomparability {
        Objects.requireNonNull(kind, "kind");
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    @Override
    public String toString() {
        return kind.code() + ":" + String.join(",", before) + "/" + String.join(",", after);
    }
}
