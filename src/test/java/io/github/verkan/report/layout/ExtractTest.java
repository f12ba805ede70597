package io.github.verkan.report.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verkan.testing.LargeTheory;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractTest {

    /** R → A → K → M (with its part Ma → L), and A2 → K2 beside it. */
    private static final TheoryOfChange THEORY = TheoryOfChange.named("T").resource("R", "r").activity("A", "a").activity("A2", "a").effect("K", "k", Horizon.SHORT)
            .effect("K2", "k", Horizon.SHORT).effect("M", "m", Horizon.MEDIUM).element(Effect.of("Ma", "m", Horizon.MEDIUM).partOf("M"))
            .element(Effect.of("Mb", "m", Horizon.MEDIUM).partOf("M")).effect("L", "l", Horizon.LONG).element(Mechanism.of("F", "f"))
            .element(Factor.of("X", "x", Influence.HINDERS, List.of("K2")))
            .link("R", "A").link(Link.between("A", "K").through("F")).link("K", "M").link("Ma", "L").link("A2", "K2").build();

    @Test
    void what_leads_to_an_effect_goes_through_wholes_into_parts() {
        Extract extract = Extract.leadingTo(THEORY, "L");
        assertThat(extract.elements()).containsExactly("R", "A", "K", "M", "Ma", "L", "F");
        assertThat(extract.links()).containsExactly("R-A", "A-K", "K-M", "Ma-L");
        assertThat(Extract.leadingTo(THEORY, "K").elements()).containsExactly("R", "A", "K", "F");
        assertThat(Extract.leadingTo(THEORY, "M").elements()).as("what makes up a whole leads to it").containsExactly("R", "A", "K", "M", "Ma", "Mb", "F");
    }

    @Test
    void a_strand_is_what_leads_to_an_element_and_what_follows() {
        assertThat(Extract.strand(THEORY, List.of("K2")).elements()).containsExactly("A2", "K2");
        assertThat(Extract.strand(THEORY, List.of("Ma")).elements()).containsExactly("R", "A", "K", "M", "Ma", "L", "F");
        assertThat(Extract.strand(THEORY, List.of("F")).elements()).as("a mechanism is where its links are").contains("A", "K", "F").doesNotContain("K2");
        assertThat(Extract.strand(THEORY, List.of("X")).elements()).as("a factor is there with what it affects").containsExactly("A2", "K2", "X");
    }

    @Test
    void two_horizons_are_the_effects_of_both_and_their_links() {
        Extract extract = Extract.between(THEORY, Horizon.SHORT, Horizon.MEDIUM);
        assertThat(extract.elements()).containsExactly("K", "K2", "M", "Ma", "Mb");
        assertThat(extract.links()).containsExactly("K-M");
    }

    @Test
    void at_most_so_many_boxes_are_those_nearest_to_what_was_asked_for() {
        Extract extract = Extract.strand(THEORY, List.of("K")).atMost(3);
        assertThat(extract.elements()).as("mechanisms do not count").containsExactly("A", "K", "M", "F");
        assertThat(extract.leftOut()).isEqualTo(Extract.strand(THEORY, List.of("K")).elements().size() - 4);
        Extract way = Extract.strand(THEORY, List.of("A", "M")).atMost(3);
        assertThat(way.elements()).as("the way between them first").containsExactly("A", "K", "M", "F");
        assertThat(way.links()).containsExactly("A-K", "K-M");
    }

    @Test
    void the_cap_holds_and_the_focus_is_there_whatever_the_theory() {
        for (int seed = 0; seed < 60; seed++) {
            TheoryOfChange theory = LargeTheory.of(seed, 60, 90);
            String focus = theory.links().get(seed % theory.links().size()).to();
            Extract extract = Extract.strand(theory, List.of(focus)).atMost(15);
            long boxes = extract.elements().stream().filter(id -> !(theory.element(id).orElseThrow() instanceof Mechanism)).count();
            assertThat(boxes).as("seed " + seed).isLessThanOrEqualTo(15);
            assertThat(extract.elements()).as("seed " + seed).contains(focus);
            assertThat(extract.links()).as("seed " + seed).allSatisfy(id -> assertThat(extract.elements())
                    .contains(theory.link(id).orElseThrow().from(), theory.link(id).orElseThrow().to()));
        }
    }

    @Test
    void an_unknown_element_and_a_useless_number_are_refused() {
        assertThatThrownBy(() -> Extract.leadingTo(THEORY, "Z")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Z");
        assertThatThrownBy(() -> Extract.of(THEORY, List.of("K", "Z"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Z");
        assertThatThrownBy(() -> Extract.strand(THEORY, List.of())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("ids");
        assertThatThrownBy(() -> Extract.of(THEORY, List.of("K")).atMost(0)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0");
    }
}
