package io.github.verkan.report.charts;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.portfolio.Occurrence;
import io.github.verkan.portfolio.PortfolioCase;
import io.github.verkan.report.colour.GradeColours;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Influence;

/**
 * The colour and the mark of something shared in a case. A factor has a triangle up where it enables, down where it hinders, and a rhomb where it does both; a verdict
 * has a disc that is filled as far as its grade lies up the scale, or a circle with a sign where it has none.
 *
 * @param fill the colour of the cell
 * @param influence what a factor does, or null
 * @param share how far up the scale a grade lies; negative for no grade
 * @param sign what stands in the circle where there is no grade
 */
record CaseSign(String fill, Influence influence, double share, String sign) {

    private static final double RADIUS = 5.5;
    private static final String THIN = "1.2";

    static CaseSign of(PortfolioCase one, Occurrence occurrence) {
        Influence does = occurrence.thing().influence();
        if (does != null) {
            return new CaseSign(colour(does), does, -1, "");
        }
        Verdict verdict = occurrence.verdictIfAny().orElse(null);
        if (verdict == null) {
            return new CaseSign(GradeColours.NONE, null, -1, "");
        }
        Assessment assessment = one.assessmentIfAny().orElseThrow();
        Grade grade = verdict.grade();
        if (grade != null) {
            return new CaseSign(GradeColours.of(assessment.settings().scale()).of(grade), null, (double) grade.step() / (assessment.settings().scale().size() - 1), "");
        }
        return new CaseSign(GradeColours.NONE, null, -1, switch (verdict.status()) {
            case TOO_EARLY -> "…";
            case SPLIT -> "≠";
            case NOT_GRADED -> "–";
            case ASSESSED, INDICATION, DIVERGING, NOT_ASSESSABLE -> "?";
        });
    }

    static String colour(Influence does) {
        return switch (does) {
            case ENABLES -> "#d3e6f6";
            case HINDERS -> "#f2d9e4";
            case BOTH -> "#e6e0f2";
        };
    }

    /** Draws the mark around a point. */
    void draw(ChartPage page, double x, double y) {
        String ink = GradeColours.INK;
        if (influence != null) {
            String path = switch (influence) {
                case ENABLES -> "M" + at(x - 5.5, y + 4.5) + "H" + ChartPage.px(x + 5.5) + "L" + at(x, y - 5) + "Z";
                case HINDERS -> "M" + at(x - 5.5, y - 4.5) + "H" + ChartPage.px(x + 5.5) + "L" + at(x, y + 5) + "Z";
                case BOTH -> "M" + at(x, y - 6) + "L" + at(x + 5, y) + "L" + at(x, y + 6) + "L" + at(x - 5, y) + "Z";
            };
            page.body().leaf("path", "d", path, "fill", ink);
            return;
        }
        page.body().leaf("circle", "cx", ChartPage.px(x), "cy", ChartPage.px(y), "r", ChartPage.px(RADIUS), "fill", share >= 1 ? ink : "none", "stroke", ink,
                "stroke-width", THIN);
        if (share > 0 && share < 1) {
            double angle = 2 * Math.PI * share;
            page.body().leaf("path", "d", "M" + at(x, y) + "V" + ChartPage.px(y - RADIUS) + "A" + ChartPage.px(RADIUS) + " " + ChartPage.px(RADIUS) + " 0 "
                    + (share > 0.5 ? 1 : 0) + " 1 " + at(x + RADIUS * StrictMath.sin(angle), y - RADIUS * StrictMath.cos(angle)) + "Z", "fill", ink);
        } else if (!sign.isEmpty()) {
            page.onColour(x, y + 3.6, sign, ink, "");
        }
    }

    private static String at(double x, double y) {
        return ChartPage.px(x) + " " + ChartPage.px(y);
    }
}
