package io.github.verkan.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The worked figures are those of a reference implementation of the published rule, except where a test says otherwise. */
class GoalPropagationTest {

    private static final int NONE = GoalPropagation.NONE;

    /** One node with such terms, made up of such a value and depending on such a one. */
    private static int value(int made, int least, int... terms) {
        GoalPropagation.Builder it = GoalPropagation.builder(10, -100);
        int target = it.any();
        if (made != NONE) {
            it.makeUp(given(it, made), target, 100);
        }
        if (least != NONE) {
            it.need(given(it, least), target);
        }
        for (int term : terms) {
            it.contribute(given(it, term), target, 100);
        }
        return it.build().value(target);
    }

    private static int given(GoalPropagation.Builder it, int value) {
        int node = it.any();
        it.give(node, value);
        return node;
    }

    @Test
    void several_helps_never_add_up_to_all_of_it() {
        assertThat(value(NONE, NONE, 60, 40)).isEqualTo(90);
        assertThat(value(NONE, NONE, 60, 29)).isEqualTo(89);
    }

    @Test
    void one_that_is_all_of_it_does() {
        assertThat(value(NONE, NONE, 100, 50)).isEqualTo(100);
        assertThat(value(100, NONE, 20)).isEqualTo(100);
    }

    @Test
    void what_the_node_is_made_up_of_is_not_lowered_by_the_tolerance() {
        assertThat(value(95, NONE, 20)).isEqualTo(95);
        assertThat(value(95, NONE, -3)).as("nor is anything raised by it: a convention of this library").isEqualTo(92);
    }

    @Test
    void what_it_depends_on_holds_it_down() {
        assertThat(value(50, 30, 60)).isEqualTo(30);
        assertThat(value(50, 95, 20)).isEqualTo(70);
    }

    @Test
    void towards_the_lowest_the_tolerance_works_as_towards_the_highest() {
        assertThat(value(NONE, NONE, -60, -60)).as("the reference implementation gives -100 here").isEqualTo(-90);
        assertThat(value(NONE, NONE, -60, -29)).isEqualTo(-89);
        assertThat(value(NONE, NONE, -100, -50)).isEqualTo(-100);
        assertThat(value(-95, NONE, -20)).isEqualTo(-95);
    }

