package io.github.verkan.words;

import io.github.verkan.assess.Flag;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the members of a group, or all parties, lie beside the verdict on them together: joint sentences that name who differs. */
final class MembersSentences {

    private static final String SECTION = "flag-sentence";

    private final Told told;
    private final Verdict verdict;
    private final Wording wording;

    MembersSentences(Told told) {
        this.told = told;
        this.verdict = told.verdict;
        this.wording = told.wording;
    }

    /** The members that lie far apart, by grade, the highest first. */
    Optional<String> apart() {
        Flag flag = verdict.flag(Flag.Kind.MEMBERS_APART).orElse(null);
        if (flag == null) {
            return Optional.empty();
        }
        List<Verdict> members = new ArrayList<>();
        for (String actor : flag.ids()) {
            Verdict member = told.assessment.verdict(verdict.element(), Scope.ofActor(actor)).orElse(null);
            if (member != null && member.grade() != null) {
                members.add(member);
            }
        }
        String grades = byGrade(members);
        return Optional.of(grades.isEmpty() ? wording.word("flag", flag.kind()) : wording.phrase(SECTION, "members-apart", grades));
    }

    /** For whom it holds in particular: with their grades where these differ, otherwise for all members alike where all are known. */
    String inParticular(List<String> ids) {
        Grade common = verdict.grade();
        List<Verdict> members = new ArrayList<>();
        boolean differ = false;
        for (Verdict member : told.assessment.membersOf(verdict)) {
            if (member.grade() != null) {
                members.add(member);
                differ |= ids.contains(member.scope().actor()) && !member.grade().equals(common);
            }
        }
        boolean isAtBottom = common != null && told.isLowest(common);
        if (differ && members.size() > 1 && verdict.flag(Flag.Kind.MEMBERS_APART).isEmpty()) {
            return wording.phrase(SECTION, "members-differ", byGrade(members));
        }
        String lowest = isAtBottom ? "-lowest" : "";
        if (!differ && isSharedByAll(members)) {
            return members.size() == 2
                    ? wording.phrase(SECTION, "in-particular-both" + lowest, label(members.get(0)), label(members.get(1)), told.labels(ids))
                    : wording.phrase(SECTION, "in-particular-all" + lowest, told.labels(ids));
        }
        return wording.phrase(SECTION, "in-particular" + lowest, told.labels(ids));
    }

    /** Whether all members have the very grade of the group, and one that limits them all. */
    private boolean isSharedByAll(List<Verdict> members) {
        Grade common = verdict.grade();
        boolean isShared = common != null && !told.isHighest(common) && members.size() > 1 && isEverybody(members);
        for (Verdict member : members) {
            isShared = isShared && member.grade().equals(common);
        }
        return isShared;
    }

    private boolean isEverybody(List<Verdict> members) {
        TheoryOfChange theory = told.theory();
        Set<String> all = verdict.scope().isOverall() ? theory.innerActors() : theory.members(verdict.scope().actor());
        return members.size() == all.size();
    }

    /** Who has which grade, the highest first: of parties, or of subgroups. */
    String byGrade(List<Verdict> members) {
        Map<String, List<String>> byGrade = new LinkedHashMap<>();
        List<Verdict> sorted = new ArrayList<>(members);
        sorted.sort((one, other) -> Integer.compare(other.grade().step(), one.grade().step()));
        for (Verdict member : sorted) {
            byGrade.computeIfAbsent(told.grades.word(told.set, member.grade()), key -> new ArrayList<>()).add(name(member));
        }
        List<String> groups = new ArrayList<>();
        for (Map.Entry<String, List<String>> grade : byGrade.entrySet()) {
            groups.add(wording.phrase(SECTION, "member", grade.getKey(), told.typography.list(grade.getValue())));
        }
        return told.typography.list(groups);
    }

    private String label(Verdict member) {
        Scope scope = member.scope();
        return told.label(scope.subgroup().isEmpty() ? scope.actor() : scope.subgroup());
    }

    /** A member's label, with the status of its verdict where that is less than assessed. */
    private String name(Verdict member) {
        return member.status() == Status.ASSESSED ? label(member)
                : wording.phrase(SECTION, "member-status", label(member), wording.word("status", member.status()));
    }
}
