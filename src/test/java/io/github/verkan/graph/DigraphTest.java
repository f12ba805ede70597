package io.github.verkan.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DigraphTest {

    private static final int FAR = 1000;

    @Test
    void a_loop_starts_with_the_node_added_first() {
        Digraph graph = Digraph.builder().node("B").arc("A", "B").arc("B", "C").arc("C", "A").build();

        assertThat(graph.loops()).containsExactly(List.of("B", "C", "A"));
    }

    @Test
    void a_node_with_an_arc_to_itself_is_a_loop_of_one() {
        assertThat(Digraph.builder().arc("A", "A").arc("A", "B").build().loops()).containsExactly(List.of("A"));
    }

    @Test
    void of_a_tangle_the_shortest_loop_through_its_first_node_is_named() {
        Digraph graph = Digraph.builder().arc("A", "B").arc("B", "C").arc("C", "A").arc("B", "A").arc("C", "D").arc("D", "C").build();

        assertThat(graph.tangles()).containsExactly(Set.of("A", "B", "C", "D"));
        assertThat(graph.loops()).containsExactly(List.of("A", "B"));
    }

    @Test
    void the_same_arc_twice_is_one_arc() {
        assertThat(Digraph.builder().arc("A", "B").arc("A", "B").build().reachableFrom("A")).containsExactly("B");
    }

    @Test
    void what_can_be_reached_comes_in_order_of_distance_and_a_node_reaches_itself_only_over_a_loop() {
        Digraph graph = Digraph.builder().arc("A", "B").arc("A", "C").arc("B", "D").arc("D", "B").node("E").build();

        assertThat(graph.reachableFrom("A")).containsExactly("B", "C", "D");
        assertThat(graph.reachableFrom("B")).containsExactly("D", "B");
        assertThat(graph.reachableFrom("E")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> graph.reachableFrom("F")).withMessageContaining("F");
    }

    @Test
    void loops_tangles_and_reach_are_those_that_trying_everything_finds() {
        SplittableRandom random = new SplittableRandom(1962);
        for (int round = 0; round < 1000; round++) {
            int size = random.nextInt(1, 8);
            boolean[][] arcs = new boolean[size][size];
            Digraph.Builder builder = Digraph.builder();
            for (int i = 0; i < size; i++) {
                builder.node("n" + i);
            }
            for (int count = random.nextInt(0, size * size + 1); count > 0; count -= 2) {
                int from = random.nextInt(size);
                int to = random.nextInt(size);
                arcs[from][to] = true;
                builder.arc("n" + from, "n" + to);
            }
            compareWithBruteForce(builder.build(), arcs);
        }
    }

    private static void compareWithBruteForce(Digraph graph, boolean[][] arcs) {
        int[][] distance = distances(arcs);
        List<Set<String>> tangles = new ArrayList<>();
        List<Integer> shortest = new ArrayList<>();
        for (int i = 0; i < arcs.length; i++) {
            Set<String> reached = new LinkedHashSet<>();
            Set<String> tangle = new LinkedHashSet<>();
            for (int j = 0; j < arcs.length; j++) {
                if (distance[i][j] < FAR) {
                    reached.add("n" + j);
                }
                if (distance[i][j] < FAR && distance[j][i] < FAR) {
                    tangle.add("n" + j);
                }
            }
            assertThat(graph.reachableFrom("n" + i)).containsExactlyInAnyOrderElementsOf(reached);
            boolean first = !tangle.isEmpty() && tangle.iterator().next().equals("n" + i);
            if (first) {
                tangles.add(tangle);
                shortest.add(distance[i][i]);
            }
        }
        assertThat(graph.tangles()).containsExactlyElementsOf(tangles);
        List<List<String>> loops = graph.loops();
        assertThat(loops).extracting(List::size).containsExactlyElementsOf(shortest);
        for (int i = 0; i < loops.size(); i++) {
            List<String> loop = loops.get(i);
            assertThat(loop).doesNotHaveDuplicates().startsWith(tangles.get(i).iterator().next()).isSubsetOf(tangles.get(i));
            for (int step = 0; step < loop.size(); step++) {
                assertThat(arcs[number(loop.get(step))][number(loop.get((step + 1) % loop.size()))]).isTrue();
            }
        }
    }

    /** The length of the shortest way of at least one arc (Floyd 1962). */
    private static int[][] distances(boolean[][] arcs) {
        int size = arcs.length;
        int[][] distance = new int[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                distance[i][j] = arcs[i][j] ? 1 : FAR;
            }
        }
        for (int via = 0; via < size; via++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    distance[i][j] = Math.min(distance[i][j], distance[i][via] + distance[via][j]);
                }
            }
        }
        return distance;
    }

    private static int number(String node) {
        return Integer.parseInt(node.substring(1));
    }

    @Test
    void a_chain_and_a_loop_of_a_hundred_thousand_nodes_are_no_danger() {
        int size = 100_000;
        Digraph.Builder chain = Digraph.builder();
        Digraph.Builder loop = Digraph.builder().arc("n" + (size - 1), "n0");
        for (int i = 0; i + 1 < size; i++) {
            chain.arc("n" + i, "n" + (i + 1));
            loop.arc("n" + i, "n" + (i + 1));
        }

        assertThat(chain.build().loops()).isEmpty();
        assertThat(chain.build().reachableFrom("n0")).hasSize(size - 1);
        assertThat(loop.build().loops()).hasSize(1).first().satisfies(it -> assertThat(it).hasSize(size).startsWith("n" + (size - 1), "n0"));
    }
}
