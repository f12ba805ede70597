package io.github.verkan.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TypographyTest {

    private final Typography swedish = Typography.in(Language.SV);
    private final Typography english = Typography.in(Language.EN);

    @Test
    void numbers_have_the_signs_of_the_language() {
        assertThat(swedish.number(1234567)).isEqualTo("1\u00A0234\u00A0567");
        assertThat(english.number(1234567)).isEqualTo("1,234,567");
        assertThat(swedish.number(new BigDecimal("-1234.50"))).isEqualTo("\u22121\u00A0234,50");
        assertThat(english.number(new BigDecimal("-1234.50"))).isEqualTo("\u22121,234.50");
        assertThat(swedish.number(0)).isEqualTo("0");
        assertThat(swedish.number(new BigDecimal("1E+4"))).isEqualTo("10\u00A0000");
    }

    @Test
    void a_number_too_long_to_show_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> swedish.number(new BigDecimal("1E+2000000000")));
    }

    @Test
    void per_cent_has_a_no_break_space_in_swedish_only() {
        assertThat(swedish.percent(new BigDecimal("76"))).isEqualTo("76\u00A0%");
        assertThat(english.percent(new BigDecimal("76.5"))).isEqualTo("76.5%");
    }

    @Test
    void small_counts_stand_in_words() {
        assertThat(swedish.inWords(1)).isEqualTo("en");
        assertThat(swedish.inWordsNeuter(1)).isEqualTo("ett");
        assertThat(swedish.inWords(12)).isEqualTo("tolv");
        assertThat(swedish.inWords(13)).isEqualTo("13");
        assertThat(english.inWords(1)).isEqualTo("one");
        assertThat(english.inWordsNeuter(12)).isEqualTo("twelve");
    }

    @Test
    void dates_stand_in_words() {
        assertThat(swedish.date(LocalDate.of(2020, 12, 31))).isEqualTo("31 december 2020");
        assertThat(english.date(LocalDate.of(2021, 5, 1))).isEqualTo("1 May 2021");
    }

    @Test
    void a_list_has_no_comma_before_the_last() {
        assertThat(swedish.list(List.of())).isEmpty();
        assertThat(swedish.list(List.of("Skurup"))).isEqualTo("Skurup");
        assertThat(swedish.list(List.of("Skurup", "Svedala"))).isEqualTo("Skurup och Svedala");
        assertThat(swedish.list(List.of("Skurup", "Svedala", "vården"))).isEqualTo("Skurup, Svedala och vården");
        assertThat(english.list(List.of("Skurup", "Svedala", "health care"))).isEqualTo("Skurup, Svedala and health care");
    }

    @Test
    void quotation_marks_are_those_of_the_language() {
        assertThat(swedish.quoted("a")).isEqualTo("”a”");
        assertThat(english.quoted("a")).isEqualTo("“a”");
    }

    @Test
    void a_sentence_has_a_capital_and_one_full_stop() {
        assertThat(swedish.sentence("ärendet är klart ")).isEqualTo("Ärendet är klart.");
        assertThat(swedish.sentence("medarbetare m.fl.")).isEqualTo("Medarbetare m.fl.");
        assertThat(swedish.sentence("det är ”klart”")).isEqualTo("Det är ”klart”.");
        assertThat(swedish.sentence("det är ”klart.”")).isEqualTo("Det är ”klart.”");
        assertThat(swedish.capital("")).isEmpty();
    }

    @Test
    void what_is_filled_in_is_not_taken_for_a_place() {
        assertThat(swedish.quoted("{0} och {1}")).isEqualTo("”{0} och {1}”");
    }
}
