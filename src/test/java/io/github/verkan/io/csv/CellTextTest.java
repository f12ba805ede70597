package io.github.verkan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @Test
    void spaces_of_all_kinds_and_curly_quotes_around_a_value_are_not_part_of_it() {
        assertThat(CellText.trim("\uFEFF \u00A0\u201Dst\u00F6der\u201D\u202F\t")).isEqualTo("st\u00F6der");
        assertThat(CellText.strip(" \u201DDet funkar\u201D ")).isEqualTo("\u201DDet funkar\u201D");
    }

    @Test
    void a_word_is_looked_up_with_one_kind_of_space_hyphen_and_letter() {
        assertThat(CellText.folded("bedo\u0308mbar\u00A0\n fra\u030An")).isEqualTo("bed\u00F6mbar fr\u00E5n");
        assertThat(CellText.folded("no\u2011view")).isEqualTo("no-view");
        assertThat(CellText.folded(" \u00A0 ")).isEmpty();
    }

    @Test
    void a_list_is_separated_by_bars() {
        assertThat(CellText.split(" K1 | \u201DM2\u201D||\u00A0L3 ")).containsExactly("K1", "M2", "L3");
        assertThat(CellText.split(" | ")).isEmpty();
    }

    @Test
    void bars_and_backslashes_inside_values_survive() {
        List<String> values = List.of("a|b", "c\\", "\\|", "C:\\temp", "\\\\server");
        assertThat(CellText.split(CellText.join(values))).isEqualTo(values);
        assertThat(CellText.split("C:\\temp|d")).containsExactly("C:\\temp", "d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-", "- punkt", "@a", "\t=x", "\rx", "\uFF1D1", "\uFF0B", "\uFF0D", "\uFF20", " =1", "'=1",
            "''-x", "' @", "\u00A0+1"})
    void what_could_be_taken_for_a_formula_is_guarded_and_comes_back_as_it_was(String text) {
        assertThat(CellText.guarded(text)).isEqualTo("'" + text);
        assertThat(CellText.unguarded(CellText.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "'tis", "a=b", "10-11", "'a'", " ", "\u2013 tankstreck", "\u22125"})
    void other_texts_are_left_alone(String text) {
        assertThat(CellText.guarded(text)).isEqualTo(text);
        assertThat(CellText.unguarded(text)).isEqualTo(text);
    }
}
