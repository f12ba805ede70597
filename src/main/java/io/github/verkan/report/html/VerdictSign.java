package io.github.verkan.report.html;

import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.scale.GradeScale;
import java.util.Locale;

/** The sign of a verdict beside its words: a disc filled as far as the grade reaches, two arrows where accounts diverge, a dash where there is no grade. */
final class VerdictSign {

    private static final String HEAD = "<svg class=\"sign\" viewBox=\"0 0 12 12\" width=\"12\" height=\"12\" aria-hidden=\"true\" focusable=\"false\">";
    private static final String RING = "<circle cx=\"6\" cy=\"6\" r=\"5\" fill=\"none\" stroke=\"#1a1a1a\" stroke-width=\"1.5\"/>";

    private VerdictSign() {}

    static String of(GradeScale scale, Verdict verdict) {
        return HEAD + shape(scale, verdict) + "</svg>";
    }

    private static String shape(GradeScale scale, Verdict verdict) {
        if (verdict.status() == Status.DIVERGING) {
            return "<path d=\"M1 4h9M7.5 1.5L10 4 7.5 6.5M11 8.5H2M4.5 6L2 8.5 4.5 11\" fill=\"none\" stroke=\"#1a1a1a\" stroke-width=\"1.3\"/>";
        } else if (verdict.grade() == null) {
            return "<path d=\"M2 6h8\" fill=\"none\" stroke=\"#1a1a1a\" stroke-width=\"1.8\"/>";
        } else if (verdict.grade().step() == scale.size() - 1) {
            return "<circle cx=\"6\" cy=\"6\" r=\"5.5\" fill=\"#1a1a1a\"/>";
        }
        return RING + part(verdict.grade().step(), scale.size() - 1);
    }

    /** The part of the disc, from the top clockwise. */
    private static String part(int step, int last) {
        if (step == 0) {
            return "";
        }
        double angle = 2 * Math.PI * step / last;
        double x = 6 + 5 * StrictMath.sin(angle);
        double y = 6 - 5 * StrictMath.cos(angle);
        return String.format(Locale.ROOT, "<path d=\"M6 6V1A5 5 0 %d 1 %.2f %.2fZ\" fill=\"#1a1a1a\"/>", 2 * step > last ? 1 : 0, x, y);
    }
}
