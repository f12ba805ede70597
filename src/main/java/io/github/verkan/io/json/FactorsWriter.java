package io.github.verkan.io.json;

import io.github.verkan.collaboration.AxisReading;
import io.github.verkan.collaboration.ClaimedEffect;
import io.github.verkan.collaboration.FactorCode;
import io.github.verkan.collaboration.FactorInfluence;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.FlowStep;
import io.github.verkan.collaboration.FlowStepKind;
import io.github.verkan.collaboration.FormReading;
import io.github.verkan.collaboration.HowHeard;
import io.github.verkan.collaboration.InfluenceKind;
import io.github.verkan.collaboration.ModelReading;
import io.github.verkan.collaboration.StatedLoop;
import io.github.verkan.evidence.Direction;

/** Writes a study of factors. */
final class FactorsWriter {

    private FactorsWriter() {}

    static void write(JsonWriter json, FactorStudy study) {
        json.textIfAny("id", study.id());
        json.textIfAny("title", study.title());
        json.textIfAny("language", study.language());
        json.textIfAny("source", study.source());
        CaseWriter.publication(json, study.publication());
        json.textsIfAny("frameworks", study.frameworks());
        json.objects("actors", study.actors(), (out, actor) -> {
            named(out, actor.id(), actor.label());
            out.word("heard", actor.heard(), HowHeard.NOT_SAID);
            out.textIfAny("note", actor.note());
        });
        json.objects("roles", study.roles(), (out, role) -> {
            named(out, role.id(), role.label());
            out.textIfAny("actor", role.actor());
            out.textIfAny("note", role.note());
        });
        json.objects("codes", study.codes(), FactorsWriter::code);
        json.objects("factors", study.factors(), (out, factor) -> {
            named(out, factor.id(), factor.label());
            out.textIfAny("note", factor.note());
        });
        json.objects("influences", study.influences(), FactorsWriter::influence);
        json.objects("loops", study.statedLoops(), FactorsWriter::loop);
        if (!study.form().equals(FormReading.UNKNOWN)) {
            json.object("form", () -> form(json, study.form()));
        }
        json.objects("models", study.models().stream().filter(it -> !it.equals(ModelReading.notSaid(it.model()))).toList(), FactorsWriter::model);
        json.objects("process", study.flow().steps(), FactorsWriter::step);
        json.objects("effects", study.claimedEffects(), FactorsWriter::effect);
        json.extensions(study.extensions());
    }

    private static void named(JsonWriter json, String id, String label) {
        json.text("id", id);
        json.text("label", label);
    }

    private static void code(JsonWriter json, FactorCode code) {
        named(json, code.id(), code.label());
        json.text("category", code.category().code());
        json.textIfAny("theme", code.theme());
        json.textIfAny("factor", code.factor());
        json.textIfAny("words", code.width().words());
        json.word("breadth", code.width().breadth(), null);
        code.width().countIfKnown().ifPresent(count -> json.number("count", count));
        code.width().ofIfKnown().ifPresent(of -> json.number("of", of));
        json.textsIfAny("roles", code.roles());
        json.textIfAny("framework", code.framework());
        json.textIfAny("frameworkFactor", code.frameworkFactor());
        json.textIfAny("note", code.note());
        PlaceFields.write(json, code.place());
    }

    private static void influence(JsonWriter json, FactorInfluence influence) {
        json.text("id", influence.id());
        json.text("from", influence.from());
        json.text("to", influence.to());
        json.text("sign", influence.sign().code());
        json.text("basis", influence.basis().code());
        json.textIfAny("citation", influence.citation());
        json.word("kind", influence.kind(), InfluenceKind.INFLUENCE);
        json.textIfAny("note", influence.note());
        PlaceFields.write(json, influence.place());
    }

    private static void loop(JsonWriter json, StatedLoop loop) {
        named(json, loop.id(), loop.label());
        json.textsIfAny("through", loop.through());
        json.word("polarity", loop.polarity(), null);
        json.textIfAny("note", loop.note());
        PlaceFields.write(json, loop.place());
    }

    private static void form(JsonWriter json, FormReading form) {
        axis(json, "vertical", form.vertical());
        axis(json, "horizontal", form.horizontal());
        json.word("stated", form.stated(), null);
    }

    private static void axis(JsonWriter json, String key, AxisReading axis) {
        if (!axis.equals(AxisReading.UNKNOWN)) {
            json.object(key, () -> {
                json.text("position", axis.position().code());
                json.textsIfAny("ground", axis.ground());
                PlaceFields.write(json, axis.place());
            });
        }
    }

    private static void model(JsonWriter json, ModelReading reading) {
        json.text("model", reading.model().code());
        json.text("presence", reading.presence().code());
        json.textIfAny("ground", reading.ground());
        PlaceFields.write(json, reading.place());
    }

    private static void step(JsonWriter json, FlowStep step) {
        named(json, step.id(), step.label());
        json.word("kind", step.kind(), FlowStepKind.ACTION);
        json.textIfAny("by", step.by());
        json.textsIfAny("next", step.next());
        json.textIfAny("note", step.note());
    }

    private static void effect(JsonWriter json, ClaimedEffect effect) {
        named(json, effect.id(), effect.label());
        json.textIfAny("claimedBy", effect.claimedBy());
        json.word("says", effect.says(), Direction.SUPPORTS);
        json.text("measuring", effect.measuring().code());
        json.textIfAny("citation", effect.citation());
        json.textIfAny("note", effect.note());
        PlaceFields.write(json, effect.place());
    }
}
