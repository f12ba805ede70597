package io.github.verkan.assess;

import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.theory.Scope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A goal that the evaluation reads differently, questions, or finds to have no end point is not graded as if it stood. What was heard stays to be seen. Where
 * it stands for some and not for others the verdict on all says for whom it does not.
 */
final class ReconsideredRule {

    private final Reconsidered reconsidered;

    ReconsideredRule(Reconsidered reconsidered) {
        this.reconsidered = reconsidered;
    }

    void apply(Draft draft) {
        if (!draft.isEarly()) {
            reconsidered.covering(draft.element, draft.scope).ifPresentOrElse(goal -> retract(draft, goal), () -> flag(draft));
        }
    }

    private static void retract(Draft draft, ReconsideredGoal goal) {
        Reason reason = switch (goal.how()) {
            case REINTERPRETED -> Reason.REINTERPRETED;
            case QUESTIONED -> Reason.QUESTIONED;
            case OPEN_ENDED -> Reason.OPEN_ENDED;
        };
        draft.retract(Status.NOT_GRADED, reason);
        draft.steps.add(new Step("reconsidered", "no grade for a goal that the evaluation does not take as it stands",
                List.of(Input.of("how", goal.how().code())), Status.NOT_GRADED.code(), List.of()));
    }

    private void flag(Draft draft) {
        Set<String> ids = new LinkedHashSet<>();
        for (ReconsideredGoal goal : reconsidered.within(draft.element, draft.scope)) {
            Scope scope = goal.scope();
            ids.add(!scope.actor().isEmpty() ? scope.actor() : !scope.subgroup().isEmpty() ? scope.subgroup() : scope.cycle());
        }
        if (!ids.isEmpty()) {
            draft.flags.add(new Flag(Flag.Kind.RECONSIDERED_FOR, List.copyOf(ids)));
        }
    }
}
