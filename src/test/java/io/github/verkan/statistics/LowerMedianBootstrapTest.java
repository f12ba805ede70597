package io.github.verkan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LowerMedianBootstrapTest {

    private static final Ratio ONE = Ratio.of(1, 1);

    static Stream<JsonNode> medians() {
        return Sensitivity.golden("medians");
    }

    @ParameterizedTest
    @MethodSource("medians")
    void the_probabilities_are_those_of_the_golden_cases(JsonNode expected) {
        List<Ratio> probabilities = LowerMedianBootstrap.of(Sensitivity.distribution(expected.get("grades"))).probabilities();
        for (int grade = 0; grade < 5; grade++) {
            double wanted = expected.get("bootstrap").path(String.valueOf(grade)).asDouble(0);
            assertThat(probabilities.get(grade).toDouble()).isCloseTo(wanted, within(1e-12));
        }
    }

    @Test
    void it_is_what_all_draws_one_by_one_would_give() {
        SplittableRandom random = new SplittableRandom(1979);
        for (int round = 0; round < 40; round++) {
            int n = random.nextInt(1, 6);
            int[] answers = random.ints(n, 0, 4).toArray();
            long[] counts = new long[4];
            for (int answer : answers) {
                counts[answer]++;
            }
            long[] medians = new long[4];
            int draws = (int) Math.pow(n, n);
            for (int draw = 0; draw < draws; draw++) {
                long[] drawn = new long[4];
                for (int i = 0, rest = draw; i < n; i++, rest /= n) {
                    drawn[answers[rest % n]]++;
                }
                medians[OrdinalDistribution.of(drawn).lowerMedian()]++;
            }
            List<Ratio> wanted = new ArrayList<>();
            for (long median : medians) {
                wanted.add(Ratio.of(median, draws));
            }
            assertThat(LowerMedianBootstrap.of(OrdinalDistribution.of(counts)).probabilities()).isEqualTo(wanted);
        }
    }

    @Test
    void the_probabilities_sum_to_one_up_to_the_most_answers_and_beyond_it_is_refused() {
        OrdinalDistribution most = OrdinalDistribution.of(100, 150, 250);
        assertThat(LowerMedianBootstrap.of(most).probabilities().stream().reduce(Ratio.of(0, 1), Ratio::plus)).isEqualTo(ONE);
        assertThatIllegalArgumentException().isThrownBy(() -> LowerMedianBootstrap.of(OrdinalDistribution.of(100, 150, 251)));
    }

    @Test
    void of_a_single_answer_it_is_certain() {
        assertThat(LowerMedianBootstrap.of(OrdinalDistribution.of(0, 1)).probabilities()).containsExactly(Ratio.of(0, 1), ONE);
    }
}
