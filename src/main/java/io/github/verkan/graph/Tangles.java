package io.github.verkan.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sets of nodes that can all reach each other within a part of a graph, by Tarjan's algorithm (1972, SIAM J. Computing 1:146–160) with a stack of its own
 * in place of calls. Linear in the nodes of the part and their arcs. The arrays are kept from one part to the next.
 */
final class Tangles {

    private static final int UNSEEN = 0;

    private final Arcs arcs;
    /** The part that a node belongs to; negative for none. */
    private final int[] part;
    private final int[] index;
    private final int[] low;
    private final int[] cursor;
    private final boolean[] waiting;
    private final int[] path;
    private final int[] pending;

    Tangles(Arcs arcs, int[] part) {
        int n = arcs.nodes();
        this.arcs = arcs;
        this.part = part;
        index = new int[n];
        low = new int[n];
        cursor = new int[n];
        waiting = new boolean[n];
        path = new int[n];
        pending = new int[n];
    }

    /** The tangles among some nodes, all of one part: those of one node only where it has an arc to itself. Each is in rising order. */
    List<int[]> among(int[] nodes, Budget budget) {
        List<int[]> found = new ArrayList<>();
        for (int node : nodes) {
            index[node] = UNSEEN;
        }
        int seen = 0;
        int depth = 0;
        int held = 0;
        for (int start : nodes) {
            if (index[start] != UNSEEN) {
                continue;
            }
            path[depth++] = start;
            while (depth > 0) {
                int v = path[depth - 1];
                if (index[v] == UNSEEN) {
                    index[v] = ++seen;
                    low[v] = seen;
                    cursor[v] = arcs.first[v];
                    waiting[v] = true;
                    pending[held++] = v;
                }
                if (cursor[v] < arcs.first[v + 1]) {
                    int w = arcs.target[cursor[v]++];
                    if (!budget.step()) {
                        return List.of();
                    }
                    if (part[w] == part[v] && index[w] == UNSEEN) {
                        path[depth++] = w;
                    } else if (part[w] == part[v] && waiting[w]) {
                        low[v] = Math.min(low[v], index[w]);
                    }
                    continue;
                }
                depth--;
                if (depth > 0) {
                    int above = path[depth - 1];
                    low[above] = Math.min(low[above], low[v]);
                }
                if (low[v] == index[v]) {
                    int from = held;
                    do {
                        from--;
                        waiting[pending[from]] = false;
                    } while (pending[from] != v);
                    if (held - from > 1 || arcs.hasArcToItself(v)) {
                        int[] tangle = Arrays.copyOfRange(pending, from, held);
                        Arrays.sort(tangle);
                        found.add(tangle);
                    }
                    held = from;
                }
            }
        }
        return found;
    }
}
