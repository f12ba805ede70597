package io.github.verkan.comparison;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.NO_VIEW;
import static io.github.verkan.words.SampleCase.PARTLY;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Status;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evaluation.Judgement;
import io.github.verkan.evaluation.JudgementWord;
import io.github.verkan.evaluation.Reconsideration;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evaluation.StatedStatus;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Scope;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One judgement of each kind beside one verdict of each kind. */
class JudgementComparisonTest {

    private static final List<JudgementWord> WORDS = List.of(
            new JudgementWord("reached", List.of("achieved"), null, null),
            new JudgementWord("half", List.of("partly"), null, null),
            new JudgementWord("some way", List.of("limited", "partly"), null, null),
            new JudgementWord("not at all", List.of("not-achieved"), null, null),
            new JudgementWord("too early", List.of(), StatedStatus.TOO_EARLY, null),
            new JudgementWord("no judgement", List.of(), StatedStatus.NOT_ASSESSABLE, null),
            new JudgementWord("not as it stands", List.of(), StatedStatus.NOT_GRADED, null),
            new JudgementWord("through the project", List.of(), null, Contribution.THROUGH_INTERVENTION));

    private final SampleCase it = new SampleCase(Language.EN).dates("2020-11-30", "2020-12-31");
    private final List<Judgement> judgements = new ArrayList<>();

    JudgementComparisonTest() {
        it.with(builder -> builder.judgementWords(WORDS).judgements(judgements));
    }

    private void judged(String element, String word) {
        judgements.add(Judgement.of("J" + (judgements.size() + 1), element, Scope.OVERALL, word, ""));
    }

    private ComparedJudgement compared(String element, String word) {
        judgements.clear();
        judged(element, word);
        return JudgementComparison.of(it.assess()).all().get(0);
    }

    private Outcome outcome(String element, String word) {
        return compared(element, word).outcome();
    }

    private SampleCase reached() {
        return it.says("MA", "K", YES).says("CH", "K", YES);
    }

    private EvidenceBuilder view(String element, Finding finding) {
        return it.item(finding).targets(element).sources("UTV").kind(EvidenceKind.JUDGEMENT);
    }

    @Test
    void distance_counts_from_the_nearest_grade_that_the_word_may_mean() {
        it.says("MA", "K", PARTLY).says("CH", "K", PARTLY);
        assertThat(outcome("K", "half")).isEqualTo(Outcome.EXACT);
        assertThat(outcome("K", "some way")).isEqualTo(Outcome.EXACT);
        assertThat(compared("K", "reached").steps()).isEqualTo(2);
        assertThat(outcome("K", "reached")).isEqualTo(Outcome.FURTHER);
        assertThat(outcome("K", "not at all")).isEqualTo(Outcome.FURTHER);
        it.says("VA", "K", YES).says("N1", "K", PARTLY);
        assertThat(it.assess().verdict("K", Scope.OVERALL).orElseThrow().grade().code()).isEqualTo("largely");
        assertThat(compared("K", "some way").steps()).isEqualTo(1);
        assertThat(outcome("K", "some way")).isEqualTo(Outcome.WITHIN_ONE);
    }

    @Test
    void what_is_the_same_needs_no_reasons() {
        reached();
        assertThat(compared("K", "reached").reasons()).isEmpty();
        assertThat(compared("K", "reached").steps()).isZero();
        assertThat(compared("K", "reached").verdictIfAny()).contains(it.assess().verdict("K", Scope.OVERALL).orElseThrow());
    }

    @Test
    void voices_that_say_otherwise_are_a_reason() {
        reached();
        assertThat(compared("K", "half").reasons()).containsExactly(DifferenceReason.VOICES_SAY_OTHERWISE);
    }

    @Test
    void a_prognosis_of_what_is_too_early_is_right_and_a_grade_of_it_is_none() {
        it.says("MA", "L", YES);
        judgements.add(Judgement.of("J1", "L", Scope.OVERALL, "reached", "").asPrognosis());
        judged("L", "reached");
        judged("L", "too early");
        judged("L", "no judgement");
        judged("L", "not as it stands");
        JudgementComparison comparison = JudgementComparison.of(it.assess());
        assertThat(comparison.all()).extracting(ComparedJudgement::outcome)
                .containsExactly(Outcome.PROGNOSIS, Outcome.NO_GRADE, Outcome.AGREES, Outcome.NO_VERDICT_BY_EITHER, Outcome.DIFFERS);
        assertThat(comparison.all().get(1).reasons()).containsExactly(DifferenceReason.TOO_EARLY);
    }

