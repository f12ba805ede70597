package io.github.verkan.words;

import io.github.verkan.assess.Status;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.List;

/** What the evaluation reads a goal as, and why, where it does not take the goal as it stands. */
final class ReconsideredSentences {

    private static final String SECTION = "reconsidered";

    private final Told told;

    ReconsideredSentences(Told told) {
        this.told = told;
    }

    /** Once: in the scope that it is said of, or of all. */
    List<String> words() {
        List<String> said = new ArrayList<>();
        if (told.verdict.status() == Status.NOT_GRADED) {
            for (ReconsideredGoal goal : told.evaluation().reconsideredGoals()) {
                if (goal.goal().equals(told.verdict.element()) && isSaidOf(goal.scope())) {
                    add(said, "restatement", goal.restatement());
                    add(said, "reason", goal.reason());
                }
            }
        }
        if (told.verdict.scope().isOverall()) {
            addIndicators(said);
        }
        return said;
    }

    private boolean isSaidOf(Scope scope) {
        return scope.equals(told.verdict.scope());
    }

    /** The target values under this goal that the evaluation does not take as they stand. */
    private void addIndicators(List<String> said) {
        for (ReconsideredGoal goal : told.evaluation().reconsideredGoals()) {
            Indicator indicator = told.theory().indicator(goal.goal()).filter(it -> it.elements().contains(told.verdict.element())).orElse(null);
            if (indicator != null) {
                String name = told.typography.quoted(OneLine.of(indicator.label()));
                String whose = goal.scope().isOverall() ? name : told.wording.phrase("figure", "about", name,
                        ScopeWords.of(told.evaluation(), told.wording.language()).label(goal.scope()));
                said.add(told.wording.phrase(SECTION, "indicator-" + goal.how().code(), whose));
                add(said, "restatement-of-value", goal.restatement());
                add(said, "reason", goal.reason());
            }
        }
    }

    private void add(List<String> said, String code, String words) {
        String text = OneLine.of(words);
        if (!text.isEmpty()) {
            said.add(told.wording.phrase(SECTION, code, code.startsWith("restatement") ? told.typography.quoted(text) : text));
        }
    }
}
