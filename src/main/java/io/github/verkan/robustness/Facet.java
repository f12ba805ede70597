package io.github.verkan.robustness;

import io.github.verkan.theory.Coded;

/** By what evidence can be left out. */
public enum Facet implements Coded {
    /** All that one source says. What others say in the same rows stays. */
    SOURCE,
    /** All that the sources of one role say. */
    ROLE,
    /** All that was found by one method alone. */
    METHOD,
    /** All that is from one cycle alone, and the cycle itself. */
    CYCLE
}
