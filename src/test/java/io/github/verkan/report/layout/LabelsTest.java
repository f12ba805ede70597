package io.github.verkan.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static List<String> wrap(String text, double width, int most) {
        return Labels.wrap(text, width, 12, most, 0);
    }

    @Test
    void a_text_is_broken_at_spaces() {
        assertThat(wrap("Elever kommer i tid till skolan", 92, 5)).containsExactly("Elever", "kommer i tid", "till skolan");
        assertThat(wrap("Kort", 110, 5)).containsExactly("Kort");
        assertThat(wrap("", 110, 5)).containsExactly("");
    }

    @Test
    void a_word_that_is_wider_than_a_line_is_broken_where_a_syllable_may_begin() {
        assertThat(wrap("arbetsmarknadsrehabilitering", 80, 5)).containsExactly("arbetsmark-", "nadsrehabili-", "tering");
        assertThat(wrap("försäkringskassan-avdelningen", 135, 5)).containsExactly("försäkringskassan-", "avdelningen");
    }

    @Test
    void a_text_that_needs_too_many_lines_ends_in_an_ellipsis_that_fits() {
        assertThat(wrap("Elever kommer i tid till skolan", 92, 2)).containsExactly("Elever", "kommer i tid…");
    }

    @Test
    void the_first_line_leaves_room_for_what_stands_there() {
        assertThat(Labels.wrap("Elever kommer i tid", 110, 12, 5, 40)).containsExactly("Elever", "kommer i tid");
    }

    @Test
    void no_text_however_strange_makes_a_line_that_is_too_wide_or_takes_long() {
        SplittableRandom random = new SplittableRandom(1);
        for (String word : List.of("x".repeat(10_000), "å".repeat(10_000), "\uD83D\uDE00".repeat(5_000), "e\u0301".repeat(5_000), "-".repeat(10_000), "漢".repeat(10_000),
                "ord ".repeat(3_000), "\u200D".repeat(500))) {
            int most = random.nextInt(1, 7);
            List<String> lines = wrap(word, 90, most);
            assertThat(lines).hasSizeBetween(1, most).allSatisfy(line -> assertThat(TextWidths.of(line, 12)).isLessThanOrEqualTo(90));
            assertThat(String.join("", lines)).as("no half of a pair stands alone").doesNotContain("\uD83D-").doesNotContain("\uD83D…");
        }
    }

    @Test
    void widths_are_those_of_the_table_with_room_for_wider_fonts() {
        assertThat(TextWidths.of("ab", 10)).isEqualTo((556 + 556) * 1.15 / 100, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(TextWidths.of("å", 10)).as("an accent takes no room").isEqualTo(TextWidths.of("a", 10));
        assertThat(TextWidths.of("e\u0301", 10)).isEqualTo(TextWidths.of("e", 10));
        assertThat(TextWidths.of("漢", 10)).isGreaterThan(TextWidths.of("M", 10));
        assertThat(TextWidths.ofBold("ab", 10)).isGreaterThan(TextWidths.of("ab", 10));
    }
}
