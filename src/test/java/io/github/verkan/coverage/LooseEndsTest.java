package io.github.verkan.coverage;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evaluation.Recommendation.Form;
import io.github.verkan.evaluation.Recommendation;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.InfluenceAt;
import io.github.verkan.words.Language;
import io.github.verkan.words.LooseEndSentences;
import io.github.verkan.words.SampleCase;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which recommendations have no ground, and which hindrances and failures no recommendation. F hinders K. */
class LooseEndsTest {

    private static Recommendation recommendation(String id, String inSummary, String... answers) {
        return new Recommendation(id, "Do more of " + id + ".", Form.CALL, List.of(), "", List.of(answers), "", inSummary, Origin.NONE);
    }

    private static SampleCase recommending(Language language, Recommendation... all) {
        return new SampleCase(language).with(builder -> builder.recommendations(Arrays.asList(all)));
    }

    private static List<String> looseEnds(SampleCase it) {
        return LooseEnds.of(it.assess()).stream().map(loose -> loose.kind().code() + " " + loose.about()).toList();
    }

    private static SampleCase hindered(Recommendation... all) {
        return recommending(Language.EN, all).says("MA", "F", YES).says("CH", "F", YES).says("MA", "K", NO).says("CH", "K", NO);
    }

    @Test
    void without_recommendations_nothing_is_loose() {
        assertThat(looseEnds(hindered())).isEmpty();
    }

    @Test
    void a_recommendation_that_answers_nothing_or_is_left_out_of_the_summary() {
        assertThat(looseEnds(recommending(Language.EN, recommendation("R1", "question 1", "K"), recommendation("R2", ""))))
                .containsExactly("answers-nothing R2", "not-in-summary R2");
        assertThat(looseEnds(recommending(Language.EN, recommendation("R1", "", "K")))).as("no summary is told of").isEmpty();
    }

    @Test
    void a_hindrance_and_a_failure_that_nothing_answers() {
        assertThat(looseEnds(hindered(recommendation("R1", "", "L")))).containsExactly("hindrance-unanswered F", "failure-unanswered K");
        assertThat(looseEnds(hindered(recommendation("R1", "", "F")))).as("what hinders the effect answers for it").isEmpty();
        assertThat(looseEnds(hindered(recommendation("R1", "", "K")))).as("what it hinders answers for the hindrance").isEmpty();
    }

    @Test
    void a_whole_answers_for_its_part_and_a_part_for_its_whole() {
        SampleCase failed = recommending(Language.EN, recommendation("R1", "", "W")).says("MA", "W1", NO).says("CH", "W1", NO);
        assertThat(looseEnds(failed)).isEmpty();
        SampleCase whole = recommending(Language.EN, recommendation("R1", "", "W2")).says("MA", "W", NO).says("CH", "W", NO);
        assertThat(looseEnds(whole)).doesNotContain("failure-unanswered W");
    }

    @Test
    void wholes_and_parts_answer_for_each_other_however_deep_they_lie() {
        SampleCase deep = recommending(Language.EN, recommendation("R1", "", "W")).says("MA", "W11", NO).says("CH", "W11", NO);
        deep.theory().element(Effect.of("W11", "A part of a part").partOf("W1"));
        assertThat(looseEnds(deep)).isEmpty();
        SampleCase high = recommending(Language.EN, recommendation("R1", "", "W11")).says("MA", "W", NO).says("CH", "W", NO);
        high.theory().element(Effect.of("W11", "A part of a part").partOf("W1"));
        assertThat(looseEnds(high)).doesNotContain("failure-unanswered W", "failure-unanswered W1").contains("failure-unanswered W2");
    }

    @Test
    void a_hindrance_of_a_part_is_answered_with_the_whole() {
        SampleCase it = recommending(Language.EN, recommendation("R1", "", "W")).says("MA", "G", YES).says("CH", "G", YES);
        it.theory().element(Factor.of("G", "Distance", Influence.HINDERS, List.of("W1")));
        assertThat(looseEnds(it)).isEmpty();
    }

    @Test
    void an_effect_outside_the_theory_that_has_not_come_is_no_failure() {
        SampleCase it = recommending(Language.EN, recommendation("R1", "", "L")).says("MA", "X", NO).says("CH", "X", NO);
        assertThat(looseEnds(it)).isEmpty();
    }

    private static SampleCase hinderingInSkurup(String about, String... cycles) {
        SampleCase it = recommending(Language.EN, recommendation("R1", "", "L"))
                .with(builder -> builder.cycles(List.of(new Cycle("1", "", "", "", List.of()), new Cycle("2", "", "", "", List.of()))));
        it.theory().element(Factor.of("G", "Size", Influence.ENABLES, List.of("K"))
                .differing(List.of(new InfluenceAt("SKU", "2", Influence.HINDERS, ""))));
        it.row(it.item(YES).targets("G").sources("MA").about(about).cycles(cycles));
        return it.row(it.item(YES).targets("G").sources("CH").about(about).cycles(cycles));
    }

    @Test
    void a_factor_that_hinders_some_is_a_hindrance_where_it_is_seen_with_them() {
        assertThat(looseEnds(hinderingInSkurup("SKU"))).containsExactly("hindrance-unanswered G");
        assertThat(looseEnds(hinderingInSkurup("KOM", "1", "2"))).as("a group that they belong to").containsExactly("hindrance-unanswered G");
        assertThat(looseEnds(hinderingInSkurup("SVE", "2"))).as("others").isEmpty();
        assertThat(looseEnds(hinderingInSkurup("SKU", "1"))).as("another cycle").isEmpty();
    }

    @Test
    void what_has_not_failed_or_is_not_there_calls_for_nothing() {
        SampleCase fine = recommending(Language.EN, recommendation("R1", "", "L")).says("MA", "F", NO).says("CH", "F", NO).says("MA", "K", YES).says("CH", "K", YES);
        assertThat(looseEnds(fine)).isEmpty();
    }

    @Test
    void it_is_said_in_both_languages() {
        SampleCase swedish = recommending(Language.SV, recommendation("R1", "1"), recommendation("R2", "", "L")).says("MA", "F", YES).says("CH", "F", YES);
        assertThat(LooseEndSentences.of(swedish.assess(), Language.SV)).containsExactly(
                "Rekommendationen R1 ”Do more of R1” gäller inget som underlaget visar.",
                "Rekommendationen R2 ”Do more of R2” återkommer inte i sammanfattningen.",
                "Underlaget visar ett hinder som ingen rekommendation tar upp: F ”Tidsbrist”.");
        SampleCase english = recommending(Language.EN, recommendation("R1", "1"), recommendation("R2", "2"), recommendation("R3", "3", "L"))
                .says("MA", "K", NO).says("CH", "K", NO);
        assertThat(LooseEndSentences.of(english.assess(), Language.EN)).containsExactly(
                "Recommendations R1 “Do more of R1” and R2 “Do more of R2” concern nothing that the evidence shows.",
                "An effect has not come about, and no recommendation addresses it: K “The method is known”.");
    }
}
