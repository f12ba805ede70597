package io.github.verkan.structure;

import static io.github.verkan.theory.Horizon.MEDIUM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LoopTest {

    private static TheoryBuilder effects(String... ids) {
        TheoryBuilder theory = TheoryOfChange.named("T");
        for (String id : ids) {
            theory.effect(id, id, MEDIUM);
        }
        return theory;
    }

    private static TheoryBuilder withParts(TheoryBuilder theory, String whole, String... parts) {
        for (String part : parts) {
            theory.element(Effect.of(part, part, MEDIUM).partOf(whole));
        }
        return theory;
    }

    private static List<String> loops(TheoryBuilder theory) {
        return new Loop().check(theory.build()).stream().map(Diagnostic::message).toList();
    }

    @Test
    void a_loop_is_named_in_full_from_the_element_that_stands_first() {
        TheoryBuilder theory = effects("A", "B", "C", "D").link("C", "A").link("A", "B").link("B", "C").link("C", "D");

        assertThat(new Loop().check(theory.build())).extracting(Diagnostic::toString).containsExactly(
                "warning loop: \"A\": leads back to itself: A > B > C > A; leave out the link that runs backwards, unless the loop is meant");
    }

    @Test
    void each_tangle_has_one_witness() {
        TheoryBuilder theory = effects("A", "B", "C", "D", "E")
                .link("A", "B").link("B", "A").link("B", "C").link("C", "B").link("D", "E").link("E", "D").link("C", "D");

        assertThat(loops(theory)).containsExactly("leads back to itself: A > B > A", "leads back to itself: D > E > D");
    }

    @Test
    void a_chain_and_two_ways_to_one_end_are_no_loops() {
        assertThat(loops(effects("A", "B", "C", "D").link("A", "B").link("B", "D").link("A", "C").link("C", "D").link("A", "D"))).isEmpty();
    }

    @Test
    void a_link_that_hinders_can_close_a_loop() {
        assertThat(loops(effects("A", "B").link("A", "B").link(Link.between("B", "A").being(LinkKind.HINDERS))))
                .containsExactly("leads back to itself: A > B > A");
    }

    @Test
    void factors_may_lead_back_to_each_other_by_nature() {
        TheoryBuilder theory = effects("A")
                .element(Factor.of("F", "F", Influence.BOTH, List.of("A", "G"))).element(Factor.of("G", "G", Influence.BOTH, List.of("F")))
                .link("F", "G").link("G", "F").link("A", "F");

        assertThat(loops(theory)).isEmpty();
    }

    @Test
    void a_factor_can_be_a_step_of_a_loop() {
        TheoryBuilder theory = effects("A").element(Factor.of("F", "F", Influence.BOTH, List.of())).link("A", "F").link("F", "A");

        assertThat(loops(theory)).containsExactly("leads back to itself: A > F > A");
    }

    @Test
    void a_link_into_the_whole_enters_every_part() {
        TheoryBuilder theory = withParts(effects("B", "W"), "W", "P", "Q").link("P", "B").link("B", "W");

        assertThat(loops(theory)).containsExactly("leads back to itself: B > W > P > B");
    }

    @Test
    void a_link_from_a_part_leaves_the_whole() {
        TheoryBuilder theory = withParts(effects("B", "W"), "W", "P", "Q").link("W", "B").link("B", "P");

        assertThat(loops(theory)).containsExactly("leads back to itself: B > P > W > B");
    }

    @Test
    void nothing_leads_from_a_part_to_the_part_beside_it() {
        assertThat(loops(withParts(effects("B", "W"), "W", "P", "Q").link("P", "B").link("B", "Q"))).isEmpty();
        assertThat(loops(withParts(effects("W"), "W", "P", "Q").link("P", "Q"))).isEmpty();
    }

    @Test
    void parts_within_parts_are_entered_and_left_too() {
        TheoryBuilder theory = withParts(withParts(effects("B", "W"), "W", "P"), "P", "PP").link("PP", "B").link("B", "W");

        assertThat(loops(theory)).containsExactly("leads back to itself: B > W > P > PP > B");
    }

    @Test
    void a_link_between_a_whole_and_its_own_part_is_a_loop() {
        assertThat(loops(withParts(effects("W"), "W", "P", "Q").link("W", "P"))).containsExactly("leads back to itself: W > P > W");
        assertThat(loops(withParts(effects("W"), "W", "P", "Q").link("P", "W"))).containsExactly("leads back to itself: W > P > W");
    }

    @Test
    void a_part_that_is_listed_before_its_whole_changes_nothing() {
        TheoryBuilder theory = withParts(TheoryOfChange.named("T"), "W", "P").effect("W", "W", MEDIUM).effect("B", "B", MEDIUM)
                .link("W", "B").link("B", "W");

        assertThat(loops(theory)).containsExactly("leads back to itself: W > B > W");
    }

    @Test
    void ids_that_look_like_the_signs_used_inside_are_no_danger() {
        assertThat(loops(effects("<", ">", "<A").link("<", ">").link(">", "<A"))).isEmpty();
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void large_theories_of_every_shape_are_checked_in_time() {
        int size = 20_000;
        TheoryBuilder chain = TheoryOfChange.named("chain");
        TheoryBuilder nested = TheoryOfChange.named("nested");
        TheoryBuilder star = TheoryOfChange.named("star").effect("E", "whole", MEDIUM);
        for (int i = 0; i < size; i++) {
            chain.effect("E" + i, "E", MEDIUM).link("E" + i, "E" + (i + 1) % size);
            nested.element(Effect.of("E" + i, "E", MEDIUM).partOf(i == 0 ? "" : "E" + (i - 1)))
                    .link("E" + i, "E" + (size - 1)).link("E" + (size - 1), "E" + i);
            star.element(Effect.of("E" + i, "E", MEDIUM).partOf("E")).link("E" + i, "E");
        }

        assertThat(TheoryChecks.run(chain.build())).filteredOn(d -> d.code().equals("loop")).hasSize(1);
        assertThat(TheoryChecks.run(nested.check().value())).filteredOn(d -> d.code().equals("loop")).hasSize(1);
        assertThat(TheoryChecks.run(star.build())).filteredOn(d -> d.code().equals("loop")).hasSize(1);
    }
}
