package io.github.verkan.robustness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The least number of sources without which no path of claims is left: a smallest set that hits every path, which is NP-hard to find in general (Karp 1972). All
 * sets are tried by size up to a number of sources; beyond it all sources are taken away and put back one by one, the most talkative last, where no path
 * comes of it.
 */
final class SourceCut {

    /** Up to this many sources on paths the answer is exact. */
    static final int EXACT_UP_TO = 15;
    /** The most arcs looked at in an exact search. */
    private static final long MOST_WORK = 50_000_000;

    private final Map<String, Integer> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> sources = new LinkedHashMap<>();
    private final List<int[]> arcs = new ArrayList<>();
    /** Who claims each arc; null for one that is nobody's claim. */
    private final List<BitSet> claimedBy = new ArrayList<>();
    private final List<List<Integer>> arcsFrom = new ArrayList<>();
    private final int start;
    private final int end;

    SourceCut(List<Claim> claims, List<String[]> given, String from, String to) {
        this.start = node(from);
        this.end = node(to);
        Map<List<Integer>, Integer> places = new LinkedHashMap<>();
        for (Claim claim : claims) {
            List<Integer> ends = List.of(node(claim.from()), node(claim.to()));
            Integer place = places.get(ends);
            if (place == null) {
                place = arc(ends.get(0), ends.get(1), new BitSet());
                places.put(ends, place);
            }
            Integer source = sources.putIfAbsent(claim.source(), sources.size());
            claimedBy.get(place).set(source == null ? sources.size() - 1 : source);
        }
        for (String[] ends : given) {
            arc(node(ends[0]), node(ends[1]), null);
        }
    }

    private int node(String id) {
        Integer known = nodes.putIfAbsent(id, nodes.size());
        if (known == null) {
            arcsFrom.add(new ArrayList<>());
        }
        return nodes.get(id);
    }

    private int arc(int from, int to, BitSet by) {
        arcs.add(new int[] {from, to});
        claimedBy.add(by);
        arcsFrom.get(from).add(arcs.size() - 1);
        return arcs.size() - 1;
    }

    /** Whether a path is left without these sources. */
    private boolean isConnectedWithout(BitSet removed) {
        BitSet reached = new BitSet();
        reached.set(start);
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (int arc : arcsFrom.get(open.remove())) {
                int next = arcs.get(arc)[1];
                if (!reached.get(next) && isLeft(claimedBy.get(arc), removed)) {
                    if (next == end) {
                        return true;
                    }
                    reached.set(next);
                    open.add(next);
                }
            }
        }
        return false;
    }

    private static boolean isLeft(BitSet by, BitSet removed) {
        if (by == null) {
            return true;
        }
        for (int source = by.nextSetBit(0); source >= 0; source = by.nextSetBit(source + 1)) {
            if (!removed.get(source)) {
                return true;
            }
        }
        return false;
    }

    boolean hasPath() {
        return isConnectedWithout(new BitSet());
    }

    /** The sources whose claims alone lead all the way, in alphabetical order. */
    List<String> threads() {
        List<String> threads = new ArrayList<>();
        BitSet everybody = everybody();
        if (!isConnectedWithout(everybody)) {
            sources.forEach((id, source) -> {
                BitSet others = (BitSet) everybody.clone();
                others.clear(source);
                if (isConnectedWithout(others)) {
                    threads.add(id);
                }
            });
        }
        threads.sort(Comparator.naturalOrder());
        return threads;
    }

    private BitSet everybody() {
        BitSet everybody = new BitSet();
        everybody.set(0, sources.size());
        return everybody;
    }

    /** A set of sources, and whether there is no smaller one. */
    record Found(List<String> sources, Argument.Removal removal) {}

    Found search() {
        if (!hasPath()) {
            return new Found(List.of(), Argument.Removal.NO_PATH);
        } else if (isConnectedWithout(everybody())) {
            return new Found(List.of(), Argument.Removal.NOBODYS_CLAIM);
        }
        List<Integer> onPaths = sourcesOnPaths();
        boolean isExact = onPaths.size() <= EXACT_UP_TO && (1L << onPaths.size()) * arcs.size() <= MOST_WORK;
        BitSet removed = isExact ? smallest(onPaths) : greedily();
        List<String> ids = new ArrayList<>();
        sources.forEach((id, source) -> {
            if (removed.get(source)) {
                ids.add(id);
            }
        });
        ids.sort(Comparator.naturalOrder());
        // A single source cannot be undercut: there is a path with all of them.
        return new Found(ids, isExact || ids.size() == 1 ? Argument.Removal.SMALLEST : Argument.Removal.UPPER_BOUND);
    }

    /** Those who claim an arc that can lie on a path, by id. */
    private List<Integer> sourcesOnPaths() {
        Set<Integer> forward = closure(start, 0);
        Set<Integer> backward = closure(end, 1);
        BitSet found = new BitSet();
        for (int i = 0; i < arcs.size(); i++) {
            if (claimedBy.get(i) != null && forward.contains(arcs.get(i)[0]) && backward.contains(arcs.get(i)[1])) {
                found.or(claimedBy.get(i));
            }
        }
        return sources.keySet().stream().sorted().map(sources::get).filter(found::get).toList();
    }

    private Set<Integer> closure(int node, int side) {
        List<List<Integer>> next = new ArrayList<>();
        arcsFrom.forEach(it -> next.add(new ArrayList<>()));
        arcs.forEach(arc -> next.get(arc[side]).add(arc[1 - side]));
        Set<Integer> closure = new LinkedHashSet<>(List.of(node));
        Deque<Integer> open = new ArrayDeque<>(closure);
        while (!open.isEmpty()) {
            for (int other : next.get(open.remove())) {
                if (closure.add(other)) {
                    open.add(other);
                }
            }
        }
        return closure;
    }

    /** The first in the order of the ids among the smallest sets. */
    private BitSet smallest(List<Integer> among) {
        int all = 1 << among.size();
        for (int size = 1; size <= among.size(); size++) {
            for (int mask = 1; mask < all; mask++) {
                if (Integer.bitCount(mask) == size) {
                    BitSet removed = new BitSet();
                    for (int i = 0; i < among.size(); i++) {
                        removed.set(among.get(i), (mask >> i & 1) == 1);
                    }
                    if (!isConnectedWithout(removed)) {
                        return removed;
                    }
                }
            }
        }
        throw new IllegalStateException("without any source a path is left");
    }

    private BitSet greedily() {
        Map<Integer, Integer> arcsOf = new LinkedHashMap<>();
        for (BitSet by : claimedBy) {
            if (by != null) {
                by.stream().forEach(source -> arcsOf.merge(source, 1, Integer::sum));
            }
        }
        List<String> quietFirst = new ArrayList<>(sources.keySet());
        quietFirst.sort(Comparator.comparing((String id) -> arcsOf.get(sources.get(id))).thenComparing(Comparator.naturalOrder()));
        BitSet removed = everybody();
        for (String id : quietFirst) {
            removed.clear(sources.get(id));
            removed.set(sources.get(id), isConnectedWithout(removed));
        }
        return removed;
    }
}
