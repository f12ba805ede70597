package io.github.verkan.comparison;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Two assessments beside each other: before and after a change of evidence, rules or theory. Elements, sources and rows are told apart by their ids.
 * Immutable.
 */
public final class AssessmentComparison {

    private final Assessment before;
    private final Assessment after;
    private final List<FieldChange> rules;
    private final List<SourceChange> sources;
    private final List<RowChange> rows;
    private final TheoryComparison theory;
    private final List<VerdictChange> verdicts;
    private final Map<String, Map<Scope, VerdictChange>> byElement = new LinkedHashMap<>();
    private final int unchanged;

    private AssessmentComparison(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
        CaseDifference rest = new CaseDifference(before, after);
        this.rules = List.copyOf(rest.rules());
        this.sources = List.copyOf(rest.sources());
        this.rows = List.copyOf(rest.rows());
        this.theory = TheoryComparison.of(before.evaluation().theory(), after.evaluation().theory());
        List<VerdictChange> changes = new ArrayList<>();
        VerdictDifference difference = new VerdictDifference(before.settings().scale().equals(after.settings().scale()));
        int same = 0;
        for (Verdict now : after.verdicts()) {
            VerdictChange change = difference.between(before.verdict(now.element(), now.scope()).orElse(null), now);
            if (change == null) {
                same++;
            } else {
                changes.add(change);
            }
        }
        for (Verdict then : before.verdicts()) {
            if (after.verdict(then.element(), then.scope()).isEmpty()) {
                changes.add(difference.between(then, null));
            }
        }
        this.verdicts = List.copyOf(changes);
        changes.forEach(change -> byElement.computeIfAbsent(change.element(), key -> new LinkedHashMap<>()).put(change.scope(), change));
        this.unchanged = same;
    }

    /**
     * Compares two assessments.
     *
     * @param before the assessment as it was
     * @param after the assessment as it is
     * @return what differs
     */
    public static AssessmentComparison of(Assessment before, Assessment after) {
        return new AssessmentComparison(Objects.requireNonNull(before, "before"), Objects.requireNonNull(after, "after"));
    }

    /**
     * The assessment as it was.
     *
     * @return the assessment before
     */
    public Assessment before() {
        return before;
    }

    /**
     * The assessment as it is.
     *
     * @return the assessment after
     */
    public Assessment after() {
        return after;
    }

    /**
     * What differs in what is judged by: {@code method}, {@code scale}, {@code cuts}, {@code parameters.} with the name of each, {@code date},
     * {@code interventionEnd}, {@code cycles} and {@code reconsideredGoals}. The words of a scale change no verdict and are left out.
     *
     * @return the fields that differ, in this order
     */
    public List<FieldChange> rules() {
        return rules;
    }

    /**
     * What differs in the sources.
     *
     * @return in the order of the sources after; those removed last
     */
    public List<SourceChange> sources() {
        return sources;
    }

    /**
     * What differs in the rows, over all elements: how they count is {@code voice}, or the code of the reason for which they are listed everywhere.
     *
     * @return in the order of the rows after; those removed last
     */
    public List<RowChange> rows() {
        return rows;
    }

    /**
     * What differs in the theory.
     *
     * @return the comparison of the two theories
     */
    public TheoryComparison theory() {
        return theory;
    }

    /**
     * The verdicts that differ, each with the rows behind it.
     *
     * @return in the order of the verdicts after; those that disappeared last
     */
    public List<VerdictChange> verdicts() {
        return verdicts;
    }

    /**
     * The change of one verdict.
     *
     * @param element the id of the element or link
     * @param scope the scope
     * @return the change, or nothing if it does not differ
     */
    public Optional<VerdictChange> verdict(String element, Scope scope) {
        return Optional.ofNullable(byElement.getOrDefault(element, Map.of()).get(scope));
    }

    /**
     * The verdicts to which something particular happened.
     *
     * @param what what happened
     * @return in the same order
     */
    public List<VerdictChange> verdicts(VerdictChange.What what) {
        return verdicts.stream().filter(change -> change.what() == what).toList();
    }

    /**
     * The number of verdicts that are the same.
     *
     * @return the number
     */
    public int unchanged() {
        return unchanged;
    }

    /**
     * Whether nothing differs.
     *
     * @return true if rules, sources, rows, theory and verdicts are the same
     */
    public boolean isSame() {
        return rules.isEmpty() && sources.isEmpty() && rows.isEmpty() && theory.isSame() && verdicts.isEmpty();
    }

    /**
     * A short summary.
     *
     * @return for example {@code AssessmentComparison[3 verdicts changed, 1 appeared, 0 disappeared, 126 the same]}
     */
    @Override
    public String toString() {
        return "AssessmentComparison[" + verdicts(VerdictChange.What.CHANGED).size() + " verdicts changed, "
                + verdicts(VerdictChange.What.APPEARED).size() + " appeared, " + verdicts(VerdictChange.What.DISAPPEARED).size() + " disappeared, "
                + unchanged + " the same]";
    }
}
