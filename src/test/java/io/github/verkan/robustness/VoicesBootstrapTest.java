package io.github.verkan.robustness;

import static io.github.verkan.robustness.Case.NO;
import static io.github.verkan.robustness.Case.PARTLY;
import static io.github.verkan.robustness.Case.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.statistics.Ratio;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VoicesBootstrapTest {

    private static Optional<VoicesBootstrap> of(Case it) {
        Assessment assessment = it.assess();
        return VoicesBootstrap.of(assessment, assessment.verdict("E", Scope.OVERALL).orElseThrow());
    }

    @Test
    void it_is_what_all_draws_one_by_one_would_give() {
        int[] halves = {2, 2, 1, 0, 0};
        Case it = new Case().says("S1", "E", YES).says("S2", "E", YES).says("L1", "E", PARTLY).says("L2", "E", NO).says("B1", "E", NO);
        Map<Degree, Long> drawn = new TreeMap<>();
        for (int draw = 0; draw < 3125; draw++) {
            int sum = 0;
            for (int i = 0, rest = draw; i < 5; i++, rest /= 5) {
                sum += halves[rest % 5];
            }
            drawn.merge(Degree.of(sum, 10), 1L, Long::sum);
        }
        VoicesBootstrap bootstrap = of(it).orElseThrow();
        assertThat(bootstrap.degrees()).hasSameSizeAs(drawn);
        drawn.forEach((degree, draws) -> assertThat(bootstrap.degrees()).containsEntry(degree, Ratio.of(draws, 3125)));
        for (Grade grade : GradeScale.ofFive().grades()) {
            long draws = drawn.entrySet().stream().filter(entry -> GradeScale.ofFive().nearest(entry.getKey()).equals(grade))
                    .mapToLong(Map.Entry::getValue).sum();
            assertThat(bootstrap.of(grade)).isEqualTo(Ratio.of(draws, 3125));
        }
        assertThat(((Step) bootstrap.explanation()).result()).isEqualTo(bootstrap.of(new Grade("partly", 2)).toString());
    }

    @Test
    void voices_of_one_mind_always_give_the_same() {
        VoicesBootstrap bootstrap = of(new Case().says("S1", "E", YES).says("L1", "E", YES).says("B1", "E", YES)).orElseThrow();
        assertThat(bootstrap.of(new Grade("achieved", 4))).isEqualTo(Ratio.of(1, 1));
        assertThat(bootstrap.of(new Grade("limited", 1))).isEqualTo(Ratio.of(0, 1));
        assertThat(bootstrap.grades()).hasSize(5);
    }

    @Test
    void too_many_voices_are_refused_and_it_says_so() {
        Case it = new Case();
        for (int i = 0; i <= VoicesBootstrap.MOST_VOICES; i++) {
            it.says("P" + i, "E", i % 2 == 0 ? YES : NO);
        }
        VoicesBootstrap bootstrap = of(it).orElseThrow();
        assertThat(bootstrap.refused()).isTrue();
        assertThat(bootstrap.degrees()).isEmpty();
        assertThat(bootstrap.explanation()).isEqualTo(new Unknown("voices-bootstrap", "too-many-voices", List.of()));
    }

    @Test
    void where_nobody_was_heard_there_is_nothing_to_draw_from() {
        assertThat(of(new Case().says("S1", "A", YES))).isEmpty();
    }
}
