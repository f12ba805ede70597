package io.github.verkan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConjunctionTest {

    static Stream<JsonNode> paths() {
        return Sensitivity.golden("paths");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void product_and_bounds_are_those_of_the_golden_cases(JsonNode expected) {
        Conjunction all = Conjunction.of(StreamSupport.stream(expected.get("probabilities").spliterator(), false).map(ConjunctionTest::ratio).toList());
        assertThat(all.product().toDouble()).isCloseTo(expected.get("product").asDouble(), within(1e-12));
        assertThat(all.lower().toDouble()).isCloseTo(expected.get("lower").asDouble(), within(1e-12));
        assertThat(all.upper().toDouble()).isCloseTo(expected.get("upper").asDouble(), within(1e-12));
    }

    private static Ratio ratio(JsonNode number) {
        BigDecimal decimal = new BigDecimal(number.asText());
        return new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    @Test
    void the_product_lies_within_the_bounds_and_a_lower_bound_is_never_below_nothing() {
        Conjunction low = Conjunction.of(List.of(Ratio.of(1, 3), Ratio.of(1, 2)));
        assertThat(low).isEqualTo(new Conjunction(Ratio.of(1, 6), Ratio.of(0, 1), Ratio.of(1, 3)));
    }

    @Test
    void of_nothing_all_hold() {
        assertThat(Conjunction.of(List.of())).isEqualTo(new Conjunction(Ratio.of(1, 1), Ratio.of(1, 1), Ratio.of(1, 1)));
    }

    @Test
    void what_is_no_probability_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Conjunction.of(List.of(Ratio.of(3, 2))));
        assertThatIllegalArgumentException().isThrownBy(() -> Conjunction.of(List.of(Ratio.of(-1, 2))));
    }
}
