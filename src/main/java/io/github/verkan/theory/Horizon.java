package io.github.verkan.theory;

/** When an effect is expected. Ordered: short before medium before long. */
public enum Horizon implements Coded {
    /** Short term. */
    SHORT,
    /** Medium term, usually by the end of the intervention. */
    MEDIUM,
    /** Long term, usually after the end of the intervention. */
    LONG
}
