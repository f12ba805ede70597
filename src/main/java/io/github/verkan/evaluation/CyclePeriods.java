package io.github.verkan.evaluation;

import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.TimeSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which cycle something falls that has a date and names none. */
final class CyclePeriods {

    private final Map<String, TimeSpan> periods = new LinkedHashMap<>();

    CyclePeriods(List<Cycle> cycles) {
        for (Cycle cycle : cycles) {
            Optional<TimeSpan> from = TimeSpan.of(cycle.from());
            Optional<TimeSpan> to = TimeSpan.of(cycle.to());
            if (from.isPresent() && to.isPresent() && !to.get().last().isBefore(from.get().first())) {
                periods.put(cycle.id(), new TimeSpan(from.get().first(), to.get().last()));
            }
        }
    }

    /** The first cycle whose period holds the whole of a time; nothing if none does, or the text is no time. */
    Optional<String> cycleOf(String date) {
        return TimeSpan.of(date).flatMap(span ->
                periods.entrySet().stream().filter(period -> period.getValue().contains(span)).map(Map.Entry::getKey).findFirst());
    }
}
