package io.github.verkan.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collector;

/**
 * Lets one row stand for all that say just the same, so that any number of rows takes no more room than the different things that are said. Rows say the same
 * when all of them that bears on a verdict is equal: what they say, of what, who says it, and with what reservations; not their ids, places, notes and
 * quotations. The verdicts stay the same, since it never matters to a verdict how often a source says a thing, but to the median of its grades, which counts
 * {@link EvidenceItem#rows}.
 *
 * <p>The row that stands for the others is the first by file, line and id. So neither the order of the rows, nor how they were divided among several condensers
 * that were merged, makes a difference. Rows that refer to others, and rows that are referred to, stand for themselves.
 */
public final class Condenser {

    private static final Comparator<EvidenceItem> FIRST = Comparator.comparing((EvidenceItem item) -> item.origin().place().file())
            .thenComparing(item -> item.origin().place().line()).thenComparing(EvidenceItem::id);

    private final Set<String> kept;
    private final Map<Saying, Said> said = new HashMap<>();
    private final List<EvidenceItem> apart = new ArrayList<>();

    /** Rows that say the same: the first of them, and how many there are. */
    private static final class Said {
        private EvidenceItem first;
        private long rows;

        Said(EvidenceItem item) {
            first = item;
        }

        void add(EvidenceItem item, long more) {
            first = FIRST.compare(item, first) < 0 ? item : first;
            // A row can say that it stands for more than a sum holds.
            rows = rows > Long.MAX_VALUE - more ? Long.MAX_VALUE : rows + more;
        }
    }

    /** What rows say. Comparable, so that things made to have the same hash code are told apart quickly. */
    private static final class Saying implements Comparable<Saying> {
        private final List<Object> values;
        private final int hash;

        Saying(List<Object> values) {
            this.values = values;
            this.hash = values.hashCode();
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Saying saying && hash == saying.hash && values.equals(saying.values);
        }

        @Override
        public int compareTo(Saying other) {
            for (int i = 0; i < values.size(); i++) {
                Object own = values.get(i);
                if (!Objects.equals(own, other.values.get(i))) {
                    return String.valueOf(own).compareTo(String.valueOf(other.values.get(i)));
                }
            }
            return 0;
        }
    }

    private Condenser(Set<String> kept) {
        this.kept = kept;
    }

    /**
     * A condenser that has seen no rows.
     *
     * @return the condenser
     */
    public static Condenser empty() {
        return new Condenser(Set.of());
    }

    /**
     * A condenser that has seen no rows, and lets some stand for themselves.
     *
     * @param ids ids of rows that something refers to
     * @return the condenser
     */
    public static Condenser keeping(Collection<String> ids) {
        return new Condenser(new HashSet<>(ids));
    }

    /**
     * Condenses rows that are all at hand; those that others refer to stand for themselves.
     *
     * @param items the rows
     * @return the rows that stand for all, in the order of their places
     */
    public static List<EvidenceItem> condensed(List<EvidenceItem> items) {
        Set<String> referred = new HashSet<>();
        for (EvidenceItem item : items) {
            referred.addAll(item.repeats());
            referred.addAll(item.contradicts());
        }
        Condenser condenser = new Condenser(referred);
        items.forEach(condenser::add);
        return condenser.items();
    }

    /**
     * Collects a stream of rows, in parallel too.
     *
     * @return a collector to the rows that stand for all, in the order of their places
     */
    public static Collector<EvidenceItem, Condenser, List<EvidenceItem>> collector() {
        return Collector.of(Condenser::empty, Condenser::add, Condenser::merge, Condenser::items, Collector.Characteristics.UNORDERED);
    }

    /**
     * Takes a row.
     *
     * @param item the row; it may stand for several already
     */
    public void add(EvidenceItem item) {
        if (!item.repeats().isEmpty() || !item.contradicts().isEmpty() || kept.contains(item.id())) {
            apart.add(item);
        } else {
            add(new Saying(item.toBuilder().saying()), item, item.rows());
        }
    }

    private void add(Saying saying, EvidenceItem item, long rows) {
        said.computeIfAbsent(saying, key -> new Said(item)).add(item, rows);
    }

    /**
     * Takes what another condenser has taken.
     *
     * @param other the other condenser; it is left as it is
     * @return this condenser
     */
    public Condenser merge(Condenser other) {
        Objects.requireNonNull(other, "other");
        apart.addAll(other.apart);
        other.said.forEach((saying, it) -> add(saying, it.first, it.rows));
        return this;
    }

    /**
     * The number of rows that there are now.
     *
     * @return the number of different things said, and of rows that stand for themselves
     */
    public int size() {
        return said.size() + apart.size();
    }

    /**
     * The rows that stand for all.
     *
     * @return each with the number of rows that it stands for, in the order of their places
     */
    public List<EvidenceItem> items() {
        List<EvidenceItem> items = new ArrayList<>(apart);
        said.values().forEach(it -> items.add(it.first.rows() == it.rows ? it.first : it.first.toBuilder().rows(it.rows).build()));
        items.sort(FIRST);
        return List.copyOf(items);
    }

    /**
     * A short summary.
     *
     * @return for example {@code Condenser[36000 different rows]}
     */
    @Override
    public String toString() {
        return "Condenser[" + size() + " different rows]";
    }
}
