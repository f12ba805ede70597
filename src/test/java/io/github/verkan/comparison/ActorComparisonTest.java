package io.github.verkan.comparison;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.NO_VIEW;
import static io.github.verkan.words.SampleCase.PARTLY;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessor;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.theory.Actor;
import io.github.verkan.theory.Relation;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Skurup, Svedala and health care beside each other. */
class ActorComparisonTest {

    private final SampleCase it = new SampleCase(Language.EN);

    private ActorRow row(String element) {
        return ActorComparison.of(it.assess()).row(element).orElseThrow();
    }

    @Test
    void the_lowest_and_the_highest_are_named_with_the_steps_between_them() {
        it.says("MA-SKU", "K", YES, "SKU").says("MA-SVE", "K", PARTLY, "SVE").says("VA", "K", PARTLY, "VARD");

        ActorRow row = row("K");
        assertThat(row.highest()).containsExactly("SKU");
        assertThat(row.lowest()).containsExactly("SVE", "VARD");
        assertThat(row.stepsIfComparable()).hasValue(2);
        assertThat(row.difference("SKU", "SVE")).hasValue(2);
        assertThat(row.difference("SVE", "SKU")).hasValue(-2);
        assertThat(row.difference("SVE", "VARD")).hasValue(0);
        assertThat(row.opposed()).as("partly is no no").isFalse();
    }

    @Test
    void actors_are_opposed_where_one_says_yes_and_another_no() {
        it.says("MA-SKU", "K", YES, "SKU").says("MA-SVE", "K", NO, "SVE").says("MA-SKU", "A", YES, "SKU").says("MA-SVE", "A", PARTLY, "SVE");

        assertThat(ActorComparison.of(it.assess()).opposed()).extracting(ActorRow::element).containsExactly("K");
    }

    @Test
    void who_is_not_named_has_no_verdict_of_its_own_and_none_is_filled_in() {
        it.says("MA", "K", YES).says("CH", "K", YES).says("MA-SKU", "K", NO, "SKU");

        ActorRow row = row("K");
        assertThat(row.overall().grade()).isNotNull();
        assertThat(row.withoutOwnVerdict()).containsExactly("SVE", "VARD");
        assertThat(row.cell("SVE").orElseThrow().verdictIfOwn()).isEmpty();
        assertThat(row.stepsIfComparable()).as("one cannot be compared with itself").isEmpty();
        assertThat(row.difference("SKU", "SVE")).isEmpty();
        assertThat(row.lowest()).isEmpty();
        assertThat(row.explanation()).isInstanceOf(Unknown.class);
    }

    @Test
    void a_verdict_of_its_own_may_have_no_grade() {
        it.says("MA-SKU", "K", YES, "SKU").says("VA", "K", PARTLY, "VARD");
        it.row(it.item(NO_VIEW).targets("K").sources("UTV").kind(EvidenceKind.GAP).about("SVE"));

        ActorRow row = row("K");
        assertThat(row.withoutOwnVerdict()).isEmpty();
        assertThat(row.cell("SVE").orElseThrow().isGraded()).isFalse();
        assertThat(row.lowest()).containsExactly("VARD");
    }

    @Test
    void where_all_have_the_same_grade_nobody_is_lowest() {
        it.says("MA-SKU", "K", YES, "SKU").says("MA-SVE", "K", YES, "SVE");

        assertThat(row("K").stepsIfComparable()).hasValue(0);
        assertThat(row("K").lowest()).isEmpty();
        assertThat(row("K").highest()).isEmpty();
    }

    @Test
    void outsiders_are_left_out_and_other_parties_can_be_asked_for() {
        it.theory().actor(new Actor("ELSE", "Elsewhere", "", true)).relation(new Relation("REL", "Skurup and health care", "SKU", "VARD"));
        it.says("MA", "K", YES, "SVE").says("VA", "K", NO, "REL");

        assertThat(ActorComparison.of(it.assess()).actors()).containsExactly("SKU", "SVE", "VARD");
        ActorRow row = ActorComparison.among(it.assess(), List.of("REL", "SVE")).row("K").orElseThrow();
        assertThat(row.lowest()).containsExactly("REL");
        assertThat(row.highest()).containsExactly("SVE");
        assertThat(row.opposed()).isTrue();
    }

