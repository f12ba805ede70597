package io.github.verkan.coverage;

import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The chains from beginnings to final effects, counted without going along them: at each step the ways to it are those to the steps before it, taken
 * together, and the ways on those of the steps after it. A beginning is a step that nothing leads to; a final effect one from which no other effect is
 * reached.
 */
final class Chains {

    /** How many of the final effects of a step are named. */
    static final int MOST_NAMED = 50;

    /** No final effects. */
    static final int[] NO_EFFECTS = {};

    private final ChainGraph graph;
    private final List<String> effects = new ArrayList<>();
    private final ChainCount[] waysTo;
    private final ChainCount[] waysOn;
    /** The first of the final effects that each step leads to, by their places, one more than are named. */
    private final int[][] reached;

    Chains(TheoryOfChange theory) {
        graph = new ChainGraph(theory);
        int size = graph.order().size();
        waysTo = filled(size);
        waysOn = filled(size);
        reached = new int[size][];
        boolean[] isLeaf = new boolean[size];
        boolean[] isEffect = new boolean[size];
        List<List<Integer>> own = new ArrayList<>();
        for (int step = 0; step < size; step++) {
            own.add(new ArrayList<>(0));
        }
        for (Element element : theory.elements()) {
            int out = graph.out(element.id());
            if (out >= 0 && theory.parts(element.id()).isEmpty()) {
                isLeaf[graph.in(element.id())] = true;
                if (element.kind() == ElementKind.EFFECT) {
                    isEffect[out] = true;
                    own.get(out).add(effects.size());
                    effects.add(element.id());
                }
            }
        }
        countWaysTo(isLeaf);
        countWaysOn(isEffect, own);
    }

    private static ChainCount[] filled(int size) {
        ChainCount[] counts = new ChainCount[size];
        Arrays.fill(counts, ChainCount.NONE);
        return counts;
    }

    private void countWaysTo(boolean[] isLeaf) {
        for (int step : graph.order()) {
            if (isLeaf[step] && waysTo[step].number() == 0) {
                waysTo[step] = ChainCount.ONE;
            }
            for (int next : graph.next(step)) {
                waysTo[next] = waysTo[next].plus(waysTo[step]);
            }
        }
    }

    private void countWaysOn(boolean[] isEffect, List<List<Integer>> own) {
        for (int i = graph.order().size() - 1; i >= 0; i--) {
            int step = graph.order().get(i);
            reached[step] = NO_EFFECTS;
            for (int next : graph.next(step)) {
                waysOn[step] = waysOn[step].plus(waysOn[next]);
                reached[step] = firstOf(reached[step], reached[next]);
            }
            if (isEffect[step] && waysOn[step].number() == 0) {
                waysOn[step] = ChainCount.ONE;
                reached[step] = firstOf(NO_EFFECTS, own.get(step).stream().mapToInt(Integer::intValue).toArray());
            }
        }
    }

    /** The first places of two rising lists together; one of the lists itself where it holds all of them. */
    static int[] firstOf(int[] one, int[] other) {
        if (one.length == 0 || Arrays.equals(one, other)) {
            return other.length > MOST_NAMED + 1 ? Arrays.copyOf(other, MOST_NAMED + 1) : other;
        } else if (other.length == 0) {
            return one;
        }
        int[] merged = new int[Math.min(MOST_NAMED + 1, one.length + other.length)];
        int size = 0;
        int i = 0;
        int j = 0;
        while (size < merged.length && (i < one.length || j < other.length)) {
            int place = j == other.length || i < one.length && one[i] <= other[j] ? one[i] : other[j];
            i += i < one.length && one[i] == place ? 1 : 0;
            j += j < other.length && other[j] == place ? 1 : 0;
            merged[size++] = place;
        }
        return size == merged.length ? merged : Arrays.copyOf(merged, size);
    }

    ChainGraph graph() {
        return graph;
    }

    /** The ways from beginnings to a step. */
    ChainCount waysTo(int step) {
        return waysTo[step];
    }

    /** The ways on from a step to final effects. */
    ChainCount waysOn(int step) {
        return waysOn[step];
    }

    /** The first of the final effects that a step leads to, as places in the order of the theory; one more than are named where there are more. */
    int[] finalEffects(int step) {
        return reached[step];
    }

    String effectAt(int place) {
        return effects.get(place);
    }
}
