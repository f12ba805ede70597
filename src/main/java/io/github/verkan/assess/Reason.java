package io.github.verkan.assess;

import io.github.verkan.theory.Coded;

/** Why a verdict has the status that it has. */
public enum Reason implements Coded {
    /** Not assessable: nobody has said anything about it. */
    NO_EVIDENCE,
    /** Not assessable: somebody was heard, but nobody has a view. */
    NO_VIEW,
    /** Not assessable: there are values, and it is not known what they are to be held against. */
    VALUE_UNREAD,
    /** Not assessable: there are rows, but none of them is a voice. */
    ONLY_LISTED,
    /** Not assessable: nobody has measured it. */
    NOT_MEASURED,
    /** Not assessable: it was decided not to measure it. */
    DECIDED_NOT_TO_MEASURE,
    /** Not assessable: it is said but could not be confirmed. */
    NOT_CONFIRMED,
    /** Not assessable: the method changed. */
    METHOD_CHANGED,
    /** Not assessable: those who would know were never asked. */
    NEVER_ASKED,
    /** Not assessable: those who would know were asked and did not answer. */
    NO_ANSWER,
    /** Not assessable: it was measured, but the figures are not reported. */
    NOT_REPORTED,
    /** Not assessable: only work done is told of, which is no effect. */
    ONLY_OUTPUT,
    /** Not assessable: only a level is told of, and no change. */
    ONLY_LEVEL,
    /** Not assessable for all: all that was said holds for subgroups that are small or of unknown size. */
    ONLY_SUBGROUPS,
    /** Not assessable by a method that demands more sources. */
    TOO_FEW_SOURCES,
    /** Not assessable: all evidence is of very low quality. */
    ONLY_VERY_LOW_QUALITY,
    /** Too early: it is not due at the date of the evaluation. */
    NOT_DUE,
    /** Too early: the evidence marks it so. */
    MARKED_TOO_EARLY,
    /** Indication: fewer voices than a verdict needs. */
    FEW_VOICES,
    /** Indication: fewer perspectives than a verdict needs; by default, one or none. */
    FEW_PERSPECTIVES,
    /** Indication: nobody was heard on the goal's own level. */
    INDIRECT_ONLY,
    /** Diverging: some say yes, others no. */
    YES_AND_NO,
    /** Diverging: no grade has a majority, or the voices form two camps. */
    NO_MAJORITY,
    /** Split: the parts lie too far apart. */
    PARTS_DIFFER,
    /** Not graded: the evaluation reads the goal as another one. */
    REINTERPRETED,
    /** Not graded: the evaluation questions the goal. */
    QUESTIONED,
    /** Not graded: the goal has no end point. */
    OPEN_ENDED
}
