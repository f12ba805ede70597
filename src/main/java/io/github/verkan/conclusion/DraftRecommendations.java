package io.github.verkan.conclusion;

import io.github.verkan.assess.Assessment;
import io.github.verkan.conclusion.MainFinding.Kind;
import io.github.verkan.coverage.LooseEnd;
import io.github.verkan.coverage.LooseEnds;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;

/** Where something failed or hinders and nothing is recommended: a draft, with those whom the theory names as addressees. The evaluator takes it or leaves it. */
final class DraftRecommendations {

    private DraftRecommendations() {}

    static List<MainFinding> of(Assessment assessment) {
        TheoryOfChange theory = assessment.evaluation().theory();
        List<MainFinding> drafts = new ArrayList<>();
        for (LooseEnd loose : LooseEnds.of(assessment)) {
            if (loose.kind() == LooseEnd.Kind.FAILURE_UNANSWERED || loose.kind() == LooseEnd.Kind.HINDRANCE_UNANSWERED) {
                List<String> addressees = addressees(theory, loose.about());
                Step trace = new Step("draft-recommendation", "what failed or hinders, and no recommendation answers",
                        List.of(Input.of("element", loose.about()), Input.of("addressees", addressees.size())), loose.kind().code(),
                        List.of());
                drafts.add(MainFinding.of(Kind.DRAFT_RECOMMENDATION, Scope.OVERALL, List.of(loose.about()), loose.kind().code(), trace)
                        .leadingTo(addressees));
            }
        }
        return drafts;
    }

    private static List<String> addressees(TheoryOfChange theory, String id) {
        Element element = theory.element(id).orElse(null);
        if (element instanceof Effect effect) {
            return effect.actors();
        }
        return element instanceof Factor factor ? factor.actors() : List.of();
    }
}
