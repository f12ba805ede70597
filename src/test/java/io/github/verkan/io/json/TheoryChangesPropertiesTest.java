package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.comparison.FieldChange;
import io.github.verkan.comparison.TheoryChange;
import io.github.verkan.comparison.TheoryChange.What;
import io.github.verkan.comparison.TheoryComparison;
import io.github.verkan.comparison.TheoryThing;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any two theories, however odd their words. */
class TheoryChangesPropertiesTest {

    private static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static TheoryOfChange theory(long seed) {
        return Invented.evaluation(seed).theory();
    }

    /** Another version of a theory: some elements and links are left out, some things come from another theory, lists are shuffled now and then. */
    private static TheoryOfChange revised(TheoryOfChange theory, long seed) {
        Random random = new Random(seed);
        TheoryBuilder other = new TheoryBuilder().id(theory.id()).title(theory.title()).language(random.nextBoolean() ? "sv" : theory.language());
        TheoryOfChange source = theory(seed + 1_000);
        theory.actors().forEach(other::actor);
        (random.nextBoolean() ? theory : source).groups().forEach(other::group);
        theory.relations().forEach(other::relation);
        (random.nextBoolean() ? theory : source).targetGroups().forEach(other::targetGroup);
        theory.subgroups().forEach(other::subgroup);
        List<Element> elements = new ArrayList<>(theory.elements());
        elements.removeIf(it -> random.nextInt(8) == 0);
        List<Link> links = new ArrayList<>(theory.links());
        links.removeIf(it -> random.nextInt(8) == 0);
        if (random.nextInt(3) == 0) {
            Collections.shuffle(elements, random);
            Collections.shuffle(links, random);
        }
        elements.forEach(other::element);
        links.forEach(other::link);
        (random.nextBoolean() ? theory : source).versions().forEach(other::version);
        theory.indicators().forEach(other::indicator);
        other.problem(theory.problem());
        return other.check().value();
    }

    private static List<TheoryChange> of(TheoryComparison comparison, What what) {
        return comparison.changes().stream().filter(it -> it.what() == what).toList();
    }

    private static Set<String> names(List<TheoryChange> changes) {
        Set<String> names = new HashSet<>();
        changes.forEach(it -> names.add(it.thing() + "\n" + it.id() + "\n" + it.label() + "\n" + it.sameAs()));
        return names;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_theory_beside_itself_has_no_changes(long seed) {
        assertThat(TheoryComparison.of(theory(seed), theory(seed)).changes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void two_theories_are_the_same_when_they_are_written_the_same_and_only_then(long seed) {
        TheoryOfChange before = theory(seed);
        for (TheoryOfChange after : List.of(revised(before, seed), before.toBuilder().build(), theory(seed + 1))) {
            assertThat(TheoryComparison.of(before, after).isSame()).isEqualTo(TheoryJson.write(before).equals(TheoryJson.write(after)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_other_way_round_what_was_added_is_removed_and_fields_have_their_values_swapped(long seed) {
        TheoryOfChange before = theory(seed);
        for (TheoryOfChange after : List.of(revised(before, seed), theory(seed + 1))) {
            TheoryComparison there = TheoryComparison.of(before, after);
            TheoryComparison back = TheoryComparison.of(after, before);
            assertThat(names(of(there, What.ADDED))).isEqualTo(names(of(back, What.REMOVED)));
            assertThat(names(of(there, What.REMOVED))).isEqualTo(names(of(back, What.ADDED)));
            assertThat(of(there, What.MOVED)).hasSameSizeAs(of(back, What.MOVED));
            assertThat(fields(there, false)).isEqualTo(fields(back, true));
        }
    }

    /** All fields of what was changed, but for links, whose ids may follow their ends. */
    private static Set<String> fields(TheoryComparison comparison, boolean swapped) {
        Set<String> fields = new HashSet<>();
        for (TheoryChange change : of(comparison, What.CHANGED)) {
            for (FieldChange field : change.fields()) {
                String values = swapped ? field.after() + "\n" + field.before() : field.before() + "\n" + field.after();
                String who = change.thing() == TheoryThing.LINK || change.thing() == TheoryThing.THEORY ? "" : change.id();
                fields.add(change.thing().list() + "\n" + who + "\n" + field.key() + "\n" + values);
            }
        }
        return fields;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_change_is_about_something_that_is_there(long seed) {
        TheoryOfChange before = theory(seed);
        TheoryOfChange after = revised(before, seed);
        TheoryComparison comparison = TheoryComparison.of(before, after);
        Set<String> then = ids(before);
        Set<String> now = ids(after);
        Set<String> told = new HashSet<>();
        for (TheoryChange change : comparison.changes()) {
            String name = change.thing().list() + "\n" + change.id();
            if (change.thing() != TheoryThing.THEORY) {
                assertThat(change.what() == What.REMOVED ? then : now).contains(name);
                assertThat(change.what() == What.ADDED ? then : Set.of()).doesNotContain(name);
                assertThat(told.add(change.what() + name)).as("said once").isTrue();
            }
            if (change.what() == What.CHANGED || change.what() == What.MOVED) {
                assertThat(change.fields()).isNotEmpty();
            } else if (change.what() == What.REMOVED || change.sameAs().isEmpty()) {
                assertThat(change.fields()).isEmpty();
            }
        }
        assertThat(TheoryComparison.of(before, after).changes()).isEqualTo(comparison.changes());
    }

    private static Set<String> ids(TheoryOfChange theory) {
        Set<String> ids = new HashSet<>();
        add(ids, TheoryThing.CAUSE, theory.problem().causes());
        add(ids, TheoryThing.CONSEQUENCE, theory.problem().consequences());
        add(ids, TheoryThing.QUESTION, theory.questions());
        add(ids, TheoryThing.ACTOR, theory.actors());
        add(ids, TheoryThing.GROUP, theory.groups());
        add(ids, TheoryThing.RELATION, theory.relations());
        add(ids, TheoryThing.TARGET_GROUP, theory.targetGroups());
        add(ids, TheoryThing.SUBGROUP, theory.subgroups());
        add(ids, TheoryThing.EFFECT, theory.elements());
        add(ids, TheoryThing.LINK, theory.links());
        add(ids, TheoryThing.INDICATOR, theory.indicators());
        add(ids, TheoryThing.VERSION, theory.versions());
        return ids;
    }

    private static void add(Set<String> ids, TheoryThing thing, List<? extends Identified> things) {
        things.forEach(it -> ids.add(thing.list() + "\n" + it.id()));
    }
}
