package io.github.verkan.chains;

import java.util.Arrays;

/**
 * What follows from given values by the quantitative rule of goal modelling (Goal-oriented Requirement Language, ITU-T Z.151; Amyot, Ghanavati, Horkoff,
 * Mussbacher, Peyton and Yu 2010, International Journal of Intelligent Systems 25:841–877), in whole numbers from −100 to 100. What a node is made up of is
 * taken at its least (all) or its most (any), what contributes is added, and what the node depends on holds it down. A given value stays, and nothing goes
 * through it. Several contributions never add up to all of it: the sum stays the tolerance short of 100 unless one term, or what the node is made up of, is
 * 100 itself. Below zero the same holds towards −100.
 *
 * <p>A node is computed when everything that leads to it is. What goes round, and what comes after that, therefore stays unknown, and so does what rests on
 * something unknown. Linear in nodes and arcs, without recursion; the order of the arcs does not matter.
 *
 * <p>Conventions of this library: towards −100 the tolerance works as towards 100, so that −60 and −60 make −90; the tolerance lowers, it never raises; a
 * node that only depends on something is as good as the least of it; what nothing leads to and nobody has given is unknown, not zero.
 */
final class GoalPropagation {

    /** In place of a value: unknown, or that there is none. */
    static final int NONE = Integer.MIN_VALUE;

    static final int MOST = 100;

    private static final byte CONTRIBUTES = 0;
    private static final byte PART = 1;
    private static final byte NEEDS = 2;
    private static final byte INHERITS = 3;

    private final int[] values;
    private final Inputs inputs;
    private final boolean[] goesRound;

    private GoalPropagation(int[] values, Inputs inputs, boolean[] goesRound) {
        this.values = values;
        this.inputs = inputs;
        this.goesRound = goesRound;
    }

    /** With a tolerance from 0, for none, to 100, and the lowest value that a node can get, from −100 to 0. */
    static Builder builder(int tolerance, int lowest) {
        return new Builder(tolerance, lowest);
    }

    /** The share of a satisfaction that a contribution of so many hundredths makes, towards zero. */
    static int term(int contribution, int satisfaction) {
        return contribution * satisfaction / MOST;
    }

    /** From −100 to 100, or {@link #NONE} for unknown. */
    int value(int node) {
        return values[node];
    }

    /** Whether the node lies on a loop that no given value cuts, or comes after one. */
    boolean goesRound(int node) {
        return goesRound[node];
    }

    /** The least or the most of what the node is made up of; {@link #NONE} without any. */
    int made(int node) {
        return inputs.made[node];
    }

    /** Whether something unknown leads to the node, or it goes round, so that what has come together at it is not all. */
    boolean isOpen(int node) {
        return goesRound[node] || inputs.isUnknown[node];
    }

    boolean contributes(int node) {
        return inputs.contributes[node];
    }

    /** The sum of the terms, not yet limited. */
    int sum(int node) {
        return inputs.sum[node];
    }

    /** The highest term, or 0. */
    int highest(int node) {
        return inputs.highest[node];
    }

    /** The lowest term, or 0. */
    int lowest(int node) {
        return inputs.lowest[node];
    }

    /** The least of what the node depends on; {@link #NONE} without any. */
    int least(int node) {
        return inputs.least[node];
    }

    /**
     * The rule for one node.
     *
     * @param made what it is made up of, or none
     * @param contributes whether anything contributes
     * @param sum the sum of the terms
     * @param highest the highest term, or 0
     * @param lowest the lowest term, or 0
     * @param least the least that it depends on, or none
     */
    static int combine(int made, boolean contributes, int sum, int highest, int lowest, int least, int tolerance) {
        if (made == NONE && !contributes) {
            return least;
        }
        int start = made == NONE ? 0 : made;
        int top = highest >= MOST ? MOST : Math.max(start, MOST - tolerance);
        int bottom = lowest <= -MOST ? -MOST : Math.min(start, tolerance - MOST);
        int result = Math.max(bottom, Math.min(top, start + sum));
        return least == NONE ? result : Math.min(result, least);
    }

    /** What has come together at each node. */
    private static final class Inputs {
        private final int[] made;
        private final int[] sum;
        private final int[] highest;
        private final int[] lowest;
        private final int[] least;
        private final boolean[] contributes;
        private final boolean[] isUnknown;

        Inputs(int nodes) {
            made = new int[nodes];
            sum = new int[nodes];
            highest = new int[nodes];
            lowest = new int[nodes];
            least = new int[nodes];
            contributes = new boolean[nodes];
            isUnknown = new boolean[nodes];
            Arrays.fill(made, NONE);
            Arrays.fill(least, NONE);
        }

        void contribute(int node, int term) {
            contributes[node] = true;
            sum[node] += term;
            highest[node] = Math.max(highest[node], term);
            lowest[node] = Math.min(lowest[node], term);
        }

        void makeUp(int node, int value, boolean isAll) {
            made[node] = made[node] == NONE ? value : isAll ? Math.min(made[node], value) : Math.max(made[node], value);
        }

        void need(int node, int value) {
            least[node] = least[node] == NONE ? value : Math.min(least[node], value);
        }

