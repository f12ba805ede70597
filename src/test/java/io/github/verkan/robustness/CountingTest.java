package io.github.verkan.robustness;

import static io.github.verkan.robustness.Case.NO;
import static io.github.verkan.robustness.Case.PARTLY;
import static io.github.verkan.robustness.Case.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.PerPerspective;
import io.github.verkan.assess.Verdict;
import io.github.verkan.assess.VoicesMethod;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.Source;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountingTest {

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    private static Counting on(Case it, String element) {
        return Counting.of(it.again()).stream().filter(one -> one.element().equals(element) && one.scope().isOverall()).findFirst().orElseThrow();
    }

    @Test
    void three_of_one_role_are_a_majority_or_one_against_two() {
        Counting counting = on(new Case().says("S1", "E", YES).says("S2", "E", YES).says("S3", "E", YES).says("L1", "E", PARTLY)
                .says("B1", "E", PARTLY), "E");
        assertThat(counting.degreePerVoice()).isEqualTo(Degree.of(4, 5));
        assertThat(counting.degreePerPerspective()).isEqualTo(Degree.of(2, 3));
        assertThat(counting.differs()).isFalse();
        Counting other = on(new Case().says("S1", "E", YES).says("S2", "E", YES).says("S3", "E", YES).says("L1", "E", NO).says("B1", "E", NO), "E");
        assertThat(other.perVoice()).hasToString("diverging partly");
        assertThat(other.perPerspective()).hasToString("diverging limited");
        assertThat(other.differs()).isTrue();
        assertThat(((Step) other.explanation()).result()).isEqualTo("differs");
    }

    @Test
    void a_role_that_is_divided_within_itself_says_partly() {
        Counting counting = on(new Case().says("S1", "E", YES).says("S2", "E", NO).says("L1", "E", YES), "E");
        assertThat(counting.perVoice()).hasToString("diverging largely");
        assertThat(counting.perPerspective()).hasToString("assessed largely");
    }

    @Test
    void sources_that_are_no_perspective_keep_their_own_voices() {
        Counting counting = on(new Case().says("EVAL", "E", NO).says("X", "E", NO).says("S1", "E", YES).says("S2", "E", YES), "E");
        assertThat(counting.degreePerPerspective()).isEqualTo(Degree.of(1, 3));
    }

    @Test
    void the_median_method_sees_perspectives_too() {
        Case it = new Case().rules(AssessmentRules.byMedian()).says("S1", "E", YES).says("S2", "E", YES).says("S3", "E", YES).says("L1", "E", PARTLY)
                .says("B1", "E", PARTLY);
        assertThat(on(it, "E").perVoice().grade().code()).isEqualTo("achieved");
        assertThat(on(it, "E").perPerspective().grade().code()).isEqualTo("partly");
    }

    @Test
    void who_was_heard_is_still_named() {
        Case it = new Case().says("S1", "E", YES).says("S2", "E", YES);
        Verdict verdict = Assessor.of(it.evaluation(it.items), PerPerspective.of(new VoicesMethod())).assess().verdict("E", Scope.OVERALL).orElseThrow();
        assertThat(verdict.counts().yes()).containsExactly("S1", "S2");
        assertThat(verdict.counts().perspectives()).containsExactly("staff");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void where_each_role_has_one_source_the_counting_does_not_matter(int seed) {
        Case it = Case.random(seed, 14);
        List<Source> roles = it.evaluation(it.items).evidence().sources().all().stream().map(source -> Source.of(source.id(), "role of " + source.id())
                .with(source.standing())).toList();
        Assessment assessment = Assessor.of(it.evaluation(it.items).toBuilder()
                .evidence(EvidenceBase.of(roles, it.evaluation(it.items).evidence().items())).build()).assess();
        assertThat(Counting.of(Reassessor.of(assessment))).noneMatch(Counting::differs);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_degree_per_perspective_is_that_of_the_sides_of_the_roles(int seed) {
        Case it = Case.random(seed, 14);
        Assessment assessment = it.assess();
        if (!assessment.settings().method().equals(AssessmentRules.VOICES)) {
            return;
        }
        for (Counting counting : Counting.of(Reassessor.of(assessment))) {
            Verdict verdict = assessment.verdict(counting.element(), counting.scope()).orElseThrow();
            if (counting.degreePerPerspective() != null) {
                assertThat(counting.degreePerPerspective()).isEqualTo(byHand(verdict, assessment));
            }
        }
    }

    private static Degree byHand(Verdict verdict, Assessment assessment) {
        Map<String, Set<Integer>> sides = new TreeMap<>();
        List<List<String>> said = List.of(verdict.counts().no(), verdict.counts().partly(), verdict.counts().yes());
        for (int side = 0; side < 3; side++) {
            for (String source : said.get(side)) {
                String perspective = assessment.evaluation().evidence().sources().byId(source).orElseThrow().perspective();
                sides.computeIfAbsent(perspective.isEmpty() ? source : perspective + "!", key -> new TreeSet<>()).add(side);
            }
        }
        int halves = sides.values().stream().mapToInt(of -> of.size() > 1 ? 1 : of.iterator().next()).sum();
        return Degree.of(halves, 2L * sides.size());
    }
}
