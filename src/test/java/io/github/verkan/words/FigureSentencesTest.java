package io.github.verkan.words;

import static io.github.verkan.words.Said.says;
import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.PARTLY;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.MissingAnswer;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Better;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.Quantity;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryOfChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that rows give, in both languages. */
final class FigureSentencesTest {

    private static final Evaluation CASE = Evaluation.of(TheoryOfChange.named("T").effect("K", "K", Horizon.SHORT)
            .targetGroup(new TargetGroup("TG1", "chefer", TargetGroup.Role.DIRECT)).targetGroup(new TargetGroup("TG2", "unga", TargetGroup.Role.FINAL))
            .indicator(Indicator.of("I", "Andel\nsom litar", "K").in("%").better(Better.HIGHER).from(number("40.5"), "").to(number("80"), "")).build(),
            EvidenceBase.EMPTY).build();

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static EvidenceBuilder item(SurveyAnswers answers) {
        return EvidenceItem.saying("E1", answers);
    }

    private static EvidenceBuilder item(Measured measured) {
        return EvidenceItem.saying("E1", measured);
    }

    private static void figures(EvidenceBuilder item, String swedish, String english) {
        assertThat(new FigureWords(CASE, Language.SV).of(item.build())).isEqualTo(swedish);
        assertThat(new FigureWords(CASE, Language.EN).of(item.build())).isEqualTo(english);
    }

