package io.github.verkan.collaboration;

import io.github.verkan.theory.Coded;

/** What a loop does to a change that goes around it (Sterman 2000, Business Dynamics, ch. 5). */
public enum LoopPolarity implements Coded {
    /** It comes back as more of the same: the number of minus signs is even. */
    REINFORCING,
    /** It comes back as its opposite: the number of minus signs is odd. */
    BALANCING,
    /** A link of it is stated with both signs. */
    UNDETERMINED
}
