package io.github.verkan.report.svg;

import io.github.verkan.assess.Status;
import io.github.verkan.report.colour.GradeColours;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.LinkKind;

/**
 * The colours. Dark text on each tint has a contrast of more than 4.5 to 1; a test computes it.
 */
final class Palette {

    static final String TEXT = GradeColours.INK;
    static final String PAGE = "#ffffff";
    static final String PLAIN = "#ffffff";
    static final String COLUMN = "#f3f5f7";
    static final String STRIP = "#e9ecef";
    static final String BORDER = "#3a3f47";
    static final String HATCH = "#c3c9d1";
    static final String BROKEN = "#9c2f1b";
    static final String BACKWARD = "#6b3fa0";
    static final String NOT_ASSESSABLE = GradeColours.NONE;
    static final String NEUTRAL = "#f7f8f9";
    private static final String TOO_EARLY = "#dce8f6";
    private static final String SPLIT = "#ebe3f2";
    private static final String NOT_GRADED = "#f4efe3";

    private Palette() {}

    /** The tint of a grade. */
    static String of(GradeScale scale, Grade grade) {
        return GradeColours.of(scale).of(grade);
    }

    /** The tint of a verdict without grade. */
    static String of(Status status) {
        return switch (status) {
            case TOO_EARLY -> TOO_EARLY;
            case SPLIT -> SPLIT;
            case NOT_GRADED -> NOT_GRADED;
            case ASSESSED, INDICATION, DIVERGING, NOT_ASSESSABLE -> NOT_ASSESSABLE;
        };
    }

    static String of(LinkKind kind) {
        return switch (kind) {
            case CONTRIBUTES, REQUIRES, ALTERNATIVE -> "#4a4f57";
            case HINDERS -> "#b3261e";
            case COMPENSATES -> "#1f6391";
        };
    }
}
