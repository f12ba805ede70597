package io.github.verkan.chains;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.scale.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AndOrGraphTest {

    private final AndOrGraph.Builder builder = AndOrGraph.builder();

    @Test
    void one_no_breaks_a_conjunction_though_others_are_unknown_and_is_named() {
        int unknown = builder.leaf(Truth.UNKNOWN);
        int no = builder.leaf(Truth.NO);
        int all = builder.all();
        AndOrGraph graph = builder.feed(all, unknown).feed(all, no).build();
        assertThat(graph.value(all)).isEqualTo(Truth.NO);
        assertThat(graph.decidedBy(all)).isEqualTo(no);
    }

    @Test
    void one_unknown_leaves_a_conjunction_unknown_and_is_named() {
        int yes = builder.leaf(Truth.YES);
        int unknown = builder.leaf(Truth.UNKNOWN);
        int all = builder.all();
        AndOrGraph graph = builder.feed(all, yes).feed(all, unknown).build();
        assertThat(graph.value(all)).isEqualTo(Truth.UNKNOWN);
        assertThat(graph.decidedBy(all)).isEqualTo(unknown);
    }

    @Test
    void nothing_decides_what_holds() {
        int all = builder.all();
        int any = builder.any();
        AndOrGraph graph = builder.feed(any, builder.leaf(Truth.NO)).feed(any, all).build();
        assertThat(graph.value(all)).as("without anything to rest on").isEqualTo(Truth.YES);
        assertThat(graph.value(any)).isEqualTo(Truth.YES);
        assertThat(graph.decidedBy(any)).isEqualTo(AndOrGraph.NOTHING);
    }

    @Test
    void what_rests_on_itself_alone_is_unknown() {
        int one = builder.all();
        int other = builder.any();
        AndOrGraph graph = builder.feed(one, other).feed(other, one).build();
        assertThat(graph.value(one)).isEqualTo(Truth.UNKNOWN);
        assertThat(graph.decidedBy(other)).isEqualTo(AndOrGraph.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"YES,YES", "NO,UNKNOWN", "UNKNOWN,UNKNOWN"})
    void a_loop_is_carried_by_what_enters_it(Truth entry, Truth expected) {
        int leaf = builder.leaf(entry);
        int first = builder.any();
        int second = builder.all();
        AndOrGraph graph = builder.feed(first, leaf).feed(first, second).feed(second, first).build();
        assertThat(graph.value(second)).isEqualTo(expected);
    }

    @Test
    void a_no_within_a_loop_breaks_what_needs_it_all_the_way_round() {
        int no = builder.leaf(Truth.NO);
        int first = builder.all();
        int second = builder.all();
        AndOrGraph graph = builder.feed(first, second).feed(second, first).feed(second, no).build();
        assertThat(graph.value(first)).isEqualTo(Truth.NO);
        assertThat(graph.decidedBy(first)).isEqualTo(no);
    }

    @Test
    void an_unknown_that_enters_a_loop_is_named_all_the_way_round_and_after_it_and_not_in_another_loop() {
        int unknown = builder.leaf(Truth.UNKNOWN);
        int first = builder.any();
        int second = builder.all();
        int after = builder.all();
        int alone = builder.all();
        AndOrGraph graph = builder.feed(first, second).feed(first, unknown).feed(second, first).feed(after, second).feed(alone, alone).build();
        for (int node : new int[] {first, second, after}) {
            assertThat(graph.value(node)).isEqualTo(Truth.UNKNOWN);
            assertThat(graph.decidedBy(node)).isEqualTo(unknown);
        }
        assertThat(graph.decidedBy(alone)).isEqualTo(AndOrGraph.NOTHING);
        assertThat(graph.goesRound()).isTrue();
    }

    @Test
    void a_yes_beside_a_loop_is_not_to_blame_for_it() {
        int yes = builder.leaf(Truth.YES);
        int first = builder.all();
        int second = builder.all();
        AndOrGraph graph = builder.feed(first, yes).feed(first, second).feed(second, first).build();
        assertThat(graph.value(first)).isEqualTo(Truth.UNKNOWN);
        assertThat(graph.decidedBy(first)).isEqualTo(AndOrGraph.NOTHING);
        assertThat(graph.decidedBy(second)).isEqualTo(AndOrGraph.NOTHING);
    }

    @Test
    void the_first_input_to_blame_is_followed() {
        int early = builder.leaf(Truth.NO);
        int late = builder.leaf(Truth.NO);
        int step = builder.all();
        int end = builder.all();
        AndOrGraph graph = builder.feed(step, early).feed(end, step).feed(end, late).build();
        assertThat(graph.decidedBy(end)).isEqualTo(early);
    }

    /** Values by the definition: rounds over all statements until nothing more is known. */
    private static Truth[] byRounds(int nodes, int[] kinds, Truth[] leaves, List<List<Integer>> inputs) {
        Truth[] values = new Truth[nodes];
        for (int i = 0; i < nodes; i++) {
            values[i] = kinds[i] == 0 ? leaves[i] : Truth.UNKNOWN;
        }
        for (int round = 0; round <= nodes; round++) {
            for (int i = 0; i < nodes; i++) {
                if (kinds[i] != 0) {
                    Truth value = kinds[i] == 1 ? Truth.YES : Truth.NO;
                    for (int input : inputs.get(i)) {
                        value = kinds[i] == 1 ? value.and(values[input]) : value.or(values[input]);
                    }
                    values[i] = value;
                }
            }
        }
        return values;
    }

    @Test
    void generated_graphs_with_loops_have_the_values_of_the_definition_and_name_a_leaf_of_that_value() {
        Random random = new Random(20);
        for (int run = 0; run < 3000; run++) {
            int nodes = 1 + random.nextInt(12);
            AndOrGraph.Builder made = AndOrGraph.builder();
            int[] kinds = new int[nodes];
            Truth[] leaves = new Truth[nodes];
            List<List<Integer>> inputs = new ArrayList<>();
            for (int i = 0; i < nodes; i++) {
                kinds[i] = random.nextInt(3);
                leaves[i] = Truth.values()[random.nextInt(3)];
                inputs.add(new ArrayList<>());
                int node = kinds[i] == 0 ? made.leaf(leaves[i]) : kinds[i] == 1 ? made.all() : made.any();
                assertThat(node).isEqualTo(i);
            }
            for (int arc = random.nextInt(2 * nodes + 1); arc > 0; arc--) {
                int gate = random.nextInt(nodes);
                if (kinds[gate] != 0) {
                    int input = random.nextInt(nodes);
                    made.feed(gate, input);
                    inputs.get(gate).add(input);
                }
            }
            AndOrGraph graph = made.build();
            Truth[] expected = byRounds(nodes, kinds, leaves, inputs);
            for (int i = 0; i < nodes; i++) {
                assertThat(graph.value(i)).as("run %d, node %d", run, i).isEqualTo(expected[i]);
                int deciding = graph.decidedBy(i);
                if (deciding != AndOrGraph.NOTHING) {
                    assertThat(graph.value(deciding)).isEqualTo(expected[i]).isNotEqualTo(Truth.YES);
                    assertThat(inputs.get(deciding)).as("a leaf, or something that never holds").isEmpty();
                } else if (expected[i] == Truth.NO) {
                    assertThat(true).as("run %d: a no is always decided by something", run).isFalse();
                }
            }
        }
    }

    @Test
    void a_line_of_a_million_statements_is_no_danger() {
        int node = builder.leaf(Truth.NO);
        int first = node;
        for (int i = 0; i < 1_000_000; i++) {
            int next = i % 2 == 0 ? builder.all() : builder.any();
            builder.feed(next, node);
            node = next;
        }
        AndOrGraph graph = builder.build();
        assertThat(graph.value(node)).isEqualTo(Truth.NO);
        assertThat(graph.decidedBy(node)).isEqualTo(first);
    }
}
