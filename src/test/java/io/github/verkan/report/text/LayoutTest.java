package io.github.verkan.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Widths, wrapping and the table. */
final class LayoutTest {

    @Test
    void marks_that_combine_take_no_room_and_wide_characters_two() {
        assertThat(DisplayWidth.of("åäö")).isEqualTo(3);
        assertThat(DisplayWidth.of("a\u030A")).isEqualTo(1);
        assertThat(DisplayWidth.of("中文")).isEqualTo(4);
        assertThat(DisplayWidth.of("👍")).isEqualTo(2);
        assertThat(DisplayWidth.of("")).isZero();
    }

    @Test
    void text_is_wrapped_at_spaces_and_only_long_words_are_broken() {
        assertThat(Wrapping.wrap("ett två tre", 7)).containsExactly("ett två", "tre");
        assertThat(Wrapping.wrap("abcdefgh i", 3)).containsExactly("abc", "def", "gh", "i");
        assertThat(Wrapping.wrap("i abcdefgh", 3)).containsExactly("i", "abc", "def", "gh");
        assertThat(Wrapping.wrap("", 3)).containsExactly("");
        assertThat(Wrapping.wrap("中文字", 4)).containsExactly("中文", "字");
        assertThat(Wrapping.wrap("中", 1)).containsExactly("中");
    }

    @Test
    void a_very_long_text_is_wrapped_in_linear_time() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(Wrapping.wrap("a".repeat(2_000_000), 20)).hasSize(100_000);
            assertThat(Wrapping.wrap("a ".repeat(1_000_000), 20)).hasSizeGreaterThan(90_000);
        });
    }

    @Test
    void columns_are_aligned_and_cells_wrapped() throws IOException {
        TextTable table = new TextTable(List.of(TextTable.Column.FIXED, TextTable.Column.WRAPPED, TextTable.Column.NUMBER));
        table.row(List.of("K1", "ett långt mål", "7"), 0);
        table.row(List.of("", "中 del", "12"), 2);
        StringBuilder out = new StringBuilder();
        table.write(24, out);
        assertThat(out).hasToString("""
                K1  ett långt mål   7
                      中 del       12
                """);
    }

    @Test
    void deep_trees_are_not_set_in_beyond_reading() throws IOException {
        StringBuilder out = new StringBuilder();
        new TextLines(out, 60).write(1_000_000, "djupt");
        assertThat(out).hasToString(" ".repeat(20) + "djupt\n");
    }
}
