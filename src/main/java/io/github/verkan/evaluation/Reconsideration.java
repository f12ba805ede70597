package io.github.verkan.evaluation;

import io.github.verkan.theory.Coded;

/** Why a goal is not graded as it stands. */
public enum Reconsideration implements Coded {
    /** The evaluation reads it as another goal than its words say. */
    REINTERPRETED,
    /** The evaluation questions whether it should be a goal. */
    QUESTIONED,
    /** It has no end point, so that it is never reached. */
    OPEN_ENDED
}
