package io.github.verkan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which cycle something falls that has a date. */
class CyclePeriodsTest {

    private static Cycle cycle(String id, String from, String to) {
        return new Cycle(id, "", from, to, List.of());
    }

    private static String cycleOf(String date, Cycle... cycles) {
        return new CyclePeriods(List.of(cycles)).cycleOf(date).orElse("none");
    }

    @ParameterizedTest(name = "{0} falls in {1}")
    @CsvSource({"2019-02-01, 1", "2019-06-30, 1", "2019-04, 1", "2019-07-01, none", "2020, 2", "2020-01, 2", "2020-12-31, 2", "2019, none",
        "2019-06, 1", "2019-01-31, none", "2021-01-01, none"})
    void what_has_a_date_falls_in_the_cycle_that_holds_the_whole_of_it(String date, String expected) {
        assertThat(cycleOf(date, cycle("1", "2019-02", "2019-06"), cycle("2", "2020", "2020"))).isEqualTo(expected);
    }

    @Test
    void of_two_cycles_that_hold_it_the_first_is_taken() {
        Cycle spring = cycle("spring", "2020-01", "2020-06");
        Cycle year = cycle("year", "2020", "2020");

        assertThat(cycleOf("2020-03", spring, year)).isEqualTo("spring");
        assertThat(cycleOf("2020-03", year, spring)).isEqualTo("year");
        assertThat(cycleOf("2020", spring, year)).as("the whole of it lies in the second alone").isEqualTo("year");
    }

    @Test
    void a_cycle_of_which_not_both_ends_are_known_holds_nothing() {
        assertThat(cycleOf("2020-03", cycle("1", "2020", ""), cycle("2", "", "2020"))).isEqualTo("none");
        assertThat(cycleOf("2020-03", cycle("turned", "2021", "2019"))).isEqualTo("none");
        assertThat(cycleOf("2020-03")).isEqualTo("none");
    }

    @Test
    void a_row_that_names_a_cycle_keeps_it_whatever_its_date() {
        TheoryOfChange theory = TheoryOfChange.named("T").effect("K", "K", Horizon.SHORT).build();
        EvidenceBuilder dated = EvidenceItem.saying("E1", Direction.SUPPORTS).targets("K").date("2020-05-04");
        EvidenceBuilder named = EvidenceItem.saying("E2", Direction.SUPPORTS).targets("K").date("2020-05-04").cycles("1");
        EvidenceBuilder outside = EvidenceItem.saying("E3", Direction.SUPPORTS).targets("K").date("2018");
        Evaluation evaluation = Evaluation.of(theory, EvidenceBase.of(List.of(), List.of(dated.build(), named.build(), outside.build())))
                .cycles(List.of(cycle("1", "2019", "2019"), cycle("2", "2020", "2020"))).check().value();

        assertThat(evaluation.evidence().items()).extracting(EvidenceItem::cycles).containsExactly(List.of("2"), List.of("1"), List.of());
        assertThat(evaluation.evidence().items()).extracting(EvidenceItem::date).containsExactly("2020-05-04", "2020-05-04", "2018");
    }
}
