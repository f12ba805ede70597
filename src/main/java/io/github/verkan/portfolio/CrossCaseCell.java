package io.github.verkan.portfolio;

import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.scale.Truth;
import java.util.List;
import java.util.Objects;

/**
 * Something shared in one case: what it is there, with its verdicts.
 *
 * @param in the case
 * @param occurrences what it is there; empty where nothing is said of it
 * @param isDeclaredAbsent whether the evaluator says that the case does not have it
 */
public record CrossCaseCell(PortfolioCase in, List<Occurrence> occurrences, boolean isDeclaredAbsent) {

    /** Makes a cell. */
    public CrossCaseCell {
        Objects.requireNonNull(in, "in");
        occurrences = List.copyOf(occurrences);
    }

    /**
     * Whether the case has it: yes if one of the things that it is there is there, no if none is or the evaluator says so, unknown where nothing is said or known.
     *
     * @return whether it is there
     */
    public Truth there() {
        if (occurrences.isEmpty()) {
            return isDeclaredAbsent ? Truth.NO : Truth.UNKNOWN;
        }
        Truth there = Truth.NO;
        for (Occurrence occurrence : occurrences) {
            there = there.or(occurrence.there());
        }
        return there;
    }

    /**
     * Whether all the things that it is in the case have a verdict at or above a grade. One below it is a no, whatever the others are; without a grade it is not
     * known.
     *
     * @param grade the code of the grade
     * @return whether it is so; unknown where there is no verdict or the scale of the case has no such grade
     */
    public Truth isAtLeast(String grade) {
        if (occurrences.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Truth all = Truth.YES;
        for (Occurrence occurrence : occurrences) {
            all = all.and(isAtLeast(occurrence, grade));
        }
        return all;
    }

    private Truth isAtLeast(Occurrence occurrence, String code) {
        if (in.assessmentIfAny().isEmpty() || occurrence.verdictIfAny().flatMap(it -> it.gradeIfAny()).isEmpty()) {
            return Truth.UNKNOWN;
        }
        GradeScale scale = in.assessmentIfAny().get().settings().scale();
        Grade shown = occurrence.verdictIfAny().get().gradeIfAny().orElseThrow();
        return scale.byCode(code).map(least -> Truth.of(scale.grades().indexOf(shown) >= scale.grades().indexOf(least))).orElse(Truth.UNKNOWN);
    }

    /**
     * Whether nothing is known of it in this case.
     *
     * @return true if nothing is mapped nor declared absent, or what is mapped is there for all that is known neither way
     */
    public boolean isUnknown() {
        return there() == Truth.UNKNOWN;
    }
}
