package io.github.verkan.chains;

import java.util.List;
import java.util.Objects;

/**
 * A point at which chains break, or for which they are untested.
 *
 * @param id the id of the element, mechanism or link; empty for what goes round
 * @param weakness why
 * @param blocks ids of the elements whose chains end there, in the order of the theory, itself included where it is one of them
 */
public record WeakPoint(String id, Weakness weakness, List<String> blocks) {

    /** Makes a weak point. */
    public WeakPoint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(weakness, "weakness");
        blocks = List.copyOf(blocks);
    }
}
