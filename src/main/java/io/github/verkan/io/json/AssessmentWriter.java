package io.github.verkan.io.json;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Counts;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.RowAccount;
import io.github.verkan.assess.Settings;
import io.github.verkan.assess.Verdict;
import io.github.verkan.comparison.ComparedJudgement;
import io.github.verkan.comparison.JudgementComparison;
import io.github.verkan.conclusion.Conclusion;
import io.github.verkan.conclusion.MainFinding;
import io.github.verkan.coverage.Gap;
import io.github.verkan.coverage.KnowledgeGaps;
import io.github.verkan.coverage.LooseEnds;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.statistics.AnswerDistribution;
import io.github.verkan.structure.ConclusionLimits;
import io.github.verkan.theory.Coded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** Writes an assessment. */
final class AssessmentWriter {

    private static final int INTERVAL_DECIMALS = 4;

    private final JsonWriter json;
    private final Assessment assessment;
    private final ExplanationWriter explanations = new ExplanationWriter();
    private final Map<String, EvidenceItem> items = new HashMap<>();

    AssessmentWriter(JsonWriter json, Assessment assessment) {
        this.json = json;
        this.assessment = assessment;
        assessment.evaluation().evidence().items().forEach(item -> items.put(item.id(), item));
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
        writeBeside();
        json.object("formulas", () -> explanations.formulas().forEach(json::text));
        json.list("evidence", () -> assessment.rows().forEach(row -> json.item(() -> account(row))));
    }

    private void writeBeside() {
        json.objects("judgements", JudgementComparison.of(assessment).all(), AssessmentWriter::judgement);
        json.objects("reconsideredGoals", assessment.evaluation().reconsideredGoals(), CaseWriter::reconsidered);
        json.objects("gaps", KnowledgeGaps.of(assessment), AssessmentWriter::gap);
        json.objects("looseEnds", LooseEnds.of(assessment), (out, loose) -> {
            out.text("kind", loose.kind().code());
            out.text("about", loose.about());
        });
        json.objects("conclusion", Conclusion.of(assessment).findings(), this::finding);
        json.objects("limits", ConclusionLimits.of(assessment.evaluation().theory()), (out, limit) -> {
            out.text("kind", limit.kind().code());
            out.textsIfAny("elements", limit.elements());
        });
    }

    /** The evaluator's judgement as it is, and how the verdict lies beside it. */
    private static void judgement(JsonWriter json, ComparedJudgement compared) {
        CaseWriter.judgement(json, compared.judgement());
        json.object("compared", () -> {
            json.text("outcome", compared.outcome().code());
            if (compared.steps() != null) {
                json.number("steps", compared.steps());
            }
            json.textsIfAny("reasons", compared.reasons().stream().map(Coded::code).toList());
            json.textsIfAny("rows", compared.rows());
        });
    }

    private void finding(JsonWriter json, MainFinding finding) {
        json.text("kind", finding.kind().code());
        CaseWriter.scopeIfAny(json, finding.scope());
        json.textsIfAny("about", finding.about());
        json.flag("indication", finding.indication(), false);
        json.textIfAny("says", finding.says());
        json.textsIfAny("follows", finding.follows());
        json.textsIfAny("hindrances", finding.hindrances());
        json.textsIfAny("barriers", finding.barriers());
        json.textsIfAny("instead", finding.instead());
        json.textsIfAny("inParticular", finding.inParticular());
        explanations.write(json, "explanation", finding.trace());
    }

    private static void gap(JsonWriter json, Gap gap) {
        json.text("kind", gap.kind().code());
        json.text("about", gap.about());
        CaseWriter.scopeIfAny(json, gap.scope());
        gap.assessableFromIfSaid().ifPresent(date -> json.text("assessableFrom", date.toString()));
        json.textsIfAny("conditions", gap.conditions());
        json.textsIfAny("rows", gap.rows());
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
        if (items.get(row.evidence()).finding() instanceof SurveyAnswers answers) {
            json.object("survey", () -> survey(answers));
        }
    }

    /** What follows from the answers; what cannot be known without n is not there. */
    private void survey(SurveyAnswers answers) {
        answers.nIfKnown().ifPresent(n -> json.number("n", n));
        answers.agreeing().ifPresent(share -> json.text("agreeing", share.toString()));
        answers.disagreeing().ifPresent(share -> json.text("disagreeing", share.toString()));
        answers.balance().ifPresent(balance -> json.text("balance", balance.toString()));
        answers.interval().ifPresent(interval -> json.object("interval", () -> {
            json.number("lower", rounded(interval.lower()));
            json.number("upper", rounded(interval.upper()));
        }));
        answers.responseRate().ifPresent(rate -> json.text("responseRate", rate.toString()));
        answers.distribution().flatMap(AnswerDistribution::dontKnowShare).ifPresent(share -> json.text("dontKnowShare", share.toString()));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(INTERVAL_DECIMALS, RoundingMode.HALF_EVEN);
    }

    private void verdict(Verdict verdict) {
        json.text("element", verdict.element());
        CaseWriter.scopeIfAny(json, verdict.scope());
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
