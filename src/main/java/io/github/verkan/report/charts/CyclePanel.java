package io.github.verkan.report.charts;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.comparison.CycleChange;
import io.github.verkan.comparison.Incomparability;
import io.github.verkan.report.charts.ChartPage.Type;
import io.github.verkan.report.charts.LabelText.Lines;
import io.github.verkan.report.colour.GradeColours;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.GradeWords;
import io.github.verkan.words.Language;
import io.github.verkan.words.ScopeWords;
import io.github.verkan.words.VerdictPhrases;
import io.github.verkan.words.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The small chart of one goal: cycles along, grades up, a point for each verdict, and a line or a gap between two. */
final class CyclePanel {

    private static final double LABEL = 230;
    private static final double AXIS = 190;
    private static final double GAP = 16;
    private static final double STEP = 120;
    private static final double LEAST_PLOT = 330;
    private static final double LANE = 22;
    private static final double MARK = 6.5;
    private static final int MOST_LINES = 4;

    private final ChartPage page;
    private final TheoryOfChange theory;
    private final ChartWords words;
    private final GradeScale scale;
    private final GradeColours colours;
    private final GradeWords grades;
    private final VerdictPhrases phrases;
    private final ScopeWords scopes;
    private final List<String> cycles;
    private final double left = ChartPage.MARGIN + LABEL + GAP + AXIS + GAP;
    private double top;
    private boolean hasOpenLane;

    CyclePanel(Assessment assessment, Language language, ChartPage page) {
        this.page = page;
        this.words = new ChartWords(language);
        this.scale = assessment.settings().scale();
        this.colours = GradeColours.of(scale);
        this.grades = GradeWords.of(assessment.settings(), language);
        this.phrases = VerdictPhrases.of(assessment.settings(), language);
        this.scopes = ScopeWords.of(assessment.evaluation(), language);
        this.cycles = Identified.ids(assessment.evaluation().cycles());
        this.theory = assessment.evaluation().theory();
    }

    double width() {
        return left + plot() + ChartPage.MARGIN;
    }

    private double plot() {
        return Math.max(LEAST_PLOT, cycles.size() * STEP);
    }

    private double x(String cycle) {
        return left + plot() * (cycles.indexOf(cycle) + 0.5) / cycles.size();
    }

    private double y(Grade grade) {
        int lane = grade == null ? scale.size() : scale.size() - 1 - grade.step();
        return top + LANE * (lane + 0.5);
    }

    /** What the lines and marks mean; gives where it ends. */
    double legend(double y) {
        double x = ChartPage.MARGIN;
        page.stroke(x, y + 8, x + 28, y + 8, 2, "");
        x = legendWord(x + 34, y, "line");
        page.stroke(x, y + 8, x + 28, y + 8, 2, "6 4");
        x = legendWord(x + 34, y, "dashed-line");
        page.text(x + 6, y + 13, "≠", Type.HEADING, "middle");
        legendWord(x + 18, y, "gap");
        return y + 16;
    }

    private double legendWord(double x, double y, String code) {
        page.text(x, y + 12, words.word(code), Type.SMALL, "");
        return x + Type.SMALL.width(words.word(code)) + 24;
    }

    /** Draws one goal from a height on; gives where it ends. */
    double draw(String goal, List<CycleChange> changes, double from) {
        Map<String, Verdict> points = new LinkedHashMap<>();
        for (CycleChange change : changes) {
            points.put(change.before().scope().cycle(), change.before());
            points.put(change.after().scope().cycle(), change.after());
        }
        hasOpenLane = points.values().stream().anyMatch(verdict -> verdict.gradeIfAny().isEmpty());
        page.rule(ChartPage.MARGIN, from, width() - ChartPage.MARGIN, from);
        top = from + 10;
        page.lines(ChartPage.MARGIN, top + 14, Type.HEADING.wrap(ChartWords.label(theory, goal), LABEL, MOST_LINES), Type.HEADING, "");
        lanes();
        changes.forEach(this::line);
        points.forEach(this::point);
        double bottom = top + LANE * (scale.size() + (hasOpenLane ? 1 : 0));
        double y = Math.max(cycleNames(bottom + 14), top + MOST_LINES * ChartPage.LINE);
        for (CycleChange change : changes) {
            if (!change.incomparable().isEmpty()) {
                y = reason(change, y);
            }
        }
        return y;
    }

    private void lanes() {
        for (Grade grade : scale.grades()) {
            lane(grade, grades.word(WordSet.EFFECTS, grade));
        }
        if (hasOpenLane) {
            lane(null, words.word("no-grade"));
        }
    }

    private void lane(Grade grade, String word) {
        page.rule(left, y(grade), left + plot(), y(grade));
        page.lines(left - GAP, y(grade) + 4, Type.SMALL.wrap(word, AXIS, 1), Type.SMALL, "end");
    }

    private double cycleNames(double y) {
        int lines = 1;
        for (String cycle : cycles) {
            Lines name = Type.SMALL.wrap(scopes.label(Scope.ofCycle(cycle)), plot() / cycles.size() - 8, 2);
            page.lines(x(cycle), y, name, Type.SMALL, "middle");
            lines = Math.max(lines, name.count());
        }
        return y + lines * ChartPage.SMALL_LINE;
    }

    private void line(CycleChange change) {
        double x1 = x(change.before().scope().cycle());
        double x2 = x(change.after().scope().cycle());
        double y1 = y(change.before().grade());
        double y2 = y(change.after().grade());
        if (change.incomparable().isEmpty()) {
            page.stroke(x1, y1, x2, y2, 2, change.rivals().isEmpty() ? "" : "6 4");
        } else {
            double x = (x1 + x2) / 2;
            double y = (y1 + y2) / 2;
            page.box(x - 9, y - 9, 18, 18, ChartPage.PAPER, "", "paper");
            page.text(x, y + 5, "≠", Type.HEADING, "middle");
        }
    }

    private void point(String cycle, Verdict verdict) {
        Grade grade = verdict.grade();
        page.body().open("g").text("title", scopes.label(Scope.ofCycle(cycle)) + ": " + phrases.label(WordSet.EFFECTS, verdict.status(), grade));
        page.body().leaf("circle", "cx", ChartPage.px(x(cycle)), "cy", ChartPage.px(y(grade)), "r", ChartPage.px(MARK), "fill",
                grade == null ? GradeColours.NONE : colours.of(grade), "stroke", ChartPage.INK, "stroke-width", "1.5", "class", "line");
        if (grade == null) {
            page.onColour(x(cycle), y(null) + 4, "?", GradeColours.INK, "");
        }
        page.body().close();
    }

    private double reason(CycleChange change, double y) {
        List<String> kinds = new ArrayList<>();
        for (Incomparability reason : change.incomparable()) {
            kinds.add(words.word("incomparable-" + Coded.codeOf(reason.kind().name())));
        }
        String text = words.phrase("gap-reason", scopes.label(change.before().scope()), scopes.label(change.after().scope()), words.typography().list(kinds));
        Lines lines = Type.SMALL.wrap(text, plot() + GAP + AXIS, 2);
        page.lines(left - GAP - AXIS, y + 12, lines, Type.SMALL, "");
        return y + lines.count() * ChartPage.SMALL_LINE + 4;
    }
}
