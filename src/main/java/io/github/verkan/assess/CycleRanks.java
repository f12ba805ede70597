package io.github.verkan.assess;

import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When rows are from, as places in the order of the cycles. */
final class CycleRanks {

    /** Not said to be from any time: it belongs to the latest picture, whichever that is. */
    static final int UNDATED = Integer.MAX_VALUE;
    /** Dated before the first cycle began. */
    static final int BEFORE = -1;

    private final List<Cycle> cycles;
    private final Map<String, Integer> ranks = new LinkedHashMap<>();
    private final List<LocalDate> begins = new ArrayList<>();

    CycleRanks(List<Cycle> cycles) {
        this.cycles = cycles;
        for (Cycle cycle : cycles) {
            ranks.put(cycle.id(), ranks.size());
            begins.add(TimeSpan.of(cycle.from()).map(TimeSpan::first).orElse(null));
        }
    }

    List<String> ids() {
        return List.copyOf(ranks.keySet());
    }

    /** The latest time that a row is from, seen from a scope. */
    int of(EvidenceItem item, Scope scope) {
        return scope.cycle().isEmpty() ? last(item) : ranks.get(scope.cycle());
    }

    int last(EvidenceItem item) {
        int last = Integer.MIN_VALUE;
        for (String cycle : item.cycles()) {
            last = Math.max(last, ranks.get(cycle));
        }
        return item.cycles().isEmpty() ? byDate(item.date()) : last;
    }

    int first(EvidenceItem item) {
        int first = Integer.MAX_VALUE;
        for (String cycle : item.cycles()) {
            first = Math.min(first, ranks.get(cycle));
        }
        return item.cycles().isEmpty() ? byDate(item.date()) : first;
    }

    /** Whether one time is known to be after another. */
    boolean isLater(int one, int other) {
        return one != UNDATED && other != UNDATED && one > other;
    }

    /** What no cycle holds: the last that had begun, where the cycles say when they began. */
    private int byDate(String date) {
        Optional<TimeSpan> span = TimeSpan.of(date);
        if (span.isEmpty() || cycles.isEmpty() || begins.contains(null)) {
            return UNDATED;
        }
        int rank = BEFORE;
        for (int i = 0; i < begins.size(); i++) {
            if (!begins.get(i).isAfter(span.get().last())) {
                rank = Math.max(rank, i);
            }
        }
        return rank;
    }
}
