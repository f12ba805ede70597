package io.github.verkan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BetaDistributionTest {

    @Test
    void with_whole_parameters_it_is_the_tail_of_a_binomial() {
        SplittableRandom random = new SplittableRandom(1992);
        for (int round = 0; round < 300; round++) {
            int a = random.nextInt(1, 30);
            int b = random.nextInt(1, 30);
            double x = random.nextDouble();
            int n = a + b - 1;
            double tail = 0;
            for (int k = a; k <= n; k++) {
                double ways = 1;
                for (int i = 0; i < k; i++) {
                    ways *= (n - i) / (double) (k - i);
                }
                tail += ways * Math.pow(x, k) * Math.pow(1 - x, n - k);
            }
            assertThat(new BetaDistribution(a, b).upTo(x)).isCloseTo(tail, within(1e-12));
        }
    }

    @Test
    void with_halves_it_is_the_arcsine_distribution() {
        for (double x = 0.01; x < 1; x += 0.03) {
            assertThat(new BetaDistribution(0.5, 0.5).upTo(x)).isCloseTo(2 / Math.PI * Math.asin(Math.sqrt(x)), within(1e-12));
        }
    }

    @Test
    void a_quantile_turns_the_distribution_function_around() {
        SplittableRandom random = new SplittableRandom(1964);
        for (int round = 0; round < 300; round++) {
            BetaDistribution beta = new BetaDistribution(0.05 + 50 * random.nextDouble(), 0.05 + 50 * random.nextDouble());
            double q = random.nextDouble();
            double x = beta.quantile(q);
            if (x > 1e-12 && x < 1 - 1e-12) {
                assertThat(beta.upTo(x)).isCloseTo(q, within(1e-9));
            }
        }
        assertThat(new BetaDistribution(2, 3).quantile(0)).isZero();
        assertThat(new BetaDistribution(2, 3).quantile(1)).isEqualTo(1);
    }

    @Test
    void the_gamma_function_has_its_known_values() {
        double logFactorial = 0;
        for (int n = 1; n < 100; n++) {
            assertThat(BetaDistribution.logGamma(n)).isCloseTo(logFactorial, within(1e-11));
            logFactorial += Math.log(n);
        }
        assertThat(BetaDistribution.logGamma(0.5)).isCloseTo(Math.log(Math.PI) / 2, within(1e-13));
        assertThat(BetaDistribution.logGamma(0.25)).isCloseTo(1.2880225246980774, within(1e-13));
    }

    @Test
    void what_is_no_parameter_or_probability_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BetaDistribution(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new BetaDistribution(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new BetaDistribution(1, 1).quantile(-0.1));
    }
}
