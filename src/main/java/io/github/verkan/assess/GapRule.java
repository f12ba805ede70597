package io.github.verkan.assess;

import io.github.verkan.evidence.GapReason;
import io.github.verkan.explain.Citation;

/**
 * Why something cannot be assessed on which nobody with a view was heard: a reason that the rows themselves give comes first, then what kind of rows there
 * are all the same.
 */
final class GapRule {

    private GapRule() {}

    static Reason reasonOf(Draft draft) {
        for (GapReason gap : draft.collected.gaps()) {
            Reason said = reason(gap);
            if (said != null) {
                return said;
            }
        }
        if (draft.reason != Reason.NO_EVIDENCE || draft.tally.listed().isEmpty()) {
            return draft.reason;
        }
        return isListed(draft, ListedReason.LEVEL_ALONE) ? Reason.ONLY_LEVEL
                : isListed(draft, ListedReason.OUTPUT) ? Reason.ONLY_OUTPUT : Reason.ONLY_LISTED;
    }

    private static boolean isListed(Draft draft, ListedReason reason) {
        for (Citation it : draft.tally.listed()) {
            if (it.listed().equals(reason.code())) {
                return true;
            }
        }
        return false;
    }

    /** The reason that a gap gives; null for too early: somebody was heard then, without a view, and that is the better reason. */
    private static Reason reason(GapReason gap) {
        return switch (gap) {
            case NOT_MEASURED -> Reason.NOT_MEASURED;
            case DECIDED_NOT_TO_MEASURE -> Reason.DECIDED_NOT_TO_MEASURE;
            case NOT_CONFIRMED -> Reason.NOT_CONFIRMED;
            case METHOD_CHANGED -> Reason.METHOD_CHANGED;
            case NEVER_ASKED -> Reason.NEVER_ASKED;
            case NO_ANSWER -> Reason.NO_ANSWER;
            case NOT_REPORTED -> Reason.NOT_REPORTED;
            case TOO_EARLY -> null;
        };
    }
}
