package io.github.verkan.assess;

import io.github.verkan.evaluation.Reconsideration;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.explain.Citation;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the voices on an element in a scope, row by row, in any order. */
final class TallyBuilder {

    private final Map<String, Speaker> speakers = new TreeMap<>();
    private final Map<String, Citation> listed = new TreeMap<>();
    private final Set<GapReason> gaps = EnumSet.noneOf(GapReason.class);
    private final Set<Reconsideration> setAside = EnumSet.noneOf(Reconsideration.class);
    private final Map<String, Contribution> contributions = new TreeMap<>();
    private final Set<Integer> ranks = new TreeSet<>();
    private final Set<Integer> ranksAside = new TreeSet<>();
    private final SortedSet<String> withoutN = new TreeSet<>();
    private final SortedSet<String> withoutBaseline = new TreeSet<>();
    private final SortedSet<String> unreadValues = new TreeSet<>();
    private final Map<String, Map<String, Boolean>> partialSubgroups = new TreeMap<>();

    /** Lists a row that is no voice. */
    void list(EvidenceItem item, ListedReason reason, Degree says) {
        listed.putIfAbsent(item.id(), Citations.of(item, says, says, reason.code()));
    }

    /** What could not be found out of all in the scope. */
    void addGap(GapReason reason) {
        gaps.add(reason);
    }

    /** How the goal is reconsidered for those whom a listed row is about. */
    void setAside(Reconsideration how, int rank) {
        setAside.add(how);
        ranksAside.add(rank);
    }

    /** Lets each source of a row speak. */
    void add(Statement statement, Finding finding, List<Source> sources, Contribution contribution) {
        EvidenceItem item = statement.item();
        for (Source source : sources) {
            speakers.computeIfAbsent(source.id(), id -> new Speaker(source)).add(statement);
        }
        if (statement.said() != null) {
            ranks.add(statement.rank());
            if (statement.said().compareTo(Degree.ZERO) > 0) {
                contributions.put(item.id(), contribution);
            }
            if (!statement.partial().isEmpty()) {
                partialSubgroups.put(item.id(), statement.partial());
            }
            boolean measuredInPercent = finding instanceof Measured measured && measured.nIfKnown().isEmpty() && measured.unit().contains("%");
            if (measuredInPercent || finding instanceof SurveyAnswers answers && answers.nIfKnown().isEmpty()) {
                withoutN.add(item.id());
            }
        } else if (finding instanceof Measured measured) {
            boolean isShort = measured.goal() != null && measured.baseline() == null && measured.better() != null;
            (isShort ? withoutBaseline : unreadValues).add(item.id());
        }
    }

    /** Lets a listed row replace what its sources said before. */
    void replaceWithNothing(Statement statement, List<Source> sources) {
        ranksAside.add(statement.rank());
        for (Source source : sources) {
            speakers.computeIfAbsent(source.id(), id -> new Speaker(source)).replaceWithNothing(statement);
        }
    }

    Set<GapReason> gaps() {
        return gaps;
    }

    Set<Reconsideration> setAside() {
        return setAside;
    }

    /** What the items that speak for it say of the intervention's contribution, by item. */
    Map<String, Contribution> contributions() {
        return contributions;
    }

    /** The number of cycles from which there are views. */
    int cycles() {
        return cycles(ranks);
    }

    /** The same with views on a goal that does not stand there, and of a level where a change is the goal. */
    int cyclesWithAside() {
        Set<Integer> all = new TreeSet<>(ranks);
        all.addAll(ranksAside);
        return cycles(all);
    }

    private static int cycles(Set<Integer> ranks) {
        return (int) ranks.stream().filter(rank -> rank != CycleRanks.UNDATED && rank != CycleRanks.BEFORE).count();
    }

    SortedSet<String> withoutN() {
        return withoutN;
    }

    /** Values that have not reached a goal, without a baseline to say how far they have come. */
    SortedSet<String> withoutBaseline() {
        return withoutBaseline;
    }

    /** Values that say nothing, as it is not known what they are to be held against, or which way is better. */
    SortedSet<String> unreadValues() {
        return unreadValues;
    }

    /** By item the subgroups that it holds for alone, and whether it is known how large they are. */
    Map<String, Map<String, Boolean>> partialSubgroups() {
        return partialSubgroups;
    }

    Tally build(String element, Scope scope, boolean collaborative, List<String> directTargetGroups, List<String> cycleIds) {
        List<Voice> voices = new ArrayList<>();
        List<Voice> silent = new ArrayList<>();
        Map<String, Citation> beside = new TreeMap<>(listed);
        boolean onlyDirect = isAnybodyDirect();
        for (Speaker speaker : speakers.values()) {
            Voice voice = speaker.voice(onlyDirect, cycleIds, (statement, reason) ->
                    beside.putIfAbsent(statement.item().id(), statement.cite(statement.said(), reason.code())));
            if (voice != null) {
                voices.add(voice);
            } else if (!speaker.hasView() && !speaker.withoutView().isEmpty()) {
                silent.add(speaker.silence());
            }
            for (Statement statement : speaker.withoutView()) {
                beside.putIfAbsent(statement.item().id(), statement.cite(null, ListedReason.NO_VIEW.code()));
            }
        }
        for (Voice voice : voices) {
            for (Citation citation : voice.citations()) {
                beside.remove(citation.evidence());
            }
        }
        return new Tally(element, scope, collaborative, voices, silent, List.copyOf(beside.values()), directTargetGroups);
    }

    private boolean isAnybodyDirect() {
        for (Speaker speaker : speakers.values()) {
            if (speaker.isDirect()) {
                return true;
            }
        }
        return false;
    }
}
