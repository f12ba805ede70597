package io.github.verkan.comparison;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.Reason;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.Judgement;
import io.github.verkan.evaluation.JudgementWord;
import io.github.verkan.evaluation.StatedStatus;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The computed verdicts beside the evaluator's judgements. A judgement's word may mean several grades; distance counts from the nearest of them, and an
 * indicated grade counts as a grade.
 */
public final class JudgementComparison {

    private final Assessment assessment;
    private final List<ComparedJudgement> all;

    private JudgementComparison(Assessment assessment, List<ComparedJudgement> all) {
        this.assessment = assessment;
        this.all = List.copyOf(all);
    }

    /**
     * Compares.
     *
     * @param assessment the assessment of an evaluation with judgements
     * @return the comparison; empty if the evaluation has no judgements
     */
    public static JudgementComparison of(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        Map<String, JudgementWord> readings = new LinkedHashMap<>();
        for (JudgementWord word : assessment.evaluation().judgementWords()) {
            readings.put(word.word(), word);
        }
        JudgementRows judgementRows = new JudgementRows(assessment.evaluation());
        List<ComparedJudgement> all = new ArrayList<>();
        for (Judgement judgement : assessment.evaluation().judgements()) {
            all.add(compare(judgement, readings.get(judgement.word()), assessment, judgementRows));
        }
        return new JudgementComparison(assessment, all);
    }

    private static ComparedJudgement compare(Judgement judgement, JudgementWord reading, Assessment assessment, JudgementRows judgementRows) {
        Verdict verdict = assessment.verdict(judgement.element(), judgement.scope()).orElse(null);
        Integer steps = steps(reading, verdict, assessment.settings().scale());
        Outcome outcome = outcome(judgement, reading, verdict, steps);
        List<DifferenceReason> reasons = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        if (!outcome.isSame()) {
            explain(reading, verdict, reasons);
            List<String> elsewhere = rowsWithTheEvaluatorsView(judgement, reading, verdict, assessment, judgementRows);
            if (!elsewhere.isEmpty()) {
                reasons.add(DifferenceReason.SAID_BY_ROWS_THAT_ARE_NO_VOICES);
                rows.addAll(elsewhere);
            }
            if (verdict != null && verdict.status().mayHaveGrade() && verdict.counts().voices() > 0 && reading.contribution() == null) {
                reasons.add(DifferenceReason.VOICES_SAY_OTHERWISE);
            }
        }
        return new ComparedJudgement(judgement, reading, verdict, outcome, steps, reasons, rows);
    }

    private static Integer steps(JudgementWord reading, Verdict verdict, GradeScale scale) {
        if (reading.grades().isEmpty() || verdict == null || verdict.grade() == null) {
            return null;
        }
        return steps(reading, verdict.grade(), scale);
    }

    /** From a grade to the nearest of those that a word means. */
    private static int steps(JudgementWord reading, Grade grade, GradeScale scale) {
        int nearest = scale.size();
        for (String code : reading.grades()) {
            nearest = Math.min(nearest, Math.abs(scale.byCode(code).orElseThrow().step() - grade.step()));
        }
        return nearest;
    }

    private static Outcome outcome(Judgement judgement, JudgementWord reading, Verdict verdict, Integer steps) {
        Status status = verdict == null ? Status.NOT_ASSESSABLE : verdict.status();
        if (!reading.grades().isEmpty()) {
            if (judgement.prognosis() && status == Status.TOO_EARLY) {
                return Outcome.PROGNOSIS;
            } else if (steps == null) {
                return Outcome.NO_GRADE;
            }
            return steps == 0 ? Outcome.EXACT : steps == 1 ? Outcome.WITHIN_ONE : Outcome.FURTHER;
        } else if (reading.status() == StatedStatus.TOO_EARLY) {
            return status == Status.TOO_EARLY ? Outcome.AGREES : Outcome.DIFFERS;
        } else if (reading.status() == StatedStatus.NOT_ASSESSABLE) {
            boolean none = status == Status.NOT_ASSESSABLE || status == Status.TOO_EARLY || status == Status.NOT_GRADED;
            return none ? Outcome.NO_VERDICT_BY_EITHER : Outcome.DIFFERS;
        } else if (reading.status() == StatedStatus.NOT_GRADED) {
            return status == Status.NOT_GRADED ? Outcome.AGREES : Outcome.DIFFERS;
        }
        return verdict != null && verdict.contribution() == reading.contribution() ? Outcome.AGREES : Outcome.DIFFERS;
    }

