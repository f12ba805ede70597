package io.github.verkan.io.json;

import io.github.verkan.collaboration.AxisPosition;
import io.github.verkan.collaboration.AxisReading;
import io.github.verkan.collaboration.ClaimedEffect;
import io.github.verkan.collaboration.CollaborationModel;
import io.github.verkan.collaboration.FactorCode;
import io.github.verkan.collaboration.FactorInfluence;
import io.github.verkan.collaboration.FactorStudyBuilder;
import io.github.verkan.collaboration.FlowStep;
import io.github.verkan.collaboration.FlowStepKind;
import io.github.verkan.collaboration.FormReading;
import io.github.verkan.collaboration.HowHeard;
import io.github.verkan.collaboration.InfluenceBasis;
import io.github.verkan.collaboration.InfluenceKind;
import io.github.verkan.collaboration.IntegrationForm;
import io.github.verkan.collaboration.LoopPolarity;
import io.github.verkan.collaboration.Measuring;
import io.github.verkan.collaboration.ModelPresence;
import io.github.verkan.collaboration.ModelReading;
import io.github.verkan.collaboration.Sign;
import io.github.verkan.collaboration.StatedLoop;
import io.github.verkan.collaboration.StudyActor;
import io.github.verkan.collaboration.StudyFactor;
import io.github.verkan.collaboration.StudyRole;
import io.github.verkan.evaluation.Publication;
import io.github.verkan.evidence.Breadth;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.Reference;
import io.github.verkan.theory.Influence;
import java.util.List;
import java.util.function.Consumer;

/** Reads a study of factors. */
final class FactorsReader {

    private final Problems problems;
    private final FactorStudyBuilder study;

    FactorsReader(Problems problems, FactorStudyBuilder study) {
        this.problems = problems;
        this.study = study;
    }

    void read(JsonObject root) {
        Fields fields = Fields.of(root, Keys.FACTORS, problems);
        fields.text(Keys.SCHEMA);
        study.id(fields.text("id")).title(fields.text("title")).language(Languages.read(fields)).source(fields.text("source"))
                .frameworks(fields.texts("frameworks")).extensions(fields.extensions());
        fields.object("publication").ifPresent(object -> publication(Fields.of(object, Keys.PUBLICATION, problems)));
        each(fields, "actors", "actor", Keys.STUDY_ACTOR, this::actor);
        each(fields, "roles", "role", Keys.STUDY_ROLE, this::role);
        each(fields, "codes", "code", Keys.FACTOR_CODE, this::code);
        each(fields, "factors", "factor", Keys.STUDY_FACTOR, this::factor);
        each(fields, "influences", "influence", Keys.FACTOR_INFLUENCE, this::influence);
        each(fields, "loops", "loop", Keys.STATED_LOOP, this::loop);
        fields.object("form").ifPresent(object -> form(Fields.of(object, Keys.FORM, problems)));
        each(fields, "models", "model", Keys.MODEL, this::model);
        each(fields, "process", "step", Keys.FLOW_STEP, this::step);
        each(fields, "effects", "effect", Keys.CLAIMED_EFFECT, this::effect);
    }

    private void each(Fields fields, String key, String what, List<String> known, Consumer<Fields> reader) {
        for (JsonObject object : fields.objects(key)) {
            reader.accept(Fields.of(object, known, problems).bearing("the " + what + " is left out", "id", "from", "to", "sign", "category", "kind", "basis",
                    "model", "presence", "says", "measuring"));
        }
    }

    private void publication(Fields fields) {
        study.publication(new Publication(fields.text("title"), fields.texts("authors"), fields.text("genre"), fields.texts("approaches")));
    }

    private void actor(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        HowHeard heard = fields.word("heard", "how-heard", HowHeard.values(), HowHeard.NOT_SAID);
        String note = fields.text("note");
        if (!id.isEmpty()) {
            study.at(fields.origin()).actor(new StudyActor(id, label, heard, note));
        }
    }

    private void role(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        String actor = fields.text("actor");
        String note = fields.text("note");
        if (!id.isEmpty()) {
            study.at(fields.origin()).role(new StudyRole(id, label, actor, note));
        }
    }

    private void factor(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        String note = fields.text("note");
        if (!id.isEmpty()) {
            study.at(fields.origin()).factor(new StudyFactor(id, label, note));
        }
    }

