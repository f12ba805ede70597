package io.github.verkan.io.json;

import io.github.verkan.frameworks.Dimension;
import io.github.verkan.frameworks.FrameworkBuilder;
import io.github.verkan.frameworks.FrameworkFactor;
import io.github.verkan.frameworks.OppositePair;
import io.github.verkan.theory.Influence;
import java.util.List;
import java.util.function.Consumer;

/** Reads a framework of factors. */
final class FrameworkReader {

    private final Problems problems;
    private final FrameworkBuilder framework;

    FrameworkReader(Problems problems, FrameworkBuilder framework) {
        this.problems = problems;
        this.framework = framework;
    }

    void read(JsonObject root) {
        Fields fields = Fields.of(root, Keys.FRAMEWORK, problems);
        fields.text(Keys.SCHEMA);
        framework.id(fields.text("id")).title(fields.text("title")).language(Languages.read(fields)).source(fields.text("source"))
                .aliases(fields.texts("aliases")).extensions(fields.extensions());
        each(fields, "dimensions", "dimension", Keys.DIMENSION, this::dimension);
        each(fields, "factors", "factor", Keys.FRAMEWORK_FACTOR, this::factor);
        each(fields, "pairs", "pair", Keys.OPPOSITE_PAIR, this::pair);
    }

    private void each(Fields fields, String key, String what, List<String> known, Consumer<Fields> reader) {
        for (JsonObject object : fields.objects(key)) {
            reader.accept(Fields.of(object, known, problems).bearing("the " + what + " is left out", "id", "role", "poles"));
        }
    }

    private void dimension(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        String english = fields.text("english");
        String parent = fields.text("parent");
        List<String> aliases = fields.texts("aliases");
        String note = fields.text("note");
        if (!id.isEmpty()) {
            framework.at(fields.origin()).dimension(new Dimension(id, label, english, parent, aliases, note));
        }
    }

    private void factor(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        Influence role = fields.requiredWord("role", "influence", Influence.values());
        Influence reads = fields.word("reads", "influence", Influence.values());
        String english = fields.text("english");
        String dimension = fields.text("dimension");
        String theme = fields.text("theme");
        List<String> aliases = fields.texts("aliases");
        List<String> opposes = fields.texts("opposes");
        String note = fields.text("note");
        String basis = fields.text("basis");
        if (!id.isEmpty() && role != null) {
            framework.at(fields.origin())
                    .factor(new FrameworkFactor(id, label, english, dimension, role, theme, aliases, opposes, reads, note, basis));
        }
    }

    private void pair(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        String english = fields.text("english");
        List<String> poles = fields.texts("poles");
        String dimension = fields.text("dimension");
        String theme = fields.text("theme");
        String note = fields.text("note");
        String basis = fields.text("basis");
        boolean isPair = poles.size() == 2 && !poles.get(0).equals(poles.get(1));
        if (!fields.has("poles")) {
            fields.missing("poles", "\"poles\" must be given; the pair is left out");
        } else if (!isPair && !fields.hasFailed(List.of("poles"))) {
            fields.fail("wrong-count", "poles", "a pair has exactly two different poles; it is left out", "");
        }
        if (!id.isEmpty() && isPair && !fields.hasFailed(List.of("poles"))) {
            framework.at(fields.origin()).pair(new OppositePair(id, label, english, poles.get(0), poles.get(1), dimension, theme, note, basis));
        }
    }
}
