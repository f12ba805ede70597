package io.github.verkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evidence.Reference;
import io.github.verkan.graph.CycleLimits;
import io.github.verkan.graph.SimpleCycles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InfluenceGraphTest {

    private static FactorStudyBuilder factors(String... ids) {
        FactorStudyBuilder study = FactorStudy.titled("Study");
        List.of(ids).forEach(id -> study.factor(id, "Factor " + id));
        return study;
    }

    private static FactorInfluence plus(String id, String from, String to) {
        return FactorInfluence.of(id, from, to, Sign.PLUS);
    }

    private static FactorInfluence minus(String id, String from, String to) {
        return FactorInfluence.of(id, from, to, Sign.MINUS);
    }

    @Test
    void an_even_number_of_minus_signs_reinforces_and_an_odd_one_balances() {
        InfluenceGraph graph = InfluenceGraph.of(factors("A", "B", "C").influence(minus("1", "A", "B")).influence(minus("2", "B", "A"))
                .influence(plus("3", "B", "C")).influence(minus("4", "C", "B")).build());

        assertThat(graph.loops()).extracting(FoundLoop::factors).containsExactly(List.of("A", "B"), List.of("B", "C"));
        assertThat(graph.loops()).extracting(FoundLoop::polarity).containsExactly(LoopPolarity.REINFORCING, LoopPolarity.BALANCING);
        assertThat(graph.loops().get(0).influences()).containsExactly("1", "2");
        assertThat(graph.loops().get(0).explanation().input("minuses")).isEqualTo("2");
        assertThat(graph.loops().get(1).explanation().result()).isEqualTo("balancing");
        assertThat(graph.tangles()).containsExactly(Set.of("A", "B", "C"));
    }

    @Test
    void a_link_that_is_stated_with_both_signs_leaves_its_loop_undetermined() {
        InfluenceGraph graph = InfluenceGraph.of(factors("A", "B").influence(plus("1", "A", "B")).influence(minus("2", "A", "B"))
                .influence(plus("3", "B", "A")).build());

        assertThat(graph.loops()).singleElement().satisfies(loop -> {
            assertThat(loop.polarity()).isEqualTo(LoopPolarity.UNDETERMINED);
            assertThat(loop.links().get(0).influences()).containsExactly("1", "2");
            assertThat(loop.links().get(0).signIfOne()).isEmpty();
        });
    }

    @Test
    void what_was_feared_or_is_a_risk_makes_no_loop_and_stands_apart() {
        for (InfluenceKind kind : InfluenceKind.values()) {
            FactorStudy study = factors("A", "B").influence(plus("1", "A", "B")).influence(plus("2", "B", "A").as(kind)).build();
            InfluenceGraph graph = InfluenceGraph.of(study);
            assertThat(graph.loops()).as(kind.name()).hasSize(kind.isReal() ? 1 : 0);
            assertThat(graph.keptApart()).hasSize(kind.isReal() ? 0 : 1);
            assertThat(graph.standings().get(0).in()).isEqualTo(kind.isReal() ? 1 : 0);
        }
        assertThat(InfluenceKind.RISK.isReal() || InfluenceKind.FEARED.isReal()).isFalse();
    }

    @Test
    void a_statement_about_all_factors_reaches_them_and_makes_no_loop() {
        InfluenceGraph graph = InfluenceGraph.of(factors("A", "B", "C", "D").influence(plus("1", "A", "B")).influence(plus("2", "B", FactorInfluence.ALL)).build());

        assertThat(graph.loops()).isEmpty();
        assertThat(graph.standings()).extracting(FactorStanding::reach).containsExactly(1, 0, 0, 0);
        assertThat(graph.standings()).extracting(FactorStanding::reachOverAll).containsExactly(3, 3, 0, 0);
        assertThat(graph.onAll()).extracting(FactorInfluence::id).containsExactly("2");
    }

    @Test
    void an_influence_on_a_loop_reaches_its_factors_and_makes_no_other_loop() {
        InfluenceGraph graph = InfluenceGraph.of(factors("A", "B", "C").influence(plus("1", "A", "B")).influence(plus("2", "B", "A"))
                .influence(plus("3", "B", "C")).influence(minus("4", "C", "R").as(InfluenceKind.BREAKS_LOOP)).loop(StatedLoop.of("R", "The loop", "B", "A")).build());

        assertThat(graph.loops()).extracting(FoundLoop::factors).containsExactly(List.of("A", "B"));
        assertThat(graph.standings().get(2).reach()).isEqualTo(2);
        assertThat(graph.standings().get(2).out()).isEqualTo(1);
        LoopBreakers breakers = graph.breakersOf(graph.loops().get(0));
        assertThat(breakers.direct()).containsExactly("4");
        assertThat(breakers.behind()).containsExactly(new LoopBreakers.Lead("B", "3"));
    }

    @Test
    void what_leads_to_a_breaker_stands_behind_it_and_what_leads_to_less_of_it_protects_the_loop() {
        InfluenceGraph graph = InfluenceGraph.of(factors("A", "B", "X", "Y", "Z", "W", "V").influence(plus("1", "A", "B")).influence(plus("2", "B", "A"))
                .influence(minus("3", "X", "A")).influence(plus("4", "Y", "X")).influence(minus("5", "Z", "X")).influence(minus("6", "W", "Z"))
                .influence(minus("7", "V", "B").as(InfluenceKind.RISK)).influence(plus("8", "V", "A")).build());

        LoopBreakers breakers = graph.breakersOf(graph.loops().get(0));
        assertThat(breakers.direct()).containsExactly("3");
        assertThat(breakers.behind()).containsExactly(new LoopBreakers.Lead("Y", "4"), new LoopBreakers.Lead("W", "6"));
        assertThat(breakers.against()).containsExactly(new LoopBreakers.Lead("Z", "5"));
        assertThat(breakers.notReal()).containsExactly("7");
    }

    @Test
    void a_minus_within_a_loop_is_a_part_of_it_and_does_not_break_it() {
        InfluenceGraph graph = InfluenceGraph.of(factors("A", "B").influence(plus("1", "A", "B")).influence(minus("2", "B", "A")).build());

        assertThat(graph.breakersOf(graph.loops().get(0)).isEmpty()).isTrue();
    }

    @Test
    void drivers_have_nothing_in_outcomes_nothing_out_and_reach_ranks_with_ties_as_written() {
        InfluenceGraph graph = InfluenceGraph.of(factors("A", "B", "C", "D", "E").influence(plus("1", "B", "A")).influence(plus("2", "C", "B"))
                .influence(plus("3", "D", "A")).influence(plus("4", "D", "A")).build());

        assertThat(graph.byReach()).extracting(FactorStanding::factor).containsExactly("C", "B", "D", "A", "E");
        assertThat(graph.drivers()).extracting(FactorStanding::factor).containsExactly("C", "D");
        assertThat(graph.outcomes()).extracting(FactorStanding::factor).containsExactly("A");
        assertThat(graph.standings().get(0).in()).isEqualTo(3);
        assertThat(graph.links()).hasSize(3);
    }

    @Test
    void stated_loops_are_found_whichever_factor_they_begin_with_or_their_missing_links_are_named() {
        FactorStudy study = factors("A", "B", "C").influence(plus("1", "A", "B")).influence(plus("2", "B", "C")).influence(minus("3", "C", "A"))
                .loop(new StatedLoop("R1", "Loop", List.of("C", "A", "B"), LoopPolarity.REINFORCING, "", Reference.NONE))
                .loop(StatedLoop.of("R2", "Loop", "A", "C")).loop(StatedLoop.of("R3", "One leads to the other")).loop(StatedLoop.of("R4", "Loop", "A", "B", "A", "B")).build();
        InfluenceGraph graph = InfluenceGraph.of(study);

        assertThat(graph.statedLoops()).extracting(StatedLoopReading::outcome).containsExactly(StatedLoopReading.Outcome.FOUND,
                StatedLoopReading.Outcome.NOT_FOUND, StatedLoopReading.Outcome.REMARK, StatedLoopReading.Outcome.SEVERAL_IN_ONE);
        assertThat(graph.statedLoops().get(0).foundIfAny()).contains(graph.loops().get(0));
        assertThat(graph.statedLoops().get(0).contradicts(study.statedLoops().get(0))).isTrue();
        assertThat(graph.statedLoops().get(1).missing()).containsExactly(List.of("A", "C"));
        assertThat(graph.unstatedLoops()).isEmpty();
    }

    @Test
    void loops_that_the_author_does_not_state_are_told() {
        InfluenceGraph graph = InfluenceGraph.of(factors("A", "B").influence(plus("1", "A", "B")).influence(plus("2", "B", "A")).build());
        assertThat(graph.unstatedLoops()).isEqualTo(graph.loops()).hasSize(1);
    }

    @Test
    void a_search_that_met_its_limits_says_so_and_still_finds_what_the_author_states() {
        FactorStudyBuilder study = factors("A", "B", "C");
        study.influence(plus("1", "A", "B")).influence(plus("2", "B", "A")).influence(plus("3", "B", "C")).influence(plus("4", "C", "B"))
                .loop(StatedLoop.of("R", "Loop", "C", "B"));
        InfluenceGraph graph = InfluenceGraph.of(study.build(), new CycleLimits(1, 1000));

        assertThat(graph.loops()).hasSize(1);
        assertThat(graph.ended()).isEqualTo(SimpleCycles.Ended.MOST_CYCLES);
        assertThat(graph.statedLoops().get(0).outcome()).isEqualTo(StatedLoopReading.Outcome.FOUND);
    }

    @Test
    void on_a_thousand_random_graphs_loops_and_signs_are_those_of_trying_everything() {
        int balancing = 0;
        for (long seed = 0; seed < 1000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int size = random.nextInt(1, 7);
            int[][] signs = new int[size][size];
            FactorStudyBuilder study = FactorStudy.titled("Study");
            for (int i = 0; i < size; i++) {
                study.factor("N" + i, "Factor " + i);
            }
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    signs[from][to] = random.nextInt(100) < 40 ? (random.nextBoolean() ? 1 : -1) : 0;
                    if (signs[from][to] != 0) {
                        study.influence(FactorInfluence.of(from + "-" + to, "N" + from, "N" + to, signs[from][to] > 0 ? Sign.PLUS : Sign.MINUS));
                    }
                }
            }
            Map<List<String>, LoopPolarity> found = new LinkedHashMap<>();
            InfluenceGraph.of(study.build()).loops().forEach(loop -> found.put(loop.factors(), loop.polarity()));
            Map<List<String>, LoopPolarity> expected = byTryingEverything(signs);
            assertThat(found).as("seed " + seed).isEqualTo(expected);
            balancing += (int) expected.values().stream().filter(it -> it == LoopPolarity.BALANCING).count();
        }
        assertThat(balancing).isGreaterThan(1000);
    }

    private static Map<List<String>, LoopPolarity> byTryingEverything(int[][] signs) {
        record Walk(List<Integer> nodes, int sign) {}
        Map<List<String>, LoopPolarity> loops = new LinkedHashMap<>();
        for (int start = 0; start < signs.length; start++) {
            List<Walk> open = new ArrayList<>(List.of(new Walk(List.of(start), 1)));
            while (!open.isEmpty()) {
                Walk walk = open.remove(open.size() - 1);
                int at = walk.nodes().get(walk.nodes().size() - 1);
                for (int next = start; next < signs.length; next++) {
                    int sign = walk.sign() * signs[at][next];
                    if (sign != 0 && next == start) {
                        loops.put(walk.nodes().stream().map(it -> "N" + it).toList(), sign > 0 ? LoopPolarity.REINFORCING : LoopPolarity.BALANCING);
                    } else if (sign != 0 && !walk.nodes().contains(next)) {
                        List<Integer> longer = new ArrayList<>(walk.nodes());
                        longer.add(next);
                        open.add(new Walk(longer, sign));
                    }
                }
            }
        }
        return loops;
    }

    @Test
    void a_loop_of_a_hundred_thousand_factors_is_found_and_reach_is_left_unknown() {
        int far = 100_000;
        FactorStudyBuilder study = FactorStudy.titled("Study");
        for (int i = 0; i < far; i++) {
            study.factor("N" + i, "Factor").influence(plus("I" + i, "N" + i, "N" + (i + 1) % far));
        }
        InfluenceGraph graph = InfluenceGraph.of(study.influence(minus("B", "N5", FactorInfluence.ALL)).build());
        assertThat(graph.loops()).singleElement().satisfies(loop -> assertThat(loop.factors()).hasSize(far));
        assertThat(graph.standings().get(0).reachIfComputed()).isEmpty();
        assertThat(graph.breakersOf(graph.loops().get(0)).isEmpty()).isTrue();
    }
}
