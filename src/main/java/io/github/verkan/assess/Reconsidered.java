package io.github.verkan.assess;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The goals that the evaluation does not take as they stand, and for whom: elements and indicators. */
final class Reconsidered {

    private final TheoryOfChange theory;
    private final Map<String, List<ReconsideredGoal>> byGoal = new LinkedHashMap<>();

    Reconsidered(Evaluation evaluation) {
        this.theory = evaluation.theory();
        for (ReconsideredGoal goal : evaluation.reconsideredGoals()) {
            byGoal.computeIfAbsent(goal.goal(), key -> new ArrayList<>()).add(goal);
        }
    }

    /** The first that covers a whole scope. */
    Optional<ReconsideredGoal> covering(String goal, Scope scope) {
        return of(goal).stream().filter(it -> covers(it.scope(), scope)).findFirst();
    }

    /** Those that hold for some of a scope only. */
    List<ReconsideredGoal> within(String goal, Scope scope) {
        return of(goal).stream().filter(it -> !covers(it.scope(), scope) && covers(scope, it.scope())).toList();
    }

    /** Whether a row is about nobody and no time for which the goal stands. */
    boolean holdsForAllOf(String goal, EvidenceItem item, Set<String> actors) {
        return of(goal).stream().map(ReconsideredGoal::scope).anyMatch(scope ->
                (scope.actor().isEmpty() || !actors.isEmpty() && theory.members(scope.actor()).containsAll(actors))
                        && isAllWithin(scope.subgroup(), item.subgroups()) && isAllWithin(scope.cycle(), item.cycles()));
    }

    private List<ReconsideredGoal> of(String goal) {
        return byGoal.getOrDefault(goal, List.of());
    }

    private static boolean isAllWithin(String one, List<String> said) {
        return one.isEmpty() || said.equals(List.of(one));
    }

    private boolean covers(Scope declared, Scope scope) {
        boolean sameActors = declared.actor().isEmpty()
                || !scope.actor().isEmpty() && theory.members(declared.actor()).containsAll(theory.members(scope.actor()));
        return sameActors && (declared.subgroup().isEmpty() || declared.subgroup().equals(scope.subgroup()))
                && (declared.cycle().isEmpty() || declared.cycle().equals(scope.cycle()));
    }
}
