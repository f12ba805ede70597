package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.comparison.AssessmentComparison;
import io.github.verkan.comparison.FieldChange;
import io.github.verkan.evaluation.ReconsideredGoal;
import java.util.List;

/** One rule of an assessment that differs, as a clause. */
final class RuleChangeWords {

    private static final String PARAMETER = "parameters.";

    private final AssessmentComparison comparison;
    private final Language language;
    private final Wording wording;
    private final Typography typography;

    RuleChangeWords(AssessmentComparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /** The clause, without a capital or full stop: what the rule is called, and its values before and after. */
    String clause(FieldChange rule) {
        String name = name(rule);
        String before = shown(rule.key(), rule.valuesBefore(), comparison.before());
        String after = shown(rule.key(), rule.valuesAfter(), comparison.after());
        if (before.equals(after)) {
            before = ids(rule.valuesBefore());
            after = ids(rule.valuesAfter());
        }
        if (rule.valuesBefore().isEmpty()) {
            return wording.phrase("change", "reference-added", name, after);
        } else if (rule.valuesAfter().isEmpty()) {
            return wording.phrase("change", "reference-removed", name, before);
        }
        return before.equals(after) ? wording.phrase("change", "field-unseen", name) : wording.phrase("change", "field", name, before, after);
    }

    /** The name of the rule; of a parameter with what it decides. */
    private String name(FieldChange rule) {
        if (!rule.key().startsWith(PARAMETER)) {
            return wording.word("changed-rule", rule.key());
        }
        String parameter = rule.key().substring(PARAMETER.length());
        Assessment in = rule.valuesAfter().isEmpty() ? comparison.before() : comparison.after();
        String quoted = typography.quoted(OneLine.of(parameter));
        return RulesWords.of(in.settings(), language).meaning(parameter).isEmpty() ? wording.phrase("changed-rule", "parameter", quoted)
                : wording.phrase("changed-rule", "parameter-meaning", quoted, typography.withMarks(wording.word("parameter", parameter)));
    }

    private String shown(String key, List<String> values, Assessment assessment) {
        if (values.isEmpty()) {
            return "";
        } else if (key.startsWith(PARAMETER)) {
            return wording.wordOrCode("choice", values.get(0));
        }
        return switch (key) {
            case "date", "interventionEnd" -> typography.when(values.get(0));
            case "method" -> typography.quoted(OneLine.of(values.get(0)));
            case "scale" -> typography.quoted(String.join(", ", RulesWords.of(assessment.settings(), language).scale()));
            case "reconsideredGoals" -> typography.list(assessment.evaluation().reconsideredGoals().stream().map(goal -> goal(goal, assessment)).toList());
            default -> ids(values);
        };
    }

    /** The id of the goal, the scope if it is not the overall one, and how it is reconsidered. */
    private String goal(ReconsideredGoal goal, Assessment assessment) {
        String how = wording.word("reconsideration", goal.how());
        String scope = goal.scope().isOverall() ? "" : ScopeWords.of(assessment.evaluation(), language).label(goal.scope()) + ": ";
        return wording.phrase("verdict-change", "scope", OneLine.of(goal.goal()), scope + how);
    }

    private String ids(List<String> ids) {
        return typography.list(ids.stream().map(OneLine::of).toList());
    }
}
