package io.github.verkan.robustness;

import java.util.Objects;

/**
 * What a verdict comes to without one source, role, method or cycle.
 *
 * @param facet what was left out
 * @param id the id of it, or its words
 * @param before what the verdict comes to with it
 * @param after what it comes to without
 */
public record LeftOut(Facet facet, String id, Outcome before, Outcome after) {

    /** Makes a result. */
    public LeftOut {
        Objects.requireNonNull(facet, "facet");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Whether the verdict is another one without it.
     *
     * @return true if status or grade differ
     */
    public boolean changes() {
        return !before.equals(after);
    }
}
