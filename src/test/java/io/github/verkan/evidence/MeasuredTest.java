package io.github.verkan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.scale.GradeScale;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredTest {

    private static Measured measured(String actual, String baseline, String goal) {
        return new Measured(new BigDecimal(actual), new BigDecimal(baseline), new BigDecimal(goal), "%", null);
    }

    private static String degree(String actual, String baseline, String goal) {
        return measured(actual, baseline, goal).degree(GradeScale.ofFive()).orElseThrow().toString();
    }

    @ParameterizedTest(name = "{0} between {1} and {2} is {3}")
    @CsvSource({
        "68, 68, 90, 0", "90, 68, 90, 1", "79, 68, 90, 1/2", "81, 68, 90, 13/22",
        "0.1, 0, 0.3, 1/3", "0.10, 0.0, 0.300, 1/3", "2.5, 0, 10, 1/4", "1E+1, 0, 2E+1, 1/2", "1E+1, 0.5, 2E+1, 19/39"
    })
    void the_degree_is_the_share_of_the_way_that_has_been_gone_exactly(String actual, String baseline, String goal, String degree) {
        assertThat(degree(actual, baseline, goal)).isEqualTo(degree);
    }

    @ParameterizedTest(name = "{0} between {1} and {2} is {3}")
    @CsvSource({"12, 20, 10, 4/5", "20, 20, 10, 0", "10, 20, 10, 1", "-5, 0, -20, 1/4"})
    void a_goal_below_the_baseline_means_that_less_is_better(String actual, String baseline, String goal, String degree) {
        assertThat(degree(actual, baseline, goal)).isEqualTo(degree);
    }

    @ParameterizedTest(name = "{0} between {1} and {2} is {3}")
    @CsvSource({"50, 68, 90, 0", "99, 68, 90, 1", "25, 20, 10, 0", "3, 20, 10, 1"})
    void what_lies_before_the_baseline_or_beyond_the_goal_is_held_at_the_end(String actual, String baseline, String goal, String degree) {
        assertThat(degree(actual, baseline, goal)).isEqualTo(degree);
    }

    @Test
    void goal_and_baseline_must_differ_in_value() {
        assertThatIllegalArgumentException().isThrownBy(() -> measured("1", "2", "2.0")).withMessageContaining("2.0");
    }

    @Test
    void numbers_of_absurd_size_are_refused_before_anybody_computes_with_them() {
        assertThatIllegalArgumentException().isThrownBy(() -> measured("1E+999999999", "0", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> measured("1", "1E-999999999", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> measured("1", "0", "1".repeat(41)));
        assertThat(degree("1E+40", "0", "2E+40")).isEqualTo("1/2");
        assertThat(degree("1E-40", "0", "2E-40")).isEqualTo("1/2");
    }

    @Test
    void n_may_be_unknown_but_not_negative() {
        assertThat(measured("1", "0", "2").nIfKnown()).isEmpty();
        assertThat(new Measured(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN, "", 0L).nIfKnown()).contains(0L);
        assertThatIllegalArgumentException().isThrownBy(() -> new Measured(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN, "", -1L));
    }

    @Test
    void a_direction_has_its_degree_and_no_view_has_none() {
        assertThat(Stream.of(Direction.values()).map(it -> it.degree(GradeScale.ofFive()).map(Object::toString).orElse("none")))
                .containsExactly("1", "1/2", "0", "none");
    }

    @Test
    void a_grade_has_its_place_on_the_scale_and_a_grade_of_another_scale_has_none() {
        assertThat(new Graded("largely").degree(GradeScale.ofFive())).hasToString("Optional[3/4]");
        assertThat(new Graded("splendid").degree(GradeScale.ofFive())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Graded(" "));
    }
}
