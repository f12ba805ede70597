package io.github.verkan.evidence;

import io.github.verkan.theory.Coded;

/** How good an item is as evidence. It bears on the strength of a verdict, never on its grade. */
public enum Quality implements Coded {
    /** Hearsay, undocumented. */
    VERY_LOW,
    /** Weak. */
    LOW,
    /** Ordinary: what is meant when nothing is said. */
    MODERATE,
    /** Systematic and well documented. */
    HIGH;

    /**
     * Whether it weakens a verdict.
     *
     * @return true for low and very low
     */
    public boolean isWeak() {
        return this == VERY_LOW || this == LOW;
    }
}
