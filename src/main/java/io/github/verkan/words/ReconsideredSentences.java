package io.github.verkan.words;

import io.github.verkan.assess.Flag;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the evaluation reads a goal as, and why, where it does not take the goal as it stands. */
final class ReconsideredSentences {

    private static final String SECTION = "reconsidered";

    private final Told told;

    ReconsideredSentences(Told told) {
        this.told = told;
    }

    /** Once: at the widest verdict without a grade within what it is said of. */
    List<String> words() {
        List<String> said = new ArrayList<>();
        for (ReconsideredGoal goal : goals()) {
            if (told.verdict.equals(widest(goal.scope()))) {
                said.addAll(reasons(goal));
            }
        }
        if (told.verdict.scope().isOverall()) {
            addIndicators(said);
        }
        return said;
    }

    /** What is said of some for whom there is no verdict of their own, at the nearest verdict that says so much. */
    List<String> ofSome() {
        List<String> said = new ArrayList<>();
        for (ReconsideredGoal goal : goals()) {
            if (widest(goal.scope()) == null && told.verdict.equals(narrowest(goal.scope()))) {
                said.addAll(reasons(goal));
            }
        }
        return said;
    }

    private List<ReconsideredGoal> goals() {
        return told.evaluation().reconsideredGoals().stream().filter(goal -> goal.goal().equals(told.verdict.element())).toList();
    }

    private List<String> reasons(ReconsideredGoal goal) {
        List<String> said = new ArrayList<>();
        add(said, "restatement", goal.restatement());
        add(said, "reason", goal.reason());
        return inSection(said, goal.section());
    }

    private Verdict widest(Scope scope) {
        Verdict widest = null;
        for (Verdict verdict : told.assessment.verdictsOn(told.verdict.element())) {
            boolean isWithin = verdict.status() == Status.NOT_GRADED && covers(scope, verdict.scope());
            if (isWithin && (widest == null || isSiblingOfTold(verdict, widest))) {
                widest = verdict;
            }
        }
        return widest;
    }

    /** Of several that lie beside each other, each has it said. */
    private boolean isSiblingOfTold(Verdict verdict, Verdict widest) {
        return verdict.equals(told.verdict) && !covers(widest.scope(), verdict.scope());
    }

    private Verdict narrowest(Scope scope) {
        Verdict narrowest = null;
        for (Verdict verdict : told.assessment.verdictsOn(told.verdict.element())) {
            boolean saysSo = verdict.flag(Flag.Kind.RECONSIDERED_FOR).isPresent() && covers(verdict.scope(), scope);
            if (saysSo && (narrowest == null || covers(narrowest.scope(), verdict.scope()))) {
                narrowest = verdict;
            }
        }
        return narrowest;
    }

    private Set<String> concernedBy(Scope scope) {
        return scope.actor().isEmpty() ? told.theory().innerActors() : told.theory().members(scope.actor());
    }

    private boolean covers(Scope wide, Scope narrow) {
        boolean coversParty = wide.actor().isEmpty() || wide.actor().equals(narrow.actor())
                || told.theory().members(wide.actor()).containsAll(concernedBy(narrow));
        return coversParty && (wide.subgroup().isEmpty() || wide.subgroup().equals(narrow.subgroup()))
                && (wide.cycle().isEmpty() || wide.cycle().equals(narrow.cycle()));
    }

    /** The target values under this goal that the evaluation does not take as they stand. */
    private void addIndicators(List<String> said) {
        for (ReconsideredGoal goal : told.evaluation().reconsideredGoals()) {
            Indicator indicator = told.theory().indicator(goal.goal()).filter(it -> it.elements().contains(told.verdict.element())).orElse(null);
            if (indicator != null) {
                String name = told.typography.quoted(OneLine.of(indicator.label()));
                String whose = goal.scope().isOverall() ? name : told.wording.phrase("figure", "about", name,
                        ScopeWords.of(told.evaluation(), told.wording.language()).label(goal.scope()));
                List<String> reasons = new ArrayList<>(List.of(told.wording.phrase(SECTION, "indicator-" + goal.how().code(), whose)));
                add(reasons, "restatement-of-value", goal.restatement());
                add(reasons, "reason", goal.reason());
                said.addAll(inSection(reasons, goal.section()));
            }
        }
    }

    /** The section stands with what is said last, or alone. */
    private List<String> inSection(List<String> said, String section) {
        Sections sections = new Sections(told.wording.language());
        if (said.isEmpty()) {
            return sections.of(section).isEmpty() ? said : List.of(told.wording.phrase("case", "section", sections.of(section)));
        }
        said.set(said.size() - 1, sections.after(said.get(said.size() - 1), section));
        return said;
    }

    private void add(List<String> said, String code, String words) {
        String text = OneLine.of(words);
        if (!text.isEmpty()) {
            said.add(told.wording.phrase(SECTION, code, code.startsWith("restatement") ? told.typography.quoted(text) : text));
        }
    }
}
