package io.github.verkan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.TheoryOfChange;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said about figures that look as if they were meant otherwise. */
class FiguresInRowsTest {

    private static final TheoryOfChange THEORY = TheoryOfChange.named("T").effect("K1", "They wait less", Horizon.SHORT)
            .indicator(Indicator.of("I1", "Waiting time", "K1").in("days")).build();

    private static Checked<Evaluation> check(Finding finding, String... targets) {
        EvidenceItem item = EvidenceItem.saying("E1", finding).targets(targets).sources("S1").build();
        return Evaluation.of(THEORY, EvidenceBase.of(List.of(Source.of("S1", "staff")), List.of(item))).check();
    }

    private static List<String> codes(Checked<Evaluation> checked) {
        return checked.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static SurveyAnswers percentages(String agree, String disagree) {
        return SurveyAnswers.percentages(new BigDecimal(agree), new BigDecimal(disagree), 25L);
    }

    @Test
    void shares_where_percentages_are_expected_are_pointed_out() {
        assertThat(codes(check(percentages("0.76", "0.12"), "K1"))).contains("share-as-percentage");
        assertThat(codes(check(percentages("0.76", "1"), "K1"))).contains("share-as-percentage");
        assertThat(codes(check(percentages("0", "1"), "K1"))).doesNotContain("share-as-percentage");
        assertThat(codes(check(percentages("0.4", "84"), "K1"))).doesNotContain("share-as-percentage");
        assertThat(codes(check(percentages("76", "12"), "K1"))).isEmpty();
    }

    private static Measured value(String unit, String indicator, BigDecimal goal) {
        return new Measured(BigDecimal.TEN, null, goal, unit, null, null, indicator);
    }

    @Test
    void a_value_in_another_unit_than_its_indicator_is_pointed_out() {
        assertThat(codes(check(value("weeks", "I1", BigDecimal.ONE)))).containsExactly("unit-differs");
        assertThat(codes(check(value(" days", "I1", BigDecimal.ONE)))).isEmpty();
        assertThat(codes(check(value("", "I1", BigDecimal.ONE)))).isEmpty();
    }

    @Test
    void a_value_of_an_unknown_indicator_is_kept_where_the_row_says_what_it_is_about_and_held_against() {
        Checked<Evaluation> withBoth = check(value("", "I2", BigDecimal.ONE), "K1");
        assertThat(codes(withBoth)).containsExactly("unknown-indicator");
        assertThat(withBoth.value().evidence().items()).extracting(EvidenceItem::finding).containsExactly(value("", "", BigDecimal.ONE));
        for (Checked<Evaluation> lacking : List.of(check(value("", "I2", BigDecimal.ONE)), check(value("", "I2", null), "K1"), check(value("", "I2", null)))) {
            assertThat(codes(lacking)).containsExactly("unknown-indicator");
            assertThat(lacking.value().evidence().items()).isEmpty();
        }
    }
}
