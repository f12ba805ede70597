package io.github.verkan.coverage;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TheoryOfChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The knowledge gaps of an assessment: for each effect, output, activity and mechanism of the theory why it cannot be assessed, or that it is too early;
 * what rows of the kind gap say could not be found out, about whom; then who was not heard. Of resources, factors and elements outside the theory only what
 * rows say is a gap: nobody has promised to look at them.
 */
public final class KnowledgeGaps {

    private final Assessment assessment;
    private final Evaluation evaluation;
    private final TheoryOfChange theory;
    private final Map<String, Integer> order = new LinkedHashMap<>();
    private final Map<String, Integer> cycleOrder = new LinkedHashMap<>();
    private final String latestCycle;
    private final Set<String> relations;
    private final Map<String, List<EvidenceItem>> rowsByTarget = new LinkedHashMap<>();
    private final List<Gap> gaps = new ArrayList<>();

    /** Why there is no verdict, and when there can be one; null if not said. */
    private record Conclusion(GapKind kind, LocalDate due) {}

    private KnowledgeGaps(Assessment assessment) {
        this.assessment = assessment;
        this.evaluation = assessment.evaluation();
        this.theory = evaluation.theory();
        this.relations = new LinkedHashSet<>(Identified.ids(theory.relations()));
        for (String party : theory.parties()) {
            order.putIfAbsent(party, order.size());
        }
        for (Subgroup subgroup : theory.subgroups()) {
            order.putIfAbsent(subgroup.id(), order.size());
        }
        List<String> cycles = Identified.ids(evaluation.cycles());
        for (String cycle : cycles) {
            cycleOrder.put(cycle, cycleOrder.size());
        }
        this.latestCycle = cycles.isEmpty() ? "" : cycles.get(cycles.size() - 1);
        for (EvidenceItem item : evaluation.evidence().items()) {
            if (item.kind() == EvidenceKind.GAP) {
                for (String target : item.targets()) {
                    put(rowsByTarget, target, item);
                }
            }
        }
    }

    /**
     * The gaps of an assessment.
     *
     * @param assessment the assessment
     * @return elements and links in the order of the theory, of each what holds for all first; then parties, target groups and sources
     */
    public static List<Gap> of(Assessment assessment) {
        KnowledgeGaps found = new KnowledgeGaps(Objects.requireNonNull(assessment, "assessment"));
        for (String target : found.theory.targets()) {
            found.addTarget(target);
        }
        new SilentParties(found.evaluation).addTo(found.gaps);
        return List.copyOf(found.gaps);
    }

    private void addTarget(String target) {
        Map<GapKind, List<EvidenceItem>> overall = new TreeMap<>();
        Map<Scope, Map<GapKind, List<EvidenceItem>>> byScope = new TreeMap<>(this::inOrderOfTheTheory);
        for (EvidenceItem item : rowsByTarget.getOrDefault(target, List.of())) {
            GapKind kind = item.gap().isPresent() ? GapKind.of(item.gap().get()) : GapKind.NOT_FOUND_OUT;
            for (Scope scope : scopesOf(item)) {
                Map<GapKind, List<EvidenceItem>> where = scope.isOverall() ? overall : byScope.computeIfAbsent(scope, key -> new TreeMap<>());
                put(where, kind, item);
            }
        }
        addConclusion(target, overall);
        addRows(target, Scope.OVERALL, overall);
        for (Map.Entry<Scope, Map<GapKind, List<EvidenceItem>>> narrower : byScope.entrySet()) {
            addRows(target, narrower.getKey(), narrower.getValue());
        }
    }

    private static <K> void put(Map<K, List<EvidenceItem>> rows, K key, EvidenceItem item) {
        rows.computeIfAbsent(key, absent -> new ArrayList<>()).add(item);
    }

    private void addRows(String target, Scope scope, Map<GapKind, List<EvidenceItem>> rows) {
        for (Map.Entry<GapKind, List<EvidenceItem>> kind : rows.entrySet()) {
            add(kind.getKey(), target, scope, null, kind.getValue());
        }
    }

    private int inOrderOfTheTheory(Scope one, Scope other) {
        int byActor = Integer.compare(order.getOrDefault(one.actor(), -1), order.getOrDefault(other.actor(), -1));
        int bySubgroup = Integer.compare(order.getOrDefault(one.subgroup(), -1), order.getOrDefault(other.subgroup(), -1));
        int byCycle = Integer.compare(cycleOrder.getOrDefault(one.cycle(), -1), cycleOrder.getOrDefault(other.cycle(), -1));
        return byActor != 0 ? byActor : bySubgroup != 0 ? bySubgroup : byCycle;
    }

