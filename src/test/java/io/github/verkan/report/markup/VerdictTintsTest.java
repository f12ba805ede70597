package io.github.verkan.report.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class VerdictTintsTest {

    @Test
    void the_ends_and_the_middle_have_tints_of_their_own_and_what_lies_between_is_mixed() {
        assertThat(VerdictTints.of(4, 5)).isEqualTo("#8fd3bd");
        assertThat(VerdictTints.of(2, 5)).isEqualTo("#f6e58d");
        assertThat(VerdictTints.of(0, 5)).isEqualTo("#f0a37a");
        assertThat(VerdictTints.of(3, 5)).isEqualTo("#c3dca5");
        assertThat(VerdictTints.of(1, 2)).isEqualTo("#8fd3bd");
        assertThat(VerdictTints.of(0, 2)).isEqualTo("#f0a37a");
    }

    @Test
    void dark_text_can_be_read_on_all_of_them() {
        for (int steps = 2; steps <= 12; steps++) {
            for (int step = 0; step < steps; step++) {
                assertThat(contrast(VerdictTints.INK, VerdictTints.of(step, steps))).isGreaterThan(7);
            }
        }
        assertThat(contrast(VerdictTints.INK, VerdictTints.NO_GRADE)).isGreaterThan(7);
    }

    @Test
    void a_step_that_the_scale_does_not_have_is_an_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> VerdictTints.of(5, 5)).withMessage("step: 5 of 5");
        assertThatIllegalArgumentException().isThrownBy(() -> VerdictTints.of(0, 1));
    }

    private static double contrast(String one, String two) {
        double a = luminance(one) + 0.05;
        double b = luminance(two) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String tint) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(tint.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
