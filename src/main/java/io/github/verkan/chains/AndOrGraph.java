package io.github.verkan.chains;

import io.github.verkan.scale.Truth;
import java.util.Arrays;

/**
 * Statements that hold when all, or any, of others do, in three-valued logic, with what decides each. Loops are allowed: what rests on nothing but itself
 * is unknown, it neither begins nor breaks anything. Each input of each statement is looked at a fixed number of times, without recursion, so that the
 * time is linear and the depth does not matter; the values do not depend on the order of the inputs.
 */
final class AndOrGraph {

    /** What decides a statement that rests on itself, or one that holds. */
    static final int NOTHING = -1;

    private static final byte LEAF = 0;
    private static final byte ALL = 1;
    private static final byte ANY = 2;

    /** Values in one byte each, so that many of them lie close together. */
    private static final byte OPEN = -1;
    private static final byte NO = 0;
    private static final byte UNKNOWN = 1;
    private static final byte YES = 2;

    private final byte[] values;
    private final int[] deciding;
    private final boolean goesRound;

    private AndOrGraph(byte[] values, int[] deciding, boolean goesRound) {
        this.values = values;
        this.deciding = deciding;
        this.goesRound = goesRound;
    }

    static Builder builder() {
        return builder(64, 64);
    }

    /** With room for so many statements and inputs to them; there may be more. */
    static Builder builder(int nodes, int arcs) {
        return new Builder(nodes, arcs);
    }

    Truth value(int node) {
        return switch (values[node]) {
            case NO -> Truth.NO;
            case YES -> Truth.YES;
            default -> Truth.UNKNOWN;
        };
    }

    /** The leaf that makes it a no or unknown, by the first of the inputs that are to blame; {@link #NOTHING} for a yes and for what rests on itself. */
    int decidedBy(int node) {
        return deciding[node];
    }

    /** Whether any statement rests on itself. */
    boolean goesRound() {
        return goesRound;
    }

    /** Collects leaves, statements and what they rest on. */
    static final class Builder {

        private byte[] kinds;
        private byte[] leaves;
        private int nodes;
        private int[] gates;
        private int[] inputs;
        private int arcs;

        private Builder(int nodes, int arcs) {
            kinds = new byte[Math.max(1, nodes)];
            leaves = new byte[kinds.length];
            gates = new int[Math.max(1, arcs)];
            inputs = new int[gates.length];
        }

        /** Something known, or known to be unknown. */
        int leaf(Truth value) {
            int node = node(LEAF);
            leaves[node] = switch (value) {
                case NO -> NO;
                case UNKNOWN -> UNKNOWN;
                case YES -> YES;
            };
            return node;
        }

        /** Holds when all of its inputs do; without any it holds. */
        int all() {
            return node(ALL);
        }

        /** Holds when any of its inputs does; without any it does not. */
        int any() {
            return node(ANY);
        }

        private int node(byte kind) {
            if (nodes == kinds.length) {
                kinds = Arrays.copyOf(kinds, nodes * 2);
                leaves = Arrays.copyOf(leaves, nodes * 2);
            }
            kinds[nodes] = kind;
            leaves[nodes] = OPEN;
            return nodes++;
        }

        /** Lets a statement rest on another. Of several that are to blame the one that was fed first is named. */
        Builder feed(int gate, int input) {
            if (arcs == gates.length) {
                gates = Arrays.copyOf(gates, arcs * 2);
                inputs = Arrays.copyOf(inputs, arcs * 2);
            }
            gates[arcs] = gate;
            inputs[arcs++] = input;
            return this;
        }

        AndOrGraph build() {
            return new Run(this).solve();
        }
    }

    /** One evaluation. */
    private static final class Run {

        private final byte[] kinds;
        private final int nodes;
        /** The inputs of node n are at {@code in[inFrom[n]]} up to {@code in[inFrom[n + 1]]}, in the order fed; so are what it feeds, in {@code out}. */
        private final int[] inFrom;
        private final int[] in;
        private final int[] outFrom;
        private final int[] out;
        private final byte[] leaves;
        private final byte[] values;
        private final int[] deciding;
        /** How many inputs have no value yet. */
        private final int[] open;
        private final int[] queue;
        private int queued;

        Run(Builder from) {
            kinds = from.kinds;
            nodes = from.nodes;
            in = new int[from.arcs];
            out = new int[from.arcs];
            inFrom = group(from.inputs, from.gates, in);
            outFrom = group(from.gates, from.inputs, out);
            leaves = from.leaves;
            values = Arrays.copyOf(leaves, nodes);
            deciding = new int[nodes];
            open = new int[nodes];
            queue = new int[nodes];
        }

