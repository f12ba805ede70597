package io.github.verkan.structure;

import io.github.verkan.theory.Coded;
import java.util.List;
import java.util.Objects;

/**
 * Something that cannot be concluded, whatever the evidence, because the theory does not hold what it would follow from.
 *
 * @param kind what cannot be concluded
 * @param elements ids of the effects that it holds for; empty where it holds for all
 */
public record ConclusionLimit(Kind kind, List<String> elements) {

    /** What cannot be concluded. */
    public enum Kind implements Coded {
        /** Where the chain breaks, and what follows for later effects: no link leads from one effect to another. */
        NO_CHAIN,
        /** Whether the method failed or how it was carried out: no mechanism says how something is to lead to something else. */
        NO_MECHANISM,
        /** What the work has to do with the effects: nothing that is done leads to these. */
        NO_WORK,
        /** What it is too early to judge: these effects have neither horizon nor date. */
        NO_TIME,
        /** Whether what was seen is what was meant: these effects have no criterion. */
        NO_CRITERION
    }

    /** Makes a limit. */
    public ConclusionLimit {
        Objects.requireNonNull(kind, "kind");
        elements = List.copyOf(elements);
    }
}
