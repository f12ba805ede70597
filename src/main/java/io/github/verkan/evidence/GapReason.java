package io.github.verkan.evidence;

import io.github.verkan.theory.Coded;

/** Why something is not known. The reasons are kept apart; none of them is a zero. */
public enum GapReason implements Coded {
    /** Nobody has measured it. */
    NOT_MEASURED,
    /** It was decided not to measure it. */
    DECIDED_NOT_TO_MEASURE,
    /** It is said but could not be confirmed. */
    NOT_CONFIRMED,
    /** It cannot be seen yet. */
    TOO_EARLY,
    /** The method changed, so that figures cannot be compared. */
    METHOD_CHANGED,
    /** Those who would know were never asked. */
    NEVER_ASKED,
    /** Those who would know were asked and did not answer. */
    NO_ANSWER,
    /** It was measured, but the figures are not reported. */
    NOT_REPORTED
}
