package io.github.verkan.report.charts;

import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.FlowFinding;
import io.github.verkan.collaboration.FlowStep;
import io.github.verkan.collaboration.FlowStepKind;
import io.github.verkan.report.charts.ChartPage.Type;
import io.github.verkan.report.charts.LabelText.Lines;
import io.github.verkan.words.FactorStudySentences;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The process that a study describes, from top to bottom: steps, gates as diamonds, exits with round ends. Ways back run on the left, ways past the next step on the
 * right; who is responsible stands below the step, and what the process lacks beside it. Immutable.
 */
public final class ProcessChart {

    private static final double BOX = 280;
    private static final double DIAMOND = 380;
    private static final double DIAMOND_TEXT = 214;
    private static final double GAP = 34;
    private static final double TRACK = 16;
    private static final double NOTE = 210;
    private static final int MOST_LINES = 4;
    private static final String BACK = "#6b3fa0";
    private static final String PROBLEM = "#9c2f1b";

    private final Language language;
    private final String prefix;
    private final StudyChartWords words;

    private ProcessChart(Language language, String prefix) {
        this.language = Objects.requireNonNull(language, "language");
        this.prefix = prefix;
        this.words = new StudyChartWords(language);
    }

    /**
     * A chart with words in a language, and ids that begin with {@code process}.
     *
     * @param language the language
     * @return the chart
     */
    public static ProcessChart in(Language language) {
        return new ProcessChart(language, "process");
    }

    /**
     * With other ids, for several charts in one page.
     *
     * @param ids what ids begin with: a letter, then letters, digits, hyphens and underscores
     * @return a chart
     * @throws IllegalArgumentException if it is not like that
     */
    public ProcessChart prefixed(String ids) {
        return new ProcessChart(language, ChartPage.requirePrefix(ids));
    }

    /**
     * Draws the process of a study.
     *
     * @param study the study
     * @return an {@code svg} element, with a line feed at its end
     */
    public String render(FactorStudy study) {
        return new Drawing(study).draw();
    }

    /** A way from one step to another, by their numbers. */
    private record Way(int from, int to) {

        boolean isBack() {
            return to <= from;
        }

        boolean isNext() {
            return to == from + 1;
        }
    }

    private record Placed(FlowStep step, Lines label, String by, double top, double height) {

        double middle() {
            return top + height / 2;
        }

        double halfWidth() {
            return step.kind() == FlowStepKind.GATE ? DIAMOND / 2 : BOX / 2;
        }
    }

    /** One drawing. */
    private final class Drawing {

        private final FactorStudy study;
        private final List<FlowStep> steps;
        private final ChartPage page;
        private final List<Placed> placed = new ArrayList<>();
        private final List<Way> ways = new ArrayList<>();
        private final double centre;
        private final double notes;

        private Drawing(FactorStudy study) {
            this.study = study;
            this.steps = study.flow().steps();
            this.page = new ChartPage(prefix, words.title("process"));
            for (int i = 0; i < steps.size(); i++) {
                for (String next : steps.get(i).next().stream().distinct().toList()) {
                    for (int j = 0; j < steps.size(); j++) {
                        if (steps.get(j).id().equals(next)) {
                            ways.add(new Way(i, j));
                        }
                    }
                }
            }
            this.centre = ChartPage.MARGIN + DIAMOND / 2 + (tracks(true) + 1) * TRACK;
            this.notes = centre + DIAMOND / 2 + (tracks(false) + 1) * TRACK;
        }

        private long tracks(boolean isBack) {
            return ways.stream().filter(way -> way.isBack() == isBack && !way.isNext()).count();
        }

