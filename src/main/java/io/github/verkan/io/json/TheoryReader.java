package io.github.verkan.io.json;

import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Actor;
import io.github.verkan.theory.Cause;
import io.github.verkan.theory.Consequence;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.EvaluationQuestion;
import io.github.verkan.theory.Group;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Relation;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a theory of change into a builder. */
final class TheoryReader {

    /** What things cannot do without, beside their ids. */
    private static final Map<String, String[]> BEARING = Map.of("question", new String[] {"id", "main"}, "actor", new String[] {"id", "outside"},
            "relation", new String[] {"id", "between"}, "target group", new String[] {"id", "role"}, "link", new String[] {"from", "to", "kind"});
    private static final String[] ID = {"id"};

    private final Problems problems;
    private final TheoryBuilder theory;

    TheoryReader(Problems problems, TheoryBuilder theory) {
        this.problems = problems;
        this.theory = theory;
    }

    void read(JsonObject root) {
        Fields fields = Fields.of(root, Keys.THEORY, problems);
        theory.id(fields.text("id")).title(fields.text("title")).language(Languages.read(fields)).extensions(fields.extensions());
        fields.text(Keys.SCHEMA);
        for (JsonObject object : fields.objects("versions")) {
            version(fieldsOf(object, "version", Keys.VERSION));
        }
        Optional<JsonObject> problem = fields.object("problem");
        if (problem.isPresent()) {
            problem(Fields.of(problem.get(), Keys.PROBLEM, problems));
        }
        for (JsonObject object : fields.objects("questions")) {
            question(fieldsOf(object, "question", Keys.QUESTION));
        }
        for (JsonObject object : fields.objects("actors")) {
            actor(fieldsOf(object, "actor", Keys.ACTOR));
        }
        for (JsonObject object : fields.objects("groups")) {
            group(fieldsOf(object, "group", Keys.GROUP));
        }
        for (JsonObject object : fields.objects("relations")) {
            relation(fieldsOf(object, "relation", Keys.RELATION));
        }
        for (JsonObject object : fields.objects("targetGroups")) {
            targetGroup(fieldsOf(object, "target group", Keys.TARGET_GROUP));
        }
        for (JsonObject object : fields.objects("subgroups")) {
            subgroup(fieldsOf(object, "subgroup", Keys.SUBGROUP));
        }
        for (JsonObject object : fields.objects("elements")) {
            Optional<Element> element = ElementReader.read(object, problems);
            if (element.isPresent()) {
                theory.at(JsonOrigin.of(problems.file(), object)).element(element.get());
            }
        }
        for (JsonObject object : fields.objects("links")) {
            link(fieldsOf(object, "link", Keys.LINK));
        }
        for (JsonObject object : fields.objects("indicators")) {
            indicator(fieldsOf(object, "indicator", Keys.INDICATOR));
        }
    }

    private Fields fieldsOf(JsonObject object, String what, List<String> known) {
        return Fields.of(object, known, problems).bearing("the " + what + " is left out", BEARING.getOrDefault(what, ID));
    }

    private void version(Fields fields) {
        String id = fields.required("id");
        TheoryVersion version = new TheoryVersion(id.isEmpty() ? "?" : id, fields.time("date"), fields.texts("authors"), fields.text("reason"));
        if (!id.isEmpty()) {
            theory.at(fields.origin()).version(version);
        }
    }

    private void problem(Fields fields) {
        theory.problem(fields.text("statement"), fields.text("basis"));
        for (JsonObject object : fields.objects("causes")) {
            cause(fieldsOf(object, "cause", Keys.CAUSE));
        }
        for (JsonObject object : fields.objects("consequences")) {
            consequence(fieldsOf(object, "consequence", Keys.CONSEQUENCE));
        }
    }

    private void cause(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        List<String> answeredBy = fields.texts("answeredBy");
        String note = fields.text("note");
        if (!id.isEmpty()) {
            theory.at(fields.origin()).cause(new Cause(id, label, answeredBy, note));
        }
    }

    private void consequence(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        Consequence.Stage stage = fields.word("stage", "consequence-stage", Consequence.Stage.values());
        String note = fields.text("note");
        if (!id.isEmpty()) {
            theory.at(fields.origin()).consequence(new Consequence(id, label, stage, note));
        }
    }

    private void question(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        boolean main = fields.flag("main", false);
        List<String> about = fields.texts("about");
        String basis = fields.text("basis");
        if (!id.isEmpty() && !fields.hasFailed(List.of("main"))) {
            theory.at(fields.origin()).question(new EvaluationQuestion(id, label, main, about, basis));
        }
    }

    private void indicator(Fields fields) {
        Optional<Indicator> indicator = IndicatorReader.read(fields);
        if (indicator.isPresent()) {
            theory.at(fields.origin()).indicator(indicator.get());
        }
    }

    private void actor(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        String role = fields.text("role");
        boolean outside = fields.flag("outside", false);
        if (!id.isEmpty() && !fields.hasFailed(List.of("outside"))) {
            theory.at(fields.origin()).actor(new Actor(id, label, role, outside));
        }
    }

    private void group(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        List<String> members = fields.texts("members");
        if (!id.isEmpty()) {
            theory.at(fields.origin()).group(new Group(id, label, members));
        }
    }

    private void relation(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        List<String> between = fields.texts("between");
        if (!fields.has("between")) {
            fields.missing("between", "\"between\" must be given; the relation is left out");
        } else if (between.size() != 2 && !fields.hasFailed(List.of("between"))) {
            fields.fail("wrong-count", "between", "a relation is between exactly two actors; it is left out", "");
        }
        if (!id.isEmpty() && between.size() == 2 && !fields.hasFailed(List.of("between"))) {
            theory.at(fields.origin()).relation(new Relation(id, label, between.get(0), between.get(1)));
        }
    }

    private void targetGroup(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        TargetGroup.Role role = fields.requiredWord("role", "target-group-role", TargetGroup.Role.values());
        String basis = fields.text("basis");
        if (!id.isEmpty() && role != null) {
            theory.at(fields.origin()).targetGroup(new TargetGroup(id, label, role, basis));
        }
    }

    private void subgroup(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        String of = fields.text("of");
        Degree share = fields.fraction("share");
        if (!id.isEmpty()) {
            theory.at(fields.origin()).subgroup(new Subgroup(id, label, of, share));
        }
    }

    private void link(Fields fields) {
        LinkKind kind = fields.word("kind", "link-kind", LinkKind.values(), LinkKind.CONTRIBUTES);
        Link link = new Link(fields.optionalId(), fields.required("from"), fields.required("to"), kind, fields.text("through"),
                fields.text("note"), fields.text("basis"), fields.fraction("threshold"));
        // A link of a kind that is not known may mean the opposite of a contribution.
        if (!link.from().isEmpty() && !link.to().isEmpty() && !fields.hasFailed(List.of("kind"))) {
            theory.at(fields.origin()).link(link);
        }
    }
}
