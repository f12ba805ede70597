package io.github.verkan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DirichletPosteriorTest {

    private static final double NEAR = 1e-8;

    static Stream<JsonNode> posteriors() {
        return Sensitivity.golden("posteriors");
    }

    @ParameterizedTest
    @MethodSource("posteriors")
    void all_figures_are_those_of_the_golden_cases(JsonNode expected) {
        List<Long> counts = StreamSupport.stream(expected.get("counts").spliterator(), false).map(JsonNode::asLong).toList();
        DirichletPosterior posterior = DirichletPosterior.of(counts, expected.get("alpha").asDouble());
        assertClose(posterior.means(), Sensitivity.doubles(expected.get("means")));
        assertClose(posterior.standardDeviations(), Sensitivity.doubles(expected.get("standardDeviations")));
        assertClose(List.of(posterior.atLeast(2)), List.of(expected.get("atLeast2").asDouble()));
        assertClose(posterior.atLeastInterval95(2), Sensitivity.doubles(expected.get("interval95")));
    }

    private static void assertClose(List<Double> figures, List<Double> expected) {
        assertThat(figures).hasSameSizeAs(expected);
        for (int i = 0; i < figures.size(); i++) {
            assertThat(figures.get(i)).isCloseTo(expected.get(i), within(NEAR));
        }
    }

    @Test
    void everything_is_at_least_in_the_lowest_category() {
        DirichletPosterior posterior = DirichletPosterior.of(List.of(3L, 0L), 0.5);
        assertThat(posterior.atLeast(0)).isEqualTo(1);
        assertThat(posterior.atLeastInterval95(0)).containsExactly(1.0, 1.0);
    }

    @Test
    void the_interval_holds_the_mean_and_narrows_with_more_answers() {
        double before = 1;
        for (long n = 1; n < 5000; n *= 4) {
            DirichletPosterior posterior = DirichletPosterior.of(List.of(n, n, 2 * n), 0.5);
            List<Double> interval = posterior.atLeastInterval95(2);
            assertThat(posterior.atLeast(2)).isBetween(interval.get(0), interval.get(1));
            assertThat(interval.get(1) - interval.get(0)).isLessThan(before);
            before = interval.get(1) - interval.get(0);
        }
    }

    @Test
    void what_is_no_count_prior_or_category_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DirichletPosterior.of(List.of(1L), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> DirichletPosterior.of(List.of(1L, -1L), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> DirichletPosterior.of(List.of(1L, 1L), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> DirichletPosterior.of(List.of(1L, 1L), Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> DirichletPosterior.of(List.of(1L, 1L), 1).atLeast(2));
    }
}
