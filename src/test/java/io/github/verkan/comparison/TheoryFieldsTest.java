package io.github.verkan.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.comparison.TheoryChange.What;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Actor;
import io.github.verkan.theory.Better;
import io.github.verkan.theory.Cause;
import io.github.verkan.theory.Consequence;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.EvaluationQuestion;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Group;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.InfluenceAt;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Locus;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Output;
import io.github.verkan.theory.Quantity;
import io.github.verkan.theory.Relation;
import io.github.verkan.theory.Resource;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryHalf;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.theory.TheoryVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every kind of thing in a theory, changed alone. */
class TheoryFieldsTest {

    private static final Details SHARED = new Details("Short", "A note", "page 1", Level.STAFF, ElementOrigin.THEORY);
    private static final InfluenceAt EAST_FIRST = new InfluenceAt("EAST", "1", Influence.HINDERS, "strike");
    private static final BiFunction<TheoryBuilder, Element, TheoryBuilder> ELEMENT = TheoryBuilder::element;

    /** What the things tried refer to. */
    private static TheoryBuilder surroundings() {
        return TheoryOfChange.named("Breakfast").actor("EAST", "East").actor("WEST", "West").actor("NORTH", "North")
                .targetGroup(new TargetGroup("PUPILS", "Pupils", TargetGroup.Role.FINAL))
                .targetGroup(new TargetGroup("STAFF", "Staff", TargetGroup.Role.DIRECT))
                .activity("A1", "Breakfast").activity("A2", "Lunch").effect("K1", "On time", Horizon.SHORT).effect("K2", "Awake", Horizon.SHORT)
                .mechanism("M1", "Hunger").mechanism("M2", "Habit");
    }

    static Stream<FieldTable<?>> tables() {
        return Stream.concat(tablesOfOthers(), tablesOfElements());
    }

    private static Stream<FieldTable<?>> tablesOfOthers() {
        return Stream.of(
                FieldTable.of(TheoryThing.CAUSE, new Cause("X", "Why", List.of("A1", "A2"), "Old"), TheoryBuilder::cause)
                        .field("label", "How", "Why", "How").list("answeredBy", List.of("A2"), "A1", "A2").field("note", "", "Old", ""),
                FieldTable.of(TheoryThing.CONSEQUENCE, new Consequence("X", "Then", Consequence.Stage.DIRECT, ""), TheoryBuilder::consequence)
                        .field("label", "So", "Then", "So").field("stage", Consequence.Stage.FINAL, "direct", "final").field("stage", null, "direct", "")
                        .field("note", "New", "", "New"),
                FieldTable.of(TheoryThing.QUESTION, new EvaluationQuestion("X", "Does it help?", false, List.of("K1"), "page 2"), TheoryBuilder::question)
                        .field("label", "How?", "Does it help?", "How?").field("main", true, "false", "true").list("about", List.of("K1", "K2"), "K1")
                        .field("basis", "page 3", "page 2", "page 3"),
                FieldTable.of(TheoryThing.ACTOR, new Actor("X", "Town", "pays", false), TheoryBuilder::actor)
                        .field("label", "City", "Town", "City").field("role", "owns", "pays", "owns").field("outside", true, "false", "true"),
                FieldTable.of(TheoryThing.GROUP, new Group("X", "All", List.of("EAST")), TheoryBuilder::group)
                        .field("label", "Both", "All", "Both").list("members", List.of("EAST", "WEST"), "EAST"),
                FieldTable.of(TheoryThing.RELATION, new Relation("X", "They meet", "EAST", "WEST"), TheoryBuilder::relation)
                        .field("label", "They talk", "They meet", "They talk")
                        .list("first", "between", "NORTH", List.of("EAST", "WEST"), List.of("NORTH", "WEST"))
                        .list("second", "between", "NORTH", List.of("EAST", "WEST"), List.of("EAST", "NORTH")),
                FieldTable.of(TheoryThing.TARGET_GROUP, new TargetGroup("X", "Parents", TargetGroup.Role.DIRECT, "page 4"), TheoryBuilder::targetGroup)
                        .field("label", "Mothers", "Parents", "Mothers").field("role", TargetGroup.Role.FINAL, "direct", "final")
                        .field("basis", "", "page 4", ""),
                FieldTable.of(TheoryThing.SUBGROUP, new Subgroup("X", "Girls", "PUPILS", Degree.HALF), TheoryBuilder::subgroup)
                        .field("label", "Boys", "Girls", "Boys").field("of", "STAFF", "PUPILS", "STAFF").field("share", Degree.of(1, 3), "1/2", "1/3")
                        .field("share", null, "1/2", ""),
                FieldTable.of(TheoryThing.LINK, new Link("X", "A1", "K1", LinkKind.CONTRIBUTES, "M1", "Old", "page 5", Degree.HALF), TheoryBuilder::link)
                        .field("from", "A2", "A1", "A2").field("to", "K2", "K1", "K2").field("kind", LinkKind.HINDERS, "contributes", "hinders")
                        .field("through", "M2", "M1", "M2").field("note", "New", "Old", "New").field("basis", "page 6", "page 5", "page 6")
                        .field("threshold", Degree.ONE, "1/2", "1").field("threshold", null, "1/2", ""),
                FieldTable.of(TheoryThing.INDICATOR, new Indicator("X", "Late arrivals", List.of("K1"), "pupils", Better.LOWER,
                                new BigDecimal("60.5"), "2023", new BigDecimal("3E+1"), "2025", "A guess"), TheoryBuilder::indicator)
                        .field("label", "Early arrivals", "Late arrivals", "Early arrivals").list("elements", List.of("K2"), "K1")
                        .field("unit", "per cent", "pupils", "per cent").field("better", null, "lower", "")
                        .field("baseline", new BigDecimal("70"), "60.5", "70").field("baseline", null, "60.5", "").field("baselineAt", "2024", "2023", "2024")
                        .field("goal", new BigDecimal("25"), "30", "25").field("goal", null, "30", "").field("goalAt", "2026-06", "2025", "2026-06")
                        .field("note", "Known", "A guess", "Known"),
                FieldTable.of(TheoryThing.VERSION, new TheoryVersion("1", "2023", List.of("The heads"), "First"), TheoryBuilder::version)
                        .field("date", "2024", "2023", "2024").list("authors", List.of("The heads", "The cooks"), "The heads")
                        .field("reason", "Draft", "First", "Draft"));
    }

