package io.github.verkan.robustness;

import static io.github.verkan.robustness.Case.NO;
import static io.github.verkan.robustness.Case.PARTLY;
import static io.github.verkan.robustness.Case.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.graph.Digraph;
import io.github.verkan.graph.FlowNetwork;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the explanations say can be computed again, from them alone. */
class ExplanationsTest {

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    private static List<Step> steps(Explanation it, String rule) {
        List<Step> steps = new ArrayList<>();
        for (Explanation child : it.children()) {
            if (child instanceof Step step && step.rule().equals(rule)) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static int number(Step step, String input) {
        return Integer.parseInt(step.input(input));
    }

    private static String outcome(Explanation verdict) {
        return verdict instanceof Step step ? step.result() : "";
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_flip_set_names_its_rows_and_ends_with_the_verdict_without_them(int seed) {
        Case it = Case.random(seed, 9);
        Reassessor again = it.again();
        for (Verdict verdict : again.before().verdicts()) {
            FlipSet flip = FlipSearch.of(again, verdict);
            if (flip.explanation() instanceof Step step) {
                List<String> rows = step.children().stream().filter(Citation.class::isInstance).map(child -> ((Citation) child).evidence()).toList();
                assertThat(rows).isEqualTo(flip.items());
                assertThat(step.result()).isEqualTo(String.valueOf(rows.size()));
                assertThat(step.input("verdict").equals(step.input("after"))).isEqualTo(rows.isEmpty());
                Explanation last = rows.isEmpty() ? step : step.children().get(rows.size());
                assertThat(rows.isEmpty() || last instanceof Unknown || outcome(last).equals(step.input("after"))).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_counting_is_the_comparison_of_two_verdicts(int seed) {
        for (Counting counting : Counting.of(Case.random(seed, 12).again())) {
            Step step = (Step) counting.explanation();
            assertThat(step.result()).isEqualTo(step.input("perVoice").equals(step.input("perPerspective")) ? "same" : "differs");
            Explanation verdict = step.children().get(0);
            assertThat(verdict instanceof Unknown || outcome(verdict).equals(step.input("perPerspective"))).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_voices_give_the_degree_and_the_distances_to_the_cuts(int seed) {
        Assessment assessment = Case.random(seed, 14).assess();
        GradeScale scale = assessment.settings().scale();
        for (Verdict verdict : assessment.verdicts()) {
            ThresholdDistance.of(assessment, verdict).ifPresent(distance -> {
                Step step = (Step) distance.explanation();
                for (Explanation child : step.children()) {
                    Step side = (Step) child;
                    int voices = number(side, "yes") + number(side, "partly") + number(side, "no");
                    Degree degree = Degree.of(2L * number(side, "yes") + number(side, "partly"), 2L * voices);
                    assertThat(step.input("degree")).isEqualTo(degree.toString());
                    assertThat(step.result()).isEqualTo(scale.nearest(degree).code());
                    assertThat(degree.distanceTo(Degree.parse(side.input("cut")))).hasToString(side.input("distance"));
                }
            });
        }
    }

    @Test
    void the_probabilities_of_the_grades_sum_to_one() {
        Assessment assessment = new Case().says("S1", "E", YES).says("S2", "E", NO).says("L1", "E", PARTLY).assess();
        Step step = (Step) VoicesBootstrap.of(assessment, assessment.verdict("E", Scope.OVERALL).orElseThrow()).orElseThrow().explanation();
        int twentySevenths = 0;
        for (Step probability : steps(step, "probability")) {
            Degree exact = Degree.parse(probability.result());
            twentySevenths += exact.numerator().intValue() * 27 / exact.denominator().intValue();
        }
        assertThat(twentySevenths).isEqualTo(27);
        // One of each kind, in any order, or three of the middle: 6 + 1 of 27 draws give the middle degree.
        assertThat(step.result()).isEqualTo("7/27");
    }

    @Test
    void an_argument_follows_from_its_claims_and_these_from_rows() {
        Case it = new Case();
        it.row(it.item(YES).targets("AE").sources("S1", "L1")).says("S1", "EW", YES).says("B1", "RW1", YES).says("S1", "ER", YES);
        Argument argument = Arguments.of(it.assess(), "A", "W1");
        Step step = (Step) argument.explanation();
        FlowNetwork.Builder network = FlowNetwork.builder();
        Set<String> sources = new LinkedHashSet<>();
        for (Step claim : steps(step, "claim")) {
            network.arc(claim.input("from"), claim.input("to"), 1);
            sources.add(claim.input("source"));
            assertThat(claim.children()).hasSize(1).allMatch(Citation.class::isInstance);
        }
        steps(step, "part").forEach(part -> network.arc(part.input("from"), part.input("to"), 100));
        assertThat(steps(step, "claim")).hasSize(number(step, "claims"));
        assertThat(steps(step, "flow").get(0).result()).isEqualTo(String.valueOf(network.build().maxFlow("A", "W1"))).isEqualTo("2");
        assertThat(steps(step, "link-disjoint-paths").get(0).result()).isEqualTo(String.valueOf(network.build().arcDisjointPaths("A", "W1")));
        assertThat(steps(step, "node-disjoint-paths").get(0).result()).isEqualTo(String.valueOf(network.build().nodeDisjointPaths("A", "W1")));
        List<String> threads = sources.stream().filter(source -> leadsAllTheWay(step, source)).toList();
        assertThat(steps(step, "threads").get(0).result()).isEqualTo(String.join(" ", threads)).isEqualTo("S1");
        Step removal = steps(step, "removal").get(0);
        assertThat(removal.result()).isEqualTo(String.valueOf(argument.removed().size())).isEqualTo("1");
        assertThat(removal.inputs()).contains(Input.of("removal", "smallest"), Input.of("sources", "S1"));
    }

    private static boolean leadsAllTheWay(Step argument, String source) {
        Digraph.Builder graph = Digraph.builder().node(argument.input("from"));
        steps(argument, "claim").stream().filter(claim -> claim.input("source").equals(source))
                .forEach(claim -> graph.arc(claim.input("from"), claim.input("to")));
        steps(argument, "part").forEach(part -> graph.arc(part.input("from"), part.input("to")));
        return graph.build().reachableFrom(argument.input("from")).contains(argument.input("to"));
    }

    @Test
    void the_schemes_of_quality_show_the_levels_that_they_were_computed_from() {
        Verdict verdict = new Case().says("S1", "E", YES).says("L1", "E", YES).says("B1", "E", PARTLY).verdict("E");
        Step ipcc = (Step) IpccConfidence.of(verdict).orElseThrow().explanation();
        Step levels = (Step) ipcc.children().get(0);
        List<String> evidence = List.of("limited", "medium", "robust");
        List<String> agreement = List.of("low", "medium", "high");
        assertThat(evidence.indexOf(ipcc.input("evidence"))).isEqualTo(number(levels, "amountLevel"));
        assertThat(agreement.indexOf(ipcc.input("agreement"))).isEqualTo(number(levels, "agreementLevel"));
        assertThat(List.of("very-low", "low", "medium", "high", "very-high")
                .indexOf(ipcc.result())).isEqualTo(number(levels, "amountLevel") + number(levels, "agreementLevel"));
    }
}
