package io.github.verkan.comparison;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The cycles of an evaluation beside each other: for each element, actor and subgroup the verdicts of a cycle and the next one from which there are rows.
 * Where question, scale, method or sources are other ones, or one of the two has no grade, there is no trend, and the reasons are given. Immutable.
 *
 * <p>An assessment has verdicts of cycles for all actors together, on elements with views from several cycles. For those of each actor and subgroup,
 * and where there is only a gap in one of the cycles, they have to be asked for:
 *
 * <pre>
 * CycleComparison.of(Assessor.of(evaluation).alsoIn(CycleComparison.scopes(evaluation)).assess());
 * </pre>
 */
public final class CycleComparison {

    private final Evaluation evaluation;
    private final List<String> cycles = new ArrayList<>();
    private final Map<String, EvidenceItem> items = new LinkedHashMap<>();
    private final List<CycleChange> changes = new ArrayList<>();

    private CycleComparison(Evaluation evaluation) {
        this.evaluation = evaluation;
        for (Cycle cycle : evaluation.cycles()) {
            cycles.add(cycle.id());
        }
        for (EvidenceItem item : evaluation.evidence().items()) {
            items.put(item.id(), item);
        }
    }

    /**
     * Compares the cycles that the assessment has verdicts of.
     *
     * @param assessment the assessment
     * @return the comparison; empty where there are no two cycles
     */
    public static CycleComparison of(Assessment assessment) {
        CycleComparison comparison = new CycleComparison(Objects.requireNonNull(assessment, "assessment").evaluation());
        Map<String, Map<Scope, Map<String, Verdict>>> byElement = new LinkedHashMap<>();
        for (Verdict verdict : assessment.verdicts()) {
            if (!verdict.scope().cycle().isEmpty() && !verdict.explanation().citations().isEmpty()) {
                byElement.computeIfAbsent(verdict.element(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(new Scope(verdict.scope().actor(), verdict.scope().subgroup(), ""), key -> new LinkedHashMap<>())
                        .put(verdict.scope().cycle(), verdict);
            }
        }
        for (Map.Entry<String, Map<Scope, Map<String, Verdict>>> element : byElement.entrySet()) {
            for (Map.Entry<Scope, Map<String, Verdict>> scope : element.getValue().entrySet()) {
                comparison.compare(scope.getKey(), scope.getValue(), assessment.verdict(element.getKey(), scope.getKey()).orElse(null));
            }
        }
        return comparison;
    }

    /**
     * All scopes in which cycles can be compared.
     *
     * @param evaluation the evaluation
     * @return for each cycle all together, each actor of the case, and each subgroup; empty where there are no two cycles
     */
    public static List<Scope> scopes(Evaluation evaluation) {
        TheoryOfChange theory = evaluation.theory();
        Set<Scope> scopes = new LinkedHashSet<>();
        for (Cycle cycle : evaluation.cycles().size() < 2 ? List.<Cycle>of() : evaluation.cycles()) {
            scopes.add(Scope.ofCycle(cycle.id()));
            for (String actor : theory.innerActors()) {
                scopes.add(new Scope(actor, "", cycle.id()));
            }
            for (Subgroup subgroup : theory.subgroups()) {
                scopes.add(new Scope("", subgroup.id(), cycle.id()));
            }
        }
        return List.copyOf(scopes);
    }

    private void compare(Scope scope, Map<String, Verdict> verdicts, Verdict latest) {
        List<String> undated = undated(latest);
        Verdict before = null;
        CycleEvidence then = null;
        List<String> between = new ArrayList<>();
        for (String cycle : cycles) {
            Verdict after = verdicts.get(cycle);
            if (after == null) {
                between.add(cycle);
                continue;
            }
            CycleEvidence now = new CycleEvidence(after, evaluation, items);
            if (before != null) {
                changes.add(change(scope, before, after, between, new CycleRules(before, after, then, now, undated)));
            }
            before = after;
            then = now;
            between.clear();
        }
    }

    /** Rows that say of no cycle in particular that the method changed. */
    private List<String> undated(Verdict latest) {
        List<String> undated = new ArrayList<>();
        for (Citation citation : latest == null ? List.<Citation>of() : latest.explanation().citations()) {
            EvidenceItem item = items.get(citation.evidence());
            if (item != null && item.cycles().isEmpty() && CycleEvidence.saysMethodChanged(item)) {
                undated.add(item.id());
            }
        }
        return undated;
    }

    private static CycleChange change(Scope scope, Verdict before, Verdict after, List<String> between, CycleRules rules) {
        List<Incomparability> incomparable = rules.incomparable();
        List<RivalExplanation> rivals = rules.rivals();
        List<Explanation> children = new ArrayList<>();
        children.add(comparability(incomparable));
        children.add(before.explanation());
        children.add(after.explanation());
        if (!incomparable.isEmpty()) {
            return new CycleChange(after.element(), scope, before, after, between, Trend.NOT_COMPARABLE, null, incomparable, rivals,
                    new Unknown("trend", incomparable.get(0).kind().code(), children));
        }
        int steps = after.grade().step() - before.grade().step();
        Trend trend = steps > 0 ? Trend.BETTER : steps < 0 ? Trend.WORSE : Trend.UNCHANGED;
        List<Input> inputs = List.of(Input.of("element", after.element()), Input.of("scope", scope), Input.of("before", before.grade().code()),
                Input.of("after", after.grade().code()), Input.of("steps", steps));
        return new CycleChange(after.element(), scope, before, after, between, trend, steps, incomparable, rivals,
                new Step("trend", "steps = the place of the later grade less that of the earlier one; better above 0, worse below", inputs,
                        trend.code(), children));
    }

    private static Step comparability(List<Incomparability> reasons) {
        List<Input> inputs = new ArrayList<>();
        for (Incomparability reason : reasons) {
            inputs.add(Input.of(reason.kind().code(), String.join(", ", reason.before()) + " / " + String.join(", ", reason.after())));
        }
        return new Step("comparability", "comparable when both have a grade, no row says that the method changed, questions and scales are the same where"
                + " both give them, and there is a method and a source in common", inputs, reasons.isEmpty() ? "comparable" : "not-comparable",
                List.of());
    }

    /**
     * All pairs of cycles that lie beside each other.
     *
     * @return elements in the order of the theory, for each what holds for all first, earlier cycles before later ones
     */
    public List<CycleChange> changes() {
        return List.copyOf(changes);
    }

    /**
     * Those with a trend.
     *
     * @param trend the trend
     * @return in the same order
     */
    public List<CycleChange> changes(Trend trend) {
        List<CycleChange> with = new ArrayList<>();
        for (CycleChange change : changes) {
            if (change.trend() == trend) {
                with.add(change);
            }
        }
        return List.copyOf(with);
    }

    /**
     * Those on an element.
     *
     * @param element the id of the element or link
     * @return in the same order; empty where there is nothing to compare
     */
    public List<CycleChange> changesOn(String element) {
        List<CycleChange> on = new ArrayList<>();
        for (CycleChange change : changes) {
            if (change.element().equals(element)) {
                on.add(change);
            }
        }
        return List.copyOf(on);
    }

    /**
     * A short summary.
     *
     * @return for example {@code CycleComparison[12 pairs, 7 comparable]}
     */
    @Override
    public String toString() {
        return "CycleComparison[" + changes.size() + " pairs, " + (changes.size() - changes(Trend.NOT_COMPARABLE).size()) + " comparable]";
    }
}