    @ParameterizedTest(name = "{0} of {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "?", value = {
        "35|?|ärenden|35 ärenden|35 ärenden",
        "1|4|möten|1 av 4 möten|1 out of 4 möten",
        "94|?|%|94\u00A0%|94%",
        "0.5|?|' % '|0,5\u00A0%|0.5%",
        "94|?|% av cheferna|94\u00A0% av cheferna|94% av cheferna",
        "94|?|procent|94 procent|94 procent",
        "1234567.50|?|kr|1\u00A0234\u00A0567,50 kr|1,234,567.50 kr",
        "-3.5|?|grader|\u22123,5 grader|\u22123.5 grader",
        "0|10|''|0 av 10|0 out of 10",
        "1E+3|?|''|1\u00A0000|1,000"
    })
    void a_quantity_has_its_unit(String value, String outOf, String unit, String swedish, String english) {
        Quantity quantity = new Quantity(number(value), outOf == null ? null : number(outOf), unit);

        assertThat(new FigureWords(CASE, Language.SV).quantity(quantity)).isEqualTo(swedish);
        assertThat(new FigureWords(CASE, Language.EN).quantity(quantity)).isEqualTo(english);
    }

    @Test
    void a_row_without_numbers_has_none() {
        figures(EvidenceItem.saying("E1", YES), "", "");
    }

    @Test
    void a_value_stands_with_what_it_is_held_against() {
        figures(item(Measured.of("I", number("60.25"), 1250L)),
                "Andel som litar: 60,25\u00A0%, utgångsvärde 40,5\u00A0%, målvärde 80\u00A0% inte nått, n = 1\u00A0250",
                "Andel som litar: 60.25%, baseline 40.5%, target 80% not reached, n = 1,250");
        figures(item(new Measured(number("-3"), number("-5"), number("-1"), "", null)),
                "\u22123, utgångsvärde \u22125, målvärde \u22121 inte nått", "\u22123, baseline \u22125, target \u22121 not reached");
        figures(item(new Measured(number("3000"), number("5000.5"), null, "ärenden", null, Better.LOWER, "")),
                "3\u00A0000 ärenden, utgångsvärde 5\u00A0000,5", "3,000 ärenden, baseline 5,000.5");
        figures(item(new Measured(number("60"), number("50"), null, "% av alla", null, null, "")),
                "60\u00A0% av alla, utgångsvärde 50\u00A0%", "60% av alla, baseline 50%");
    }

    @Test
    void answers_as_counts_have_their_shares_and_the_interval_stands_with_its_share() {
        Map<MissingAnswer, Long> missing = Map.of(MissingAnswer.NO_RESPONSE, 5L, MissingAnswer.DONT_KNOW, 2L);
        figures(item(SurveyAnswers.counted(1, 2, 4, 8, 5).with(missing, 27L)),
                "65\u00A0% instämmer (95\u00A0% konfidensintervall 43–82\u00A0%), 20\u00A0% varken eller, 15\u00A0% instämmer inte, n = 20, vet ej: 2, inget svar: 5, "
                        + "frågan skickades till 27 (svarsfrekvens 74\u00A0%)",
                "65% agree (95% confidence interval 43–82%), 20% neither, 15% disagree, n = 20, don’t know: 2, no response: 5, the question was sent to 27 (response rate 74%)");
    }

    @Test
    void answers_as_percentages_are_told_as_printed_and_a_missing_n_is_said() {
        figures(item(new SurveyAnswers(List.of(), List.of(), number("72.5"), number("10"), number("17.5"), null, Map.of(), null, false)),
                "72,5\u00A0% instämmer, 10\u00A0% varken eller, 17,5\u00A0% instämmer inte, n saknas", "72.5% agree, 10% neither, 17.5% disagree, n missing");
        figures(item(SurveyAnswers.percentages(null, number("30"), 10L)), "30\u00A0% instämmer inte, n = 10", "30% disagree, n = 10");
    }

    @Test
    void where_nobody_answered_there_are_no_shares() {
        figures(item(SurveyAnswers.counted(0, 0, 0).with(Map.of(), 1L)), "n = 0, frågan skickades till 1 (svarsfrekvens 0\u00A0%)", "n = 0, the question was sent to 1 (response rate 0%)");
    }

    @Test
    void a_reversed_question_is_said_to_be_so_as_its_shares_are_those_of_the_answers() {
        figures(item(SurveyAnswers.percentages(number("20"), number("70"), null).asReversed()),
                "omvänd fråga: 20\u00A0% instämmer, 70\u00A0% instämmer inte, n saknas", "reversed question: 20% agree, 70% disagree, n missing");
    }

    @Test
    void a_number_stands_before_the_value_and_those_reached_come_last() {
        figures(item(new Measured(number("2"), number("1"), number("3"), "", null)).quantity(Quantity.of(35, "ärenden")).reached("TG1", "TG2"),
                "35 ärenden; 2, utgångsvärde 1, målvärde 3 inte nått; nådde ”chefer” och ”unga”", "35 ärenden; 2, baseline 1, target 3 not reached; reached “chefer” and “unga”");
    }

    @Test
    void work_has_its_extent_with_what_was_planned_and_the_party_that_it_is_about() {
        says(it -> {
            it.theory().element(Activity.of("B", it.in("Möten", "Meetings")).planned(Quantity.of(1234, it.in("möten", "meetings"))));
            it.row(it.item(PARTLY).targets("B").sources("MA").quantity(new Quantity(number("1"), number("4"), it.in("möten", "meetings"))).about("SKU"))
                    .row(it.item(PARTLY).targets("B").sources("CH").quantity(Quantity.of(12, it.in("möten", "meetings"))).about("SVE", "VARD"));
        }, "B", "Arbetet är delvis genomfört enligt samtliga hörda källor. Omfattning: 1 av 4 möten (Skurup); 12 möten (Svedala och vården); "
                        + "planerat: 1\u00A0234 möten.",
                "The work has been partly carried out according to all sources heard. Extent: 1 out of 4 meetings (Skurup); 12 meetings (Svedala and health "
                        + "care); planned: 1,234 meetings.");
    }

    @Test
    void the_party_of_the_scope_is_not_said_again() {
        says(it -> it.row(it.item(YES).targets("A").sources("MA").quantity(Quantity.of(3, it.in("träffar", "sessions"))).about("SKU"))
                .says("CH", "A", YES, "SKU"), "A", Scope.ofActor("SKU"),
                "Skurup: arbetet är genomfört enligt samtliga hörda källor. Omfattning: 3 träffar.",
                "Skurup: the work has been carried out according to all sources heard. Extent: 3 sessions.");
    }

    @Test
    void only_rows_that_count_give_figures_and_work_without_any_has_no_extent() {
        says(it -> {
            it.theory().element(Activity.of("B", "B").planned(Quantity.of(4, "x")));
            it.row(it.item(NO).targets("B").sources("UTV").kind(EvidenceKind.NORM).quantity(Quantity.of(12, "x")))
                    .says("MA", "B", YES).says("CH", "B", YES);
        }, "B", "Arbetet är genomfört enligt samtliga hörda källor.", "The work has been carried out according to all sources heard.");
    }
}
