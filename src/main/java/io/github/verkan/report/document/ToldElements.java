package io.github.verkan.report.document;

import io.github.verkan.assess.Verdict;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.words.JudgementSentences;
import io.github.verkan.words.VerdictGroup;
import io.github.verkan.words.VerdictRow;
import io.github.verkan.words.VerdictTable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which elements are told of in prose, and in which scopes: every effect; what was done, mechanisms and links as far as anybody was heard on them or the
 * evaluator judged them; resources where the evaluator judged them. Factors where the evaluator judged them; all that were heard of have a table.
 */
final class ToldElements {

    private final Content content;
    private final List<VerdictGroup> groups;
    private final JudgementSentences judgements;

    ToldElements(Content content, JudgementSentences judgements) {
        this.content = content;
        this.groups = VerdictTable.of(content.assessment, content.language).groups();
        this.judgements = judgements;
    }

    List<VerdictGroup> groups() {
        return groups;
    }

    Map<String, Set<Scope>> effects() {
        return told(row -> is(row, ElementKind.EFFECT));
    }

    Map<String, Set<Scope>> work() {
        return told(row -> (is(row, ElementKind.ACTIVITY) || is(row, ElementKind.OUTPUT)) && isHeardOrJudged(row)
                || is(row, ElementKind.RESOURCE) && isJudged(row));
    }

    Map<String, Set<Scope>> mechanisms() {
        return told(row -> is(row, ElementKind.MECHANISM) && isHeardOrJudged(row));
    }

    /** Factors have a table; those that the evaluator judged are told of as well. */
    Map<String, Set<Scope>> factors() {
        return told(row -> is(row, ElementKind.FACTOR) && isJudged(row));
    }

    Map<String, Set<Scope>> links() {
        return told(row -> content.assessment.evaluation().theory().kindOf(row.element()).isEmpty() && isHeardOrJudged(row));
    }

    private Map<String, Set<Scope>> told(Predicate<VerdictRow> belongs) {
        Map<String, Set<Scope>> told = new LinkedHashMap<>();
        for (VerdictGroup group : groups) {
            for (VerdictRow row : group.rows()) {
                if (belongs.test(row)) {
                    told.computeIfAbsent(row.element(), key -> new LinkedHashSet<>()).add(row.scope());
                }
            }
        }
        for (Map.Entry<String, Set<Scope>> entry : told.entrySet()) {
            entry.setValue(inOrder(entry.getKey(), entry.getValue()));
        }
        return told;
    }

    /** The scopes to tell of: those of the assessment in its order, then those that only the evaluator judged. */
    private Set<Scope> inOrder(String element, Set<Scope> inTable) {
        Set<Scope> judged = new LinkedHashSet<>(judgements.scopes(element));
        Set<Scope> all = new LinkedHashSet<>();
        for (Verdict verdict : content.assessment.verdictsOn(element)) {
            if (inTable.contains(verdict.scope()) || judged.contains(verdict.scope())) {
                all.add(verdict.scope());
            }
        }
        all.addAll(judged);
        return all;
    }

    private boolean is(VerdictRow row, ElementKind kind) {
        return content.assessment.evaluation().theory().kindOf(row.element()).orElse(null) == kind;
    }

    private boolean isJudged(VerdictRow row) {
        return !judgements.scopes(row.element()).isEmpty();
    }

    private boolean isHeardOrJudged(VerdictRow row) {
        return row.yes() + row.partly() + row.no() > 0 || isJudged(row);
    }
}
