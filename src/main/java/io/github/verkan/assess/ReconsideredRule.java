package io.github.verkan.assess;

import io.github.verkan.evaluation.Reconsideration;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A goal that the evaluation reads differently, questions, or finds to have no end point is not graded as if it stood. What was heard stays to be seen. Where
 * it stands for some and not for others the verdict on all says for whom it does not.
 */
final class ReconsideredRule {

    private final TheoryOfChange theory;
    private final Reconsidered reconsidered;

    ReconsideredRule(TheoryOfChange theory, Reconsidered reconsidered) {
        this.theory = theory;
        this.reconsidered = reconsidered;
    }

    void apply(Draft draft) {
        if (draft.isEarly()) {
            return;
        }
        Optional<ReconsideredGoal> goal = reconsidered.covering(draft.element, draft.scope);
        boolean isNothingElse = draft.tally.voices().isEmpty() && draft.tally.withoutView().isEmpty() && !draft.collected.setAside().isEmpty();
        if (goal.isPresent()) {
            retract(draft, goal.get().how());
        } else if (isNothingElse) {
            retract(draft, draft.collected.setAside().iterator().next());
        }
        if (goal.isEmpty()) {
            flag(draft);
        }
    }

    private static void retract(Draft draft, Reconsideration how) {
        Reason reason = switch (how) {
            case REINTERPRETED -> Reason.REINTERPRETED;
            case QUESTIONED -> Reason.QUESTIONED;
            case OPEN_ENDED -> Reason.OPEN_ENDED;
        };
        draft.retract(Status.NOT_GRADED, reason);
        draft.steps.add(new Step("reconsidered", "no grade for a goal that the evaluation does not take as it stands",
                List.of(Input.of("how", how.code())), Status.NOT_GRADED.code(), List.of()));
    }

    private void flag(Draft draft) {
        Set<String> ids = new LinkedHashSet<>();
        for (ReconsideredGoal goal : reconsidered.within(draft.element, draft.scope)) {
            Scope scope = goal.scope();
            ids.add(!scope.actor().isEmpty() ? scope.actor() : !scope.subgroup().isEmpty() ? scope.subgroup() : scope.cycle());
        }
        for (Effect part : theory.parts(draft.element)) {
            if (reconsidered.covering(part.id(), draft.scope).isPresent()) {
                ids.add(part.id());
            }
        }
        if (!ids.isEmpty()) {
            draft.flags.add(new Flag(Flag.Kind.RECONSIDERED_FOR, List.copyOf(ids)));
        }
    }
}
