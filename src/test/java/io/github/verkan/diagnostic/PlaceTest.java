package io.github.verkan.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @Test
    void a_cell_is_shown_with_its_line_its_ordinal_its_letter_and_its_header() {
        assertThat(new Place("evidence.csv", 17, 4, "finding")).hasToString("evidence.csv:17:4 (D, \"finding\")");
    }

    @Test
    void a_json_value_is_shown_with_its_pointer() {
        assertThat(new Place("theory.json", 12, 5, "/elements/3")).hasToString("theory.json:12:5 (/elements/3)");
    }

    @Test
    void what_is_not_known_is_left_out() {
        assertThat(Place.NONE).hasToString("");
        assertThat(Place.file("a.csv")).hasToString("a.csv");
        assertThat(Place.line("a.csv", 3)).hasToString("a.csv:3");
        assertThat(new Place("a.csv", 3, 0, "id")).hasToString("a.csv:3 (\"id\")");
        assertThat(new Place("a.csv", 0, 4, "id")).hasToString("a.csv (D, \"id\")");
        assertThat(new Place("", 0, 0, "id")).hasToString("(\"id\")");
    }

    @ParameterizedTest
    @CsvSource({"1, A", "26, Z", "27, AA", "52, AZ", "53, BA", "702, ZZ", "703, AAA"})
    void columns_have_letters_as_in_a_spreadsheet(int column, String letters) {
        assertThat(new Place("a.csv", 1, column, "x")).hasToString("a.csv:1:" + column + " (" + letters + ", \"x\")");
    }

    @Test
    void there_is_nothing_before_the_first_line() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("a.csv", -1, 0, "")).withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("a.csv", 1, -2, "")).withMessageContaining("-2");
    }
}
