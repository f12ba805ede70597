package io.github.verkan.assess;

import static io.github.verkan.assess.CaseBuilder.NO;
import static io.github.verkan.assess.CaseBuilder.NO_VIEW;
import static io.github.verkan.assess.CaseBuilder.PARTLY;
import static io.github.verkan.assess.CaseBuilder.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evidence.Breadth;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.Quality;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Scope;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class VoicesMethodTest {

    private final CaseBuilder it = new CaseBuilder();

    @Test
    void all_perspectives_say_yes() {
        Verdict verdict = it.says("S1", "E", YES).says("L1", "E", YES).verdict("E");
        assertThat(verdict.status()).isEqualTo(Status.ASSESSED);
        assertThat(verdict.grade().code()).isEqualTo("achieved");
        assertThat(verdict.degree()).isEqualTo(Degree.ONE);
        assertThat(verdict.middle()).isNull();
    }

    @Test
    void the_degree_is_yes_plus_half_of_partly_through_voices() {
        Verdict verdict = it.says("S1", "E", YES).says("S2", "E", PARTLY).says("L1", "E", PARTLY).verdict("E");
        assertThat(verdict.degree()).isEqualTo(Degree.of(2, 3));
        assertThat(verdict.grade().code()).isEqualTo("largely");
    }

    @Test
    void a_tie_goes_upward() {
        // 1/8 lies midway between the lowest grade and the next.
        it.says("S1", "E", PARTLY).says("S2", "E", NO).says("L1", "E", NO).says("L2", "E", NO);
        assertThat(it.verdict("E").degree()).isEqualTo(Degree.of(1, 8));
        assertThat(it.verdict("E").grade().code()).isEqualTo("limited");
    }

    @Test
    void ten_statements_of_one_source_are_one_voice() {
        for (int i = 0; i < 10; i++) {
            it.says("S1", "E", YES);
        }
        Verdict verdict = it.says("L1", "E", NO).says("B1", "E", NO).verdict("E");
        assertThat(verdict.degree()).isEqualTo(Degree.of(1, 3));
        assertThat(verdict.counts().yes()).containsExactly("S1");
    }

    @Test
    void a_source_that_says_both_yes_and_no_says_partly() {
        Verdict verdict = it.says("S1", "E", YES).says("S1", "E", NO).says("L1", "E", PARTLY).verdict("E");
        assertThat(verdict.counts().partly()).containsExactly("L1", "S1");
        assertThat(verdict.middle()).isEqualTo(MiddleReason.MIXED);
    }

    @Test
    void several_who_spoke_together_have_each_said_it() {
        it.row(it.item(YES).targets("E").sources("S1", "L1"));
        assertThat(it.verdict("E").counts().yes()).containsExactly("L1", "S1");
        assertThat(it.verdict("E").status()).isEqualTo(Status.ASSESSED);
    }

    @Test
    void no_voice_is_not_assessable_and_never_zero() {
        Verdict verdict = it.verdict("E");
        assertThat(verdict.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(verdict.reason()).isEqualTo(Reason.NO_EVIDENCE);
        assertThat(verdict.grade()).isNull();
        assertThat(verdict.degree()).isNull();
    }

    @Test
    void those_without_a_view_are_counted_apart() {
        Verdict verdict = it.says("S1", "E", NO_VIEW).verdict("E");
        assertThat(verdict.reason()).isEqualTo(Reason.NO_VIEW);
        assertThat(verdict.counts().withoutView()).containsExactly("S1");
        assertThat(verdict.counts().voices()).isZero();
    }

    @Test
    void one_voice_is_an_indication_of_very_weak_evidence() {
        Verdict verdict = it.says("S1", "E", YES).verdict("E");
        assertThat(verdict.status()).isEqualTo(Status.INDICATION);
        assertThat(verdict.reason()).isEqualTo(Reason.FEW_VOICES);
        assertThat(verdict.grade().code()).isEqualTo("achieved");
        assertThat(verdict.strength()).isEqualTo(Strength.VERY_WEAK);
    }

    @Test
    void one_perspective_is_an_indication() {
        Verdict verdict = it.says("S1", "E", YES).says("S2", "E", YES).verdict("E");
        assertThat(verdict.status()).isEqualTo(Status.INDICATION);
        assertThat(verdict.reason()).isEqualTo(Reason.FEW_PERSPECTIVES);
    }

    @Test
    void the_evaluators_own_account_is_a_voice_and_no_perspective() {
        Verdict verdict = it.says("S1", "E", YES).says("EVAL", "E", NO).verdict("E");
        assertThat(verdict.counts().voices()).isEqualTo(2);
        assertThat(verdict.counts().perspectives()).containsExactly("staff");
        assertThat(verdict.reason()).isEqualTo(Reason.FEW_PERSPECTIVES);
    }

    @Test
    void a_complete_count_stands_alone() {
        Verdict verdict = it.row(it.item(NO).targets("E").sources("S1").kind(EvidenceKind.COUNT)).verdict("E");
        assertThat(verdict.status()).isEqualTo(Status.ASSESSED);
        assertThat(verdict.grade().code()).isEqualTo("not-achieved");
        assertThat(verdict.flag(Flag.Kind.COMPLETE_COUNT)).isPresent();
    }

    @Test
    void a_yes_and_a_no_diverge_and_both_sides_are_named() {
        Verdict verdict = it.says("S1", "E", YES).says("L1", "E", NO).verdict("E");
        assertThat(verdict.status()).isEqualTo(Status.DIVERGING);
        assertThat(verdict.counts().yes()).containsExactly("S1");
        assertThat(verdict.counts().no()).containsExactly("L1");
        assertThat(verdict.middle()).isEqualTo(MiddleReason.MIXED);
    }

    @Test
    void a_lone_voice_against_three_is_a_named_dissent() {
        Verdict verdict = it.says("S1", "E", YES).says("S2", "E", YES).says("L1", "E", YES).says("B1", "E", NO).verdict("E");
        assertThat(verdict.status()).isEqualTo(Status.ASSESSED);
        assertThat(verdict.flags()).contains(new Flag(Flag.Kind.DISSENT, java.util.List.of("B1")));
    }

    @Test
    void a_lone_voice_against_two_diverges() {
        assertThat(it.says("S1", "E", YES).says("L1", "E", YES).says("B1", "E", NO).verdict("E").status()).isEqualTo(Status.DIVERGING);
    }

    @Test
    void a_no_from_those_who_are_to_change_is_never_only_a_dissent() {
        it.says("S1", "E", YES).says("S2", "E", YES).says("L1", "E", YES).says("CHANGED", "E", NO);
        assertThat(it.verdict("E").status()).isEqualTo(Status.DIVERGING);
    }

    @Test
    void a_no_from_the_counterpart_in_collaboration_is_never_only_a_dissent() {
        it.says("S1", "C", YES).says("S2", "C", YES).says("L1", "C", YES).says("G", "C", NO);
        assertThat(it.verdict("C").status()).isEqualTo(Status.DIVERGING);
    }

    @Test
    void within_one_perspective_divergence_is_a_flag() {
        Verdict verdict = it.says("S1", "E", YES).says("S2", "E", NO).verdict("E");
        assertThat(verdict.status()).isEqualTo(Status.INDICATION);
        assertThat(verdict.flag(Flag.Kind.ACCOUNTS_DIVERGE)).isPresent();
    }

    @Test
    void support_from_some_or_one_is_support_in_part() {
        for (Breadth narrow : new Breadth[] {Breadth.SOME, Breadth.ONE}) {
            CaseBuilder narrowly = new CaseBuilder();
            narrowly.row(narrowly.item(YES).targets("E").sources("S1").breadth(narrow)).says("L1", "E", PARTLY);
            assertThat(narrowly.verdict("E").degree()).isEqualTo(Degree.HALF);
            assertThat(narrowly.verdict("E").middle()).isEqualTo(MiddleReason.REACH);
        }
        it.row(it.item(YES).targets("E").sources("S1").breadth(Breadth.SEVERAL)).says("L1", "E", YES);
        assertThat(it.verdict("E").degree()).isEqualTo(Degree.ONE);
    }

    @Test
    void a_hedge_lowers_strength_and_not_the_grade() {
        Verdict plain = it.says("S1", "E", YES).says("L1", "E", YES).verdict("E");
        CaseBuilder hedged = new CaseBuilder();
        hedged.row(hedged.item(YES).targets("E").sources("S1").hedge("a tendency"))
                .row(hedged.item(YES).targets("E").sources("L1").hedge("a tendency"));
        Verdict reserved = hedged.verdict("E");
        assertThat(reserved.grade()).isEqualTo(plain.grade());
        assertThat(reserved.strength()).isLessThan(plain.strength());
        assertThat(reserved.flag(Flag.Kind.HEDGED)).isPresent();
    }

    @Test
    void quality_lowers_strength_and_not_the_grade() {
        Verdict plain = it.says("S1", "E", YES).says("L1", "E", YES).verdict("E");
        CaseBuilder weak = new CaseBuilder();
        weak.row(weak.item(YES).targets("E").sources("S1", "L1").quality(Quality.LOW));
        assertThat(weak.verdict("E").grade()).isEqualTo(plain.grade());
        assertThat(weak.verdict("E").strength()).isLessThan(plain.strength());
    }

    @Test
    void four_voices_of_two_perspectives_by_two_methods_that_agree_are_very_strong_evidence() {
        it.says("S1", "E", YES).says("S2", "E", YES).says("L1", "E", YES);
        it.row(it.item(YES).targets("E").sources("L2").methods("survey"));
        assertThat(it.verdict("E").strength()).isEqualTo(Strength.VERY_STRONG);
    }

    @Test
    void a_grade_counts_as_its_place_on_the_scale() {
        it.row(it.item(new Graded("largely")).targets("E").sources("S1")).row(it.item(new Graded("limited")).targets("E").sources("L1"));
        Verdict verdict = it.verdict("E");
        assertThat(verdict.counts().yes()).as("3/4 is a yes").containsExactly("S1");
        assertThat(verdict.counts().no()).as("1/4 is a no").containsExactly("L1");
    }

    @Test
    void an_indicator_counts_as_the_way_it_has_come() {
        Measured half = new Measured(new BigDecimal("70"), new BigDecimal("60"), new BigDecimal("80"), "%", null);
        it.row(it.item(half).targets("E").sources("S1")).says("L1", "E", PARTLY);
        Verdict verdict = it.verdict("E");
        assertThat(verdict.degree()).isEqualTo(Degree.HALF);
        assertThat(verdict.flags()).contains(new Flag(Flag.Kind.N_MISSING, java.util.List.of("E001")));
    }

    @Test
    void every_number_of_the_rule_is_a_parameter() {
        it.says("S1", "E", YES).says("S2", "E", YES);
        assertThat(it.rules(AssessmentRules.byVoices().with("minPerspectives", "1")).verdict("E").status()).isEqualTo(Status.ASSESSED);
        it.says("L1", "E", PARTLY);
        assertThat(it.rules(AssessmentRules.byVoices().with("partlyCounts", "1/4")).verdict("E").degree()).isEqualTo(Degree.of(3, 4));
    }

    @Test
    void only_the_latest_picture_of_a_source_counts() {
        it.cycles("2019", "2020");
        it.row(it.item(NO).targets("E").sources("S1").cycles("2019")).row(it.item(YES).targets("E").sources("S1").cycles("2020"))
                .row(it.item(NO).targets("E").sources("L1").cycles("2019"));
        Assessment assessment = it.assess();
        Verdict overall = assessment.verdict("E", Scope.OVERALL).orElseThrow();
        assertThat(overall.counts().yes()).containsExactly("S1");
        assertThat(overall.counts().no()).as("has no later picture").containsExactly("L1");
        assertThat(assessment.verdict("E", Scope.ofCycle("2019")).orElseThrow().grade().code()).isEqualTo("not-achieved");
        assertThat(assessment.verdict("E", Scope.ofCycle("2020")).orElseThrow().grade().code()).isEqualTo("achieved");
    }

    @Test
    void a_later_row_without_a_view_does_not_hide_an_earlier_view() {
        it.cycles("2019", "2020");
        it.row(it.item(YES).targets("E").sources("S1").cycles("2019")).row(it.item(NO_VIEW).targets("E").sources("S1").cycles("2020"))
                .row(it.item(YES).targets("E").sources("L1").cycles("2020"));
        assertThat(it.verdict("E").counts().yes()).containsExactly("L1", "S1");
    }
}
