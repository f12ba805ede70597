package io.github.verkan.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.comparison.ComparedJudgement;
import io.github.verkan.comparison.JudgementComparison;
import io.github.verkan.comparison.Outcome;
import io.github.verkan.theory.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a verdict lies beside a judgement, in words. */
final class ComparisonWordsTest {

    private static List<ComparedJudgement> compared(Language language) {
        SampleCase it = SampleCase.full(language).judged("W2", Scope.OVERALL, "delvis", "partly", "");
        it.judged("W1", Scope.OVERALL, "delvis", "partly", "").judged("D", Scope.OVERALL, "delvis", "partly", "");
        return JudgementComparison.of(it.assess()).all();
    }

    @Test
    void the_outcome_has_a_word() {
        ComparisonWords swedish = ComparisonWords.in(Language.SV);
        ComparisonWords english = ComparisonWords.in(Language.EN);
        List<ComparedJudgement> all = compared(Language.EN);

        assertThat(all).extracting(ComparedJudgement::outcome)
                .containsExactly(Outcome.WITHIN_ONE, Outcome.NO_GRADE, Outcome.WITHIN_ONE, Outcome.FURTHER, Outcome.NO_GRADE);
        assertThat(all).extracting(swedish::outcome).containsExactly("inom ett steg", "grad saknas i underlaget", "inom ett steg", "mer än ett steg",
                "grad saknas i underlaget");
        assertThat(all).extracting(english::outcome).containsExactly("within one step", "the evidence gives no grade", "within one step", "more than one step",
                "the evidence gives no grade");
    }

    @Test
    void each_reason_is_a_clause_with_its_rows_and_numbers() {
        assertThat(ComparisonWords.in(Language.SV).reasons(compared(Language.SV).get(0))).containsExactly("rösterna säger annat (2 ja, 1 delvis, 1 nej)");
        assertThat(ComparisonWords.in(Language.EN).reasons(compared(Language.EN).get(1))).containsExactly("no voice in the evidence is about just this");
        assertThat(ComparisonWords.in(Language.SV).reasons(compared(Language.SV).get(4))).containsExactly("det är för tidigt att bedöma enligt reglerna");
    }

    @Test
    void what_does_not_differ_has_no_reasons() {
        SampleCase it = new SampleCase(Language.SV).says("MA", "K", SampleCase.PARTLY).says("CH", "K", SampleCase.PARTLY)
                .judged("K", Scope.OVERALL, "delvis", "partly", "");
        ComparedJudgement same = JudgementComparison.of(it.assess()).all().get(0);

        assertThat(ComparisonWords.in(Language.SV).outcome(same)).isEqualTo("samma");
        assertThat(ComparisonWords.in(Language.SV).reasons(same)).isEmpty();
    }
}
