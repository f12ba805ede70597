package io.github.verkan.assess;

import io.github.verkan.evidence.GapReason;
import io.github.verkan.explain.Citation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why something cannot be assessed on which nobody with a view was heard: a reason that the rows themselves give comes first, then what kind of rows there
 * are all the same.
 */
final class GapRule {

    /** What speaks of the element and does not count under it. */
    private static final Set<ListedReason> NOT_COUNTED = EnumSet.of(
            ListedReason.OUTPUT, ListedReason.LEVEL_ALONE, ListedReason.OTHER_LEVEL, ListedReason.TARGET_RECONSIDERED);

    private GapRule() {}

    static Reason reasonOf(Draft draft, List<Draft> parts) {
        for (GapReason gap : draft.collected.gaps()) {
            Reason said = reason(gap);
            if (said != null) {
                return said;
            }
        }
        if (draft.reason == Reason.NO_VIEW && isAllValues(draft)) {
            return Reason.VALUE_UNREAD;
        } else if (draft.reason != Reason.NO_EVIDENCE || draft.tally.listed().isEmpty()) {
            return draft.reason;
        }
        Set<String> aside = new TreeSet<>();
        for (Citation it : draft.tally.listed()) {
            if (NOT_COUNTED.contains(ListedReason.ofCode(it.listed()))) {
                aside.add(it.listed());
            }
        }
        if (aside.isEmpty() && !parts.isEmpty()) {
            return ofAllParts(parts);
        }
        String only = aside.size() == 1 ? aside.iterator().next() : "";
        return only.equals(ListedReason.LEVEL_ALONE.code()) ? Reason.ONLY_LEVEL
                : only.equals(ListedReason.OUTPUT.code()) ? Reason.ONLY_OUTPUT : Reason.ONLY_LISTED;
    }

    /** Whether those who were heard gave nothing but values that say nothing. */
    private static boolean isAllValues(Draft draft) {
        Set<String> values = new TreeSet<>(draft.collected.withoutBaseline());
        values.addAll(draft.collected.unreadValues());
        for (Voice voice : draft.tally.withoutView()) {
            for (Citation citation : voice.citations()) {
                if (!values.contains(citation.evidence())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What could not be found out of one part says nothing of the others. */
    private static Reason ofAllParts(List<Draft> parts) {
        Reason first = parts.get(0).reason;
        for (Draft part : parts) {
            if (part.status != Status.NOT_ASSESSABLE || part.reason != first) {
                return Reason.ONLY_LISTED;
            }
        }
        return first;
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
