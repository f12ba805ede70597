package io.github.verkan.io.json;

import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.InfluenceAt;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Locus;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Output;
import io.github.verkan.theory.Resource;
import io.github.verkan.theory.TheoryHalf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads one element of a theory. */
final class ElementReader {

    /** Stands in for what is missing until everything else has been looked at: all problems are reported, not only the first. */
    private static final String MISSING = "?";

    private final Fields fields;
    private final Problems problems;

    private ElementReader(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** The element, if it can be made. */
    static Optional<Element> read(JsonObject object, Problems problems) {
        return new ElementReader(new Fields(object, problems), problems).element();
    }

    private Optional<Element> element() {
        ElementKind kind = fields.requiredWord("kind", "element-kind", ElementKind.values());
        // Without a kind nobody can say which keys belong here: only those that no kind has are reported.
        fields.reportUnknown(kind == null ? keysOfAnyKind() : Keys.element(kind));
        String given = fields.required("id");
        String id = given.isEmpty() ? MISSING : given;
        String label = fields.label(id);
        Details details = details();
        if (kind == null) {
            return Optional.empty();
        }
        Element element = switch (kind) {
            case RESOURCE -> new Resource(id, label, details);
            case ACTIVITY -> new Activity(id, label, fields.texts("actors"), fields.texts("targetGroups"),
                    QuantityReader.read(fields, "planned", problems), details);
            case OUTPUT -> new Output(id, label, fields.texts("actors"), details);
            case EFFECT -> effect(id, label, details);
            case MECHANISM -> new Mechanism(id, label, fields.text("statement"), fields.word("half", "theory-half", TheoryHalf.values()),
                    fields.texts("from"), fields.texts("to"), details);
            case FACTOR -> factor(id, label, details);
        };
        boolean sound = !given.isEmpty() && !fields.hasFailed(List.of("horizon", "influence"));
        return sound ? Optional.of(element) : Optional.empty();
    }

    private static List<String> keysOfAnyKind() {
        return Arrays.stream(ElementKind.values()).flatMap(kind -> Keys.element(kind).stream()).distinct().toList();
    }

    private Details details() {
        Level level = fields.word("level", "level", Level.values());
        ElementOrigin origin = fields.word("origin", "origin", ElementOrigin.values(), ElementOrigin.THEORY);
        return new Details(fields.text("short"), fields.text("note"), fields.text("basis"), level, origin);
    }

    private Effect effect(String id, String label, Details details) {
        Horizon horizon = fields.word("horizon", "horizon", Horizon.values());
        Nature nature = fields.word("nature", "nature", Nature.values());
        return new Effect(id, label, horizon, nature, fields.text("criterion"), fields.date("assessableFrom"),
                fields.text("partOf"), fields.texts("targetGroups"), fields.texts("actors"), details);
    }

    /** What a factor does to somebody in particular; without the whole of it the factor does there what it does elsewhere. */
    private List<InfluenceAt> influences() {
        List<InfluenceAt> influences = new ArrayList<>();
        for (JsonObject object : fields.objects("influences")) {
            Fields own = Fields.of(object, Keys.INFLUENCE_AT, problems);
            String actor = own.text("actor");
            String cycle = own.text("cycle");
            Influence influence = own.requiredWord("influence", "influence", Influence.values());
            String note = own.text("note");
            if (actor.isBlank() && cycle.isBlank() && !own.hasFailed(List.of("actor", "cycle"))) {
                own.failWhole("missing-key", "an influence that is said for itself has an actor, a cycle or both; it is left out", "");
            } else if (influence != null && !own.hasFailed(List.of("actor", "cycle"))) {
                influences.add(new InfluenceAt(actor, cycle, influence, note));
            }
        }
        return influences;
    }

    private Factor factor(String id, String label, Details details) {
        Influence influence = fields.requiredWord("influence", "influence", Influence.values());
        return new Factor(id, label, influence == null ? Influence.BOTH : influence, influences(), fields.texts("affects"), fields.texts("actors"),
                fields.text("framework"), fields.text("category"), fields.text("subcategory"),
                fields.word("locus", "locus", Locus.values()), details);
    }
}
