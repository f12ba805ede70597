package io.github.verkan.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.verkan.evidence.Direction;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.InfluenceAt;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TargetGroup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorsAtWorkTest {

    private static final Scope NORTH = Scope.ofActor("NORTH");

    private final ChainCase it = new ChainCase();

    FactorsAtWorkTest() {
        it.theory.actor("EAST", "East").group("COAST", "North and south", "NORTH", "SOUTH");
        it.theory.targetGroup(new TargetGroup("STAFF", "Staff", TargetGroup.Role.DIRECT)).subgroup(new Subgroup("NEW", "New staff", "STAFF"))
                .subgroup(new Subgroup("OLD", "Old staff", "STAFF"));
        it.cycle("1").cycle("2").activity("A").effect("E");
    }

    private static Factor hindering(String id, String... on) {
        return Factor.of(id, "Factor " + id, Influence.HINDERS, List.of(on));
    }

    private FactorsAtWork in(Scope scope) {
        return FactorsAtWork.of(it.assess(), scope);
    }

    @Test
    void what_the_theory_says_and_what_rows_name_come_together_in_the_order_of_the_theory() {
        it.theory.element(hindering("F1")).element(hindering("F2", "E")).element(hindering("F3", "A"));
        it.yes("F1").row(it.saying(Direction.CONTRADICTS, "E").factors("F2", "F1"));
        assertThat(in(Scope.OVERALL).on("E")).extracting(FactorAtWork::factor, FactorAtWork::atWork, FactorAtWork::on, FactorAtWork::rows)
                .containsExactly(tuple("F1", Truth.YES, List.of("E"), List.of("E2")), tuple("F2", Truth.YES, List.of("E"), List.of("E2")));
        assertThat(in(Scope.OVERALL).on("A")).extracting(FactorAtWork::factor, FactorAtWork::atWork, FactorAtWork::rows)
                .containsExactly(tuple("F3", Truth.UNKNOWN, List.of()));
    }

    @Test
    void a_factor_is_sought_around_an_effect_on_what_leads_right_to_it_but_not_on_an_earlier_effect() {
        it.theory.mechanism("M", "People learn").element(hindering("ON_WORK", "A")).element(hindering("ON_MECHANISM", "M"))
                .element(hindering("BEFORE", "EARLIER")).element(hindering("ITSELF", "E"));
        it.effect("EARLIER").link("A", LinkKind.CONTRIBUTES, "E", "M").contributes("EARLIER", "E");
        assertThat(in(Scope.OVERALL).around("E")).extracting(FactorAtWork::factor).containsExactly("ON_WORK", "ON_MECHANISM", "ITSELF");
        assertThat(in(Scope.OVERALL).on("E")).extracting(FactorAtWork::factor).containsExactly("ITSELF");
    }

    @Test
    void a_factor_that_only_rows_on_the_work_name_is_found_around_the_effect_too() {
        it.theory.element(hindering("F"));
        it.contributes("A", "E").row(it.saying(Direction.PARTLY, "A").factors("F"));
        assertThat(in(Scope.OVERALL).around("E")).extracting(FactorAtWork::on, FactorAtWork::rows).containsExactly(tuple(List.of("A"), List.of("E0")));
    }

    /** Of a party a row speaks if it names it, or a group that it is in, or nobody. */
    @ParameterizedTest
    @CsvSource({"NORTH, true", "COAST, true", "'', true", "SOUTH, false", "EAST, false"})
    void a_row_about_others_names_no_factor_of_a_party(String about, boolean counts) {
        it.theory.element(hindering("F"));
        it.row(it.saying(Direction.CONTRADICTS, "E").factors("F").about(about.isEmpty() ? List.of() : List.of(about)));
        assertThat(in(NORTH).on("E")).hasSize(counts ? 1 : 0);
        assertThat(in(Scope.OVERALL).on("E")).as("for all every row counts").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "'', true", "2, false"})
    void a_row_of_another_cycle_names_no_factor_of_a_cycle(String cycle, boolean counts) {
        it.theory.element(hindering("F"));
        it.row(it.saying(Direction.CONTRADICTS, "E").factors("F").cycles(cycle.isEmpty() ? List.of() : List.of(cycle)));
        assertThat(in(Scope.ofCycle("1")).on("E")).hasSize(counts ? 1 : 0);
        assertThat(in(Scope.OVERALL).on("E")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"NEW, true", "'', true", "OLD, false"})
    void a_row_about_another_subgroup_names_no_factor_of_a_subgroup(String subgroup, boolean counts) {
        it.theory.element(hindering("F"));
        it.row(it.saying(Direction.CONTRADICTS, "E").factors("F").subgroups(subgroup.isEmpty() ? List.of() : List.of(subgroup)));
        assertThat(in(Scope.ofSubgroup("NEW")).on("E")).hasSize(counts ? 1 : 0);
        assertThat(in(Scope.OVERALL).on("E")).hasSize(1);
    }

    @Test
    void a_factor_of_other_actors_does_not_bear_on_a_party() {
        it.theory.element(hindering("OURS", "E").at(List.of("NORTH"))).element(hindering("THEIRS", "E").at(List.of("SOUTH", "EAST")))
                .element(hindering("SHARED", "E").at(List.of("EAST", "COAST"))).element(hindering("ANYBODY", "E"));
        assertThat(in(NORTH).on("E")).extracting(FactorAtWork::factor).containsExactly("OURS", "SHARED", "ANYBODY");
        assertThat(in(NORTH).reading("THEIRS")).isEmpty();
        assertThat(in(NORTH).reading("OURS")).isPresent();
        assertThat(in(Scope.OVERALL).on("E")).hasSize(4);
        assertThat(in(Scope.OVERALL).reading("E")).as("no factor").isEmpty();
    }

    /** It enables on the coast, does both in the first cycle in the east, and hinders otherwise. */
    @ParameterizedTest
    @CsvSource({"COAST, '', ENABLES", "NORTH, '', ENABLES", "NORTH, 2, ENABLES", "EAST, 1, BOTH", "EAST, 2, HINDERS", "EAST, '', HINDERS", "'', '', HINDERS",
        "'', 1, HINDERS"})
    void what_a_factor_does_is_looked_up_for_the_actor_and_the_cycle(String actor, String cycle, Influence influence) {
        it.theory.element(hindering("F", "E").differing(List.of(new InfluenceAt("COAST", "", Influence.ENABLES, ""),
                new InfluenceAt("EAST", "1", Influence.BOTH, ""))));
        FactorsAtWork factors = in(new Scope(actor, "", cycle));
        assertThat(factors.reading("F").orElseThrow().influence()).isEqualTo(influence);
        assertThat(factors.on("E")).extracting(FactorAtWork::influence).containsExactly(influence);
    }

    @Test
    void what_a_factor_does_in_a_cycle_holds_for_every_actor() {
        it.theory.element(hindering("F", "E").differing(List.of(new InfluenceAt("", "2", Influence.ENABLES, ""))));
        assertThat(in(new Scope("NORTH", "", "2")).reading("F").orElseThrow().influence()).isEqualTo(Influence.ENABLES);
        assertThat(in(Scope.ofCycle("2")).reading("F").orElseThrow().influence()).isEqualTo(Influence.ENABLES);
        assertThat(in(Scope.ofCycle("1")).reading("F").orElseThrow().influence()).isEqualTo(Influence.HINDERS);
    }

    @ParameterizedTest
    @CsvSource({"ENABLES, false, true", "HINDERS, true, false", "BOTH, true, true"})
    void only_what_is_at_work_hinders_or_enables(Influence influence, boolean hinders, boolean enables) {
        FactorAtWork atWork = new FactorAtWork("F", influence, Truth.YES, List.of(), List.of());
        assertThat(atWork.isHindering()).isEqualTo(hinders);
        assertThat(atWork.isEnabling()).isEqualTo(enables);
        for (Truth truth : List.of(Truth.NO, Truth.UNKNOWN)) {
            FactorAtWork idle = new FactorAtWork("F", influence, truth, List.of(), List.of());
            assertThat(idle.isHindering() || idle.isEnabling()).isFalse();
        }
    }
}
