package io.github.verkan.structure;

import static io.github.verkan.theory.Horizon.LONG;
import static io.github.verkan.theory.Horizon.MEDIUM;
import static io.github.verkan.theory.Horizon.SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.diagnostic.Severity;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Resource;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One theory that each check speaks about, and one that it does not. */
class TheoryChecksTest {

    private static final Details EXISTING = Details.NONE.withOrigin(ElementOrigin.EXISTING);

    private static TheoryBuilder theory() {
        return TheoryOfChange.named("T");
    }

    private static List<String> said(TheoryBuilder theory, String code) {
        return TheoryChecks.run(theory.build()).stream().filter(d -> d.code().equals(code)).map(Diagnostic::toString).toList();
    }

    @Test
    void a_sound_theory_gives_nothing() {
        TheoryBuilder sound = theory()
                .actor("SKU", "Skurup").actor("SVE", "Svedala").group("KOM", "Both", "SKU", "SVE")
                .resource("R1", "Time").activity("A1", "Meetings").mechanism("FM1", "Trust")
                .element(Effect.of("K1", "They meet", SHORT).seenBy("minutes"))
                .element(Effect.of("M1", "They plan together", MEDIUM).seenBy("plans"))
                .element(Factor.of("F1", "Turnover", Influence.HINDERS, List.of("K1")))
                .link("R1", "A1").link(Link.between("A1", "K1").through("FM1")).link("K1", "M1");

        assertThat(TheoryChecks.run(sound.build())).isEmpty();
    }

    @Test
    void an_empty_theory_is_said_to_be_empty_and_nothing_else() {
        assertThat(TheoryChecks.run(theory().build())).extracting(Diagnostic::toString).containsExactly(
                "warning empty-theory: the theory has no elements, so that there is nothing to judge; add activities and effects");
    }

    @Test
    void a_group_without_members_is_found_even_when_it_holds_groups() {
        TheoryBuilder theory = theory().actor("A", "A").group("FULL", "Full", "A").group("INNER", "Inner").group("OUTER", "Outer", "INNER");

        assertThat(said(theory, "group-without-members")).containsExactly(
                "warning group-without-members: \"INNER\": no actor belongs to this group; name its members, or leave the group out",
                "warning group-without-members: \"OUTER\": no actor belongs to this group; name its members, or leave the group out");
    }

    @Test
    void a_link_to_itself_is_found_and_is_no_loop() {
        TheoryBuilder theory = theory().activity("A1", "A").activity("A2", "B").link("A1", "A2").link("A2", "A2");

        assertThat(said(theory, "link-to-itself")).containsExactly(
                "warning link-to-itself: \"A2-A2\": the link leads from A2 to itself; name what it leads to");
        assertThat(said(theory, "loop")).isEmpty();
    }

    @Test
    void a_link_that_says_the_same_as_another_is_found() {
        TheoryBuilder theory = theory().activity("A1", "A").effect("K1", "K", SHORT).mechanism("FM1", "F")
                .link(Link.between("A1", "K1").named("first"))
                .link(Link.between("A1", "K1").through("FM1"))
                .link(Link.between("A1", "K1").being(LinkKind.REQUIRES))
                .link(Link.between("A1", "K1").named("second").withNote("again"));

        assertThat(said(theory, "duplicate-link")).containsExactly(
                "warning duplicate-link: \"second\": has the same ends, kind and mechanism as the link first; leave one of them out");
    }

    @Test
    void a_link_from_a_later_effect_to_an_earlier_one_is_found() {
        TheoryBuilder theory = theory().effect("K1", "K", SHORT).effect("M1", "M", MEDIUM).effect("L1", "L", LONG).activity("A1", "A")
                .link("K1", "L1").link("M1", "M1").link("M1", "A1").link("L1", "M1");

        assertThat(said(theory, "horizon-before-cause")).containsExactly(
                "warning horizon-before-cause: \"L1-M1\": leads from L1 (long term) to M1 (medium term), which is expected before its cause; "
                        + "turn the link round, or change a horizon");
    }

    @Test
    void a_part_that_is_expected_at_another_time_than_the_whole_is_found() {
        TheoryBuilder theory = theory().effect("M1", "M", MEDIUM)
                .element(Effect.of("M1a", "M, one", MEDIUM).partOf("M1")).element(Effect.of("M1b", "M, two", SHORT).partOf("M1"));

        assertThat(said(theory, "part-horizon-differs")).containsExactly(
                "warning part-horizon-differs: \"M1b\": expected in the short term, but M1, which it is a part of, in the medium term; "
                        + "give both the same horizon");
    }

    @Test
    void a_compound_effect_with_one_part_is_found() {
        TheoryBuilder theory = theory().effect("M1", "M", MEDIUM).effect("M2", "N", MEDIUM)
                .element(Effect.of("M1a", "M, one", MEDIUM).partOf("M1")).element(Effect.of("M1b", "M, two", MEDIUM).partOf("M1"))
                .element(Effect.of("M2a", "N, one", MEDIUM).partOf("M2"));

        assertThat(said(theory, "single-part")).containsExactly(
                "warning single-part: \"M2\": M2a is its only part; add the other parts, or make one effect of the two");
    }

