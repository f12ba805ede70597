package io.github.verkan.structure;

import static io.github.verkan.theory.Horizon.LONG;
import static io.github.verkan.theory.Horizon.SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.theory.Cause;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.EvaluationQuestion;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks of what stands around the graph: the problem, the questions, the indicators, and when effects are expected. */
class NewerChecksTest {

    private static TheoryBuilder theory() {
        return TheoryOfChange.named("T").activity("A", "Meetings").effect("K", "They meet", SHORT);
    }

    private static List<String> said(TheoryBuilder theory, String code) {
        return TheoryChecks.run(theory.build()).stream().filter(d -> d.code().equals(code)).map(Diagnostic::toString).toList();
    }

    @Test
    void a_cause_that_nothing_answers_is_found() {
        TheoryBuilder theory = theory().problem("People fall between", "").cause(Cause.of("C1", "No forum", "A")).cause(Cause.of("C2", "No time"));

        assertThat(said(theory, "unanswered-cause")).containsExactly(
                "note unanswered-cause: \"C2\": nothing in the theory answers this cause of the problem; name what does under \"answeredBy\"");
        assertThat(said(theory(), "unanswered-cause")).isEmpty();
    }

    @Test
    void a_question_about_nothing_is_found_unless_it_is_the_main_one() {
        TheoryBuilder theory = theory().question(EvaluationQuestion.of("Q1", "Does it help?").asMain())
                .question(EvaluationQuestion.of("Q2", "Do they meet?", "K")).question(EvaluationQuestion.of("Q3", "Why?"));

        assertThat(said(theory, "question-about-nothing")).containsExactly(
                "note question-about-nothing: \"Q3\": no element is named that the answer depends on; name them under \"about\"");
    }

    @Test
    void an_indicator_about_nothing_is_found() {
        TheoryBuilder theory = theory().indicator(Indicator.of("I1", "Meetings a year", "K")).indicator(Indicator.of("I2", "Temperature"));

        assertThat(said(theory, "indicator-about-nothing")).containsExactly(
                "note indicator-about-nothing: \"I2\": this indicator tells of no element; name what it tells of under \"elements\"");
    }

    @Test
    void an_effect_without_horizon_is_found_where_others_have_one() {
        TheoryBuilder theory = theory().element(Effect.of("N", "When?")).element(Effect.of("N1", "A part").partOf("N"))
                .element(Effect.of("X", "Unexpected").with(Details.NONE.withOrigin(ElementOrigin.UNEXPECTED)));

        assertThat(said(theory, "effect-without-horizon")).containsExactly(
                "note effect-without-horizon: \"N\": this effect does not say when it is expected; give it a \"horizon\"");
    }

    @Test
    void a_list_of_goals_without_horizons_and_a_part_of_a_whole_with_one_are_left_alone() {
        TheoryBuilder goals = TheoryOfChange.named("T").element(Effect.of("G1", "One")).element(Effect.of("G2", "Two"))
                .element(Effect.of("X", "Unexpected", LONG).with(Details.NONE.withOrigin(ElementOrigin.UNEXPECTED)));
        TheoryBuilder parts = theory().element(Effect.of("K1", "A part").partOf("K")).element(Effect.of("K2", "Another").partOf("K"));

        assertThat(said(goals, "effect-without-horizon")).isEmpty();
        assertThat(said(parts, "effect-without-horizon")).isEmpty();
        assertThat(said(parts, "part-horizon-differs")).isEmpty();
    }

    @Test
    void an_effect_without_horizon_is_neither_before_its_cause_nor_after() {
        TheoryBuilder theory = theory().element(Effect.of("N", "When?")).effect("L", "Later", LONG).link("L", "N").link("N", "K");

        assertThat(said(theory, "horizon-before-cause")).isEmpty();
    }

    @Test
    void what_is_found_stands_where_the_thing_was_read() {
        TheoryBuilder theory = theory().at(at(3)).cause(Cause.of("C", "No forum")).at(at(4)).question(EvaluationQuestion.of("Q", "Why?"))
                .at(at(5)).indicator(Indicator.of("I", "Temperature")).at(at(6)).element(Effect.of("N", "When?"));

        assertThat(TheoryChecks.run(theory.build())).filteredOn(d -> List.of("C", "Q", "I").contains(d.value())
                || d.code().equals("effect-without-horizon")).extracting(d -> d.place().toString())
                .containsExactlyInAnyOrder("theory.json:3:1 (/3)", "theory.json:4:1 (/4)", "theory.json:5:1 (/5)", "theory.json:6:1 (/6)");
    }

    private static Origin at(int line) {
        return field -> new Place("theory.json", line, 1, "/" + line + (field.isEmpty() ? "" : "/" + field));
    }
}