    @Test
    void a_prognosis_of_what_can_be_judged_is_held_against_its_grade() {
        reached();
        judgements.add(Judgement.of("J1", "K", Scope.OVERALL, "reached", "").asPrognosis());
        assertThat(JudgementComparison.of(it.assess()).all().get(0).outcome()).isEqualTo(Outcome.EXACT);
    }

    @Test
    void a_verdict_is_no_status_that_the_evaluator_states_instead() {
        reached();
        assertThat(outcome("K", "too early")).isEqualTo(Outcome.DIFFERS);
        assertThat(outcome("K", "no judgement")).isEqualTo(Outcome.DIFFERS);
        assertThat(outcome("K", "not as it stands")).isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void where_nobody_was_heard_there_is_no_verdict_by_either_or_no_grade() {
        assertThat(outcome("K", "no judgement")).isEqualTo(Outcome.NO_VERDICT_BY_EITHER);
        assertThat(outcome("K", "too early")).isEqualTo(Outcome.DIFFERS);
        assertThat(compared("K", "half").outcome()).isEqualTo(Outcome.NO_GRADE);
        assertThat(compared("K", "half").steps()).isNull();
        assertThat(compared("K", "half").reasons()).containsExactly(DifferenceReason.NO_EVIDENCE_IN_SCOPE);
    }

    @Test
    void a_scope_that_the_evidence_does_not_name_has_no_verdict() {
        judgements.add(Judgement.of("J1", "K", Scope.ofActor("SVE"), "half", ""));
        reached();
        ComparedJudgement compared = JudgementComparison.of(it.assess()).all().get(0);
        assertThat(compared.verdictIfAny()).isEmpty();
        assertThat(compared.outcome()).isEqualTo(Outcome.NO_GRADE);
        assertThat(compared.reasons()).containsExactly(DifferenceReason.NO_EVIDENCE_IN_SCOPE);
    }

    @Test
    void a_goal_that_does_not_stand_is_no_grade_and_agrees_with_who_says_so() {
        it.with(builder -> builder.reconsideredGoals(List.of(new ReconsideredGoal("K", Scope.OVERALL, Reconsideration.QUESTIONED, "", "", "", Origin.NONE))));
        reached();
        assertThat(outcome("K", "not as it stands")).isEqualTo(Outcome.AGREES);
        assertThat(outcome("K", "no judgement")).isEqualTo(Outcome.NO_VERDICT_BY_EITHER);
        assertThat(compared("K", "half").reasons()).containsExactly(DifferenceReason.GOAL_RECONSIDERED);
    }

    @Test
    void parts_that_lie_too_far_apart_are_told() {
        it.says("MA", "W1", YES).says("CH", "W1", YES).says("MA", "W2", NO).says("CH", "W2", NO);
        assertThat(it.assess().verdict("W", Scope.OVERALL).orElseThrow().status()).isEqualTo(Status.SPLIT);
        assertThat(compared("W", "half").reasons()).containsExactly(DifferenceReason.PARTS_DIFFER);
    }

    @Test
    void a_part_that_could_not_be_assessed_is_told() {
        it.says("MA", "W1", YES).says("CH", "W1", YES);
        assertThat(compared("W", "half").reasons()).contains(DifferenceReason.PART_NOT_ASSESSED);
    }

    @Test
    void what_holds_for_a_subgroup_or_tells_of_work_alone_is_told() {
        it.row(it.item(YES).targets("K").sources("MA").subgroups("NYA")).row(it.item(YES).targets("K").sources("CH").subgroups("NYA"));
        assertThat(compared("K", "half").reasons()).containsExactly(DifferenceReason.ONLY_SUBGROUPS);
        SampleCase work = new SampleCase(Language.EN);
        work.row(work.item(YES).targets("K").sources("MA").kind(EvidenceKind.OUTPUT)).with(builder -> builder.judgementWords(WORDS)
                .judgements(List.of(Judgement.of("J1", "K", Scope.OVERALL, "half", ""))));
        assertThat(JudgementComparison.of(work.assess()).all().get(0).reasons()).containsExactly(DifferenceReason.ONLY_OUTPUT);
    }

    @Test
    void a_level_alone_is_told_under_a_goal_about_change() {
        it.theory().element(Effect.of("RISE", "Trust has risen", Horizon.SHORT).being(Nature.CHANGE));
        it.row(it.item(YES).targets("RISE").sources("MA").nature(Nature.STATE));
        assertThat(compared("RISE", "half").reasons()).containsExactly(DifferenceReason.ONLY_LEVEL);
    }

    @Test
    void the_evaluators_own_account_and_a_lone_voice_are_told() {
        it.says("UTV", "K", YES);
        assertThat(compared("K", "half").reasons()).containsExactly(DifferenceReason.EVALUATOR_ONLY, DifferenceReason.VOICES_SAY_OTHERWISE);
        SampleCase lone = new SampleCase(Language.EN).says("MA", "K", YES);
        lone.with(builder -> builder.judgementWords(WORDS).judgements(List.of(Judgement.of("J1", "K", Scope.OVERALL, "half", ""))));
        assertThat(JudgementComparison.of(lone.assess()).all().get(0).reasons())
                .containsExactly(DifferenceReason.INDICATION_ONLY, DifferenceReason.VOICES_SAY_OTHERWISE);
    }

    @Test
    void a_contribution_agrees_with_the_same_one_alone() {
        it.row(it.item(YES).targets("K").sources("MA").contribution(Contribution.THROUGH_INTERVENTION))
                .row(it.item(YES).targets("K").sources("CH").contribution(Contribution.THROUGH_INTERVENTION));
        assertThat(outcome("K", "through the project")).isEqualTo(Outcome.AGREES);
        it.says("VA", "K", YES).says("N1", "K", YES).says("N2", "K", YES);
        assertThat(it.assess().verdict("K", Scope.OVERALL).orElseThrow().contribution()).isEqualTo(Contribution.UNKNOWN);
        ComparedJudgement other = compared("K", "through the project");
        assertThat(other.outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(other.reasons()).containsExactly(DifferenceReason.CONTRIBUTION_NOT_SAID);
        assertThat(other.isGraded()).isFalse();
        assertThat(outcome("X", "through the project")).isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void rows_with_the_evaluators_view_are_named_where_they_lie_nearer_to_the_word() {
        reached();
        it.row(view("K", NO)).row(view("K", PARTLY)).row(view("K", YES)).row(view("K", NO_VIEW)).row(view("A", NO));
        ComparedJudgement half = compared("K", "half");
        assertThat(half.rows()).containsExactly("E04");
        assertThat(half.reasons()).containsExactly(DifferenceReason.SAID_BY_ROWS_THAT_ARE_NO_VOICES, DifferenceReason.VOICES_SAY_OTHERWISE);
        assertThat(compared("K", "not at all").rows()).containsExactly("E03", "E04");
        assertThat(compared("K", "reached").rows()).as("nothing differs").isEmpty();
    }

    @Test
    void without_a_grade_a_row_is_named_that_is_within_a_step_of_the_word() {
        it.row(view("K", PARTLY)).row(view("K", YES)).row(view("K", NO));
        assertThat(compared("K", "half").rows()).containsExactly("E01");
        assertThat(compared("K", "some way").rows()).as("limited is a step from not at all").containsExactly("E01", "E03");
    }

    @Test
    void such_rows_are_about_the_same_people_and_about_the_element_its_whole_or_its_parts() {
        it.row(view("W", PARTLY)).row(view("W2", PARTLY)).row(view("K", PARTLY)).row(view("W1", PARTLY).about("SKU")).row(view("W1", PARTLY).subgroups("NYA"));
        assertThat(compared("W1", "half").rows()).containsExactly("E01", "E04", "E05");
        assertThat(compared("W", "half").rows()).containsExactly("E01", "E02", "E04", "E05");
        judgements.clear();
        judgements.add(Judgement.of("J1", "W1", Scope.ofActor("SVE"), "half", ""));
        judgements.add(Judgement.of("J2", "W1", Scope.ofActor("KOM"), "half", ""));
        judgements.add(Judgement.of("J3", "W1", Scope.ofSubgroup("NYA"), "half", ""));
        assertThat(JudgementComparison.of(it.assess()).all()).extracting(ComparedJudgement::rows)
                .containsExactly(List.of("E01", "E05"), List.of("E01", "E04", "E05"), List.of("E05"));
    }

    @Test
    void the_outcomes_are_counted() {
        reached();
        judged("K", "reached");
        judged("K", "half");
        judged("A", "half");
        judged("A", "no judgement");
        JudgementComparison comparison = JudgementComparison.of(it.assess());
        assertThat(comparison.graded()).isEqualTo(3);
        assertThat(comparison.count(Outcome.EXACT)).isEqualTo(1);
        assertThat(comparison.count(Outcome.FURTHER)).isEqualTo(1);
        assertThat(comparison.count(Outcome.NO_GRADE)).isEqualTo(1);
        assertThat(comparison.count(Outcome.WITHIN_ONE)).isZero();
        assertThat(comparison).hasToString("JudgementComparison[4 judgements, 3 graded: 1 exact, 0 within one]");
        assertThat(comparison.assessment().verdicts()).isNotEmpty();
    }
}
