package io.github.verkan.graph;

import java.util.List;
import java.util.Objects;

/**
 * Loops of a graph that pass no node twice.
 *
 * @param cycles the loops, each as its nodes in the order of the arcs from the one that was added to the graph first; in the order of those nodes
 * @param ended why the search ended; unless it is {@link Ended#COMPLETE} there may be more
 */
public record SimpleCycles(List<List<String>> cycles, Ended ended) {

    /** Makes one. */
    public SimpleCycles {
        cycles = cycles.stream().map(List::copyOf).toList();
        Objects.requireNonNull(ended, "ended");
    }

    /** Why a search ended. */
    public enum Ended {
        /** All loops have been found. */
        COMPLETE,
        /** There are more loops than are listed. */
        MOST_CYCLES,
        /** The search took too many steps; there may be more loops. */
        MOST_STEPS
    }

    /**
     * Whether there may be more loops.
     *
     * @return true unless all have been found
     */
    public boolean isTruncated() {
        return ended != Ended.COMPLETE;
    }
}
