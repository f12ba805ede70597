package io.github.verkan.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DegreeTest {

    @Test
    void a_degree_is_brought_to_lowest_terms() {
        assertThat(Degree.of(6, 8)).isEqualTo(Degree.of(3, 4)).hasSameHashCodeAs(Degree.of(3, 4)).hasToString("3/4");
        assertThat(Degree.of(0, 7)).isEqualTo(Degree.ZERO);
        assertThat(Degree.of(7, 7)).isEqualTo(Degree.ONE);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2", "0, 0", "1, 0", "1, -2", "-1, -2"})
    void a_degree_lies_from_nothing_to_all(long numerator, long denominator) {
        assertThatIllegalArgumentException().isThrownBy(() -> Degree.of(numerator, denominator)).withMessageContaining(numerator + "/" + denominator);
    }

    @Test
    void reading_gives_back_what_was_written() {
        for (int below = 1; below <= 40; below++) {
            for (int above = 0; above <= below; above++) {
                Degree degree = Degree.of(above, below);
                assertThat(Degree.parse(degree.toString())).isEqualTo(degree);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "1/", "/2", "1/2/3", ".5", "0.", "1.5", "0,5", "50 %", "-1/2", "+1/2", " 1/2", "3/2", "1/0", "½", "١/٢", "x"})
    void what_is_no_fraction_from_0_to_1_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Degree.parse(text));
    }

    @Test
    void a_fraction_of_absurd_length_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Degree.parse("1/" + "9".repeat(41)));
        assertThat(Degree.parse("1/" + "9".repeat(40)).compareTo(Degree.ZERO)).isPositive();
        assertThat(Degree.parse("0.25")).isEqualTo(Degree.of(1, 4));
        assertThat(Degree.parse("1.00")).isEqualTo(Degree.ONE);
    }

    @Test
    void degrees_are_compared_exactly() {
        Degree third = Degree.of(333_333_333_333_333_333L, 1_000_000_000_000_000_000L);

        assertThat(third).isLessThan(Degree.of(1, 3));
        assertThat(third.toDouble()).isEqualTo(Degree.of(1, 3).toDouble());
        assertThat(Degree.HALF.atLeast(Degree.of(2, 4))).isTrue();
        assertThat(Degree.HALF.atLeast(Degree.of(3, 4))).isFalse();
    }

    @Test
    void the_distance_is_the_same_both_ways() {
        assertThat(Degree.of(3, 4).distanceTo(Degree.of(1, 3))).isEqualTo(Degree.of(5, 12));
        assertThat(Degree.of(1, 3).distanceTo(Degree.of(3, 4))).isEqualTo(Degree.of(5, 12));
        assertThat(Degree.HALF.distanceTo(Degree.HALF)).isEqualTo(Degree.ZERO);
    }
}
