package io.github.verkan.assess;

import static io.github.verkan.assess.CaseBuilder.NO;
import static io.github.verkan.assess.CaseBuilder.PARTLY;
import static io.github.verkan.assess.CaseBuilder.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evaluation.Reconsideration;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Better;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.InfluenceAt;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.Subgroup;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What different kinds of evidence show, and what they do not. */
class KindsOfEvidenceTest {

    private final CaseBuilder it = new CaseBuilder();

    @BeforeEach
    void moreElements() {
        it.theory.element(Effect.of("RISE", "Trust has risen", Horizon.MEDIUM).being(Nature.CHANGE))
                .element(Effect.of("HIGH", "Trust is high", Horizon.MEDIUM).being(Nature.STATE))
                .element(Effect.of("PEOPLE", "People get help", Horizon.MEDIUM).with(Details.NONE.withLevel(Level.INDIVIDUAL)))
                .subgroup(new Subgroup("MOST", "Most of them", "STAFF", Degree.of(4, 5)))
                .subgroup(new Subgroup("FEW", "A few of them", "STAFF", Degree.of(1, 5)))
                .element(Activity.of("DUA", "Another project").with(Details.NONE.withOrigin(ElementOrigin.CONCURRENT)))
                .link("DUA", "E")
                .indicator(Indicator.of("I", "Share who trust", "RISE").in("%").from(new BigDecimal("40"), "2018").to(new BigDecimal("80"), "2020"))
                .indicator(Indicator.of("FEWER", "Late answers", "RISE").better(Better.LOWER).from(new BigDecimal("30"), ""))
                .indicator(Indicator.of("MEETINGS", "Meetings a year", "E").better(Better.HIGHER).to(new BigDecimal("4"), ""));
    }

    private EvidenceBuilder level(Finding finding) {
        return it.item(finding).targets("RISE").nature(Nature.STATE);
    }

    private EvidenceBuilder baseline(Finding finding) {
        return it.item(finding).targets("RISE").kind(EvidenceKind.BASELINE).sources("B1");
    }

    private static List<Flag.Kind> kinds(Verdict verdict) {
        return verdict.flags().stream().map(Flag::kind).toList();
    }

