package io.github.verkan.assess;

import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.theory.Coded;

/** Why a row is listed but is no voice. */
public enum ListedReason implements Coded {
    /** It is the evaluator's judgement. */
    JUDGEMENT,
    /** It is a norm. */
    NORM,
    /** It is a description. */
    DESCRIPTION,
    /** It is a risk that has not come true. */
    RISK,
    /** It is a gap. */
    GAP,
    /** It is a baseline. */
    BASELINE,
    /** It is evidence from elsewhere or from before. */
    PRIOR,
    /** It is an explanation; it feeds the factors. */
    EXPLANATION,
    /** It repeats another row. */
    REPETITION,
    /** It is about actors outside the scope. */
    OUTSIDE_SCOPE,
    /** Nobody is said to have said it. */
    NO_SOURCE,
    /** It tells of work done, which is no effect. */
    OUTPUT,
    /** It tells of a level, with nothing lower to compare it with, and not of a change. */
    LEVEL_ALONE,
    /** It was seen at another level than that of the goal, where the goal's own level was heard. */
    OTHER_LEVEL,
    /** It is held against a value that the evaluation reconsiders. */
    TARGET_RECONSIDERED,
    /** It has no view. */
    NO_VIEW,
    /** The same source has a later picture. */
    EARLIER_PICTURE,
    /** It is an early sign of something that is too early to judge. */
    EARLY_SIGN;

    /** Whether the reason tells something of the element itself, so that a scope that the row names has a verdict that can say so. */
    boolean isAboutTheElement() {
        return this == GAP || this == OUTPUT || this == LEVEL_ALONE || this == TARGET_RECONSIDERED;
    }

    static ListedReason ofCode(String code) {
        for (ListedReason reason : values()) {
            if (reason.code().equals(code)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("no reason: " + code);
    }

    static ListedReason of(EvidenceKind kind) {
        return switch (kind) {
            case JUDGEMENT -> JUDGEMENT;
            case NORM -> NORM;
            case DESCRIPTION -> DESCRIPTION;
            case RISK -> RISK;
            case GAP -> GAP;
            case BASELINE -> BASELINE;
            case PRIOR -> PRIOR;
            case EXPLANATION -> EXPLANATION;
            case FINDING, COUNT, OUTPUT -> throw new IllegalArgumentException("a voice is not listed: " + kind);
        };
    }
}
