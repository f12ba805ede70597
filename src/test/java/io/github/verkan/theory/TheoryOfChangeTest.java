package io.github.verkan.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.scale.Degree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TheoryOfChangeTest {

    private static TheoryBuilder school() {
        return TheoryOfChange.named("School meals").id("meals").language("en")
                .actor("KITCHEN", "The kitchen").actor("SCHOOL", "The school").actor(new Actor("PRESS", "The press", "", true))
                .group("ALL", "Everybody", "SCHOOL", "INNER").group("INNER", "Those who cook", "KITCHEN")
                .relation(new Relation("KS", "Kitchen and school", "KITCHEN", "SCHOOL"))
                .targetGroup(new TargetGroup("PUPILS", "Pupils", TargetGroup.Role.FINAL))
                .subgroup(new Subgroup("YOUNG", "The youngest", "PUPILS"))
                .activity("A1", "Breakfast is served")
                .effect("K1", "Pupils arrive on time", Horizon.SHORT)
                .effect("M1", "Pupils learn", Horizon.MEDIUM)
                .element(Effect.of("M1a", "Pupils follow the lessons", Horizon.MEDIUM).partOf("M1"))
                .element(Effect.of("M1b", "Pupils read", Horizon.MEDIUM).partOf("M1"))
                .mechanism("FM1", "Fed pupils concentrate")
                .link("A1", "K1")
                .link(Link.between("K1", "M1").through("FM1"));
    }

    private final TheoryOfChange theory = school().build();

    @Test
    void everything_keeps_the_order_of_the_author() {
        assertThat(theory.elements()).extracting(Element::id).containsExactly("A1", "K1", "M1", "M1a", "M1b", "FM1");
        assertThat(theory.links()).extracting(Link::id).containsExactly("A1-K1", "K1-M1");
        assertThat(theory.actors()).extracting(Actor::id).containsExactly("KITCHEN", "SCHOOL", "PRESS");
        assertThat(theory.targets()).containsExactly("A1", "K1", "M1", "M1a", "M1b", "FM1", "A1-K1", "K1-M1");
        assertThat(theory.parties()).containsExactly("ALL", "INNER", "KITCHEN", "SCHOOL", "PRESS", "KS");
    }

    @Test
    void links_are_found_from_both_ends_and_from_their_mechanism() {
        assertThat(theory.linksFrom("K1")).extracting(Link::to).containsExactly("M1");
        assertThat(theory.linksTo("K1")).extracting(Link::from).containsExactly("A1");
        assertThat(theory.linksThrough("FM1")).extracting(Link::id).containsExactly("K1-M1");
        assertThat(theory.linksFrom("M1")).isEmpty();
        assertThat(theory.linksThrough("nothing")).isEmpty();
    }

    @Test
    void the_whole_has_its_direct_parts() {
        assertThat(theory.parts("M1")).extracting(Effect::id).containsExactly("M1a", "M1b");
        assertThat(theory.parts("K1")).isEmpty();
    }

    @Test
    void a_part_is_expected_when_the_nearest_whole_is_that_says_when() {
        LocalDate late = LocalDate.of(2030, 1, 1);
        LocalDate later = LocalDate.of(2031, 1, 1);
        TheoryOfChange parts = TheoryOfChange.named("t").activity("A", "a")
                .element(Effect.of("W", "w", Horizon.LONG).notBefore(late))
                .element(Effect.of("P", "p").partOf("W"))
                .element(Effect.of("Q", "q", Horizon.SHORT).partOf("P"))
                .element(Effect.of("R", "r").notBefore(later).partOf("Q"))
                .element(Effect.of("S", "s").partOf("R"))
                .element(Effect.of("G", "g"))
                .build();

        assertThat(List.of("W", "P", "Q", "R", "S")).map(id -> parts.horizonOf(id).orElseThrow())
                .containsExactly(Horizon.LONG, Horizon.LONG, Horizon.SHORT, Horizon.SHORT, Horizon.SHORT);
        assertThat(List.of("W", "P", "Q", "R", "S")).map(id -> parts.assessableFromOf(id).orElseThrow())
                .containsExactly(late, late, late, later, later);
        assertThat(List.of("G", "A", "nothing", "")).allMatch(id -> parts.horizonOf(id).isEmpty() && parts.assessableFromOf(id).isEmpty());
    }

    @Test
    void a_group_stands_for_all_its_members_a_relation_for_its_two_and_an_actor_for_itself() {
        assertThat(theory.members("ALL")).containsExactly("KITCHEN", "SCHOOL");
        assertThat(theory.members("KS")).containsExactly("KITCHEN", "SCHOOL");
        assertThat(theory.members("SCHOOL")).containsExactly("SCHOOL");
        assertThat(theory.members("A1")).isEmpty();
        assertThat(theory.isParty("KS")).isTrue();
        assertThat(theory.isParty("PUPILS")).isFalse();
        assertThat(theory.innerActors()).containsExactly("KITCHEN", "SCHOOL");
    }

    @Test
    void everything_with_an_id_has_a_label() {
        assertThat(theory.labelOf("A1")).isEqualTo("Breakfast is served");
        assertThat(theory.labelOf("PRESS")).isEqualTo("The press");
        assertThat(theory.labelOf("ALL")).isEqualTo("Everybody");
        assertThat(theory.labelOf("KS")).isEqualTo("Kitchen and school");
        assertThat(theory.labelOf("YOUNG")).isEqualTo("The youngest");
        assertThat(theory.labelOf("PUPILS")).isEqualTo("Pupils");
        assertThat(theory.labelOf("A1-K1")).isEqualTo("Breakfast is served → Pupils arrive on time");
        assertThat(theory.labelOf("nothing")).isEqualTo("nothing");
        assertThat(theory).hasToString("TheoryOfChange[School meals: 6 elements, 2 links]");
    }

    @Test
    void a_builder_of_the_theory_makes_the_same_theory() {
        TheoryOfChange again = theory.toBuilder().build();

        assertThat(again).usingRecursiveComparison().isEqualTo(theory);
        assertThat(theory.toBuilder().activity("A2", "Lunch is served").build().elements()).hasSize(7);
        assertThat(theory.elements()).hasSize(6);
    }

    @Test
    void nothing_that_is_handed_out_can_be_changed() {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> theory.elements().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> theory.linksFrom("K1").clear());
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> theory.parts("M1").clear());
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> theory.members("ALL").clear());
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> theory.parties().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> theory.targets().clear());
    }

    @Test
    void every_kind_of_element_has_its_own_answer() {
        List<Element> all = List.of(Resource.of("R", "r"), Activity.of("A", "a"), Output.of("O", "o"), Mechanism.of("M", "m"),
                Effect.of("E", "e", Horizon.LONG), Factor.of("F", "f", Influence.ENABLES, List.of()));

        assertThat(all).extracting(Element::kind).containsExactly(ElementKind.values());
        assertThat(all).extracting(e -> e.asEffect().isPresent()).containsExactly(false, false, false, false, true, false);
        assertThat(all).noneMatch(Element::isOutside);
        assertThat(Resource.of("R", "r").with(Details.NONE.withOrigin(ElementOrigin.EXISTING)).isOutside()).isTrue();
    }

    @Test
    void the_short_label_is_the_label_unless_there_is_one() {
        assertThat(Activity.of("A", "Breakfast is served").shortLabel()).isEqualTo("Breakfast is served");
        assertThat(Activity.of("A", "Breakfast is served").with(Details.NONE.withShortLabel("Breakfast")).shortLabel()).isEqualTo("Breakfast");
    }

    @Test
    void copies_change_one_thing_and_keep_the_others() {
        Effect effect = Effect.of("K1", "k", Horizon.SHORT).being(Nature.CHANGE).seenBy("c").notBefore(LocalDate.of(2021, 1, 1)).partOf("K")
                .concerning(List.of("TG")).expectedOf(List.of("A")).with(Details.NONE.withLevel(Level.STAFF));

        assertThat(effect).isEqualTo(new Effect("K1", "k", Horizon.SHORT, Nature.CHANGE, "c", LocalDate.of(2021, 1, 1), "K", List.of("TG"),
                List.of("A"), new Details("", "", "", Level.STAFF, ElementOrigin.THEORY)));
        assertThat(Link.between("a", "b").named("n").being(LinkKind.HINDERS).through("m").withNote("w").withBasis("s"))
                .isEqualTo(new Link("n", "a", "b", LinkKind.HINDERS, "m", "w", "s"));
        assertThat(Link.between("a", "b").enoughFrom(Degree.HALF).named("n").being(LinkKind.HINDERS).through("m").withNote("w").withBasis("s"))
                .isEqualTo(new Link("n", "a", "b", LinkKind.HINDERS, "m", "w", "s", Degree.HALF));
    }

    @Test
    void where_a_factor_lies_is_kept_by_every_copy() {
        Factor factor = Factor.of("F", "f", Influence.ENABLES, List.of());
        assertThat(factor.locusIfAny()).isEmpty();
        assertThat(factor.lying(Locus.OUTSIDE).at(List.of("A")).differing(List.of()).in("n", "g", "w").with(Details.NONE).locusIfAny()).contains(Locus.OUTSIDE);
        assertThat(TheoryOfChange.named("t").element(factor.lying(Locus.INSIDE)).build().elements()).containsExactly(factor.lying(Locus.INSIDE));
    }

    @Test
    void a_link_has_a_threshold_only_where_it_says_one() {
        assertThat(Link.between("a", "b").thresholdIfAny()).isEmpty();
        assertThat(Link.between("a", "b").enoughFrom(Degree.HALF).thresholdIfAny()).contains(Degree.HALF);
        assertThat(Link.between("a", "b").enoughFrom(Degree.HALF).enoughFrom(null)).isEqualTo(Link.between("a", "b"));
    }

    @Test
    void what_has_no_id_or_no_label_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Activity.of(" ", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> Activity.of("A1", "")).withMessageContaining("A1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Cycle("", "", "", "", List.of()));
    }

    @Test
    void codes_are_lower_case_with_hyphens() {
        assertThat(ElementOrigin.COMPENSATING.code()).isEqualTo("compensating");
        assertThat(LinkKind.CONTRIBUTES.code()).isEqualTo("contributes");
    }

    @Test
    void a_scope_says_what_it_is_narrowed_to() {
        assertThat(Scope.OVERALL).hasToString("overall").matches(Scope::isOverall);
        assertThat(Scope.ofActor("SKU")).hasToString("actor SKU");
        assertThat(new Scope("SKU", "YOUNG", "2")).hasToString("actor SKU, subgroup YOUNG, cycle 2");
    }

    @Test
    void extensions_are_copied_deeply_and_hold_json_values_only() {
        List<Object> list = new ArrayList<>(List.of("x", BigDecimal.ONE, true));
        list.add(null);
        Extensions extensions = new Extensions(Map.of("list", list));
        list.clear();

        assertThat((List<?>) extensions.values().get("list")).hasSize(4);
        assertThat(extensions.isEmpty()).isFalse();
        assertThat(Extensions.NONE.isEmpty()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Extensions(Map.of("date", LocalDate.of(2020, 1, 1))));
    }
}
