package io.github.verkan.conclusion;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.NO_VIEW;
import static io.github.verkan.words.SampleCase.PARTLY;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessor;
import io.github.verkan.conclusion.MainFinding.Kind;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each kind of main finding where it is due, and not where it is not, in cases of a few rows. */
class SmallConclusionsTest {

    private final SampleCase it = new SampleCase(Language.EN).dates("2020-11-30", "2020-12-31");

    private List<MainFinding> of(Kind kind) {
        return Conclusion.of(it.assess()).of(kind);
    }

    private MainFinding only(Kind kind) {
        assertThat(of(kind)).hasSize(1);
        return of(kind).get(0);
    }

    @Test
    void what_one_role_says_alone_is_told_once_for_the_role() {
        it.says("MA", "K", YES).says("MA-SKU", "A", YES).says("MA", "W", YES).says("CH", "W", YES).says("MA", "F", YES);
        MainFinding finding = only(Kind.ONE_ROLE);
        assertThat(finding.says()).isEqualTo("staff");
        assertThat(finding.about()).as("a factor is no goal, and W has two roles").containsExactly("A", "K");
        assertThat(finding.trace().toString()).contains("staff");
        assertThat(of(Kind.SELF_REPORT)).isEmpty();
    }

    @Test
    void where_only_factors_rest_on_a_role_nothing_is_told() {
        it.says("MA", "F", YES);
        assertThat(of(Kind.ONE_ROLE)).isEmpty();
        assertThat(of(Kind.SELF_REPORT)).isEmpty();
    }

    @Test
    void reports_on_ones_own_work_are_told_where_no_role_says_it_already() {
        it.says("PL", "K", YES).says("PL2", "K", YES);
        assertThat(only(Kind.ONE_ROLE).says()).isEqualTo("project leaders");
        assertThat(of(Kind.SELF_REPORT)).as("the same verdicts").isEmpty();
        it.source(Source.of("CO", "coordinators").with(SourceStanding.INSIDER)).says("PL", "A", YES).says("CO", "A", YES);
        assertThat(only(Kind.ONE_ROLE).about()).containsExactly("K");
        assertThat(of(Kind.SELF_REPORT)).extracting(MainFinding::about).containsExactly(List.of("A", "K"));
    }

    @Test
    void what_nobody_speaks_of_is_told_of_work_effects_and_mechanisms() {
        it.says("MA", "K", YES);
        MainFinding finding = only(Kind.NO_EVIDENCE);
        assertThat(finding.about()).as("no resource, no factor, no link, and not what stood there before").containsExactly("A", "O", "W", "M");
        assertThat(finding.scope()).isEqualTo(Scope.OVERALL);
    }

    @Test
    void what_could_not_be_found_out_is_not_without_evidence() {
        it.gap("O", GapReason.NOT_MEASURED);
        assertThat(only(Kind.NO_EVIDENCE).about()).doesNotContain("O");
    }

    @Test
    void where_everything_is_spoken_of_nothing_lacks_evidence() {
        for (String element : List.of("A", "O", "K", "X", "W", "W1", "W2", "D", "L", "M")) {
            it.says("MA", element, YES);
        }
        assertThat(of(Kind.NO_EVIDENCE)).isEmpty();
    }

    @Test
    void a_question_is_told_that_somebody_spoke_of_and_on_which_other_effects_rest() {
        it.theory().link("K", "W").link("W", "L");
        it.says("MA", "K", YES).says("MA", "K", NO);
        MainFinding question = only(Kind.OPEN_QUESTION);
        assertThat(question.about()).containsExactly("K");
        assertThat(question.follows()).containsExactly("L");
        assertThat(question.says()).isNotEmpty();
    }

    @Test
    void no_more_than_three_questions_are_told() {
        it.theory().link("K", "W").link("W", "L").link("X", "W").link("O", "K").link("A", "O");
        for (String element : List.of("A", "O", "K", "X", "W")) {
            it.says("MA", element, PARTLY);
        }
        assertThat(of(Kind.OPEN_QUESTION)).hasSize(3);
    }

    @Test
    void without_any_row_there_are_no_questions_to_settle() {
        it.theory().link("K", "W").link("W", "L");
        assertThat(of(Kind.OPEN_QUESTION)).isEmpty();
    }

    @Test
    void a_mechanism_that_fails_or_holds_is_told_and_one_in_the_middle_is_not() {
        it.says("MA", "M", NO).says("CH", "M", NO);
        assertThat(only(Kind.MECHANISM_FAILS).about()).containsExactly("M");
        assertThat(of(Kind.MECHANISM_HOLDS)).isEmpty();
        it.says("VA", "M", YES).says("MA-SKU", "M", YES);
        assertThat(of(Kind.MECHANISM_FAILS)).isEmpty();
        assertThat(of(Kind.MECHANISM_HOLDS)).as("two yes and two no").isEmpty();
    }

