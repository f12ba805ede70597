package io.github.verkan.report.charts;

import io.github.verkan.assess.Assessment;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.report.charts.ChartPage.Type;
import io.github.verkan.report.charts.LabelText.Lines;
import io.github.verkan.report.colour.GradeColours;
import io.github.verkan.scale.Degree;
import io.github.verkan.statistics.WilsonInterval;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answers to survey questions: for each the share that agrees, with the Wilson interval at 95 per cent where n is known. Where n is not known there is a
 * hollow mark without an interval, and it says that n is missing. Rows that repeat another are left out. Immutable.
 */
public final class SurveyChart {

    private static final double LABEL = 380;
    private static final double GAP = 18;
    private static final double PLOT = 360;
    private static final double FIGURES = 210;
    private static final double WIDTH = 2 * ChartPage.MARGIN + LABEL + GAP + PLOT + GAP + FIGURES;
    private static final double BAR = 14;
    private static final double MARK = 6;
    private static final double WHISKER = 6;
    private static final int MOST_LINES = 3;
    private static final int QUARTERS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Language language;
    private final String prefix;
    private final ChartWords words;

    private SurveyChart(Language language, String prefix) {
        this.language = Objects.requireNonNull(language, "language");
        this.prefix = prefix;
        this.words = new ChartWords(language);
    }

    /**
     * A chart with words in a language, and ids that begin with {@code survey}.
     *
     * @param language the language
     * @return the chart
     */
    public static SurveyChart in(Language language) {
        return new SurveyChart(language, "survey");
    }

    /**
     * With other ids, for several charts in one page.
     *
     * @param ids what ids begin with: a letter, then letters, digits, hyphens and underscores
     * @return a chart
     * @throws IllegalArgumentException if it is not like that
     */
    public SurveyChart prefixed(String ids) {
        return new SurveyChart(language, ChartPage.requirePrefix(ids));
    }

    /**
     * Draws the survey answers of an assessment.
     *
     * @param assessment the assessment
     * @return an {@code svg} element, with a line feed at its end; where no row gives answers it says so
     */
    public String render(Assessment assessment) {
        return new Drawing(assessment.evaluation()).draw();
    }

    /**
     * Draws the survey answers of an assessment.
     *
     * @param assessment the assessment
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(Assessment assessment, Appendable out) throws IOException {
        out.append(render(assessment));
    }

    /** One drawing; what is drawn so far ends at {@code y}. */
    private final class Drawing {

        private final Evaluation evaluation;
        private final List<EvidenceItem> items;
        private final ChartPage page = new ChartPage(prefix, words.title("survey-title"));
        private final double left = ChartPage.MARGIN + LABEL + GAP;
        private double y;

        private Drawing(Evaluation evaluation) {
            this.evaluation = evaluation;
            this.items = evaluation.evidence().items().stream()
                    .filter(item -> evaluation.findingOf(item) instanceof SurveyAnswers && item.repeats().isEmpty()).toList();
        }

        private SurveyAnswers answers(EvidenceItem item) {
            return (SurveyAnswers) evaluation.findingOf(item);
        }

        private String draw() {
            y = ChartPage.MARGIN + 18;
            page.text(ChartPage.MARGIN, y, words.title("survey-title"), Type.TITLE, "");
            y += 14;
            if (items.isEmpty()) {
                y += 20;
                page.text(ChartPage.MARGIN, y, words.sentence("no-answers"), Type.NORMAL, "");
            } else {
                legend();
                double top = y;
                y += 22;
                items.forEach(this::row);
                axis(top);
            }
            long known = items.stream().filter(item -> answers(item).interval().isPresent()).count();
            return page.finish(words.sentence("survey-desc", items.size(), known, items.size() - known), WIDTH, y + ChartPage.MARGIN);
        }

        private void legend() {
            double x = left;
            interval(x, x + 30, y + 8);
            mark(x + 15, y + 8, true);
            page.text(x + 38, y + 12, words.word("interval"), Type.SMALL, "");
            x += 38 + Type.SMALL.width(words.word("interval")) + 20;
            mark(x + MARK, y + 8, false);
            page.text(x + 2 * MARK + 8, y + 12, words.word("no-interval"), Type.SMALL, "");
            y += 18;
        }

        private void axis(double top) {
            for (int i = 0; i <= QUARTERS; i++) {
                double x = left + PLOT * i / QUARTERS;
                page.text(x, top + 12, words.typography().percent(HUNDRED.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(QUARTERS))), Type.SMALL, "middle");
                page.body().leaf("line", "x1", ChartPage.px(x), "y1", ChartPage.px(top + 18), "x2", ChartPage.px(x), "y2", ChartPage.px(y), "stroke", ChartPage.RULE,
                        "stroke-opacity", "0.7", "class", "rule");
            }
        }