        private String draw() {
            page.text(ChartPage.MARGIN, ChartPage.MARGIN + 18, words.title("process"), Type.TITLE, "");
            page.onDark("back", "stroke: #c9a8f7");
            page.onDark("back-head", "fill: #c9a8f7");
            page.onDark("node", "fill: #262d35; stroke: #aab3bf");
            page.onDark("problem", "fill: #ffab91");
            double y = ChartPage.MARGIN + 44;
            for (FlowStep step : steps) {
                boolean isGate = step.kind() == FlowStepKind.GATE;
                Lines label = Type.NORMAL.wrap(OneLine.of(step.id()) + " " + OneLine.of(step.label()), isGate ? DIAMOND_TEXT : BOX - 24, MOST_LINES);
                String by = step.by().isEmpty() ? "" : Type.SMALL.wrap(OneLine.of(study.label(step.by())), isGate ? DIAMOND_TEXT * 0.7 : BOX - 24, 1).lines().get(0);
                double text = label.count() * ChartPage.LINE + (by.isEmpty() ? 0 : ChartPage.SMALL_LINE);
                double height = isGate ? text / (1 - DIAMOND_TEXT / DIAMOND) + 12 : text + 18;
                height = Math.max(height, beside(step).size() * ChartPage.SMALL_LINE);
                placed.add(new Placed(step, label, by, y, height));
                y += height + GAP;
            }
            y -= steps.isEmpty() ? 0 : GAP;
            if (steps.isEmpty()) {
                page.text(ChartPage.MARGIN, y + 8, words.sentence("flow-none"), Type.NORMAL, "");
                y += 16;
            }
            ways();
            placed.forEach(this::step);
            for (FlowFinding it : study.flow().findings()) {
                if (it.step().isEmpty()) {
                    y += 26;
                    problem(centre - BOX / 2, y - 4);
                    page.text(centre - BOX / 2 + 16, y, words.typography.sentence(words.wording.word("flow-finding", it.kind())), Type.SMALL, "");
                }
            }
            double width = steps.isEmpty() ? 480 : notes + (study.flow().findings().stream().anyMatch(it -> !it.step().isEmpty()) ? NOTE + 20 : 0) + ChartPage.MARGIN;
            String described = String.join(" ", FactorStudySentences.of(study, language).flow());
            return page.finish(words.sentence("process-desc", words.number(steps.size()), described), width, y + ChartPage.MARGIN);
        }

        /** What the step lacks, in lines. */
        private List<String> beside(FlowStep step) {
            List<String> lines = new ArrayList<>();
            for (FlowFinding it : study.flow().findings()) {
                if (it.step().equals(step.id())) {
                    lines.addAll(Type.SMALL.wrap(words.typography.sentence(words.wording.word("flow-finding", it.kind())), NOTE, 6).lines());
                }
            }
            return lines;
        }

        private void step(Placed it) {
            double y = it.top();
            double half = it.halfWidth();
            switch (it.step().kind()) {
                case GATE -> page.body().leaf("path", "d", "M" + at(centre - half, it.middle()) + "L" + at(centre, y) + "L" + at(centre + half, it.middle()) + "L"
                        + at(centre, y + it.height()) + "Z", "fill", "#fdf3d8", "stroke", "#3a3f47", "class", "node");
                case EXIT -> box(it, Math.min(it.height() / 2, 22), "3");
                case LOOP, ACTION -> box(it, 4, "1");
            }
            double text = it.label().count() * ChartPage.LINE + (it.by().isEmpty() ? 0 : ChartPage.SMALL_LINE);
            double top = it.middle() - text / 2 + 12;
            page.lines(centre, top, it.label(), Type.NORMAL, "middle");
            if (!it.by().isEmpty()) {
                page.text(centre, top + it.label().count() * ChartPage.LINE - 1, it.by(), Type.SMALL, "middle");
            }
            List<String> lines = beside(it.step());
            if (!lines.isEmpty()) {
                double first = it.middle() - (lines.size() - 1) * ChartPage.SMALL_LINE / 2;
                problem(notes + 4, first);
                for (int i = 0; i < lines.size(); i++) {
                    page.text(notes + 18, first + 4 + i * ChartPage.SMALL_LINE, lines.get(i), Type.SMALL, "");
                }
            }
        }

