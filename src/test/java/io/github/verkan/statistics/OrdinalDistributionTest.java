package io.github.verkan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrdinalDistributionTest {

    /** The worked examples of the R package agrmt (Ruedin): a rating, and the places of two Dutch parties in per mille. */
    private static final OrdinalDistribution RATING = OrdinalDistribution.of(30, 40, 210, 130, 530, 50, 10);
    private static final OrdinalDistribution PVDA = OrdinalDistribution.of(24, 28, 32, 62, 135, 304, 416);
    private static final OrdinalDistribution D66 = OrdinalDistribution.of(16, 26, 82, 210, 293, 270, 103);

    private static final double EXACT = 1e-9;

    @Test
    void agreement_is_that_of_the_published_examples() {
        assertThat(RATING.agreement().toDouble()).isCloseTo(0.6113333, within(5e-8));
        assertThat(PVDA.agreement().toDouble()).isCloseTo(0.61, within(0.005));
        assertThat(D66.agreement().toDouble()).isCloseTo(0.48, within(0.005));
        assertThat(OrdinalDistribution.of(2, 0, 1, 1).agreement()).isEqualTo(Ratio.of(1, 12));
    }

    @Test
    void the_other_figures_are_those_of_the_published_example() {
        assertThat(RATING.consensus()).isCloseTo(0.7256876, within(5e-8));
        assertThat(RATING.leikDispersion().toDouble()).isCloseTo(0.287, within(0.0005));
        assertThat(RATING.polarisation().toDouble()).isCloseTo(0.194, within(0.0005));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void agreement_polarisation_dispersion_and_consensus_are_those_of_the_golden_cases(JsonNode expected) {
        OrdinalDistribution distribution = OrdinalDistribution.of(longs(expected.get("weights")));

        assertThat(distribution.agreement().toDouble()).isCloseTo(expected.get("agreement").asDouble(), within(EXACT));
        assertThat(distribution.polarisation().toDouble()).isCloseTo(expected.get("polarisation").asDouble(), within(EXACT));
        assertThat(distribution.leikDispersion().toDouble()).isCloseTo(expected.get("leikDispersion").asDouble(), within(EXACT));
        assertThat(distribution.consensus()).isCloseTo(expected.get("consensus").asDouble(), within(EXACT));
    }

    static Stream<JsonNode> distributions() {
        return golden("distributions");
    }

    @ParameterizedTest
    @MethodSource("interpolatedQuantiles")
    void interpolated_quantiles_are_those_of_the_golden_cases(JsonNode expected) {
        long[] weights = new long[5];
        for (long answer : longs(expected.get("answers"))) {
            weights[(int) answer - 1]++;
        }
        assertThat(OrdinalDistribution.of(weights).interpolatedQuantile(expected.get("q").asDouble()) + 1)
                .isCloseTo(expected.get("value").asDouble(), within(EXACT));
    }

    static Stream<JsonNode> interpolatedQuantiles() {
        return golden("interpolatedQuantiles");
    }

    @ParameterizedTest
    @MethodSource("medians")
    void medians_are_those_of_the_golden_cases(JsonNode expected) {
        OrdinalDistribution distribution = OrdinalDistribution.of(longs(expected.get("weights")));

        assertThat(distribution.lowerMedian()).isEqualTo(expected.get("lower").asInt());
        assertThat(distribution.upperMedian()).isEqualTo(expected.get("upper").asInt());
    }

    static Stream<JsonNode> medians() {
        return golden("medians");
    }

    private static Stream<JsonNode> golden(String kind) {
        try (InputStream in = OrdinalDistributionTest.class.getResourceAsStream("/golden/ordinal-aggregation.json")) {
            JsonNode cases = new ObjectMapper().readTree(in).get(kind);
            assertThat(cases).isNotEmpty();
            return StreamSupport.stream(cases.spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long[] longs(JsonNode numbers) {
        return StreamSupport.stream(numbers.spliterator(), false).mapToLong(JsonNode::asLong).toArray();
    }

    @Test
    void agreement_has_its_ends_and_its_middle() {
        assertThat(OrdinalDistribution.of(0, 0, 7, 0).agreement()).isEqualTo(Ratio.of(1, 1));
        assertThat(OrdinalDistribution.of(4, 4, 4, 4, 4).agreement()).isEqualTo(Ratio.of(0, 1));
        assertThat(OrdinalDistribution.of(5, 0, 0, 0, 5).agreement()).isEqualTo(Ratio.of(-1, 1));
    }

    @Test
    void no_figure_changes_when_all_weights_are_multiplied_or_turned_round() {
        SplittableRandom random = new SplittableRandom(20201122);
        for (int round = 0; round < 500; round++) {
            long[] weights = LongStream.generate(() -> random.nextLong(0, 20)).limit(random.nextInt(3, 8)).toArray();
            weights[0]++;
            long[] tenfold = LongStream.of(weights).map(w -> 10 * w).toArray();
            long[] reversed = new long[weights.length];
            for (int i = 0; i < weights.length; i++) {
                reversed[i] = weights[weights.length - 1 - i];
            }
            OrdinalDistribution one = OrdinalDistribution.of(weights);
            OrdinalDistribution ten = OrdinalDistribution.of(tenfold);
            OrdinalDistribution back = OrdinalDistribution.of(reversed);

            assertThat(ten.agreement()).isEqualTo(one.agreement()).isEqualTo(back.agreement());
            assertThat(ten.leikDispersion()).isEqualTo(one.leikDispersion()).isEqualTo(back.leikDispersion());
            assertThat(ten.consensus()).isCloseTo(one.consensus(), within(EXACT));
            assertThat(back.consensus()).isCloseTo(one.consensus(), within(EXACT));
            assertThat(ten.lowerMedian()).isEqualTo(one.lowerMedian()).isEqualTo(weights.length - 1 - back.upperMedian());
            assertThat(one.agreement()).isBetween(Ratio.of(-1, 1), Ratio.of(1, 1));
            assertThat(one.leikDispersion()).isBetween(Ratio.of(0, 1), Ratio.of(1, 1));
        }
    }

    @Test
    void the_medians_are_those_of_the_sorted_answers() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 500; round++) {
            int[] answers = random.ints(random.nextInt(1, 30), 0, 5).sorted().toArray();
            long[] weights = new long[5];
            for (int answer : answers) {
                weights[answer]++;
            }
            assertThat(OrdinalDistribution.of(weights).lowerMedian()).isEqualTo(answers[(answers.length - 1) / 2]);
            assertThat(OrdinalDistribution.of(weights).upperMedian()).isEqualTo(answers[answers.length / 2]);
        }
    }

    @Test
    void weights_may_be_as_large_as_their_sum_allows() {
        OrdinalDistribution huge = OrdinalDistribution.of(Long.MAX_VALUE / 2, 0, Long.MAX_VALUE / 2);

        assertThat(huge.agreement()).isEqualTo(Ratio.of(-1, 1));
        assertThat(huge.lowerMedian()).isZero();
        assertThat(huge.upperMedian()).isEqualTo(2);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> OrdinalDistribution.of(Long.MAX_VALUE, 1));
    }

    @Test
    void what_is_no_distribution_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> OrdinalDistribution.of(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(OrdinalDistribution::of);
        assertThatIllegalArgumentException().isThrownBy(() -> OrdinalDistribution.of(3, -1, 2)).withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> RATING.interpolatedQuantile(0));
        assertThatIllegalArgumentException().isThrownBy(() -> RATING.interpolatedQuantile(1));
        assertThatIllegalArgumentException().isThrownBy(() -> RATING.interpolatedQuantile(Double.NaN));
    }

    @Test
    void a_figure_that_needs_more_categories_says_so() {
        assertThatIllegalStateException().isThrownBy(() -> OrdinalDistribution.of(1, 1).agreement()).withMessageContaining("not 2");
        assertThatIllegalStateException().isThrownBy(() -> OrdinalDistribution.of(1).leikDispersion());
        assertThatIllegalStateException().isThrownBy(() -> OrdinalDistribution.of(1).consensus());
    }

    @Test
    void the_weights_given_can_change_later_without_changing_the_distribution() {
        long[] weights = {1, 2, 3};
        OrdinalDistribution distribution = OrdinalDistribution.of(weights);
        weights[0] = 100;

        assertThat(distribution.weights()).containsExactly(1L, 2L, 3L);
        assertThat(distribution).hasToString("[1, 2, 3]");
    }
}
