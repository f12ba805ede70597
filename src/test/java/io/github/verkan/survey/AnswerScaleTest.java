package io.github.verkan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verkan.evidence.MissingAnswer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerScaleTest {

    private static AnswerScale preset(String name) {
        return AnswerScale.preset(name).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Instämmer helt", "instämmer  HELT", "Instämmer\u00A0helt", "\u201DInstämmer helt\u201D", "Instämmer helt.", "5", "5.0", "5,00", " 5 ", "5 - Instämmer helt",
        "5 \u2013 Instämmer helt", "5. Instämmer helt", "5=Instämmer helt", "5 (Instämmer helt)", "Instämmer helt (5)", "Insta\u0308mmer helt", "Strongly agree", "5: strongly agree"})
    void words_codes_and_both_are_the_same_answer(String cell) {
        assertThat(preset("instämmer-5").read(cell).option()).isEqualTo(4);
        assertThat(preset("agree-5").read(cell).option()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Instämer helt", "Instämmer", "6", "0", "55", "5 - Instämmer inte alls", "1 (Instämmer helt)", "5 - något annat", "Instämmer helt, Vet ej", "5-4", "(5)", "5 5", "-5"})
    void what_says_two_things_or_something_else_is_not_understood(String cell) {
        assertThat(preset("instämmer-4").read(cell)).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"vet ej;DONT_KNOW", "Don\u2019t know;DONT_KNOW", "Ingen uppfattning;DONT_KNOW", "Ej aktuellt;NOT_APPLICABLE", "N/A;NOT_APPLICABLE",
        "Vill inte svara;DECLINED", "Prefer not to say;DECLINED", "'';NO_RESPONSE", "-;NO_RESPONSE", "\u2013;NO_RESPONSE", "'\u00A0';NO_RESPONSE", "9 - Vet ej;DONT_KNOW"})
    void reasons_for_no_answer_are_kept_apart(String cell, MissingAnswer reason) {
        for (String name : List.of("agree-5", "ja-nej", "1-5", "grad-4")) {
            Answer answer = preset(name).read(cell);
            assertThat(answer.reason()).as(name).contains(reason);
            assertThat(answer.isValid()).isFalse();
        }
    }

    @Test
    void the_same_words_lie_where_their_scale_has_them() {
        assertThat(preset("instämmer-5").read("Instämmer delvis").option()).isEqualTo(3);
        assertThat(preset("instämmer-7").read("Instämmer delvis").option()).isEqualTo(4);
        assertThat(preset("instämmer-4").read("Instämmer delvis")).as("it could be the second or the third").isEqualTo(Answer.UNKNOWN);
        assertThat(preset("grad-5").read("I viss mån").option()).isEqualTo(2);
        assertThat(preset("grad-4").read("I viss mån")).isEqualTo(Answer.UNKNOWN);
        assertThat(preset("yes-no").read("ja").option()).isEqualTo(1);
        assertThat(preset("yes-no").read("1")).as("yes and no have no usual codes").isEqualTo(Answer.UNKNOWN);
        assertThat(preset("0-10").read("10").option()).isEqualTo(10);
        assertThat(preset("1-5").read("5 - Mycket nöjd").option()).isEqualTo(4);
        assertThat(preset("1-5").read("4 - Mycket nöjd")).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void every_word_and_code_of_every_usual_scale_leads_back_to_its_option() {
        assertThat(AnswerScale.presets()).hasSizeGreaterThan(20);
        for (String name : AnswerScale.presets()) {
            AnswerScale scale = preset(name);
            assertThat(scale.id()).isEqualTo(name);
            for (int i = 0; i < scale.options().size(); i++) {
                AnswerScale.Option option = scale.options().get(i);
                for (String label : option.labels()) {
                    assertThat(scale.read(label).option()).as(name + ": " + label).isEqualTo(i);
                    if (!option.code().isEmpty()) {
                        assertThat(scale.read(option.code() + " - " + label).option()).as(name + ": " + option.code() + " - " + label).isEqualTo(i);
                    }
                }
                if (!option.code().isEmpty()) {
                    assertThat(scale.read(option.code()).option()).isEqualTo(i);
                }
            }
            assertThat(scale.looksReversed()).as(name).isFalse();
        }
    }

    @Test
    void swedish_and_english_names_show_the_words_of_their_language() {
        assertThat(preset("agree-5").labels()).containsExactly("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree");
        assertThat(preset("INSTÄMMER-5").labels()).startsWith("Instämmer inte alls").endsWith("Instämmer helt");
        assertThat(preset("yes-no").labels()).containsExactly("No", "Yes");
        assertThat(preset("0-10").labels()).startsWith("0").endsWith("10").hasSize(11);
        assertThat(AnswerScale.preset("agree-9")).isEmpty();
    }

    @Test
    void a_scale_of_ones_own_goes_before_what_is_usual() {
        AnswerScale scale = AnswerScale.of("egen", List.of(new AnswerScale.Option("n", List.of("-")), new AnswerScale.Option("j", List.of("Vet ej", "Kanske"))),
                Map.of("99", MissingAnswer.DECLINED));
        assertThat(scale.read("-").option()).isZero();
        assertThat(scale.read("vet ej").option()).isEqualTo(1);
        assertThat(scale.read("J").option()).isEqualTo(1);
        assertThat(scale.read("99").reason()).contains(MissingAnswer.DECLINED);
        assertThat(scale.read("ej aktuellt").reason()).contains(MissingAnswer.NOT_APPLICABLE);
    }

    @Test
    void a_word_that_means_two_things_makes_no_scale() {
        assertThatThrownBy(() -> AnswerScale.of("s", "Ja", "ja ")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("\"ja \"");
        assertThatThrownBy(() -> AnswerScale.of("s", List.of(new AnswerScale.Option("1", List.of("a")), new AnswerScale.Option("1.0", List.of("b"))), Map.of()))
                .hasMessageContaining("1.0");
        assertThatThrownBy(() -> AnswerScale.of("s", List.of(new AnswerScale.Option("1", List.of("a"))), Map.of("A", MissingAnswer.DECLINED))).hasMessageContaining("two things");
        assertThatThrownBy(() -> AnswerScale.of(" ", "Ja")).hasMessageContaining("name");
        assertThatThrownBy(() -> AnswerScale.of("s")).hasMessageContaining("options");
    }

    @Test
    void a_scale_that_begins_with_the_most_positive_looks_reversed() {
        List<String> labels = new ArrayList<>(preset("instämmer-5").labels());
        Collections.reverse(labels);
        assertThat(AnswerScale.of("s", labels.toArray(String[]::new)).looksReversed()).isTrue();
        assertThat(AnswerScale.of("s", "Aldrig", "Ibland", "Alltid").looksReversed()).isFalse();
    }

    @Test
    void whatever_stands_in_a_cell_is_read_without_failing() {
        SplittableRandom random = new SplittableRandom(7);
        String signs = "5 1()-=:.,Ii nstämer\u00A0\u2013\"'|\n\uFFFD9";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder cell = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                cell.append(signs.charAt(random.nextInt(signs.length())));
            }
            Answer answer = preset("instämmer-5").read(cell.toString());
            assertThat(answer.option()).as(cell.toString()).isBetween(-1, 4);
        }
    }
}
