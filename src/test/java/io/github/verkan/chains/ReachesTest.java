package io.github.verkan.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.scale.Truth;
import io.github.verkan.testing.RandomTheory;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachesTest {

    private static final GradeScale FIVE = GradeScale.ofFive();

    private final ChainCase it = new ChainCase();

    /** A step from 0 to 4, where a dash is for what nobody speaks of. */
    private void grade(String id, String step) {
        switch (step) {
            case "0" -> it.no(id);
            case "2" -> it.partly(id);
            case "3" -> it.largely(id);
            case "4" -> it.yes(id);
            default -> assertThat(step).isEqualTo("-");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3,-,2,0,2,F,E",
        "3,-,0,0,0,F,''",
        "3,4,2,2,2,F,''",
        "-,4,3,0,3,F,A",
        "4,4,4,4,4,'',''",
        "-,-,-,0,4,'',A"})
    void a_chain_is_as_far_as_its_weakest_step_and_an_unknown_one_leaves_only_bounds(
            String first, String second, String third, int atLeast, int atMost, String limitedBy, String openAt) {
        it.activity("A").effect("E").effect("F").requires("A", "E").requires("E", "F");
        grade("A", first);
        grade("E", second);
        grade("F", third);
        Reach reach = it.reach("F");
        assertThat(reach.atLeast().step()).isEqualTo(atLeast);
        assertThat(reach.atMost().step()).isEqualTo(atMost);
        assertThat(reach.grade().isPresent()).isEqualTo(atLeast == atMost);
        assertThat(reach.limitedBy()).isEqualTo(limitedBy);
        assertThat(reach.openAt()).isEqualTo(openAt);
    }

    @Test
    void of_what_contributes_the_best_counts_and_an_unknown_one_raises_the_upper_bound_alone() {
        it.activity("A").activity("B").effect("E").contributes("A", "E").contributes("B", "E").partly("A").yes("E");
        Reach reach = it.reach("E");
        assertThat(reach.atLeast()).isEqualTo(FIVE.at(2));
        assertThat(reach.atMost()).isEqualTo(FIVE.at(4));
        assertThat(reach.openAt()).isEqualTo("B");
        assertThat(it.no("B").reach("E").grade()).contains(FIVE.at(2));
    }

    @Test
    void a_mechanism_is_a_step_and_a_link_is_one_where_it_is_spoken_of() {
        it.theory.mechanism("M", "People learn");
        it.activity("A").effect("E").link("A", LinkKind.REQUIRES, "E", "M").yes("A", "E");
        assertThat(it.reach("E").openAt()).isEqualTo("M");
        assertThat(it.largely("M").reach("E").grade()).contains(FIVE.at(3));
        assertThat(it.partly("A-E").reach("E").limitedBy()).isEqualTo("A-E");
    }

    @Test
    void what_goes_round_has_bounds_only_and_names_no_point() {
        it.effect("E").effect("F").requires("E", "F").requires("F", "E").largely("E").yes("F");
        Reach reach = it.reach("F");
        assertThat(List.of(reach.atLeast(), reach.atMost())).containsExactly(FIVE.at(0), FIVE.at(3));
        assertThat(reach.limitedBy()).isEqualTo("E");
        assertThat(reach.openAt()).isEmpty();
    }

    @Test
    void the_explanation_says_at_which_grades_the_chain_holds() {
        it.activity("A").effect("E").requires("A", "E").partly("E");
        Step step = (Step) it.reach("E").explanation();
        assertThat(step.input("at partly")).isEqualTo("unknown");
        assertThat(step.input("at largely")).isEqualTo("no");
        assertThat(step.result()).isEqualTo("not-achieved to partly");
    }

    /** Where no link has a threshold of its own, a chain holds where it reaches what is enough. */
    @Test
    void in_cases_drawn_by_lot_it_agrees_with_whether_the_chain_holds() {
        int seen = 0;
        for (int seed = 0; seed < 400; seed++) {
            Assessment assessment = Assessor.of(RandomTheory.of(seed)).assess();
            if (assessment.evaluation().theory().links().stream().anyMatch(link -> link.threshold() != null)) {
                continue;
            }
            Chains chains = Chains.of(assessment);
            for (Reach reach : Reaches.of(assessment, Scope.OVERALL)) {
                Chain chain = chains.to(reach.element()).orElseThrow();
                Truth enough = reach.atLeast().step() >= 2 ? Truth.YES : reach.atMost().step() < 2 ? Truth.NO : Truth.UNKNOWN;
                assertThat(chain.status()).as("seed %d, %s", seed, reach).isEqualTo(ChainStatus.of(enough));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(300);
    }

    @Test
    void bounds_the_wrong_way_round_are_refused() {
        Grade low = FIVE.at(1);
        Grade high = FIVE.at(2);
        Step step = new Step("reach", "", List.of(), "", List.of());
        assertThatThrownBy(() -> new Reach("E", Scope.OVERALL, high, low, "", "", step)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("limited");
    }
}