    @Test
    void a_high_level_shows_no_increase() {
        it.row(level(YES).sources("S1")).row(level(YES).sources("L1"));
        Assessment assessment = it.assess();
        Verdict verdict = assessment.verdict("RISE", Scope.OVERALL).orElseThrow();
        assertThat(verdict.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(verdict.reason()).isEqualTo(Reason.ONLY_LEVEL);
        assertThat(assessment.listedRows()).containsEntry(ListedReason.LEVEL_ALONE, 2);
    }

    @Test
    void a_level_beside_a_lower_baseline_shows_an_increase() {
        it.row(baseline(NO)).row(level(YES).sources("S1")).row(level(YES).sources("L1"));
        assertThat(it.verdict("RISE").grade().code()).isEqualTo("achieved");
    }

    @Test
    void what_worked_well_already_shows_a_state_and_no_change() {
        it.row(baseline(YES)).row(level(YES).sources("S1"));
        it.row(it.item(YES).targets("HIGH").nature(Nature.STATE).sources("S1"));
        it.row(it.item(YES).targets("HIGH").kind(EvidenceKind.BASELINE).sources("B1"));
        assertThat(it.verdict("RISE").reason()).isEqualTo(Reason.ONLY_LEVEL);
        assertThat(it.verdict("HIGH").grade().code()).isEqualTo("achieved");
        assertThat(kinds(it.verdict("HIGH"))).contains(Flag.Kind.GOOD_BEFORE);
    }

    @Test
    void the_highest_of_several_baselines_is_the_one_to_compare_with() {
        it.row(baseline(NO)).row(baseline(PARTLY)).row(level(PARTLY).sources("S1"));
        assertThat(it.verdict("RISE").reason()).isEqualTo(Reason.ONLY_LEVEL);
    }

    @Test
    void a_baseline_of_others_is_none() {
        it.row(baseline(NO).about("AGENCY")).row(level(YES).sources("S1").about("NORTH"));
        assertThat(it.verdict("RISE", Scope.OVERALL).reason()).isEqualTo(Reason.ONLY_LEVEL);
    }

    @Test
    void what_is_not_there_has_not_come_about() {
        it.row(level(NO).sources("S1"));
        assertThat(it.verdict("RISE").grade().code()).isEqualTo("not-achieved");
    }

    @Test
    void a_before_and_after_comparison_needs_no_baseline() {
        it.row(it.item(YES).targets("RISE").nature(Nature.CHANGE).sources("S1"));
        assertThat(it.verdict("RISE").grade().code()).isEqualTo("achieved");
    }

    @Test
    void work_done_is_a_voice_on_the_work_and_none_on_the_effect() {
        it.row(it.item(YES).targets("A", "E").kind(EvidenceKind.OUTPUT).sources("S1"));
        assertThat(it.verdict("A").grade().code()).isEqualTo("achieved");
        assertThat(it.verdict("E").status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(it.verdict("E").reason()).isEqualTo(Reason.ONLY_OUTPUT);
        assertThat(it.assess().voiceRows()).as("it counts on the activity").isEqualTo(1);
    }

    @Test
    void work_done_under_a_goal_alone_is_listed() {
        it.row(it.item(YES).targets("E").kind(EvidenceKind.OUTPUT).sources("S1"));
        assertThat(it.assess().listedRows()).containsEntry(ListedReason.OUTPUT, 1);
    }

    @Test
    void structures_under_a_goal_about_individuals_give_an_indication_at_most() {
        for (String source : List.of("S1", "L1", "B1")) {
            it.row(it.item(YES).targets("PEOPLE").level(Level.COLLABORATION).sources(source));
        }
        Verdict verdict = it.verdict("PEOPLE");
        assertThat(verdict.status()).isEqualTo(Status.INDICATION);
        assertThat(verdict.reason()).isEqualTo(Reason.INDIRECT_ONLY);
        assertThat(verdict.grade().code()).isEqualTo("achieved");
        assertThat(verdict.flag(Flag.Kind.INDIRECT).orElseThrow().ids()).containsExactly("E001", "E002", "E003");
    }

    @Test
    void structures_are_no_voice_where_individuals_were_heard_of() {
        it.row(it.item(YES).targets("PEOPLE").level(Level.COLLABORATION).sources("S1")).row(it.item(NO).targets("PEOPLE").level(Level.INDIVIDUAL).sources("L1"))
                .row(it.item(NO).targets("PEOPLE").sources("B1"));
        Assessment assessment = it.assess();
        Verdict verdict = assessment.verdict("PEOPLE", Scope.OVERALL).orElseThrow();
        assertThat(verdict.status()).isEqualTo(Status.ASSESSED);
        assertThat(verdict.counts().no()).containsExactly("B1", "L1");
        assertThat(verdict.counts().yes()).isEmpty();
        assertThat(assessment.listedRows()).containsEntry(ListedReason.OTHER_LEVEL, 1);
    }

    @Test
    void indirect_accounts_that_diverge_are_an_indication_that_says_so() {
        it.row(it.item(YES).targets("PEOPLE").level(Level.STAFF).sources("S1")).row(it.item(NO).targets("PEOPLE").level(Level.STAFF).sources("L1"));
        Verdict verdict = it.verdict("PEOPLE");
        assertThat(verdict.status()).isEqualTo(Status.INDICATION);
        assertThat(kinds(verdict)).contains(Flag.Kind.INDIRECT, Flag.Kind.ACCOUNTS_DIVERGE);
    }

    @Test
    void what_was_said_of_subgroups_alone_is_no_verdict_for_all() {
        it.row(it.item(YES).targets("E").subgroups("NEW").sources("S1")).row(it.item(YES).targets("E").subgroups("FEW").sources("L1"));
        Verdict verdict = it.verdict("E");
        assertThat(verdict.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(verdict.reason()).isEqualTo(Reason.ONLY_SUBGROUPS);
        assertThat(verdict.strength()).isNull();
        assertThat(verdict.flag(Flag.Kind.SUBGROUPS_ONLY).orElseThrow().ids()).containsExactly("FEW", "NEW");
        assertThat(it.verdict("E", Scope.ofSubgroup("NEW")).grade().code()).isEqualTo("achieved");
    }

    @Test
    void a_subgroup_that_is_most_of_them_stands_for_all() {
        it.row(it.item(YES).targets("E").subgroups("MOST").sources("S1")).row(it.item(YES).targets("E").subgroups("MOST").sources("L1"));
        Verdict verdict = it.verdict("E");
        assertThat(verdict.status()).isEqualTo(Status.ASSESSED);
        assertThat(verdict.grade().code()).isEqualTo("achieved");
    }

    @Test
    void a_subgroup_of_unknown_size_beside_others_is_named() {
        it.says("L1", "E", YES).row(it.item(YES).targets("E").subgroups("NEW").sources("S1")).row(it.item(YES).targets("E").subgroups("FEW").sources("B1"));
        Verdict verdict = it.verdict("E");
        assertThat(verdict.status()).isEqualTo(Status.ASSESSED);
        assertThat(verdict.counts().partly()).containsExactly("B1", "S1");
        assertThat(verdict.flag(Flag.Kind.COVERAGE_UNKNOWN).orElseThrow().ids()).containsExactly("NEW");
    }

    @ParameterizedTest
    @CsvSource({"REINTERPRETED", "QUESTIONED", "OPEN_ENDED"})
    void a_goal_that_is_not_taken_as_it_stands_is_not_graded(Reconsideration how) {
        it.says("S1", "E", YES).says("L1", "E", NO).reconsidered(ReconsideredGoal.of("E", how, "because"));
        Verdict verdict = it.verdict("E");
        assertThat(verdict.status()).isEqualTo(Status.NOT_GRADED);
        assertThat(verdict.reason().name()).isEqualTo(how.name());
        assertThat(verdict.grade()).isNull();
        assertThat(verdict.counts().yes()).as("what was heard is shown").containsExactly("S1");
        assertThat(verdict.counts().no()).containsExactly("L1");
    }

    @Test
    void a_goal_reconsidered_for_a_group_is_so_for_its_members_and_not_for_others() {
        for (String actor : List.of("NORTH", "AGENCY")) {
            it.row(it.item(YES).targets("E").about(actor).sources("S1")).row(it.item(YES).targets("E").about(actor).sources("L1"));
        }
        it.reconsidered(new ReconsideredGoal("E", Scope.ofActor("BOTH"), Reconsideration.QUESTIONED, "", "", "", Origin.NONE));
        assertThat(it.verdict("E", Scope.ofActor("NORTH")).status()).isEqualTo(Status.NOT_GRADED);
        assertThat(it.verdict("E", Scope.ofActor("AGENCY")).status()).isEqualTo(Status.ASSESSED);
        assertThat(it.verdict("E").status()).isEqualTo(Status.ASSESSED);
    }

    @Test
    void what_is_too_early_is_so_also_where_the_goal_is_reconsidered() {
        it.dates("2020-01-01", "2020-12-31").says("S1", "L", YES).reconsidered(ReconsideredGoal.of("L", Reconsideration.QUESTIONED, ""));
        assertThat(it.verdict("L").status()).isEqualTo(Status.TOO_EARLY);
    }

    @Test
    void a_reconsidered_goal_nobody_spoke_of_is_not_graded_either() {
        it.reconsidered(ReconsideredGoal.of("E", Reconsideration.OPEN_ENDED, ""));
        assertThat(it.verdict("E").status()).isEqualTo(Status.NOT_GRADED);
    }

    @ParameterizedTest
    @CsvSource({"60,1/2", "80,1", "20,0"})
    void a_value_of_an_indicator_is_held_against_its_baseline_and_goal(String actual, String degree) {
        it.row(it.item(Measured.of("I", new BigDecimal(actual), 50L)).sources("S1"));
        Verdict verdict = it.verdict("RISE");
        String said = ((Citation) citations(verdict).get(0)).says();
        assertThat(said).isEqualTo(degree);
        assertThat(kinds(verdict)).doesNotContain(Flag.Kind.N_MISSING);
    }

    private static List<Explanation> citations(Verdict verdict) {
        List<Explanation> found = new ArrayList<>();
        Deque<Explanation> nodes = new ArrayDeque<>(List.of(verdict.explanation()));
        while (!nodes.isEmpty()) {
            Explanation node = nodes.pop();
            if (node instanceof Citation) {
                found.add(node);
            }
            nodes.addAll(node.children());
        }
        return found;
    }

    @Test
    void a_percentage_of_an_indicator_without_n_is_flagged() {
        it.row(it.item(Measured.of("I", new BigDecimal("60"), null)).sources("S1"));
        assertThat(kinds(it.verdict("RISE"))).contains(Flag.Kind.N_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"29,achieved", "30,not-achieved", "31,not-achieved"})
    void without_a_goal_a_value_shows_whether_a_change_came_about(String actual, String grade) {
        it.row(it.item(Measured.of("FEWER", new BigDecimal(actual), null)).sources("S1"));
        assertThat(it.verdict("RISE").grade().code()).isEqualTo(grade);
    }

    @Test
    void without_a_baseline_a_goal_is_reached_or_it_is_not_known_how_far_it_is() {
        it.row(it.item(Measured.of("MEETINGS", new BigDecimal("5"), null)).sources("S1"));
        assertThat(it.verdict("E").grade().code()).isEqualTo("achieved");
        it.row(it.item(Measured.of("MEETINGS", new BigDecimal("1"), null)).sources("L1"));
        Verdict verdict = it.verdict("E");
        assertThat(verdict.counts().withoutView()).containsExactly("L1");
        assertThat(verdict.flag(Flag.Kind.BASELINE_MISSING).orElseThrow().ids()).containsExactly("E002");
    }

    @Test
    void a_value_is_held_against_nothing_where_its_goal_is_reconsidered() {
        it.row(it.item(Measured.of("MEETINGS", new BigDecimal("5"), null)).about("NORTH").sources("S1"))
                .reconsidered(new ReconsideredGoal("MEETINGS", Scope.ofActor("NORTH"), Reconsideration.QUESTIONED, "", "", "", Origin.NONE));
        Assessment assessment = it.assess();
        assertThat(assessment.verdict("E", Scope.OVERALL).orElseThrow().status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(assessment.listedRows()).containsEntry(ListedReason.TARGET_RECONSIDERED, 1);
    }

    @Test
    void all_who_answered_a_survey_are_one_voice() {
        it.row(it.item(SurveyAnswers.counted(1, 2, 4, 8, 5)).targets("E").sources("S1")).says("L1", "E", YES);
        Verdict verdict = it.verdict("E");
        assertThat(verdict.counts().partly()).as("13 of 20 agree").containsExactly("S1");
        assertThat(verdict.degree()).isEqualTo(Degree.of(3, 4));
    }

    @Test
    void to_agree_with_a_reversed_question_speaks_against() {
        it.row(it.item(SurveyAnswers.counted(0, 0, 0, 1, 9).asReversed()).targets("E").sources("S1"));
        assertThat(it.verdict("E").counts().no()).containsExactly("S1");
    }

    @Test
    void what_came_while_another_initiative_went_on_has_a_rival_cause() {
        it.says("S1", "E", YES).row(it.item(YES).targets("E", "DUA").sources("L1"));
        Verdict verdict = it.verdict("E");
        assertThat(verdict.flag(Flag.Kind.RIVAL_CAUSES).orElseThrow().ids()).containsExactly("DUA");
        assertThat(verdict.contribution()).as("half of the rows say so").isEqualTo(Contribution.OTHER_INITIATIVE);
    }

    @Test
    void what_has_not_come_about_has_no_rival_cause() {
        it.says("S1", "E", NO).says("L1", "E", NO);
        assertThat(kinds(it.verdict("E"))).doesNotContain(Flag.Kind.RIVAL_CAUSES);
    }

    @Test
    void what_holds_under_a_condition_is_said_with_a_reservation() {
        it.row(it.item(YES).targets("E").sources("S1").condition("if they trust each other")).row(it.item(YES).targets("E").sources("L1"))
                .row(it.item(YES).targets("E").sources("B1").condition("as long as it lasts"));
        assertThat(kinds(it.verdict("E"))).contains(Flag.Kind.HEDGED);
    }

    @ParameterizedTest
    @CsvSource({"NO_ANSWER,NO_ANSWER", "NOT_REPORTED,NOT_REPORTED", "DECIDED_NOT_TO_MEASURE,DECIDED_NOT_TO_MEASURE"})
    void a_gap_says_why_nothing_can_be_said(GapReason gap, Reason reason) {
        it.row(it.item(CaseBuilder.NO_VIEW).targets("E").kind(EvidenceKind.GAP).gap(gap));
        assertThat(it.verdict("E").reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @EnumSource
    void a_gap_of_some_says_nothing_of_why_nothing_can_be_said_of_all(GapReason gap) {
        it.row(it.item(CaseBuilder.NO_VIEW).targets("E").kind(EvidenceKind.GAP).gap(gap).about("BOTH"))
                .row(it.item(CaseBuilder.NO_VIEW).targets("E").kind(EvidenceKind.GAP).gap(gap).subgroups("FEW"));
        Reason said = gap == GapReason.TOO_EARLY ? Reason.MARKED_TOO_EARLY : Reason.valueOf(gap.name());
        assertThat(it.verdict("E").reason()).isEqualTo(Reason.ONLY_LISTED);
        assertThat(it.verdict("E", Scope.ofActor("BOTH")).reason()).isEqualTo(said);
        assertThat(it.verdict("E", Scope.ofSubgroup("FEW")).reason()).isEqualTo(said);
        it.row(it.item(CaseBuilder.NO_VIEW).targets("E").kind(EvidenceKind.GAP).gap(gap).about("AGENCY", "NORTH", "SOUTH"));
        assertThat(it.verdict("E").reason()).isEqualTo(said);
    }

    @Test
    void a_factor_works_as_it_does_with_those_whom_a_row_is_about() {
        it.theory.element(Factor.of("MEETING-ROOMS", "Rooms to meet in", Influence.ENABLES, List.of("E"))
                .differing(List.of(new InfluenceAt("SOUTH", "", Influence.HINDERS, "they were taken away"))));
        it.row(it.item(NO).targets("E").factors("MEETING-ROOMS").about("SOUTH").sources("S1"))
                .row(it.item(NO).targets("E").factors("MEETING-ROOMS").about("NORTH").sources("L1"));
        assertThat(it.verdict("MEETING-ROOMS").counts().yes()).as("where it hinders, a no shows it at work").containsExactly("S1");
    }
}
