package io.github.verkan.comparison;


/** How a later cycle lies beside an earlier one. */
public enum Trend {
    /** The grade is higher. */
    BETTER,
    /** The grade is lower. */
    WORSE,
    /** The grade is the same. */
    UNCHANGED,
    /** The two cannot be compared, and no trend is given. */
    NOT_COMPARABLE
}
