package io.github.verkan.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.comparison.TheoryChange.What;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Cause;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.EvaluationQuestion;
import io.github.verkan.theory.Extensions;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Group;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.InfluenceAt;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Quantity;
import io.github.verkan.theory.Relation;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.theory.TheoryVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Small pairs of theories that can be compared by hand. */
class TheoryComparisonTest {

    private static TheoryBuilder breakfast() {
        return TheoryOfChange.named("School breakfast").actor("EAST", "East school").actor("WEST", "West school")
                .activity("A1", "Breakfast is served")
                .effect("K1", "Pupils arrive on time", Horizon.SHORT)
                .effect("M1", "Pupils follow the lessons", Horizon.MEDIUM)
                .link("A1", "K1").link("K1", "M1");
    }

    /** Each change in one line: what, thing, id, fields, and the same thing by its other id. */
    private static List<String> changes(TheoryBuilder before, TheoryBuilder after) {
        return TheoryComparison.of(before.build(), after.build()).changes().stream().map(TheoryComparisonTest::line).toList();
    }

    private static String line(TheoryChange change) {
        StringBuilder line = new StringBuilder(change.what().code() + " " + change.thing().code() + " " + change.id());
        change.fields().forEach(it -> line.append(" [").append(it.key()).append(": ").append(it.before()).append(" > ").append(it.after()).append(']'));
        return line + (change.sameAs().isEmpty() ? "" : " = " + change.sameAs());
    }

