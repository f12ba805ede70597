package io.github.verkan.report.layout;

import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where mechanisms stand: behind the column of their sources (before it where the links lead back), once for each set of sources that have the same targets. So
 * whoever follows the lines from a source through a mechanism comes to its targets and to no others.
 */
final class Pills {

    /** One place of a mechanism. */
    static final class Pill {

        final String mechanism;
        final LinkKind kind;
        /** The column that it stands behind. */
        final int column;
        final boolean backward;
        final Set<String> sources = new LinkedHashSet<>();
        final Set<String> targets = new LinkedHashSet<>();
        final List<Link> links = new ArrayList<>();

        private Pill(String mechanism, LinkKind kind, int column, boolean backward) {
            this.mechanism = mechanism;
            this.kind = kind;
            this.column = column;
            this.backward = backward;
        }

        List<String> linksOf(String end, boolean isSource) {
            return links.stream().filter(link -> (isSource ? link.from() : link.to()).equals(end)).map(Link::id).toList();
        }
    }

    /** Links of one kind through one mechanism that leave one column in one direction. */
    private record Bundle(String mechanism, LinkKind kind, int column, boolean backward) {}

    private record Meeting(Bundle bundle, Set<String> targets) {}

    private Pills() {}

    /**
     * Places mechanisms.
     *
     * @param links the drawn links that run through drawn mechanisms
     * @param columns the number of the column of each drawn element
     */
    static Collection<Pill> of(List<Link> links, Map<String, Integer> columns) {
        Map<Bundle, Map<String, List<Link>>> bySource = new LinkedHashMap<>();
        for (Link link : links) {
            int from = columns.get(link.from());
            boolean backward = columns.get(link.to()) < from;
            Bundle bundle = new Bundle(link.through(), link.kind(), backward ? from - 1 : from, backward);
            bySource.computeIfAbsent(bundle, key -> new LinkedHashMap<>()).computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link);
        }
        Map<Meeting, Pill> pills = new LinkedHashMap<>();
        bySource.forEach((bundle, sources) -> sources.forEach((source, leaving) -> {
            Set<String> targets = new LinkedHashSet<>();
            leaving.forEach(link -> targets.add(link.to()));
            Pill pill = pills.computeIfAbsent(new Meeting(bundle, targets), key -> new Pill(bundle.mechanism(), bundle.kind(), bundle.column(), bundle.backward()));
            pill.sources.add(source);
            pill.targets.addAll(targets);
            pill.links.addAll(leaving);
        }));
        return pills.values();
    }
}
