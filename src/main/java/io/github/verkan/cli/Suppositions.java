package io.github.verkan.cli;

import io.github.verkan.assess.Assessment;
import io.github.verkan.chains.Supposition;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.scale.Grade;
import io.github.verkan.words.GradeWords;
import io.github.verkan.words.Language;
import io.github.verkan.words.WordSet;
import java.util.List;
import java.util.Optional;

/** Reads what is to be supposed, such as {@code K1=achieved}: a grade by its code, or by its word in the language of the report. */
final class Suppositions {

    private Suppositions() {}

    /** The supposition with one more; nothing, and a message, where it names no element or grade. */
    static Optional<Supposition> add(Supposition to, String text, Assessment assessment, Language language, Messages messages) {
        int equals = text.indexOf('=');
        String element = text.substring(0, equals).strip();
        String word = text.substring(equals + 1).strip();
        List<String> ids = assessment.evaluation().theory().elements().stream().map(it -> it.id()).toList();
        if (!ids.contains(element)) {
            messages.add(Diagnostic.error("unknown-element", Place.NONE, element, "no element has this id", DidYouMean.hint(element, ids)));
            return Optional.empty();
        }
        GradeWords words = GradeWords.of(assessment.settings(), language);
        WordSet set = WordSet.of(assessment.evaluation().theory(), element);
        Optional<Grade> grade = assessment.settings().scale().byCode(word).or(() -> words.gradeOf(set, word));
        if (grade.isEmpty()) {
            List<String> codes = assessment.settings().scale().grades().stream().map(Grade::code).toList();
            messages.add(Diagnostic.error("unknown-grade", Place.NONE, word, "the scale has no such grade", "one of " + String.join(", ", codes)));
            return Optional.empty();
        }
        return Optional.of(to.suppose(element, grade.get()));
    }
}
