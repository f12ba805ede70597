package io.github.verkan.robustness;

import io.github.verkan.assess.Reason;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.scale.Degree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the smallest set of rows whose removal makes a verdict another one. All sets of one row are tried, then all of two, and so on, as long as not more
 * than {@link #MOST_TRIES} have to be; with {@link #EXACT_UP_TO} rows or fewer that is always all of them. Beyond that a set is found greedily: rows are taken
 * away in several orders until the verdict changes, then put back one by one where it stays changed. What is found so is an upper bound, and says so.
 *
 * <p>Only the rows that the verdict can depend on are assessed again, and what is found is then confirmed with all. Should the verdict come out otherwise among
 * them alone, all rows are assessed each time, and the bound on rows times tries holds for any number of them.
 *
 * <p>A row without a view is never part of a set that changes a grade. Where there is none, taking it away may let a gap speak that says "too early".
 *
 * <p>The question is that of Broderick, Giordano and Meager (2020, arXiv:2011.14999), the least part of the data that must be dropped for another conclusion,
 * asked of a verdict and answered by assessing again instead of by approximation.
 */
public final class FlipSearch {

    /** With this many rows or fewer the answer is always exact. */
    public static final int EXACT_UP_TO = 11;
    /** The most sets that are tried one by one: all subsets of {@link #EXACT_UP_TO} rows. */
    public static final int MOST_TRIES = 1 << EXACT_UP_TO;
    /** The most rows times tries of each half of the search. */
    public static final long MOST_ROWS = 500_000;

    private final Reassessor reassessor;
    private final Verdict verdict;
    private final List<EvidenceItem> candidates;

    private FlipSearch(Reassessor reassessor, Verdict verdict) {
        this.reassessor = reassessor;
        this.verdict = verdict;
        this.candidates = Candidates.of(reassessor.before().evaluation(), verdict);
    }

    /**
     * Searches.
     *
     * @param reassessor the assessment, ready to be made again
     * @param verdict one of its verdicts
     * @return the set, or that there is none
     * @throws IllegalArgumentException if the verdict is not one of the assessment's
     */
    public static FlipSet of(Reassessor reassessor, Verdict verdict) {
        return new FlipSearch(reassessor, verdict).search();
    }

    private FlipSet search() {
        if (verdict.reason() == Reason.NOT_DUE) {
            // The date decides, whatever the rows say.
            return result(FlipSet.Kind.CANNOT_BE_FLIPPED, new BitSet(), candidates.size() + 1);
        }
        // What is no candidate cannot matter, so that it need not be assessed. Should it matter all the same, everything is.
        FlipSet found = search(new Trials(reassessor, verdict, candidates, IntStream.range(0, candidates.size()).boxed().toList()));
        found = found != null ? found : search(amongAllRows());
        if (found == null) {
            throw new IllegalArgumentException("not a verdict of this assessment: " + verdict);
        }
        return found;
    }

    private Trials amongAllRows() {
        List<EvidenceItem> all = reassessor.before().evaluation().evidence().items();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (places.size() < candidates.size() && all.get(i).id().equals(candidates.get(places.size()).id())) {
                places.add(i);
            }
        }
        return new Trials(reassessor, verdict, all, places);
    }

    /** The result; null if the trials do not begin with the verdict as it is, or do not end with what all rows give. */
    private FlipSet search(Trials trials) {
        BitSet none = new BitSet();
        if (trials.flips(none)) {
            return null;
        }
        int size = 1;
        BitSet found = null;
        while (found == null && size <= trials.size() && isAffordable(trials, size)) {
            found = firstOfSize(trials, size);
            size += found == null ? 1 : 0;
        }
        FlipSet.Kind kind = FlipSet.Kind.SMALLEST;
        if (found == null && size > trials.size()) {
            kind = FlipSet.Kind.CANNOT_BE_FLIPPED;
        } else if (found == null) {
            found = greedily(trials);
            kind = found == null ? FlipSet.Kind.NOT_FOUND : found.cardinality() == size ? FlipSet.Kind.SMALLEST : FlipSet.Kind.UPPER_BOUND;
        }
        if (found != null && !amongAllRows().flips(found)) {
            return null;
        }
        return result(kind, found == null ? none : found, size);
    }

    private static boolean isAffordable(Trials trials, int size) {
        if (trials.size() <= EXACT_UP_TO && !trials.isAmongOthers()) {
            return true;
        }
        double sets = 1;
        for (int i = 0; i < size; i++) {
            sets = sets * (trials.size() - i) / (i + 1);
        }
        return trials.tries() + sets <= MOST_TRIES && trials.rows() + sets * trials.rowsPerTry() <= MOST_ROWS;
    }

    /** The first set of a size that does it, in the order of the rows. */
    private static BitSet firstOfSize(Trials trials, int size) {
        int[] chosen = IntStream.range(0, size).toArray();
        while (true) {
            BitSet removed = new BitSet();
            for (int candidate : chosen) {
                removed.set(candidate);
            }
            if (trials.flips(removed)) {
                return removed;
            }
            int last = size - 1;
            while (last >= 0 && chosen[last] == trials.size() - size + last) {
                last--;
            }
            if (last < 0) {
                return null;
            }
            chosen[last]++;
            for (int i = last + 1; i < size; i++) {
                chosen[i] = chosen[i - 1] + 1;
            }
        }
    }

    /** The smallest that taking away in one of the orders gives; null if none does it. */
    private BitSet greedily(Trials trials) {
        long spent = trials.rows();
        List<List<Integer>> orders = orders();
        BitSet best = null;
        for (int i = 0; i < orders.size(); i++) {
            BitSet found = beginning(trials, orders.get(i));
            if (found != null) {
                long affordable = spent + MOST_ROWS * (i + 1) / orders.size();
                for (int candidate : orders.get(i)) {
                    if (found.get(candidate) && trials.rows() < affordable) {
                        found.clear(candidate);
                        found.set(candidate, !trials.flips(found));
                    }
                }
                best = best == null || found.cardinality() < best.cardinality() ? found : best;
            }
        }
        return best;
    }

    /** What speaks most for it first, what speaks most against it first, and row by row of the sources who say least. */
    private List<List<Integer>> orders() {
        Map<String, Citation> cited = Evidences.cited(verdict);
        Map<String, Integer> bySource = new TreeMap<>();
        candidates.forEach(item -> item.sources().forEach(source -> bySource.merge(source, 1, Integer::sum)));
        List<Double> degrees = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (EvidenceItem item : candidates) {
            Citation citation = cited.get(item.id());
            boolean isView = citation != null && !citation.says().equals("no-view");
            degrees.add(isView ? Degree.parse(citation.says()).toDouble() : 0.5);
            sources.add(item.sources().isEmpty() ? "" : item.sources().get(0));
        }
        Comparator<Integer> byDegree = Comparator.comparing(degrees::get);
        Comparator<Integer> quietFirst = Comparator.comparing((Integer i) -> bySource.getOrDefault(sources.get(i), 0)).thenComparing(sources::get);
        List<Integer> rows = IntStream.range(0, candidates.size()).boxed().toList();
        return List.of(
                rows.stream().sorted(byDegree.reversed().thenComparing(quietFirst)).toList(),
                rows.stream().sorted(byDegree.thenComparing(quietFirst)).toList(),
                rows.stream().sorted(quietFirst).toList());
    }

    /** Some beginning of an order that does it, found by doubling and halving; null if not even all of it does. */
    private static BitSet beginning(Trials trials, List<Integer> order) {
        int high = 1;
        while (high < order.size() && !trials.flips(first(order, high))) {
            high *= 2;
        }
        high = Math.min(high, order.size());
        if (!trials.flips(first(order, high))) {
            return null;
        }
        int low = high / 2;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (trials.flips(first(order, middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return first(order, high);
    }

    private static BitSet first(List<Integer> order, int number) {
        BitSet set = new BitSet();
        order.subList(0, number).forEach(set::set);
        return set;
    }

    private FlipSet result(FlipSet.Kind kind, BitSet removed, int atLeast) {
        Outcome before = Outcome.of(verdict);
        List<String> items = removed.stream().mapToObj(candidate -> candidates.get(candidate).id()).toList();
        List<Explanation> children = new ArrayList<>();
        Outcome after = before;
        if (!items.isEmpty()) {
            Map<String, Citation> cited = Evidences.cited(verdict);
            items.forEach(id -> children.add(cited.getOrDefault(id, new Citation(id, "", 0, "no-view", "elsewhere"))));
            Optional<Verdict> without = amongAllRows().without(removed);
            after = without.map(Outcome::of).orElse(Outcome.NOTHING);
            children.add(without.map(Verdict::explanation).orElse(new Unknown("verdict", "no-evidence", List.of())));
        }
        List<Input> inputs = List.of(Input.of("element", verdict.element()), Input.of("scope", verdict.scope()), Input.of("verdict", before),
                Input.of("kind", kind.code()), Input.of("candidates", candidates.size()), Input.of("atLeast", atLeast), Input.of("after", after));
        Explanation explanation = kind == FlipSet.Kind.NOT_FOUND ? new Unknown("flip-set", kind.code(), List.of())
                : new Step("flip-set", "the number of rows below, without which the verdict is the last one below; no set of fewer than atLeast does it,"
                        + " and none at all if atLeast is more than there are candidates", inputs, Integer.toString(items.size()), children);
        return new FlipSet(verdict.element(), verdict.scope(), before, kind, items, after, atLeast, candidates.size(), explanation);
    }
}
