package io.github.verkan.assess;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.Source;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Group;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.InfluenceAt;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Relation;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sends each row of evidence to the tallies that it belongs to: its elements, and the scopes that it speaks of. */
final class Tallies {

    private final TheoryOfChange theory;
    private final Settings settings;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Integer> rankOfCycle = new LinkedHashMap<>();
    private final List<String> cycleIds;
    private final Set<String> inner;
    private final List<Scope> scopes = new ArrayList<>();
    private final Set<String> relations = new LinkedHashSet<>();
    private final List<String> directTargetGroups = new ArrayList<>();
    private final DueRule due;
    private final Reconsidered reconsidered;
    private final Evaluation evaluation;
    private final RowReading reading;
    private final Map<String, Degree> shares = new LinkedHashMap<>();
    private final Set<String> voiceKinds = new HashSet<>();
    private final Map<Scope, Integer> places = new LinkedHashMap<>();
    private final Map<String, TallyBuilder[]> byElement = new LinkedHashMap<>();

    Tallies(Evaluation evaluation, Settings settings, List<Scope> requested, DueRule due, Reconsidered reconsidered) {
        this.reconsidered = reconsidered;
        this.due = due;
        for (EvidenceItem item : evaluation.evidence().items()) {
            if (item.kind().isVoice()) {
                voiceKinds.add(item.id());
            }
        }
        this.theory = evaluation.theory();
        this.settings = settings;
        this.inner = theory.innerActors();
        for (Source source : evaluation.evidence().sources().all()) {
            sources.put(source.id(), source);
        }
        for (Cycle cycle : evaluation.cycles()) {
            rankOfCycle.put(cycle.id(), rankOfCycle.size());
        }
        this.cycleIds = List.copyOf(rankOfCycle.keySet());
        for (Relation relation : theory.relations()) {
            relations.add(relation.id());
        }
        for (TargetGroup group : theory.targetGroups()) {
            if (group.role() == TargetGroup.Role.DIRECT) {
                directTargetGroups.add(group.id());
            }
        }
        for (Subgroup subgroup : theory.subgroups()) {
            subgroup.shareIfKnown().ifPresent(share -> shares.put(subgroup.id(), share));
        }
        this.evaluation = evaluation;
        this.reading = new RowReading(evaluation, settings, reconsidered, this::withWholesAndParts, this::actorsOf);
        collectScopes(requested);
    }

    private void collectScopes(List<Scope> requested) {
        Set<Scope> all = new LinkedHashSet<>();
        all.add(Scope.OVERALL);
        for (String party : theory.parties()) {
            Set<String> members = theory.members(party);
            boolean everybody = theory.group(party).isPresent() && members.containsAll(inner);
            if (!everybody && !Collections.disjoint(members, inner)) {
                all.add(Scope.ofActor(party));
            }
        }
        for (Subgroup subgroup : theory.subgroups()) {
            all.add(Scope.ofSubgroup(subgroup.id()));
        }
        for (String cycle : cycleIds) {
            all.add(Scope.ofCycle(cycle));
        }
        all.addAll(requested);
        scopes.addAll(all);
        for (Scope scope : scopes) {
            places.put(scope, places.size());
        }
    }

    /** The scopes in which anything may be judged, in the order of reports. */
    List<Scope> scopes() {
        return Collections.unmodifiableList(scopes);
    }

    List<String> cycleIds() {
        return cycleIds;
    }

    /** The collected voices on an element; empty scopes are made when asked for. */
    TallyBuilder of(String element, Scope scope) {
        return of(element, places.get(scope));
    }

    private TallyBuilder of(String element, int place) {
        TallyBuilder[] tallies = byElement.get(element);
        if (tallies == null) {
            tallies = new TallyBuilder[scopes.size()];
            byElement.put(element, tallies);
        }
        if (tallies[place] == null) {
            tallies[place] = new TallyBuilder();
        }
        return tallies[place];
    }

    boolean has(String element) {
        return byElement.containsKey(element);
    }

    Tally tally(String element, Scope scope) {
        Effect effect = theory.element(element).orElse(null) instanceof Effect it ? it : null;
        boolean collaborative = relations.contains(scope.actor())
                || effect != null && reading.levelOf(effect) == Level.COLLABORATION;
        List<String> direct = new ArrayList<>(directTargetGroups);
        if (effect != null && !effect.targetGroups().isEmpty()) {
            direct.retainAll(effect.targetGroups());
        }
        return of(element, scope).build(element, scope, collaborative, direct, cycleIds);
    }

    /** Why a row is no voice anywhere, whatever it is about; null if it may be one. */
    ListedReason listedReason(EvidenceItem item) {
        if (item.kind() == EvidenceKind.GAP && isOutside(item)) {
            return ListedReason.OUTSIDE_SCOPE;
        } else if (!item.kind().isVoice()) {
            return ListedReason.of(item.kind());
        }
        ListedReason unheard = reasonNotHeard(item);
        return unheard;
    }

