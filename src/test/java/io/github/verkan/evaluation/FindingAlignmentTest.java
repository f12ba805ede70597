package io.github.verkan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.TheoryOfChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said about values of indicators and about percentages, and what of them can be used. */
class FindingAlignmentTest {

    private static final TheoryOfChange THEORY = TheoryOfChange.named("T").effect("K", "K", Horizon.SHORT).effect("M", "M", Horizon.SHORT)
            .indicator(Indicator.of("SHARE", "Share who trust", "K", "M").in("%").from(number("40"), "").to(number("80"), ""))
            .indicator(Indicator.of("BARE", "Temperature")).build();
    private static final String WITHOUT_N = "a percentage without n: it is used, but how many it rests on is not known";

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static EvidenceBuilder item(Finding finding) {
        return EvidenceItem.saying("E1", finding).sources("S1");
    }

    private static EvidenceBuilder answers(String agree, String disagree, Long n) {
        return item(SurveyAnswers.percentages(number(agree), disagree == null ? null : number(disagree), n)).targets("K");
    }

    private static Checked<List<EvidenceItem>> align(EvidenceBuilder... items) {
        EvidenceBase evidence = EvidenceBase.of(List.of(Source.of("S1", "staff")), Stream.of(items).map(EvidenceBuilder::build).toList());
        Checked<Evaluation> checked = Evaluation.of(THEORY, evidence).check();
        return new Checked<>(checked.value().evidence().items(), checked.diagnostics());
    }

