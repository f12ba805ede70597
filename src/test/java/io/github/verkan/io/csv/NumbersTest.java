package io.github.verkan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.words.Language;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, value = {
        "0;0", "76;76", "007;7", "+5;5", "1234;1234", "1234,5;1234.5", "1234.5;1234.5", "1 234,5;1234.5", "1\u00A0234,5;1234.5",
        "1\u202F234.5;1234.5",
        "1\u2009234\u2009567;1234567", "1.234,5;1234.5", "1,234.5;1234.5", "1.234.567;1234567", "1,234,567;1234567", "1.234,567;1234.567",
        "1,234.567;1234.567", "1 234,567;1234.567", "1234,567;1234.567", "0,234;0.234", "0.234;0.234", "01,234;1.234", "-5;-5",
        "\u22125,5;-5.5",
        "\u20135;-5", " 12 ;12", "\u00A012\u00A0;12", "\u201D12\u201D;12", "76,0;76.0", "123456789012345678;123456789012345678",
    })
    void a_number_is_read_as_people_write_it(String cell, BigDecimal value) {
        Numbers.Reading reading = Numbers.read(cell);

        assertThat(reading.problem()).isEmpty();
        assertThat(reading.value()).isEqualTo(value);
        assertThat(reading.percent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"76 %;76", "76%;76", "76\u00A0%;76", "-3,5 %;-3.5"})
    void a_percent_sign_at_the_end_is_the_unit(String cell, BigDecimal value) {
        assertThat(Numbers.read(cell)).isEqualTo(new Numbers.Reading(value, true, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "-12,345", "999.999", "1,234 %"})
    void three_digits_after_a_single_mark_are_ambiguous(String cell) {
        assertThat(Numbers.read(cell).problem()).isEqualTo("ambiguous-number");
        assertThat(Numbers.read(cell).value()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "x", "12 st", "ca 12", "1e5", "1,00E+05", "12 34", "1 23", "0 234", "1,2,3", "1.2.3", "1,23,456",
            "12,", ",5", "- 5", "--5",
        "5%%", "% 5", "0x10", "NaN", "Infinity", "\u0661\u0662", "\uFF11\uFF12", "\u00BD", "1234567890123456789", "1/2", "1 234 56",
        "12:30", "1'234"})
    void anything_else_is_no_number(String cell) {
        assertThat(Numbers.read(cell)).isEqualTo(new Numbers.Reading(null, cell.endsWith("%"), "bad-number"));
    }

    @Test
    void a_very_long_cell_is_no_number_and_takes_no_time() {
        assertThat(Numbers.read("1".repeat(1_000_000)).problem()).isEqualTo("bad-number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"17;17", "1 234;1234", "1.234;1234", "1,234;1234", "0;0", "12,0;12.0"})
    void a_count_is_whole_so_that_a_mark_before_three_digits_groups_them(String cell, BigDecimal value) {
        assertThat(Numbers.readCount(cell).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "12,5", "17 %", "0,234"})
    void a_count_is_neither_negative_nor_broken_nor_a_share(String cell) {
        assertThat(Numbers.readCount(cell).problem()).isEqualTo("bad-number");
    }

    @Test
    void what_is_written_is_read_back_digit_for_digit() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong() % 10_000_000_000L, random.nextInt(8));
            for (Language language : Language.values()) {
                assertThat(Numbers.read(Numbers.write(number, language)).value()).as(number.toPlainString()).isEqualTo(number);
            }
        }
        assertThat(Numbers.write(new BigDecimal("-1.234"), Language.SV)).isEqualTo("-01,234");
        assertThat(Numbers.write(new BigDecimal("76.50"), Language.EN)).isEqualTo("76.50");
    }
}
