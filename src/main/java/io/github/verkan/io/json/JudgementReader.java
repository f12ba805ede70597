package io.github.verkan.io.json;

import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.evaluation.Certainty;
import io.github.verkan.evaluation.Grounds;
import io.github.verkan.evaluation.Judgement;
import io.github.verkan.evaluation.JudgementWord;
import io.github.verkan.evaluation.Stated;
import io.github.verkan.evaluation.StatedStatus;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the evaluator's own judgements and how their words are to be read. */
final class JudgementReader {

    static final String PROGNOSIS = "prognosis";

    private final Problems problems;

    JudgementReader(Problems problems) {
        this.problems = problems;
    }

    List<JudgementWord> words(Fields evaluation, GradeScale scale) {
        List<JudgementWord> words = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (JsonObject object : evaluation.objects("judgementWords")) {
            Fields fields = Fields.of(object, Keys.JUDGEMENT_WORD, problems);
            Optional<JudgementWord> word = word(fields, scale);
            if (word.isPresent() && !taken.add(word.get().word())) {
                fields.fail("duplicate-id", "word", "this word is read before; the first reading is kept", "");
            } else if (word.isPresent()) {
                words.add(word.get());
            }
        }
        return words;
    }

    private Optional<JudgementWord> word(Fields fields, GradeScale scale) {
        String word = fields.required("word");
        List<String> grades = grades(fields, scale);
        StatedStatus status = fields.word("status", "", StatedStatus.values());
        Contribution contribution = fields.word("contribution", "contribution", Contribution.values());
        List<String> phrases = fields.texts("phrases");
        int meanings = 0;
        for (String key : List.of("grades", "status", "contribution")) {
            meanings += fields.has(key) ? 1 : 0;
        }
        if (meanings != 1) {
            fields.failWhole("unclear-word", "a word means either grades, a status or a contribution: give exactly one; the word is left out", "");
            return Optional.empty();
        }
        boolean meansNothing = grades.isEmpty() && status == null && contribution == null;
        return word.isEmpty() || meansNothing ? Optional.empty() : Optional.of(new JudgementWord(word, grades, status, contribution, phrases));
    }

    /** Grades that the scale does not have are reported here, where their place is known. */
    private List<String> grades(Fields fields, GradeScale scale) {
        List<String> codes = new ArrayList<>();
        for (Grade grade : scale.grades()) {
            codes.add(grade.code());
        }
        List<String> known = new ArrayList<>();
        for (JsonValue value : fields.list("grades")) {
            if (value instanceof JsonText text && !codes.contains(text.text())) {
                problems.error("unknown-grade", value, "the scale has no such grade; the word is read without it",
                        DidYouMean.hint(text.text(), codes));
            } else if (value instanceof JsonText text) {
                known.add(text.text());
            } else if (!(value instanceof JsonUnusable)) {
                problems.error("wrong-type", value, "a text is expected here, not " + value.kind(), "");
            }
        }
        if (fields.value("grades") instanceof JsonArray list && list.items().isEmpty()) {
            fields.fail("unclear-word", "grades", "a word that means a grade means at least one; it is left out", "");
        }
        return known;
    }

    List<Judgement> judgements(Fields evaluation) {
        List<Judgement> judgements = new ArrayList<>();
        for (JsonObject object : evaluation.objects("judgements")) {
            Fields fields = Fields.of(object, Keys.JUDGEMENT, problems)
                    .bearing("the judgement is left out", "id", "element", "word", "scope", "tense");
            Optional<Judgement> judgement = judgement(fields);
            if (judgement.isPresent()) {
                judgements.add(judgement.get());
            }
        }
        return judgements;
    }

    private Optional<Judgement> judgement(Fields fields) {
        String id = fields.required("id");
        String element = fields.required("element");
        String word = fields.required("word");
        Scope scope = ScopeReader.read(fields, problems);
        boolean prognosis = fields.text("tense").equals(PROGNOSIS);
        if (fields.has("tense") && !prognosis && !fields.hasFailed(List.of("tense"))) {
            fields.fail("unknown-word", "tense", "this word is not known here; " + fields.follows(),
                    "write \"" + PROGNOSIS + "\" or leave the key out");
        }
        List<Stated> places = places(fields);
        Grounds grounds = new Grounds(fields.text("reason"), fields.text("condition"),
                fields.word("certainty", "certainty", Certainty.values()), fields.texts("factors"), fields.texts("evidence"));
        Contribution contribution = fields.word("contribution", "contribution", Contribution.values());
        List<String> contributors = fields.texts("contributors");
        // Without its scope a judgement of one actor would be one of all.
        if (id.isEmpty() || element.isEmpty() || word.isEmpty() || fields.hasFailed(List.of("scope", "tense"))) {
            return Optional.empty();
        }
        return Optional.of(new Judgement(id, element, scope, word, prognosis, places, grounds, contribution, contributors, fields.origin()));
    }

    /** The first place stands in the judgement itself, with its word; the later ones in a list. */
    private List<Stated> places(Fields fields) {
        List<Stated> places = new ArrayList<>();
        Stated first = new Stated(fields.text("section"), "", fields.text("words"), how(fields));
        for (JsonObject object : fields.objects("restated")) {
            Fields again = Fields.of(object, Keys.STATED, problems);
            places.add(new Stated(again.text("section"), again.text("word"), again.text("words"), how(again)));
        }
        boolean isNowhere = first.section().isEmpty() && first.words().isEmpty() && first.how() == null;
        if (!places.isEmpty() || !isNowhere) {
            places.add(0, first);
        }
        return places;
    }

    private static Stated.Explicitness how(Fields fields) {
        return fields.word("how", "explicitness", Stated.Explicitness.values());
    }
}