    private void code(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        Influence category = fields.requiredWord("category", "influence", Influence.values());
        String theme = fields.text("theme");
        String factor = fields.text("factor");
        FactorCode.Width width = width(fields);
        List<String> roles = fields.texts("roles");
        String framework = fields.text("framework");
        String known = fields.text("frameworkFactor");
        String note = fields.text("note");
        Reference place = PlaceFields.read(fields);
        if (!id.isEmpty() && category != null) {
            study.at(fields.origin()).code(new FactorCode(id, label, category, theme, factor, width, roles, framework, known, note, place));
        }
    }

    private static FactorCode.Width width(Fields fields) {
        Long count = fields.count("count");
        Long of = fields.count("of");
        if (count != null && of != null && count > of) {
            fields.fail("number-out-of-range", "count", "more have said it than there were; neither number is used", "look at \"of\"");
            count = null;
            of = null;
        }
        return new FactorCode.Width(fields.text("words"), fields.word("breadth", "breadth", Breadth.values()), count, of);
    }

    private void influence(Fields fields) {
        String id = fields.required("id");
        String from = fields.required("from");
        String to = fields.required("to");
        Sign sign = fields.requiredWord("sign", "sign", Sign.values());
        InfluenceBasis basis = fields.requiredWord("basis", "influence-basis", InfluenceBasis.values());
        String citation = fields.text("citation");
        InfluenceKind kind = fields.word("kind", "influence-kind", InfluenceKind.values(), InfluenceKind.INFLUENCE);
        String note = fields.text("note");
        Reference place = PlaceFields.read(fields);
        if (from.equals(FactorInfluence.ALL)) {
            fields.fail("reserved-id", "from", "an influence comes from one factor; it is left out", "write one influence a factor");
        }
        boolean isWhole = !id.isEmpty() && !from.isEmpty() && !to.isEmpty() && sign != null && basis != null;
        if (isWhole && !fields.hasFailed(List.of("kind", "from"))) {
            study.at(fields.origin()).influence(new FactorInfluence(id, from, to, sign, basis, citation, kind, note, place));
        }
    }

    private void loop(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        List<String> through = fields.texts("through");
        LoopPolarity polarity = fields.word("polarity", "loop-polarity", LoopPolarity.values());
        String note = fields.text("note");
        Reference place = PlaceFields.read(fields);
        if (!id.isEmpty()) {
            // A loop without one of its factors is another loop.
            List<String> factors = fields.hasFailed(List.of("through")) ? List.of() : through;
            study.at(fields.origin()).loop(new StatedLoop(id, label, factors, polarity, note, place));
        }
    }

    private void form(Fields fields) {
        study.form(new FormReading(axis(fields, "vertical"), axis(fields, "horizontal"),
                fields.word("stated", "integration-form", IntegrationForm.values())));
    }

    private AxisReading axis(Fields fields, String key) {
        return fields.object(key).map(object -> {
            Fields axis = Fields.of(object, Keys.AXIS, problems);
            AxisPosition position = axis.requiredWord("position", "axis-position", AxisPosition.values());
            List<String> ground = axis.texts("ground");
            return new AxisReading(position == null ? AxisPosition.UNKNOWN : position, ground, PlaceFields.read(axis));
        }).orElse(AxisReading.UNKNOWN);
    }

    private void model(Fields fields) {
        CollaborationModel model = fields.requiredWord("model", "collaboration-model", CollaborationModel.values());
        ModelPresence presence = fields.requiredWord("presence", "model-presence", ModelPresence.values());
        String ground = fields.text("ground");
        Reference place = PlaceFields.read(fields);
        if (model != null && presence != null) {
            study.at(fields.origin()).model(new ModelReading(model, presence, ground, place));
        }
    }

    private void step(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        FlowStepKind kind = fields.word("kind", "flow-step-kind", FlowStepKind.values(), FlowStepKind.ACTION);
        String by = fields.text("by");
        List<String> next = fields.texts("next");
        String note = fields.text("note");
        if (!id.isEmpty() && !fields.hasFailed(List.of("kind"))) {
            study.at(fields.origin()).step(new FlowStep(id, label, kind, by, next, note));
        }
    }

    private void effect(Fields fields) {
        String id = fields.required("id");
        String label = fields.label(id);
        String claimedBy = fields.text("claimedBy");
        Direction says = fields.word("says", "finding", Direction.values(), Direction.SUPPORTS);
        Measuring measuring = fields.requiredWord("measuring", "measuring", Measuring.values());
        String citation = fields.text("citation");
        String note = fields.text("note");
        Reference place = PlaceFields.read(fields);
        if (!id.isEmpty() && measuring != null && !fields.hasFailed(List.of("says"))) {
            study.at(fields.origin()).effect(new ClaimedEffect(id, label, claimedBy, says, measuring, citation, note, place));
        }
    }
}