        void inherit(int node, int from, boolean isAll) {
            contributes[node] |= contributes[from];
            sum[node] += sum[from];
            highest[node] = Math.max(highest[node], highest[from]);
            lowest[node] = Math.min(lowest[node], lowest[from]);
            if (made[from] != NONE) {
                makeUp(node, made[from], isAll);
            }
            if (least[from] != NONE) {
                need(node, least[from]);
            }
        }

        boolean isAny(int node) {
            return made[node] != NONE || contributes[node] || least[node] != NONE;
        }
    }

    /** Collects nodes, given values, and what leads to what. */
    static final class Builder {

        private final int tolerance;
        private final int lowest;
        private boolean[] isAll = new boolean[64];
        private int[] given = new int[64];
        private int nodes;
        private int[] from = new int[64];
        private int[] to = new int[64];
        private int[] weight = new int[64];
        private byte[] kind = new byte[64];
        private int arcs;

        private Builder(int tolerance, int lowest) {
            this.tolerance = tolerance;
            this.lowest = lowest;
        }

        /** A node that has the least of what it is made up of. */
        int all() {
            return node(true);
        }

        /** A node that has the most of what it is made up of. */
        int any() {
            return node(false);
        }

        private int node(boolean all) {
            if (nodes == given.length) {
                given = Arrays.copyOf(given, nodes * 2);
                isAll = Arrays.copyOf(isAll, nodes * 2);
            }
            isAll[nodes] = all;
            given[nodes] = NONE;
            return nodes++;
        }

        Builder give(int node, int value) {
            given[node] = value;
            return this;
        }

        /** A contribution from −100 to 100. */
        Builder contribute(int source, int target, int contribution) {
            return arc(source, target, contribution, CONTRIBUTES);
        }

        /** Makes the source, or so many hundredths of it, one of what the target is made up of. */
        Builder makeUp(int source, int target, int share) {
            return arc(source, target, share, PART);
        }

        Builder need(int source, int target) {
            return arc(source, target, MOST, NEEDS);
        }

        /** Lets all that leads to the source lead to the target as well; from one source only. */
        Builder inherit(int source, int target) {
            return arc(source, target, MOST, INHERITS);
        }

        private Builder arc(int source, int target, int share, byte what) {
            if (arcs == from.length) {
                from = Arrays.copyOf(from, arcs * 2);
                to = Arrays.copyOf(to, arcs * 2);
                weight = Arrays.copyOf(weight, arcs * 2);
                kind = Arrays.copyOf(kind, arcs * 2);
            }
            from[arcs] = source;
            to[arcs] = target;
            weight[arcs] = share;
            kind[arcs++] = what;
            return this;
        }

        /** Computes every node when all that leads to it has been (Kahn 1962). */
        GoalPropagation build() {
            int[] start = new int[nodes + 1];
            int[] open = new int[nodes];
            for (int arc = 0; arc < arcs; arc++) {
                start[from[arc] + 1]++;
                open[to[arc]]++;
            }
            for (int node = 0; node < nodes; node++) {
                start[node + 1] += start[node];
            }
            int[] out = new int[arcs];
            int[] at = Arrays.copyOf(start, nodes);
            for (int arc = 0; arc < arcs; arc++) {
                out[at[from[arc]]++] = arc;
            }
            Inputs inputs = new Inputs(nodes);
            int[] values = new int[nodes];
            boolean[] goesRound = new boolean[nodes];
            Arrays.fill(goesRound, true);
            int[] queue = new int[nodes];
            int queued = 0;
            for (int node = 0; node < nodes; node++) {
                values[node] = NONE;
                if (given[node] != NONE || open[node] == 0) {
                    queue[queued++] = node;
                }
            }
            for (int next = 0; next < queued; next++) {
                int node = queue[next];
                goesRound[node] = false;
                values[node] = given[node] != NONE ? given[node] : valueOf(node, inputs);
                for (int i = start[node]; i < start[node + 1]; i++) {
                    int target = to[out[i]];
                    follow(out[i], values[node], inputs);
                    if (--open[target] == 0 && given[target] == NONE) {
                        queue[queued++] = target;
                    }
                }
            }
            return new GoalPropagation(values, inputs, goesRound);
        }

        private void follow(int arc, int value, Inputs inputs) {
            int target = to[arc];
            boolean isUnknown = kind[arc] == INHERITS ? inputs.isUnknown[from[arc]] : value == NONE;
            if (isUnknown) {
                inputs.isUnknown[target] = true;
                return;
            }
            switch (kind[arc]) {
                case CONTRIBUTES -> inputs.contribute(target, term(weight[arc], value));
                case PART -> inputs.makeUp(target, term(weight[arc], value), isAll[target]);
                case NEEDS -> inputs.need(target, value);
                default -> inputs.inherit(target, from[arc], isAll[target]);
            }
        }

        private int valueOf(int node, Inputs inputs) {
            if (inputs.isUnknown[node] || !inputs.isAny(node)) {
                return NONE;
            }
            int value = combine(inputs.made[node], inputs.contributes[node], inputs.sum[node], inputs.highest[node], inputs.lowest[node], inputs.least[node],
                    tolerance);
            return Math.max(lowest, value);
        }
    }
}
