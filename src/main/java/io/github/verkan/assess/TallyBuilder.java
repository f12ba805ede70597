package io.github.verkan.assess;

import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.Quality;
import io.github.verkan.evidence.Source;
import io.github.verkan.explain.Citation;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the voices on an element in a scope, row by row, in any order. */
final class TallyBuilder {

    /** The rank of what is not said to be from any cycle: it belongs to the latest picture, whichever that is. */
    static final int UNDATED = -1;

    private final Map<String, Speaker> speakers = new TreeMap<>();
    private final Map<String, Citation> listed = new TreeMap<>();
    private final Set<GapReason> gaps = EnumSet.noneOf(GapReason.class);
    private final Map<String, Contribution> contributions = new TreeMap<>();
    private final Set<Integer> ranks = new TreeSet<>();
    private final SortedSet<String> withoutN = new TreeSet<>();
    private boolean named;

    /** One statement as it counts here. */
    private record Statement(
            Citation citation, Degree degree, boolean narrow, boolean hedged, boolean weak, boolean sound, boolean count, List<String> methods) {}

    /** All that one source has said, by the rank of the cycle. */
    private static final class Speaker {
        private final Source source;
        private final SortedMap<Integer, List<Statement>> views = new TreeMap<>();
        private final List<Statement> withoutView = new ArrayList<>();

        Speaker(Source source) {
            this.source = source;
        }
    }

    /** Marks the scope as named by a row, so that it gets a verdict of its own. */
    void name() {
        named = true;
    }

    boolean isNamed() {
        return named;
    }

    void list(EvidenceItem item, ListedReason reason, String says) {
        listed.putIfAbsent(item.id(), cite(item, says, reason.code()));
        if (reason == ListedReason.GAP && item.gap().isPresent()) {
            gaps.add(item.gap().get());
        }
    }

    /** Lets each source of an item speak. A degree of null is no view. */
    void add(EvidenceItem item, List<Source> sources, Degree degree, boolean narrow, int rank, Contribution contribution, boolean complete) {
        String says = degree == null ? "no-view" : degree.toString();
        Quality quality = item.quality().orElse(Quality.MODERATE);
        Statement statement = new Statement(cite(item, says, ""), degree, narrow, !item.hedge().isEmpty(), quality.isWeak(),
                quality != Quality.VERY_LOW, complete, item.methods());
        for (Source source : sources) {
            Speaker speaker = speakers.computeIfAbsent(source.id(), id -> new Speaker(source));
            if (degree == null) {
                speaker.withoutView.add(statement);
            } else {
                speaker.views.computeIfAbsent(rank, key -> new ArrayList<>()).add(statement);
            }
        }
        if (degree != null) {
            ranks.add(rank);
            if (degree.compareTo(Degree.ZERO) > 0) {
                contributions.put(item.id(), contribution);
            }
            if (item.finding() instanceof Measured measured && measured.nIfKnown().isEmpty() && measured.unit().contains("%")) {
                withoutN.add(item.id());
            }
        }
    }

    private static Citation cite(EvidenceItem item, String says, String reason) {
        Place place = item.origin().place();
        return new Citation(item.id(), place.file(), place.line(), says, reason);
    }

    Set<GapReason> gaps() {
        return gaps;
    }

    /** What the items that speak for it say of the intervention's contribution, by item. */
    Map<String, Contribution> contributions() {
        return contributions;
    }

    /** The number of cycles from which there are views. */
    int cycles() {
        return ranks.size() - (ranks.contains(UNDATED) ? 1 : 0);
    }

    SortedSet<String> withoutN() {
        return withoutN;
    }

    boolean isEmpty() {
        return speakers.isEmpty() && listed.isEmpty();
    }

    Tally build(String element, Scope scope, boolean collaborative, List<String> directTargetGroups, List<String> cycleIds) {
        List<Voice> voices = new ArrayList<>();
        List<Voice> silent = new ArrayList<>();
        Map<String, Citation> beside = new TreeMap<>(listed);
        for (Speaker speaker : speakers.values()) {
            if (speaker.views.isEmpty()) {
                silent.add(voice(speaker.source, "", speaker.withoutView));
            } else {
                voices.add(latestPicture(speaker, cycleIds, beside));
            }
            for (Statement statement : speaker.withoutView) {
                beside.putIfAbsent(statement.citation().evidence(), as(statement, ListedReason.NO_VIEW));
            }
        }
        Set<String> counting = new TreeSet<>();
        for (Voice voice : voices) {
            for (Citation citation : voice.citations()) {
                counting.add(citation.evidence());
            }
        }
        beside.keySet().removeAll(counting);
        return new Tally(element, scope, collaborative, voices, silent, List.copyOf(beside.values()), directTargetGroups);
    }

    private static Voice latestPicture(Speaker speaker, List<String> cycleIds, Map<String, Citation> beside) {
        int latest = speaker.views.lastKey();
        List<Statement> picture = new ArrayList<>(speaker.views.get(latest));
        if (latest != UNDATED) {
            picture.addAll(speaker.views.getOrDefault(UNDATED, List.of()));
        }
        for (Map.Entry<Integer, List<Statement>> entry : speaker.views.entrySet()) {
            if (entry.getKey() != latest && entry.getKey() != UNDATED) {
                for (Statement statement : entry.getValue()) {
                    beside.putIfAbsent(statement.citation().evidence(), as(statement, ListedReason.EARLIER_PICTURE));
                }
            }
        }
        return voice(speaker.source, latest == UNDATED ? "" : cycleIds.get(latest), picture);
    }

    private static Citation as(Statement statement, ListedReason reason) {
        Citation it = statement.citation();
        return new Citation(it.evidence(), it.file(), it.line(), it.says(), reason.code());
    }

    private static Voice voice(Source source, String cycle, List<Statement> statements) {
        SortedMap<Degree, Integer> degrees = new TreeMap<>();
        SortedMap<Degree, Integer> sound = new TreeMap<>();
        SortedSet<String> methods = new TreeSet<>();
        SortedMap<String, Citation> citations = new TreeMap<>();
        boolean hedged = true;
        boolean weak = true;
        boolean narrow = false;
        boolean count = false;
        for (Statement statement : statements) {
            if (statement.degree() != null) {
                degrees.merge(statement.degree(), 1, Integer::sum);
                if (statement.sound()) {
                    sound.merge(statement.degree(), 1, Integer::sum);
                }
            }
            methods.addAll(statement.methods());
            citations.put(statement.citation().evidence(), statement.citation());
            hedged &= statement.hedged();
            weak &= statement.weak();
            narrow |= statement.narrow();
            count |= statement.count();
        }
        Voice.Features features = new Voice.Features(hedged, weak, narrow, count);
        return new Voice(source, cycle, degrees, sound, methods, features, List.copyOf(citations.values()));
    }
}
