package io.github.verkan.report.svg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Status;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.LinkKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contrasts by WCAG 2.2: the ratio of relative luminances. */
class PaletteTest {

    private static final double TEXT = 4.5;
    private static final double SHAPES = 3;

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void the_contrast_is_computed_as_it_is_defined() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.4, 4.5);
    }

    @Test
    void text_can_be_read_on_every_tint_of_every_scale() {
        for (int size = 2; size <= 11; size++) {
            GradeScale scale = GradeScale.of(IntStream.range(0, size).mapToObj(i -> "g" + i).toList());
            for (Grade grade : scale.grades()) {
                assertThat(contrast(Palette.TEXT, Palette.of(scale, grade))).as(size + " grades, " + grade).isGreaterThanOrEqualTo(TEXT);
                assertThat(contrast(Palette.BROKEN, Palette.of(scale, grade))).as("the mark where a chain breaks").isGreaterThanOrEqualTo(SHAPES);
                assertThat(contrast(Palette.BORDER, Palette.of(scale, grade))).isGreaterThanOrEqualTo(SHAPES);
            }
        }
        for (Status status : Status.values()) {
            assertThat(contrast(Palette.TEXT, Palette.of(status))).as(status.code()).isGreaterThanOrEqualTo(TEXT);
        }
        for (String colour : List.of(Palette.HATCH, Palette.COLUMN, Palette.STRIP, Palette.PAGE, Palette.PLAIN, Palette.NEUTRAL)) {
            assertThat(contrast(Palette.TEXT, colour)).as(colour).isGreaterThanOrEqualTo(TEXT);
        }
    }

    @Test
    void lines_can_be_seen_on_everything_that_they_run_over() {
        for (String ground : List.of(Palette.PAGE, Palette.COLUMN, Palette.STRIP)) {
            for (LinkKind kind : LinkKind.values()) {
                assertThat(contrast(Palette.of(kind), ground)).as(kind + " on " + ground).isGreaterThanOrEqualTo(SHAPES);
            }
            assertThat(contrast(Palette.BACKWARD, ground)).isGreaterThanOrEqualTo(SHAPES);
            assertThat(contrast(Palette.BROKEN, ground)).isGreaterThanOrEqualTo(SHAPES);
        }
    }

    @Test
    void on_a_dark_page_text_and_lines_can_be_read_too() {
        List<String> grounds = List.of(dark("verkan-page", "fill"), dark("verkan-column", "fill"), dark("verkan-strip", "fill"));
        for (String ground : grounds) {
            assertThat(contrast(dark("verkan-text", "fill"), ground)).isGreaterThanOrEqualTo(TEXT);
            for (String line : List.of("verkan-line", "verkan-line-hinders", "verkan-line-compensates", "verkan-line-backward", "verkan-line-broken", "verkan-head")) {
                assertThat(contrast(dark(line, "stroke"), ground)).as(line + " on " + ground).isGreaterThanOrEqualTo(SHAPES);
            }
        }
        assertThat(contrast(dark("verkan-text", "fill"), dark("verkan-plain", "fill"))).isGreaterThanOrEqualTo(TEXT);
    }

    private static String dark(String style, String property) {
        Matcher rule = Pattern.compile("\\." + style + "(?: path)?(?:, [^{]*)? \\{[^}]*" + property + ": (#[0-9a-f]{6})").matcher(Style.SHEET);
        assertThat(rule.find()).as(style + " has a " + property).isTrue();
        return rule.group(1);
    }

    @Test
    void the_tints_of_a_scale_of_three_are_the_three_fixed_ones_and_others_lie_between() {
        GradeScale three = GradeScale.of(List.of("no", "partly", "yes"));
        assertThat(three.grades()).extracting(grade -> Palette.of(three, grade)).containsExactly("#f0a37a", "#f6e58d", "#8fd3bd");
        GradeScale five = GradeScale.ofFive();
        assertThat(five.grades()).extracting(grade -> Palette.of(five, grade)).doesNotHaveDuplicates()
                .startsWith("#f0a37a").endsWith("#8fd3bd").contains("#f6e58d");
        assertThat(Palette.of(Status.NOT_ASSESSABLE)).isEqualTo("#e3e6ea");
    }
}
