package io.github.verkan.assess;

import io.github.verkan.diagnostic.ContentException;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sends each row of evidence to the elements that it belongs to. What speaks of a scope is counted there when the scope is asked for. */
final class Tallies {

    /** Beyond this the explanations could not be held in memory, let alone be read. */
    private static final int MOST_STATEMENTS = 5_000_000;

    private final TheoryOfChange theory;
    private final Settings settings;
    private final Scopes scopes;
    private final Reconsidered reconsidered;
    private final RowHearing hearing;
    private final RowReading reading;
    private final FactorReading factors;
    private final SubgroupShares shares;
    private final CycleRanks ranks;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<String> directTargetGroups = new ArrayList<>();
    private final Map<String, OfElement> byElement = new LinkedHashMap<>();
    private int statements;

    /** A row on an element, ready to be counted in any scope. */
    private record Entry(Row row, RowReading.Reading read, Reached reached, ReconsideredGoal aside, Contribution contribution) {}

    /** The rows on one element, the places of the scopes that they name, and the tallies of those scopes that were asked for. */
    private static final class OfElement {
        private final List<Entry> entries = new ArrayList<>();
        private Set<Integer> named;
        private final Map<Integer, TallyBuilder> byPlace = new LinkedHashMap<>();
    }

    Tallies(Evaluation evaluation, Settings settings, Scopes scopes, DueRule due, Reconsidered reconsidered) {
        this.theory = evaluation.theory();
        this.settings = settings;
        this.scopes = scopes;
        this.reconsidered = reconsidered;
        this.ranks = new CycleRanks(evaluation.cycles());
        Lineage lineage = new Lineage(theory, due);
        Baselines baselines = new Baselines(scopes, lineage, ranks);
        this.reading = new RowReading(theory, settings, reconsidered, baselines);
        this.hearing = new RowHearing(evaluation, scopes, lineage, reading);
        this.factors = new FactorReading(theory, settings);
        this.shares = new SubgroupShares(theory, settings);
        for (Source source : evaluation.evidence().sources().all()) {
            sources.put(source.id(), source);
        }
        for (TargetGroup group : theory.targetGroups()) {
            if (group.role() == TargetGroup.Role.DIRECT) {
                directTargetGroups.add(group.id());
            }
        }
        List<Row> rows = new ArrayList<>();
        for (EvidenceItem item : evaluation.evidence().items()) {
            Row row = hearing.rowOf(item);
            baselines.add(row, settings.scale());
            rows.add(row);
        }
        // Only now are all baselines known.
        for (Row row : rows) {
            add(row);
        }
    }

    List<String> cycleIds() {
        return ranks.ids();
    }

    boolean has(String element) {
        return byElement.containsKey(element);
    }

    /** The scopes that rows on an element name, in the order of reports. */
    List<Scope> named(String element) {
        List<Scope> named = new ArrayList<>();
        if (byElement.containsKey(element)) {
            for (int place : placesNamedOn(element)) {
                named.add(scopes.at(place));
            }
        }
        return named;
    }

    boolean isNamed(String element, Scope scope) {
        return has(element) && placesNamedOn(element).contains(scopes.placeOf(scope));
    }

    private Set<Integer> placesNamedOn(String element) {
        OfElement all = byElement.get(element);
        if (all.named == null) {
            all.named = new TreeSet<>();
            for (Entry entry : all.entries) {
                for (int place : scopes.namedBy(entry.row().item())) {
                    Scope scope = scopes.at(place);
                    if (isListedOrSpeaksOf(scope, entry)) {
                        ListedReason reason = reasonIn(entry, element, scope);
                        if (reason == null || reason.isAboutTheElement()) {
                            all.named.add(place);
                        }
                    }
                }
            }
        }
        return all.named;
    }

    /** The number of cycles from which there is anything on an element that could be judged there. */
    int cyclesOf(String element) {
        return has(element) ? of(element, Scope.OVERALL).cyclesWithAside() : 0;
    }

