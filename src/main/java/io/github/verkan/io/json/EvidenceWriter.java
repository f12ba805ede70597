package io.github.verkan.io.json;

import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.evidence.SurveyAnswers;

/** Writes evidence: sources and items. */
final class EvidenceWriter {

    private EvidenceWriter() {}

    static void write(JsonWriter json, EvidenceBase evidence) {
        json.objects("sources", evidence.sources().all(), EvidenceWriter::source);
        json.objects("items", evidence.items(), EvidenceWriter::item);
        json.extensions(evidence.extensions());
    }

    private static void source(JsonWriter json, Source source) {
        json.text("id", source.id());
        json.textIfAny("label", source.label());
        json.textIfAny("role", source.role());
        json.word("standing", source.standing(), SourceStanding.INDEPENDENT);
        json.textIfAny("actor", source.actor());
        json.textIfAny("targetGroup", source.targetGroup());
        json.flag("answered", source.answered(), true);
        json.textIfAny("note", source.note());
    }

    private static void item(JsonWriter json, EvidenceItem item) {
        json.text("id", item.id());
        json.textsIfAny("targets", item.targets());
        finding(json, item.finding());
        json.word("kind", item.kind(), EvidenceKind.FINDING);
        json.textsIfAny("sources", item.sources());
        json.textIfAny("role", item.role());
        json.textsIfAny("methods", item.methods());
        json.textsIfAny("about", item.about());
        json.textsIfAny("subgroups", item.subgroups());
        json.textsIfAny("factors", item.factors());
        json.textsIfAny("cycles", item.cycles());
        json.textIfAny("date", item.date());
        json.word("breadth", item.breadth().orElse(null), null);
        json.textIfAny("hedge", item.hedge());
        json.word("quality", item.quality().orElse(null), null);
        json.word("contribution", item.contribution().orElse(null), null);
        json.word("gap", item.gap().orElse(null), null);
        json.word("nature", item.nature().orElse(null), null);
        json.word("level", item.level().orElse(null), null);
        json.textIfAny("question", item.question());
        item.quantity().ifPresent(quantity -> TheoryWriter.quantity(json, "quantity", quantity));
        json.textsIfAny("reached", item.reached());
        json.textIfAny("condition", item.condition());
        item.assessableFrom().ifPresent(date -> json.text("assessableFrom", date.toString()));
        json.textIfAny("document", item.reference().document());
        json.textIfAny("section", item.reference().section());
        json.textIfAny("page", item.reference().page());
        json.textIfAny("note", item.note());
        json.textIfAny("quote", item.quote());
        ChainFields.write(json, item.coding());
        json.textsIfAny("repeats", item.repeats());
        json.textsIfAny("contradicts", item.contradicts());
        if (item.rows() > 1) {
            json.number("rows", item.rows());
        }
    }

    private static void finding(JsonWriter json, Finding finding) {
        if (finding instanceof Direction direction) {
            json.text("finding", direction.code());
        } else if (finding instanceof Graded graded) {
            json.object("finding", () -> json.text("grade", graded.grade()));
        } else if (finding instanceof Measured measured) {
            json.object("finding", () -> measured(json, measured));
        } else if (finding instanceof SurveyAnswers answers) {
            json.object("finding", () -> answers(json, answers));
        }
    }

    private static void measured(JsonWriter json, Measured measured) {
        json.textIfAny("indicator", measured.indicator());
        json.number("actual", measured.actual());
        json.numberIfAny("baseline", measured.baseline());
        json.numberIfAny("goal", measured.goal());
        json.word("better", measured.better(), null);
        json.textIfAny("unit", measured.unit());
        measured.nIfKnown().ifPresent(n -> json.number("n", n));
    }

    private static void answers(JsonWriter json, SurveyAnswers answers) {
        json.textsIfAny("options", answers.options());
        json.numbersIfAny("counts", answers.counts());
        json.numberIfAny("agree", answers.agree());
        json.numberIfAny("neutral", answers.neutral());
        json.numberIfAny("disagree", answers.disagree());
        if (answers.n() != null) {
            json.number("n", answers.n());
        }
        if (!answers.missing().isEmpty()) {
            json.object("missing", () -> answers.missing().forEach((reason, count) -> json.number(reason.code(), count)));
        }
        answers.sentIfKnown().ifPresent(sent -> json.number("sent", sent));
        json.flag("reversed", answers.reversed(), false);
    }
}
