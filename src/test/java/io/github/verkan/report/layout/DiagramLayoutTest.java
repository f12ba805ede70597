package io.github.verkan.report.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verkan.diagnostic.ContentException;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.testing.LargeTheory;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagramLayoutTest {

    private static final LayoutOptions LANDSCAPE = LayoutOptions.in(Language.EN);

    private static TheoryBuilder school() {
        return TheoryOfChange.named("School").activity("A1", "Breakfast is served").activity("A2", "Pupils are met at the door")
                .effect("K1", "Pupils arrive on time", Horizon.SHORT).effect("M1", "Pupils follow lessons", Horizon.MEDIUM);
    }

    private static DiagramLayout checked(TheoryOfChange theory, LayoutOptions options) {
        DiagramLayout layout = DiagramLayout.of(theory, options);
        LayoutChecks.check(theory, layout);
        return layout;
    }

    private static Box box(DiagramLayout layout, String key) {
        return layout.boxes().stream().filter(box -> box.key().equals(key)).findFirst().orElseThrow();
    }

    private static Route route(DiagramLayout layout, String from, String to) {
        return layout.routes().stream().filter(route -> route.from().equals(from) && route.to().equals(to)).findFirst().orElseThrow();
    }

    @Test
    void columns_are_those_in_which_something_stands() {
        DiagramLayout layout = checked(school().link("A1", "K1").link("K1", "M1").build(), LANDSCAPE);

        assertThat(layout.areas()).extracting(Area::code).containsExactly("activity", "effect-short", "effect-medium");
        assertThat(layout.areas()).extracting(Area::heading).containsExactly(List.of("Activities"), List.of("Short-term effects"), List.of("Medium-term effects"));
        assertThat(box(layout, "K1").bounds().y()).as("what one link joins lies on one line").isEqualTo(box(layout, "M1").bounds().y());
        assertThat(route(layout, "K1", "M1").path()).singleElement().satisfies(segment -> assertThat(segment.isStraight()).isTrue());
        assertThat(box(layout, "K1").tag()).isEqualTo("K1");
        assertThat(box(layout, "K1").lines()).containsExactly("Pupils arrive on time");
    }

    @Test
    void in_portrait_the_columns_are_bands() {
        DiagramLayout layout = checked(school().link("A1", "K1").link("K1", "M1").build(), LANDSCAPE.oriented(Orientation.PORTRAIT));

        assertThat(box(layout, "A1").bounds().bottom()).isLessThan(box(layout, "K1").bounds().y());
        assertThat(box(layout, "A1").bounds().y()).isEqualTo(box(layout, "A2").bounds().y());
    }

    @Test
    void effects_without_a_time_stand_last_and_are_told_apart_only_beside_others() {
        TheoryBuilder plain = TheoryOfChange.named("Plain").element(Effect.of("G1", "A goal", null));
        assertThat(checked(plain.build(), LANDSCAPE).areas()).extracting(Area::heading).containsExactly(List.of("Effects"));
        TheoryBuilder both = school().element(Effect.of("G1", "A goal", null));
        assertThat(checked(both.build(), LANDSCAPE).areas()).last()
                .satisfies(area -> assertThat(String.join(" ", area.heading())).isEqualTo("Effects without a stated time"));
    }

    @Test
    void a_mechanism_stands_once_where_its_sources_have_the_same_targets() {
        DiagramLayout layout = checked(school().element(Mechanism.of("F", "Trust")).effect("K2", "Calm", Horizon.SHORT)
                .link(Link.between("A1", "K1").through("F")).link(Link.between("A1", "K2").through("F"))
                .link(Link.between("A2", "K1").through("F")).link(Link.between("A2", "K2").through("F")).build(), LANDSCAPE);

        assertThat(layout.boxes()).filteredOn(box -> box.kind() == Box.Kind.MECHANISM).singleElement()
                .satisfies(box -> assertThat(box.bounds().x()).isBetween(box(layout, "A1").bounds().right(), box(layout, "K1").bounds().x()));
        assertThat(layout.routes()).hasSize(4);
        assertThat(route(layout, "A1", "F").links()).containsExactly("A1-K1", "A1-K2");
        assertThat(route(layout, "A1", "F").arrow()).isFalse();
        assertThat(route(layout, "F", "K1").links()).containsExactly("A1-K1", "A2-K1");
        assertThat(route(layout, "F", "K1").arrow()).isTrue();
    }

    @Test
    void a_mechanism_stands_twice_where_its_sources_have_other_targets() {
        DiagramLayout layout = checked(school().element(Mechanism.of("F", "Trust")).effect("K2", "Calm", Horizon.SHORT)
                .link(Link.between("A1", "K1").through("F")).link(Link.between("A2", "K2").through("F")).build(), LANDSCAPE);

        assertThat(layout.boxes()).filteredOn(box -> box.id().equals("F")).extracting(Box::key).containsExactly("F", "F~2");
        assertThat(layout.routes()).as("no way from A1 to K2").extracting(Route::from, Route::to)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("A1", "F"), org.assertj.core.groups.Tuple.tuple("F", "K1"),
                        org.assertj.core.groups.Tuple.tuple("A2", "F~2"), org.assertj.core.groups.Tuple.tuple("F~2", "K2"));
    }

    @Test
    void a_whole_is_a_frame_around_its_parts_and_a_part_elsewhere_is_tied_to_it() {
        DiagramLayout layout = checked(school().element(Effect.of("K1a", "Before the bell", Horizon.SHORT).partOf("K1"))
                .element(Effect.of("K1b", "Every day", Horizon.LONG).partOf("K1")).link("A1", "K1a").build(), LANDSCAPE);

        assertThat(box(layout, "K1").kind()).isEqualTo(Box.Kind.FRAME);
        assertThat(box(layout, "K1").bounds().contains(box(layout, "K1a").bounds())).isTrue();
        assertThat(box(layout, "K1a").parent()).isEqualTo("K1");
        assertThat(box(layout, "K1b").parent()).isEmpty();
        assertThat(route(layout, "K1b", "K1").kindIfLink()).isEmpty();
        assertThat(route(layout, "K1b", "K1").arrow()).isFalse();
    }

    @Test
    void links_back_are_said_to_be_and_a_link_within_a_column_bows() {
        DiagramLayout layout = checked(school().link("M1", "A1").link("A1", "A2").build(), LANDSCAPE);

        assertThat(route(layout, "M1", "A1").backward()).isTrue();
        assertThat(route(layout, "A1", "A2").backward()).isFalse();
        assertThat(route(layout, "A1", "A2").path()).singleElement().satisfies(bow -> {
            assertThat(bow.from().x()).isEqualTo(bow.to().x()).isEqualTo(box(layout, "A1").bounds().right());
            assertThat(bow.at(0.5).x()).isGreaterThan(bow.from().x() + 10);
        });
    }

    @Test
    void what_stands_outside_keeps_to_a_strip_and_to_its_column() {
        DiagramLayout layout = checked(school().element(Activity.of("X1", "A neighbour helps").with(Details.NONE.withOrigin(ElementOrigin.EXISTING)))
                .link(Link.between("X1", "K1").being(LinkKind.COMPENSATES)).build(), LANDSCAPE);

        Area strip = layout.areas().stream().filter(area -> area.kind() == Area.Kind.OUTSIDE).findFirst().orElseThrow();
        assertThat(strip.heading()).containsExactly("Outside the theory");
        assertThat(strip.bounds().contains(box(layout, "X1").bounds())).isTrue();
        assertThat(box(layout, "X1").bounds().x()).isEqualTo(box(layout, "A1").bounds().x());
    }

    @Test
    void few_factors_are_listed_and_many_only_when_asked_for() {
        TheoryBuilder few = school().element(Factor.of("F1", "Snow", Influence.HINDERS, List.of("K1", "M1")));
        DiagramLayout layout = checked(few.build(), LANDSCAPE);
        assertThat(box(layout, "F1").kind()).isEqualTo(Box.Kind.LISTED);
        assertThat(box(layout, "F1").captions()).containsExactly(List.of("hinders → K1, M1"));
        assertThat(DiagramLayout.of(few.build(), LANDSCAPE.withoutFactors()).factorsLeftOut()).isEqualTo(1);

        TheoryBuilder many = school();
        IntStream.range(0, 30).forEach(i -> many.element(Factor.of("F" + i, "Snow", Influence.HINDERS, List.of("K1"))));
        TheoryOfChange theory = many.build();
        assertThat(checked(theory, LANDSCAPE).factorsLeftOut()).isEqualTo(30);
        assertThat(checked(theory, LANDSCAPE.withFactors()).boxes()).hasSize(4 + 30);
    }

    @Test
    void captions_stand_below_the_label_and_full_labels_only_when_asked_for() {
        TheoryOfChange theory = TheoryOfChange.named("T").element(Activity.of("A1", "Breakfast is served").with(Details.NONE.withShortLabel("Breakfast"))).build();
        DiagramLayout layout = checked(theory, LANDSCAPE.captioned(Map.of("A1", List.of("carried out", "the chain breaks here"))));

        assertThat(box(layout, "A1").lines()).containsExactly("Breakfast");
        assertThat(box(layout, "A1").captions()).containsExactly(List.of("carried out"), List.of("the chain breaks here"));
        assertThat(box(checked(theory, LANDSCAPE.fullLabels()), "A1").lines()).containsExactly("Breakfast is served");
    }

    @Test
    void an_element_added_last_without_links_moves_nothing_that_stood_before() {
        TheoryBuilder theory = school().link("A1", "K1").link("A2", "K1").link("K1", "M1");
        DiagramLayout before = checked(theory.build(), LANDSCAPE);
        DiagramLayout after = checked(theory.effect("M2", "More", Horizon.MEDIUM).build(), LANDSCAPE);

        assertThat(after.boxes().stream().map(Box::key).filter(key -> !key.equals("M2")).toList()).isEqualTo(before.boxes().stream().map(Box::key).toList());
        assertThat(box(after, "A1")).isEqualTo(box(before, "A1"));
        assertThat(box(after, "A2")).isEqualTo(box(before, "A2"));
    }

    @Test
    void a_theory_without_anything_and_one_with_a_single_element_have_a_picture() {
        DiagramLayout nothing = checked(TheoryOfChange.named("").build(), LANDSCAPE);
        assertThat(nothing.boxes()).isEmpty();
        assertThat(nothing.width()).isPositive();
        for (Orientation orientation : Orientation.values()) {
            assertThat(checked(TheoryOfChange.named("").activity("A", "A").link("A", "A").build(), LANDSCAPE.oriented(orientation)).boxes()).hasSize(1);
            assertThat(checked(TheoryOfChange.named("").element(Mechanism.of("M", "Alone")).build(), LANDSCAPE.oriented(orientation)).boxes()).hasSize(1);
        }
    }

    @Test
    void everything_linked_with_everything_and_a_loop_through_all_have_a_picture() {
        for (Orientation orientation : Orientation.values()) {
            TheoryBuilder complete = TheoryOfChange.named("");
            TheoryBuilder round = TheoryOfChange.named("").element(Mechanism.of("X", "All the way"));
            for (int i = 0; i < 24; i++) {
                Effect effect = Effect.of("E" + i, "Effect", Horizon.values()[i % 3]);
                complete.element(effect);
                round.element(effect);
            }
            for (int i = 0; i < 24; i++) {
                for (int j = 0; j < 24; j++) {
                    complete.link("E" + i, "E" + j);
                }
                round.link(Link.between("E" + i, "E" + (i + 1) % 24).through(i % 2 == 0 ? "X" : ""));
            }
            assertThat(checked(complete.build(), LANDSCAPE.oriented(orientation)).routes()).hasSize(24 * 24);
            checked(round.build(), LANDSCAPE.oriented(orientation));
        }
    }

    @Test
    void long_words_and_ids_stay_in_their_boxes() {
        String word = "arbetsmarknad".repeat(800);
        TheoryOfChange theory = TheoryOfChange.named(word).activity(word, word).element(Effect.of("K", word, Horizon.SHORT).with(Details.NONE.withShortLabel(word)))
                .element(Mechanism.of("M", word)).link(Link.between(word, "K").through("M")).build();
        for (Orientation orientation : Orientation.values()) {
            DiagramLayout layout = checked(theory, LANDSCAPE.oriented(orientation));
            assertThat(box(layout, "K").lines()).last().asString().endsWith("…");
            assertThat(layout.height()).isLessThan(600);
        }
    }

    @Test
    void a_theory_of_two_thousand_elements_is_laid_out_within_seconds_and_a_larger_one_refused() {
        TheoryOfChange large = LargeTheory.of(1, 2000, 3000);
        assertThat(org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(60), () -> DiagramLayout.of(large, LANDSCAPE)).boxes()).hasSizeGreaterThan(1500);

        TheoryOfChange larger = LargeTheory.of(1, 4000, 10);
        assertThat(DiagramLayout.check(larger, LANDSCAPE).diagnostics()).extracting(Diagnostic::code).containsExactly("diagram-too-large");
        assertThat(DiagramLayout.check(larger, LANDSCAPE).value().boxes()).isEmpty();
        assertThatThrownBy(() -> DiagramLayout.of(larger, LANDSCAPE)).isInstanceOf(ContentException.class);
        Extract part = Extract.strand(larger, List.of(larger.links().get(0).from())).atMost(10);
        assertThat(checked(larger, LANDSCAPE.only(part)).boxes()).isNotEmpty();
    }

    @Test
    void what_the_checks_are_for_they_see() {
        Box a = new Box("A", "A", Box.Kind.ELEMENT, false, "", new Rect(10, 10, 50, 20), new Rect(10, 10, 50, 20), "", List.of("A"), List.of());
        Box b = new Box("B", "B", Box.Kind.ELEMENT, false, "", new Rect(40, 20, 50, 20), new Rect(40, 20, 50, 20), "", List.of("B"), List.of());
        Box c = new Box("C", "C", Box.Kind.ELEMENT, false, "", new Rect(140, 20, 50, 20), new Rect(140, 20, 50, 20), "", List.of("C"), List.of());
        assertThat(LayoutChecks.overlaps(List.of(a, b, c))).containsExactly("A and B");
        Point from = new Point(60, 25);
        Point to = new Point(140, 25);
        Route route = new Route("A", "C", List.of(), LinkKind.CONTRIBUTES, "", false, true, List.of(new Segment(from, from, to, to)));
        DiagramLayout layout = new DiagramLayout(Orientation.LANDSCAPE, new TypeSizes(12, 10, 12, 1.2, 8, 16), 150, 100, List.of(), List.of(a, b, c), List.of(route), 0, 0);
        assertThat(LayoutChecks.routesThroughBoxes(layout)).containsExactly("A → C through B");
        assertThat(LayoutChecks.outsideThePicture(layout)).containsExactly("C");
    }
}