        private void row(EvidenceItem item) {
            SurveyAnswers answers = answers(item);
            String targets = item.targets().stream().map(id -> ChartWords.label(evaluation.theory(), id)).collect(Collectors.joining("; "));
            String question = OneLine.of(item.question());
            String asked = question.isEmpty() ? targets : question;
            Lines label = Type.NORMAL.wrap(answers.reversed() ? words.phrase("reversed", asked) : asked, LABEL, MOST_LINES);
            String about = item.about().stream().map(id -> OneLine.of(evaluation.theory().labelOf(id))).collect(Collectors.joining(", "));
            String below = Stream.of(question.isEmpty() ? "" : targets, about).filter(text -> !text.isEmpty()).collect(Collectors.joining(" \u2013 "));
            Lines under = below.isEmpty() ? new Lines(List.of(), "") : Type.SMALL.wrap(below, LABEL, MOST_LINES);
            Lines figures = Type.SMALL.wrap(figures(answers), FIGURES, MOST_LINES);
            double content = Math.max(label.count() * ChartPage.LINE + under.count() * ChartPage.SMALL_LINE, figures.count() * ChartPage.SMALL_LINE);
            page.rule(ChartPage.MARGIN, y, WIDTH - ChartPage.MARGIN, y);
            page.body().open("g").text("title", asked + (about.isEmpty() ? "" : " (" + about + ")") + ": " + figures(answers));
            page.lines(ChartPage.MARGIN, y + 20, new Lines(label.lines(), ""), Type.NORMAL, "");
            page.lines(ChartPage.MARGIN, y + 20 + label.count() * ChartPage.LINE, under, Type.SMALL, "");
            double middle = y + 8 + content / 2;
            answers.agreeing().map(Degree::toDouble).ifPresent(share -> {
                page.box(left, middle - BAR / 2, PLOT * share, BAR, GradeColours.HIGHEST, "#4a4a4a", "bar");
                answers.interval().ifPresent(it -> interval(left + PLOT * it.lower(), left + PLOT * it.upper(), middle));
                mark(left + PLOT * share, middle, answers.interval().isPresent());
            });
            page.lines(left + PLOT + GAP, middle - figures.count() * ChartPage.SMALL_LINE / 2 + 11, new Lines(figures.lines(), ""), Type.SMALL, "");
            page.body().close();
            y += content + 16;
        }

        private void interval(double from, double to, double middle) {
            page.stroke(from, middle, to, middle, 2, "");
            page.stroke(from, middle - WHISKER, from, middle + WHISKER, 2, "");
            page.stroke(to, middle - WHISKER, to, middle + WHISKER, 2, "");
        }

        private void mark(double x, double middle, boolean isKnown) {
            String path = "M" + ChartPage.px(x - MARK) + " " + ChartPage.px(middle) + "L" + ChartPage.px(x) + " " + ChartPage.px(middle - MARK) + "L"
                    + ChartPage.px(x + MARK) + " " + ChartPage.px(middle) + "L" + ChartPage.px(x) + " " + ChartPage.px(middle + MARK) + "Z";
            page.body().leaf("path", "d", path, "fill", isKnown ? ChartPage.INK : ChartPage.PAPER, "stroke", ChartPage.INK, "stroke-width", "1.5", "class",
                    isKnown ? "ink line" : "paper line");
        }
    }

    private String figures(SurveyAnswers answers) {
        String agree = answers.agreeing().map(share -> words.wording().phrase("figure", "agree", percent(share, answers.agree())))
                .or(() -> answers.disagreeing().map(share -> words.wording().phrase("figure", "disagree", percent(share, answers.disagree()))))
                .orElse(words.word("no-shares"));
        String interval = answers.interval().map(this::interval).map(it -> ", " + it).orElse("");
        Optional<String> n = answers.nIfKnown().map(it -> words.wording().phrase("figure", "n", words.typography().number(it)));
        return agree + interval + ", " + n.orElseGet(() -> words.wording().word("figure", "n-missing"));
    }

    private String interval(WilsonInterval interval) {
        return words.wording().phrase("figure", "interval", words.typography().number(whole(interval.lower())), words.typography().percent(whole(interval.upper())));
    }

    /** As the report prints it, or to the nearest whole. */
    private String percent(Degree share, BigDecimal printed) {
        return words.typography().percent(printed != null ? printed : whole(share.toDouble()));
    }

    private static BigDecimal whole(double share) {
        return BigDecimal.valueOf(share).multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP);
    }
}
