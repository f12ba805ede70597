package io.github.verkan.chains;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evidence.Direction;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainsTest {

    private final ChainCase it = new ChainCase();

    /** An activity, two effects in a row. */
    private ChainCase line() {
        return it.activity("A").effect("E").effect("F").requires("A", "E").requires("E", "F");
    }

    @Test
    void a_chain_of_which_everything_is_there_holds() {
        Chain chain = line().yes("A", "E", "F").chain("F");
        assertThat(chain.status()).isEqualTo(ChainStatus.HOLDS);
        assertThat(chain.weakest()).isEmpty();
        assertThat(it.chains().weakPoints()).isEmpty();
    }

    @Test
    void one_step_that_fails_breaks_it_though_others_are_not_known_and_is_named_with_what_it_blocks() {
        Chains chains = line().no("A").yes("F").chains();
        assertThat(chains.to("F").orElseThrow().status()).isEqualTo(ChainStatus.BROKEN);
        assertThat(chains.weakPoints()).containsExactly(new WeakPoint("A", Weakness.FAILED, List.of("A", "E", "F")));
    }

    @Test
    void one_step_that_is_not_known_leaves_it_untested() {
        Chain chain = line().yes("A", "F").chain("F");
        assertThat(chain.status()).isEqualTo(ChainStatus.UNTESTED);
        assertThat(chain.weakest()).isEqualTo("E");
        assertThat(chain.weakness()).isEqualTo(Weakness.NO_EVIDENCE);
        assertThat(chain.own()).as("it is there all the same").isEqualTo(Truth.YES);
    }

    @Test
    void the_first_break_is_named_and_not_what_follows_from_it() {
        assertThat(line().yes("A").no("E", "F").chain("F").weakest()).isEqualTo("E");
    }

    @Test
    void of_what_contributes_one_is_enough_and_of_what_is_required_none_may_be_missing() {
        it.activity("A").activity("B").activity("C").effect("E").contributes("A", "E").contributes("B", "E").requires("C", "E");
        it.no("A").yes("B", "E");
        assertThat(it.chain("E").status()).as("nobody has said anything of C").isEqualTo(ChainStatus.UNTESTED);
        assertThat(it.diverge("C").chain("E").status()).isEqualTo(ChainStatus.UNTESTED);
        assertThat(it.chain("E").weakness()).isEqualTo(Weakness.ACCOUNTS_DIVERGE);
    }

    @Test
    void what_is_there_though_its_chain_broke_is_told() {
        Chain chain = line().no("A").yes("E").chain("E");
        assertThat(chain.isThereAllTheSame()).isTrue();
        assertThat(chain.status()).isEqualTo(ChainStatus.BROKEN);
    }

    @Test
    void a_mechanism_that_does_not_work_breaks_the_links_through_it() {
        it.theory.mechanism("M", "People learn");
        it.activity("A").effect("E").link("A", LinkKind.CONTRIBUTES, "E", "M").yes("A", "E");
        assertThat(it.chain("E").weakest()).as("nobody has said whether it works").isEqualTo("M");
        assertThat(it.chain("E").status()).isEqualTo(ChainStatus.UNTESTED);
        assertThat(it.no("M").chain("E").status()).isEqualTo(ChainStatus.BROKEN);
    }

    @Test
    void a_link_that_evidence_speaks_against_is_broken_and_one_that_nobody_speaks_of_is_not() {
        line().yes("A", "E", "F").no("E-F");
        assertThat(it.chain("F").weakest()).isEqualTo("E-F");
        assertThat(it.chain("E").status()).isEqualTo(ChainStatus.HOLDS);
    }

    @Test
    void work_that_was_done_was_done_whatever_is_known_of_its_resources() {
        it.theory.resource("R", "Money");
        it.activity("A").effect("E").requires("R", "A").requires("A", "E").yes("A", "E");
        assertThat(it.chain("E").status()).isEqualTo(ChainStatus.HOLDS);
        assertThat(it.chain("R").status()).isEqualTo(ChainStatus.UNTESTED);
    }

    @Test
    void a_link_into_a_whole_enters_every_part_and_a_whole_needs_its_parts() {
        it.activity("A").effect("W");
        it.theory.element(Effect.of("P", "One", Horizon.MEDIUM).partOf("W")).element(Effect.of("Q", "Two", Horizon.MEDIUM).partOf("W"));
        Chains chains = it.requires("A", "W").yes("A", "P").no("Q").chains();
        assertThat(chains.to("P").orElseThrow().status()).isEqualTo(ChainStatus.HOLDS);
        assertThat(chains.to("W").orElseThrow().weakest()).isEqualTo("Q");
    }

    @Test
    void a_link_can_need_more_than_the_rules_say() {
        it.activity("A").effect("E").effect("F").requires("A", "E").partly("E").yes("A", "F");
        it.theory.link(Link.between("E", "F").being(LinkKind.REQUIRES).enoughFrom(Degree.of(3, 4)));
        Chain chain = it.chain("F");
        assertThat(chain.status()).isEqualTo(ChainStatus.BROKEN);
        assertThat(chain.weakest()).isEqualTo("E");
        assertThat(chain.weakness()).isEqualTo(Weakness.NOT_ENOUGH);
        assertThat(it.chain("E").status()).as("half is enough where nothing is said").isEqualTo(ChainStatus.HOLDS);
        Sufficiency sufficiency = Sufficiencies.of(it.assess(), Scope.OVERALL).get(0);
        assertThat(sufficiency.enough()).isEqualTo(Truth.NO);
        assertThat(sufficiency.threshold()).isEqualTo(Degree.of(3, 4));
    }

    @Test
    void a_chain_that_only_what_stands_outside_carries_says_so() {
        it.activity("A").effect("E").contributes("A", "E").no("A").yes("X", "E");
        it.theory.element(Activity.of("X", "Another way").with(Details.NONE.withOrigin(ElementOrigin.COMPENSATING)));
        Chain chain = it.link("X", LinkKind.COMPENSATES, "E", "").chain("E");
        assertThat(chain.status()).isEqualTo(ChainStatus.HOLDS);
        assertThat(chain.throughOutside()).isTrue();
        assertThat(it.chain("A").throughOutside()).isFalse();
    }

    @Test
    void what_goes_round_is_untested_unless_something_carries_or_breaks_it() {
        it.effect("E").effect("F").requires("E", "F").requires("F", "E").yes("E", "F");
        assertThat(it.chain("E").weakness()).isEqualTo(Weakness.LOOP);
        assertThat(it.chain("E").status()).isEqualTo(ChainStatus.UNTESTED);
        assertThat(new ChainCase().effect("E").effect("F").requires("E", "F").requires("F", "E").yes("E").no("F").chain("E").weakest()).isEqualTo("F");
        ChainCase carried = new ChainCase().activity("A").effect("E").effect("F").contributes("A", "E").contributes("E", "F").contributes("F", "E");
        assertThat(carried.yes("A", "E", "F").chain("F").status()).isEqualTo(ChainStatus.HOLDS);
    }

    @Test
    void an_actor_has_its_own_chain_and_where_nothing_is_said_of_it_that_of_all() {
        it.activity("A").effect("E").requires("A", "E").yes("A");
        it.sayOf("NORTH", Direction.SUPPORTS, "E").sayOf("SOUTH", Direction.CONTRADICTS, "E");
        assertThat(Chains.of(it.assess(), Scope.ofActor("NORTH")).to("E").orElseThrow().status()).isEqualTo(ChainStatus.HOLDS);
        assertThat(Chains.of(it.assess(), Scope.ofActor("SOUTH")).to("E").orElseThrow().weakest()).isEqualTo("E");
        assertThat(it.chain("E").status()).as("for all it is there in part").isEqualTo(ChainStatus.HOLDS);
    }

    @Test
    void what_would_make_up_for_a_lack_breaks_nothing_where_nothing_lacks() {
        it.activity("A").activity("X").effect("E").requires("A", "E").link("X", LinkKind.COMPENSATES, "E", "").yes("A", "E").no("X");
        assertThat(it.chain("E").status()).isEqualTo(ChainStatus.HOLDS);
        assertThat(it.chain("E").throughOutside()).isFalse();
    }

    @Test
    void weak_points_that_break_come_first_then_those_at_which_most_chains_end_then_those_met_first() {
        for (String id : List.of("OPEN", "FIRST", "SECOND", "MOST")) {
            it.activity(id).effect(id + "1").requires(id, id + "1");
        }
        it.effect("OPEN2").effect("OPEN3").effect("MOST2").requires("OPEN", "OPEN2").requires("OPEN", "OPEN3").requires("MOST", "MOST2");
        assertThat(it.no("FIRST", "SECOND", "MOST").chains().weakPoints()).containsExactly(
                new WeakPoint("MOST", Weakness.FAILED, List.of("MOST", "MOST1", "MOST2")),
                new WeakPoint("FIRST", Weakness.FAILED, List.of("FIRST", "FIRST1")),
                new WeakPoint("SECOND", Weakness.FAILED, List.of("SECOND", "SECOND1")),
                new WeakPoint("OPEN", Weakness.NO_EVIDENCE, List.of("OPEN", "OPEN1", "OPEN2", "OPEN3")));
    }

    @Test
    void what_goes_round_is_a_weak_point_without_a_name() {
        it.effect("E").effect("F").requires("E", "F").requires("F", "E").yes("E", "F");
        assertThat(it.chains().weakPoints()).containsExactly(new WeakPoint("", Weakness.LOOP, List.of("E", "F")));
    }

    @Test
    void a_chain_that_work_of_the_theory_carries_as_well_does_not_run_through_what_stands_outside() {
        it.theory.element(Activity.of("X", "Another way").with(Details.NONE.withOrigin(ElementOrigin.EXISTING)));
        it.activity("A").effect("E").contributes("X", "E").yes("X", "A", "E");
        assertThat(it.chain("E").throughOutside()).as("nothing else leads there").isTrue();
        assertThat(it.contributes("A", "E").chain("E").throughOutside()).isFalse();
    }

    @Test
    void what_makes_up_for_a_lack_stands_outside_the_plan_even_where_it_is_of_the_theory() {
        it.activity("A").activity("X").effect("E").contributes("A", "E").link("X", LinkKind.COMPENSATES, "E", "").no("A").yes("X", "E");
        assertThat(it.chain("E").status()).isEqualTo(ChainStatus.HOLDS);
        assertThat(it.chain("E").throughOutside()).isTrue();
    }
}
