package io.github.verkan.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.ContentException;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.diagnostic.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What does not hold together: what is said about it, and what is kept. */
class TheoryAssemblyTest {

    private static TheoryBuilder theory() {
        return TheoryOfChange.named("T");
    }

    private static List<String> said(Checked<?> checked) {
        return checked.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void a_theory_that_holds_together_gives_no_diagnostics() {
        Checked<TheoryOfChange> checked = theory().actor("A", "a").group("G", "g", "A").activity("A1", "b").effect("K1", "c", Horizon.SHORT)
                .link("A1", "K1").check();

        assertThat(checked.diagnostics()).isEmpty();
    }

    @Test
    void of_two_things_with_one_id_the_first_is_kept_whatever_they_are() {
        Checked<TheoryOfChange> checked = theory().activity("X", "an activity").effect("X", "an effect", Horizon.SHORT)
                .actor("X", "an actor").check();

        assertThat(said(checked)).containsExactly(
                "error duplicate-id: \"X\": this id is taken already; the first one is kept",
                "error duplicate-id: \"X\": this id is taken already; the first one is kept");
        assertThat(checked.value().actors()).hasSize(1);
        assertThat(checked.value().elements()).isEmpty();
    }

    @Test
    void ids_that_only_look_the_same_are_both_kept_with_a_warning() {
        Checked<TheoryOfChange> checked = theory().activity("Mål", "one").activity("MÅL", "two").activity("Ma\u030al", "three").check();

        assertThat(checked.diagnostics()).extracting(Diagnostic::code).containsExactly("similar-ids", "similar-ids");
        assertThat(said(checked)).first().isEqualTo(
                "warning similar-ids: \"MÅL\": differs from the id \"Mål\" only in letter case, spaces or Unicode form");
        assertThat(checked.value().elements()).hasSize(3);
    }

    @Test
    void a_link_without_an_end_is_left_out() {
        Checked<TheoryOfChange> checked = theory().activity("A1", "a").effect("K1", "k", Horizon.SHORT)
                .link("A1", "K2").link("B1", "C1").link("A1", "K1").check();

        assertThat(said(checked)).containsExactly(
                "error unknown-element: \"K2\": no element has this id; the link is left out; did you mean \"K1\"?",
                "error unknown-element: \"B1\": no element has this id; the link is left out; did you mean \"A1\"?",
                "error unknown-element: \"C1\": no element has this id; the link is left out; did you mean \"A1\"?");
        assertThat(checked.value().links()).extracting(Link::id).containsExactly("A1-K1");
    }

    @Test
    void an_actor_is_no_end_of_a_link() {
        Checked<TheoryOfChange> checked = theory().actor("SKU", "s").activity("A1", "a").link("SKU", "A1").check();

        assertThat(checked.diagnostics()).extracting(Diagnostic::code).containsExactly("unknown-element");
    }

    @Test
    void a_link_through_what_is_no_mechanism_is_kept_without_it() {
        Checked<TheoryOfChange> checked = theory().activity("A1", "a").effect("K1", "k", Horizon.SHORT).mechanism("FM1", "f")
                .link(Link.between("A1", "K1").through("FM2")).link(Link.between("A1", "K1").through("K1")).check();

        assertThat(said(checked)).containsExactly(
                "error unknown-mechanism: \"FM2\": no mechanism has this id; the link is kept without it; did you mean \"FM1\"?",
                "error unknown-mechanism: \"K1\": no mechanism has this id; the link is kept without it");
        assertThat(checked.value().links()).hasSize(2).allMatch(link -> link.through().isEmpty());
    }

    @Test
    void references_to_actors_that_are_not_there_are_left_out() {
        Checked<TheoryOfChange> checked = theory().actor("SKU", "s").group("G", "g", "SKU", "SVE")
                .element(Activity.of("A1", "a").by(List.of("SVE", "SKU")))
                .element(Output.of("O1", "o").by(List.of("SVE")))
                .element(Effect.of("K1", "k", Horizon.SHORT).expectedOf(List.of("SVE", "G")))
                .element(Factor.of("F1", "f", Influence.BOTH, List.of("K1")).at(List.of("SVE")))
                .check();

        assertThat(checked.diagnostics()).hasSize(5).extracting(Diagnostic::code).containsOnly("unknown-actor");
        TheoryOfChange kept = checked.value();
        assertThat(kept.group("G").orElseThrow().members()).containsExactly("SKU");
        assertThat(((Activity) kept.element("A1").orElseThrow()).actors()).containsExactly("SKU");
        assertThat(((Output) kept.element("O1").orElseThrow()).actors()).isEmpty();
        assertThat(((Effect) kept.element("K1").orElseThrow()).actors()).containsExactly("G");
        assertThat(((Factor) kept.element("F1").orElseThrow()).actors()).isEmpty();
    }

    @Test
    void references_to_target_groups_that_are_not_there_are_left_out() {
        Checked<TheoryOfChange> checked = theory().targetGroup(new TargetGroup("TG1", "t", TargetGroup.Role.FINAL))
                .subgroup(new Subgroup("S1", "s", "TG1")).subgroup(new Subgroup("S2", "s", "TG2"))
                .element(Effect.of("K1", "k", Horizon.SHORT).concerning(List.of("TG1", "TG2")))
                .check();

        assertThat(checked.diagnostics()).hasSize(2).extracting(Diagnostic::code).containsOnly("unknown-target-group");
        assertThat(checked.value().subgroups()).extracting(Subgroup::of).containsExactly("TG1", "");
        assertThat(((Effect) checked.value().element("K1").orElseThrow()).targetGroups()).containsExactly("TG1");
    }

    @Test
    void references_to_elements_that_are_not_there_are_left_out() {
        Checked<TheoryOfChange> checked = theory().activity("A1", "a")
                .element(Mechanism.of("FM1", "f").declaring(List.of("A1", "A2"), List.of("K1")))
                .element(Factor.of("F1", "f", Influence.BOTH, List.of("FM1", "M9", "F1")))
                .check();

        assertThat(checked.diagnostics()).hasSize(3).extracting(Diagnostic::code).containsOnly("unknown-element");
        Mechanism mechanism = (Mechanism) checked.value().element("FM1").orElseThrow();
        assertThat(mechanism.declaredFrom()).containsExactly("A1");
        assertThat(mechanism.declaredTo()).isEmpty();
        assertThat(((Factor) checked.value().element("F1").orElseThrow()).affects()).containsExactly("FM1", "F1");
    }

    @Test
    void a_part_of_what_is_no_effect_is_kept_as_an_effect_of_its_own() {
        Checked<TheoryOfChange> checked = theory().activity("A1", "a").element(Effect.of("K1", "k", Horizon.SHORT).partOf("A1"))
                .element(Effect.of("K2", "k", Horizon.SHORT).partOf("K3")).check();

        assertThat(checked.diagnostics()).extracting(Diagnostic::code).containsExactly("unknown-effect", "unknown-effect");
        assertThat(checked.value().elements()).extracting(e -> e.asEffect().map(Effect::partOf).orElse("")).containsOnly("");
    }

    @Test
    void effects_that_are_parts_of_each_other_are_kept_as_effects_of_their_own() {
        Checked<TheoryOfChange> checked = theory()
                .element(Effect.of("K1", "k", Horizon.SHORT).partOf("K2")).element(Effect.of("K2", "k", Horizon.SHORT).partOf("K1"))
                .element(Effect.of("K3", "k", Horizon.SHORT).partOf("K3")).element(Effect.of("K4", "k", Horizon.SHORT).partOf("K1")).check();

        assertThat(said(checked)).containsExactly(
                "error part-of-itself: \"K1 > K2 > K1\": an effect must not be a part of itself; it is kept as an effect of its own",
                "error part-of-itself: \"K3 > K3\": an effect must not be a part of itself; it is kept as an effect of its own");
        assertThat(checked.value().parts("K1")).extracting(Effect::id).containsExactly("K4");
        assertThat(checked.value().parts("K2")).isEmpty();
        assertThat(checked.value().parts("K3")).isEmpty();
    }

    @Test
    void groups_that_contain_each_other_keep_their_actors() {
        Checked<TheoryOfChange> checked = theory().actor("A", "a").actor("B", "b")
                .group("G1", "g", "G2", "A").group("G2", "g", "B", "G1").group("G3", "g", "G1").group("G4", "g", "G4").check();

        assertThat(said(checked)).containsExactly(
                "error group-contains-itself: \"G1 > G2 > G1\": a group must not contain itself; the groups within it are left out",
                "error group-contains-itself: \"G4 > G4\": a group must not contain itself; the groups within it are left out");
        assertThat(checked.value().members("G1")).containsExactly("A");
        assertThat(checked.value().members("G2")).containsExactly("B");
        assertThat(checked.value().members("G3")).containsExactly("A");
        assertThat(checked.value().members("G4")).isEmpty();
    }

    @Test
    void a_tangle_of_groups_with_more_than_one_loop_is_dissolved_and_named_once() {
        Checked<TheoryOfChange> checked = theory().actor("A", "a")
                .group("G1", "g", "G2").group("G2", "g", "G1", "G3").group("G3", "g", "G4").group("G4", "g", "G3", "G1", "A").check();

        assertThat(checked.diagnostics()).extracting(Diagnostic::value).containsExactly("G1 > G2 > G1");
        assertThat(checked.value().groups()).extracting(Group::members).containsExactly(List.of(), List.of(), List.of(), List.of("A"));
    }

    @Test
    void a_relation_needs_two_different_actors() {
        Checked<TheoryOfChange> checked = theory().actor("A", "a").actor("B", "b").group("G", "g", "A")
                .relation(new Relation("R1", "r", "A", "B")).relation(new Relation("R2", "r", "A", "A"))
                .relation(new Relation("R3", "r", "A", "C")).relation(new Relation("R4", "r", "A", "G")).check();

        assertThat(checked.diagnostics()).extracting(d -> d.code() + " " + d.value())
                .containsExactly("relation-with-itself A", "unknown-actor C", "unknown-actor G");
        assertThat(checked.value().relations()).extracting(Relation::id).containsExactly("R1");
        assertThat(checked.value().isParty("R2")).isFalse();
    }

    @Test
    void a_problem_is_reported_at_its_field() {
        Origin origin = field -> new Place("theory.json", 12, 5, "/links/0" + (field.isEmpty() ? "" : "/" + field));
        Checked<TheoryOfChange> checked = theory().activity("A1", "a").at(origin).link("A1", "K1").check();

        assertThat(said(checked)).containsExactly(
                "theory.json:12:5 (/links/0/to): error unknown-element: \"K1\": no element has this id; the link is left out; did you mean \"A1\"?");
    }

    @Test
    void an_origin_holds_for_the_next_thing_only() {
        Origin origin = field -> Place.line("theory.json", 7);
        TheoryOfChange theory = theory().at(origin).activity("A1", "a").activity("A2", "b").build();

        assertThat(theory.originOf("A1").place()).isEqualTo(Place.line("theory.json", 7));
        assertThat(theory.originOf("A2")).isSameAs(Origin.NONE);
        assertThat(theory.originOf("nothing")).isSameAs(Origin.NONE);
    }

    @Test
    void all_problems_are_told_at_once_and_the_strict_way_throws() {
        TheoryBuilder builder = theory().activity("A1", "a").link("A1", "X").link("Y", "A1");

        assertThatThrownBy(builder::build).isInstanceOfSatisfying(ContentException.class, e -> assertThat(e.diagnostics()).hasSize(2));
    }

    @Test
    void links_without_an_id_get_one_from_their_ends_that_nobody_else_has() {
        TheoryOfChange theory = theory().activity("A1", "a").activity("A1-K1-3", "b").effect("K1", "k", Horizon.SHORT)
                .link("A1", "K1").link("A1", "K1").link("A1", "K1").link(Link.between("A1", "K1").named("A1-K1")).build();

        assertThat(theory.links()).extracting(Link::id).containsExactlyInAnyOrder("A1-K1-2", "A1-K1-4", "A1-K1-5", "A1-K1");
        assertThat(theory.links()).allMatch(link -> theory.link(link.id()).orElseThrow().equals(link));
    }

    @Test
    void a_link_that_takes_a_taken_id_is_left_out() {
        Checked<TheoryOfChange> checked = theory().activity("A1", "a").activity("A2", "b").link(Link.between("A1", "A2").named("A1")).check();

        assertThat(checked.diagnostics()).extracting(Diagnostic::code).containsExactly("duplicate-id");
        assertThat(checked.value().links()).isEmpty();
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void many_of_the_same_are_no_danger() {
        TheoryBuilder links = theory().activity("A1", "a").activity("A2", "b");
        TheoryBuilder tangle = theory();
        TheoryBuilder parts = theory();
        String[] groups = new String[300];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = "G" + i;
        }
        for (String group : groups) {
            tangle.group(group, "g", groups);
        }
        for (int i = 0; i < 100_000; i++) {
            links.link("A1", "A2");
            parts.element(Effect.of("E" + i, "e", Horizon.SHORT).partOf("E" + (i + 1) % 100_000));
        }

        assertThat(links.build().links()).hasSize(100_000);
        assertThat(tangle.check().diagnostics()).hasSize(1);
        assertThat(parts.check().diagnostics()).hasSize(1);
    }
}
