package io.github.verkan.assess;

import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * How the members of a group lie beside the group. Members far apart are said first; members further down than the group are named "in particular".
 */
final class MembersRule {

    private MembersRule() {}

    /**
     * Applies the rule to a group's draft.
     *
     * @param group the draft of a group or of the overall scope
     * @param members the drafts of its members that have a verdict of their own
     * @param settings the parameters
     */
    static void apply(Draft group, List<Draft> members, Settings settings) {
        if (group.isEarly() || members.isEmpty()) {
            return;
        }
        List<String> graded = new ArrayList<>();
        List<Input> inputs = new ArrayList<>();
        List<String> below = new ArrayList<>();
        int lowest = Integer.MAX_VALUE;
        int highest = -1;
        for (Draft member : members) {
            if (member.grade == null) {
                continue;
            }
            String id = member.scope.actor();
            graded.add(id);
            inputs.add(Input.of(id, member.grade.code() + (member.degree == null ? "" : " " + member.degree)));
            lowest = Math.min(lowest, member.grade.step());
            highest = Math.max(highest, member.grade.step());
            if (isBelow(member, group, settings)) {
                below.add(id);
            }
        }
        if (graded.isEmpty()) {
            return;
        }
        boolean apart = highest - lowest >= settings.count(Settings.MEMBERS_APART_FROM);
        if (apart) {
            group.flags.add(new Flag(Flag.Kind.MEMBERS_APART, graded));
        }
        if (!below.isEmpty()) {
            group.flags.add(new Flag(Flag.Kind.IN_PARTICULAR, below));
        }
        group.steps.add(new Step("members", "apart from " + settings.count(Settings.MEMBERS_APART_FROM)
                + " steps on; in particular when " + settings.fraction(Settings.IN_PARTICULAR_FROM) + " of a grade or more below the group",
                inputs, (apart ? "apart" : "together") + (below.isEmpty() ? "" : ", in particular " + String.join(" ", below)), List.of()));
    }

    private static boolean isBelow(Draft member, Draft group, Settings settings) {
        if (member.degree != null && group.degree != null) {
            Degree part = settings.fraction(Settings.IN_PARTICULAR_FROM);
            Degree gap = new Degree(part.numerator(),
                    part.denominator().multiply(BigInteger.valueOf(settings.scale().size() - 1L)));
            return member.degree.compareTo(group.degree) < 0 && member.degree.distanceTo(group.degree).atLeast(gap);
        }
        return group.grade != null && member.grade.step() < group.grade.step();
    }

    /** Whether the members' grades differ at all. */
    static boolean differ(List<Draft> members) {
        Grade first = null;
        for (Draft member : members) {
            if (member.grade != null && first != null && !member.grade.equals(first)) {
                return true;
            }
            first = member.grade == null ? first : member.grade;
        }
        return false;
    }

}
