package io.github.verkan.io.json;

import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Problem;
import io.github.verkan.theory.Quantity;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.theory.TheoryVersion;
import java.util.List;

/** Writes a theory of change. */
final class TheoryWriter {

    private TheoryWriter() {}

    static void write(JsonWriter json, TheoryOfChange theory) {
        json.textIfAny("id", theory.id());
        json.textIfAny("title", theory.title());
        json.textIfAny("language", theory.language());
        json.objects("versions", theory.versions(), TheoryWriter::version);
        if (!theory.problem().isEmpty()) {
            json.object("problem", () -> problem(json, theory.problem()));
        }
        json.objects("questions", theory.questions(), (out, question) -> {
            named(out, question.id(), question.label());
            out.flag("main", question.main(), false);
            out.textsIfAny("about", question.about());
            out.textIfAny("basis", question.basis());
        });
        json.objects("actors", theory.actors(), (out, actor) -> {
            named(out, actor.id(), actor.label());
            out.textIfAny("role", actor.role());
            out.flag("outside", actor.outside(), false);
        });
        json.objects("groups", theory.groups(), (out, group) -> {
            named(out, group.id(), group.label());
            out.textsIfAny("members", group.members());
        });
        json.objects("relations", theory.relations(), (out, relation) -> {
            named(out, relation.id(), relation.label());
            out.textsIfAny("between", List.of(relation.first(), relation.second()));
        });
        json.objects("targetGroups", theory.targetGroups(), (out, targetGroup) -> {
            named(out, targetGroup.id(), targetGroup.label());
            out.text("role", targetGroup.role().code());
            out.textIfAny("basis", targetGroup.basis());
        });
        json.objects("subgroups", theory.subgroups(), (out, subgroup) -> {
            named(out, subgroup.id(), subgroup.label());
            out.textIfAny("of", subgroup.of());
            subgroup.shareIfKnown().ifPresent(share -> out.text("share", share.toString()));
        });
        json.objects("elements", theory.elements(), TheoryWriter::element);
        json.objects("links", theory.links(), TheoryWriter::link);
        json.objects("indicators", theory.indicators(), TheoryWriter::indicator);
        json.extensions(theory.extensions());
    }

    private static void named(JsonWriter json, String id, String label) {
        json.text("id", id);
        json.text("label", label);
    }

    private static void version(JsonWriter json, TheoryVersion version) {
        json.text("id", version.id());
        json.textIfAny("date", version.date());
        json.textsIfAny("authors", version.authors());
        json.textIfAny("reason", version.reason());
    }

    private static void problem(JsonWriter json, Problem problem) {
        json.textIfAny("statement", problem.statement());
        json.textIfAny("basis", problem.basis());
        json.objects("causes", problem.causes(), (out, cause) -> {
            named(out, cause.id(), cause.label());
            out.textsIfAny("answeredBy", cause.answeredBy());
            out.textIfAny("note", cause.note());
        });
        json.objects("consequences", problem.consequences(), (out, consequence) -> {
            named(out, consequence.id(), consequence.label());
            out.word("stage", consequence.stage(), null);
            out.textIfAny("note", consequence.note());
        });
    }

    private static void indicator(JsonWriter json, Indicator indicator) {
        named(json, indicator.id(), indicator.label());
        json.textsIfAny("elements", indicator.elements());
        json.textIfAny("unit", indicator.unit());
        json.word("better", indicator.better(), null);
        json.numberIfAny("baseline", indicator.baseline());
        json.textIfAny("baselineAt", indicator.baselineAt());
        json.numberIfAny("goal", indicator.goal());
        json.textIfAny("goalAt", indicator.goalAt());
        json.textIfAny("note", indicator.note());
    }

    /** A number with its unit. */
    static void quantity(JsonWriter json, String key, Quantity quantity) {
        json.object(key, () -> {
            json.number("value", quantity.value());
            json.numberIfAny("outOf", quantity.outOf());
            json.textIfAny("unit", quantity.unit());
        });
    }

    private static void element(JsonWriter json, Element element) {
        Details details = element.details();
        json.text("id", element.id());
        json.text("kind", element.kind().code());
        json.text("label", element.label());
        json.textIfAny("short", details.shortLabel());
        json.textIfAny("note", details.note());
        json.textIfAny("basis", details.basis());
        json.word("level", details.level(), null);
        json.word("origin", details.origin(), ElementOrigin.THEORY);
        element.<Runnable>match(
                resource -> () -> {},
                activity -> () -> activity(json, activity),
                output -> () -> json.textsIfAny("actors", output.actors()),
                mechanism -> () -> mechanism(json, mechanism),
                effect -> () -> effect(json, effect),
                factor -> () -> factor(json, factor)).run();
    }

    private static void activity(JsonWriter json, Activity activity) {
        json.textsIfAny("actors", activity.actors());
        json.textsIfAny("targetGroups", activity.targetGroups());
        activity.plannedIfSaid().ifPresent(planned -> quantity(json, "planned", planned));
    }

    private static void mechanism(JsonWriter json, Mechanism mechanism) {
        json.textIfAny("statement", mechanism.statement());
        json.word("half", mechanism.half(), null);
        json.textsIfAny("from", mechanism.declaredFrom());
        json.textsIfAny("to", mechanism.declaredTo());
    }

    private static void effect(JsonWriter json, Effect effect) {
        json.word("horizon", effect.horizon(), null);
        json.word("nature", effect.nature(), null);
        json.textIfAny("criterion", effect.criterion());
        effect.assessableFromIfSaid().ifPresent(date -> json.text("assessableFrom", date.toString()));
        json.textIfAny("partOf", effect.partOf());
        json.textsIfAny("targetGroups", effect.targetGroups());
        json.textsIfAny("actors", effect.actors());
    }

    private static void factor(JsonWriter json, Factor factor) {
        json.text("influence", factor.influence().code());
        json.objects("influences", factor.influences(), (out, it) -> {
            out.textIfAny("actor", it.actor());
            out.textIfAny("cycle", it.cycle());
            out.text("influence", it.influence().code());
            out.textIfAny("note", it.note());
        });
        json.textsIfAny("affects", factor.affects());
        json.textsIfAny("actors", factor.actors());
        json.textIfAny("framework", factor.framework());
        json.textIfAny("category", factor.category());
        json.textIfAny("subcategory", factor.subcategory());
        json.word("locus", factor.locus(), null);
    }

    private static void link(JsonWriter json, Link link) {
        // Only the first link between two ends can have this id, and reading makes it up again.
        if (!link.id().equals(link.from() + "-" + link.to())) {
            json.text("id", link.id());
        }
        json.text("from", link.from());
        json.text("to", link.to());
        json.word("kind", link.kind(), LinkKind.CONTRIBUTES);
        json.textIfAny("through", link.through());
        json.textIfAny("note", link.note());
        json.textIfAny("basis", link.basis());
        link.thresholdIfAny().ifPresent(threshold -> json.text("threshold", threshold.toString()));
    }
}
