package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.EvaluationQuestion;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/** A question that is tied to no element, so that no verdict can answer it. The main question may be answered through the others. */
final class QuestionAboutNothing implements TheoryCheck {

    @Override
    public String code() {
        return "question-about-nothing";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (EvaluationQuestion question : theory.questions()) {
            if (question.about().isEmpty() && !question.main()) {
                found.note(question.id(), "", "no element is named that the answer depends on", "name them under \"about\"");
            }
        }
        return found.all();
    }
}
