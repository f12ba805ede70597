package io.github.verkan.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FlowNetworkTest {

    private static final int FAR = 20_000;

    @Test
    void the_flow_is_that_of_the_golden_case() throws IOException {
        for (JsonNode flow : new ObjectMapper().readTree(FlowNetworkTest.class.getResourceAsStream("/golden/arguments.json")).get("flows")) {
            FlowNetwork.Builder network = FlowNetwork.builder();
            flow.get("arcs").forEach(arc -> network.arc(arc.get(0).asText(), arc.get(1).asText(), arc.get(2).asLong()));
            assertThat(network.build().maxFlow(flow.get("from").asText(), flow.get("to").asText())).isEqualTo(flow.get("flow").asLong());
        }
    }

    @Test
    void capacities_between_the_same_ends_add_up_and_one_arc_is_one_path() {
        FlowNetwork network = FlowNetwork.builder().arc("A", "B", 2).arc("A", "B", 3).build();
        assertThat(network.maxFlow("A", "B")).isEqualTo(5);
        assertThat(network.arcDisjointPaths("A", "B")).isOne();
        assertThat(network.nodeDisjointPaths("A", "B")).isOne();
    }

    @Test
    void paths_that_meet_in_a_node_share_no_arc() {
        FlowNetwork network = FlowNetwork.builder().arc("A", "B", 1).arc("A", "C", 1).arc("B", "M", 1).arc("C", "M", 1)
                .arc("M", "D", 1).arc("M", "E", 1).arc("D", "Z", 1).arc("E", "Z", 1).build();
        assertThat(network.arcDisjointPaths("A", "Z")).isEqualTo(2);
        assertThat(network.nodeDisjointPaths("A", "Z")).isOne();
    }

    @Test
    void without_a_path_nothing_flows() {
        FlowNetwork network = FlowNetwork.builder().arc("A", "B", 1).arc("C", "B", 7).node("D").arc("A", "C", 0).arc("A", "A", 4).build();
        assertThat(network.maxFlow("B", "A")).isZero();
        assertThat(network.maxFlow("A", "C")).isZero();
        assertThat(network.arcDisjointPaths("A", "C")).isZero();
        assertThat(network.nodeDisjointPaths("A", "D")).isZero();
    }

    @Test
    void a_loop_on_the_way_changes_nothing() {
        FlowNetwork network = FlowNetwork.builder().arc("A", "B", 2).arc("B", "C", 2).arc("C", "B", 9).arc("C", "D", 1).arc("D", "A", 5).build();
        assertThat(network.maxFlow("A", "D")).isOne();
    }

    @Test
    void a_flow_needs_two_nodes_and_capacities_that_can_be_counted() {
        FlowNetwork network = FlowNetwork.builder().arc("A", "B", 1).build();
        assertThatIllegalArgumentException().isThrownBy(() -> network.maxFlow("A", "X"));
        assertThatIllegalArgumentException().isThrownBy(() -> network.nodeDisjointPaths("A", "A"));
        assertThatIllegalArgumentException().isThrownBy(() -> FlowNetwork.builder().arc("A", "B", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> FlowNetwork.builder().arc("A", "B", FlowNetwork.MOST_CAPACITY).arc("B", "C", 1));
        assertThatCode(() -> FlowNetwork.builder().arc("A", "B", FlowNetwork.MOST_CAPACITY).build()).doesNotThrowAnyException();
    }

    @Test
    void the_flow_is_the_smallest_cut_that_trying_all_finds() {
        SplittableRandom random = new SplittableRandom(1956);
        for (int round = 0; round < 200; round++) {
            int n = random.nextInt(2, 8);
            long[][] capacity = new long[n][n];
            FlowNetwork.Builder network = FlowNetwork.builder();
            for (int i = 0; i < n; i++) {
                network.node("N" + i);
            }
            for (int i = 0; i < 3 * n; i++) {
                int from = random.nextInt(n);
                int to = random.nextInt(n);
                int more = random.nextInt(0, 6);
                capacity[from][to] += more;
                network.arc("N" + from, "N" + to, more);
            }
            long least = Long.MAX_VALUE;
            for (int side = 1; side < 1 << n; side += 2) {
                if ((side >> n - 1 & 1) == 0) {
                    least = Math.min(least, cut(capacity, side));
                }
            }
            assertThat(network.build().maxFlow("N0", "N" + (n - 1))).isEqualTo(least);
        }
    }

    private static long cut(long[][] capacity, int side) {
        long sum = 0;
        for (int from = 0; from < capacity.length; from++) {
            for (int to = 0; to < capacity.length; to++) {
                sum += (side >> from & 1) == 1 && (side >> to & 1) == 0 ? capacity[from][to] : 0;
            }
        }
        return sum;
    }

    @Test
    void a_long_chain_is_no_danger() {
        FlowNetwork.Builder network = FlowNetwork.builder();
        for (int i = 0; i < FAR; i++) {
            network.arc("N" + i, "N" + (i + 1), 1 + i % 3);
        }
        FlowNetwork chain = network.build();
        assertThat(chain.maxFlow("N0", "N" + FAR)).isOne();
        assertThat(chain.nodeDisjointPaths("N0", "N" + FAR)).isOne();
    }
}
