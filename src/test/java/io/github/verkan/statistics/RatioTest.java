package io.github.verkan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void a_ratio_is_in_lowest_terms_with_the_sign_above() {
        assertThat(Ratio.of(6, -8)).isEqualTo(Ratio.of(-3, 4)).hasToString("-3/4");
        assertThat(Ratio.of(-6, -8)).hasToString("3/4");
        assertThat(Ratio.of(0, -5)).isEqualTo(Ratio.of(0, 1)).hasToString("0");
        assertThat(Ratio.of(8, 4)).hasToString("2");
    }

    @Test
    void sums_products_and_comparisons_are_exact() {
        assertThat(Ratio.of(1, 3).plus(Ratio.of(1, 6))).isEqualTo(Ratio.of(1, 2));
        assertThat(Ratio.of(2, 3).times(Ratio.of(-3, 4))).isEqualTo(Ratio.of(-1, 2));
        assertThat(Ratio.of(-1, 3)).isLessThan(Ratio.of(-333_333_333, 1_000_000_000));
        assertThat(Ratio.of(1, 8).toDouble()).isEqualTo(0.125);
    }

    @Test
    void nothing_is_divided_by_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(1, 0));
    }
}