    @Test
    void the_rule_is_the_same_on_both_sides_of_zero() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            int made = random.nextBoolean() ? NONE : random.nextInt(201) - 100;
            int one = random.nextInt(201) - 100;
            int two = random.nextInt(201) - 100;
            assertThat(value(made == NONE ? NONE : -made, NONE, -one, -two)).isEqualTo(-value(made, NONE, one, two));
        }
    }

    @Test
    void a_node_that_only_depends_on_something_is_as_good_as_the_least_of_it() {
        assertThat(value(NONE, 40)).isEqualTo(40);
        assertThat(value(NONE, 40, 0)).as("what contributes contributes nothing").isZero();
    }

    @Test
    void a_contribution_is_cut_towards_zero() {
        assertThat(GoalPropagation.term(25, 50)).isEqualTo(12);
        assertThat(GoalPropagation.term(-25, 50)).isEqualTo(-12);
        assertThat(GoalPropagation.term(75, 1)).isZero();
    }

    @Test
    void of_all_the_least_counts_and_of_any_the_most() {
        GoalPropagation.Builder it = GoalPropagation.builder(10, -100);
        int all = it.all();
        int any = it.any();
        for (int value : new int[] {30, -20, 80}) {
            int node = given(it, value);
            it.makeUp(node, all, 100).makeUp(node, any, 50);
        }
        GoalPropagation found = it.build();
        assertThat(found.value(all)).isEqualTo(-20);
        assertThat(found.value(any)).as("half of the most").isEqualTo(40);
    }

    @Test
    void a_given_value_stays_whatever_leads_there() {
        GoalPropagation.Builder it = GoalPropagation.builder(10, -100);
        int one = given(it, 100);
        int two = given(it, 20);
        int three = it.any();
        it.contribute(one, two, 100).contribute(two, three, 100);
        GoalPropagation found = it.build();
        assertThat(found.value(two)).isEqualTo(20);
        assertThat(found.value(three)).isEqualTo(20);
    }

    @Test
    void what_goes_round_and_what_comes_after_it_stays_unknown_unless_a_given_value_cuts_the_loop() {
        GoalPropagation.Builder it = GoalPropagation.builder(10, -100);
        int start = given(it, 100);
        int one = it.any();
        int two = it.any();
        int after = it.any();
        int beside = it.any();
        it.contribute(start, one, 75).contribute(one, two, 75).contribute(two, one, 75).contribute(two, after, 75).contribute(start, beside, 75);
        GoalPropagation found = it.build();
        for (int node : new int[] {one, two, after}) {
            assertThat(found.value(node)).isEqualTo(NONE);
            assertThat(found.goesRound(node)).isTrue();
        }
        assertThat(found.value(beside)).isEqualTo(75);
        assertThat(found.goesRound(start)).isFalse();
        found = it.give(two, 40).build();
        assertThat(found.value(one)).as("75 + 30, not more than 90").isEqualTo(90);
        assertThat(found.value(after)).isEqualTo(30);
        assertThat(found.goesRound(one)).isFalse();
    }

    @Test
    void a_node_that_leads_to_itself_goes_round() {
        GoalPropagation.Builder it = GoalPropagation.builder(10, -100);
        int one = it.any();
        it.contribute(one, one, 75);
        assertThat(it.build().goesRound(one)).isTrue();
        assertThat(it.give(one, 10).build().value(one)).isEqualTo(10);
    }

    @Test
    void what_rests_on_something_unknown_is_unknown_but_does_not_go_round() {
        GoalPropagation.Builder it = GoalPropagation.builder(10, -100);
        int unknown = it.any();
        int target = it.any();
        it.contribute(unknown, target, 75).contribute(given(it, 100), target, 75);
        GoalPropagation found = it.build();
        assertThat(found.value(target)).isEqualTo(NONE);
        assertThat(found.goesRound(target)).isFalse();
    }

    @Test
    void what_is_inherited_counts_as_if_it_led_there_itself() {
        GoalPropagation.Builder it = GoalPropagation.builder(10, -100);
        int whole = it.any();
        int part = it.any();
        int other = it.any();
        it.contribute(given(it, 40), whole, 100).contribute(given(it, 60), part, 100).inherit(whole, part).inherit(part, other);
        it.need(given(it, 95), whole).makeUp(given(it, 20), other, 100);
        GoalPropagation found = it.build();
        assertThat(found.value(part)).isEqualTo(90);
        assertThat(found.sum(part)).isEqualTo(100);
        assertThat(found.least(other)).isEqualTo(95);
        assertThat(found.made(other)).isEqualTo(20);
    }

    @Test
    void there_is_room_for_any_number_of_nodes_and_arcs() {
        GoalPropagation.Builder it = GoalPropagation.builder(10, -100);
        int first = it.all();
        int last = it.any();
        for (int i = 0; i < 200; i++) {
            int node = given(it, i - 100);
            it.makeUp(node, first, 100).makeUp(node, last, 50);
        }
        int all = it.all();
        it.makeUp(first, all, 100).makeUp(last, all, 100);
        GoalPropagation found = it.build();
        assertThat(found.value(first)).as("the least").isEqualTo(-100);
        assertThat(found.value(last)).as("half of the most").isEqualTo(49);
        assertThat(found.value(all)).isEqualTo(-100);
    }

    @Test
    void nothing_falls_below_the_lowest_value() {
        GoalPropagation.Builder it = GoalPropagation.builder(10, 0);
        int target = it.any();
        it.contribute(given(it, 100), target, -75);
        assertThat(it.build().value(target)).isZero();
    }

    @Test
    void the_order_of_the_arcs_does_not_matter() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            List<int[]> arcs = new ArrayList<>();
            for (int j = 0; j < 40; j++) {
                arcs.add(new int[] {random.nextInt(12), random.nextInt(12), random.nextInt(201) - 100, random.nextInt(3)});
            }
            int[] values = values(arcs);
            Collections.shuffle(arcs, random);
            assertThat(values(arcs)).isEqualTo(values);
        }
    }

    private static int[] values(List<int[]> arcs) {
        GoalPropagation.Builder it = GoalPropagation.builder(10, -100);
        for (int node = 0; node < 12; node++) {
            int made = node % 2 == 0 ? it.all() : it.any();
            if (node % 3 == 0) {
                it.give(made, node * 16 - 96);
            }
        }
        for (int[] arc : arcs) {
            switch (arc[3]) {
                case 0 -> it.contribute(arc[0], arc[1], arc[2]);
                case 1 -> it.makeUp(arc[0], arc[1], Math.abs(arc[2]));
                default -> it.need(arc[0], arc[1]);
            }
        }
        GoalPropagation found = it.build();
        int[] values = new int[12];
        for (int node = 0; node < 12; node++) {
            values[node] = found.value(node);
        }
        return values;
    }
}
