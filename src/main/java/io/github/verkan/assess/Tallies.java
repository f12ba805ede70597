package io.github.verkan.assess;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Source;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Group;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
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
    private final Map<String, Map<Scope, TallyBuilder>> byElement = new LinkedHashMap<>();

    Tallies(Evaluation evaluation, Settings settings, List<Scope> requested) {
        this.theory = evaluation.theory();
        this.settings = settings;
        this.inner = theory.innerActors();
        evaluation.evidence().sources().all().forEach(source -> sources.put(source.id(), source));
        this.cycleIds = evaluation.cycles().stream().map(Cycle::id).toList();
        cycleIds.forEach(id -> rankOfCycle.put(id, rankOfCycle.size()));
        scopes.add(Scope.OVERALL);
        for (String party : theory.parties()) {
            Set<String> members = theory.members(party);
            boolean everybody = theory.group(party).isPresent() && members.containsAll(inner);
            if (!everybody && members.stream().anyMatch(inner::contains)) {
                scopes.add(Scope.ofActor(party));
            }
        }
        theory.subgroups().stream().map(Subgroup::id).map(Scope::ofSubgroup).forEach(scopes::add);
        cycleIds.stream().map(Scope::ofCycle).forEach(scopes::add);
        requested.stream().filter(scope -> !scopes.contains(scope)).forEach(scopes::add);
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
        return byElement.computeIfAbsent(element, key -> new LinkedHashMap<>()).computeIfAbsent(scope, key -> new TallyBuilder());
    }

    boolean has(String element) {
        return byElement.containsKey(element);
    }

    Tally tally(String element, Scope scope) {
        boolean relation = theory.relations().stream().anyMatch(it -> it.id().equals(scope.actor()));
        Optional<Element> it = theory.element(element);
        boolean collaborative = relation || it.flatMap(Element::asEffect)
                .filter(effect -> effect.details().level() == Level.COLLABORATION).isPresent();
        List<String> direct = it.flatMap(Element::asEffect).map(Effect::targetGroups).filter(groups -> !groups.isEmpty())
                .orElseGet(() -> theory.targetGroups().stream().map(TargetGroup::id).toList())
                .stream().filter(this::isDirect).toList();
        return of(element, scope).build(element, scope, collaborative, direct, cycleIds);
    }

    private boolean isDirect(String targetGroup) {
        return theory.targetGroup(targetGroup).filter(group -> group.role() == TargetGroup.Role.DIRECT).isPresent();
    }

    /** Why a row is no voice anywhere, whatever it is about; null if it may be one. */
    ListedReason listedReason(EvidenceItem item) {
        if (!item.kind().isVoice()) {
            return ListedReason.of(item.kind());
        } else if (!item.repeats().isEmpty()) {
            return ListedReason.REPETITION;
        } else if (item.sources().isEmpty()) {
            return ListedReason.NO_SOURCE;
        } else if (isOutside(item)) {
            return ListedReason.OUTSIDE_SCOPE;
        }
        return item.finding().degree(settings.scale()).isEmpty() ? ListedReason.NO_VIEW : null;
    }

    private boolean isOutside(EvidenceItem item) {
        return !item.about().isEmpty() && actorsOf(item).isEmpty();
    }

    private Set<String> actorsOf(EvidenceItem item) {
        Set<String> actors = new LinkedHashSet<>();
        item.about().forEach(party -> actors.addAll(theory.members(party)));
        actors.retainAll(inner);
        return actors;
    }

    void add(EvidenceItem item) {
        ListedReason reason = listedReason(item);
        if (reason == ListedReason.NO_VIEW) {
            reason = null;
        }
        Set<String> actors = actorsOf(item);
        for (String element : withWholesAndParts(item.targets())) {
            addTo(element, item, actors, reason, item.finding().degree(settings.scale()).orElse(null));
        }
        for (String factor : item.factors()) {
            if (!item.targets().contains(factor)) {
                addNamedFactor(factor, item, actors);
            }
        }
    }

    /** What is said of a whole holds for each of its parts, and what is said of a part belongs to the whole. */
    private Set<String> withWholesAndParts(List<String> targets) {
        Set<String> elements = new LinkedHashSet<>(targets);
        for (String target : targets) {
            Deque<String> below = new ArrayDeque<>(List.of(target));
            while (!below.isEmpty()) {
                theory.parts(below.remove()).forEach(part -> {
                    elements.add(part.id());
                    below.add(part.id());
                });
            }
            String whole = wholeOf(target);
            while (!whole.isEmpty()) {
                elements.add(whole);
                whole = wholeOf(whole);
            }
        }
        return elements;
    }

    private String wholeOf(String element) {
        return theory.element(element).flatMap(Element::asEffect).map(Effect::partOf).orElse("");
    }

    /**
     * A row that names a factor says that it was at work when what it says goes the way the factor works; otherwise it has no view of that.
     * Explanations speak here: they feed the factors.
     */
    private void addNamedFactor(String factor, EvidenceItem item, Set<String> actors) {
        boolean speaks = item.kind().isVoice() || item.kind() == EvidenceKind.EXPLANATION;
        ListedReason reason = !speaks ? ListedReason.of(item.kind())
                : !item.repeats().isEmpty() ? ListedReason.REPETITION
                : item.sources().isEmpty() ? ListedReason.NO_SOURCE
                : isOutside(item) ? ListedReason.OUTSIDE_SCOPE : null;
        Optional<Degree> said = item.finding().degree(settings.scale());
        Influence influence = ((Factor) theory.element(factor).orElseThrow()).influence();
        boolean goesItsWay = said.isPresent() && switch (influence) {
            case BOTH -> true;
            case ENABLES -> said.get().compareTo(Degree.ZERO) > 0;
            case HINDERS -> said.get().compareTo(Degree.ONE) < 0;
        };
        addTo(factor, item, actors, reason, goesItsWay ? Degree.ONE : null);
    }

    private void addTo(String element, EvidenceItem item, Set<String> actors, ListedReason reason, Degree degree) {
        for (Scope scope : scopes) {
            if (!speaksOf(item, actors, scope) && !(scope.isOverall() && reason != null)) {
                continue;
            }
            TallyBuilder tally = of(element, scope);
            boolean gap = item.kind() == EvidenceKind.GAP;
            if ((reason == null || gap) && (scope.actor().isEmpty() || item.about().contains(scope.actor()))) {
                tally.name();
            }
            if (reason != null) {
                tally.list(item, reason, item.finding().degree(settings.scale()).map(Degree::toString).orElse("no-view"));
            } else {
                boolean reachesSome = item.breadth().filter(breadth -> breadth.isNarrow()).isPresent()
                        || !item.subgroups().isEmpty() && scope.subgroup().isEmpty();
                boolean narrow = reachesSome && degree != null && degree.atLeast(settings.fraction(Settings.YES_FROM));
                tally.add(item, sourcesOf(item), narrow ? Degree.HALF : degree, narrow, rankOf(item, scope),
                        contributionOf(item, element));
            }
        }
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
        boolean relation = theory.relations().stream().anyMatch(it -> it.id().equals(scope.actor()));
        return relation
                ? item.about().contains(scope.actor())
                : theory.members(scope.actor()).stream().anyMatch(actors::contains);
    }

    private List<Source> sourcesOf(EvidenceItem item) {
        return item.sources().stream().map(sources::get).toList();
    }

    private int rankOf(EvidenceItem item, Scope scope) {
        if (!scope.cycle().isEmpty()) {
            return rankOfCycle.get(scope.cycle());
        }
        return item.cycles().stream().mapToInt(rankOfCycle::get).max().orElse(TallyBuilder.UNDATED);
    }

    /** What a row says of the contribution, or what the theory says by an element outside it that the row names beside the effect. */
    private Contribution contributionOf(EvidenceItem item, String element) {
        if (item.contribution().isPresent()) {
            return item.contribution().get();
        }
        for (String target : item.targets()) {
            if (!target.equals(element)) {
                Contribution by = theory.element(target).map(ContributionRule::byOrigin).orElse(Contribution.UNKNOWN);
                if (by != Contribution.UNKNOWN) {
                    return by;
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
        return group.isPresent() ? theory.members(scope.actor()) : Set.of();
    }
}
