package io.github.verkan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Output;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be concluded from a theory: each kind of limit, and none where the theory holds what it takes. */
class ConclusionLimitsTest {

    private static final Details OUTSIDE = Details.NONE.withOrigin(ElementOrigin.EXISTING);

    /** Work, two effects in a chain, a mechanism, horizons and criteria. */
    private static TheoryBuilder full() {
        return TheoryOfChange.named("T").activity("A", "Meetings").element(effect("K")).element(effect("M"))
                .mechanism("FM", "Trust").link(Link.between("A", "K").through("FM")).link("K", "M");
    }

    private static Effect effect(String id) {
        return Effect.of(id, "Effect " + id, Horizon.SHORT).seenBy("minutes");
    }

    private static List<String> limits(TheoryBuilder theory) {
        return ConclusionLimits.of(theory.build()).stream()
                .map(limit -> limit.kind().code() + (limit.elements().isEmpty() ? "" : " for " + String.join(" ", limit.elements()))).toList();
    }

    @Test
    void a_full_theory_has_no_limits() {
        assertThat(limits(full())).isEmpty();
    }

    @Test
    void a_theory_without_effects_has_nothing_to_conclude_anything_about() {
        assertThat(limits(TheoryOfChange.named("T"))).isEmpty();
        assertThat(limits(TheoryOfChange.named("T").activity("A", "Meetings").element(effect("X").with(OUTSIDE)))).isEmpty();
    }

    @Test
    void a_list_of_goals_has_all_limits_the_widest_first() {
        TheoryBuilder goals = TheoryOfChange.named("T").element(Effect.of("G1", "One")).element(Effect.of("G2", "Two"));

        assertThat(limits(goals)).containsExactly("no-chain", "no-mechanism", "no-work", "no-time", "no-criterion");
    }

    @Test
    void the_effects_that_lack_something_are_named_where_others_do_not() {
        TheoryBuilder theory = full().element(Effect.of("N", "N")).link(Link.between("M", "N").being(LinkKind.HINDERS));

        assertThat(limits(theory)).containsExactly("no-work for N", "no-time for N", "no-criterion for N");
    }

    @Test
    void a_date_says_when_as_well_as_a_horizon() {
        assertThat(limits(full().element(Effect.of("N", "N").seenBy("x").notBefore(LocalDate.of(2021, 1, 1))).link("M", "N"))).isEmpty();
    }

    @Test
    void work_reaches_an_effect_by_way_of_anything() {
        TheoryBuilder theory = TheoryOfChange.named("T").element(Output.of("O", "A report")).element(effect("K")).element(effect("M"))
                .resource("R", "Money").element(effect("N")).mechanism("FM", "Trust").link("O", "K").link("K", "M").link("R", "N").link("N", "M");

        assertThat(limits(theory)).containsExactly("no-work for N");
    }

    @Test
    void a_loop_of_effects_that_no_work_leads_to_is_not_reached() {
        TheoryBuilder theory = full().element(effect("L1")).element(effect("L2")).link("L1", "L2").link("L2", "L1");

        assertThat(limits(theory)).containsExactly("no-work for L1 L2");
    }

    @Test
    void what_leads_to_a_part_leads_to_its_whole() {
        TheoryBuilder theory = full().element(effect("W")).element(effect("W1").partOf("W")).element(effect("W2").partOf("W"))
                .element(effect("N")).link("M", "W1").link("W", "N");

        assertThat(limits(theory)).isEmpty();
    }

    @Test
    void what_leads_to_a_whole_leads_to_its_parts_and_on() {
        TheoryBuilder theory = full().element(effect("W")).element(effect("W1").partOf("W")).element(effect("W2").partOf("W"))
                .element(effect("N")).link("M", "W").link("W1", "N");

        assertThat(limits(theory)).isEmpty();
    }

    @Test
    void from_one_part_to_the_part_beside_it_nothing_leads() {
        TheoryBuilder theory = full().element(effect("W")).element(effect("W1").partOf("W")).element(effect("W2").partOf("W"))
                .element(effect("N")).link("M", "W1").link("W2", "N");

        assertThat(limits(theory)).containsExactly("no-work for N");
    }

    @Test
    void what_was_reached_as_a_whole_by_its_part_is_entered_all_the_same_by_a_link_into_it() {
        TheoryBuilder theory = full().element(effect("W")).element(effect("W1").partOf("W")).element(effect("W2").partOf("W"))
                .element(effect("N")).link("A", "W1").link("M", "W").link("W2", "N");

        assertThat(limits(theory)).isEmpty();
    }

    @Test
    void a_whole_has_the_criterion_of_any_of_its_parts() {
        TheoryBuilder theory = full().element(Effect.of("W", "W", Horizon.SHORT)).element(effect("W1").partOf("W"))
                .element(Effect.of("W2", "W2", Horizon.SHORT).partOf("W")).link("M", "W");

        assertThat(limits(theory)).isEmpty();
    }

    @Test
    void a_hindrance_and_a_link_to_itself_make_no_chain() {
        TheoryBuilder theory = TheoryOfChange.named("T").activity("A", "Meetings").element(effect("K")).element(effect("M")).mechanism("FM", "Trust")
                .link("A", "K").link("A", "M").link(Link.between("K", "M").being(LinkKind.HINDERS)).link("M", "M");

        assertThat(limits(theory)).containsExactly("no-chain");
    }

    @Test
    void what_stands_outside_the_theory_is_left_aside() {
        TheoryBuilder theory = TheoryOfChange.named("T").element(effect("K")).element(effect("X").with(OUTSIDE))
                .element(io.github.verkan.theory.Activity.of("XA", "Another project").with(OUTSIDE))
                .element(Mechanism.of("XM", "Luck").with(OUTSIDE)).link("XA", "K").link("K", "X");

        assertThat(limits(theory)).containsExactly("no-chain", "no-mechanism", "no-work");
    }
}
