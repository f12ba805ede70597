package io.github.verkan.io.json;

import io.github.verkan.evaluation.Audience;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.Judgement;
import io.github.verkan.evaluation.Publication;
import io.github.verkan.evaluation.Recommendation;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evaluation.Stated;
import io.github.verkan.evaluation.Sustainment;
import io.github.verkan.theory.Scope;
import java.util.List;

/** Writes what belongs to a case beside its theory, evidence and rules. */
final class CaseWriter {

    private CaseWriter() {}

    static void publication(JsonWriter json, Publication publication) {
        if (!publication.isEmpty()) {
            json.object("publication", () -> {
                json.textIfAny("title", publication.title());
                json.textsIfAny("authors", publication.authors());
                json.textIfAny("genre", publication.genre());
                json.textsIfAny("approaches", publication.approaches());
            });
        }
    }

    static void audience(JsonWriter json, Audience audience) {
        json.text("id", audience.id());
        json.text("label", audience.label());
        json.word("rank", audience.rank(), Audience.Rank.PRIMARY);
    }

    static void judgement(JsonWriter json, Judgement judgement) {
        json.text("id", judgement.id());
        json.text("element", judgement.element());
        scopeIfAny(json, judgement.scope());
        json.text("word", judgement.word());
        if (judgement.prognosis()) {
            json.text("tense", JudgementReader.PROGNOSIS);
        }
        List<Stated> places = judgement.places();
        if (!places.isEmpty()) {
            stated(json, places.get(0));
            json.objects("restated", places.subList(1, places.size()), CaseWriter::stated);
        }
        json.textIfAny("reason", judgement.grounds().reason());
        json.textIfAny("condition", judgement.grounds().condition());
        json.word("certainty", judgement.grounds().certainty(), null);
        json.word("contribution", judgement.contribution(), null);
        json.textsIfAny("contributors", judgement.contributors());
        json.textsIfAny("factors", judgement.grounds().factors());
        json.textsIfAny("evidence", judgement.grounds().evidence());
    }

    private static void stated(JsonWriter json, Stated place) {
        json.textIfAny("section", place.section());
        json.textIfAny("word", place.word());
        json.textIfAny("words", place.words());
        json.word("how", place.how(), null);
    }

    /** All that follows the judgements, in the order of the format. */
    static void afterJudgements(JsonWriter json, Evaluation evaluation) {
        json.objects("reconsideredGoals", evaluation.reconsideredGoals(), CaseWriter::reconsidered);
        json.objects("sustainment", evaluation.sustainment(), CaseWriter::sustainment);
        json.objects("recommendations", evaluation.recommendations(), CaseWriter::recommendation);
        json.objects("limitations", evaluation.limitations(), (out, limitation) -> {
            out.text("text", limitation.text());
            out.textsIfAny("concerns", limitation.concerns());
            out.textIfAny("section", limitation.section());
        });
        json.objects("concepts", evaluation.concepts(), (out, concept) -> {
            out.text("term", concept.term());
            out.text("definition", concept.definition());
            out.textIfAny("basis", concept.basis());
        });
        json.objects("replies", evaluation.replies(), (out, reply) -> {
            out.text("actor", reply.actor());
            out.flag("answered", reply.answered(), true);
            out.textIfAny("date", reply.date());
            out.textIfAny("text", reply.text());
            out.textsIfAny("about", reply.about());
        });
    }

    static void reconsidered(JsonWriter json, ReconsideredGoal reconsidered) {
        json.text("goal", reconsidered.goal());
        scopeIfAny(json, reconsidered.scope());
        json.text("how", reconsidered.how().code());
        json.textIfAny("restatement", reconsidered.restatement());
        json.textIfAny("reason", reconsidered.reason());
        json.textIfAny("section", reconsidered.section());
    }

    private static void sustainment(JsonWriter json, Sustainment sustainment) {
        json.text("id", sustainment.id());
        json.text("result", sustainment.result());
        json.textsIfAny("elements", sustainment.elements());
        scopeIfAny(json, sustainment.scope());
        json.text("status", sustainment.status().code());
        json.textIfAny("soFar", sustainment.soFar());
        json.textIfAny("condition", sustainment.condition());
        json.textIfAny("section", sustainment.section());
    }

    private static void recommendation(JsonWriter json, Recommendation recommendation) {
        json.text("id", recommendation.id());
        json.text("text", recommendation.text());
        json.word("form", recommendation.form(), Recommendation.Form.CALL);
        json.textsIfAny("to", recommendation.to());
        json.textIfAny("addressee", recommendation.addressee());
        json.textsIfAny("answers", recommendation.answers());
        json.textIfAny("section", recommendation.section());
        json.textIfAny("inSummary", recommendation.inSummary());
    }

    /** A scope; nothing if it is the overall one. */
    static void scopeIfAny(JsonWriter json, Scope scope) {
        if (!scope.isOverall()) {
            json.object("scope", () -> {
                json.textIfAny("actor", scope.actor());
                json.textIfAny("subgroup", scope.subgroup());
                json.textIfAny("cycle", scope.cycle());
            });
        }
    }
}
