package io.github.verkan.comparison;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.NO_VIEW;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.ScaleWords;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.explain.Step;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Scope;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a change of evidence, rules or theory has changed. */
class AssessmentComparisonTest {

    private final SampleCase it = new SampleCase(Language.EN).says("MA", "K", YES).says("CH", "K", NO).says("MA", "A", YES, "SKU");
    private final Assessment before = it.assess();

    private static String text(FieldChange field) {
        return field.key() + ": " + field.before() + " / " + field.after();
    }

    private static List<String> texts(List<FieldChange> fields) {
        return fields.stream().map(AssessmentComparisonTest::text).toList();
    }

    private static VerdictChange on(String element, AssessmentComparison comparison) {
        return comparison.verdict(element, Scope.OVERALL).orElseThrow();
    }

    /** The case again with other rows, and sources. */
    private Assessment with(List<EvidenceItem> items, List<Source> sources) {
        return Assessor.of(before.evaluation().toBuilder().evidence(EvidenceBase.of(sources, items)).build()).assess();
    }

    private List<EvidenceItem> items() {
        return new ArrayList<>(before.evaluation().evidence().items());
    }

    private List<Source> sources() {
        return new ArrayList<>(before.evaluation().evidence().sources().all());
    }

    @Test
    void the_same_is_the_same() {
        AssessmentComparison comparison = AssessmentComparison.of(before, it.assess());

        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.unchanged()).isEqualTo(before.verdicts().size());
    }

    @Test
    void a_row_more_changes_a_verdict_and_is_named_with_it() {
        AssessmentComparison comparison = AssessmentComparison.of(before, it.says("VA", "K", YES).assess());

        assertThat(comparison.verdicts()).extracting(VerdictChange::element).containsExactly("K");
        VerdictChange change = on("K", comparison);
        assertThat(texts(change.fields())).containsExactly("grade: partly / largely", "degree: 1/2 / 2/3", "strength: very-weak / weak", "yes: MA / MA, VA");
        assertThat(change.stepsIfComparable()).hasValue(1);
        assertThat(change.rows()).extracting(RowChange::toString).containsExactly("E04 added:  / 1");
        assertThat(comparison.rows()).extracting(RowChange::toString).containsExactly("E04 added:  / voice");
        assertThat(comparison.rules()).isEmpty();
    }

    @Test
    void a_row_less_and_a_verdict_that_is_gone() {
        List<EvidenceItem> fewer = items();
        fewer.remove(2);
        AssessmentComparison comparison = AssessmentComparison.of(before, with(fewer, sources()));

        assertThat(comparison.verdicts()).extracting(VerdictChange::toString)
                .containsExactly("VerdictChange[A overall: changed]", "VerdictChange[A actor SKU: disappeared]");
        assertThat(on("A", comparison).rows()).extracting(RowChange::toString).containsExactly("E03 removed: 1 / ");
        assertThat(on("A", comparison).stepsIfComparable()).isEmpty();
        assertThat(comparison.rows()).extracting(RowChange::toString).containsExactly("E03 removed: voice / ");
    }

    @Test
    void a_row_may_count_otherwise_without_being_another() {
        AssessmentComparison comparison = AssessmentComparison.of(
                it.row(it.item(YES).targets("W1").sources("MA").cycles("1")).assess(),
                it.row(it.item(NO).targets("W1").sources("MA").cycles("2")).assess());

        assertThat(on("W1", comparison).rows()).extracting(RowChange::toString)
                .containsExactly("E04 counts-otherwise: 1 / earlier-picture", "E05 added:  / 0");
        assertThat(on("W1", comparison).field("grade").orElseThrow().after()).isEqualTo("not-achieved");
    }

    @Test
    void a_row_that_became_a_norm_and_one_that_only_got_a_note() {
        List<EvidenceItem> others = items();
        others.set(0, others.get(0).toBuilder().kind(EvidenceKind.NORM).build());
        others.set(2, others.get(2).toBuilder().note("a note").build());
        AssessmentComparison comparison = AssessmentComparison.of(before, with(others, sources()));

        assertThat(comparison.rows()).extracting(RowChange::toString)
                .containsExactly("E01 counts-otherwise: voice / norm", "E03 changed: voice / voice");
        assertThat(comparison.verdicts()).extracting(VerdictChange::element).containsExactly("K");
        assertThat(on("K", comparison).rows()).extracting(RowChange::toString).containsExactly("E01 counts-otherwise: 1 / norm");
    }

    @Test
    void a_source_of_another_standing_changes_verdicts_without_rows() {
        List<Source> others = sources();
        others.replaceAll(source -> source.id().equals("MA") ? source.with(SourceStanding.INSIDER) : source);
        AssessmentComparison comparison = AssessmentComparison.of(before, with(items(), others));

        assertThat(comparison.sources()).hasSize(1);
        assertThat(texts(comparison.sources().get(0).fields())).containsExactly("standing: independent / insider");
        assertThat(texts(on("A", comparison).fields())).containsExactly("flags:  / self-report");
        assertThat(on("A", comparison).rows()).isEmpty();
    }

    @Test
    void other_rules_are_told_and_what_they_change() {
        Assessment after = it.rules(AssessmentRules.byVoices().with("minPerspectives", "3")).assess();
        AssessmentComparison comparison = AssessmentComparison.of(before, after);

        assertThat(texts(comparison.rules())).containsExactly("parameters.minPerspectives: 2 / 3");
        assertThat(on("K", comparison).field("status").orElseThrow().after()).isEqualTo("indication");
        assertThat(on("K", comparison).rows()).isEmpty();
    }

    @Test
    void grades_of_two_scales_are_no_steps_apart() {
        AssessmentRules three = AssessmentRules.byVoices().on(GradeScale.of(List.of("no", "partly", "yes")), ScaleWords.NONE);
        AssessmentComparison comparison = AssessmentComparison.of(before, it.rules(three).assess());

        assertThat(texts(comparison.rules())).containsExactly("scale: not-achieved, limited, partly, largely, achieved / no, partly, yes",
                "cuts: 1/8, 3/8, 5/8, 7/8 / 1/4, 3/4");
        assertThat(on("A", comparison).field("grade").orElseThrow().after()).isEqualTo("yes");
        assertThat(on("A", comparison).stepsIfComparable()).isEmpty();
    }

    @Test
    void another_method_has_other_parameters() {
        AssessmentComparison comparison = AssessmentComparison.of(before, it.rules(AssessmentRules.byMedian()).assess());

        assertThat(comparison.rules()).extracting(FieldChange::key).startsWith("method").contains("parameters.minSources", "parameters.minVoices");
    }

    @Test
    void another_date_makes_something_too_early() {
        AssessmentComparison comparison = AssessmentComparison.of(it.says("MA", "D", YES).assess(), Assessor.of(it.assess().evaluation())
                .asOf(LocalDate.of(2020, 1, 1)).assess());

        assertThat(texts(comparison.rules())).containsExactly("date:  / 2020-01-01");
        assertThat(on("D", comparison).field("status").orElseThrow().after()).isEqualTo("too-early");
        assertThat(on("D", comparison).rows()).extracting(RowChange::toString).containsExactly("E04 counts-otherwise: 1 / early-sign");
    }

    @Test
    void another_theory_makes_verdicts_appear() {
        it.theory().element(Effect.of("NEWER", "Something new", Horizon.SHORT));
        AssessmentComparison comparison = AssessmentComparison.of(before, it.says("MA", "NEWER", YES).says("MA", "L", NO_VIEW).assess());

        assertThat(comparison.theory().count(TheoryChange.What.ADDED)).isEqualTo(1);
        assertThat(comparison.verdicts(VerdictChange.What.APPEARED)).extracting(VerdictChange::element).containsExactly("NEWER");
        assertThat(on("NEWER", comparison).rows()).extracting(RowChange::toString).containsExactly("E04 added:  / 1");
        assertThat(on("L", comparison).field("withoutView").orElseThrow().after()).isEqualTo("MA");
    }

    @Test
    void on_pa_vag_leaving_out_a_row_changes_only_verdicts_that_it_was_behind() throws IOException {
        var evaluation = EvaluationFiles.read(Path.of("examples/pa-vag/evaluation.json")).orThrow();
        Assessment all = Assessor.of(evaluation).assess();
        for (String row : List.of("E004", "E018", "E031", "E100")) {
            List<EvidenceItem> items = evaluation.evidence().items().stream().filter(item -> !item.id().equals(row)).toList();
            Assessment without = Assessor.of(evaluation.toBuilder()
                    .evidence(EvidenceBase.of(evaluation.evidence().sources().all(), items)).build()).assess();
            AssessmentComparison comparison = AssessmentComparison.of(all, without);

            assertThat(comparison.rows()).extracting(RowChange::row).contains(row);
            for (VerdictChange change : comparison.verdicts()) {
                if (change.what() == VerdictChange.What.CHANGED && change.fields().stream().anyMatch(field -> field.key().equals("degree"))) {
                    assertThat(change.rows()).as(change.toString()).extracting(RowChange::row).contains(row);
                }
                assertThat(((Step) change.explanation()).children()).hasSize(change.what() == VerdictChange.What.CHANGED ? 2 : 1);
            }
            assertThat(comparison.unchanged() + comparison.verdicts().size() - comparison.verdicts(VerdictChange.What.DISAPPEARED).size())
                    .isEqualTo(without.verdicts().size());
        }
    }

    @Test
    void a_rule_alone_that_differs_is_a_difference() {
        AssessmentComparison comparison = AssessmentComparison.of(before,
                Assessor.of(before.evaluation().toBuilder().interventionEnd(LocalDate.of(2020, 12, 31)).build()).assess());

        assertThat(comparison.verdicts()).isEmpty();
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void a_row_alone_that_differs_is_a_difference() {
        List<EvidenceItem> others = items();
        others.set(2, others.get(2).toBuilder().note("a note").build());
        AssessmentComparison comparison = AssessmentComparison.of(before, with(others, sources()));

        assertThat(comparison.verdicts()).isEmpty();
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void a_theory_alone_that_differs_is_a_difference() {
        it.theory().title("Another title");
        AssessmentComparison comparison = AssessmentComparison.of(before, it.assess());

        assertThat(comparison.verdicts()).isEmpty();
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void verdicts_are_counted_by_what_happened_to_them() {
        Assessment after = it.says("VA", "K", YES).says("VA", "K", YES, "VARD").assess();
        AssessmentComparison comparison = AssessmentComparison.of(before, after);

        assertThat(comparison.before()).isSameAs(before);
        assertThat(comparison.after()).isSameAs(after);
        assertThat(comparison).hasToString("AssessmentComparison[1 verdicts changed, 1 appeared, 0 disappeared, " + (before.verdicts().size() - 1) + " the same]");
        assertThat(AssessmentComparison.of(after, before)).hasToString(
                "AssessmentComparison[1 verdicts changed, 0 appeared, 1 disappeared, " + (before.verdicts().size() - 1) + " the same]");
        assertThat(comparison.verdict("A", Scope.OVERALL)).isEmpty();
        assertThat(comparison.verdict("none", Scope.OVERALL)).isEmpty();
    }

    @Test
    void the_explanation_names_what_differs_with_both_verdicts_below() {
        Assessment after = it.says("VA", "K", YES).assess();
        Step step = (Step) on("K", AssessmentComparison.of(before, after)).explanation();

        assertThat(step.inputs()).extracting(input -> input.name() + " " + input.value()).containsExactly("element K", "scope overall",
                "grade partly / largely", "degree 1/2 / 2/3", "strength very-weak / weak", "yes MA / MA, VA");
        assertThat(step.result()).isEqualTo("changed");
        assertThat(step.children()).containsExactly(before.verdict("K", Scope.OVERALL).orElseThrow().explanation(),
                after.verdict("K", Scope.OVERALL).orElseThrow().explanation());
    }
}
