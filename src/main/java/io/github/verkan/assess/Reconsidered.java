package io.github.verkan.assess;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The goals that the evaluation does not take as they stand, and for whom: elements and indicators. */
final class Reconsidered {

    private final TheoryOfChange theory;
    private final Scopes scopes;
    private final Map<String, List<ReconsideredGoal>> byGoal = new LinkedHashMap<>();

    Reconsidered(Evaluation evaluation, Scopes scopes) {
        this.scopes = scopes;
        this.theory = evaluation.theory();
        Map<String, Set<Scope>> seen = new LinkedHashMap<>();
        for (ReconsideredGoal goal : evaluation.reconsideredGoals()) {
            if (seen.computeIfAbsent(goal.goal(), key -> new LinkedHashSet<>()).add(goal.scope())) {
                byGoal.computeIfAbsent(goal.goal(), key -> new ArrayList<>()).add(goal);
            }
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
    boolean holdsForAllOf(String goal, Row row) {
        return firstForAllOf(goal, row).isPresent();
    }

    /** The first for which that is so. */
    Optional<ReconsideredGoal> firstForAllOf(String goal, Row row) {
        for (ReconsideredGoal it : of(goal)) {
            Scope scope = it.scope();
            if (isAllWithin(scope.subgroup(), row.item().subgroups()) && isAllWithin(scope.cycle(), row.item().cycles())
                    && isAboutNobodyElse(row, scope.actor())) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }

    private boolean isAboutNobodyElse(Row row, String party) {
        if (isEverybody(party)) {
            return true;
        } else if (scopes.isRelation(party)) {
            return row.item().about().equals(List.of(party));
        }
        return !row.actors().isEmpty() && theory.members(party).containsAll(row.actors());
    }

    private boolean isEverybody(String party) {
        return party.isEmpty() || !scopes.isRelation(party) && theory.members(party).containsAll(scopes.concernedBy(Scope.OVERALL));
    }

    private List<ReconsideredGoal> of(String goal) {
        return byGoal.getOrDefault(goal, List.of());
    }

    private static boolean isAllWithin(String one, List<String> said) {
        return one.isEmpty() || said.equals(List.of(one));
    }

    private boolean covers(Scope declared, Scope scope) {
        return coversParty(declared.actor(), scope.actor()) && (declared.subgroup().isEmpty() || declared.subgroup().equals(scope.subgroup()))
                && (declared.cycle().isEmpty() || declared.cycle().equals(scope.cycle()));
    }

    /** Collaboration is judged in the relation, not in either of the two. */
    private boolean coversParty(String declared, String party) {
        if (isEverybody(declared)) {
            return true;
        } else if (party.isEmpty()) {
            return false;
        }
        return scopes.isRelation(declared) ? declared.equals(party) : theory.members(declared).containsAll(theory.members(party));
    }
}
