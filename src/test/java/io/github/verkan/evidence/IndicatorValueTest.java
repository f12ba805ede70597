package io.github.verkan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Better;
import io.github.verkan.theory.Indicator;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value of an indicator: what the indicator says for it, and what can be said without a goal or a baseline. */
class IndicatorValueTest {

    private static final Indicator SHARE = Indicator.of("I", "Share who trust", "K").in("%").better(Better.HIGHER)
            .from(number("40"), "2018").to(number("80"), "2020");

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static String degree(Measured measured) {
        return measured.degree(GradeScale.ofFive()).map(Object::toString).orElse("none");
    }

    private static String change(Measured measured) {
        return measured.change().map(Object::toString).orElse("none");
    }

    private static Measured value(String actual, String baseline, String goal, Better better) {
        return new Measured(number(actual), number(baseline), number(goal), "", null, better, "");
    }

    @Test
    void what_the_value_does_not_say_itself_the_indicator_says() {
        Measured whole = Measured.of("I", number("60"), 12L).completedBy(SHARE).orElseThrow();

        assertThat(whole).isEqualTo(new Measured(number("60"), number("40"), number("80"), "%", 12L, Better.HIGHER, "I"));
        assertThat(degree(whole)).isEqualTo("1/2");
    }

    @Test
    void what_the_value_says_itself_stands() {
        Measured own = new Measured(number("60"), number("50"), number("70"), "per cent", null, null, "I");

        assertThat(own.completedBy(SHARE)).contains(new Measured(number("60"), number("50"), number("70"), "per cent", null, Better.HIGHER, "I"));
        assertThat(new Measured(number("60"), null, number("70"), "", null, null, "I").completedBy(SHARE).map(IndicatorValueTest::degree))
                .contains("2/3");
    }

    @Test
    void a_value_and_an_indicator_that_make_no_way_together_are_told() {
        assertThat(new Measured(number("60"), null, number("40.0"), "", null, null, "I").completedBy(SHARE)).as("goal is baseline").isEmpty();
        assertThat(new Measured(number("60"), number("90"), null, "", null, null, "I").completedBy(SHARE)).as("goal below baseline").isEmpty();
        assertThat(new Measured(number("60"), null, null, "", null, Better.LOWER, "I").completedBy(SHARE)).as("less is better").isEmpty();
    }

    @Test
    void an_indicator_that_says_nothing_adds_nothing() {
        Measured bare = Measured.of("I", number("60"), null);

        assertThat(bare.completedBy(Indicator.of("I", "Something"))).contains(bare);
        assertThat(degree(bare)).isEqualTo("none");
        assertThat(change(bare)).isEqualTo("none");
    }

    @ParameterizedTest(name = "{0} from {1} where {2} is better: {3}")
    @CsvSource({
        "41, 40, HIGHER, 1", "40.0, 40, HIGHER, 0", "39, 40, HIGHER, 0", "39, 40, LOWER, 1", "40, 40.00, LOWER, 0", "41, 40, LOWER, 0",
        "-5, -10, HIGHER, 1", "-15, -10, LOWER, 1", "0, -1, LOWER, 0"
    })
    void without_a_goal_it_has_become_better_or_it_has_not(String actual, String baseline, Better better, String expected) {
        assertThat(change(value(actual, baseline, null, better))).isEqualTo(expected);
        assertThat(degree(value(actual, baseline, null, better))).isEqualTo("none");
    }

    @Test
    void a_change_needs_a_baseline_a_direction_and_no_goal() {
        assertThat(change(value("41", null, null, Better.HIGHER))).isEqualTo("none");
        assertThat(change(value("41", "40", null, null))).isEqualTo("none");
        assertThat(change(value("41", "40", "80", Better.HIGHER))).isEqualTo("none");
    }

    @ParameterizedTest(name = "{0} of {1} where {2} is better: {3}")
    @CsvSource(nullValues = "?", value = {
        "4.0, 4, HIGHER, 1", "5, 4, HIGHER, 1", "3, 4, HIGHER, none", "4, 4.00, LOWER, 1", "3, 4, LOWER, 1", "5, 4, LOWER, none",
        "4, 4, ?, 1", "5, 4, ?, none", "3, 4, ?, none", "-1, -2, HIGHER, 1", "-3, -2, LOWER, 1", "0, 0, HIGHER, 1"
    })
    void without_a_baseline_a_goal_is_reached_or_it_is_not_known_how_far_it_is(String actual, String goal, Better better, String expected) {
        assertThat(degree(value(actual, null, goal, better))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({"-3, -5, -1, 1/2", "0, -5, 5, 1/2", "-7, -5, -1, 0", "2, -5, -1, 1", "-2, 0, -8, 1/4", "1, 0, -8, 0", "-9, 0, -8, 1"})
    void negative_values_and_those_past_either_end(String actual, String baseline, String goal, String expected) {
        assertThat(degree(value(actual, baseline, goal, null))).isEqualTo(expected);
    }

    @Test
    void a_way_against_what_is_better_is_refused_with_its_numbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> value("1", "10", "5", Better.HIGHER)).withMessageContainingAll("10", "5", "higher");
        assertThatIllegalArgumentException().isThrownBy(() -> value("1", "5", "10", Better.LOWER)).withMessageContainingAll("5", "10", "lower");
        assertThat(degree(value("7", "10", "5", Better.LOWER))).isEqualTo("3/5");
    }

    @Test
    void a_number_of_absurd_size_is_refused_by_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> value("1E+41", null, null, null)).withMessageContaining("actual");
        assertThatIllegalArgumentException().isThrownBy(() -> value("1", "1E+41", null, null)).withMessageContaining("baseline");
        assertThatIllegalArgumentException().isThrownBy(() -> value("1", null, "1E-41", null)).withMessageContaining("goal");
        assertThatIllegalArgumentException().isThrownBy(() -> SHARE.to(number("1E+41"), "")).withMessageContaining("goal");
    }

    @Test
    void an_indicator_says_itself_which_way_is_better_or_its_numbers_do() {
        assertThat(SHARE.betterIfKnown()).contains(Better.HIGHER);
        assertThat(Indicator.of("I", "Late answers").from(number("30"), "").to(number("-30"), "").betterIfKnown()).contains(Better.LOWER);
        assertThat(Indicator.of("I", "Late answers").from(number("30"), "").betterIfKnown()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SHARE.better(Better.LOWER)).withMessageContainingAll("40", "80", "lower", "I");
        assertThatIllegalArgumentException().isThrownBy(() -> SHARE.to(number("40.0"), "")).withMessageContainingAll("I", "40.0");
    }
}
