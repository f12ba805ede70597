package io.github.verkan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.scale.Degree;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.statistics.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers to a survey question, as counts and as percentages that a report prints. */
class SurveyAnswersTest {

    private static BigDecimal percent(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static SurveyAnswers shares(String agree, String neutral, String disagree, Long n) {
        return new SurveyAnswers(List.of(), List.of(), percent(agree), percent(neutral), percent(disagree), n, Map.of(), null, false);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("none");
    }

    private static String degree(SurveyAnswers answers) {
        return text(answers.degree(GradeScale.ofFive()));
    }

    @Test
    void those_in_the_two_most_positive_options_agree_and_in_the_two_most_negative_disagree() {
        SurveyAnswers five = SurveyAnswers.counted(1, 2, 4, 8, 5);

        assertThat(five.agreeing()).contains(Degree.of(13, 20));
        assertThat(five.disagreeing()).contains(Degree.of(3, 20));
        assertThat(five.balance()).hasToString("Optional[1/2]");
        assertThat(five.nIfKnown()).contains(20L);
        assertThat(five.interval()).hasValueSatisfying(it -> assertThat(it.lower()).isBetween(0.43, 0.44));
        assertThat(SurveyAnswers.counted(1, 2, 3, 4).agreeing()).contains(Degree.of(7, 10));
    }

    @Test
    void on_a_scale_of_two_or_three_the_end_options_alone_count() {
        assertThat(SurveyAnswers.counted(2, 5, 3).agreeing()).contains(Degree.of(3, 10));
        assertThat(SurveyAnswers.counted(2, 5, 3).disagreeing()).contains(Degree.of(1, 5));
        assertThat(SurveyAnswers.counted(1, 3).agreeing()).contains(Degree.of(3, 4));
    }

    @Test
    void where_nobody_answered_nothing_is_known_and_it_is_no_zero() {
        for (SurveyAnswers nobody : List.of(SurveyAnswers.counted(0, 0, 0), shares("0", null, "0", 0L), shares("50", null, "50", 0L))) {
            assertThat(degree(nobody)).isEqualTo("none");
            assertThat(degree(nobody.asReversed())).isEqualTo("none");
            assertThat(nobody.interval()).isEmpty();
            assertThat(nobody.balance()).isEmpty();
            assertThat(nobody.nIfKnown()).contains(0L);
        }
        assertThat(degree(SurveyAnswers.counted(3, 0, 0))).isEqualTo("0");
    }

    @Test
    void percentages_are_used_as_they_are_printed() {
        SurveyAnswers printed = shares("72.5", "10", "17.5", null);

        assertThat(printed.agreeing()).contains(Degree.of(29, 40));
        assertThat(printed.balance()).hasToString("Optional[11/20]");
        assertThat(printed.percentages()).extracting(BigDecimal::toPlainString).containsExactly("72.5", "10", "17.5");
        assertThat(printed.nIfKnown()).isEmpty();
        assertThat(printed.interval()).as("none is made up without n").isEmpty();
        assertThat(printed.distribution()).isEmpty();
        assertThat(degree(shares("1E+2", null, null, null))).isEqualTo("1");
        assertThat(degree(shares("0", null, null, null))).isEqualTo("0");
    }

    @Test
    void with_n_the_interval_is_that_of_the_nearest_count() {
        assertThat(shares("67", null, null, 3L).interval()).isEqualTo(SurveyAnswers.counted(1, 2).interval());
        assertThat(shares("0", null, "100", 12L).interval()).isEqualTo(SurveyAnswers.counted(12, 0).interval());
        assertThat(shares(null, null, "30", 10L).interval()).as("who agrees is not known").isEmpty();
    }

    @Test
    void to_agree_with_a_reversed_question_is_to_speak_against() {
        assertThat(degree(SurveyAnswers.counted(1, 2, 4, 8, 5).asReversed())).isEqualTo("3/20");
        assertThat(degree(shares("70", null, "20", 10L).asReversed())).isEqualTo("1/5");
        assertThat(degree(shares("70", null, null, 10L).asReversed())).as("who disagrees is not known").isEqualTo("none");
        assertThat(degree(shares(null, null, "20", 10L))).isEqualTo("none");
        assertThat(shares("70", null, "20", 10L).asReversed().agreeing()).as("the answers stay as they are").contains(Degree.of(7, 10));
    }

    @Test
    void the_missing_are_kept_by_reason_and_are_in_no_share() {
        Map<MissingAnswer, Long> byReason = new LinkedHashMap<>();
        byReason.put(MissingAnswer.NO_RESPONSE, 4L);
        byReason.put(MissingAnswer.DONT_KNOW, 2L);
        SurveyAnswers answers = SurveyAnswers.counted(1, 3).with(byReason, 10L).saying(List.of("no", "yes"));

        assertThat(answers.missing()).containsExactly(Map.entry(MissingAnswer.DONT_KNOW, 2L), Map.entry(MissingAnswer.NO_RESPONSE, 4L));
        assertThat(degree(answers)).isEqualTo("3/4");
        assertThat(answers.distribution().orElseThrow().responseRate()).hasToString("Optional[2/5]");
        assertThat(answers.responseRate()).contains(Ratio.of(2, 5));
        assertThat(answers.sentIfKnown()).contains(10L);
        assertThat(answers.options()).containsExactly("no", "yes");
        byReason.put(MissingAnswer.DECLINED, 1L);
        assertThat(answers.missing()).doesNotContainKey(MissingAnswer.DECLINED);
    }

    @Test
    void who_was_sent_the_question_has_to_be_known_for_a_response_rate() {
        assertThat(SurveyAnswers.counted(1, 3).responseRate()).isEmpty();
        assertThat(shares("50", null, null, null).with(Map.of(), 10L).responseRate()).isEmpty();
        assertThat(shares("50", null, null, 4L).with(Map.of(), 10L).responseRate()).contains(Ratio.of(2, 5));
        assertThat(SurveyAnswers.counted(0, 0).with(Map.of(), 10L).responseRate()).contains(Ratio.of(0, 1));
        assertThat(SurveyAnswers.counted(0, 0).with(Map.of(), 0L).responseRate()).as("nobody was sent it").isEmpty();
    }

    @Test
    void nobody_answers_who_was_not_sent_the_question() {
        Map<MissingAnswer, Long> silent = Map.of(MissingAnswer.NO_RESPONSE, 2L);

        assertThat(SurveyAnswers.counted(1, 3).with(silent, 6L).sentIfKnown()).contains(6L);
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyAnswers.counted(1, 3).with(silent, 5L)).withMessageContainingAll("(5)", "(6)");
        assertThatIllegalArgumentException().isThrownBy(() -> shares("50", null, null, 4L).with(silent, 5L)).withMessageContainingAll("(5)", "(6)");
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyAnswers.counted(0, 0).with(Map.of(), -1L)).withMessageContaining("-1");
    }

    @ParameterizedTest(name = "{0} + {1} + {2}")
    @CsvSource({"34, 33, 33", "33, 33, 33", "33.5, 33.5, 34", "50.5, 25.5, 25.5", "0, 0, 100", "10, 10, 10"})
    void shares_may_be_off_by_rounding_and_may_leave_some_out(String agree, String neutral, String disagree) {
        assertThat(shares(agree, neutral, disagree, null).percentages()).hasSize(3);
    }

    @ParameterizedTest(name = "{0} + {1} + {2}")
    @CsvSource({"34, 34, 34", "50.6, 25.5, 25.5", "100, 1, 1"})
    void shares_of_more_than_all_are_refused(String agree, String neutral, String disagree) {
        assertThatIllegalArgumentException().isThrownBy(() -> shares(agree, neutral, disagree, null)).withMessageContaining("more than 100 together");
    }

    @Test
    void what_is_wrong_is_said_with_its_value() {
        assertThatIllegalArgumentException().isThrownBy(() -> shares("-1", null, null, null)).withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> shares("100.1", null, null, null)).withMessageContaining("100.1");
        assertThatIllegalArgumentException().isThrownBy(() -> shares("50", null, null, -3L)).withMessageContaining("n must not be negative: -3");
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyAnswers.counted(1, -2)).withMessageContaining("-2");
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyAnswers.counted(4)).withMessageContaining("two options");
        assertThatIllegalArgumentException().isThrownBy(SurveyAnswers::counted).withMessageContaining("counts");
        assertThatIllegalArgumentException().isThrownBy(() -> shares(null, "50", null, null)).withMessageContaining("agrees or disagrees");
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyAnswers.counted(1, 2).saying(List.of("a", "b", "c")))
                .withMessageContaining("2 counts, 3 options");
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyAnswers.counted(1, 2).saying(List.of("a", " "))).withMessageContaining("blank");
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyAnswers.counted(Long.MAX_VALUE, 1)).withMessageContaining("too many");
        assertThatIllegalArgumentException().isThrownBy(() ->
                new SurveyAnswers(List.of(), List.of(1L, 2L), percent("50"), null, null, null, Map.of(), null, false)).withMessageContaining("one or the other");
        assertThatIllegalArgumentException().isThrownBy(() ->
                new SurveyAnswers(List.of(), List.of(1L, 2L), null, null, null, 3L, Map.of(), null, false)).withMessageContaining("one or the other");
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyAnswers.counted(1, 2).with(Map.of(MissingAnswer.DECLINED, -1L), null))
                .withMessageContaining("-1");
    }

    @Test
    void percentages_fit_an_n_or_they_do_not() {
        assertThat(shares("67", null, "33", 3L).fitN()).isTrue();
        assertThat(shares("67", null, "33", 4L).fitN()).isFalse();
        assertThat(shares("67", null, "33", null).fitN()).as("n not known").isTrue();
        assertThat(shares("67", null, "33", 0L).fitN()).as("nobody answered").isTrue();
        assertThat(shares("67.3", null, null, 2000L).fitN()).isTrue();
        assertThat(SurveyAnswers.counted(1, 2).fitN()).isTrue();
        assertThat(shares("67", null, "33", null).possibleN(9)).containsExactly(3, 6, 9);
        assertThat(SurveyAnswers.counted(1, 2).possibleN(9)).isEmpty();
    }

    @Test
    void a_percentage_with_all_the_digits_of_a_spreadsheet_fits_as_any_other() {
        assertThat(shares("66.666666666667", null, null, 3L).fitN()).isTrue();
        assertThat(shares("66.666666666667", null, null, null).possibleN(60)).as("not tried").isEmpty();
        assertThat(degree(shares("66.666666666667", null, null, null))).isEqualTo("66666666666667/100000000000000");
    }

    @Test
    void lists_are_copied() {
        List<Long> counts = new ArrayList<>(List.of(1L, 3L));
        SurveyAnswers answers = new SurveyAnswers(List.of(), counts, null, null, null, null, Map.of(), null, false);
        counts.set(0, 9L);

        assertThat(answers).isEqualTo(SurveyAnswers.counted(1, 3));
    }
}