    @Test
    void a_mechanism_without_link_is_found() {
        TheoryBuilder theory = theory().activity("A1", "A").effect("K1", "K", SHORT).mechanism("FM1", "F")
                .element(Mechanism.of("FM2", "G").declaring(List.of("A1"), List.of("K1")))
                .element(Mechanism.of("FM3", "H").with(Details.NONE.withOrigin(ElementOrigin.UNEXPECTED)))
                .link(Link.between("A1", "K1").through("FM1"));

        assertThat(said(theory, "mechanism-without-link")).containsExactly(
                "warning mechanism-without-link: \"FM2\": no link runs through this mechanism; "
                        + "name it under \"through\" of the links that it explains");
        assertThat(said(theory, "mechanism-pair-without-link")).isEmpty();
    }

    @Test
    void declared_ends_without_a_link_are_named_once_for_each_mechanism() {
        TheoryBuilder theory = theory().activity("A1", "A").activity("A2", "B").effect("K1", "K", SHORT).effect("L1", "L", LONG)
                .effect("L2", "M", LONG)
                .element(Mechanism.of("FM1", "F").declaring(List.of("A1", "A2", "A2"), List.of("K1", "L1", "L2")))
                .element(Mechanism.of("FM2", "G").declaring(List.of("A1"), List.of("L1")))
                .element(Mechanism.of("FM3", "H").declaring(List.of("A1"), List.of("K1")))
                .link(Link.between("A1", "K1").through("FM1"))
                .link(Link.between("A1", "K1").through("FM2"))
                .link(Link.between("A1", "K1").through("FM3"));

        assertThat(said(theory, "mechanism-pair-without-link")).containsExactly(
                "note mechanism-pair-without-link: \"FM1\": no link through it starts from A2, and none leads to L1, L2; "
                        + "add links for the declared ends, or leave the ends out",
                "note mechanism-pair-without-link: \"FM2\": no link through it leads to L1; "
                        + "add links for the declared ends, or leave the ends out");
    }

    @Test
    void a_link_with_ends_that_its_mechanism_does_not_declare_is_found() {
        TheoryBuilder theory = theory().activity("A1", "A").effect("K1", "K", SHORT).effect("L1", "L", LONG).effect("L2", "M", LONG)
                .element(Mechanism.of("FM1", "F").declaring(List.of("A1"), List.of("K1", "L1")))
                .element(Mechanism.of("FM2", "says only where it starts").declaring(List.of("A1"), List.of()))
                .mechanism("FM3", "says nothing")
                .link(Link.between("A1", "K1").through("FM1"))
                .link(Link.between("K1", "L1").through("FM1"))
                .link(Link.between("K1", "L2").through("FM1"))
                .link(Link.between("A1", "L2").through("FM2"))
                .link(Link.between("K1", "L2").through("FM2"))
                .link(Link.between("K1", "L2").through("FM3"));

        assertThat(said(theory, "mechanism-link-undeclared")).containsExactly(
                "note mechanism-link-undeclared: \"K1-L2\": runs through FM1, which does not declare L2; "
                        + "declare it there, or leave the mechanism out here",
                "note mechanism-link-undeclared: \"K1-L2-2\": runs through FM2, which does not declare K1; "
                        + "declare it there, or leave the mechanism out here");
    }

    @Test
    void an_effect_without_cause_is_found() {
        TheoryBuilder theory = theory().activity("A1", "A").activity("A2", "B")
                .effect("K1", "led to", SHORT).effect("K2", "only hindered", SHORT).effect("K3", "only by itself", SHORT)
                .element(Effect.of("X1", "unexpected", SHORT).with(Details.NONE.withOrigin(ElementOrigin.UNEXPECTED)))
                .link("A1", "K1").link(Link.between("A2", "K2").being(LinkKind.HINDERS)).link("K3", "K3");

        assertThat(said(theory, "effect-without-cause")).containsExactly(
                "note effect-without-cause: \"K2\": no link leads to this effect, to its whole or to a part of it; "
                        + "add a link from what is to bring it about",
                "note effect-without-cause: \"K3\": no link leads to this effect, to its whole or to a part of it; "
                        + "add a link from what is to bring it about");
    }

    @Test
    void a_link_into_the_whole_is_a_cause_of_every_part_and_a_link_into_a_part_is_one_of_the_whole_alone() {
        TheoryBuilder theory = theory().activity("A1", "A")
                .effect("M1", "entered", MEDIUM)
                .element(Effect.of("M1a", "one", MEDIUM).partOf("M1")).element(Effect.of("M1a1", "within one", MEDIUM).partOf("M1a"))
                .effect("M2", "entered at one part", MEDIUM)
                .element(Effect.of("M2a", "one", MEDIUM).partOf("M2")).element(Effect.of("M2b", "two", MEDIUM).partOf("M2"))
                .effect("M3", "not entered", MEDIUM)
                .element(Effect.of("M3a", "one", MEDIUM).partOf("M3")).element(Effect.of("M3b", "two", MEDIUM).partOf("M3"))
                .link("A1", "M1").link("A1", "M2a");

        assertThat(TheoryChecks.run(theory.build())).filteredOn(d -> d.code().equals("effect-without-cause"))
                .extracting(Diagnostic::value).containsExactly("M2b", "M3");
    }