    @Test
    void the_same_theory_twice_has_no_changes() {
        TheoryComparison comparison = TheoryComparison.of(breakfast().build(), breakfast().build());
        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.toString()).isEqualTo("TheoryComparison[0 added, 0 removed, 0 changed, 0 moved]");
    }

    @Test
    void something_added_stands_where_it_stands_now() {
        assertThat(changes(breakfast(), breakfast().effect("L1", "Pupils finish school", Horizon.LONG).link("M1", "L1").actor("NORTH", "North school")))
                .containsExactly("added actor NORTH", "added effect L1", "added link M1-L1");
    }

    @Test
    void something_removed_stands_behind_what_it_stood_behind() {
        TheoryBuilder before = new TheoryBuilder().activity("A0", "a").activity("A1", "b").activity("A2", "c").activity("A3", "d").activity("A4", "e");
        TheoryBuilder after = new TheoryBuilder().activity("A5", "f").activity("A1", "b").activity("A6", "g").activity("A4", "e");
        assertThat(changes(before, after)).containsExactly("removed activity A0", "added activity A5", "removed activity A2", "removed activity A3",
                "added activity A6");
    }

    @Test
    void fields_that_differ_are_named_by_their_keys_with_both_values() {
        Effect before = Effect.of("K1", "On time", Horizon.SHORT).seenBy("fewer late arrivals");
        Effect after = Effect.of("K1", "In time", Horizon.MEDIUM).expectedOf(List.of("EAST", "WEST"));
        TheoryBuilder schools = TheoryOfChange.named("x").actor("EAST", "East").actor("WEST", "West");
        assertThat(changes(schools.build().toBuilder().element(before), schools.build().toBuilder().element(after))).containsExactly(
                "changed effect K1 [label: On time > In time] [horizon: short > medium] [criterion: fewer late arrivals > ] [actors:  > EAST, WEST]");
        TheoryChange change = TheoryComparison.of(schools.build().toBuilder().element(before).build(), schools.element(after).build()).changes().get(0);
        assertThat(change.label()).isEqualTo("In time");
        assertThat(change.field("horizon")).contains(FieldChange.of("horizon", "short", "medium"));
        assertThat(change.field("level")).isEmpty();
    }

    @Test
    void an_element_of_another_kind_is_the_same_element() {
        TheoryBuilder before = new TheoryBuilder().element(Activity.of("X", "Lunch").planned(Quantity.of(40, "weeks")));
        TheoryBuilder after = new TheoryBuilder().effect("X", "Lunch", Horizon.SHORT);
        assertThat(changes(before, after)).containsExactly("changed effect X [kind: activity > effect] [horizon:  > short] [planned: 40 weeks > ]");
    }

    @Test
    void the_same_id_in_another_list_is_another_thing() {
        assertThat(changes(new TheoryBuilder().actor("X", "Town"), new TheoryBuilder().group("X", "Town")))
                .containsExactly("removed actor X", "added group X");
    }

    @Test
    void the_head_of_the_theory_comes_first_and_its_lists_follow() {
        TheoryBuilder before = new TheoryBuilder().id("b").title("Breakfast").problem("Late.", "").activity("A", "a")
                .version(new TheoryVersion("1", "2023", List.of(), ""));
        TheoryBuilder after = new TheoryBuilder().title("Lunch").language("en").problem("Hungry.", "section 1").activity("A", "a")
                .cause(Cause.of("C", "No breakfast", "A")).question(EvaluationQuestion.of("Q", "Does it help?", "A").asMain())
                .version(new TheoryVersion("1", "2023", List.of("The heads"), "")).version(new TheoryVersion("2", "2024", List.of(), ""))
                .extensions(new Extensions(Map.of("x", true)));
        assertThat(changes(before, after)).containsExactly(
                "changed theory  [id: b > ] [title: Breakfast > Lunch] [language:  > en] [problem.statement: Late. > Hungry.] "
                        + "[problem.basis:  > section 1] [extensions:  > x]",
                "added cause C", "added question Q", "changed version 1 [authors:  > The heads]", "added version 2");
    }

    @Test
    void another_order_is_said_once_for_a_list() {
        TheoryBuilder before = new TheoryBuilder().actor("N", "n").actor("S", "s").activity("A1", "a").activity("A2", "b").activity("A3", "c");
        TheoryBuilder after = new TheoryBuilder().actor("N", "n").actor("S", "s").activity("A1", "a").activity("A4", "d").activity("A3", "c")
                .activity("A2", "b");
        assertThat(changes(before, after)).containsExactly("moved theory  [elements: A2 > A3]", "added activity A4");
        assertThat(TheoryComparison.of(before.build(), after.build()).count(What.MOVED)).isOne();
    }

    @Test
    void another_order_within_a_field_is_a_change_of_the_field() {
        TheoryBuilder before = breakfast().group(new Group("ALL", "Both", List.of("EAST", "WEST"))).relation(new Relation("R", "They", "EAST", "WEST"));
        TheoryBuilder after = breakfast().group(new Group("ALL", "Both", List.of("WEST", "EAST"))).relation(new Relation("R", "They", "WEST", "EAST"));
        assertThat(changes(before, after)).containsExactly("changed group ALL [members: EAST, WEST > WEST, EAST]",
                "changed relation R [between: EAST, WEST > WEST, EAST]");
    }

    @Test
    void what_only_has_a_new_id_is_said_once_and_not_where_it_is_referred_to() {
        TheoryBuilder before = breakfast().group("ALL", "Both", "EAST", "WEST").indicator(Indicator.of("I", "Late arrivals", "K1"));
        TheoryBuilder after = TheoryOfChange.named("School breakfast").actor("E", "East school").actor("WEST", "West school")
                .group("ALL", "Both", "E", "WEST").activity("A1", "Breakfast is served").effect("K9", "Pupils arrive on time", Horizon.SHORT)
                .effect("M1", "Pupils follow the lessons", Horizon.MEDIUM).link("A1", "K9").link("K9", "M1")
                .indicator(Indicator.of("I", "Late arrivals", "K9"));
        assertThat(changes(before, after)).containsExactly("removed actor EAST = E", "added actor E = EAST", "removed effect K1 = K9", "added effect K9 = K1");
    }

    @Test
    void what_else_differs_of_something_with_a_new_id_is_said_where_it_is_added() {
        TheoryBuilder before = new TheoryBuilder().element(Effect.of("K1", "On time", Horizon.SHORT));
        TheoryBuilder after = new TheoryBuilder().element(Effect.of("K2", "On time", Horizon.LONG));
        assertThat(changes(before, after)).containsExactly("removed effect K1 = K2", "added effect K2 [horizon: short > long] = K1");
    }

    @Test
    void a_label_that_two_things_have_does_not_tell_what_was_renamed() {
        TheoryBuilder before = new TheoryBuilder().activity("A1", "Meeting").activity("A2", "Meeting").activity("A3", "Lunch").activity("A4", "Trip");
        TheoryBuilder after = new TheoryBuilder().activity("B1", "Meeting").effect("B3", "Lunch", Horizon.SHORT).activity("B4", "trip");
        assertThat(changes(before, after)).noneMatch(line -> line.contains("="));
    }

    @Test
    void an_id_that_names_something_else_now_was_not_renamed() {
        TheoryBuilder before = new TheoryBuilder().actor("X", "Town").activity("A", "a");
        TheoryBuilder after = new TheoryBuilder().actor("Y", "Town").activity("X", "b").activity("A", "a");
        assertThat(changes(before, after)).containsExactly("removed actor X", "added actor Y", "added activity X");
    }

    @Test
    void a_version_is_never_another_one_with_a_new_id() {
        assertThat(changes(new TheoryBuilder().version(new TheoryVersion("1", "2023", List.of(), "")),
                new TheoryBuilder().version(new TheoryVersion("2", "2023", List.of(), "")))).containsExactly("removed version 1", "added version 2");
    }

    @Test
    void links_are_known_by_their_ids_or_else_by_their_ends() {
        TheoryBuilder before = breakfast().link(Link.between("A1", "M1").named("own"));
        TheoryBuilder after = new TheoryBuilder().title("School breakfast").actor("EAST", "East school").actor("WEST", "West school")
                .activity("A1", "Breakfast is served").effect("K1", "Pupils arrive on time", Horizon.SHORT)
                .effect("M1", "Pupils follow the lessons", Horizon.MEDIUM)
                .link("A1", "M1").link(Link.between("K1", "M1").being(LinkKind.REQUIRES)).link(Link.between("A1", "K1").named("own"));
        assertThat(changes(before, after)).containsExactly("removed link A1-K1", "added link A1-M1",
                "changed link K1-M1 [kind: contributes > requires]", "changed link own [to: M1 > K1]");
    }

    @Test
    void a_link_that_got_an_id_of_its_own_has_the_same_ends() {
        TheoryBuilder elements = new TheoryBuilder().activity("A1", "a").activity("A2", "b");
        assertThat(changes(elements.build().toBuilder().link("A1", "A2"), elements.build().toBuilder().link(Link.between("A1", "A2").named("a"))))
                .containsExactly("removed link A1-A2 = a", "added link a = A1-A2");
    }

    @Test
    void parallel_links_keep_their_numbers_when_an_end_is_renamed() {
        TheoryBuilder before = new TheoryBuilder().activity("A1", "a").activity("A2", "b").link("A1", "A2")
                .link(Link.between("A1", "A2").being(LinkKind.HINDERS)).link(Link.between("A2", "A1").named("A2-A1b"));
        TheoryBuilder after = new TheoryBuilder().activity("B1", "a").activity("A2", "b").link("B1", "A2")
                .link(Link.between("B1", "A2").being(LinkKind.HINDERS)).link(Link.between("A2", "B1").named("A2-B1b"));
        assertThat(changes(before, after)).containsExactly("removed activity A1 = B1", "added activity B1 = A1", "removed link A2-A1b = A2-B1b",
                "added link A2-B1b = A2-A1b");
    }

    @Test
    void every_place_that_refers_to_something_renamed_stays_the_same() {
        assertThat(changes(references("T", "K", "F", "A"), references("T2", "K2", "F2", "A2"))).allMatch(line -> line.contains(" = ")).hasSize(8);
    }

    private static TheoryBuilder references(String actor, String effect, String mechanism, String activity) {
        return new TheoryBuilder().actor(actor, "Town").actor("U", "Union").relation(new Relation("R", "They", actor, "U"))
                .activity(activity, "Lunch").effect(effect, "On time", Horizon.SHORT)
                .element(Effect.of("P", "A part").partOf(effect).expectedOf(List.of(actor)))
                .element(Mechanism.of(mechanism, "So").declaring(List.of(activity), List.of(effect)))
                .element(Factor.of("X", "Buses", Influence.BOTH, List.of(effect)).at(List.of(actor))
                        .differing(List.of(new InfluenceAt(actor, "1", Influence.HINDERS, ""))))
                .link(Link.between(activity, effect).through(mechanism)).link(Link.between(activity, "P").named("own"))
                .cause(Cause.of("C", "Why", activity)).question(EvaluationQuestion.of("Q", "What?", effect)).indicator(Indicator.of("I", "Late", effect));
    }

    @Test
    void numbers_are_compared_by_their_digits() {
        Indicator indicator = Indicator.of("I", "Late arrivals");
        assertThat(changes(new TheoryBuilder().indicator(indicator.from(new BigDecimal("12000"), "")),
                new TheoryBuilder().indicator(indicator.from(new BigDecimal("1.2E+4"), "")))).isEmpty();
        assertThat(changes(new TheoryBuilder().indicator(indicator.from(new BigDecimal("60"), "")),
                new TheoryBuilder().indicator(indicator.from(new BigDecimal("60.0"), "")))).containsExactly("changed indicator I [baseline: 60 > 60.0]");
    }

    @Test
    void extensions_that_differ_are_named_and_the_order_of_their_keys_says_nothing() {
        Extensions before = new Extensions(Map.of("tool", Map.of("a", true, "b", BigDecimal.ONE)));
        Extensions after = new Extensions(Map.of("tool", Map.of("b", BigDecimal.ONE, "a", true)));
        assertThat(changes(breakfast().extensions(before), breakfast().extensions(after))).isEmpty();
        assertThat(changes(breakfast().extensions(before), breakfast().extensions(new Extensions(Map.of("tool", Map.of("a", false))))))
                .containsExactly("changed theory  [extensions: tool > tool]");
    }

    @Test
    void only_the_extensions_that_differ_are_named() {
        Extensions before = new Extensions(Map.of("same", true, "other", true, "gone", true));
        Extensions after = new Extensions(Map.of("same", true, "other", false, "new", true));
        FieldChange change = TheoryComparison.of(breakfast().extensions(before).build(), breakfast().extensions(after).build()).changes().get(0).fields().get(0);
        assertThat(change.valuesBefore()).containsExactlyInAnyOrder("other", "gone");
        assertThat(change.valuesAfter()).containsExactlyInAnyOrder("other", "new");
    }

    @Test
    void lists_whose_ids_hold_commas_are_told_apart_all_the_same() {
        TheoryBuilder before = new TheoryBuilder().actor("a", "a").actor("b", "b").actor("a, b", "c").group("G", "g", "a", "b");
        TheoryBuilder after = new TheoryBuilder().actor("a", "a").actor("b", "b").actor("a, b", "c").group("G", "g", "a, b");
        assertThat(changes(before, after)).containsExactly("changed group G [members: a, b > a, b]");
        FieldChange members = TheoryComparison.of(before.build(), after.build()).changes().get(0).fields().get(0);
        assertThat(members.valuesBefore()).containsExactly("a", "b");
        assertThat(members.valuesAfter()).containsExactly("a, b");
    }

    @Test
    void counts_are_those_of_the_changes() {
        TheoryComparison comparison = TheoryComparison.of(breakfast().build(), breakfast().title("Lunch").actor("N", "North").actor("S", "South").build());
        assertThat(comparison.isSame()).isFalse();
        assertThat(comparison.count(What.ADDED)).isEqualTo(2);
        assertThat(comparison.count(What.REMOVED)).isZero();
        assertThat(comparison).hasToString("TheoryComparison[2 added, 0 removed, 1 changed, 0 moved]");
        assertThat(comparison.before().title()).isEqualTo("School breakfast");
        assertThat(comparison.after().title()).isEqualTo("Lunch");
    }

    @Tag("large")
    @Test
    void a_hundred_thousand_elements_are_compared() {
        int size = 100_000;
        TheoryBuilder before = new TheoryBuilder();
        TheoryBuilder after = new TheoryBuilder();
        for (int i = 0; i < size; i++) {
            before.effect("K" + i, "Effect " + i, Horizon.SHORT);
            after.effect((i % 2 == 0 ? "K" : "N") + i, "Effect " + i, i % 10 == 0 ? Horizon.LONG : Horizon.SHORT);
        }
        for (int i = 1; i < size; i++) {
            before.link("K" + (i - 1), "K" + i);
            after.link((i % 2 == 0 ? "N" : "K") + (i - 1), (i % 2 == 0 ? "K" : "N") + i);
        }
        TheoryComparison comparison = TheoryComparison.of(before.build(), after.build());
        assertThat(comparison.count(What.CHANGED)).isEqualTo(size / 10);
        assertThat(comparison.count(What.ADDED)).isEqualTo(size / 2);
        assertThat(comparison.count(What.REMOVED)).isEqualTo(size / 2);
        assertThat(comparison.changes().get(0).id()).isEqualTo("K0");
        assertThat(comparison.changes().get(comparison.changes().size() - 1).id()).isEqualTo("N" + (size - 1));
    }
}