    private static void explain(JudgementWord reading, Verdict verdict, List<DifferenceReason> reasons) {
        if (verdict == null || verdict.status() == Status.NOT_ASSESSABLE) {
            reasons.add(whyNotAssessable(verdict));
        } else if (verdict.status() == Status.NOT_GRADED) {
            reasons.add(DifferenceReason.GOAL_RECONSIDERED);
        } else if (verdict.status() == Status.TOO_EARLY) {
            reasons.add(DifferenceReason.TOO_EARLY);
        } else if (verdict.status() == Status.SPLIT) {
            reasons.add(DifferenceReason.PARTS_DIFFER);
        } else if (reading.contribution() != null) {
            reasons.add(DifferenceReason.CONTRIBUTION_NOT_SAID);
        } else if (verdict.flag(Flag.Kind.EVALUATOR_ONLY).isPresent()) {
            reasons.add(DifferenceReason.EVALUATOR_ONLY);
        } else if (verdict.status() == Status.INDICATION) {
            reasons.add(verdict.flag(Flag.Kind.INDIRECT).isPresent() ? DifferenceReason.INDIRECT_ONLY : DifferenceReason.INDICATION_ONLY);
        }
        if (verdict != null && verdict.flag(Flag.Kind.PART_NOT_ASSESSED).isPresent()) {
            reasons.add(DifferenceReason.PART_NOT_ASSESSED);
        }
    }

    private static DifferenceReason whyNotAssessable(Verdict verdict) {
        Reason reason = verdict == null ? Reason.NO_EVIDENCE : verdict.reason();
        return switch (reason) {
            case ONLY_SUBGROUPS -> DifferenceReason.ONLY_SUBGROUPS;
            case ONLY_LEVEL -> DifferenceReason.ONLY_LEVEL;
            case ONLY_OUTPUT -> DifferenceReason.ONLY_OUTPUT;
            default -> DifferenceReason.NO_EVIDENCE_IN_SCOPE;
        };
    }

    /** Rows on the element that are no voices and lie nearer to the evaluator's word than the verdict does. */
    private static List<String> rowsWithTheEvaluatorsView(
            Judgement judgement, JudgementWord reading, Verdict verdict, Assessment assessment, JudgementRows judgementRows) {
        GradeScale scale = assessment.settings().scale();
        List<String> rows = new ArrayList<>();
        for (EvidenceItem item : judgementRows.on(judgement.element(), judgement.scope())) {
            if (isNearer(item.finding().degree(scale).orElseThrow(), reading, verdict, scale)) {
                rows.add(item.id());
            }
        }
        return rows;
    }

    private static boolean isNearer(Degree said, JudgementWord reading, Verdict verdict, GradeScale scale) {
        if (reading.grades().isEmpty()) {
            return false;
        }
        int fromWord = steps(reading, scale.nearest(said), scale);
        Integer computed = steps(reading, verdict, scale);
        return computed == null ? fromWord <= 1 : fromWord < computed;
    }

    /**
     * The assessment that was compared.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * All judgements beside their verdicts.
     *
     * @return in the order of the judgements
     */
    public List<ComparedJudgement> all() {
        return all;
    }

    /**
     * The number of judgements that are grades.
     *
     * @return the number
     */
    public int graded() {
        int graded = 0;
        for (ComparedJudgement compared : all) {
            graded += compared.isGraded() ? 1 : 0;
        }
        return graded;
    }

    /**
     * The number of judgements with an outcome.
     *
     * @param outcome the outcome
     * @return the number
     */
    public int count(Outcome outcome) {
        int count = 0;
        for (ComparedJudgement compared : all) {
            count += compared.outcome() == outcome ? 1 : 0;
        }
        return count;
    }

    /**
     * A short summary.
     *
     * @return for example {@code JudgementComparison[16 judgements, 14 graded: 9 exact, 2 within one]}
     */
    @Override
    public String toString() {
        return "JudgementComparison[" + all.size() + " judgements, " + graded() + " graded: " + count(Outcome.EXACT) + " exact, "
                + count(Outcome.WITHIN_ONE) + " within one]";
    }
}
