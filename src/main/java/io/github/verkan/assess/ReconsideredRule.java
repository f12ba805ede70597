package io.github.verkan.assess;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A goal that the evaluation reads differently, questions, or finds to have no end point is not graded as if it stood. What was heard stays to be seen.
 */
final class ReconsideredRule {

    private final TheoryOfChange theory;
    private final Map<String, List<ReconsideredGoal>> byGoal = new LinkedHashMap<>();

    ReconsideredRule(Evaluation evaluation) {
        this.theory = evaluation.theory();
        for (ReconsideredGoal goal : evaluation.reconsideredGoals()) {
            byGoal.computeIfAbsent(goal.goal(), key -> new ArrayList<>()).add(goal);
        }
    }

    void apply(Draft draft) {
        for (ReconsideredGoal goal : byGoal.getOrDefault(draft.element, List.of())) {
            if (!draft.isEarly() && covers(goal.scope(), draft.scope)) {
                Reason reason = switch (goal.how()) {
                    case REINTERPRETED -> Reason.REINTERPRETED;
                    case QUESTIONED -> Reason.QUESTIONED;
                    case OPEN_ENDED -> Reason.OPEN_ENDED;
                };
                draft.retract(Status.NOT_GRADED, reason);
                draft.steps.add(new Step("reconsidered", "no grade for a goal that the evaluation does not take as it stands",
                        List.of(Input.of("how", goal.how().code())), Status.NOT_GRADED.code(), List.of()));
                return;
            }
        }
    }

    private boolean covers(Scope declared, Scope scope) {
        boolean sameActors = declared.actor().isEmpty()
                || !scope.actor().isEmpty() && theory.members(declared.actor()).containsAll(theory.members(scope.actor()));
        return sameActors && (declared.subgroup().isEmpty() || declared.subgroup().equals(scope.subgroup()))
                && (declared.cycle().isEmpty() || declared.cycle().equals(scope.cycle()));
    }
}
