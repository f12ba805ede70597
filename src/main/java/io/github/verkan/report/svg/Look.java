package io.github.verkan.report.svg;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Strength;
import io.github.verkan.assess.Verdict;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.ElementKind;

/**
 * How a box looks: what there is to see of a verdict besides its words.
 *
 * @param fill the tint; empty for the plain one
 * @param hatched whether it is hatched
 * @param border the weight of the border
 * @param mark the mark in front of the words, or null
 * @param share how far up the scale a grade lies
 * @param diverging whether the accounts diverge and there is a grade all the same
 */
record Look(String fill, boolean hatched, double border, Mark mark, double share, boolean diverging) {

    static final Look PLAIN = new Look("", false, 1, null, 0, false);
    private static final double WITHOUT_EVIDENCE = 0.8;

    /** How a verdict looks. That a hindrance is there is nothing good: factors have marks and words, and no tints. */
    static Look of(Assessment assessment, Verdict verdict) {
        Look look = of(assessment.settings().scale(), verdict);
        boolean isFactor = assessment.evaluation().theory().kindOf(verdict.element()).orElse(null) == ElementKind.FACTOR;
        return isFactor && !look.hatched() ? new Look(Palette.NEUTRAL, false, look.border, look.mark, look.share, look.diverging) : look;
    }

    private static Look of(GradeScale scale, Verdict verdict) {
        double border = verdict.strength() == null ? WITHOUT_EVIDENCE : border(verdict.strength());
        Grade grade = verdict.grade();
        return grade == null ? of(verdict.status(), border)
                : new Look(Palette.of(scale, grade), false, border, Mark.GRADE, place(scale, grade), verdict.status() == Status.DIVERGING);
    }

    static Look of(GradeScale scale, Grade grade) {
        return new Look(Palette.of(scale, grade), false, 1, Mark.GRADE, place(scale, grade), false);
    }

    static Look of(Status status, double border) {
        return new Look(Palette.of(status), status == Status.NOT_ASSESSABLE, border, mark(status), 0, false);
    }

    private static Mark mark(Status status) {
        return switch (status) {
            case TOO_EARLY -> Mark.CLOCK;
            case SPLIT -> Mark.SPLIT;
            case NOT_GRADED -> Mark.BAR;
            case DIVERGING -> Mark.DIVERGING;
            case ASSESSED, INDICATION, NOT_ASSESSABLE -> Mark.QUESTION;
        };
    }

    private static double place(GradeScale scale, Grade grade) {
        return (double) grade.step() / (scale.size() - 1);
    }

    /** The stronger the evidence, the heavier the border. */
    static double border(Strength strength) {
        return switch (strength) {
            case VERY_WEAK -> 0.8;
            case WEAK -> 1.4;
            case MODERATE -> 2.2;
            case STRONG -> 3;
            case VERY_STRONG -> 3.8;
        };
    }

    boolean isPlain() {
        return fill.isEmpty();
    }
}
