package io.github.verkan.chains;

import io.github.verkan.theory.Coded;

/** What the diagnoses of all effects come to. */
public enum OverallDiagnosis implements Coded {
    /** Nothing that could be judged has failed. */
    NOTHING_FAILED,
    /** The method works where it was carried out, and its implementation falls short. */
    METHOD_WORKS_IMPLEMENTATION_FALLS_SHORT,
    /** The implementation falls short; whether the method works is not known. */
    IMPLEMENTATION_FALLS_SHORT,
    /** The theory has failed where it was carried out. */
    THEORY_FAILS,
    /** Both the theory and its implementation have failed, for different effects. */
    BOTH_FAIL,
    /** What has failed met barriers outside the intervention. */
    BARRIERS_OUTSIDE,
    /** Something has failed, and the evidence does not tell why. */
    UNDETERMINED,
    /** No effect can be judged. */
    NOT_ASSESSABLE
}
