package io.github.verkan.comparison;

import io.github.verkan.theory.Coded;

/** How a later cycle lies beside an earlier one. */
public enum Trend implements Coded {
    /** The grade is higher. */
    BETTER,
    /** The grade is lower. */
    WORSE,
    /** The grade is the same. */
    UNCHANGED,
    /** The two cannot be compared, and no trend is given. */
    NOT_COMPARABLE
}