    /** All that was collected on an element in a scope. */
    TallyBuilder of(String element, Scope scope) {
        OfElement all = collectedOn(element);
        int place = scopes.placeOf(scope);
        TallyBuilder tally = all.byPlace.get(place);
        if (tally == null) {
            tally = new TallyBuilder();
            all.byPlace.put(place, tally);
            for (Entry entry : all.entries) {
                if (isListedOrSpeaksOf(scope, entry)) {
                    count(entry, element, scope, tally);
                }
            }
        }
        return tally;
    }

    /** Overall also what is about outsiders is shown, with the reason why it does not count. */
    private boolean isListedOrSpeaksOf(Scope scope, Entry entry) {
        return scopes.speaksOf(entry.row(), scope) || scope.isOverall() && entry.read().reason() != null;
    }

    Tally tally(String element, Scope scope) {
        Effect effect = theory.element(element).orElse(null) instanceof Effect it ? it : null;
        boolean collaborative = scopes.isRelation(scope.actor())
                || effect != null && reading.levelOf(effect) == Level.COLLABORATION;
        List<String> direct = new ArrayList<>(directTargetGroups);
        if (effect != null && !effect.targetGroups().isEmpty()) {
            direct.retainAll(effect.targetGroups());
        }
        return of(element, scope).build(element, scope, collaborative, direct, cycleIds());
    }

    ListedReason reasonEverywhere(EvidenceItem item) {
        return hearing.reasonEverywhere(item);
    }

    private void add(Row row) {
        EvidenceItem item = row.item();
        ListedReason everywhere = hearing.reasonEverywhere(item);
        List<String> targets = item.targets();
        List<Element> outside = outsideAmong(targets);
        for (Map.Entry<String, Reached> line : row.reached().entrySet()) {
            String element = line.getKey();
            boolean feedsFactor = everywhere == ListedReason.EXPLANATION && theory.kindOf(element).orElse(null) == ElementKind.FACTOR;
            ListedReason unheard = feedsFactor ? hearing.reasonOnFactor(item) : everywhere;
            if (unheard == null && hearing.isRepetition(item, element)) {
                unheard = ListedReason.REPETITION;
            }
            RowReading.Reading read = reading.read(row, element, line.getValue());
            add(element, row, unheard == null ? read : new RowReading.Reading(unheard, read.degree(), false), line.getValue(),
                    contributionOf(item, element, outside));
        }
        for (String factor : item.factors()) {
            if (!targets.contains(factor) && !reading.isAgainstReconsideredValue(row) && factors.isAtWork(factor, row)) {
                ListedReason unheard = hearing.reasonOnFactor(item);
                boolean isRepetition = unheard == null && hearing.isRepetition(item, factor);
                add(factor, row, new RowReading.Reading(isRepetition ? ListedReason.REPETITION : unheard, Degree.ONE, false),
                        new Reached(List.of(factor), true), Contribution.UNKNOWN);
            }
        }
    }

    private void add(String element, Row row, RowReading.Reading read, Reached reached, Contribution contribution) {
        Entry entry = new Entry(row, read, reached, read.reason() == null ? asideOn(element, row, reached) : null, contribution);
        collectedOn(element).entries.add(entry);
    }

    private OfElement collectedOn(String element) {
        return byElement.computeIfAbsent(element, key -> new OfElement());
    }

    /** The goal that is reconsidered for all whom a row on it, or on nothing but parts or wholes of it, is about; null if it stands for some. */
    private ReconsideredGoal asideOn(String element, Row row, Reached reached) {
        Optional<ReconsideredGoal> own = reconsidered.firstForAllOf(element, row);
        if (own.isPresent() || reached.via().contains(element)) {
            return own.orElse(null);
        }
        ReconsideredGoal first = null;
        for (String target : reached.via()) {
            ReconsideredGoal goal = reconsidered.firstForAllOf(target, row).orElse(null);
            if (goal == null) {
                return null;
            }
            first = first == null ? goal : first;
        }
        return first;
    }

