package io.github.verkan.comparison;

import io.github.verkan.assess.Flag;
import io.github.verkan.assess.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether two cycles can be compared, and what else than the intervention may be behind what differs. */
final class CycleRules {

    private final Verdict before;
    private final Verdict after;
    private final CycleEvidence then;
    private final CycleEvidence now;
    private final Set<String> methodChanged;

    /**
     * The rules for two cycles.
     *
     * @param undated rows of no cycle that say that the method changed
     */
    CycleRules(Verdict before, Verdict after, CycleEvidence then, CycleEvidence now, Collection<String> undated) {
        this.before = before;
        this.after = after;
        this.then = then;
        this.now = now;
        this.methodChanged = new TreeSet<>(now.methodChanged);
        methodChanged.addAll(undated);
    }

    List<Incomparability> incomparable() {
        List<Incomparability> reasons = new ArrayList<>();
        if (before.grade() == null || after.grade() == null) {
            reasons.add(new Incomparability(Incomparability.Kind.NO_GRADE, statusWithoutGrade(before), statusWithoutGrade(after)));
        }
        if (!methodChanged.isEmpty()) {
            reasons.add(new Incomparability(Incomparability.Kind.METHOD_CHANGED, List.of(), List.copyOf(methodChanged)));
        }
        add(Incomparability.Kind.WORDING_DIFFERS, then.questions, now.questions, !then.questions.equals(now.questions), reasons);
        add(Incomparability.Kind.SCALE_DIFFERS, then.scales, now.scales, !then.scales.equals(now.scales), reasons);
        add(Incomparability.Kind.METHOD_DIFFERS, then.methods, now.methods, Collections.disjoint(then.methods, now.methods), reasons);
        add(Incomparability.Kind.SOURCES_DIFFER, then.sources, now.sources, Collections.disjoint(then.sources, now.sources), reasons);
        return reasons;
    }

    private static List<String> statusWithoutGrade(Verdict verdict) {
        return verdict.grade() == null ? List.of(verdict.status().code()) : List.of();
    }

    /** Only where both say something: what one of them does not say is not known to differ. */
    private static void add(
            Incomparability.Kind kind, Collection<String> then, Collection<String> now, boolean differ, List<Incomparability> reasons) {
        if (differ && !then.isEmpty() && !now.isEmpty()) {
            reasons.add(new Incomparability(kind, List.copyOf(then), List.copyOf(now)));
        }
    }

    List<RivalExplanation> rivals() {
        List<RivalExplanation> rivals = new ArrayList<>();
        if (!now.factors.isEmpty()) {
            Set<String> rows = new TreeSet<>();
            now.factors.values().forEach(rows::addAll);
            rivals.add(new RivalExplanation(RivalExplanation.Kind.FACTORS_NAMED, List.copyOf(now.factors.keySet()), List.copyOf(rows)));
        }
        List<String> initiatives = after.flag(Flag.Kind.RIVAL_CAUSES).map(Flag::ids).orElse(List.of());
        if (!initiatives.isEmpty() || !now.throughOthers.isEmpty()) {
            rivals.add(new RivalExplanation(RivalExplanation.Kind.CONCURRENT_INITIATIVE, initiatives, List.copyOf(now.throughOthers)));
        }
        addChanged(RivalExplanation.Kind.RESPONDENTS_CHANGED, then.sources, now.sources, rivals);
        if (!then.numbers.isEmpty() && !now.numbers.isEmpty() && !then.numbers.equals(now.numbers)) {
            List<String> numbers = new ArrayList<>();
            then.numbers.forEach(n -> numbers.add(n.toString()));
            now.numbers.forEach(n -> numbers.add(n.toString()));
            Set<String> rows = new TreeSet<>(then.rowsWithNumbers);
            rows.addAll(now.rowsWithNumbers);
            rivals.add(new RivalExplanation(RivalExplanation.Kind.NUMBER_OF_ANSWERS_DIFFERS, numbers, List.copyOf(rows)));
        }
        addChanged(RivalExplanation.Kind.METHODS_CHANGED, then.methods, now.methods, rivals);
        if (!methodChanged.isEmpty()) {
            rivals.add(new RivalExplanation(RivalExplanation.Kind.METHOD_CHANGED, List.of(), List.copyOf(methodChanged)));
        }
        return rivals;
    }

    private static void addChanged(RivalExplanation.Kind kind, Set<String> then, Set<String> now, List<RivalExplanation> rivals) {
        Set<String> inOneAlone = new TreeSet<>(then);
        inOneAlone.removeAll(now);
        for (String each : now) {
            if (!then.contains(each)) {
                inOneAlone.add(each);
            }
        }
        if (!inOneAlone.isEmpty() && !then.isEmpty() && !now.isEmpty()) {
            rivals.add(new RivalExplanation(kind, List.copyOf(inOneAlone), List.of()));
        }
    }
}
