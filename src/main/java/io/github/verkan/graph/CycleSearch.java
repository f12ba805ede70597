package io.github.verkan.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * All loops that pass no node twice, by Johnson's algorithm (1975, SIAM J. Computing 4:77–84): within each set of nodes that can reach each other all loops
 * through its first node, which is then taken away, and so on with what is left of the set. Between two loops no more is looked at than each node and arc
 * twice. Without calls to itself, so that long loops are no danger.
 */
final class CycleSearch {

    private static final int NONE = -1;

    private final Arcs arcs;
    private final CycleLimits limits;
    private final Budget budget;
    private final int[] part;
    private final Tangles tangles;
    private final boolean[] blocked;
    /** Whether a loop was closed through a node since it came on the path. */
    private final boolean[] closed;
    private final int[] cursor;
    private final int[] path;
    private final int[] opening;
    /** By node: the last arc whose start is to be unblocked with it; by arc: the one before. */
    private final int[] waiting;
    private final int[] waitingBefore;
    private final boolean[] waits;
    private final int[] startOf;
    private final List<List<String>> found = new ArrayList<>();
    private SimpleCycles.Ended ended = SimpleCycles.Ended.COMPLETE;

    private CycleSearch(Arcs arcs, CycleLimits limits) {
        int n = arcs.nodes();
        this.arcs = arcs;
        this.limits = limits;
        budget = new Budget(limits.steps());
        part = new int[n];
        tangles = new Tangles(arcs, part);
        blocked = new boolean[n];
        closed = new boolean[n];
        cursor = new int[n];
        path = new int[n];
        opening = new int[n];
        waiting = new int[n];
        waitingBefore = new int[arcs.target.length];
        waits = new boolean[arcs.target.length];
        startOf = new int[arcs.target.length];
        for (int v = 0; v < n; v++) {
            Arrays.fill(startOf, arcs.first[v], arcs.first[v + 1], v);
        }
    }

    static SimpleCycles in(Arcs arcs, CycleLimits limits) {
        return new CycleSearch(arcs, limits).search();
    }

    private SimpleCycles search() {
        int[] all = new int[arcs.nodes()];
        Arrays.setAll(all, v -> v);
        PriorityQueue<int[]> open = new PriorityQueue<>(Comparator.comparingInt(tangle -> tangle[0]));
        Arrays.fill(part, arcs.nodes());
        addTangles(all, open);
        // No node is in two tangles: numbering them by their first node keeps them apart.
        while (!open.isEmpty() && ended == SimpleCycles.Ended.COMPLETE) {
            int[] tangle = open.remove();
            for (int v : tangle) {
                part[v] = tangle[0];
                blocked[v] = false;
                waiting[v] = NONE;
                Arrays.fill(waits, arcs.first[v], arcs.first[v + 1], false);
            }
            loopsThrough(tangle[0]);
            part[tangle[0]] = NONE;
            if (ended == SimpleCycles.Ended.COMPLETE) {
                addTangles(Arrays.copyOfRange(tangle, 1, tangle.length), open);
            }
        }
        return new SimpleCycles(found, ended);
    }

    private void addTangles(int[] nodes, PriorityQueue<int[]> open) {
        open.addAll(tangles.among(nodes, budget));
        if (!budget.step()) {
            ended = SimpleCycles.Ended.MOST_STEPS;
        }
    }

    private void loopsThrough(int start) {
        int depth = 0;
        path[depth++] = start;
        enter(start);
        while (depth > 0) {
            int v = path[depth - 1];
            if (cursor[v] < arcs.first[v + 1]) {
                int w = arcs.target[cursor[v]++];
                if (!budget.step()) {
                    ended = SimpleCycles.Ended.MOST_STEPS;
                } else if (w == start) {
                    closed[v] = true;
                    write(depth);
                } else if (part[w] == start && !blocked[w]) {
                    path[depth++] = w;
                    enter(w);
                }
                if (ended != SimpleCycles.Ended.COMPLETE) {
                    return;
                }
                continue;
            }
            depth--;
            if (closed[v]) {
                unblock(v);
            } else {
                waitForSuccessors(v, start);
            }
            if (depth > 0) {
                closed[path[depth - 1]] |= closed[v];
            }
        }
    }

    private void enter(int v) {
        blocked[v] = true;
        closed[v] = false;
        cursor[v] = arcs.first[v];
    }

    private void write(int length) {
        if (found.size() == limits.cycles()) {
            ended = SimpleCycles.Ended.MOST_CYCLES;
        } else if (!budget.step(length)) {
            ended = SimpleCycles.Ended.MOST_STEPS;
        } else {
            List<String> loop = new ArrayList<>(length);
            for (int i = 0; i < length; i++) {
                loop.add(arcs.names[path[i]]);
            }
            found.add(loop);
        }
    }

    private void waitForSuccessors(int v, int start) {
        for (int arc = arcs.first[v]; arc < arcs.first[v + 1]; arc++) {
            int w = arcs.target[arc];
            if (part[w] == start && !waits[arc]) {
                waits[arc] = true;
                waitingBefore[arc] = waiting[w];
                waiting[w] = arc;
            }
        }
    }

    private void unblock(int node) {
        int height = 0;
        opening[height++] = node;
        blocked[node] = false;
        while (height > 0) {
            int v = opening[--height];
            for (int arc = waiting[v]; arc != NONE; arc = waitingBefore[arc]) {
                waits[arc] = false;
                int w = startOf[arc];
                if (blocked[w]) {
                    blocked[w] = false;
                    opening[height++] = w;
                }
            }
            waiting[v] = NONE;
        }
    }
}
