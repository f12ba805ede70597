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
            List<String> ids = new ArrayList<>();
            for (Link link : links) {
                if ((isSource ? link.from() : link.to()).equals(end)) {
                    ids.add(link.id());
                }
            }
            return List.copyOf(ids);
        }
    }

    private Pills() {}

    /**
     * Places mechanisms.
     *
     * @param links the drawn links that run through drawn mechanisms
     * @param columns the number of the column of each drawn element
     */
    static Collection<Pill> of(List<Link> links, Map<String, Integer> columns) {
        // Links of one kind through one mechanism that leave one column in one direction, by where they come from.
        Map<List<Object>, Map<String, List<Link>>> bundles = new LinkedHashMap<>();
        for (Link link : links) {
            List<Object> bundle = List.of(link.through(), link.kind(), column(link, columns), isBackward(link, columns));
            bundles.computeIfAbsent(bundle, key -> new LinkedHashMap<>()).computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link);
        }
        Map<List<Object>, Pill> pills = new LinkedHashMap<>();
        for (Map.Entry<List<Object>, Map<String, List<Link>>> bundle : bundles.entrySet()) {
            for (Map.Entry<String, List<Link>> source : bundle.getValue().entrySet()) {
                List<Link> leaving = source.getValue();
                Set<String> targets = new LinkedHashSet<>();
                for (Link link : leaving) {
                    targets.add(link.to());
                }
                Link first = leaving.get(0);
                Pill pill = pills.computeIfAbsent(List.of(bundle.getKey(), targets),
                        key -> new Pill(first.through(), first.kind(), column(first, columns), isBackward(first, columns)));
                pill.sources.add(source.getKey());
                pill.targets.addAll(targets);
                pill.links.addAll(leaving);
            }
        }
        return pills.values();
    }

    private static boolean isBackward(Link link, Map<String, Integer> columns) {
        return columns.get(link.to()) < columns.get(link.from());
    }

    private static int column(Link link, Map<String, Integer> columns) {
        return columns.get(link.from()) - (isBackward(link, columns) ? 1 : 0);
    }
}
