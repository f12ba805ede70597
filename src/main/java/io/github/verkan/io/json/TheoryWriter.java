package io.github.verkan.io.json;

import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/** Writes a theory of change. */
final class TheoryWriter {

    private TheoryWriter() {}

    static void write(JsonWriter json, TheoryOfChange theory) {
        json.textIfAny("id", theory.id());
        json.textIfAny("title", theory.title());
        json.textIfAny("language", theory.language());
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
        });
        json.objects("subgroups", theory.subgroups(), (out, subgroup) -> {
            named(out, subgroup.id(), subgroup.label());
            out.textIfAny("of", subgroup.of());
        });
        json.objects("elements", theory.elements(), TheoryWriter::element);
        json.objects("links", theory.links(), TheoryWriter::link);
        json.extensions(theory.extensions());
    }

    private static void named(JsonWriter json, String id, String label) {
        json.text("id", id);
        json.text("label", label);
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
                activity -> () -> json.textsIfAny("actors", activity.actors()),
                output -> () -> json.textsIfAny("actors", output.actors()),
                mechanism -> () -> mechanism(json, mechanism),
                effect -> () -> effect(json, effect),
                factor -> () -> factor(json, factor)).run();
    }

    private static void mechanism(JsonWriter json, Mechanism mechanism) {
        json.textIfAny("statement", mechanism.statement());
        json.textsIfAny("from", mechanism.declaredFrom());
        json.textsIfAny("to", mechanism.declaredTo());
    }

    private static void effect(JsonWriter json, Effect effect) {
        json.text("horizon", effect.horizon().code());
        json.word("nature", effect.nature(), null);
        json.textIfAny("criterion", effect.criterion());
        effect.assessableFromIfSaid().ifPresent(date -> json.text("assessableFrom", date.toString()));
        json.textIfAny("partOf", effect.partOf());
        json.textsIfAny("targetGroups", effect.targetGroups());
        json.textsIfAny("actors", effect.actors());
    }

    private static void factor(JsonWriter json, Factor factor) {
        json.text("influence", factor.influence().code());
        json.textsIfAny("affects", factor.affects());
        json.textsIfAny("actors", factor.actors());
        json.textIfAny("framework", factor.framework());
        json.textIfAny("category", factor.category());
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
    }
}
