package io.github.verkan.report.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GradeColoursTest {

    @Test
    void the_ends_and_the_middle_have_the_palettes_colours_and_the_others_lie_between() {
        assertThat(GradeColours.of(GradeScale.ofFive()).all()).containsExactly("#f0a37a", "#f3c484", "#f6e58d", "#c3dca5", "#8fd3bd");
        assertThat(GradeColours.of(GradeScale.of(List.of("no", "yes"))).all()).containsExactly("#f0a37a", "#8fd3bd");
        assertThat(GradeColours.of(GradeScale.of(List.of("a", "b", "c", "d"))).all()).containsExactly("#f0a37a", "#f4cf87", "#d4df9d", "#8fd3bd");
    }

    @Test
    void every_grade_of_any_scale_has_a_colour_of_its_own_on_which_text_is_legible() {
        for (int size = 2; size <= 11; size++) {
            GradeScale scale = GradeScale.of(IntStream.range(0, size).mapToObj(i -> "g" + i).toList());
            List<String> colours = scale.grades().stream().map(GradeColours.of(scale)::of).toList();
            assertThat(colours).doesNotHaveDuplicates().doesNotContain(GradeColours.NONE)
                    .allSatisfy(colour -> assertThat(contrast(GradeColours.INK, colour)).isGreaterThan(7));
        }
        assertThat(contrast(GradeColours.INK, GradeColours.NONE)).isGreaterThan(7);
    }

    @Test
    void a_grade_of_another_scale_is_a_mistake() {
        assertThatThrownBy(() -> GradeColours.of(GradeScale.ofFive()).of(new Grade("other", 9)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("other");
    }

    /** Contrast of two colours as WCAG 2.2 defines it. */
    private static double contrast(String dark, String light) {
        return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3).mapToDouble(i -> {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            return weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }).sum();
    }
}