    /** What is about those alone for whom a goal does not stand is shown with them, and is not held against it elsewhere. */
    private ListedReason reasonIn(Entry entry, String element, Scope scope) {
        boolean isAside = entry.aside() != null && reconsidered.covering(element, scope).isEmpty();
        return isAside ? ListedReason.TARGET_RECONSIDERED : entry.read().reason();
    }

    private void count(Entry entry, String element, Scope scope, TallyBuilder tally) {
        if (++statements > MOST_STATEMENTS) {
            throw new ContentException(List.of(Diagnostic.error("too-much-evidence", Place.NONE, "",
                    "the rows count more than " + MOST_STATEMENTS + " times, on all elements and for all parties together",
                    "assess a part of the theory, or fewer parties, at a time")));
        }
        Row row = entry.row();
        EvidenceItem item = row.item();
        ListedReason reason = reasonIn(entry, element, scope);
        Degree degree = entry.read().degree();
        boolean isEarlierGap = reason == ListedReason.GAP && scopes.isEarlier(item, scope);
        if (reason == ListedReason.TARGET_RECONSIDERED) {
            tally.list(item, reason, null);
            if (entry.aside() != null) {
                tally.setAside(entry.aside().how(), ranks.of(item, scope));
            }
        } else if (reason != null) {
            tally.list(item, isEarlierGap ? ListedReason.EARLIER_PICTURE : reason, degree);
            if (reason == ListedReason.GAP && item.gap().isPresent() && entry.reached().isSpokenOf() && scopes.isAboutAll(row, scope)) {
                tally.addGap(item.gap().get());
            } else if (reason == ListedReason.LEVEL_ALONE) {
                tally.replaceWithNothing(statement(entry, element, scope), sourcesOf(item));
            }
        } else {
            tally.add(statement(entry, element, scope), row.finding(), sourcesOf(item), entry.contribution());
        }
    }

    private Statement statement(Entry entry, String element, Scope scope) {
        EvidenceItem item = entry.row().item();
        Map<String, Boolean> partial = item.subgroups().isEmpty() || !scope.subgroup().isEmpty() ? Map.of()
                : shares.partial(item.subgroups(), element, scopes.concernedBy(scope));
        boolean narrow = item.breadth().isPresent() && item.breadth().get().isNarrow() || !partial.isEmpty();
        return new Statement(item, entry.read().degree(), ranks.of(item, scope), entry.reached().part(), narrow, partial, entry.read().indirect(),
                scopes.isComplete(entry.row(), scope));
    }

    private List<Source> sourcesOf(EvidenceItem item) {
        List<Source> speakers = new ArrayList<>();
        for (String source : item.sources()) {
            speakers.add(sources.get(source));
        }
        return speakers;
    }

    /** Those of the targets that stand outside the theory and thereby tell where the others came from; two are enough. */
    private List<Element> outsideAmong(List<String> targets) {
        List<Element> outside = new ArrayList<>();
        for (String target : targets) {
            Element element = theory.element(target).orElse(null);
            if (outside.size() < 2 && element != null && (outside.isEmpty() || outside.get(0) != element) && ContributionRule.byOrigin(element) != Contribution.UNKNOWN) {
                outside.add(element);
            }
        }
        return outside;
    }

    /** What a row says of the contribution, or what the theory says by an element outside it that the row names beside the effect. */
    private static Contribution contributionOf(EvidenceItem item, String element, List<Element> outside) {
        if (item.contribution().isPresent()) {
            return item.contribution().get();
        }
        for (Element beside : outside) {
            if (!beside.id().equals(element)) {
                return ContributionRule.byOrigin(beside);
            }
        }
        return Contribution.UNKNOWN;
    }
}
