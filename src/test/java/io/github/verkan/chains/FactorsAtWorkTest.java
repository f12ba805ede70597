package io.github.verkan.chains;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.InfluenceAt;
import io.github.verkan.theory.Scope;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which factors bear on what, for whom and when. The sample case has lack of time (F), which hinders K, and work A that leads to K through M. */
class FactorsAtWorkTest {

    private final SampleCase it = new SampleCase(Language.EN)
            .with(builder -> builder.cycles(List.of(new Cycle("1", "", "", "", List.of()), new Cycle("2", "", "", "", List.of()))));

    private FactorsAtWork in(Scope scope) {
        return FactorsAtWork.of(it.assess(), scope);
    }

    private List<String> on(String element, Scope scope) {
        return in(scope).on(element).stream().map(FactorAtWork::factor).toList();
    }

    private EvidenceBuilder naming(String element, String factor) {
        return it.item(NO).targets(element).sources("MA").factors(factor);
    }

    private Influence influence(Scope scope) {
        return in(scope).reading("F").orElseThrow().influence();
    }

    @Test
    void a_factor_is_at_work_where_the_theory_says_what_it_affects_and_voices_that_it_is_there() {
        it.says("MA", "F", YES).says("CH", "F", YES);
        FactorAtWork factor = in(Scope.OVERALL).on("K").get(0);
        assertThat(factor.factor()).isEqualTo("F");
        assertThat(factor.atWork()).isEqualTo(Truth.YES);
        assertThat(factor.isHindering()).isTrue();
        assertThat(factor.isEnabling()).isFalse();
        assertThat(factor.on()).containsExactly("K");
        assertThat(factor.rows()).isEmpty();
        assertThat(in(Scope.OVERALL).on("L")).isEmpty();
    }

    @Test
    void without_a_voice_it_is_unknown_whether_it_is_at_work() {
        assertThat(in(Scope.OVERALL).reading("F").orElseThrow().atWork()).isEqualTo(Truth.UNKNOWN);
        assertThat(in(Scope.OVERALL).reading("F").orElseThrow().isHindering()).isFalse();
    }

    @Test
    void rows_name_factors_on_elements_that_the_theory_does_not_connect_them_with() {
        it.row(naming("O", "F")).row(naming("O", "F")).row(naming("A", "F"));
        FactorAtWork factor = in(Scope.OVERALL).on("O").get(0);
        assertThat(factor.rows()).containsExactly("E01", "E02");
        assertThat(factor.on()).containsExactly("O");
        assertThat(in(Scope.OVERALL).on("K").get(0).rows()).isEmpty();
    }

    @Test
    void around_an_element_are_its_whole_and_parts_and_the_mechanism_and_work_that_lead_to_it() {
        it.theory().element(Factor.of("F1", "Trust", Influence.ENABLES, List.of("M"))).element(Factor.of("F2", "Funds", Influence.ENABLES, List.of("A")))
                .element(Factor.of("F3", "Leadership", Influence.ENABLES, List.of("W"))).element(Factor.of("F4", "Law", Influence.HINDERS, List.of("W2")))
                .element(Factor.of("F5", "Weather", Influence.HINDERS, List.of("O")));
        FactorsAtWork factors = in(Scope.OVERALL);
        assertThat(factors.around("K")).extracting(FactorAtWork::factor).containsExactly("F", "F1", "F2");
        assertThat(factors.around("K")).extracting(FactorAtWork::on).containsExactly(List.of("K"), List.of("M"), List.of("A"));
        assertThat(factors.around("W1")).extracting(FactorAtWork::factor).containsExactly("F3");
        assertThat(factors.around("W")).extracting(FactorAtWork::factor).containsExactly("F3", "F4");
        assertThat(factors.around("D")).isEmpty();
    }

    @Test
    void an_effect_that_leads_to_another_is_not_the_work_that_does() {
        it.theory().link("K", "D").element(Factor.of("F1", "Trust", Influence.ENABLES, List.of("D")));
        assertThat(in(Scope.OVERALL).around("D")).extracting(FactorAtWork::factor).containsExactly("F1");
    }

