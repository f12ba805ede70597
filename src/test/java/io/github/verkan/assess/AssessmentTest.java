package io.github.verkan.assess;

import static io.github.verkan.assess.CaseBuilder.NO;
import static io.github.verkan.assess.CaseBuilder.NO_VIEW;
import static io.github.verkan.assess.CaseBuilder.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Scope;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An assessment as a collection of verdicts and of rows. */
class AssessmentTest {

    private final CaseBuilder it = new CaseBuilder();

    @Test
    void verdicts_are_found_by_element_scope_and_group() {
        it.row(it.item(YES).targets("E").sources("S1").about("NORTH")).row(it.item(NO).targets("E").sources("S2").about("SOUTH"))
                .row(it.item(YES).targets("E").sources("L1").about("BOTH"));
        Assessment assessment = it.assess();
        assertThat(assessment.verdictsOn("E")).extracting(verdict -> verdict.scope().actor()).containsExactly("", "BOTH", "NORTH", "SOUTH");
        assertThat(assessment.verdictsOn("none")).isEmpty();
        assertThat(assessment.verdictsIn(Scope.ofActor("NORTH"))).extracting(Verdict::element).containsExactly("E");
        assertThat(assessment.verdictsIn(Scope.ofActor("AGENCY"))).isEmpty();
        assertThat(assessment.verdicts()).containsAll(assessment.verdictsOn("E"));
        Verdict group = assessment.verdict("E", Scope.ofActor("BOTH")).orElseThrow();
        assertThat(assessment.membersOf(group)).extracting(verdict -> verdict.scope().actor()).containsExactly("NORTH", "SOUTH");
        assertThat(assessment.membersOf(assessment.verdict("E", Scope.OVERALL).orElseThrow())).extracting(verdict -> verdict.scope().actor())
                .containsExactly("NORTH", "SOUTH");
        assertThat(assessment.membersOf(assessment.verdict("E", Scope.ofActor("NORTH")).orElseThrow())).isEmpty();
    }

    @Test
    void a_row_that_names_all_there_are_is_heard_in_each_of_their_scopes_and_in_no_other() {
        it.cycles("1", "2");
        for (String cycle : List.of("1", "2")) {
            it.row(it.item(YES).targets("E").sources("S1", "L1").about("NORTH", "SOUTH", "AGENCY", "BOTH").subgroups("NEW").cycles(cycle));
            it.row(it.item(YES).targets("C").sources("S1", "L1").about("NORTH").cycles(cycle));
        }
        Assessment assessment = it.assess();
        assertThat(assessment.verdictsOn("E")).extracting(Verdict::scope).containsExactlyInAnyOrder(Scope.OVERALL, Scope.ofActor("NORTH"), Scope.ofActor("SOUTH"),
                Scope.ofActor("AGENCY"), Scope.ofActor("BOTH"), Scope.ofSubgroup("NEW"), Scope.ofCycle("1"), Scope.ofCycle("2"));
        assertThat(assessment.verdictsOn("E")).filteredOn(verdict -> !verdict.scope().subgroup().isEmpty()).allSatisfy(verdict ->
                assertThat(verdict.counts().yes()).containsExactly("L1", "S1"));
        assertThat(assessment.verdictsOn("C")).extracting(Verdict::scope)
                .containsExactlyInAnyOrder(Scope.OVERALL, Scope.ofActor("NORTH"), Scope.ofCycle("1"), Scope.ofCycle("2"));
    }

    @Test
    void a_subgroup_and_a_cycle_have_no_members() {
        it.cycles("1", "2").row(it.item(YES).targets("E").sources("S1").about("NORTH").subgroups("NEW").cycles("1"))
                .row(it.item(YES).targets("E").sources("S1").about("NORTH").cycles("2"));
        Assessment assessment = it.assess();
        assertThat(assessment.verdict("E", Scope.ofSubgroup("NEW"))).isPresent();
        assertThat(assessment.membersOf(assessment.verdict("E", Scope.ofSubgroup("NEW")).orElseThrow())).isEmpty();
        assertThat(assessment.membersOf(assessment.verdict("E", Scope.ofCycle("1")).orElseThrow())).isEmpty();
    }

    @Test
    void each_row_has_one_account_and_the_sums_agree() {
        it.says("S1", "E", YES).says("S2", "E", NO_VIEW).row(it.item(YES).targets("E").kind(EvidenceKind.NORM).sources("L1"))
                .row(it.item(YES).targets("E").kind(EvidenceKind.NORM).sources("L2"));
        Assessment assessment = it.assess();
        assertThat(assessment.rows()).extracting(RowAccount::evidence).containsExactly("E001", "E002", "E003", "E004");
        assertThat(assessment.voiceRows()).isEqualTo(1);
        assertThat(assessment.listedRows()).containsEntry(ListedReason.NORM, 2).containsEntry(ListedReason.NO_VIEW, 1).hasSize(2);
        assertThat(assessment.rowsRead()).isEqualTo(4);
        assertThat(assessment.rejectedRows()).isZero();
    }

    @Test
    void the_date_and_the_verdicts_say_what_they_are() {
        assertThat(it.assess().asOf()).isEmpty();
        it.dates("2020-11-30", "2020-12-31").says("S1", "E", YES).says("L1", "E", YES);
        Assessment assessment = it.assess();
        assertThat(assessment.asOf()).contains(LocalDate.of(2020, 11, 30));
        assertThat(assessment.toString()).contains("verdicts");
        Verdict verdict = assessment.verdict("E", Scope.OVERALL).orElseThrow();
        assertThat(verdict).hasToString("Verdict[E " + Scope.OVERALL + ": assessed achieved]");
        assertThat(verdict.gradeIfAny()).contains(verdict.grade());
        assertThat(verdict.degreeIfAny()).contains(Degree.ONE);
        assertThat(verdict.strengthIfAny()).contains(verdict.strength());
        assertThat(verdict.reasonIfAny()).isEmpty();
        assertThat(verdict.middleIfAny()).isEmpty();
        Verdict early = assessment.verdict("L", Scope.OVERALL).orElseThrow();
        assertThat(early).hasToString("Verdict[L " + Scope.OVERALL + ": too-early]");
        assertThat(early.reasonIfAny()).contains(Reason.NOT_DUE);
        assertThat(early.gradeIfAny()).isEmpty();
        assertThat(early.strengthIfAny()).isEmpty();
    }

    @Test
    void verdicts_are_looked_at_again_and_those_that_stay_the_same_are_the_same() {
        it.says("S1", "E", YES).says("L1", "E", YES).says("S1", "C", YES).says("L1", "C", YES);
        Assessment before = it.assess();
        Verdict effect = before.verdict("E", Scope.OVERALL).orElseThrow();
        Verdict other = before.verdict("C", Scope.OVERALL).orElseThrow();
        it.says("B1", "E", NO).says("S1", "C", YES);
        var again = Assessor.of(it.evaluation()).again(List.of(other, effect));
        assertThat(again.get(0).orElseThrow()).isSameAs(other);
        assertThat(again.get(1).orElseThrow()).isEqualTo(it.verdict("E"));
        assertThat(again.get(1).orElseThrow().status()).isEqualTo(Status.DIVERGING);
    }
}
