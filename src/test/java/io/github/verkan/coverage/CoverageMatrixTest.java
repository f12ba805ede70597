package io.github.verkan.coverage;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.NO_VIEW;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Quality;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Step;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.theory.Actor;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Relation;
import io.github.verkan.theory.Scope;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who was heard on what, and on what nobody was. */
class CoverageMatrixTest {

    private final SampleCase it = new SampleCase(Language.EN);

    private CoverageMatrix matrix() {
        return CoverageMatrix.of(it.assess());
    }

    private static String text(CoverageMatrix matrix, String target, Dimension by) {
        return String.join(", ", matrix.cells(target, by).stream()
                .map(cell -> cell.column() + " " + cell.voices().size() + "/" + cell.rows().size()).toList());
    }

    @Test
    void voices_and_rows_are_counted_by_role() {
        it.says("MA", "K", YES).says("MA", "K", YES).says("CH", "K", NO).says("MA-SKU", "K", YES);

        assertThat(text(matrix(), "K", Dimension.ROLE)).isEqualTo("staff 2/3, managers 1/1");
    }

    @Test
    void the_evaluators_account_is_heard_and_is_no_perspective() {
        it.says("UTV", "K", YES).says("MA", "K", YES).says("N1", "K", NO);

        assertThat(text(matrix(), "K", Dimension.ROLE)).isEqualTo("staff 1/1,  2/2");
    }

    @Test
    void a_row_of_several_sources_methods_and_cycles_stands_in_each_of_their_columns() {
        it.with(builder -> builder.cycles(List.of(new Cycle("1", "", "", "", List.of()), new Cycle("2", "", "", "", List.of()))));
        it.row(it.item(YES).targets("K").sources("MA", "CH").methods("interview", "survey").cycles("1", "2"));

        assertThat(text(matrix(), "K", Dimension.ROLE)).isEqualTo("staff 1/1, managers 1/1");
        assertThat(text(matrix(), "K", Dimension.METHOD)).isEqualTo("interview 2/1, survey 2/1");
        assertThat(text(matrix(), "K", Dimension.CYCLE)).isEqualTo("1 2/1, 2 2/1");
    }

    @Test
    void a_picture_that_was_replaced_was_heard_in_its_cycle_all_the_same() {
        it.row(it.item(YES).targets("K").sources("MA").cycles("1")).row(it.item(NO).targets("K").sources("MA").cycles("2"));

        assertThat(text(matrix(), "K", Dimension.CYCLE)).isEqualTo("1 1/1, 2 1/1");
        assertThat(text(matrix(), "K", Dimension.ROLE)).isEqualTo("staff 1/2");
    }

    @Test
    void rows_stand_with_the_actors_that_they_name_by_themselves_in_a_group_or_in_a_relation() {
        it.theory().relation(new Relation("REL", "Skurup and health care", "SKU", "VARD"));
        it.says("MA", "K", YES, "SKU").says("CH", "K", YES, "KOM").says("VA", "K", YES, "REL").says("VB", "K", YES);

        assertThat(text(matrix(), "K", Dimension.ACTOR)).isEqualTo("SKU 3/3, SVE 1/1, VARD 1/1,  1/1");
    }

    @Test
    void where_nobody_was_heard_there_is_no_cell() {
        it.says("MA", "K", YES).says("CH", "W1", NO_VIEW);
        it.row(it.item(YES).targets("A").sources("MA").kind(EvidenceKind.NORM));

        assertThat(matrix().cell("K", Dimension.ROLE, "managers")).isEmpty();
        assertThat(matrix().cell("nothing", Dimension.ROLE, "managers")).isEmpty();
        assertThat(matrix().isHeard("W1")).as("somebody without a view").isFalse();
        assertThat(matrix().isHeard("A")).as("a norm").isFalse();
        assertThat(matrix().isHeard("K")).isTrue();
    }

    @Test
    void what_is_said_of_a_part_was_heard_on_the_whole() {
        it.says("MA", "W1", YES);

        assertThat(text(matrix(), "W", Dimension.ROLE)).isEqualTo("staff 1/1");
        assertThat(matrix().isHeard("W2")).isFalse();
    }