    /** Why a row of a kind that speaks is not heard all the same; null if it is. */
    private ListedReason reasonNotHeard(EvidenceItem item) {
        if (isRepetition(item)) {
            return ListedReason.REPETITION;
        } else if (item.sources().isEmpty()) {
            return ListedReason.NO_SOURCE;
        }
        return isOutside(item) ? ListedReason.OUTSIDE_SCOPE : null;
    }

    /** Only what repeats a voice says it again; what is said nowhere else as a voice is one. */
    private boolean isRepetition(EvidenceItem item) {
        return !Collections.disjoint(item.repeats(), voiceKinds);
    }

    private boolean isOutside(EvidenceItem item) {
        return !item.about().isEmpty() && actorsOf(item).isEmpty();
    }

    private Set<String> actorsOf(EvidenceItem item) {
        Set<String> actors = new LinkedHashSet<>();
        for (String party : item.about()) {
            actors.addAll(theory.members(party));
        }
        actors.retainAll(inner);
        return actors;
    }

    void add(EvidenceItem item) {
        ListedReason reason = listedReason(item);
        Set<String> actors = actorsOf(item);
        Set<String> spokenOf = withParts(item.targets());
        for (String element : withWholesAndParts(item.targets())) {
            boolean feedsFactor = reason == ListedReason.EXPLANATION && theory.kindOf(element).orElse(null) == ElementKind.FACTOR;
            ListedReason unheard = feedsFactor ? reasonForFactor(item) : reason;
            RowReading.Reading read = reading.read(item, element, actors);
            addTo(element, item, actors, unheard == null ? read : new RowReading.Reading(unheard, read.degree(), false),
                    spokenOf.contains(element));
        }
        for (String factor : item.factors()) {
            if (!item.targets().contains(factor)) {
                addNamedFactor(factor, item, actors);
            }
        }
    }

    /** What is said of a whole holds for each of its parts, and what is said of a part belongs to the whole. */
    private Set<String> withWholesAndParts(List<String> targets) {
        Set<String> elements = withParts(targets);
        for (String target : targets) {
            String part = target;
            for (String whole = theory.wholeOf(part); !whole.isEmpty() && isDue(part); whole = theory.wholeOf(part)) {
                elements.add(whole);
                part = whole;
            }
        }
        return elements;
    }

    private Set<String> withParts(List<String> targets) {
        Set<String> elements = new LinkedHashSet<>(targets);
        Deque<String> below = new ArrayDeque<>(targets);
        while (!below.isEmpty()) {
            for (Effect part : theory.parts(below.remove())) {
                if (elements.add(part.id())) {
                    below.add(part.id());
                }
            }
        }
        return elements;
    }

    /** What is said of a part that is not due yet is an early sign of the part, and says nothing of the whole. */
    private boolean isDue(String effect) {
        return !(theory.element(effect).orElse(null) instanceof Effect it) || due.isDue(it);
    }

    /** Why a row is no voice on a factor, on which explanations speak too; null if it is one. */
    private ListedReason reasonForFactor(EvidenceItem item) {
        boolean speaks = item.kind().isVoice() || item.kind() == EvidenceKind.EXPLANATION;
        return speaks ? reasonNotHeard(item) : listedReason(item);
    }

    /**
     * A row that names a factor says that it was at work when what it says goes the way the factor works; otherwise it is left aside.
     * Explanations speak here: they feed the factors.
     */
    private void addNamedFactor(String factor, EvidenceItem item, Set<String> actors) {
        Optional<Degree> said = evaluation.findingOf(item).degree(settings.scale());
        Influence influence = influenceOf((Factor) theory.element(factor).orElseThrow(), item, actors);
        boolean goesItsWay = said.isPresent() && switch (influence) {
            case BOTH -> true;
            case ENABLES -> said.get().compareTo(Degree.ZERO) > 0;
            case HINDERS -> said.get().compareTo(Degree.ONE) < 0;
        };
        if (goesItsWay) {
            addTo(factor, item, actors, new RowReading.Reading(reasonForFactor(item), Degree.ONE, false), true);
        }
    }

    /** What a factor does with those whom the row is about, then; what it does on the whole where nothing particular is said of all of them. */
    private Influence influenceOf(Factor factor, EvidenceItem item, Set<String> actors) {
        for (InfluenceAt it : factor.influences()) {
            boolean sameActors = it.actor().isEmpty() || !actors.isEmpty() && theory.members(it.actor()).containsAll(actors);
            boolean sameCycle = it.cycle().isEmpty() || item.cycles().equals(List.of(it.cycle()));
            if (sameActors && sameCycle) {
                return it.influence();
            }
        }
        return factor.influence();
    }

