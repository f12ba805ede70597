package io.github.verkan.explain;

import java.util.List;

/** A node of an explanation: a step that was computed, a step whose result is not known, or a citation of evidence. */
public sealed interface Explanation permits Step, Unknown, Citation {

    /**
     * What this follows from.
     *
     * @return the children in the order used; empty for a citation
     */
    List<Explanation> children();
}