    @Test
    void early_signs_were_heard() {
        it.dates("2020-11-30", "2020-12-31").says("MA", "L", YES);

        assertThat(text(matrix(), "L", Dimension.ROLE)).isEqualTo("staff 1/1");
    }

    @Test
    void a_voice_that_a_method_of_assessment_leaves_out_was_heard_all_the_same() {
        it.rules(AssessmentRules.byMedian()).row(it.item(YES).targets("K").sources("MA").quality(Quality.VERY_LOW));

        assertThat(matrix().cell("K", Dimension.ROLE, "staff").orElseThrow().voices()).containsExactly("MA");
    }

    @Test
    void elements_without_evidence_are_told_by_kind() {
        it.says("MA", "K", YES).says("MA", "A", YES).says("CH", "W", YES);

        Map<ElementKind, List<String>> silent = matrix().elementsWithoutEvidence();
        assertThat(silent.keySet()).containsExactly(ElementKind.RESOURCE, ElementKind.OUTPUT, ElementKind.MECHANISM, ElementKind.EFFECT, ElementKind.FACTOR);
        assertThat(silent.get(ElementKind.EFFECT)).containsExactly("X", "D", "L");
        assertThat(matrix().elementsWithoutEvidence(ElementKind.ACTIVITY)).isEmpty();
        assertThat(matrix().elementsWithoutEvidence(ElementKind.MECHANISM)).containsExactly("M");
    }

    @Test
    void what_is_said_of_its_ends_is_not_said_of_a_link() {
        it.says("MA", "A", YES).says("MA", "K", YES).says("MA", "M", YES);
        assertThat(matrix().linksWithoutEvidence()).containsExactly("AK");

        it.says("MA", "AK", YES);
        assertThat(matrix().linksWithoutEvidence()).isEmpty();
    }

    @Test
    void columns_of_those_never_heard_are_there_and_are_named() {
        it.theory().actor(new Actor("ELSE", "Elsewhere", "", true));
        it.says("MA", "K", YES, "SKU").says("CH", "K", NO_VIEW);

        assertThat(matrix().columns(Dimension.ACTOR)).containsExactly("SKU", "SVE", "VARD");
        assertThat(matrix().columnsWithoutEvidence(Dimension.ACTOR)).containsExactly("SVE", "VARD");
        assertThat(matrix().columnsWithoutEvidence(Dimension.ROLE))
                .containsExactly("project leaders", "health-care representatives", "managers", "register");
        assertThat(matrix().columnsWithoutEvidence(Dimension.METHOD)).isEmpty();
    }

    @Test
    void the_numbers_of_a_cell_can_be_counted_again_from_its_rows() {
        it.says("MA", "K", YES).says("MA-SKU", "K", NO);

        Step step = (Step) matrix().cell("K", Dimension.ROLE, "staff").orElseThrow().explanation();
        assertThat(step.result()).isEqualTo("2");
        assertThat(step.input("rows")).isEqualTo("2");
        assertThat(step.citations()).extracting(Citation::evidence).containsExactly("E01", "E02");
    }

    @Test
    void on_pa_vag_all_voices_of_a_verdict_have_a_place() throws IOException {
        Assessment assessment = Assessor.of(EvaluationFiles.read(Path.of("examples/pa-vag/evaluation.json")).orThrow()).assess();
        CoverageMatrix matrix = CoverageMatrix.of(assessment);

        for (String target : matrix.targets()) {
            assessment.verdict(target, Scope.OVERALL).ifPresent(verdict -> {
                for (Dimension by : Dimension.values()) {
                    var voices = new TreeSet<String>();
                    matrix.cells(target, by).forEach(cell -> voices.addAll(cell.voices()));
                    var counted = new TreeSet<>(verdict.counts().yes());
                    counted.addAll(verdict.counts().partly());
                    counted.addAll(verdict.counts().no());
                    assertThat(voices).as(target + " by " + by).containsAll(counted);
                }
            });
        }
        assertThat(matrix.columns(Dimension.CYCLE)).containsExactly("1", "2");
        assertThat(matrix.columnsWithoutEvidence(Dimension.ROLE)).containsExactly("dokument");
    }
}
