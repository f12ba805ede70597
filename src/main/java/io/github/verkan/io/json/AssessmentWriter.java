package io.github.verkan.io.json;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Counts;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.RowAccount;
import io.github.verkan.assess.Settings;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Scope;

/** Writes an assessment. */
final class AssessmentWriter {

    private final JsonWriter json;
    private final Assessment assessment;
    private final ExplanationWriter explanations = new ExplanationWriter();

    AssessmentWriter(JsonWriter json, Assessment assessment) {
        this.json = json;
        this.assessment = assessment;
    }

    void write() {
        json.object("evaluation", () -> {
            json.textIfAny("id", assessment.evaluation().id());
            json.textIfAny("title", assessment.evaluation().title());
        });
        assessment.asOf().ifPresent(date -> json.text("asOf", date.toString()));
        Settings settings = assessment.settings();
        json.object("rules", () -> RulesWriter.writeInFull(
                json, new AssessmentRules(settings.method(), settings.scale(), settings.words(), settings.values())));
        json.object("rows", this::rows);
        json.list("verdicts", () -> assessment.verdicts().forEach(verdict -> json.item(() -> verdict(verdict))));
        json.object("formulas", () -> explanations.formulas().forEach(json::text));
        json.list("evidence", () -> assessment.rows().forEach(row -> json.item(() -> account(row))));
    }

    private void rows() {
        json.number("read", assessment.rowsRead());
        json.number("voices", assessment.voiceRows());
        json.object("listed", () -> assessment.listedRows().forEach((reason, count) -> json.number(reason.code(), count)));
        json.number("rejected", assessment.rejectedRows());
    }

    private void account(RowAccount row) {
        json.text("id", row.evidence());
        json.textIfAny("file", row.place().file());
        if (row.place().line() > 0) {
            json.number("line", row.place().line());
        }
        json.text("account", row.isVoice() ? "voice" : row.listed().code());
    }

    private void verdict(Verdict verdict) {
        json.text("element", verdict.element());
        if (!verdict.scope().isOverall()) {
            json.object("scope", () -> scope(verdict.scope()));
        }
        json.text("status", verdict.status().code());
        codeIfAny("reason", verdict.reason());
        verdict.gradeIfAny().ifPresent(grade -> json.text("grade", grade.code()));
        codeIfAny("middle", verdict.middle());
        verdict.degreeIfAny().ifPresent(degree -> json.text("degree", degree.toString()));
        codeIfAny("strength", verdict.strength());
        json.object("counts", () -> counts(verdict.counts()));
        json.objects("flags", verdict.flags(), AssessmentWriter::flag);
        codeIfAny("contribution", verdict.contribution());
        explanations.write(json, "explanation", verdict.explanation());
    }

    private void scope(Scope scope) {
        json.textIfAny("actor", scope.actor());
        json.textIfAny("subgroup", scope.subgroup());
        json.textIfAny("cycle", scope.cycle());
    }

    private void counts(Counts counts) {
        json.number("voices", counts.voices());
        json.textsIfAny("yes", counts.yes());
        json.textsIfAny("partly", counts.partly());
        json.textsIfAny("no", counts.no());
        json.textsIfAny("withoutView", counts.withoutView());
        json.textsIfAny("perspectives", counts.perspectives());
        json.textsIfAny("methods", counts.methods());
        json.number("cycles", counts.cycles());
    }

    private static void flag(JsonWriter json, Flag flag) {
        json.text("kind", flag.kind().code());
        json.textsIfAny("ids", flag.ids());
    }

    private void codeIfAny(String key, Coded value) {
        if (value != null) {
            json.text(key, value.code());
        }
    }
}