        private void box(Placed it, double round, String stroke) {
            page.body().leaf("rect", "x", ChartPage.px(centre - BOX / 2), "y", ChartPage.px(it.top()), "width", ChartPage.px(BOX), "height", ChartPage.px(it.height()), "rx",
                    ChartPage.px(round), "fill", "#f7f8f9", "stroke", "#3a3f47", "stroke-width", stroke, "class", "node");
            if (it.step().kind() == FlowStepKind.LOOP) {
                page.text(centre - BOX / 2 + 14, it.top() + 17, "↺", Type.NORMAL, "middle");
            }
        }

        private void problem(double x, double y) {
            page.body().leaf("path", "d", "M" + at(x, y - 7) + "L" + at(x + 8, y + 6) + "L" + at(x - 8, y + 6) + "Z", "fill", PROBLEM, "class", "problem");
            page.body().text("text", "!", "x", ChartPage.px(x), "y", ChartPage.px(y + 5), "text-anchor", "middle", "font-size", "10", "font-weight", "bold", "fill",
                    ChartPage.PAPER, "class", "paper");
        }

        private void ways() {
            int back = 0;
            int past = 0;
            for (Way way : ways) {
                Placed from = placed.get(way.from());
                Placed to = placed.get(way.to());
                if (way.isNext()) {
                    line("M" + at(centre, from.top() + from.height()) + "L" + at(centre, to.top()), false);
                    head(centre, to.top(), 0, 1, false);
                    continue;
                }
                boolean isBack = way.isBack();
                double side = isBack ? -1 : 1;
                // Each way has a track of its own, and its own height at the step that it leaves or comes to.
                int track = isBack ? ++back : ++past;
                double x = centre + side * (DIAMOND / 2 + track * TRACK);
                double leaves = from.middle() + shift(way, from, true);
                double arrives = to.middle() + shift(way, to, false);
                line("M" + at(centre + side * edge(from, leaves), leaves) + "L" + at(x, leaves) + "L" + at(x, arrives) + "L" + at(centre + side * edge(to, arrives), arrives), isBack);
                head(centre + side * edge(to, arrives), arrives, -side, 0, isBack);
            }
        }

        /** Ways that touch the same side of a step do so one below the other. */
        private double shift(Way way, Placed at, boolean leaves) {
            List<Way> same = ways.stream().filter(it -> it.isBack() == way.isBack() && !it.isNext()
                    && (placed.get(it.from()) == at || placed.get(it.to()) == at)).toList();
            int place = same.indexOf(way);
            boolean isSelf = way.from() == way.to();
            double between = at.height() / (same.size() + (isSelf ? 2 : 1));
            return between * (place + 1 + (isSelf && leaves ? 1 : 0)) - at.height() / 2;
        }

        /** How far from the middle the edge of a step lies at a height. */
        private double edge(Placed it, double y) {
            return it.step().kind() == FlowStepKind.GATE ? DIAMOND / 2 * (1 - Math.abs(y - it.middle()) / (it.height() / 2)) : BOX / 2;
        }

        private void line(String data, boolean isBack) {
            page.body().leaf("path", "d", data, "fill", "none", "stroke", isBack ? BACK : ChartPage.INK, "stroke-width", "1.5", "stroke-dasharray", isBack ? "5 3" : "",
                    "stroke-linejoin", "round", "class", isBack ? "back" : "line");
        }

        private void head(double x, double y, double dx, double dy, boolean isBack) {
            page.body().leaf("path", "d", "M" + at(x, y) + "L" + at(x - 8 * dx - 4.5 * dy, y - 8 * dy + 4.5 * dx) + "L" + at(x - 8 * dx + 4.5 * dy, y - 8 * dy - 4.5 * dx) + "Z",
                    "fill", isBack ? BACK : ChartPage.INK, "class", isBack ? "back-head" : "ink");
        }

        private String at(double x, double y) {
            return ChartPage.px(x) + " " + ChartPage.px(y);
        }
    }
}
