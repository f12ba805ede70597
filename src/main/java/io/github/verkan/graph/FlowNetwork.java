package io.github.verkan.graph;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A directed graph over text ids whose arcs have capacities, immutable once built. The maximum flow from one node to another is as large as the smallest
 * capacity of arcs that cuts them apart (Ford and Fulkerson 1956, Canadian J. Mathematics 8:399–404); with capacities of 1 it is the number of paths that
 * share no arc, or no node (Menger 1927, Fundamenta Mathematicae 10:96–115).
 */
public final class FlowNetwork {

    /** The most that all capacities together may be: exact in floating-point numbers. */
    public static final long MOST_CAPACITY = 1L << 52;

    private final Set<String> nodes;
    private final Map<Arc, Long> capacities;

    private FlowNetwork(Set<String> nodes, Map<Arc, Long> capacities) {
        this.nodes = nodes;
        this.capacities = capacities;
    }

    private record Arc(String from, String to) {}

    /**
     * Starts a network.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects nodes and arcs. */
    public static final class Builder {

        private final Set<String> nodes = new LinkedHashSet<>();
        private final Map<Arc, Long> capacities = new LinkedHashMap<>();
        private long total;

        private Builder() {}

        /**
         * Adds a node; nothing happens if it is there already.
         *
         * @param node the node's id
         * @return this builder
         */
        public Builder node(String node) {
            nodes.add(node);
            return this;
        }

        /**
         * Adds an arc and its ends; capacities between the same ends add up.
         *
         * @param from where it starts
         * @param to where it ends
         * @param capacity how much it carries, at least 0
         * @return this builder
         * @throws IllegalArgumentException if the capacity is negative, or all together are more than {@link #MOST_CAPACITY}
         */
        public Builder arc(String from, String to, long capacity) {
            if (capacity < 0 || capacity > MOST_CAPACITY - total) {
                throw new IllegalArgumentException("capacities lie from 0 and are at most " + MOST_CAPACITY + " together: " + capacity);
            }
            total += capacity;
            node(from);
            node(to);
            capacities.merge(new Arc(from, to), capacity, Long::sum);
            return this;
        }

        /**
         * Finishes the network. The builder must not be used afterwards.
         *
         * @return the network
         */
        public FlowNetwork build() {
            return new FlowNetwork(nodes, capacities);
        }
    }

    /**
     * The maximum flow, which is also the smallest capacity of a cut.
     *
     * @param from the node that it comes from
     * @param to the node that it goes to
     * @return at least 0; 0 if there is no path
     * @throws IllegalArgumentException if one of them is no node, or both are the same
     */
    public long maxFlow(String from, String to) {
        check(from, to);
        MaxFlow flow = new MaxFlow();
        nodes.forEach(node -> flow.node(in(node)));
        capacities.forEach((arc, capacity) -> flow.arc(in(arc.from()), in(arc.to()), capacity));
        return flow.between(in(from), in(to));
    }

    /**
     * The largest number of paths no two of which share an arc. Arcs with a capacity of 0 are none; otherwise capacities do not matter.
     *
     * @param from the node where they start
     * @param to the node where they end
     * @return at least 0
     * @throws IllegalArgumentException if one of them is no node, or both are the same
     */
    public long arcDisjointPaths(String from, String to) {
        check(from, to);
        MaxFlow flow = new MaxFlow();
        nodes.forEach(node -> flow.node(in(node)));
        capacities.forEach((arc, capacity) -> flow.arc(in(arc.from()), in(arc.to()), Math.min(capacity, 1)));
        return flow.between(in(from), in(to));
    }

    /**
     * The largest number of paths no two of which share a node but their ends, nor an arc. Arcs with a capacity of 0 are none; otherwise capacities do not
     * matter.
     *
     * @param from the node where they start
     * @param to the node where they end
     * @return at least 0, at most {@link #arcDisjointPaths}
     * @throws IllegalArgumentException if one of them is no node, or both are the same
     */
    public long nodeDisjointPaths(String from, String to) {
        check(from, to);
        MaxFlow flow = new MaxFlow();
        for (String node : nodes) {
            flow.node(in(node));
            flow.node(out(node));
            // Whatever passes a node passes this arc: one path; the ends let through as many as there are.
            flow.arc(in(node), out(node), node.equals(from) || node.equals(to) ? capacities.size() : 1);
        }
        capacities.forEach((arc, capacity) -> flow.arc(out(arc.from()), in(arc.to()), Math.min(capacity, 1)));
        return flow.between(in(from), out(to));
    }

    private void check(String from, String to) {
        if (!nodes.contains(from) || !nodes.contains(to) || from.equals(to)) {
            throw new IllegalArgumentException("a flow goes from one node to another: " + from + ", " + to);
        }
    }

    private static String in(String node) {
        return "in " + node;
    }

    private static String out(String node) {
        return "out " + node;
    }
}
