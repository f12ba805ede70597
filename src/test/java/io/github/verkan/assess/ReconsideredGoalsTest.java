package io.github.verkan.assess;

import static io.github.verkan.assess.CaseBuilder.NO;
import static io.github.verkan.assess.CaseBuilder.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evaluation.Reconsideration;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.Finding;
import io.github.verkan.theory.Relation;
import io.github.verkan.theory.Scope;
import org.junit.jupiter.api.Test;

/** Goals that the evaluation does not take as they stand: for whom, when, and what of it. */
class ReconsideredGoalsTest {

    private static final Scope NORTH = Scope.ofActor("NORTH");

    private final CaseBuilder it = new CaseBuilder();

    private static ReconsideredGoal questioned(String goal, Scope scope) {
        return new ReconsideredGoal(goal, scope, Reconsideration.QUESTIONED, "", "", "", Origin.NONE);
    }

    private CaseBuilder saysOf(String actor, String source, Finding finding) {
        return it.row(it.item(finding).targets("E").about(actor).sources(source));
    }

    @Test
    void what_is_about_those_alone_for_whom_it_does_not_stand_is_not_held_against_it_elsewhere() {
        saysOf("NORTH", "S1", NO);
        saysOf("SOUTH", "S2", YES);
        saysOf("SOUTH", "L1", YES);
        it.reconsidered(questioned("E", NORTH));
        Verdict all = it.verdict("E");
        assertThat(all.counts().no()).isEmpty();
        assertThat(all.counts().yes()).containsExactly("L1", "S2");
        assertThat(all.flag(Flag.Kind.RECONSIDERED_FOR).orElseThrow().ids()).containsExactly("NORTH");
        Verdict north = it.verdict("E", NORTH);
        assertThat(north.status()).isEqualTo(Status.NOT_GRADED);
        assertThat(north.counts().no()).as("what was heard stays to be seen").containsExactly("S1");
    }

    @Test
    void a_group_that_is_everybody_is_everybody() {
        it.theory.group("ALL", "All of them", "NORTH", "SOUTH", "AGENCY");
        it.says("S1", "E", YES).says("L1", "E", YES).reconsidered(questioned("E", Scope.ofActor("ALL")));
        assertThat(it.verdict("E").status()).isEqualTo(Status.NOT_GRADED);
    }

    @Test
    void a_goal_reconsidered_in_one_cycle_stands_in_the_others() {
        it.cycles("1", "2").reconsidered(questioned("E", Scope.ofCycle("2")));
        it.row(it.item(YES).targets("E").cycles("1").sources("S1")).row(it.item(YES).targets("E").cycles("1").sources("L1"))
                .row(it.item(NO).targets("E").cycles("2").sources("B1"));
        assertThat(it.verdict("E", Scope.ofCycle("1")).grade().code()).isEqualTo("achieved");
        assertThat(it.verdict("E", Scope.ofCycle("2")).status()).isEqualTo(Status.NOT_GRADED);
        assertThat(it.verdict("E").counts().no()).isEmpty();
    }

    @Test
    void a_party_at_one_time_is_neither_the_party_nor_the_time() {
        Scope northLater = new Scope("NORTH", "", "2");
        it.cycles("1", "2").reconsidered(questioned("E", northLater));
        it.row(it.item(YES).targets("E").about("NORTH").cycles("1").sources("S1")).row(it.item(NO).targets("E").about("NORTH").cycles("2").sources("L1"))
                .row(it.item(NO).targets("E").about("SOUTH").cycles("2").sources("B1"));
        assertThat(it.verdict("E", northLater).status()).isEqualTo(Status.NOT_GRADED);
        assertThat(it.verdict("E", Scope.ofActor("SOUTH")).status()).isEqualTo(Status.INDICATION);
        assertThat(it.verdict("E", NORTH).counts().yes()).containsExactly("S1");
        assertThat(it.verdict("E", NORTH).counts().no()).isEmpty();
    }

    @Test
    void a_goal_of_a_relation_stands_for_either_of_the_two() {
        it.theory.relation(new Relation("NA", "North and the agency", "NORTH", "AGENCY"));
        it.row(it.item(NO).targets("C").about("NA").sources("S1")).row(it.item(YES).targets("C").about("NORTH").sources("L1"))
                .reconsidered(questioned("C", Scope.ofActor("NA")));
        assertThat(it.verdict("C", Scope.ofActor("NA")).status()).isEqualTo(Status.NOT_GRADED);
        assertThat(it.verdict("C", NORTH).status()).isEqualTo(Status.INDICATION);
    }

    @Test
    void what_is_said_of_a_reconsidered_whole_is_no_voice_on_its_parts_nor_the_other_way() {
        it.says("S1", "W", YES).says("L1", "W", YES).says("S2", "W1", NO).reconsidered(questioned("W", Scope.OVERALL));
        assertThat(it.verdict("W").status()).isEqualTo(Status.NOT_GRADED);
        assertThat(it.verdict("W1").counts().yes()).isEmpty();
        assertThat(it.verdict("W1").counts().no()).containsExactly("S2");
    }

    @Test
    void a_whole_one_part_of_which_is_reconsidered_rests_on_the_others() {
        it.says("S1", "W1", NO).says("L1", "W1", NO).says("S2", "W2", YES).says("B1", "W2", YES).reconsidered(questioned("W1", Scope.OVERALL));
        Verdict whole = it.verdict("W");
        assertThat(whole.counts().no()).isEmpty();
        assertThat(whole.grade().code()).isEqualTo("achieved");
        assertThat(whole.flag(Flag.Kind.RECONSIDERED_FOR).orElseThrow().ids()).containsExactly("W1");
        assertThat(whole.flag(Flag.Kind.PART_NOT_ASSESSED)).as("it was not left out for want of evidence").isEmpty();
    }

    @Test
    void where_nothing_was_heard_but_of_those_for_whom_it_does_not_stand_it_is_not_graded() {
        saysOf("NORTH", "S1", NO);
        it.reconsidered(questioned("E", NORTH));
        assertThat(it.verdict("E").status()).isEqualTo(Status.NOT_GRADED);
        assertThat(it.verdict("E").reason()).isEqualTo(Reason.QUESTIONED);
    }

    @Test
    void those_for_whom_it_does_not_stand_are_told_though_nobody_speaks_of_them_alone() {
        it.says("S1", "E", YES).says("L1", "E", YES).reconsidered(questioned("E", NORTH));
        assertThat(it.verdict("E").status()).isEqualTo(Status.ASSESSED);
        assertThat(it.verdict("E").flag(Flag.Kind.RECONSIDERED_FOR).orElseThrow().ids()).containsExactly("NORTH");
    }

    @Test
    void no_contribution_is_read_from_what_is_not_graded() {
        it.row(it.item(YES).targets("E").contribution(Contribution.OTHER_INITIATIVE).sources("S1")).reconsidered(questioned("E", Scope.OVERALL));
        assertThat(it.verdict("E").contributionIfAny()).isEmpty();
    }
}
