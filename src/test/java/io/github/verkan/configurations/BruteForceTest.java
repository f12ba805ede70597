package io.github.verkan.configurations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.scale.Truth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Solutions found again without cleverness: all terms there are, and all choices of them, from one term upwards. */
class BruteForceTest {

    @Test
    void a_thousand_random_tables_have_the_models_that_trying_everything_finds() {
        SplittableRandom random = new SplittableRandom(1_987);
        int ambiguous = 0;
        int assumed = 0;
        int tooMany = 0;
        for (int round = 0; round < 1_000; round++) {
            int conditions = random.nextInt(1, 6);
            TruthTable table = table(conditions, random);
            for (SolutionKind kind : SolutionKind.values()) {
                Solution solution = Solution.of(table, kind);
                Set<Set<String>> expected = models(table, kind);
                if (expected.size() > MinimalCovers.MOST_MODELS) {
                    assertThat(solution.unsolved()).contains(Unsolved.TOO_MANY_MODELS);
                    tooMany++;
                    continue;
                }
                List<Set<String>> found = solution.models().stream().map(BruteForceTest::terms).toList();
                assertThat(found).as("round " + round + " " + kind).containsExactlyInAnyOrderElementsOf(expected);
                ambiguous += expected.size() > 1 ? 1 : 0;
                assumed += solution.models().stream().anyMatch(model -> !model.assumptions().isEmpty()) ? 1 : 0;
            }
        }
        assertThat(ambiguous).as("ambiguous tables among them").isGreaterThan(100);
        assertThat(assumed).as("tables with assumptions among them").isGreaterThan(100);
        assertThat(tooMany).as("tables with too many models among them").isBetween(1, 20);
    }

    private static TruthTable table(int conditions, SplittableRandom random) {
        int absent = random.nextInt(10);
        int positive = random.nextInt(1, 10);
        List<ObservedCase> cases = new ArrayList<>();
        for (int configuration = 0; configuration < 1 << conditions; configuration++) {
            if (random.nextInt(10) >= absent) {
                add(configuration, conditions, random.nextInt(10) < positive, cases);
                if (random.nextInt(10) == 0) {
                    add(configuration, conditions, random.nextBoolean(), cases);
                }
            }
        }
        return TruthTable.of(IntStream.range(0, conditions).mapToObj(i -> "C" + i).toList(), "Y", cases);
    }

    private static void add(int configuration, int conditions, boolean outcome, List<ObservedCase> cases) {
        List<Truth> values = IntStream.range(0, conditions).mapToObj(i -> Truth.of((configuration >> conditions - 1 - i & 1) == 1)).toList();
        cases.add(new ObservedCase("c" + cases.size(), values, Truth.of(outcome)));
    }

    private static Set<String> terms(Model model) {
        return model.terms().stream().map(term -> term.term().toString()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Set<String>> models(TruthTable table, SolutionKind kind) {
        int conditions = table.conditions().size();
        BitSet rows = new BitSet();
        table.rows(RowKind.POSITIVE).forEach(row -> rows.set(row.number() - 1));
        BitSet allowed = (BitSet) rows.clone();
        if (kind == SolutionKind.PARSIMONIOUS) {
            table.remainders().forEach(number -> allowed.set(number - 1));
        }
        List<String> names = new ArrayList<>();
        List<BitSet> sets = new ArrayList<>();
        // Each condition is there, not there or not looked at.
        for (int code = 0; code < (int) Math.pow(3, conditions); code++) {
            add(code, conditions, allowed, names, sets);
        }
        List<Integer> primes = IntStream.range(0, sets.size()).filter(i -> sets.get(i).intersects(rows) && sets.stream().noneMatch(other ->
                !other.equals(sets.get(i)) && contains(other, sets.get(i)))).boxed().toList();
        Set<Set<String>> models = new LinkedHashSet<>();
        for (int size = 1; models.isEmpty() && !rows.isEmpty(); size++) {
            choose(primes, size, sets, names, rows, models);
        }
        return models;
    }

    private static void add(int code, int conditions, BitSet allowed, List<String> names, List<BitSet> sets) {
        List<String> literals = new ArrayList<>();
        BitSet set = new BitSet();
        set.set(0, 1 << conditions);
        int rest = code;
        for (int i = conditions - 1; i >= 0; i--, rest /= 3) {
            int digit = rest % 3;
            for (int configuration = 0; digit < 2 && configuration < 1 << conditions; configuration++) {
                if ((configuration >> conditions - 1 - i & 1) != digit) {
                    set.clear(configuration);
                }
            }
            if (digit < 2) {
                literals.add(0, (digit == 1 ? "" : "~") + "C" + i);
            }
        }
        if (contains(allowed, set)) {
            names.add(literals.isEmpty() ? "1" : String.join("*", literals));
            sets.add(set);
        }
    }

    private static boolean contains(BitSet whole, BitSet part) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }

    /** All choices of that many, in turn: the last place that can move on does, and those after it follow. */
    private static void choose(List<Integer> primes, int size, List<BitSet> sets, List<String> names, BitSet rows, Set<Set<String>> models) {
        int[] places = IntStream.range(0, size).toArray();
        while (size <= primes.size()) {
            BitSet held = new BitSet();
            IntStream.of(places).forEach(place -> held.or(sets.get(primes.get(place))));
            if (contains(held, rows)) {
                models.add(IntStream.of(places).mapToObj(place -> names.get(primes.get(place))).collect(Collectors.toCollection(LinkedHashSet::new)));
            }
            int moving = size - 1;
            while (moving >= 0 && places[moving] == primes.size() - size + moving) {
                moving--;
            }
            if (moving < 0) {
                return;
            }
            places[moving]++;
            for (int i = moving + 1; i < size; i++) {
                places[i] = places[i - 1] + 1;
            }
        }
    }
}
