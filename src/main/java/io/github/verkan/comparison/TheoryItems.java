package io.github.verkan.comparison;

import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.InfluenceAt;
import io.github.verkan.theory.Labelled;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Quantity;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The lists of a theory with all fields of all that stands in them, under the keys that they have in JSON. */
final class TheoryItems {

    private TheoryItems() {}

    /** What stands at the head, but for the extensions. */
    static Item head(TheoryOfChange theory) {
        return new Item(TheoryThing.THEORY, theory.id(), theory.title(), theory, out -> {
            out.text("id", theory.id());
            out.text("title", theory.title());
            out.text("language", theory.language());
            out.text("problem.statement", theory.problem().statement());
            out.text("problem.basis", theory.problem().basis());
        });
    }

    /** All lists by their keys, in the order in which changes are told. */
    static Map<String, List<Item>> lists(TheoryOfChange theory) {
        Map<String, List<Item>> lists = new LinkedHashMap<>();
        add(lists, TheoryThing.CAUSE, theory.problem().causes(), (out, cause) -> {
            out.ids("answeredBy", cause.answeredBy());
            out.text("note", cause.note());
        });
        add(lists, TheoryThing.CONSEQUENCE, theory.problem().consequences(), (out, consequence) -> {
            out.word("stage", consequence.stage());
            out.text("note", consequence.note());
        });
        add(lists, TheoryThing.QUESTION, theory.questions(), (out, question) -> {
            out.flag("main", question.main());
            out.ids("about", question.about());
            out.text("basis", question.basis());
        });
        add(lists, TheoryThing.ACTOR, theory.actors(), (out, actor) -> {
            out.text("role", actor.role());
            out.flag("outside", actor.outside());
        });
        add(lists, TheoryThing.GROUP, theory.groups(), (out, group) -> out.ids("members", group.members()));
        add(lists, TheoryThing.RELATION, theory.relations(), (out, relation) -> out.ids("between", List.of(relation.first(), relation.second())));
        add(lists, TheoryThing.TARGET_GROUP, theory.targetGroups(), (out, targetGroup) -> {
            out.word("role", targetGroup.role());
            out.text("basis", targetGroup.basis());
        });
        add(lists, TheoryThing.SUBGROUP, theory.subgroups(), (out, subgroup) -> {
            out.id("of", subgroup.of());
            out.text("share", subgroup.shareIfKnown().map(Object::toString).orElse(""));
        });
        lists.put("elements", theory.elements().stream()
                .map(it -> new Item(TheoryThing.of(it.kind()), it.id(), it.label(), it, out -> element(out, it))).toList());
        lists.put("links", theory.links().stream()
                .map(it -> new Item(TheoryThing.LINK, it.id(), ends(it.from(), it.to()), it, out -> link(out, it))).toList());
        add(lists, TheoryThing.INDICATOR, theory.indicators(), TheoryItems::indicator);
        lists.put("versions", theory.versions().stream().map(it -> new Item(TheoryThing.VERSION, it.id(), "", it, out -> {
            out.text("date", it.date());
            out.texts("authors", it.authors());
            out.text("reason", it.reason());
        })).toList());
        return lists;
    }

    private static <T extends Labelled> void add(
            Map<String, List<Item>> lists, TheoryThing kind, List<T> things, BiConsumer<FieldValues, T> fields) {
        lists.put(kind.list(), things.stream().map(it -> new Item(kind, it.id(), it.label(), it, out -> {
            out.text("label", it.label());
            fields.accept(out, it);
        })).toList());
    }

    /** How a link is called: by its ends. */
    static String ends(String from, String to) {
        return from + " → " + to;
    }

    private static void element(FieldValues out, Element element) {
        Details details = element.details();
        out.word("kind", element.kind());
        out.text("label", element.label());
        out.text("short", details.shortLabel());
        out.text("note", details.note());
        out.text("basis", details.basis());
        out.word("level", details.level());
        out.word("origin", details.origin());
        element.<Runnable>match(
                resource -> () -> {},
                activity -> () -> activity(out, activity),
                output -> () -> out.ids("actors", output.actors()),
                mechanism -> () -> mechanism(out, mechanism),
                effect -> () -> effect(out, effect),
                factor -> () -> factor(out, factor)).run();
    }

    private static void activity(FieldValues out, Activity activity) {
        out.ids("actors", activity.actors());
        out.ids("targetGroups", activity.targetGroups());
        activity.plannedIfSaid().ifPresent(planned -> planned(out, planned));
    }

    private static void planned(FieldValues out, Quantity planned) {
        String value = FieldValues.plain(planned.value());
        String outOf = FieldValues.plain(planned.outOf());
        String unit = planned.unit().isEmpty() ? "" : " " + planned.unit();
        out.parts("planned", List.of(value, outOf, planned.unit()), (outOf.isEmpty() ? value : value + "/" + outOf) + unit);
    }

    private static void mechanism(FieldValues out, Mechanism mechanism) {
        out.text("statement", mechanism.statement());
        out.word("half", mechanism.half());
        out.ids("from", mechanism.declaredFrom());
        out.ids("to", mechanism.declaredTo());
    }

    private static void effect(FieldValues out, Effect effect) {
        out.word("horizon", effect.horizon());
        out.word("nature", effect.nature());
        out.text("criterion", effect.criterion());
        out.text("assessableFrom", effect.assessableFromIfSaid().map(Object::toString).orElse(""));
        out.id("partOf", effect.partOf());
        out.ids("targetGroups", effect.targetGroups());
        out.ids("actors", effect.actors());
    }

    private static void factor(FieldValues out, Factor factor) {
        out.word("influence", factor.influence());
        List<String> parts = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (InfluenceAt it : factor.influences()) {
            String actor = out.renamed(it.actor());
            parts.addAll(List.of(actor, it.cycle(), it.influence().code(), it.note()));
            String cycle = it.cycle().isEmpty() ? "" : "cycle " + it.cycle();
            String where = actor.isEmpty() || cycle.isEmpty() ? actor + cycle : actor + ", " + cycle;
            texts.add(where + ": " + it.influence().code() + (it.note().isEmpty() ? "" : " (" + it.note() + ")"));
        }
        out.parts("influences", parts, String.join("; ", texts));
        out.ids("affects", factor.affects());
        out.ids("actors", factor.actors());
        out.text("framework", factor.framework());
        out.text("category", factor.category());
        out.text("subcategory", factor.subcategory());
        out.word("locus", factor.locus());
    }

    private static void link(FieldValues out, Link link) {
        out.id("from", link.from());
        out.id("to", link.to());
        out.word("kind", link.kind());
        out.id("through", link.through());
        out.text("note", link.note());
        out.text("basis", link.basis());
        out.text("threshold", link.thresholdIfAny().map(Object::toString).orElse(""));
    }

    private static void indicator(FieldValues out, Indicator indicator) {
        out.ids("elements", indicator.elements());
        out.text("unit", indicator.unit());
        out.word("better", indicator.better());
        out.number("baseline", indicator.baseline());
        out.text("baselineAt", indicator.baselineAt());
        out.number("goal", indicator.goal());
        out.text("goalAt", indicator.goalAt());
        out.text("note", indicator.note());
    }
}
