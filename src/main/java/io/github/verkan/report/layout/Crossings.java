package io.github.verkan.report.layout;

import io.github.verkan.report.layout.Item.Leg;
import java.util.Arrays;
import java.util.List;

/**
 * Counts where links cross between layers: for each pair of neighbouring layers the inversions of their legs, with a Fenwick tree (Barth, Mutzel and Jünger 2004),
 * in O(E log V).
 */
final class Crossings {

    private Crossings() {}

    static long count(List<Layer> layers) {
        long crossings = 0;
        for (Layer layer : layers) {
            crossings += countBehind(layer);
        }
        return crossings;
    }

    private static long countBehind(Layer layer) {
        List<Item> items = layer.items();
        int legs = 0;
        int furthest = 0;
        for (Item item : items) {
            legs += item.after.size();
        }
        long[] keys = new long[legs];
        int i = 0;
        for (Item item : items) {
            for (Leg leg : item.after) {
                keys[i++] = (long) item.position << 32 | leg.after().position;
                furthest = Math.max(furthest, leg.after().position);
            }
        }
        Arrays.sort(keys);
        long[] tree = new long[furthest + 2];
        long crossings = 0;
        for (int seen = 0; seen < keys.length; seen++) {
            int end = (int) keys[seen];
            long upToEnd = 0;
            for (int node = end + 1; node > 0; node -= node & -node) {
                upToEnd += tree[node];
            }
            crossings += seen - upToEnd;
            for (int node = end + 1; node < tree.length; node += node & -node) {
                tree[node]++;
            }
        }
        return crossings;
    }

    /**
     * How many pairs cross when those that lead to the first positions lie before those that lead to the second.
     *
     * @param first sorted
     * @param second sorted
     */
    static long between(int[] first, int[] second) {
        long crossings = 0;
        int smaller = 0;
        for (int position : first) {
            while (smaller < second.length && second[smaller] < position) {
                smaller++;
            }
            crossings += smaller;
        }
        return crossings;
    }
}
