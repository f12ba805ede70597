package io.github.verkan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerDistributionTest {

    private static final int ROUNDS = 500;
    private static final AnswerDistribution NO_ANSWERS = AnswerDistribution.of(0, 0, 0, 0, 0);

    @ParameterizedTest
    @MethodSource("answerDistributions")
    void the_figures_are_those_of_the_golden_cases(JsonNode expected) {
        AnswerDistribution answers = AnswerDistribution.of(SurveyIndicators.longs(expected.get("counts")).toArray())
                .withMissing(AnswerDistribution.DONT_KNOW, expected.get("dontKnow").asLong())
                .withMissing(AnswerDistribution.NO_RESPONSE, expected.get("noResponse").asLong())
                .withSent(expected.get("sent").asLong());
        WilsonInterval top = WilsonInterval.at95(answers.topCount(), answers.n());

        assertThat(answers.n()).isEqualTo(expected.get("n").asLong());
        assertFigure(answers.mean().toDouble(), expected, "mean");
        assertFigure(answers.standardDeviation().orElseThrow(), expected, "standardDeviation");
        assertFigure(answers.median().toDouble(), expected, "median");
        assertFigure(answers.topShare().toDouble(), expected, "topShare");
        assertFigure(answers.bottomShare().toDouble(), expected, "bottomShare");
        assertFigure(100 * answers.balance().toDouble(), expected, "nettotal");
        assertFigure(answers.responseRate().orElseThrow().toDouble(), expected, "responseRate");
        assertFigure(answers.dontKnowShare().orElseThrow().toDouble(), expected, "dontKnowShare");
        assertFigure(top.lower(), expected, "topLower");
        assertFigure(top.upper(), expected, "topUpper");
    }

    private static void assertFigure(double figure, JsonNode expected, String name) {
        assertThat(figure).as(name).isCloseTo(expected.get(name).asDouble(), SurveyIndicators.tolerance(expected));
    }

    static Stream<JsonNode> answerDistributions() {
        return SurveyIndicators.golden("answerDistributions");
    }

    @ParameterizedTest
    @MethodSource("weightedBalances")
    void the_weighted_balance_is_that_of_the_golden_case(JsonNode expected) {
        AnswerDistribution answers = AnswerDistribution.of(SurveyIndicators.longs(expected.get("counts")).toArray());

        assertFigure(100 * answers.weightedBalance().toDouble(), expected, "percent");
    }

    static Stream<JsonNode> weightedBalances() {
        return SurveyIndicators.golden("weightedBalances");
    }

    @ParameterizedTest
    @MethodSource("nettotals")
    void the_balance_of_a_hundred_answers_is_the_nettotal_of_the_golden_case(JsonNode expected) {
        long positive = expected.get("positivePercent").asLong();
        long negative = expected.get("negativePercent").asLong();
        AnswerDistribution answers = AnswerDistribution.of(negative, 100 - negative - positive, positive);

        assertThat(answers.balance().times(Ratio.of(100, 1))).isEqualTo(Ratio.of(expected.get("nettotal").asLong(), 1));
    }

    static Stream<JsonNode> nettotals() {
        return SurveyIndicators.golden("nettotals");
    }

    @Test
    void shares_are_of_the_outermost_option_on_two_or_three_and_of_two_at_each_end_on_more() {
        assertThat(AnswerDistribution.of(1, 4).topShare()).isEqualTo(Ratio.of(4, 5));
        assertThat(AnswerDistribution.of(1, 4).bottomShare()).isEqualTo(Ratio.of(1, 5));
        assertThat(AnswerDistribution.of(1, 4, 5).topShare()).isEqualTo(Ratio.of(1, 2));
        assertThat(AnswerDistribution.of(1, 4, 5).bottomShare()).isEqualTo(Ratio.of(1, 10));
        assertThat(AnswerDistribution.of(1, 2, 3, 4).topShare()).isEqualTo(Ratio.of(7, 10));
        assertThat(AnswerDistribution.of(1, 2, 3, 4).bottomShare()).isEqualTo(Ratio.of(3, 10));
        assertThat(AnswerDistribution.of(1, 2, 3, 4, 0, 0, 10).topShare()).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void the_figures_are_those_of_the_answers_one_by_one() {
        SplittableRandom random = new SplittableRandom(2022);
        for (int round = 0; round < ROUNDS; round++) {
            int options = random.nextInt(2, 11);
            int[] answers = random.ints(random.nextInt(2, 60), 1, options + 1).sorted().toArray();
            long[] counts = new long[options];
            for (int answer : answers) {
                counts[answer - 1]++;
            }
            AnswerDistribution distribution = AnswerDistribution.of(counts);
            double mean = Arrays.stream(answers).average().orElseThrow();
            double squares = Arrays.stream(answers).mapToDouble(answer -> Math.pow(answer - mean, 2)).sum();
            int middle = answers.length / 2;

            assertThat(distribution.n()).isEqualTo(answers.length);
            assertThat(distribution.mean().toDouble()).isCloseTo(mean, within(1e-12));
            assertThat(distribution.standardDeviation().orElseThrow()).isCloseTo(Math.sqrt(squares / (answers.length - 1)), within(1e-12))
                    .isBetween(0.0, (options - 1) / Math.sqrt(2) + 1e-12);
            assertThat(distribution.median()).isEqualTo(Ratio.of(answers[answers.length - 1 - middle] + answers[middle], 2));
        }
    }

    @Test
    void no_share_is_outside_its_range_and_the_scale_turned_round_turns_the_balances_round() {
        SplittableRandom random = new SplittableRandom(46);
        for (int round = 0; round < ROUNDS; round++) {
            int options = random.nextInt(2, 11);
            long[] counts = LongStream.generate(() -> random.nextLong(0, 20)).limit(options).toArray();
            counts[random.nextInt(options)]++;
            long[] reversed = LongStream.range(0, options).map(i -> counts[options - 1 - (int) i]).toArray();
            AnswerDistribution one = AnswerDistribution.of(counts);
            AnswerDistribution back = AnswerDistribution.of(reversed);
            Ratio minus = Ratio.of(-1, 1);

            assertThat(one.topShare().plus(one.bottomShare())).isBetween(Ratio.of(0, 1), Ratio.of(1, 1));
            assertThat(one.balance()).isBetween(minus, Ratio.of(1, 1))
                    .isEqualTo(one.topShare().plus(one.bottomShare().times(minus))).isEqualTo(back.balance().times(minus));
            assertThat(back.topShare()).isEqualTo(one.bottomShare());
            assertThat(back.mean()).isEqualTo(Ratio.of(options + 1L, 1).plus(one.mean().times(minus)));
            assertThat(back.median()).isEqualTo(Ratio.of(options + 1L, 1).plus(one.median().times(minus)));
            assertThat(back.standardDeviation()).isEqualTo(one.standardDeviation());
            if (options == 5) {
                assertThat(one.weightedBalance()).isBetween(minus, Ratio.of(1, 1)).isEqualTo(back.weightedBalance().times(minus))
                        .isEqualTo(one.mean().plus(Ratio.of(-3, 1)).times(Ratio.of(1, 2)));
            }
        }
    }

    @Test
    void missing_answers_change_no_figure_of_the_valid_ones() {
        AnswerDistribution alone = AnswerDistribution.of(1, 2, 4, 8, 5);
        AnswerDistribution complete = alone.withMissing(AnswerDistribution.DONT_KNOW, 1000).withMissing("moved-away", 7).withSent(5000);

        assertThat(complete.n()).isEqualTo(alone.n());
        assertThat(complete.mean()).isEqualTo(alone.mean());
        assertThat(complete.median()).isEqualTo(alone.median());
        assertThat(complete.standardDeviation()).isEqualTo(alone.standardDeviation());
        assertThat(complete.balance()).isEqualTo(alone.balance());
        assertThat(complete.responseRate()).contains(Ratio.of(20, 5000));
    }

    @Test
    void what_was_not_said_is_not_known_and_not_zero() {
        AnswerDistribution alone = AnswerDistribution.of(1, 2, 3);

        assertThat(alone.sentIfKnown()).isEmpty();
        assertThat(alone.responseRate()).isEmpty();
        assertThat(alone.missing()).isEmpty();
        assertThat(alone.dontKnowShare()).isEmpty();
        assertThat(alone.withMissing(AnswerDistribution.NO_RESPONSE, 2).dontKnowShare()).isEmpty();
        assertThat(alone.withMissing(AnswerDistribution.DONT_KNOW, 0).dontKnowShare()).contains(Ratio.of(0, 1));
        assertThat(alone.withSent(8).sentIfKnown()).contains(8L);
    }

    @Test
    void no_figure_of_valid_answers_is_defined_where_there_are_none() {
        for (ThrowingCallable figure : List.<ThrowingCallable>of(NO_ANSWERS::mean, NO_ANSWERS::median, NO_ANSWERS::topShare, NO_ANSWERS::bottomShare,
                NO_ANSWERS::balance, NO_ANSWERS::weightedBalance, NO_ANSWERS::ordinal)) {
            assertThatIllegalStateException().isThrownBy(figure).withMessageStartingWith("not defined without a valid answer");
        }
        assertThat(NO_ANSWERS.n()).isZero();
        assertThat(NO_ANSWERS.standardDeviation()).isEmpty();
        assertThat(AnswerDistribution.of(0, 1).standardDeviation()).isEmpty();
        assertThat(AnswerDistribution.of(0, 2).standardDeviation()).hasValue(0);
    }

    @Test
    void where_nobody_gave_a_valid_answer_the_rates_of_answering_are_still_known() {
        AnswerDistribution silent = NO_ANSWERS.withMissing(AnswerDistribution.DONT_KNOW, 0).withSent(0);

        assertThat(NO_ANSWERS.withMissing(AnswerDistribution.DONT_KNOW, 3).dontKnowShare()).contains(Ratio.of(1, 1));
        assertThat(NO_ANSWERS.withSent(10).responseRate()).contains(Ratio.of(0, 1));
        assertThat(silent.dontKnowShare()).isEmpty();
        assertThat(silent.responseRate()).isEmpty();
    }

    @Test
    void the_weighted_balance_is_for_five_options_alone() {
        for (long[] counts : List.of(new long[] {1, 1}, new long[] {1, 1, 1}, new long[] {1, 1, 1, 1}, new long[] {1, 1, 1, 1, 1, 1})) {
            assertThatIllegalStateException().isThrownBy(() -> AnswerDistribution.of(counts).weightedBalance())
                    .withMessage("the weighted balance needs five options, not " + counts.length);
        }
    }

    @Test
    void agreement_is_that_of_the_valid_answers() {
        assertThat(AnswerDistribution.of(10, 0, 0, 0, 10).withMissing(AnswerDistribution.DONT_KNOW, 5).ordinal().agreement()).isEqualTo(Ratio.of(-1, 1));
    }

    @Test
    void reasons_keep_the_author_s_order_and_the_last_count_for_a_reason_holds() {
        AnswerDistribution answers = AnswerDistribution.of(1, 2).withMissing("illegible", 4).withMissing(AnswerDistribution.DONT_KNOW, 1)
                .withMissing(AnswerDistribution.NO_RESPONSE, 0).withMissing("blank-sheet", 2).withMissing("illegible", 3);

        assertThat(answers.missing().keySet()).containsExactly("illegible", "dont-know", "no-response", "blank-sheet");
        assertThat(answers.missing()).containsEntry("illegible", 3L);
    }

    @Test
    void what_was_given_can_change_later_without_changing_the_distribution() {
        List<Long> counts = new ArrayList<>(List.of(1L, 2L));
        Map<String, Long> missing = new LinkedHashMap<>(Map.of("dont-know", 1L));
        AnswerDistribution answers = new AnswerDistribution(counts, missing, null);
        counts.set(0, 9L);
        missing.put("no-response", 9L);

        assertThat(answers).isEqualTo(AnswerDistribution.of(1, 2).withMissing("dont-know", 1));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> answers.missing().put("moved-away", 1L));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> answers.counts().set(0, 1L));
    }

    @Test
    void what_is_no_distribution_is_refused() {
        AnswerDistribution answers = AnswerDistribution.of(1, 2);

        assertThatIllegalArgumentException().isThrownBy(AnswerDistribution::of).withMessageContaining("two options");
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerDistribution.of(3)).withMessageContaining("[3]");
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerDistribution.of(3, -1)).withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> answers.withMissing("dont-know", -2)).withMessageContaining("\"dont-know\", -2");
        assertThatIllegalArgumentException().isThrownBy(() -> answers.withMissing(" ", 2)).withMessageContaining("reason");
        assertThatIllegalArgumentException().isThrownBy(() -> answers.withSent(-1));
    }

    @Test
    void nobody_answers_who_was_not_sent_the_question() {
        AnswerDistribution answers = AnswerDistribution.of(1, 2).withMissing("dont-know", 1).withMissing("no-response", 2);

        assertThat(answers.withSent(6).responseRate()).contains(Ratio.of(1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> answers.withSent(5))
                .withMessage("sent must not be below the 6 who are accounted for: 5");
        assertThatIllegalArgumentException().isThrownBy(() -> answers.withSent(6).withMissing("moved-away", 1));
    }

    @Test
    void counts_may_be_as_large_as_their_sum_allows() {
        long half = Long.MAX_VALUE / 2;
        AnswerDistribution huge = AnswerDistribution.of(half, 0, 0, 0, half).withMissing("dont-know", 1);

        assertThat(huge.mean()).isEqualTo(Ratio.of(3, 1));
        assertThat(huge.standardDeviation().orElseThrow()).isCloseTo(2, within(1e-15));
        assertThat(huge.weightedBalance()).isEqualTo(Ratio.of(0, 1));
        assertThat(huge.dontKnowShare()).contains(Ratio.of(1, Long.MAX_VALUE));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> AnswerDistribution.of(Long.MAX_VALUE, 1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> huge.withMissing("no-response", 1));
    }
}
