package io.github.verkan.configurations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All choices of as few terms as possible that hold given configurations between them (the prime implicant chart, solved exhaustively). The number of terms is
 * raised from one; at each step the configuration is taken that the fewest terms hold, and each of these is tried, without those tried before it, so that each
 * choice is found once. Given up after a number of models, or when the work exceeds a budget: how often a term is looked at for a configuration.
 */
final class MinimalCovers {

    static final int MOST_MODELS = 100;
    static final long MOST_WORK = 100_000_000;

    private final List<Cube> primes;
    private final List<Integer> rows;
    private final List<BitSet> holds = new ArrayList<>();
    private final List<List<Integer>> found = new ArrayList<>();
    private final List<List<Integer>> holding = new ArrayList<>();
    private Unsolved unsolved;
    private long work;

    /** Chosen so far: the last one, and those before it. */
    private record Chosen(int prime, Chosen before) {}

    private record Node(Chosen chosen, int number, BitSet excluded, BitSet open) {}

    private MinimalCovers(List<Cube> primes, List<Integer> rows) {
        this.primes = primes;
        this.rows = rows;
        for (Cube prime : primes) {
            BitSet held = new BitSet(rows.size());
            for (int row = 0; row < rows.size(); row++) {
                held.set(row, prime.covers(rows.get(row)));
            }
            holds.add(held);
        }
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            holding.add(IntStream.range(0, primes.size()).filter(i -> holds.get(i).get(at)).boxed().toList());
        }
    }

    /** The search for covers of at least one row, each of which some term holds. */
    static MinimalCovers of(List<Cube> primes, List<Integer> rows) {
        MinimalCovers covers = new MinimalCovers(primes, rows);
        for (int size = covers.fewestPossible(); covers.found.isEmpty() && covers.unsolved == null; size++) {
            covers.search(size);
        }
        return covers;
    }

    /** Terms that alone hold some configuration are in every cover. */
    private int fewestPossible() {
        return Math.max(1, (int) holding.stream().filter(it -> it.size() == 1).distinct().count());
    }

    /** The covers, each in the order of the terms; short ones first, counted in conditions. Empty if {@link #unsolved}. */
    List<List<Cube>> covers() {
        if (unsolved != null) {
            return List.of();
        }
        Comparator<List<Integer>> order = Comparator.comparingInt(cover -> cover.stream().mapToInt(i -> Integer.bitCount(primes.get(i).care())).sum());
        return found.stream().sorted(order.thenComparing(MinimalCovers::byPlaces)).map(cover -> cover.stream().map(primes::get).toList()).toList();
    }

    /** Why there are none, or null. */
    Unsolved unsolved() {
        return unsolved;
    }

    private static int byPlaces(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return Integer.compare(one.get(i), other.get(i));
            }
        }
        return 0;
    }

    private void search(int size) {
        BitSet all = new BitSet(rows.size());
        all.set(0, rows.size());
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(null, 0, new BitSet(), all));
        while (!open.isEmpty() && unsolved == null) {
            Node node = open.pop();
            work += primes.size();
            if (node.open().isEmpty()) {
                found.add(places(node.chosen()));
                unsolved = found.size() > MOST_MODELS ? Unsolved.TOO_MANY_MODELS : null;
            } else if (work > MOST_WORK) {
                unsolved = Unsolved.TOO_MANY_STEPS;
            } else if (node.number() < size && canBeHeld(node, size - node.number())) {
                branch(node, open);
            }
        }
    }

    private boolean canBeHeld(Node node, int left) {
        int most = 0;
        for (int i = 0; i < holds.size(); i++) {
            if (!node.excluded().get(i)) {
                most = Math.max(most, inCommon(holds.get(i), node.open()));
            }
        }
        return (long) most * left >= node.open().cardinality();
    }

    private static int inCommon(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    private void branch(Node node, Deque<Node> open) {
        BitSet excluded = (BitSet) node.excluded().clone();
        for (int prime : fewest(node)) {
            BitSet left = (BitSet) node.open().clone();
            left.andNot(holds.get(prime));
            open.push(new Node(new Chosen(prime, node.chosen()), node.number() + 1, (BitSet) excluded.clone(), left));
            excluded.set(prime);
        }
    }

    /** The terms that may still be chosen for the open row that has the fewest of them. */
    private List<Integer> fewest(Node node) {
        List<Integer> fewest = null;
        for (int row = node.open().nextSetBit(0); row >= 0; row = node.open().nextSetBit(row + 1)) {
            List<Integer> free = holding.get(row).stream().filter(i -> !node.excluded().get(i)).toList();
            work += holding.get(row).size();
            fewest = fewest == null || free.size() < fewest.size() ? free : fewest;
        }
        return fewest;
    }

    private static List<Integer> places(Chosen last) {
        List<Integer> places = new ArrayList<>();
        for (Chosen chosen = last; chosen != null; chosen = chosen.before()) {
            places.add(chosen.prime());
        }
        return places.stream().sorted().toList();
    }
}
