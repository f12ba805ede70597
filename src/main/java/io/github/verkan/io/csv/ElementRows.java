package io.github.verkan.io.csv;

import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Actor;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Group;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Locus;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Output;
import io.github.verkan.theory.Relation;
import io.github.verkan.theory.Resource;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryHalf;
import java.util.List;

/** From rows to the things that a theory names. */
final class ElementRows {

    private final TheoryBuilder theory;

    ElementRows(TheoryBuilder theory) {
        this.theory = theory;
    }

    void take(Row row) {
        String id = row.required("id");
        String kind = row.has("kind") ? row.decidingCode("kind", "element-kind").orElse("") : row.required("kind");
        // Without an id the row is still gone through, so that everything that is wrong with it is reported.
        add(row, kind, id.isEmpty() ? "?" : id);
    }

    private void add(Row row, String kind, String id) {
        switch (kind) {
            case "actor" -> addActor(row, id);
            case "group" -> addGroup(row, id);
            case "relation" -> addRelation(row, id);
            case "target-group" -> addTargetGroup(row, id);
            case "subgroup" -> addSubgroup(row, id);
            case "resource" -> add(row, new Resource(id, row.label(id), details(row)));
            case "activity" -> add(row, new Activity(
                    id, row.label(id), row.values("actors"), row.values("targetGroups"), RowQuantity.planned(row), details(row)));
            case "output" -> add(row, new Output(id, row.label(id), row.values("actors"), details(row)));
            case "effect" -> addEffect(row, id);
            case "mechanism" -> add(row, new Mechanism(
                    id, row.label(id), row.text("statement"), row.word("half", "theory-half", TheoryHalf.values()),
                    row.values("from"), row.values("to"), details(row)));
            case "factor" -> addFactor(row, id);
            default -> row.reject();
        }
    }

    private void add(Row row, Element element) {
        if (!row.isRejected()) {
            theory.at(row.origin()).element(element);
        }
    }

    private void addActor(Row row, String id) {
        Actor actor = new Actor(id, row.label(id), row.value("role"), row.yes("outside", false));
        if (!row.isRejected()) {
            theory.at(row.origin()).actor(actor);
        }
    }

    private void addGroup(Row row, String id) {
        Group group = new Group(id, row.label(id), row.values("members"));
        if (!row.isRejected()) {
            theory.at(row.origin()).group(group);
        }
    }

    private void addRelation(Row row, String id) {
        String label = row.label(id);
        List<String> members = row.values("members");
        if (members.size() != 2) {
            row.error("wrong-count", "members", row.value("members"), "a relation is between exactly two actors; the row is rejected",
                    "write their ids with | between");
            row.reject();
        }
        if (!row.isRejected()) {
            theory.at(row.origin()).relation(new Relation(id, label, members.get(0), members.get(1)));
        }
    }

    private void addTargetGroup(Row row, String id) {
        row.required("role");
        TargetGroup group = new TargetGroup(id, row.label(id),
                row.deciding("role", "target-group-role", TargetGroup.Role.values(), TargetGroup.Role.DIRECT), row.text("basis"));
        if (!row.isRejected()) {
            theory.at(row.origin()).targetGroup(group);
        }
    }

    private void addSubgroup(Row row, String id) {
        Subgroup subgroup = new Subgroup(id, row.label(id), row.value("of"), row.fraction("share"));
        if (!row.isRejected()) {
            theory.at(row.origin()).subgroup(subgroup);
        }
    }

    private void addEffect(Row row, String id) {
        Horizon horizon = row.deciding("horizon", "horizon", Horizon.values(), null);
        add(row, new Effect(id, row.label(id), horizon, row.word("nature", "nature", Nature.values()), row.text("criterion"),
                row.date("assessableFrom"), row.value("partOf"), row.values("targetGroups"), row.values("actors"), details(row)));
    }

    private void addFactor(Row row, String id) {
        row.required("influence");
        Influence influence = row.deciding("influence", "influence", Influence.values(), Influence.BOTH);
        add(row, new Factor(id, row.label(id), influence, List.of(), row.values("affects"), row.values("actors"), row.text("framework"),
                row.text("category"), row.text("subcategory"), row.word("locus", "locus", Locus.values()), details(row)));
    }

    private static Details details(Row row) {
        ElementOrigin origin = row.word("origin", "origin", ElementOrigin.values());
        return new Details(row.text("short"), row.text("note"), row.text("basis"), row.word("level", "level", Level.values()),
                origin == null ? ElementOrigin.THEORY : origin);
    }
}
