package io.github.verkan.evaluation;

import io.github.verkan.theory.Coded;

/** What becomes of a result when the intervention has ended. */
public enum SustainmentStatus implements Coded {
    /** It is in place and stays. */
    IMPLEMENTED,
    /** It goes on within ordinary operations. */
    IN_ORDINARY_OPERATIONS,
    /** It is recommended and not in place yet. */
    RECOMMENDED,
    /** It hangs on single persons. */
    PERSON_BOUND,
    /** It is not known whether it stays. */
    UNCERTAIN,
    /** It ends. */
    ENDS
}