        /** Puts the items of each node together, in the order in which they come, and returns where those of each begin. */
        private int[] group(int[] items, int[] nodeOf, int[] grouped) {
            // Counted two places further on, so that filling moves each start to its place.
            int[] start = new int[nodes + 2];
            for (int i = 0; i < grouped.length; i++) {
                start[nodeOf[i] + 2]++;
            }
            for (int node = 1; node < nodes; node++) {
                start[node + 1] += start[node];
            }
            for (int i = 0; i < grouped.length; i++) {
                grouped[start[nodeOf[i] + 1]++] = items[i];
            }
            return start;
        }

        AndOrGraph solve() {
            evaluateInOrder();
            boolean goesRound = queued < nodes;
            if (goesRound) {
                solveLoops();
            }
            return new AndOrGraph(values, deciding, goesRound);
        }

        /** Gives each statement its value when all that it rests on has one (Kahn 1962); what goes round, or rests on it, has none then. */
        private void evaluateInOrder() {
            openAll();
            for (int node = 0; node < nodes; node++) {
                if (open[node] == 0) {
                    queue[queued++] = node;
                }
            }
            for (int next = 0; next < queued; next++) {
                int node = queue[next];
                evaluate(node);
                for (int i = outFrom[node]; i < outFrom[node + 1]; i++) {
                    if (--open[out[i]] == 0) {
                        queue[queued++] = out[i];
                    }
                }
            }
        }

        private void openAll() {
            for (int node = 0; node < nodes; node++) {
                open[node] = inFrom[node + 1] - inFrom[node];
            }
        }

        private void evaluate(int node) {
            int start = inFrom[node];
            int end = inFrom[node + 1];
            if (start == end) {
                values[node] = withoutInputs(node);
                deciding[node] = values[node] == YES ? NOTHING : node;
                return;
            }
            int first = in[start];
            for (int i = start + 1; i < end; i++) {
                boolean decidesRather = kinds[node] == ALL ? values[in[i]] < values[first] : values[in[i]] > values[first];
                first = decidesRather ? in[i] : first;
            }
            values[node] = values[first];
            deciding[node] = values[first] == YES ? NOTHING : deciding[first];
        }

        private byte withoutInputs(int node) {
            return kinds[node] == LEAF ? leaves[node] : kinds[node] == ALL ? YES : NO;
        }

        /** Spreads what is known from the leaves on, and then names what decides: within loops by the way in which the value came about. */
        private void solveLoops() {
            boolean[] isSettled = new boolean[nodes];
            for (int i = 0; i < queued; i++) {
                isSettled[queue[i]] = true;
            }
            int[] reason = spreadKnown();
            for (int node = 0; node < nodes; node++) {
                values[node] = values[node] == OPEN ? UNKNOWN : values[node];
                deciding[node] = isSettled[node] ? deciding[node] : NOTHING;
            }
            for (int next = 0; next < queued; next++) {
                int node = queue[next];
                if (!isSettled[node] && values[node] == NO) {
                    deciding[node] = deciding[reason[node]];
                }
            }
            spreadUnknown(isSettled);
        }

        /** For each statement that is known the input that made it so. */
        private int[] spreadKnown() {
            int[] reason = new int[nodes];
            openAll();
            queued = 0;
            for (int node = 0; node < nodes; node++) {
                values[node] = open[node] == 0 ? withoutInputs(node) : OPEN;
                if (values[node] == YES || values[node] == NO) {
                    queue[queued++] = node;
                }
            }
            for (int next = 0; next < queued; next++) {
                int node = queue[next];
                for (int i = outFrom[node]; i < outFrom[node + 1]; i++) {
                    int gate = out[i];
                    boolean isOpen = values[gate] == OPEN;
                    if (isOpen && (values[node] == (kinds[gate] == ALL ? NO : YES) || --open[gate] == 0)) {
                        values[gate] = values[node];
                        reason[gate] = node;
                        queue[queued++] = gate;
                    }
                }
            }
            return reason;
        }

        private void spreadUnknown(boolean[] isSettled) {
            int next = 0;
            queued = 0;
            for (int node = 0; node < nodes; node++) {
                if (isSettled[node] && values[node] == UNKNOWN) {
                    queue[queued++] = node;
                }
            }
            while (next < queued) {
                int node = queue[next++];
                for (int i = outFrom[node]; i < outFrom[node + 1]; i++) {
                    int gate = out[i];
                    if (!isSettled[gate] && values[gate] == UNKNOWN) {
                        isSettled[gate] = true;
                        deciding[gate] = deciding[node];
                        queue[queued++] = gate;
                    }
                }
            }
        }
    }
}
