package io.github.verkan.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SimpleCyclesTest {

    private static final int FAR = 100_000;

    private static Digraph graph(Map<String, Set<String>> successors) {
        Digraph.Builder graph = Digraph.builder();
        successors.keySet().forEach(graph::node);
        successors.forEach((from, nexts) -> nexts.forEach(to -> graph.arc(from, to)));
        return graph.build();
    }

    @Test
    void two_loops_that_share_a_link_are_two() {
        Digraph graph = Digraph.builder().arc("A", "B").arc("B", "C").arc("C", "A").arc("C", "B").build();

        SimpleCycles cycles = graph.simpleCycles(CycleLimits.DEFAULT);

        assertThat(cycles.cycles()).containsExactly(List.of("A", "B", "C"), List.of("B", "C"));
        assertThat(cycles.isTruncated()).isFalse();
    }

    @Test
    void a_node_with_an_arc_to_itself_is_a_loop_of_one_and_breaks_no_other() {
        Digraph graph = Digraph.builder().arc("A", "A").arc("A", "B").arc("B", "B").arc("B", "A").arc("B", "C").build();

        assertThat(graph.simpleCycles(CycleLimits.DEFAULT).cycles()).containsExactly(List.of("A"), List.of("A", "B"), List.of("B"));
    }

    @Test
    void nodes_before_a_tangle_that_lead_into_it_are_in_no_loop() {
        Digraph graph = Digraph.builder().node("X").arc("A", "X").arc("X", "B").arc("B", "C").arc("C", "B").arc("C", "Y").build();

        assertThat(graph.simpleCycles(CycleLimits.DEFAULT).cycles()).containsExactly(List.of("B", "C"));
    }

    @Test
    void a_graph_without_loops_has_none() {
        assertThat(Digraph.builder().arc("A", "B").build().simpleCycles(CycleLimits.DEFAULT)).isEqualTo(new SimpleCycles(List.of(), SimpleCycles.Ended.COMPLETE));
        assertThat(Digraph.builder().build().simpleCycles(CycleLimits.DEFAULT).cycles()).isEmpty();
    }

    @Test
    void a_complete_graph_has_as_many_loops_as_arrangements_of_its_nodes() {
        // Of 6 nodes: 15 loops of two, 20 · 2 of three, 15 · 6 of four, 6 · 24 of five, 120 of six.
        Digraph.Builder graph = Digraph.builder();
        for (int from = 0; from < 6; from++) {
            for (int to = 0; to < 6; to++) {
                if (from != to) {
                    graph.arc("N" + from, "N" + to);
                }
            }
        }
        assertThat(graph.build().simpleCycles(CycleLimits.DEFAULT).cycles()).hasSize(15 + 40 + 90 + 144 + 120).doesNotHaveDuplicates();
    }

    @Test
    void on_a_thousand_random_graphs_the_loops_are_those_of_trying_everything() {
        int loops = 0;
        for (long seed = 0; seed < 1000; seed++) {
            Map<String, Set<String>> successors = random(new SplittableRandom(seed));
            List<List<String>> expected = byTryingEverything(successors);
            SimpleCycles found = graph(successors).simpleCycles(CycleLimits.DEFAULT);
            assertThat(found.cycles()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found.ended()).isEqualTo(SimpleCycles.Ended.COMPLETE);
            loops += expected.size();
        }
        assertThat(loops).as("the graphs are worth trying").isGreaterThan(10_000);
    }

    private static Map<String, Set<String>> random(SplittableRandom random) {
        Map<String, Set<String>> successors = new LinkedHashMap<>();
        int nodes = random.nextInt(1, 8);
        double density = random.nextDouble(0.05, 0.7);
        for (int node = 0; node < nodes; node++) {
            successors.put("N" + node, new LinkedHashSet<>());
        }
        for (Set<String> nexts : successors.values()) {
            for (String to : successors.keySet()) {
                if (random.nextDouble() < density) {
                    nexts.add(to);
                }
            }
        }
        return successors;
    }

    /** Every path from every node over nodes that stand behind it, kept where it closes. */
    private static List<List<String>> byTryingEverything(Map<String, Set<String>> successors) {
        List<String> order = List.copyOf(successors.keySet());
        List<List<String>> loops = new ArrayList<>();
        for (String start : order) {
            List<List<String>> open = new ArrayList<>(List.of(List.of(start)));
            while (!open.isEmpty()) {
                List<String> path = open.remove(open.size() - 1);
                for (String next : successors.get(path.get(path.size() - 1))) {
                    if (next.equals(start)) {
                        loops.add(path);
                    } else if (order.indexOf(next) > order.indexOf(start) && !path.contains(next)) {
                        List<String> longer = new ArrayList<>(path);
                        longer.add(next);
                        open.add(longer);
                    }
                }
            }
        }
        return loops;
    }

    @Test
    void a_loop_of_a_hundred_thousand_nodes_is_found() {
        Digraph.Builder graph = Digraph.builder();
        for (int node = 0; node < FAR; node++) {
            graph.arc("N" + node, "N" + (node + 1) % FAR);
        }
        SimpleCycles found = graph.build().simpleCycles(CycleLimits.DEFAULT);
        assertThat(found.ended()).isEqualTo(SimpleCycles.Ended.COMPLETE);
        assertThat(found.cycles()).hasSize(1);
        assertThat(found.cycles().get(0)).hasSize(FAR).startsWith("N0", "N1");
    }

    private static Digraph dense() {
        Digraph.Builder graph = Digraph.builder();
        for (int from = 0; from < 2000; from++) {
            for (int step = 1; step <= 250; step++) {
                graph.arc("N" + from, "N" + (from + step * 7) % 2000);
            }
        }
        return graph.build();
    }

    @Test
    void a_dense_graph_of_two_thousand_nodes_ends_at_its_limits_and_says_so() {
        Digraph graph = dense();
        SimpleCycles many = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> graph.simpleCycles(CycleLimits.DEFAULT));
        assertThat(many.isTruncated()).isTrue();
        SimpleCycles few = graph.simpleCycles(new CycleLimits(3, Long.MAX_VALUE));
        assertThat(few.ended()).isEqualTo(SimpleCycles.Ended.MOST_CYCLES);
        assertThat(few.cycles()).hasSize(3).isEqualTo(many.cycles().subList(0, 3));
        assertThat(graph.simpleCycles(new CycleLimits(3, 1000))).isEqualTo(new SimpleCycles(List.of(), SimpleCycles.Ended.MOST_STEPS));
    }

    @Test
    void as_many_loops_as_the_limit_are_all_of_them() {
        Digraph graph = Digraph.builder().arc("A", "B").arc("B", "A").arc("C", "D").arc("D", "C").build();
        assertThat(graph.simpleCycles(new CycleLimits(2, 1000)).ended()).isEqualTo(SimpleCycles.Ended.COMPLETE);
        assertThat(graph.simpleCycles(new CycleLimits(1, 1000)).ended()).isEqualTo(SimpleCycles.Ended.MOST_CYCLES);
    }

    @Test
    void limits_below_one_are_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CycleLimits(0, 1)).withMessageContaining("cycles 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new CycleLimits(1, 0)).withMessageContaining("steps 0");
    }
}