    @Test
    void it_can_be_told_on_what_an_actor_lies_lowest() {
        it.says("MA-SKU", "K", YES, "SKU").says("MA-SVE", "K", NO, "SVE").says("MA-SKU", "A", NO, "SKU").says("MA-SVE", "A", PARTLY, "SVE");

        ActorComparison comparison = ActorComparison.of(it.assess());
        assertThat(comparison.lowestOf("SVE")).extracting(ActorRow::element).containsExactly("K");
        assertThat(comparison.highestOf("SVE")).extracting(ActorRow::element).containsExactly("A");
        assertThat(comparison.row("none")).isEmpty();
    }

    @Test
    void on_pa_vag_the_steps_can_be_computed_again_from_the_verdicts_below() throws IOException {
        var assessment = Assessor.of(EvaluationFiles.read(Path.of("examples/pa-vag/evaluation.json")).orThrow()).assess();
        ActorComparison comparison = ActorComparison.of(assessment);
        var scale = assessment.settings().scale();

        int compared = 0;
        for (ActorRow row : comparison.rows()) {
            if (row.explanation() instanceof Step step) {
                var steps = step.inputs().stream().filter(input -> comparison.actors().contains(input.name()))
                        .mapToInt(input -> scale.byCode(input.value()).orElseThrow().step()).summaryStatistics();
                assertThat(step.result()).isEqualTo(Integer.toString(steps.getMax() - steps.getMin())).isEqualTo(row.steps().toString());
                assertThat(step.input("opposed")).isEqualTo(Boolean.toString(steps.getMin() <= 1 && steps.getMax() >= 3));
                assertThat(step.citations()).extracting(Citation::evidence).isNotEmpty();
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(5);
    }

    @Test
    void those_furthest_apart_come_first_and_others_in_the_order_of_the_theory() {
        it.says("MA-SKU", "A", YES, "SKU").says("MA-SVE", "A", NO, "SVE").says("CH", "A", PARTLY, "SVE");
        it.says("MA-SKU", "O", YES, "SKU").says("MA-SVE", "O", NO, "SVE").says("CH", "O", PARTLY, "SVE");
        it.says("MA-SKU", "K", YES, "SKU").says("MA-SVE", "K", NO, "SVE");
        it.says("MA-SKU", "X", YES, "SKU").says("MA-SVE", "X", PARTLY, "SVE");

        ActorComparison comparison = ActorComparison.of(it.assess());
        assertThat(comparison.opposed()).extracting(ActorRow::element).containsExactly("K", "A", "O");
        assertThat(comparison.opposed()).extracting(ActorRow::steps).containsExactly(4, 3, 3);
        assertThat(comparison).hasToString("ActorComparison[3 actors, " + comparison.rows().size() + " elements, 3 opposed]");
    }

    @Test
    void the_explanation_names_the_grades_that_were_compared_with_the_verdicts_below() {
        it.says("MA-SKU", "K", YES, "SKU").says("VA", "K", PARTLY, "VARD");
        it.row(it.item(NO_VIEW).targets("K").sources("UTV").kind(EvidenceKind.GAP).about("SVE"));

        Step step = (Step) row("K").explanation();
        assertThat(step.inputs()).extracting(input -> input.name() + " " + input.value())
                .containsExactly("element K", "SKU achieved", "VARD partly", "opposed false");
        assertThat(step.result()).isEqualTo("2");
        assertThat(step.children()).as("also the one without a grade").containsExactlyElementsOf(
                row("K").cells().stream().map(cell -> cell.verdict().explanation()).toList());
    }

    @Test
    void who_is_not_compared_has_no_cell() {
        it.says("MA-SKU", "K", YES, "SKU").says("VA", "K", PARTLY, "VARD");

        ActorRow row = ActorComparison.among(it.assess(), List.of("VARD", "NOBODY")).row("K").orElseThrow();
        assertThat(row.cells()).extracting(ActorCell::actor).containsExactly("VARD", "NOBODY");
        assertThat(row.cell("SKU")).isEmpty();
        assertThat(row.difference("SKU", "VARD")).isEmpty();
        assertThat(row.difference("VARD", "SKU")).isEmpty();
        assertThat(row.withoutOwnVerdict()).containsExactly("NOBODY");
    }
}