    private static Stream<FieldTable<?>> tablesOfElements() {
        return Stream.of(
                element(TheoryThing.RESOURCE, new Resource("X", "Thing", SHARED)),
                element(TheoryThing.ACTIVITY, new Activity("X", "Thing", List.of("EAST"), List.of("PUPILS"),
                                new Quantity(BigDecimal.valueOf(3), BigDecimal.valueOf(4), "meetings"), SHARED))
                        .list("actors", List.of("EAST", "WEST"), "EAST").list("targetGroups", List.of("STAFF"), "PUPILS")
                        .change("planned.value", BigDecimal.ONE, planned("1/4 meetings", "1", "4", "meetings"))
                        .change("planned.outOf", BigDecimal.TEN, planned("3/10 meetings", "3", "10", "meetings"))
                        .change("planned.outOf", null, planned("3 meetings", "3", "", "meetings"))
                        .change("planned.unit", "", planned("3/4", "3", "4", ""))
                        .change("planned", null, planned("")),
                element(TheoryThing.OUTPUT, new Output("X", "Thing", List.of("EAST"), SHARED)).list("actors", List.of("WEST"), "EAST"),
                element(TheoryThing.MECHANISM, new Mechanism("X", "Thing", "They eat.", TheoryHalf.METHOD, List.of("A1"), List.of("K1"), SHARED))
                        .field("statement", "They wake.", "They eat.", "They wake.").field("half", TheoryHalf.IMPLEMENTATION, "method", "implementation")
                        .field("half", null, "method", "").list("declaredFrom", "from", List.of("A1", "A2"), List.of("A1"), List.of("A1", "A2"))
                        .list("declaredTo", "to", List.of(), List.of("K1"), List.of()),
                element(TheoryThing.EFFECT, new Effect("X", "Thing", Horizon.SHORT, Nature.STATE, "fewer late", LocalDate.of(2024, 2, 29), "K1",
                                List.of("PUPILS"), List.of("EAST"), SHARED))
                        .field("horizon", Horizon.LONG, "short", "long").field("horizon", null, "short", "").field("nature", Nature.CHANGE, "state", "change")
                        .field("nature", null, "state", "").field("criterion", "none late", "fewer late", "none late")
                        .field("assessableFrom", LocalDate.of(2025, 1, 1), "2024-02-29", "2025-01-01").field("assessableFrom", null, "2024-02-29", "")
                        .field("partOf", "K2", "K1", "K2").list("targetGroups", List.of("PUPILS", "STAFF"), "PUPILS").list("actors", List.of("NORTH"), "EAST"),
                element(TheoryThing.FACTOR, new Factor("X", "Thing", Influence.BOTH, List.of(EAST_FIRST), List.of("K1"), List.of("EAST"),
                                "CFIR", "Inner", "Culture", Locus.INSIDE, SHARED))
                        .field("influence", Influence.ENABLES, "both", "enables")
                        .change("influences", List.of(new InfluenceAt("WEST", "1", Influence.HINDERS, "strike")),
                                influences("WEST, cycle 1: hinders (strike)", "WEST", "1", "hinders", "strike"))
                        .change("influences", List.of(new InfluenceAt("", "1", Influence.HINDERS, "strike")),
                                influences("cycle 1: hinders (strike)", "", "1", "hinders", "strike"))
                        .change("influences", List.of(new InfluenceAt("EAST", "", Influence.HINDERS, "")),
                                influences("EAST: hinders", "EAST", "", "hinders", ""))
                        .change("influences", List.of(EAST_FIRST, new InfluenceAt("WEST", "2", Influence.ENABLES, "")),
                                influences("EAST, cycle 1: hinders (strike); WEST, cycle 2: enables",
                                        "EAST", "1", "hinders", "strike", "WEST", "2", "enables", ""))
                        .list("affects", List.of("K1", "K2"), "K1").list("actors", List.of(), "EAST").field("framework", "TDF", "CFIR", "TDF")
                        .field("category", "Outer", "Inner", "Outer").field("subcategory", "", "Culture", "").field("locus", Locus.OUTSIDE, "inside", "outside")
                        .field("locus", null, "inside", ""));
    }

