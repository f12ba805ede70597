package io.github.verkan.coverage;

import io.github.verkan.assess.Reason;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.theory.Coded;

/** What kind of knowledge gap it is. The kinds are kept apart: none of them says that something has not come about. */
public enum GapKind implements Coded {
    /** Nobody has said anything about it. */
    NO_EVIDENCE,
    /** Somebody was heard, but nobody has a view. */
    NO_VIEW,
    /** There are values, and it is not known what they are to be held against or which way is better. */
    VALUE_UNREAD,
    /** There are rows, but none of them is a voice. */
    ONLY_LISTED,
    /** Only a level is told of, and no change. */
    ONLY_LEVEL,
    /** Only work done is told of, which is no effect. */
    ONLY_OUTPUT,
    /** What was said holds for subgroups, and of the rest nothing is known. */
    ONLY_SUBGROUPS,
    /** The method of assessment needs more, or better, evidence. */
    TOO_LITTLE,
    /** Nobody has measured it. */
    NOT_MEASURED,
    /** It was decided not to measure it. */
    DECIDED_NOT_TO_MEASURE,
    /** It is said but could not be confirmed. */
    NOT_CONFIRMED,
    /** The method changed, so that figures cannot be compared. */
    METHOD_CHANGED,
    /** Those who would know were never asked. */
    NEVER_ASKED,
    /** Those who would know were asked and did not answer. */
    NO_ANSWER,
    /** It was measured, but the figures are not reported. */
    NOT_REPORTED,
    /** It could not be found out, for a reason that is not said. */
    NOT_FOUND_OUT,
    /** It cannot be seen yet. */
    TOO_EARLY,
    /** No source that answered belongs to the party. */
    PARTY_NOT_HEARD,
    /** No source that answered belongs to the target group. */
    TARGET_GROUP_NOT_HEARD,
    /** The source was asked and did not answer. */
    SOURCE_DID_NOT_ANSWER;

    static GapKind of(GapReason reason) {
        return switch (reason) {
            case NOT_MEASURED -> NOT_MEASURED;
            case DECIDED_NOT_TO_MEASURE -> DECIDED_NOT_TO_MEASURE;
            case NOT_CONFIRMED -> NOT_CONFIRMED;
            case METHOD_CHANGED -> METHOD_CHANGED;
            case NEVER_ASKED -> NEVER_ASKED;
            case NO_ANSWER -> NO_ANSWER;
            case NOT_REPORTED -> NOT_REPORTED;
            case TOO_EARLY -> TOO_EARLY;
        };
    }

    /** What the reason says of a verdict without a grade; reasons that come with a grade are those of a method that asks for more than there is. */
    static GapKind of(Reason reason) {
        return switch (reason) {
            case NO_EVIDENCE -> NO_EVIDENCE;
            case NO_VIEW -> NO_VIEW;
            case VALUE_UNREAD -> VALUE_UNREAD;
            case ONLY_LISTED -> ONLY_LISTED;
            case ONLY_LEVEL -> ONLY_LEVEL;
            case ONLY_OUTPUT -> ONLY_OUTPUT;
            case ONLY_SUBGROUPS -> ONLY_SUBGROUPS;
            case NOT_MEASURED -> NOT_MEASURED;
            case DECIDED_NOT_TO_MEASURE -> DECIDED_NOT_TO_MEASURE;
            case NOT_CONFIRMED -> NOT_CONFIRMED;
            case METHOD_CHANGED -> METHOD_CHANGED;
            case NEVER_ASKED -> NEVER_ASKED;
            case NO_ANSWER -> NO_ANSWER;
            case NOT_REPORTED -> NOT_REPORTED;
            case NOT_DUE, MARKED_TOO_EARLY -> TOO_EARLY;
            case TOO_FEW_SOURCES, ONLY_VERY_LOW_QUALITY, FEW_VOICES, FEW_PERSPECTIVES, INDIRECT_ONLY -> TOO_LITTLE;
            case YES_AND_NO, NO_MAJORITY, PARTS_DIFFER, REINTERPRETED, QUESTIONED, OPEN_ENDED -> NOT_FOUND_OUT;
        };
    }
}
