package io.github.verkan.comparison;

import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.Judgement;
import io.github.verkan.evaluation.JudgementWord;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One judgement beside the computed verdict.
 *
 * @param judgement the evaluator's judgement
 * @param reading how its word is read
 * @param verdict the computed verdict, or null if the evidence does not name the scope
 * @param outcome how the two lie beside each other
 * @param steps how many steps the grades lie apart, counted from the nearest grade that the word may mean; null where one of them has no grade
 * @param reasons why they differ; empty if they do not
 * @param rows ids of rows that the reasons speak of
 */
public record ComparedJudgement(
        Judgement judgement,
        JudgementWord reading,
        Verdict verdict,
        Outcome outcome,
        Integer steps,
        List<DifferenceReason> reasons,
        List<String> rows) {

    /** Makes a comparison. */
    public ComparedJudgement {
        Objects.requireNonNull(judgement, "judgement");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(outcome, "outcome");
        reasons = List.copyOf(reasons);
        rows = List.copyOf(rows);
    }

    /**
     * The computed verdict.
     *
     * @return the verdict, or nothing if the evidence does not name the scope
     */
    public Optional<Verdict> verdictIfAny() {
        return Optional.ofNullable(verdict);
    }

    /**
     * Whether the evaluator's word is a grade.
     *
     * @return false for a status or a contribution
     */
    public boolean isGraded() {
        return !reading.grades().isEmpty();
    }
}