    /** A table of an element, with what all elements share. */
    private static <T extends Record & Element> FieldTable<T> element(TheoryThing kind, T element) {
        return FieldTable.of(kind, element, ELEMENT::apply).field("label", "Other", "Thing", "Other")
                .field("details.shortLabel", "short", "Brief", "Short", "Brief").field("details.note", "", "A note", "")
                .field("details.basis", "page 9", "page 1", "page 9").field("details.level", Level.SOCIETY, "staff", "society")
                .field("details.level", null, "staff", "").field("details.origin", ElementOrigin.ADDED, "theory", "added");
    }

    private static FieldChange planned(String after, String... parts) {
        return new FieldChange("planned", "3/4 meetings", after, List.of("3", "4", "meetings"), List.of(parts));
    }

    private static FieldChange influences(String after, String... parts) {
        return new FieldChange("influences", "EAST, cycle 1: hinders (strike)", after, List.of("EAST", "1", "hinders", "strike"), List.of(parts));
    }

    static Stream<FieldTable.Tried> tried() {
        return tables().flatMap(table -> table.tried().stream());
    }

    @ParameterizedTest
    @MethodSource("tried")
    void a_field_that_alone_differs_is_the_only_one_that_is_told(FieldTable.Tried tried) {
        assertThat(changes(tried.before(), tried.after(), tried)).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(What.CHANGED);
            assertThat(change.thing()).isEqualTo(tried.thing());
            assertThat(change.sameAs()).isEmpty();
            assertThat(change.fields()).containsExactly(tried.expected());
        });
    }

    @ParameterizedTest
    @MethodSource("tried")
    void the_other_way_round_the_values_are_exchanged(FieldTable.Tried tried) {
        FieldChange there = tried.expected();
        FieldChange back = new FieldChange(there.key(), there.after(), there.before(), there.valuesAfter(), there.valuesBefore());
        assertThat(changes(tried.after(), tried.before(), tried)).singleElement()
                .satisfies(change -> assertThat(change.fields()).containsExactly(back));
    }

    private static List<TheoryChange> changes(Object before, Object after, FieldTable.Tried tried) {
        return TheoryComparison.of(tried.add().apply(surroundings(), before).build(), tried.add().apply(surroundings(), after).build()).changes();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void no_field_is_forgotten(FieldTable<?> table) {
        assertThat(table.forgotten()).as(table.kind().code()).isEmpty();
    }

    @Test
    void no_kind_of_thing_is_forgotten() {
        assertThat(Stream.concat(Stream.of(TheoryThing.THEORY), tables().map(FieldTable::kind))).containsExactlyInAnyOrder(TheoryThing.values());
    }
}
