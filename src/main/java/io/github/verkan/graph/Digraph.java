package io.github.verkan.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A directed graph over text ids, immutable once built. Nodes keep the order in which they were added. */
public final class Digraph {

    private final Map<String, Set<String>> successors;

    private Digraph(Map<String, Set<String>> successors) {
        this.successors = successors;
    }

    /**
     * Starts a graph.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects nodes and arcs. */
    public static final class Builder {

        private final Map<String, Set<String>> successors = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a node; nothing happens if it is there already.
         *
         * @param node the node's id
         * @return this builder
         */
        public Builder node(String node) {
            successors.computeIfAbsent(node, key -> new LinkedHashSet<>());
            return this;
        }

        /**
         * Adds an arc and its ends; a second arc between the same ends adds nothing.
         *
         * @param from where it starts
         * @param to where it ends
         * @return this builder
         */
        public Builder arc(String from, String to) {
            node(from);
            node(to);
            successors.get(from).add(to);
            return this;
        }

        /**
         * Finishes the graph. The builder must not be used afterwards.
         *
         * @return the graph
         */
        public Digraph build() {
            return new Digraph(successors);
        }
    }

    /**
     * One loop for each set of nodes that can all reach each other: a witness, not all loops, whose number may be exponential. A node with an
     * arc to itself is a loop of one.
     *
     * @return the loops, each as the nodes in the order of its arcs, starting with the node added first; in the order of those nodes
     */
    public List<List<String>> loops() {
        List<List<String>> loops = new ArrayList<>();
        for (Set<String> tangle : tangles()) {
            loops.add(shortestLoop(tangle.iterator().next(), tangle));
        }
        return loops;
    }

    /**
     * The sets of nodes that can all reach each other. Every loop lies within one of them, and without the arcs within them there is no loop.
     *
     * @return the sets, each in the order in which its nodes were added; in the order of their first nodes
     */
    public List<Set<String>> tangles() {
        Map<String, Set<String>> rest = withoutWhatNoLoopReaches();
        if (rest.isEmpty()) {
            return new ArrayList<>();
        }
        Map<String, Integer> order = new LinkedHashMap<>();
        for (String node : rest.keySet()) {
            order.put(node, order.size());
        }
        List<Set<String>> tangles = new ArrayList<>();
        for (Set<String> component : StrongComponents.of(rest)) {
            List<String> nodes = new ArrayList<>(component);
            if (nodes.size() > 1 || rest.get(nodes.get(0)).contains(nodes.get(0))) {
                nodes.sort(Comparator.comparing(order::get));
                tangles.add(Collections.unmodifiableSet(new LinkedHashSet<>(nodes)));
            }
        }
        tangles.sort(Comparator.comparing(tangle -> order.get(tangle.iterator().next())));
        return tangles;
    }

    /**
     * All loops that pass no node twice, up to limits. Their number may be exponential; {@link #loops()} gives a few of them in linear time.
     *
     * @param limits how many loops and steps at most
     * @return the loops, and whether there may be more
     */
    public SimpleCycles simpleCycles(CycleLimits limits) {
        return CycleSearch.in(Arcs.of(withoutWhatNoLoopReaches()), limits);
    }

    /**
     * Takes away, again and again, nodes that nothing leads to (Kahn 1962). What is left lies on loops or behind them; most graphs have none, and for those
     * nothing more needs to be done.
     */
    private Map<String, Set<String>> withoutWhatNoLoopReaches() {
        Map<String, Integer> incoming = new LinkedHashMap<>();
        for (Map.Entry<String, Set<String>> node : successors.entrySet()) {
            incoming.merge(node.getKey(), 0, Integer::sum);
            for (String next : node.getValue()) {
                incoming.merge(next, 1, Integer::sum);
            }
        }
        Deque<String> free = new ArrayDeque<>();
        for (Map.Entry<String, Integer> node : incoming.entrySet()) {
            if (node.getValue() == 0) {
                free.add(node.getKey());
            }
        }
        Map<String, Set<String>> rest = new LinkedHashMap<>(successors);
        while (!free.isEmpty()) {
            String node = free.remove();
            rest.remove(node);
            for (String next : successors.get(node)) {
                if (incoming.merge(next, -1, Integer::sum) == 0) {
                    free.add(next);
                }
            }
        }
        return rest;
    }

    private List<String> shortestLoop(String start, Set<String> within) {
        Map<String, String> cameFrom = new LinkedHashMap<>();
        Deque<String> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            String node = queue.remove();
            for (String next : successors.get(node)) {
                if (next.equals(start)) {
                    List<String> loop = new ArrayList<>();
                    for (String back = node; back != null; back = cameFrom.get(back)) {
                        loop.add(back);
                    }
                    Collections.reverse(loop);
                    return loop;
                }
                if (within.contains(next) && cameFrom.putIfAbsent(next, node) == null) {
                    queue.add(next);
                }
            }
        }
        throw new IllegalStateException("no loop through " + start);
    }

    /**
     * All nodes that can be reached from a node, itself excepted unless it lies on a loop.
     *
     * @param start the node to start from
     * @return the nodes in the order of their distance
     * @throws IllegalArgumentException if there is no such node
     */
    public Set<String> reachableFrom(String start) {
        if (!successors.containsKey(start)) {
            throw new IllegalArgumentException("no such node: " + start);
        }
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            for (String next : successors.get(queue.remove())) {
                if (reached.add(next)) {
                    queue.add(next);
                }
            }
        }
        return reached;
    }
}
