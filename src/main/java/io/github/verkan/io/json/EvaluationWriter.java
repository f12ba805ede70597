package io.github.verkan.io.json;

import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.JudgementWord;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.theory.Cycle;

/** Writes a case with its theory and evidence within it. */
final class EvaluationWriter {

    private EvaluationWriter() {}

    static void write(JsonWriter json, Evaluation evaluation) {
        json.textIfAny("id", evaluation.id());
        // Title and language fall back on those of the theory; they are read back the same without being written twice.
        if (!evaluation.title().equals(evaluation.theory().title())) {
            json.textIfAny("title", evaluation.title());
        }
        if (!evaluation.language().equals(evaluation.theory().language())) {
            json.textIfAny("language", evaluation.language());
        }
        CaseWriter.publication(json, evaluation.publication());
        json.objects("audiences", evaluation.audiences(), CaseWriter::audience);
        evaluation.date().ifPresent(date -> json.text("date", date.toString()));
        evaluation.interventionStart().ifPresent(date -> json.text("interventionStart", date.toString()));
        evaluation.interventionEnd().ifPresent(date -> json.text("interventionEnd", date.toString()));
        json.document("theory", Format.THEORY, out -> TheoryWriter.write(out, evaluation.theory()));
        if (!isEmpty(evaluation.evidence())) {
            json.document("evidence", Format.EVIDENCE, out -> EvidenceWriter.write(out, evaluation.evidence()));
        }
        json.objects("cycles", evaluation.listedCycles(), EvaluationWriter::cycle);
        if (!evaluation.rules().equals(AssessmentRules.byVoices())) {
            json.document("rules", Format.RULES, out -> RulesWriter.write(out, evaluation.rules()));
        }
        json.objects("judgementWords", evaluation.judgementWords(), EvaluationWriter::word);
        json.objects("judgements", evaluation.judgements(), CaseWriter::judgement);
        CaseWriter.afterJudgements(json, evaluation);
        json.extensions(evaluation.extensions());
    }

    private static boolean isEmpty(EvidenceBase evidence) {
        return evidence.items().isEmpty() && evidence.sources().all().isEmpty() && evidence.extensions().isEmpty();
    }

    private static void cycle(JsonWriter json, Cycle cycle) {
        json.text("id", cycle.id());
        json.textIfAny("label", cycle.label());
        json.textIfAny("from", cycle.from());
        json.textIfAny("to", cycle.to());
        json.textsIfAny("methods", cycle.methods());
    }

    private static void word(JsonWriter json, JudgementWord word) {
        json.text("word", word.word());
        json.textsIfAny("grades", word.grades());
        json.word("status", word.status(), null);
        json.word("contribution", word.contribution(), null);
        json.textsIfAny("phrases", word.phrases());
    }
}
