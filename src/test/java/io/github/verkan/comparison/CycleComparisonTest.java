package io.github.verkan.comparison;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.NO_VIEW;
import static io.github.verkan.words.SampleCase.PARTLY;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Scope;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cycles beside each other, and no trend where they cannot be compared. */
class CycleComparisonTest {

    private final SampleCase it = new SampleCase(Language.EN)
            .with(builder -> builder.cycles(List.of("1", "2", "3").stream().map(id -> new Cycle(id, "", "", "", List.of())).toList()));

    private EvidenceBuilder said(Finding finding, String cycle, String... sources) {
        return it.item(finding).targets("K").sources(sources).cycles(cycle);
    }

    private CycleChange change() {
        List<CycleChange> changes = CycleComparison.of(it.assess()).changesOn("K");
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private List<String> reasons() {
        return change().incomparable().stream().map(Incomparability::toString).toList();
    }

    private List<String> rivals() {
        return change().rivals().stream().map(RivalExplanation::toString).toList();
    }

    @Test
    void better_worse_and_unchanged_by_the_steps_between_the_grades() {
        it.row(said(NO, "1", "MA", "CH")).row(said(YES, "2", "MA", "CH")).row(said(YES, "3", "MA", "CH"));
        List<CycleChange> changes = CycleComparison.of(it.assess()).changesOn("K");

        assertThat(changes).extracting(CycleChange::trend).containsExactly(Trend.BETTER, Trend.UNCHANGED);
        assertThat(changes).extracting(CycleChange::steps).containsExactly(4, 0);
        assertThat(changes.get(0).rivals()).isEmpty();

        it.row(said(PARTLY, "3", "MA"));
        assertThat(CycleComparison.of(it.assess()).changes(Trend.WORSE)).extracting(CycleChange::steps).containsExactly(-1);
    }

    @Test
    void a_cycle_without_anything_is_passed_over_and_named() {
        it.row(said(NO, "1", "MA", "CH")).row(said(YES, "3", "MA", "CH"));

        assertThat(change().between()).containsExactly("2");
        assertThat(change().trend()).isEqualTo(Trend.BETTER);
    }

    @Test
    void a_cycle_before_both_lies_not_between_them() {
        it.row(said(NO, "2", "MA", "CH")).row(said(YES, "3", "MA", "CH"));

        assertThat(change().between()).isEmpty();
    }

    @Test
    void one_cycle_alone_is_no_comparison() {
        it.row(said(YES, "1", "MA", "CH"));

        assertThat(CycleComparison.of(it.assess()).changes()).isEmpty();
    }

    @Test
    void another_wording_of_the_question_gives_no_trend() {
        it.row(said(NO, "1", "MA", "CH").question("Do you know the method?")).row(said(YES, "2", "MA", "CH").question("Is the method good?"));

        assertThat(change().trend()).isEqualTo(Trend.NOT_COMPARABLE);
        assertThat(change().stepsIfComparable()).isEmpty();
        assertThat(reasons()).containsExactly("wording-differs:Do you know the method?/Is the method good?");
        assertThat(((Unknown) change().explanation()).reason()).isEqualTo("wording-differs");
    }

    @Test
    void the_same_wording_set_otherwise_is_the_same() {
        it.row(said(NO, "1", "MA", "CH").question("Do you know  the method? ")).row(said(YES, "2", "MA", "CH").question("Do you know the\nmethod?"));

        assertThat(change().trend()).isEqualTo(Trend.BETTER);
    }

    @Test
    void where_one_cycle_gives_no_question_it_is_not_known_to_differ() {
        it.row(said(NO, "1", "MA", "CH").question("Do you know the method?")).row(said(YES, "2", "MA", "CH"));

        assertThat(change().trend()).isEqualTo(Trend.BETTER);
    }

    @Test
    void other_options_to_choose_from_give_no_trend() {
        it.row(said(SurveyAnswers.counted(5, 5, 10), "1", "MA")).row(said(SurveyAnswers.counted(5, 5, 5, 5, 0), "2", "MA"));

        assertThat(reasons()).containsExactly("scale-differs:3 options/5 options");
        assertThat(rivals()).isEmpty();
    }

    @Test
    void options_worded_otherwise_give_no_trend() {
        it.row(said(SurveyAnswers.counted(5, 5).saying(List.of("no", "yes")), "1", "MA"));
        it.row(said(SurveyAnswers.counted(5, 5).saying(List.of("never", "always")), "2", "MA"));

        assertThat(reasons()).containsExactly("scale-differs:no | yes/never | always");
    }

    @Test
    void values_held_against_another_goal_give_no_trend() {
        it.row(said(value("30", "10", "50"), "1", "MA")).row(said(value("40", "10", "40.0"), "2", "MA"));

        assertThat(reasons()).containsExactly("scale-differs:% 10 → 50/% 10 → 40");
    }

    private static Measured value(String actual, String from, String to) {
        return new Measured(new BigDecimal(actual), new BigDecimal(from), new BigDecimal(to), "%", 10L);
    }

    @Test
    void another_number_of_answers_is_a_rival_explanation() {
        it.row(said(SurveyAnswers.counted(5, 5, 10), "1", "MA")).row(said(SurveyAnswers.counted(0, 0, 12), "2", "MA"));

        assertThat(change().trend()).isEqualTo(Trend.BETTER);
        assertThat(rivals()).containsExactly("number-of-answers-differs:20,12 by E01 E02");
    }

    @Test
    void no_method_in_common_gives_no_trend_and_some_is_a_rival_explanation() {
        it.row(said(NO, "1", "MA", "CH").methods("interview")).row(said(YES, "2", "MA", "CH").methods("survey"));
        assertThat(reasons()).containsExactly("method-differs:interview/survey");

        it.row(said(YES, "2", "MA", "CH").methods("interview"));
        assertThat(change().trend()).isEqualTo(Trend.BETTER);
        assertThat(rivals()).containsExactly("methods-changed:survey");
    }

    @Test
    void no_source_in_common_gives_no_trend_and_some_is_a_rival_explanation() {
        it.row(said(NO, "1", "MA", "CH")).row(said(YES, "2", "VA", "REG"));
        assertThat(reasons()).containsExactly("sources-differ:CH,MA/REG,VA");

        it.row(said(YES, "2", "MA"));
        assertThat(change().trend()).isEqualTo(Trend.BETTER);
        assertThat(rivals()).containsExactly("respondents-changed:CH,REG,VA");
    }

    @Test
    void without_a_grade_there_is_no_trend() {
        it.row(said(YES, "1", "MA", "CH")).row(it.item(NO_VIEW).targets("K").sources("MA").cycles("2"));
        Assessment all = it.assess();
        Assessment asked = Assessor.of(all.evaluation()).alsoIn(CycleComparison.scopes(all.evaluation())).assess();

        assertThat(CycleComparison.of(asked).changesOn("K").get(0).incomparable()).extracting(Incomparability::toString)
                .containsExactly("no-grade:/not-assessable");
    }

    @Test
    void cycles_of_which_no_row_speaks_are_not_compared_even_where_it_is_too_early() {
        it.dates("2020-11-30", "2020-12-31").row(it.item(YES).targets("L").sources("MA").cycles("1"));
        Assessment all = it.assess();
        Assessment asked = Assessor.of(all.evaluation()).alsoIn(CycleComparison.scopes(all.evaluation())).assess();

        assertThat(CycleComparison.of(asked).changes()).isEmpty();
    }

    @Test
    void what_rows_say_of_a_changed_method_gives_no_trend_whether_they_name_the_cycle_or_not() {
        it.row(said(NO, "1", "MA", "CH")).row(said(YES, "2", "MA", "CH"));
        it.row(it.item(NO_VIEW).targets("K").sources("UTV").kind(EvidenceKind.GAP).gap(GapReason.METHOD_CHANGED).cycles("2"));
        it.row(it.item(NO_VIEW).targets("K").sources("UTV").kind(EvidenceKind.GAP).gap(GapReason.METHOD_CHANGED));

        assertThat(reasons()).containsExactly("method-changed:/E03,E04");
        assertThat(rivals()).containsExactly("method-changed: by E03 E04");
    }

    @Test
    void factors_that_rows_of_the_later_cycle_name_are_rival_explanations() {
        it.row(said(NO, "1", "MA", "CH").factors("F")).row(said(YES, "2", "MA", "CH"));
        assertThat(rivals()).isEmpty();

        it.row(said(YES, "2", "MA").factors("F")).row(said(YES, "2", "CH").kind(EvidenceKind.EXPLANATION).factors("F"));
        assertThat(rivals()).containsExactly("factors-named:F by E03 E04");
        assertThat(change().trend()).isEqualTo(Trend.BETTER);
    }

    @Test
    void other_initiatives_are_rival_explanations() {
        it.theory().element(Activity.of("OTHER", "Another initiative").with(Details.NONE.withOrigin(ElementOrigin.CONCURRENT))).link("OTHER", "K");
        it.row(said(NO, "1", "MA", "CH")).row(said(YES, "2", "MA", "CH").contribution(Contribution.OTHER_INITIATIVE));

        assertThat(rivals()).containsExactly("concurrent-initiative:OTHER by E02");
    }

    @Test
    void actors_and_subgroups_can_be_asked_for() {
        it.row(said(NO, "1", "MA-SKU").about("SKU")).row(said(YES, "2", "MA-SKU").about("SKU")).row(said(NO, "1", "MA-SVE").about("SVE"));
        Assessment all = it.assess();
        assertThat(CycleComparison.scopes(all.evaluation())).hasSize(3 * (1 + 3 + 1)).startsWith(Scope.ofCycle("1"), new Scope("SKU", "", "1"));

        Assessment asked = Assessor.of(all.evaluation()).alsoIn(CycleComparison.scopes(all.evaluation())).assess();
        assertThat(CycleComparison.of(asked).changesOn("K")).extracting(CycleChange::toString).containsExactly(
                "CycleChange[K overall, cycle 1 to 2: better]", "CycleChange[K actor SKU, cycle 1 to 2: better]");
    }

    @Test
    void on_pa_vag_a_trend_stands_only_on_the_two_grades_below_it() throws IOException {
        var evaluation = EvaluationFiles.read(Path.of("examples/pa-vag/evaluation.json")).orThrow();
        Assessment assessment = Assessor.of(evaluation).alsoIn(CycleComparison.scopes(evaluation)).assess();
        CycleComparison comparison = CycleComparison.of(assessment);
        var scale = assessment.settings().scale();

        assertThat(comparison.changes()).isNotEmpty();
        for (CycleChange change : comparison.changes()) {
            if (change.explanation() instanceof Step step) {
                int steps = scale.byCode(step.input("after")).orElseThrow().step() - scale.byCode(step.input("before")).orElseThrow().step();
                assertThat(change.stepsIfComparable()).hasValue(steps);
                assertThat(step.result()).isEqualTo(steps > 0 ? "better" : steps < 0 ? "worse" : "unchanged");
                assertThat(step.citations()).extracting(Citation::evidence).isNotEmpty();
            } else {
                assertThat(change.trend()).isEqualTo(Trend.NOT_COMPARABLE);
                assertThat(change.incomparable()).isNotEmpty();
            }
        }
    }

    @Test
    void pairs_and_those_that_can_be_compared_are_counted() {
        it.row(said(NO, "1", "MA", "CH")).row(said(YES, "2", "MA", "CH")).row(said(YES, "3", "VA", "REG"));

        assertThat(CycleComparison.of(it.assess())).hasToString("CycleComparison[2 pairs, 1 comparable]");
        assertThat(CycleComparison.of(it.assess()).changes(Trend.NOT_COMPARABLE)).extracting(CycleChange::toString)
                .containsExactly("CycleChange[K overall, cycle 2 to 3: not-comparable]");
        assertThat(CycleComparison.of(it.assess()).changesOn("A")).isEmpty();
    }

    @Test
    void nothing_can_be_asked_for_where_there_are_no_two_cycles() {
        it.with(builder -> builder.cycles(List.of(new Cycle("1", "", "", "", List.of()))));

        assertThat(CycleComparison.scopes(it.assess().evaluation())).isEmpty();

        it.with(builder -> builder.cycles(List.of(new Cycle("1", "", "", "", List.of()), new Cycle("2", "", "", "", List.of()))));
        assertThat(CycleComparison.scopes(it.assess().evaluation())).contains(Scope.ofCycle("1"), Scope.ofCycle("2"));
    }

    @Test
    void options_counted_from_the_other_end_are_another_scale() {
        it.row(said(SurveyAnswers.counted(5, 5, 10), "1", "MA")).row(said(SurveyAnswers.counted(5, 5, 10).asReversed(), "2", "MA"));

        assertThat(reasons()).containsExactly("scale-differs:3 options/3 options (reversed)");
    }

    @Test
    void a_gap_for_another_reason_is_no_change_of_method() {
        it.row(said(NO, "1", "MA", "CH")).row(said(YES, "2", "MA", "CH"));
        it.row(it.item(NO_VIEW).targets("K").sources("UTV").kind(EvidenceKind.GAP).gap(GapReason.NOT_MEASURED).cycles("2"));
        it.row(it.item(NO_VIEW).targets("K").sources("UTV").kind(EvidenceKind.GAP).gap(GapReason.NOT_MEASURED));

        assertThat(change().trend()).isEqualTo(Trend.BETTER);
        assertThat(rivals()).isEmpty();
    }

    @Test
    void a_method_that_changed_before_the_earlier_cycle_does_not_stand_between_the_two() {
        it.row(said(NO, "1", "MA", "CH")).row(said(YES, "2", "MA", "CH"));
        it.row(it.item(NO_VIEW).targets("K").sources("UTV").kind(EvidenceKind.GAP).gap(GapReason.METHOD_CHANGED).cycles("1"));

        assertThat(change().trend()).isEqualTo(Trend.BETTER);
    }
}