    /** Whom a row is about: each party, subgroup and earlier cycle that it names; nobody in particular where its parties are together all of them. */
    private Set<Scope> scopesOf(EvidenceItem item) {
        Set<String> actors = new LinkedHashSet<>();
        boolean isAboutRelation = false;
        for (String party : item.about()) {
            actors.addAll(theory.members(party));
            isAboutRelation |= relations.contains(party);
        }
        boolean isAboutAll = !isAboutRelation && actors.containsAll(theory.innerActors());
        Set<Scope> scopes = new LinkedHashSet<>();
        for (String party : item.about().isEmpty() || isAboutAll ? List.of("") : item.about()) {
            for (String subgroup : item.subgroups().isEmpty() ? List.of("") : item.subgroups()) {
                for (String cycle : cyclesOf(item)) {
                    scopes.add(new Scope(party, subgroup, cycle));
                }
            }
        }
        return scopes;
    }

    /** When it is not known: now, unless a row is about earlier cycles alone. */
    private List<String> cyclesOf(EvidenceItem item) {
        return item.cycles().isEmpty() || item.cycles().contains(latestCycle) ? List.of("") : item.cycles();
    }

    /** Why there is no verdict for all; the rows that give the very reason are told of with it. What is so of a whole needs no saying of its parts. */
    private void addConclusion(String target, Map<GapKind, List<EvidenceItem>> rows) {
        Conclusion conclusion = conclusionOn(target).orElse(null);
        if (conclusion == null) {
            return;
        }
        List<EvidenceItem> saying = rows.remove(conclusion.kind());
        if (saying != null || !isSoOfItsWhole(target, conclusion)) {
            add(conclusion.kind(), target, Scope.OVERALL, conclusion.due(), saying == null ? List.of() : saying);
        }
    }

    private boolean isSoOfItsWhole(String target, Conclusion conclusion) {
        Conclusion ofWhole = conclusionOn(theory.wholeOf(target)).orElse(null);
        return ofWhole != null && ofWhole.kind() == conclusion.kind() && Objects.equals(ofWhole.due(), conclusion.due());
    }

    private Optional<Conclusion> conclusionOn(String target) {
        Element element = theory.element(target).orElse(null);
        if (element == null || !isLookedAt(element)) {
            return Optional.empty();
        }
        Verdict verdict = assessment.verdict(target, Scope.OVERALL).orElse(null);
        if (verdict == null) {
            return Optional.empty();
        }
        return switch (verdict.status()) {
            case TOO_EARLY -> Optional.of(new Conclusion(GapKind.TOO_EARLY, dueDate(target)));
            case NOT_ASSESSABLE -> Optional.of(new Conclusion(GapKind.of(verdict.reason()), null));
            case ASSESSED, INDICATION, DIVERGING, SPLIT, NOT_GRADED -> Optional.empty();
        };
    }

    private static boolean isLookedAt(Element element) {
        return !element.isOutside() && element.kind() != ElementKind.RESOURCE && element.kind() != ElementKind.FACTOR;
    }

    /** The day that the theory gives: the effect's or its whole's, or for a long-term effect the first after the intervention; null unless it is yet to come. */
    private LocalDate dueDate(String target) {
        LocalDate due = theory.assessableFromOf(target).orElse(null);
        LocalDate end = evaluation.interventionEnd().orElse(null);
        if (due == null && end != null && theory.horizonOf(target).orElse(null) == Horizon.LONG) {
            due = end.plusDays(1);
        }
        LocalDate asOf = assessment.asOf().orElse(null);
        return due == null || asOf != null && !asOf.isBefore(due) ? null : due;
    }

    /** The earliest date that the rows give, where the theory gives none. */
    private void add(GapKind kind, String about, Scope scope, LocalDate due, List<EvidenceItem> items) {
        LocalDate from = due;
        Set<String> conditions = new TreeSet<>();
        Set<String> rows = new TreeSet<>();
        for (EvidenceItem item : items) {
            rows.add(item.id());
            if (!item.condition().isEmpty()) {
                conditions.add(item.condition());
            }
            LocalDate said = item.assessableFrom().orElse(null);
            from = due == null && said != null && (from == null || said.isBefore(from)) ? said : from;
        }
        gaps.add(new Gap(kind, about, scope, from, List.copyOf(conditions), List.copyOf(rows)));
    }
}
