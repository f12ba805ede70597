package io.github.verkan.comparison;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.theory.Cycle;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pair of cycles alone. */
class CycleChangeTest {

    private final SampleCase it = new SampleCase(Language.EN)
            .with(builder -> builder.cycles(List.of("1", "2").stream().map(id -> new Cycle(id, "", "", "", List.of())).toList()));

    private EvidenceBuilder said(Finding finding, String cycle, String... sources) {
        return it.item(finding).targets("K").sources(sources).cycles(cycle);
    }

    private CycleChange change() {
        return CycleComparison.of(it.assess()).changesOn("K").get(0);
    }

    @Test
    void the_explanation_holds_whether_they_are_comparable_and_then_both_verdicts() {
        it.row(said(NO, "1", "MA", "CH")).row(said(YES, "2", "MA", "CH"));

        Step trend = (Step) change().explanation();
        assertThat(trend.inputs()).extracting(input -> input.name() + " " + input.value())
                .containsExactly("element K", "scope overall", "before not-achieved", "after achieved", "steps 4");
        assertThat(trend.children()).hasSize(3);
        assertThat(((Step) trend.children().get(0)).inputs()).isEmpty();
        assertThat(((Step) trend.children().get(0)).result()).isEqualTo("comparable");
        assertThat(trend.children().subList(1, 3)).containsExactly(change().before().explanation(), change().after().explanation());
    }

    @Test
    void every_reason_is_given_and_the_first_one_is_that_of_the_missing_trend() {
        it.row(said(NO, "1", "MA", "CH").question("One?").methods("interview")).row(said(YES, "2", "VA", "REG").question("Two?").methods("survey"));

        assertThat(change().incomparable()).extracting(Incomparability::toString).containsExactly(
                "wording-differs:One?/Two?", "method-differs:interview/survey", "sources-differ:CH,MA/REG,VA");
        Unknown trend = (Unknown) change().explanation();
        assertThat(trend.reason()).isEqualTo("wording-differs");
        Step comparability = (Step) trend.children().get(0);
        assertThat(comparability.result()).isEqualTo("not-comparable");
        assertThat(comparability.inputs()).extracting(input -> input.name() + " " + input.value()).containsExactly(
                "wording-differs One? / Two?", "method-differs interview / survey", "sources-differ CH, MA / REG, VA");
        assertThat(change().incomparable(Incomparability.Kind.METHOD_DIFFERS)).isPresent();
        assertThat(change().incomparable(Incomparability.Kind.NO_GRADE)).isEmpty();
    }

    @Test
    void other_initiatives_that_the_earlier_cycle_tells_of_explain_no_change_after_it() {
        it.row(said(YES, "1", "MA", "CH").contribution(Contribution.OTHER_INITIATIVE))
                .row(said(YES, "2", "MA", "CH").contribution(Contribution.THROUGH_INTERVENTION));

        assertThat(change().trend()).isEqualTo(Trend.UNCHANGED);
        assertThat(change().rival(RivalExplanation.Kind.CONCURRENT_INITIATIVE)).isEmpty();
    }

    @Test
    void percentages_of_a_question_turned_round_are_on_a_scale_of_their_own() {
        SurveyAnswers asked = SurveyAnswers.percentages(new BigDecimal("40"), new BigDecimal("60"), 20L);
        it.row(said(asked.asReversed(), "1", "MA")).row(said(SurveyAnswers.counted(5, 15), "2", "MA"));

        assertThat(change().incomparable()).extracting(Incomparability::toString).containsExactly("scale-differs:(reversed)/2 options");
    }

    @Test
    void percentages_alone_do_not_say_what_there_was_to_choose_from() {
        SurveyAnswers asked = SurveyAnswers.percentages(new BigDecimal("40"), new BigDecimal("60"), 20L);
        it.row(said(asked, "1", "MA")).row(said(SurveyAnswers.counted(5, 15), "2", "MA"));

        assertThat(change().incomparable()).isEmpty();
    }

    @Test
    void a_trend_and_a_reason_for_none_cannot_stand_together() {
        it.row(said(NO, "1", "MA", "CH")).row(said(YES, "2", "MA", "CH"));
        CycleChange change = change();
        List<Incomparability> reason = List.of(new Incomparability(Incomparability.Kind.NO_GRADE, List.of(), List.of()));

        assertThatIllegalArgumentException().isThrownBy(() -> copy(change, Trend.BETTER, 4, reason));
        assertThatIllegalArgumentException().isThrownBy(() -> copy(change, Trend.NOT_COMPARABLE, 4, reason));
        assertThatIllegalArgumentException().isThrownBy(() -> copy(change, Trend.NOT_COMPARABLE, null, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> copy(change, Trend.BETTER, null, List.of())).withMessageContaining("BETTER null");
        assertThat(copy(change, Trend.NOT_COMPARABLE, null, reason).stepsIfComparable()).isEmpty();
    }

    private static CycleChange copy(CycleChange it, Trend trend, Integer steps, List<Incomparability> reasons) {
        return new CycleChange(it.element(), it.scope(), it.before(), it.after(), it.between(), trend, steps, reasons, it.rivals(), it.explanation());
    }
}
