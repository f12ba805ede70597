package io.github.verkan.assess;

import io.github.verkan.evidence.Quality;
import io.github.verkan.evidence.Source;
import io.github.verkan.explain.Citation;
import io.github.verkan.scale.Degree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** All that one source has said of an element in a scope, and its latest picture of it. */
final class Speaker {

    private final Source source;
    private final List<Statement> views = new ArrayList<>();
    private final List<Statement> withoutView = new ArrayList<>();
    /** When it last said something that is no voice here and yet replaces what it said before, by place. */
    private final Map<String, Integer> aside = new HashMap<>();

    Speaker(Source source) {
        this.source = source;
    }

    void add(Statement statement) {
        (statement.said() == null ? withoutView : views).add(statement);
    }

    void replaceWithNothing(Statement statement) {
        if (statement.rank() != CycleRanks.UNDATED) {
            aside.merge(statement.place(), statement.rank(), Math::max);
        }
    }

    boolean hasView() {
        return !views.isEmpty();
    }

    boolean isDirect() {
        for (Statement view : views) {
            if (!view.indirect()) {
                return true;
            }
        }
        return false;
    }

    List<Statement> withoutView() {
        return withoutView;
    }

    Voice silence() {
        return voice("", withoutView);
    }

    /**
     * The latest picture; null if nothing of it is left. Where anybody was heard on the goal's own level only that counts.
     *
     * @param onlyDirect whether only what was seen on the goal's own level counts
     * @param cycleIds the cycles in order of time
     * @param beside takes what does not count, and why
     */
    Voice voice(boolean onlyDirect, List<String> cycleIds, BiConsumer<Statement, ListedReason> beside) {
        List<Statement> heard = new ArrayList<>();
        for (Statement view : views) {
            if (onlyDirect && view.indirect()) {
                beside.accept(view, ListedReason.OTHER_LEVEL);
            } else {
                heard.add(view);
            }
        }
        Map<String, Integer> latest = latestByPlace(heard);
        int latestOfAll = Math.max(latest.getOrDefault("/", Integer.MIN_VALUE), aside.getOrDefault("/", Integer.MIN_VALUE));
        List<Statement> picture = new ArrayList<>();
        int last = CycleRanks.BEFORE;
        for (Statement view : heard) {
            boolean isDated = view.rank() != CycleRanks.UNDATED;
            if (isDated && (view.rank() < latestOfAll || view.rank() < latest.get(view.place()))) {
                beside.accept(view, ListedReason.EARLIER_PICTURE);
            } else {
                picture.add(view);
                last = isDated ? Math.max(last, view.rank()) : last;
            }
        }
        return picture.isEmpty() ? null : voice(last == CycleRanks.BEFORE ? "" : cycleIds.get(last), picture);
    }

    /** What is said of all later replaces what was said of some; what is said of some later stands beside. */
    private Map<String, Integer> latestByPlace(List<Statement> heard) {
        Map<String, Integer> latest = new HashMap<>(aside);
        for (Statement view : heard) {
            if (view.rank() != CycleRanks.UNDATED) {
                latest.merge(view.place(), view.rank(), Math::max);
            }
        }
        return latest;
    }

    private static int atMostAll(int some, int more) {
        return (int) Math.min(Integer.MAX_VALUE, (long) some + more);
    }

    private Voice voice(String cycle, List<Statement> statements) {
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
        Degree widest = Statement.widest(statements);
        for (Statement statement : statements) {
            Degree counted = statement.counted(widest);
            if (counted != null) {
                degrees.merge(counted, statement.rows(), Speaker::atMostAll);
                if (statement.quality() != Quality.VERY_LOW) {
                    sound.merge(counted, statement.rows(), Speaker::atMostAll);
                }
            }
            methods.addAll(statement.item().methods());
            citations.put(statement.item().id(), statement.cite(counted, ""));
            hedged &= statement.isReserved();
            weak &= statement.quality().isWeak();
            narrow |= counted != null && !counted.equals(statement.said());
            count |= statement.complete();
            partial &= !statement.partial().isEmpty();
            indirect &= statement.indirect();
        }
        Voice.Features features = new Voice.Features(hedged, weak, narrow, count, partial, indirect);
        return new Voice(source, cycle, degrees, sound, methods, features, List.copyOf(citations.values()));
    }
}
