package io.github.verkan.evaluation;

import io.github.verkan.theory.Coded;

/** What an evaluator's word can say instead of a grade. */
public enum StatedStatus implements Coded {
    /** It is too early to judge. */
    TOO_EARLY,
    /** No judgement is made. */
    NOT_ASSESSABLE,
    /** The goal is read differently, questioned or without end point, and not graded as it stands. */
    NOT_GRADED
}
