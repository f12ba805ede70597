package io.github.verkan.chains;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evidence.Direction;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Locus;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryHalf;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosesTest {

    private final ChainCase it = new ChainCase();

    /** One activity, through one mechanism, to one effect. */
    private ChainCase pathway() {
        it.theory.mechanism("M", "People learn");
        return it.activity("A").effect("E").link("A", LinkKind.CONTRIBUTES, "E", "M");
    }

    private void hinders(String id, Locus locus, String on) {
        it.theory.element(Factor.of(id, "Hindrance " + id, Influence.HINDERS, List.of(on)).lying(locus));
        it.yes(id);
    }

    @Test
    void what_was_not_delivered_is_a_failure_of_implementation() {
        Diagnosis diagnosis = pathway().no("A", "E").diagnosis("E");
        assertThat(diagnosis.cell()).isEqualTo(PathwayCell.IMPLEMENTATION_FAILURE);
        assertThat(diagnosis.causes()).containsExactly(FailureCause.IMPLEMENTATION);
        assertThat(it.diagnoses().overall()).isEqualTo(OverallDiagnosis.IMPLEMENTATION_FALLS_SHORT);
    }

    @Test
    void what_was_delivered_and_did_not_come_is_held_against_the_theory() {
        Diagnosis diagnosis = pathway().yes("A", "M").no("E").diagnosis("E");
        assertThat(diagnosis.cell()).isEqualTo(PathwayCell.THEORY_FAILURE_MECHANISM_TO_OUTCOME);
        assertThat(diagnosis.causes()).containsExactly(FailureCause.THEORY);
        assertThat(it.diagnoses().overall()).isEqualTo(OverallDiagnosis.THEORY_FAILS);
    }

    @Test
    void a_barrier_outside_is_named_instead_of_the_theory() {
        pathway().yes("A", "M").no("E");
        hinders("H", Locus.OUTSIDE, "E");
        Diagnosis diagnosis = it.diagnosis("E");
        assertThat(diagnosis.causes()).containsExactly(FailureCause.BARRIER_OUTSIDE);
        assertThat(diagnosis.hindrancesOutside()).containsExactly("H");
        assertThat(it.diagnoses().overall()).isEqualTo(OverallDiagnosis.BARRIERS_OUTSIDE);
    }

    @Test
    void conditions_within_the_organisations_belong_to_the_implementation() {
        pathway().yes("A").no("M", "E");
        hinders("H", Locus.INSIDE, "M");
        assertThat(it.diagnosis("E").causes()).containsExactly(FailureCause.IMPLEMENTATION);
    }

    @Test
    void a_method_that_works_elsewhere_is_told_beside_an_implementation_that_falls_short() {
        it.theory.mechanism("N", "The method helps");
        it.activity("B").effect("G").link("B", LinkKind.CONTRIBUTES, "G", "N");
        pathway().no("A", "E").yes("B", "N", "G");
        assertThat(it.diagnoses().overall()).isEqualTo(OverallDiagnosis.METHOD_WORKS_IMPLEMENTATION_FALLS_SHORT);
        assertThat(it.diagnosis("G").cell()).isEqualTo(PathwayCell.THEORY_SUPPORTED);
    }

    @Test
    void an_assumption_of_the_implementation_that_does_not_hold_is_a_failure_of_implementation() {
        it.theory.element(Mechanism.of("I", "Forums carry it out").of(TheoryHalf.IMPLEMENTATION));
        it.activity("A").effect("E").link("A", LinkKind.CONTRIBUTES, "E", "I").yes("A").no("I", "E");
        assertThat(it.diagnosis("E").cell()).isEqualTo(PathwayCell.THEORY_FAILURE_ACTIVITY_TO_MECHANISM);
        assertThat(it.diagnosis("E").causes()).containsExactly(FailureCause.IMPLEMENTATION);
    }

    @Test
    void without_evidence_of_delivery_the_cause_is_undetermined() {
        Diagnosis diagnosis = pathway().no("E").diagnosis("E");
        assertThat(diagnosis.cell()).isEqualTo(PathwayCell.FAILURE_CAUSE_UNKNOWN);
        assertThat(diagnosis.isUndetermined()).isTrue();
        assertThat(it.diagnoses().overall()).isEqualTo(OverallDiagnosis.UNDETERMINED);
    }

    @Test
    void something_done_outside_the_method_that_makes_up_for_it_shows_a_link_that_was_missing() {
        it.theory.element(Activity.of("X", "Places are sought").with(Details.NONE.withOrigin(ElementOrigin.COMPENSATING)));
        pathway().link("X", LinkKind.COMPENSATES, "E", "").yes("X", "A").no("M", "E");
        Diagnosis diagnosis = it.diagnosis("E");
        assertThat(diagnosis.causes()).containsExactly(FailureCause.MISSING_LINK, FailureCause.THEORY);
        assertThat(diagnosis.madeUpFor()).containsExactly("X");
        assertThat(diagnosis.delivered()).as("what stands outside delivers nothing").isEqualTo(Truth.YES);
    }

    @Test
    void delivery_is_looked_up_at_any_distance_and_what_comes_between_does_not_matter() {
        it.activity("A").effect("E").effect("F").requires("A", "E").requires("E", "F");
        assertThat(it.yes("A").no("E", "F").diagnosis("F").delivered()).isEqualTo(Truth.YES);
        assertThat(new ChainCase().effect("E").no("E").diagnosis("E").delivered()).as("no work leads there").isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void without_a_failure_nothing_is_diagnosed() {
        assertThat(pathway().yes("A", "M", "E").diagnoses().overall()).isEqualTo(OverallDiagnosis.NOTHING_FAILED);
        assertThat(new ChainCase().effect("E").diagnoses().overall()).isEqualTo(OverallDiagnosis.NOT_ASSESSABLE);
    }

    @Test
    void readiness_weighs_what_enables_against_what_hinders_inside() {
        pathway();
        hinders("OUT", Locus.OUTSIDE, "E");
        assertThat(Readiness.of(it.assess(), Scope.OVERALL)).as("only factors inside are asked").isEmpty();
        hinders("H", Locus.INSIDE, "M");
        assertThat(Readiness.of(it.assess(), Scope.OVERALL).orElseThrow().status()).isEqualTo(ProspectStatus.POOR);
        it.theory.element(Factor.of("G", "Time", Influence.ENABLES, List.of("M")));
        Readiness readiness = Readiness.of(it.yes("G").assess(), Scope.OVERALL).orElseThrow();
        assertThat(readiness.status()).isEqualTo(ProspectStatus.UNCERTAIN);
        assertThat(readiness.enabling()).containsExactly("G");
        assertThat(readiness.hindering()).containsExactly("H");
    }

    @Test
    void a_whole_was_not_delivered_where_one_of_its_parts_was_not() {
        it.activity("A").activity("B").effect("W");
        it.theory.element(Effect.of("P", "One", Horizon.MEDIUM).partOf("W")).element(Effect.of("Q", "Two", Horizon.MEDIUM).partOf("W"));
        it.requires("A", "P").requires("B", "Q").yes("A").no("B", "W");
        assertThat(it.diagnosis("W").delivered()).isEqualTo(Truth.NO);
        assertThat(it.diagnosis("W").causes()).containsExactly(FailureCause.IMPLEMENTATION);
    }

    @Test
    void required_work_that_was_done_was_delivered_whatever_else_stands_outside() {
        it.theory.element(Activity.of("X", "Another way").with(Details.NONE.withOrigin(ElementOrigin.EXISTING)));
        it.activity("A").effect("E").requires("A", "E").contributes("X", "E").yes("A").no("E", "X");
        assertThat(it.diagnosis("E").delivered()).isEqualTo(Truth.YES);
        assertThat(it.diagnosis("E").causes()).containsExactly(FailureCause.THEORY);
    }

    @Test
    void in_the_scope_of_a_party_only_effects_that_something_is_said_of_there_are_diagnosed() {
        pathway().effect("F").yes("A", "M").no("F").sayOf("NORTH", Direction.CONTRADICTS, "E");
        Diagnoses north = Diagnoses.of(it.assess(), Scope.ofActor("NORTH"));
        assertThat(north.all()).extracting(Diagnosis::element).containsExactly("E");
        assertThat(north.scope()).isEqualTo(Scope.ofActor("NORTH"));
        assertThat(it.diagnoses().all()).extracting(Diagnosis::element).containsExactly("E", "F");
    }

    @Test
    void a_hindrance_with_others_decides_nothing_for_a_party_and_yet_the_theory_is_not_to_blame() {
        pathway().yes("A", "M").sayOf("NORTH", Direction.CONTRADICTS, "E");
        it.theory.element(Factor.of("H", "Hindrance", Influence.HINDERS, List.of("E")).lying(Locus.INSIDE).at(List.of("SOUTH")));
        it.theory.element(Factor.of("G", "Time", Influence.ENABLES, List.of("E")).lying(Locus.INSIDE).at(List.of("SOUTH")));
        it.theory.element(Factor.of("I", "Not at work", Influence.HINDERS, List.of("E")).at(List.of("SOUTH")));
        Diagnosis north = Diagnoses.of(it.yes("H", "G").assess(), Scope.ofActor("NORTH")).all().get(0);
        assertThat(north.hindrancesElsewhere()).containsExactly("H");
        assertThat(north.hindrancesInside()).isEmpty();
        assertThat(north.isUndetermined()).isTrue();
        assertThat(it.diagnosis("E").hindrancesInside()).as("for all it lies inside").containsExactly("H");
    }

    @Test
    void a_hindrance_with_the_party_itself_is_named_once_where_it_lies() {
        pathway().yes("A", "M").sayOf("NORTH", Direction.CONTRADICTS, "E");
        hinders("IN", Locus.INSIDE, "E");
        hinders("OUT", Locus.OUTSIDE, "E");
        hinders("SOMEWHERE", null, "E");
        Diagnosis north = Diagnoses.of(it.assess(), Scope.ofActor("NORTH")).all().get(0);
        assertThat(north.hindrancesInside()).containsExactly("IN");
        assertThat(north.hindrancesOutside()).containsExactly("OUT");
        assertThat(north.hindrancesElsewhere()).containsExactly("SOMEWHERE");
    }

    @Test
    void what_makes_up_for_one_part_of_a_whole_makes_up_for_the_others() {
        it.theory.element(Activity.of("X", "Places are sought").with(Details.NONE.withOrigin(ElementOrigin.COMPENSATING)));
        it.activity("A").effect("W").effect("OTHER");
        it.theory.element(Effect.of("P", "One", Horizon.MEDIUM).partOf("W")).element(Effect.of("Q", "Two", Horizon.MEDIUM).partOf("W"))
                .element(Effect.of("R", "Three", Horizon.MEDIUM).partOf("W"));
        it.requires("A", "W").contributes("X", "P").yes("A", "X").no("P", "Q", "R", "W", "OTHER");
        for (String id : List.of("P", "Q", "R", "W")) {
            assertThat(it.diagnosis(id).madeUpFor()).as(id).containsExactly("X");
        }
        assertThat(it.diagnosis("OTHER").madeUpFor()).isEmpty();
    }

    @Test
    void all_mechanisms_of_what_is_required_must_work_and_one_of_the_others() {
        for (String id : List.of("R1", "R2", "C1", "C2")) {
            it.theory.mechanism(id, "Mechanism " + id);
            it.activity("A" + id);
        }
        it.effect("E").effect("F").link("AR1", LinkKind.REQUIRES, "E", "R1").link("AR2", LinkKind.REQUIRES, "E", "R2");
        it.link("AC1", LinkKind.CONTRIBUTES, "F", "C1").link("AC2", LinkKind.CONTRIBUTES, "F", "C2");
        it.yes("R1", "C1").no("R2", "C2", "E", "F");
        assertThat(it.diagnosis("E").mechanism()).isEqualTo(Truth.NO);
        assertThat(it.diagnosis("F").mechanism()).isEqualTo(Truth.YES);
    }
}