    /** Where a row is about a part alone, what it could not find out is no reason for the whole. */
    private void addTo(String element, EvidenceItem item, Set<String> actors, RowReading.Reading read, boolean isSpokenOf) {
        Finding finding = evaluation.findingOf(item);
        boolean isReconsidered = read.reason() == null && reconsidered.holdsForAllOf(element, item, actors);
        for (int place = 0; place < scopes.size(); place++) {
            Scope scope = scopes.get(place);
            if (!speaksOf(item, actors, scope) && !(scope.isOverall() && read.reason() != null)) {
                continue;
            }
            boolean isAside = isReconsidered && reconsidered.covering(element, scope).isEmpty();
            ListedReason reason = isAside ? ListedReason.TARGET_RECONSIDERED : read.reason();
            Degree degree = isAside ? null : read.degree();
            TallyBuilder tally = of(element, place);
            if ((reason == null || reason.isAboutTheElement()) && (scope.actor().isEmpty() || item.about().contains(scope.actor()))) {
                tally.name();
            }
            if (reason != null) {
                tally.list(item, reason, degree == null ? "no-view" : degree.toString(), isSpokenOf && isAboutAll(item, actors, scope));
            } else {
                Map<String, Boolean> partial = scope.subgroup().isEmpty() ? partialSubgroups(item) : Map.of();
                boolean reachesSome = item.breadth().isPresent() && item.breadth().get().isNarrow() || !partial.isEmpty();
                boolean narrow = reachesSome && degree != null && degree.compareTo(Degree.HALF) > 0;
                TallyBuilder.Hearing hearing =
                        new TallyBuilder.Hearing(narrow, partial, read.indirect(), isComplete(item, actors, scope));
                tally.add(item, finding, sourcesOf(item), narrow ? Degree.HALF : degree, hearing, rankOf(item, scope),
                        contributionOf(item, element));
            }
        }
    }

    /**
     * The subgroups that a row holds for alone, and whether it is known how large they are; empty if it holds for all, or one of them is large enough to
     * stand for the rest: those of several are at least as many as those of the largest.
     */
    private Map<String, Boolean> partialSubgroups(EvidenceItem item) {
        Map<String, Boolean> partial = new LinkedHashMap<>();
        for (String subgroup : item.subgroups()) {
            Degree share = shares.get(subgroup);
            if (share != null && share.atLeast(settings.fraction(Settings.COVERAGE_FROM))) {
                return Map.of();
            }
            partial.put(subgroup, share != null);
        }
        return partial;
    }

    /** A complete count stands alone only for those whom it covers. */
    private boolean isComplete(EvidenceItem item, Set<String> actors, Scope scope) {
        if (item.kind() != EvidenceKind.COUNT) {
            return false;
        }
        Set<String> ofScope = scope.actor().isEmpty() ? inner : theory.members(scope.actor());
        return item.about().isEmpty() || actors.containsAll(ofScope);
    }

    /** Whether a row is about all of those in a scope: what could not be found out of some is no reason for the others. */
    private boolean isAboutAll(EvidenceItem item, Set<String> actors, Scope scope) {
        Set<String> ofScope = scope.actor().isEmpty() ? inner : theory.members(scope.actor());
        boolean sameActors = item.about().isEmpty() || item.about().contains(scope.actor()) || actors.containsAll(ofScope);
        return sameActors && (item.subgroups().isEmpty() || item.subgroups().contains(scope.subgroup()));
    }

    private boolean speaksOf(EvidenceItem item, Set<String> actors, Scope scope) {
        if (!scope.subgroup().isEmpty() && !item.subgroups().contains(scope.subgroup())
                || !scope.cycle().isEmpty() && !item.cycles().contains(scope.cycle())) {
            return false;
        }
        if (item.about().isEmpty()) {
            return true;
        }
        if (scope.actor().isEmpty()) {
            return !actors.isEmpty();
        }
        return relations.contains(scope.actor())
                ? item.about().contains(scope.actor())
                : !Collections.disjoint(theory.members(scope.actor()), actors);
    }

    private List<Source> sourcesOf(EvidenceItem item) {
        List<Source> speakers = new ArrayList<>();
        for (String source : item.sources()) {
            speakers.add(sources.get(source));
        }
        return speakers;
    }

    private int rankOf(EvidenceItem item, Scope scope) {
        if (!scope.cycle().isEmpty()) {
            return rankOfCycle.get(scope.cycle());
        }
        int rank = TallyBuilder.UNDATED;
        for (String cycle : item.cycles()) {
            rank = Math.max(rank, rankOfCycle.get(cycle));
        }
        return rank;
    }

    /** What a row says of the contribution, or what the theory says by an element outside it that the row names beside the effect. */
    private Contribution contributionOf(EvidenceItem item, String element) {
        if (item.contribution().isPresent()) {
            return item.contribution().get();
        }
        for (String target : item.targets()) {
            if (!target.equals(element)) {
                Optional<Element> beside = theory.element(target);
                if (beside.isPresent() && ContributionRule.byOrigin(beside.get()) != Contribution.UNKNOWN) {
                    return ContributionRule.byOrigin(beside.get());
                }
            }
        }
        return Contribution.UNKNOWN;
    }

    /** The parties of a scope that may differ from it: the actors of the overall scope or of a group. */
    Set<String> membersOf(Scope scope) {
        if (!scope.subgroup().isEmpty() || !scope.cycle().isEmpty()) {
            return Set.of();
        }
        if (scope.isOverall()) {
            return inner;
        }
        Optional<Group> group = theory.group(scope.actor());
        if (group.isEmpty()) {
            return Set.of();
        }
        Set<String> members = new LinkedHashSet<>(theory.members(scope.actor()));
        members.retainAll(inner);
        return members;
    }
}
