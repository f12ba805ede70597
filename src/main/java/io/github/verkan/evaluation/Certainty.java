package io.github.verkan.evaluation;

import io.github.verkan.theory.Coded;

/** How certain the evaluator is of a judgement. */
public enum Certainty implements Coded {
    /** High. */
    HIGH,
    /** Medium. */
    MEDIUM,
    /** Low. */
    LOW,
    /** None: nothing is claimed. */
    NONE
}
