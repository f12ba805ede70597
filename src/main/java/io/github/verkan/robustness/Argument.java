package io.github.verkan.robustness;

import io.github.verkan.explain.Explanation;
import io.github.verkan.theory.Coded;
import java.util.List;
import java.util.Objects;

/**
 * How robust it is to say that something leads to something else, over whatever lies between, when each step is only as good as those who claim it.
 * {@link Arguments} computes it.
 *
 * @param from the id of the beginning
 * @param to the id of the end
 * @param claims the number of claims
 * @param hasPath whether claims lead all the way; if not, it is unsupported, not refuted
 * @param flow how many claims would have to be wrong to break every path: the maximum flow where each claim carries one
 * @param linkDisjointPaths the largest number of paths that share no link
 * @param nodeDisjointPaths the largest number of paths that share nothing on the way
 * @param threads the sources that tell the whole story, each on its own; a path without any is put together from what different people say of different things
 * @param removed the smallest known set of sources without which no path is left; empty without a path
 * @param removal how far it is known that there is no smaller one
 * @param explanation the claims, and the steps by which it was computed
 */
public record Argument(
        String from,
        String to,
        int claims,
        boolean hasPath,
        long flow,
        long linkDisjointPaths,
        long nodeDisjointPaths,
        List<String> threads,
        List<String> removed,
        Removal removal,
        Explanation explanation) {

    /** How far a set of sources to remove is known to be the smallest. */
    public enum Removal implements Coded {
        /** There is no smaller set. */
        SMALLEST,
        /** None of its sources can be put back alone; but there may be a smaller set. */
        UPPER_BOUND,
        /** There is no path to break. */
        NO_PATH,
        /** The path is part of the theory and nobody's claim: from a whole to its part. */
        NOBODYS_CLAIM
    }

    /** Makes a result. */
    public Argument {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(removal, "removal");
        Objects.requireNonNull(explanation, "explanation");
        threads = List.copyOf(threads);
        removed = List.copyOf(removed);
    }
}