    @Test
    void a_factor_of_other_actors_is_none_here() {
        it.theory().element(Factor.of("F1", "A new manager", Influence.HINDERS, List.of("K")).at(List.of("SKU")))
                .element(Factor.of("F2", "A common budget", Influence.ENABLES, List.of("K")).at(List.of("KOM")));
        assertThat(on("K", Scope.OVERALL)).containsExactly("F", "F1", "F2");
        assertThat(on("K", Scope.ofActor("SKU"))).containsExactly("F", "F1", "F2");
        assertThat(on("K", Scope.ofActor("SVE"))).containsExactly("F", "F2");
        assertThat(on("K", Scope.ofActor("VARD"))).containsExactly("F");
        assertThat(in(Scope.ofActor("VARD")).reading("F1")).isEmpty();
        assertThat(in(Scope.OVERALL).reading("K")).isEmpty();
    }

    @Test
    void rows_count_for_those_whom_they_are_about_and_rows_about_nobody_for_all() {
        it.row(naming("O", "F").about("SKU")).row(naming("O", "F").about("KOM")).row(naming("O", "F")).row(naming("O", "F").about("VARD"));
        assertThat(in(Scope.OVERALL).on("O").get(0).rows()).containsExactly("E01", "E02", "E03", "E04");
        assertThat(in(Scope.ofActor("SKU")).on("O").get(0).rows()).containsExactly("E01", "E02", "E03");
        assertThat(in(Scope.ofActor("SVE")).on("O").get(0).rows()).containsExactly("E02", "E03");
        assertThat(in(Scope.ofActor("KOM")).on("O").get(0).rows()).containsExactly("E01", "E02", "E03");
    }

    @Test
    void rows_count_for_their_cycle_and_subgroup() {
        it.row(naming("O", "F").cycles("1")).row(naming("O", "F").cycles("2")).row(naming("O", "F")).row(naming("O", "F").subgroups("NYA"));
        assertThat(in(Scope.ofCycle("1")).on("O").get(0).rows()).containsExactly("E01", "E03", "E04");
        assertThat(in(Scope.ofCycle("2")).on("O").get(0).rows()).containsExactly("E02", "E03", "E04");
        assertThat(in(Scope.ofSubgroup("NYA")).on("O").get(0).rows()).containsExactly("E01", "E02", "E03", "E04");
    }

    @Test
    void what_a_factor_does_may_differ_by_actor_and_cycle_and_the_first_that_fits_holds() {
        it.theory().element(Factor.of("G", "Staff turnover", Influence.HINDERS, List.of("K")).differing(List.of(
                new InfluenceAt("SKU", "1", Influence.BOTH, ""), new InfluenceAt("KOM", "", Influence.ENABLES, ""))));
        assertThat(in(Scope.OVERALL).reading("G").orElseThrow().influence()).isEqualTo(Influence.HINDERS);
        assertThat(in(Scope.ofActor("SKU")).reading("G").orElseThrow().influence()).isEqualTo(Influence.ENABLES);
        assertThat(in(new Scope("SKU", "", "1")).reading("G").orElseThrow().influence()).isEqualTo(Influence.BOTH);
        assertThat(in(new Scope("SKU", "", "2")).reading("G").orElseThrow().influence()).isEqualTo(Influence.ENABLES);
        assertThat(in(Scope.ofActor("VARD")).reading("G").orElseThrow().influence()).isEqualTo(Influence.HINDERS);
        assertThat(influence(Scope.ofActor("SKU"))).isEqualTo(Influence.HINDERS);
    }

    @Test
    void what_a_factor_does_in_a_cycle_holds_for_everybody_then_and_not_else() {
        it.theory().element(Factor.of("G", "The pandemic", Influence.ENABLES, List.of("K")).differing(List.of(new InfluenceAt("", "2", Influence.HINDERS, ""))));
        assertThat(in(Scope.ofCycle("2")).reading("G").orElseThrow().influence()).isEqualTo(Influence.HINDERS);
        assertThat(in(Scope.ofCycle("1")).reading("G").orElseThrow().influence()).isEqualTo(Influence.ENABLES);
        assertThat(in(Scope.OVERALL).reading("G").orElseThrow().influence()).isEqualTo(Influence.ENABLES);
    }

    @Test
    void factors_come_in_the_order_of_the_theory_whatever_names_them() {
        it.theory().element(Factor.of("B", "B", Influence.HINDERS, List.of())).element(Factor.of("A0", "A", Influence.HINDERS, List.of()));
        it.row(naming("K", "A0")).row(naming("K", "B"));
        assertThat(on("K", Scope.OVERALL)).containsExactly("F", "B", "A0");
    }
}
