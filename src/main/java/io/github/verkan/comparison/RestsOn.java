package io.github.verkan.comparison;

import io.github.verkan.theory.Coded;

/** What alone a verdict can rest on. Each is a narrower or another base than "several perspectives". */
public enum RestsOn implements Coded {
    /** One source alone. */
    ONE_SOURCE,
    /** Sources of one perspective alone; the evaluator's own account may stand beside them, as it is none. Not where a source's role is not known. */
    ONE_ROLE,
    /** Sources that report on their own work; the evaluator's own account may stand beside them. */
    SELF_REPORT,
    /** The evaluator's own account alone. */
    EVALUATOR
}
