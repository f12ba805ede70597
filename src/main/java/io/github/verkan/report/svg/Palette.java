package io.github.verkan.report.svg;

import io.github.verkan.assess.Status;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.LinkKind;

/**
 * The colours. The tints of grades differ for those too who see red and green alike, and dark text on each has a contrast of more than 4.5 to 1; a test computes it.
 */
final class Palette {

    static final String TEXT = "#1a1a1a";
    static final String PAGE = "#ffffff";
    static final String PLAIN = "#ffffff";
    static final String COLUMN = "#f3f5f7";
    static final String STRIP = "#e9ecef";
    static final String BORDER = "#3a3f47";
    static final String HATCH = "#c3c9d1";
    static final String BROKEN = "#9c2f1b";
    static final String BACKWARD = "#6b3fa0";
    static final String NOT_ASSESSABLE = "#e3e6ea";
    static final String NEUTRAL = "#f7f8f9";
    private static final String TOO_EARLY = "#dce8f6";
    private static final String SPLIT = "#ebe3f2";
    private static final String NOT_GRADED = "#f4efe3";
    private static final int LOWEST = 0xf0a37a;
    private static final int MIDDLE = 0xf6e58d;
    private static final int HIGHEST = 0x8fd3bd;

    private Palette() {}

    /** The tint of a grade: between three fixed ones, by its place on the scale. */
    static String of(GradeScale scale, Grade grade) {
        double place = 2.0 * grade.step() / (scale.size() - 1);
        int tint = place <= 1 ? between(LOWEST, MIDDLE, place) : between(MIDDLE, HIGHEST, place - 1);
        return "#" + Integer.toHexString(0x1000000 | tint).substring(1);
    }

    private static int between(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 0xff;
            int b = to >> shift & 0xff;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
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