    @Test
    void a_mechanism_for_which_all_speak_holds() {
        it.says("MA", "A", YES).says("CH", "A", YES).says("MA", "K", YES).says("CH", "K", YES).says("MA", "M", YES).says("CH", "M", YES);
        MainFinding finding = only(Kind.MECHANISM_HOLDS);
        assertThat(finding.about()).containsExactly("M");
        assertThat(finding.indication()).isFalse();
        assertThat(finding.says()).isNotEmpty();
    }

    @Test
    void a_lone_voice_on_a_mechanism_is_an_indication() {
        it.says("MA", "M", NO);
        assertThat(only(Kind.MECHANISM_FAILS).indication()).isTrue();
    }

    @Test
    void what_has_failed_keeps_the_effect_behind_it_from_coming_about() {
        it.theory().link("K", "W");
        it.says("MA", "A", YES).says("CH", "A", YES).says("MA", "K", NO).says("CH", "K", NO);
        MainFinding broken = only(Kind.CHAIN_BREAKS);
        assertThat(broken.about()).containsExactly("K");
        assertThat(broken.follows()).containsExactly("W");
        assertThat(broken.indication()).isFalse();
        assertThat(broken.inParticular()).isEmpty();
    }

    @Test
    void an_actor_far_below_the_others_is_named_where_the_chain_breaks() {
        it.theory().link("K", "W");
        it.says("MA-SKU", "K", PARTLY, "SKU").says("VA", "K", PARTLY, "SKU").says("MA-SVE", "K", NO, "SVE").says("CH", "K", NO, "SVE");
        MainFinding broken = only(Kind.CHAIN_BREAKS);
        assertThat(broken.about()).containsExactly("K");
        assertThat(broken.inParticular()).containsExactly("SVE");
    }

    @Test
    void an_effect_that_is_there_all_the_same_is_not_kept_from_coming_about() {
        it.theory().link("K", "W");
        it.says("MA", "K", NO).says("CH", "K", NO).says("MA", "W", YES).says("CH", "W", YES);
        assertThat(of(Kind.CHAIN_BREAKS)).isEmpty();
    }

    @Test
    void without_mechanisms_there_is_no_diagnosis() {
        it.says("MA", "A", YES).says("CH", "A", YES).says("MA", "K", NO).says("CH", "K", NO).says("MA", "M", YES).says("CH", "M", YES);
        MainFinding diagnosis = of(Kind.DIAGNOSIS).get(0);
        assertThat(diagnosis.scope()).isEqualTo(Scope.OVERALL);
        assertThat(diagnosis.about()).contains("K");
        assertThat(diagnosis.indication()).isFalse();
        TheoryOfChange plain = TheoryOfChange.named("No mechanisms").activity("A", "Work").effect("K", "An effect", Horizon.SHORT).link("A", "K").build();
        EvidenceBase evidence = EvidenceBase.of(List.of(Source.of("S", "staff")), List.of(EvidenceItem.saying("E1", NO).targets("K").sources("S").build()));
        assertThat(Conclusion.of(Assessor.of(Evaluation.of(plain, evidence).build()).assess()).of(Kind.DIAGNOSIS)).isEmpty();
    }

    @Test
    void a_party_for_which_something_failed_that_did_not_for_all_has_a_diagnosis_of_its_own() {
        it.says("MA", "A", YES).says("CH", "A", YES).says("MA", "M", YES).says("CH", "M", YES);
        it.says("MA-SKU", "K", YES, "SKU").says("CH", "K", YES, "SKU").says("VA", "K", YES, "SKU").says("VB", "K", YES, "SKU").says("MA-SVE", "K", NO, "SVE");
        assertThat(of(Kind.DIAGNOSIS)).extracting(finding -> finding.scope().actor()).contains("SVE").doesNotContain("SKU", "VARD");
    }

    @Test
    void prospects_are_told_of_what_is_too_early() {
        it.theory().link("K", "L");
        it.says("MA", "A", YES).says("CH", "A", YES).says("MA", "K", NO).says("CH", "K", NO);
        MainFinding poor = of(Kind.PROSPECTS).get(0);
        assertThat(poor.says()).isEqualTo("poor");
        assertThat(poor.about()).containsExactly("L");
        assertThat(poor.follows()).containsExactly("K");
    }

    @Test
    void readiness_is_told_where_factors_of_the_whole_were_heard_of() {
        it.theory().element(Factor.of("G", "Support of the leaders", Influence.ENABLES, List.of("A")));
        it.says("MA", "G", YES).says("CH", "G", YES).says("MA", "F", YES).says("CH", "F", YES);
        MainFinding readiness = only(Kind.READINESS);
        assertThat(readiness.instead()).contains("G");
        assertThat(readiness.hindrances()).contains("F");
    }

    @Test
    void an_evaluators_view_is_no_evidence_for_a_conclusion() {
        it.row(it.item(NO).targets("M").sources("UTV").kind(EvidenceKind.JUDGEMENT)).row(it.item(NO_VIEW).targets("M").sources("MA"));
        assertThat(of(Kind.MECHANISM_FAILS)).isEmpty();
    }
}
