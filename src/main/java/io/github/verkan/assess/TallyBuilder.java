package io.github.verkan.assess;

import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.Quality;
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
    private final SortedSet<String> withoutBaseline = new TreeSet<>();
    private final SortedSet<String> unreadValues = new TreeSet<>();
    private final Map<String, Map<String, Boolean>> partialSubgroups = new TreeMap<>();
    private boolean named;

    /** One statement as it counts here. */
    private record Statement(
            Citation citation, Degree degree, Hearing hearing, boolean hedged, boolean weak, boolean sound, List<String> methods) {}

    /**
     * How a row counts here.
     *
     * @param narrow whether its support reaches only some
     * @param partial the subgroups that it holds for alone, and whether their size is known; empty if it holds for all
     * @param indirect whether it was seen at another level than that of the goal
     * @param complete whether it is a complete count of those concerned
     */
    record Hearing(boolean narrow, Map<String, Boolean> partial, boolean indirect, boolean complete) {}

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

    /** Lists a row that is no voice; where it is a gap of all in the scope its reason is one of the scope's. */
    void list(EvidenceItem item, ListedReason reason, String says, boolean aboutAll) {
        listed.putIfAbsent(item.id(), cite(item, says, reason.code()));
        if (reason == ListedReason.GAP && aboutAll && item.gap().isPresent()) {
            gaps.add(item.gap().get());
        }
    }

    /** Lets each source of an item speak. A degree of null is no view. */
    void add(EvidenceItem item, Finding finding, List<Source> sources, Degree degree, Hearing hearing, int rank, Contribution contribution) {
        String says = degree == null ? "no-view" : degree.toString();
        Quality quality = item.quality().orElse(Quality.MODERATE);
        boolean reserved = !item.hedge().isEmpty() || !item.condition().isEmpty();
        Statement statement = new Statement(cite(item, says, ""), degree, hearing, reserved, quality.isWeak(),
                quality != Quality.VERY_LOW, item.methods());
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
            if (!hearing.partial().isEmpty()) {
                partialSubgroups.put(item.id(), hearing.partial());
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

    boolean isEmpty() {
        return speakers.isEmpty() && listed.isEmpty();
    }

    Tally build(String element, Scope scope, boolean collaborative, List<String> directTargetGroups, List<String> cycleIds) {
        List<Voice> voices = new ArrayList<>();
        List<Voice> silent = new ArrayList<>();
        Map<String, Citation> beside = new TreeMap<>(listed);
        boolean onlyDirect = isAnybodyDirect();
        for (Speaker speaker : speakers.values()) {
            SortedMap<Integer, List<Statement>> views = onlyDirect ? direct(speaker, beside) : speaker.views;
            if (!views.isEmpty()) {
                voices.add(latestPicture(speaker.source, views, cycleIds, beside));
            } else if (speaker.views.isEmpty()) {
                silent.add(voice(speaker.source, "", speaker.withoutView));
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

    private boolean isAnybodyDirect() {
        for (Speaker speaker : speakers.values()) {
            for (List<Statement> statements : speaker.views.values()) {
                for (Statement statement : statements) {
                    if (!statement.hearing().indirect()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** What a source says of the goal's own level; what it says of another is listed beside. */
    private static SortedMap<Integer, List<Statement>> direct(Speaker speaker, Map<String, Citation> beside) {
        SortedMap<Integer, List<Statement>> direct = new TreeMap<>();
        speaker.views.forEach((rank, statements) -> {
            for (Statement statement : statements) {
                if (statement.hearing().indirect()) {
                    beside.putIfAbsent(statement.citation().evidence(), as(statement, ListedReason.OTHER_LEVEL));
                } else {
                    direct.computeIfAbsent(rank, key -> new ArrayList<>()).add(statement);
                }
            }
        });
        return direct;
    }

    private static Voice latestPicture(
            Source source, SortedMap<Integer, List<Statement>> views, List<String> cycleIds, Map<String, Citation> beside) {
        int latest = views.lastKey();
        List<Statement> picture = new ArrayList<>(views.get(latest));
        if (latest != UNDATED) {
            picture.addAll(views.getOrDefault(UNDATED, List.of()));
        }
        for (Map.Entry<Integer, List<Statement>> entry : views.entrySet()) {
            if (entry.getKey() != latest && entry.getKey() != UNDATED) {
                for (Statement statement : entry.getValue()) {
                    beside.putIfAbsent(statement.citation().evidence(), as(statement, ListedReason.EARLIER_PICTURE));
                }
            }
        }
        return voice(source, latest == UNDATED ? "" : cycleIds.get(latest), picture);
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
        boolean partial = true;
        boolean indirect = true;
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
            narrow |= statement.hearing().narrow();
            count |= statement.hearing().complete();
            partial &= !statement.hearing().partial().isEmpty();
            indirect &= statement.hearing().indirect();
        }
        Voice.Features features = new Voice.Features(hedged, weak, narrow, count, partial, indirect);
        return new Voice(source, cycle, degrees, sound, methods, features, List.copyOf(citations.values()));
    }
}