    private static List<String> said(Checked<?> checked) {
        return checked.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void a_value_of_an_indicator_is_about_what_the_indicator_is_about_unless_it_says_more() {
        Checked<List<EvidenceItem>> checked = align(item(Measured.of("SHARE", number("60"), 10L)));

        assertThat(said(checked)).isEmpty();
        assertThat(checked.value()).extracting(EvidenceItem::targets).containsExactly(List.of("K", "M"));
        assertThat(align(item(Measured.of("SHARE", number("60"), 10L)).targets("M")).value()).extracting(EvidenceItem::targets)
                .containsExactly(List.of("M"));
    }

    @Test
    void the_row_keeps_what_it_says_itself_and_the_case_completes_it() {
        EvidenceBase evidence = EvidenceBase.of(List.of(Source.of("S1", "staff")), List.of(item(Measured.of("SHARE", number("60"), 10L)).build()));
        Evaluation evaluation = Evaluation.of(THEORY, evidence).check().value();
        EvidenceItem kept = evaluation.evidence().items().get(0);

        assertThat(kept.finding()).isEqualTo(Measured.of("SHARE", number("60"), 10L));
        assertThat(((Measured) evaluation.findingOf(kept)).goal()).isEqualByComparingTo("80");
    }

    @Test
    void an_unknown_indicator_rejects_a_value_that_is_held_against_nothing_else() {
        Checked<List<EvidenceItem>> checked = align(item(Measured.of("SHARES", number("60"), 10L)).targets("K"));

        assertThat(said(checked)).containsExactly("error unknown-indicator: \"SHARES\": no indicator has this id, and the row does not say itself "
                + "what it is about and held against; it is rejected; did you mean \"SHARE\"?");
        assertThat(checked.value()).isEmpty();
    }

    @Test
    void an_unknown_indicator_is_left_out_of_a_value_with_a_goal_of_its_own() {
        Checked<List<EvidenceItem>> checked = align(
                item(new Measured(number("60"), number("50"), number("70"), "", null, null, "nonsense")).targets("K"));

        assertThat(said(checked)).containsExactly("error unknown-indicator: \"nonsense\": no indicator has this id; "
                + "the value is held against what the row itself says");
        assertThat(checked.value()).extracting(EvidenceItem::finding).containsExactly(
                new Measured(number("60"), number("50"), number("70"), "", null));
    }

    @Test
    void a_value_that_makes_no_way_together_with_its_indicator_rejects_the_row() {
        Checked<List<EvidenceItem>> checked = align(
                item(new Measured(number("60"), null, number("40"), "", 5L, null, "SHARE")).targets("K"));

        assertThat(said(checked)).containsExactly("error goal-is-baseline: \"SHARE\": together with the indicator there is no way from a baseline to a goal; "
                + "the row is rejected");
        assertThat(checked.value()).isEmpty();
    }

    @Test
    void a_value_of_an_indicator_about_nothing_needs_targets_of_its_own() {
        assertThat(align(item(Measured.of("BARE", number("20"), null))).diagnostics()).extracting(Diagnostic::code).containsExactly("no-target");
        assertThat(said(align(item(Measured.of("BARE", number("20"), null)).targets("K")))).isEmpty();
    }

    @Test
    void a_percentage_of_an_indicator_without_n_is_used_with_a_warning() {
        Checked<List<EvidenceItem>> checked = align(item(Measured.of("SHARE", number("6E+1"), null)));

        assertThat(said(checked)).containsExactly("warning n-missing: \"60 %\": " + WITHOUT_N + "; give n");
        assertThat(checked.value()).hasSize(1);
        assertThat(said(align(item(Measured.of("SHARE", number("60"), 0L))))).as("n is known to be none").isEmpty();
    }

    @Test
    void where_few_n_fit_percentages_without_n_they_are_the_hint() {
        assertThat(said(align(answers("64", "9", null)))).containsExactly("warning n-missing: \"64 / 9 %\": " + WITHOUT_N
                + "; give n; of the numbers up to 60 only 11, 22, 33, 44, 45, 47, 53, 55, 56, 58 fit");
        assertThat(said(align(answers("50", null, null)))).as("too many fit").containsExactly("warning n-missing: \"50 %\": " + WITHOUT_N + "; give n");
        assertThat(said(align(answers("50.1", null, null)))).as("none fits").containsExactly("warning n-missing: \"50.1 %\": " + WITHOUT_N + "; give n");
        assertThat(said(align(answers("33.333333333333", null, null)))).as("too many decimals to be tried")
                .containsExactly("warning n-missing: \"33.333333333333 %\": " + WITHOUT_N + "; give n");
    }

    @Test
    void who_says_that_the_figures_are_not_reported_knows_that_n_is_missing() {
        Checked<List<EvidenceItem>> checked = align(answers("64", "9", null).gap(GapReason.NOT_REPORTED),
                EvidenceItem.saying("E2", Measured.of("SHARE", number("60"), null)).sources("S1").gap(GapReason.NOT_REPORTED));

        assertThat(said(checked)).containsExactly("note n-missing: \"64 / 9 %\": " + WITHOUT_N, "note n-missing: \"60 %\": " + WITHOUT_N);
        assertThat(align(answers("64", "9", null).gap(GapReason.NOT_MEASURED)).diagnostics()).extracting(d -> d.severity().word()).containsExactly("warning");
    }

    @Test
    void percentages_that_no_answers_out_of_n_can_give_are_used_with_a_warning() {
        Checked<List<EvidenceItem>> checked = align(answers("64", "9", 12L));

        assertThat(said(checked)).containsExactly(
                "warning n-does-not-fit: \"12\": no whole numbers of answers out of this many give 64 / 9 %; look at n and the percentages");
        assertThat(checked.value()).hasSize(1);
        assertThat(said(align(answers("64", "9", 11L)))).isEmpty();
        assertThat(said(align(item(SurveyAnswers.counted(1, 2, 8)).targets("K")))).isEmpty();
    }

    @Test
    void each_stands_at_the_field_that_it_is_about() {
        EvidenceBuilder onlyDisagree = item(SurveyAnswers.percentages(null, number("9"), null)).targets("K");
        List<EvidenceBuilder> rows = List.of(answers("64", "9", null), onlyDisagree, answers("64", "9", 12L),
                item(Measured.of("nonsense", number("1"), null)).targets("K"), item(Measured.of("SHARE", number("60"), null)));

        assertThat(rows.stream().map(row -> align(row.origin(field -> Place.file("at " + field))).diagnostics().get(0).place().file()))
                .containsExactly("at agree", "at disagree", "at n", "at indicator", "at actual");
    }
}
