package io.github.verkan.robustness;

import static io.github.verkan.robustness.Case.NO;
import static io.github.verkan.robustness.Case.PARTLY;
import static io.github.verkan.robustness.Case.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdDistanceTest {

    private static ThresholdDistance of(Case it) {
        Assessment assessment = it.assess();
        return ThresholdDistance.of(assessment, assessment.verdict("E", Scope.OVERALL).orElseThrow()).orElseThrow();
    }

    private static Case voices(int yes, int partly, int no) {
        Case it = new Case();
        for (int i = 0; i < yes + partly + no; i++) {
            it.says("P" + i, "E", i < yes ? YES : i < yes + partly ? PARTLY : NO);
        }
        return it;
    }

    @Test
    void two_yes_and_two_partly_lie_a_step_from_the_higher_grade_and_two_from_the_lower() {
        ThresholdDistance distance = of(voices(2, 2, 0));
        assertThat(distance.degree()).isEqualTo(Degree.of(3, 4));
        assertThat(distance.higher()).isEqualTo(new ThresholdDistance.Side(new Grade("achieved", 4), Degree.of(7, 8), Degree.of(1, 8), 1));
        assertThat(distance.lower()).isEqualTo(new ThresholdDistance.Side(new Grade("partly", 2), Degree.of(5, 8), Degree.of(1, 8), 2));
        assertThat(distance.leastSteps()).isOne();
    }

    @Test
    void on_the_cut_itself_one_step_down_is_enough() {
        ThresholdDistance distance = of(voices(3, 1, 0));
        assertThat(distance.grade().code()).isEqualTo("achieved");
        assertThat(distance.higherIfAny()).isEmpty();
        assertThat(distance.lower().distance()).isEqualTo(Degree.ZERO);
        assertThat(distance.lower().steps()).isOne();
    }

    @Test
    void from_the_lowest_grade_it_only_goes_up() {
        ThresholdDistance distance = of(voices(0, 0, 5));
        assertThat(distance.lowerIfAny()).isEmpty();
        assertThat(distance.higher().steps()).isEqualTo(2);
        assertThat(distance.leastSteps()).isEqualTo(2);
    }

    @Test
    void a_single_voice_leaps_over_grades() {
        ThresholdDistance distance = of(voices(0, 0, 1));
        assertThat(distance.higher().grade().code()).isEqualTo("partly");
        assertThat(distance.higher().cut()).isEqualTo(Degree.of(1, 8));
    }

    @Test
    void a_grade_that_is_held_down_is_not_decided_by_the_degree() {
        Case it = new Case();
        for (String source : List.of("S1", "L1")) {
            it.says(source, "M", YES).says(source, "A", YES).says(source, "E", NO);
        }
        Assessment assessment = it.assess();
        Verdict mechanism = assessment.verdict("M", Scope.OVERALL).orElseThrow();
        ThresholdDistance distance = ThresholdDistance.of(assessment, mechanism).orElseThrow();
        assertThat(distance.decides()).isFalse();
        assertThat(distance.grade().code()).isEqualTo("achieved");
    }

    @Test
    void there_is_nothing_without_a_degree_or_by_another_method() {
        Assessment silent = new Case().says("S1", "A", YES).assess();
        assertThat(ThresholdDistance.of(silent, silent.verdict("E", Scope.OVERALL).orElseThrow())).isEmpty();
        Assessment median = voices(2, 1, 1).rules(AssessmentRules.byMedian()).assess();
        assertThat(ThresholdDistance.of(median, median.verdict("E", Scope.OVERALL).orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/2", "1/3", "9/10", "0", "1"})
    void the_steps_are_the_fewest_that_going_step_by_step_finds(String partlyCounts) {
        Degree half = Degree.parse(partlyCounts);
        GradeScale scale = GradeScale.ofFive();
        for (int yes = 0; yes <= 4; yes++) {
            for (int partly = 0; partly <= 4; partly++) {
                for (int no = 0; no <= 4; no++) {
                    if (yes + partly + no > 0) {
                        ThresholdDistance distance = of(voices(yes, partly, no).rules(AssessmentRules.byVoices().with("partlyCounts", partlyCounts)));
                        int step = distance.grade().step();
                        assertThat(distance.higherIfAny().map(ThresholdDistance.Side::steps).orElse(0))
                                .isEqualTo(fewest(yes, partly, no, half, degree -> scale.nearest(degree).step() > step, 1));
                        assertThat(distance.lowerIfAny().map(ThresholdDistance.Side::steps).orElse(0))
                                .isEqualTo(fewest(yes, partly, no, half, degree -> scale.nearest(degree).step() < step, -1));
                        assertThat(((Step) distance.explanation()).children()).isNotEmpty();
                    }
                }
            }
        }
    }

    /** Breadth first over all that the voices can say; 0 if it is never reached. */
    private static int fewest(int yes, int partly, int no, Degree partlyCounts, Predicate<Degree> reached, int way) {
        Map<List<Integer>, Integer> steps = new LinkedHashMap<>();
        steps.put(List.of(yes, partly, no), 0);
        Deque<List<Integer>> open = new ArrayDeque<>(steps.keySet());
        while (!open.isEmpty()) {
            List<Integer> at = open.remove();
            int n = at.get(0) + at.get(1) + at.get(2);
            VoiceCounts counts = new VoiceCounts(at.get(0), at.get(1), n - at.get(0) - at.get(1), partlyCounts);
            if (reached.test(counts.degree())) {
                return steps.get(at);
            }
            for (List<Integer> next : neighbours(at, way)) {
                if (next.stream().allMatch(number -> number >= 0) && steps.putIfAbsent(next, steps.get(at) + 1) == null) {
                    open.add(next);
                }
            }
        }
        return 0;
    }

    private static List<List<Integer>> neighbours(List<Integer> at, int way) {
        List<List<Integer>> neighbours = new ArrayList<>();
        neighbours.add(List.of(at.get(0) + way, at.get(1) - way, at.get(2)));
        neighbours.add(List.of(at.get(0), at.get(1) + way, at.get(2) - way));
        return neighbours;
    }
}