    @Test
    void an_effect_without_criterion_is_found_unless_its_parts_are_judged() {
        TheoryBuilder theory = theory()
                .effect("M1", "whole", MEDIUM)
                .element(Effect.of("M1a", "with", MEDIUM).partOf("M1").seenBy("plans"))
                .element(Effect.of("M1b", "without", MEDIUM).partOf("M1"))
                .element(Effect.of("X1", "unexpected", MEDIUM).with(Details.NONE.withOrigin(ElementOrigin.UNEXPECTED)));

        assertThat(said(theory, "effect-without-criterion")).containsExactly(
                "note effect-without-criterion: \"M1b\": it is not said what must be seen for this effect to count; add a criterion");
    }

    @Test
    void activities_and_resources_that_lead_nowhere_are_found() {
        TheoryBuilder theory = theory().resource("R1", "used").resource("R2", "idle").activity("A1", "idle")
                .element(Activity.of("X1", "added").with(Details.NONE.withOrigin(ElementOrigin.ADDED)))
                .element(Resource.of("X2", "existing").with(EXISTING))
                .link("R1", "A1");

        assertThat(said(theory, "activity-leads-nowhere")).containsExactly(
                "note activity-leads-nowhere: \"A1\": no link starts from this activity; add a link to what it is to bring about");
        assertThat(said(theory, "resource-leads-nowhere")).containsExactly(
                "note resource-leads-nowhere: \"R2\": no link starts from this resource; add a link to what it is used for");
    }

    @Test
    void a_factor_that_affects_nothing_is_found() {
        TheoryBuilder theory = theory().effect("K1", "K", SHORT)
                .element(Factor.of("F1", "names it", Influence.ENABLES, List.of("K1")))
                .element(Factor.of("F2", "has a link", Influence.HINDERS, List.of()))
                .element(Factor.of("F3", "has neither", Influence.HINDERS, List.of()))
                .link(Link.between("F2", "K1").being(LinkKind.HINDERS));

        assertThat(said(theory, "factor-affects-nothing")).containsExactly(
                "note factor-affects-nothing: \"F3\": it is not said what this factor enables or hinders; name the elements that it affects");
    }

    @Test
    void a_necessary_condition_outside_the_theory_is_found() {
        TheoryBuilder theory = theory().effect("M1", "M", MEDIUM).effect("M2", "N", MEDIUM)
                .element(Resource.of("X1", "There before").with(EXISTING))
                .link(Link.between("X1", "M1").being(LinkKind.REQUIRES)).link("X1", "M2")
                .link(Link.between("M2", "M1").being(LinkKind.REQUIRES));

        assertThat(said(theory, "necessary-condition-outside")).containsExactly(
                "note necessary-condition-outside: \"X1-M1\": M1 needs X1, which stands outside the theory; make sure that somebody answers for it");
    }

    @Test
    void a_diagnostic_stands_at_the_field_that_it_is_about() {
        Origin origin = field -> new Place("theory.json", field.equals("horizon") ? 9 : 7, 5, "/elements/1/" + field);
        TheoryOfChange theory = theory().effect("M1", "M", MEDIUM)
                .at(origin).element(Effect.of("M1a", "one", SHORT).partOf("M1")).element(Effect.of("M1b", "two", MEDIUM).partOf("M1")).build();

        assertThat(new PartHorizonDiffers().check(theory)).extracting(d -> d.place().toString())
                .containsExactly("theory.json:9:5 (/elements/1/horizon)");
        assertThat(new EffectWithoutCriterion().check(theory)).extracting(d -> d.place().toString())
                .containsExactly("theory.json:7:5 (/elements/1/criterion)", "");
    }

    @Test
    void every_check_has_a_code_of_its_own_and_its_class_is_named_after_it() {
        assertThat(TheoryChecks.all()).extracting(TheoryCheck::code).doesNotHaveDuplicates();
        assertThat(TheoryChecks.all()).allSatisfy(check -> assertThat(check.code()).isEqualTo(
                check.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT)));
    }

    @Test
    void the_pa_vag_theory_has_notes_but_no_warnings() {
        List<Diagnostic> said = TheoryChecks.run(PaVag.theory());

        assertThat(said).extracting(Diagnostic::severity).containsOnly(Severity.NOTE);
        assertThat(said).extracting(d -> d.code() + " " + d.value()).containsExactly(
                "mechanism-pair-without-link FM1",
                "mechanism-pair-without-link FM2",
                "mechanism-pair-without-link FM3",
                "mechanism-link-undeclared K5-M2b",
                "resource-leads-nowhere R5");
    }
}
