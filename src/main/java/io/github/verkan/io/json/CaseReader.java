package io.github.verkan.io.json;

import io.github.verkan.evaluation.Audience;
import io.github.verkan.evaluation.Concept;
import io.github.verkan.evaluation.EvaluationBuilder;
import io.github.verkan.evaluation.Limitation;
import io.github.verkan.evaluation.Publication;
import io.github.verkan.evaluation.Recommendation;
import io.github.verkan.evaluation.Reconsideration;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evaluation.Reply;
import io.github.verkan.evaluation.Sustainment;
import io.github.verkan.evaluation.SustainmentStatus;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what belongs to a case beside its theory, evidence, rules and judgements. */
final class CaseReader {

    /** What nothing that has it can do without: ids and texts are asked for as required. */
    private static final List<String> BEARING =
            List.of("id", "term", "definition", "goal", "scope", "how", "result", "status", "actor", "answered");

    private final Fields evaluation;
    private final Problems problems;

    CaseReader(Fields evaluation, Problems problems) {
        this.evaluation = evaluation;
        this.problems = problems;
    }

    /** Reads what does not need a theory to be about. An audience must not have the id of one of the parties: who is addressed would not be clear. */
    void readFrame(EvaluationBuilder into, Collection<String> parties) {
        Optional<JsonObject> publication = evaluation.object("publication");
        if (publication.isPresent()) {
            Fields fields = Fields.of(publication.get(), Keys.PUBLICATION, problems);
            into.publication(new Publication(fields.text("title"), fields.texts("authors"), fields.text("genre"), fields.texts("approaches")));
        }
        into.audiences(all("audiences", "audience", Keys.AUDIENCE, fields -> audience(fields, parties)));
        into.concepts(all("concepts", "concept", Keys.CONCEPT, this::concept));
    }

    /** Reads what refers to the theory; without one every reference would be reported as leading nowhere. */
    void readReferring(EvaluationBuilder into, boolean hasTheory) {
        List<ReconsideredGoal> reconsidered = all("reconsideredGoals", "reconsidered goal", Keys.RECONSIDERED, this::reconsidered);
        List<Sustainment> sustainment = all("sustainment", "result", Keys.SUSTAINMENT, this::sustainment);
        List<Recommendation> recommendations = all("recommendations", "recommendation", Keys.RECOMMENDATION, this::recommendation);
        List<Limitation> limitations = all("limitations", "limitation", Keys.LIMITATION, this::limitation);
        List<Reply> replies = all("replies", "reply", Keys.REPLY, this::reply);
        if (hasTheory) {
            into.reconsideredGoals(reconsidered).sustainment(sustainment).recommendations(recommendations).limitations(limitations)
                    .replies(replies);
        }
    }

    private <T> List<T> all(String key, String what, List<String> known, Function<Fields, Optional<T>> reader) {
        List<T> all = new ArrayList<>();
        for (JsonObject object : evaluation.objects(key)) {
            Fields fields = Fields.of(object, known, problems).bearing("the " + what + " is left out", BEARING.toArray(new String[0]));
            Optional<T> read = reader.apply(fields);
            if (read.isPresent()) {
                all.add(read.get());
            }
        }
        return all;
    }

    private final Set<String> audienceIds = new HashSet<>();

    private Optional<Audience> audience(Fields fields, Collection<String> parties) {
        String id = fields.required("id");
        String label = fields.label(id);
        Audience.Rank rank = fields.word("rank", "audience-rank", Audience.Rank.values(), Audience.Rank.PRIMARY);
        if (parties.contains(id)) {
            fields.fail("duplicate-id", "id", "an actor, group or relation has this id; the audience is left out", "");
            return Optional.empty();
        }
        return isFree(audienceIds, id, "id", fields) ? Optional.of(new Audience(id, label, rank)) : Optional.empty();
    }

    private final Set<String> terms = new HashSet<>();

    private Optional<Concept> concept(Fields fields) {
        String term = fields.required("term");
        String definition = fields.required("definition");
        String basis = fields.text("basis");
        return isFree(terms, term, "term", fields) && !definition.isEmpty() ? Optional.of(new Concept(term, definition, basis)) : Optional.empty();
    }

    private static boolean isFree(Set<String> taken, String id, String key, Fields fields) {
        if (!id.isEmpty() && !taken.add(id)) {
            fields.fail("duplicate-id", key, "there is one of this name before; the first one is kept", "");
            return false;
        }
        return !id.isEmpty();
    }

    private Optional<ReconsideredGoal> reconsidered(Fields fields) {
        String goal = fields.required("goal");
        Scope scope = ScopeReader.read(fields, problems);
        Reconsideration how = fields.requiredWord("how", "reconsideration", Reconsideration.values());
        String restatement = fields.text("restatement");
        String reason = fields.text("reason");
        String section = fields.text("section");
        boolean sound = !goal.isEmpty() && how != null && !fields.hasFailed(List.of("scope"));
        return sound ? Optional.of(new ReconsideredGoal(goal, scope, how, restatement, reason, section, fields.origin())) : Optional.empty();
    }

    private Optional<Sustainment> sustainment(Fields fields) {
        String id = fields.required("id");
        String result = fields.required("result");
        List<String> elements = fields.texts("elements");
        Scope scope = ScopeReader.read(fields, problems);
        SustainmentStatus status = fields.requiredWord("status", "sustainment-status", SustainmentStatus.values());
        String soFar = fields.text("soFar");
        String condition = fields.text("condition");
        String section = fields.text("section");
        boolean sound = !id.isEmpty() && !result.isEmpty() && status != null && !fields.hasFailed(List.of("scope"));
        return sound ? Optional.of(new Sustainment(id, result, elements, scope, status, soFar, condition, section, fields.origin()))
                : Optional.empty();
    }

    private Optional<Recommendation> recommendation(Fields fields) {
        String id = fields.required("id");
        String text = fields.required("text");
        Recommendation.Form form = fields.word("form", "recommendation-form", Recommendation.Form.values(), Recommendation.Form.CALL);
        List<String> to = fields.texts("to");
        String addressee = fields.text("addressee");
        List<String> answers = fields.texts("answers");
        String section = fields.text("section");
        String inSummary = fields.text("inSummary");
        return id.isEmpty() || text.isEmpty() ? Optional.empty()
                : Optional.of(new Recommendation(id, text, form, to, addressee, answers, section, inSummary, fields.origin()));
    }

    private Optional<Limitation> limitation(Fields fields) {
        String text = fields.required("text");
        List<String> concerns = fields.texts("concerns");
        String section = fields.text("section");
        return text.isEmpty() ? Optional.empty() : Optional.of(new Limitation(text, concerns, section, fields.origin()));
    }

    private Optional<Reply> reply(Fields fields) {
        String actor = fields.required("actor");
        boolean answered = fields.flag("answered", true);
        String date = fields.time("date");
        String text = fields.text("text");
        List<String> about = fields.texts("about");
        boolean sound = !actor.isEmpty() && !fields.hasFailed(List.of("answered"));
        return sound ? Optional.of(new Reply(actor, answered, date, text, about, fields.origin())) : Optional.empty();
    }
}
