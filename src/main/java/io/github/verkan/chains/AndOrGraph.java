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

    private final Truth[] values;
    private final int[] deciding;

    private AndOrGraph(Truth[] values, int[] deciding) {
        this.values = values;
        this.deciding = deciding;
    }

    static Builder builder() {
        return new Builder();
    }

    Truth value(int node) {
        return values[node];
    }

    /** The leaf that makes it a no or unknown, by the first of the inputs that are to blame; {@link #NOTHING} for a yes and for what rests on itself. */
    int decidedBy(int node) {
        return deciding[node];
    }

    /** Collects leaves, statements and what they rest on. */
    static final class Builder {

        private byte[] kinds = new byte[64];
        private Truth[] leaves = new Truth[64];
        private int nodes;
        private int[] gates = new int[64];
        private int[] inputs = new int[64];
        private int arcs;

        /** Something known, or known to be unknown. */
        int leaf(Truth value) {
            int node = node(LEAF);
            leaves[node] = value;
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
        private final Truth[] values;
        private final int[] open;
        private final int[] reason;
        private final int[] queue;
        private int queued;

        Run(Builder from) {
            kinds = from.kinds;
            nodes = from.nodes;
            inFrom = new int[nodes + 1];
            outFrom = new int[nodes + 1];
            for (int i = 0; i < from.arcs; i++) {
                inFrom[from.gates[i] + 1]++;
                outFrom[from.inputs[i] + 1]++;
            }
            for (int node = 0; node < nodes; node++) {
                inFrom[node + 1] += inFrom[node];
                outFrom[node + 1] += outFrom[node];
            }
            in = new int[from.arcs];
            out = new int[from.arcs];
            int[] inAt = Arrays.copyOf(inFrom, nodes);
            int[] outAt = Arrays.copyOf(outFrom, nodes);
            for (int i = 0; i < from.arcs; i++) {
                in[inAt[from.gates[i]]++] = from.inputs[i];
                out[outAt[from.inputs[i]]++] = from.gates[i];
            }
            values = Arrays.copyOf(from.leaves, nodes);
            open = new int[nodes];
            reason = new int[nodes];
            queue = new int[nodes];
        }

        AndOrGraph solve() {
            for (int node = 0; node < nodes; node++) {
                open[node] = inFrom[node + 1] - inFrom[node];
                if (kinds[node] != LEAF && open[node] == 0) {
                    values[node] = Truth.of(kinds[node] == ALL);
                }
                if (values[node] == Truth.YES || values[node] == Truth.NO) {
                    queue[queued++] = node;
                }
            }
            for (int next = 0; next < queued; next++) {
                spread(queue[next]);
            }
            for (int node = 0; node < nodes; node++) {
                values[node] = values[node] == null ? Truth.UNKNOWN : values[node];
            }
            return new AndOrGraph(values, deciding());
        }

        private void spread(int node) {
            for (int i = outFrom[node]; i < outFrom[node + 1]; i++) {
                int gate = out[i];
                if (values[gate] != null) {
                    continue;
                }
                Truth deciding = kinds[gate] == ALL ? Truth.NO : Truth.YES;
                boolean isDecided = values[node] == deciding || --open[gate] == 0;
                if (isDecided) {
                    values[gate] = values[node];
                    reason[gate] = node;
                    queue[queued++] = gate;
                }
            }
        }

        /** Follows the first input that is to blame where there are no loops, and the way in which the value came about within them. */
        private int[] deciding() {
            int[] deciding = new int[nodes];
            Arrays.fill(deciding, NOTHING);
            boolean[] isSettled = new boolean[nodes];
            int[] order = new int[nodes];
            int ordered = 0;
            for (int node = 0; node < nodes; node++) {
                open[node] = inFrom[node + 1] - inFrom[node];
                if (open[node] == 0) {
                    order[ordered++] = node;
                }
            }
            for (int next = 0; next < ordered; next++) {
                int node = order[next];
                isSettled[node] = true;
                deciding[node] = values[node] == Truth.YES ? NOTHING : inFrom[node] == inFrom[node + 1] ? node : firstToBlame(node, deciding);
                for (int i = outFrom[node]; i < outFrom[node + 1]; i++) {
                    if (--open[out[i]] == 0) {
                        order[ordered++] = out[i];
                    }
                }
            }
            for (int next = 0; next < queued; next++) {
                int node = queue[next];
                if (!isSettled[node] && values[node] == Truth.NO) {
                    deciding[node] = deciding[reason[node]];
                }
            }
            spreadUnknown(deciding, isSettled);
            return deciding;
        }

        private int firstToBlame(int node, int[] deciding) {
            for (int i = inFrom[node]; i < inFrom[node + 1]; i++) {
                if (values[in[i]] == values[node]) {
                    return deciding[in[i]];
                }
            }
            throw new IllegalStateException("nothing decides " + node);
        }

        private void spreadUnknown(int[] deciding, boolean[] isSettled) {
            int next = 0;
            queued = 0;
            for (int node = 0; node < nodes; node++) {
                if (isSettled[node] && values[node] == Truth.UNKNOWN) {
                    queue[queued++] = node;
                }
            }
            while (next < queued) {
                int node = queue[next++];
                for (int i = outFrom[node]; i < outFrom[node + 1]; i++) {
                    int gate = out[i];
                    if (!isSettled[gate] && values[gate] == Truth.UNKNOWN) {
                        isSettled[gate] = true;
                        deciding[gate] = deciding[node];
                        queue[queued++] = gate;
                    }
                }
            }
        }
    }
}
