package io.github.verkan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WilsonIntervalTest {

    private static final int ROUNDS = 2000;
    private static final double NEAR = 1e-12;

    @ParameterizedTest
    @MethodSource("wilsonIntervals")
    void the_ends_are_those_of_the_golden_cases(JsonNode expected) {
        long x = expected.get("x").asLong();
        long n = expected.get("n").asLong();
        WilsonInterval interval = expected.has("z") ? WilsonInterval.of(x, n, expected.get("z").asDouble()) : WilsonInterval.at95(x, n);

        assertThat(interval.lower()).isCloseTo(expected.get("lower").asDouble(), SurveyIndicators.tolerance(expected));
        assertThat(interval.upper()).isCloseTo(expected.get("upper").asDouble(), SurveyIndicators.tolerance(expected));
        if (expected.has("share")) {
            assertThat(Ratio.of(x, n).toDouble()).isCloseTo(expected.get("share").asDouble(), SurveyIndicators.tolerance(expected));
        }
    }

    static Stream<JsonNode> wilsonIntervals() {
        return SurveyIndicators.golden("wilsonIntervals");
    }

    @Test
    void the_ends_are_those_of_the_formula_as_it_is_printed() {
        SplittableRandom random = new SplittableRandom(1927);
        for (int round = 0; round < ROUNDS; round++) {
            long n = random.nextLong(1, 3000);
            long x = random.nextLong(n + 1);
            double z = 0.1 + 4 * random.nextDouble();
            double p = (double) x / n;
            double middle = p + z * z / (2 * n);
            double reach = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
            double divisor = 1 + z * z / n;
            WilsonInterval interval = WilsonInterval.of(x, n, z);

            assertThat(interval.lower()).isCloseTo((middle - reach) / divisor, within(NEAR));
            assertThat(interval.upper()).isCloseTo((middle + reach) / divisor, within(NEAR));
        }
    }

    @Test
    void from_each_end_the_share_lies_z_standard_errors_away() {
        SplittableRandom random = new SplittableRandom(1998);
        for (int round = 0; round < ROUNDS; round++) {
            long n = random.nextLong(2, 3000);
            long x = random.nextLong(1, n);
            double z = 0.1 + 4 * random.nextDouble();
            double p = (double) x / n;
            WilsonInterval interval = WilsonInterval.of(x, n, z);

            assertThat(p - interval.lower()).isCloseTo(z * Math.sqrt(interval.lower() * (1 - interval.lower()) / n), within(NEAR));
            assertThat(interval.upper() - p).isCloseTo(z * Math.sqrt(interval.upper() * (1 - interval.upper()) / n), within(NEAR));
        }
    }

    @Test
    void the_interval_contains_the_share_narrows_with_n_and_widens_with_z() {
        SplittableRandom random = new SplittableRandom(17);
        for (int round = 0; round < ROUNDS; round++) {
            long n = random.nextLong(1, 500);
            long x = random.nextLong(n + 1);
            long times = random.nextLong(2, 50);
            WilsonInterval interval = WilsonInterval.at95(x, n);

            assertThat((double) x / n).isBetween(interval.lower(), interval.upper());
            assertThat(width(WilsonInterval.at95(times * x, times * n))).isLessThan(width(interval));
            assertThat(width(WilsonInterval.of(x, n, 2.576))).isGreaterThan(width(interval));
        }
    }

    @Test
    void those_who_are_not_among_x_have_the_mirrored_interval() {
        SplittableRandom random = new SplittableRandom(29);
        for (int round = 0; round < ROUNDS; round++) {
            long n = random.nextLong(1, 1_000_000);
            long x = random.nextLong(n + 1);
            WilsonInterval interval = WilsonInterval.at95(x, n);
            WilsonInterval mirrored = WilsonInterval.at95(n - x, n);

            assertThat(mirrored.lower()).isCloseTo(1 - interval.upper(), within(1e-15));
            assertThat(mirrored.upper()).isCloseTo(1 - interval.lower(), within(1e-15));
        }
    }

    @Test
    void none_gives_exactly_0_below_and_all_exactly_1_above() {
        for (long n : new long[] {1, 2, 3, 29, 1000, Long.MAX_VALUE / 4, Long.MAX_VALUE}) {
            for (double z : new double[] {Double.MIN_VALUE, 1e-9, 1.96, 1e9, Double.MAX_VALUE}) {
                assertThat(WilsonInterval.of(0, n, z).lower()).isZero();
                assertThat(WilsonInterval.of(n, n, z).upper()).isEqualTo(1);
            }
        }
    }

    @Test
    void no_n_and_no_z_is_too_large_or_too_small() {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < ROUNDS; round++) {
            long n = random.nextLong(1, Long.MAX_VALUE) >>> random.nextInt(63) | 1;
            long x = random.nextBoolean() ? random.nextLong(n) : n - random.nextLong(Math.min(n, 3));
            double z = Math.pow(10, random.nextInt(-320, 308));
            WilsonInterval interval = WilsonInterval.of(x, n, z);

            assertThat(interval.lower()).as("%d of %d, z = %s", x, n, z).isBetween(0.0, (double) x / n);
            assertThat(interval.upper()).as("%d of %d, z = %s", x, n, z).isBetween((double) x / n, 1.0);
        }
        long large = Long.MAX_VALUE / 4;
        assertThat(width(WilsonInterval.at95(large / 2, large))).isCloseTo(2 * 1.959963984540054 * Math.sqrt(0.25 / large), within(1e-15));
        assertThat(WilsonInterval.at95(0, large).upper()).isCloseTo(1.666e-18, within(1e-21));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = ';', value = {
        "0; 0; n must be at least 1: 0", "0; -3; n must be at least 1: -3",
        "-1; 5; x must be from 0 to n = 5: -1", "6; 5; x must be from 0 to n = 5: 6"})
    void what_is_no_share_is_refused(long x, long n, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.at95(x, n)).withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1.96, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_no_quantile_is_refused(double z) {
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(1, 2, z)).withMessage("z must be finite and above 0: " + z);
    }

    @Test
    void ends_that_are_known_already_must_be_in_order() {
        assertThat(new WilsonInterval(0.25, 0.25)).isEqualTo(new WilsonInterval(0.25, 0.25));
        assertThatIllegalArgumentException().isThrownBy(() -> new WilsonInterval(0.5, 0.4)).withMessageContaining("0.5, 0.4");
        assertThatIllegalArgumentException().isThrownBy(() -> new WilsonInterval(-0.1, 0.4));
        assertThatIllegalArgumentException().isThrownBy(() -> new WilsonInterval(0.1, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WilsonInterval(Double.NaN, 0.4));
    }

    private static double width(WilsonInterval interval) {
        return interval.upper() - interval.lower();
    }
}
