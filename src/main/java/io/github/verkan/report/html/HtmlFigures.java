package io.github.verkan.report.html;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.report.charts.CoverageHeatMap;
import io.github.verkan.report.charts.CyclesChart;
import io.github.verkan.report.charts.SurveyChart;
import io.github.verkan.report.charts.VoicesChart;
import io.github.verkan.report.document.Figure;
import io.github.verkan.report.layout.DiagramLayout;
import io.github.verkan.report.layout.Extract;
import io.github.verkan.report.svg.DiagramSvg;
import io.github.verkan.report.svg.VerdictSign;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures of a report on one case, drawn into the page. */
final class HtmlFigures implements HtmlPictures {

    /** The most boxes in the figure of the body. */
    private static final int MOST_BOXES = 15;
    /** The most rows of a chart that can be read on one sheet of paper. */
    private static final int MOST_ROWS = 30;
    private static final Pattern SIZE = Pattern.compile(" viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");

    private final Assessment assessment;
    private final Language language;
    private final HtmlWriter html;

    HtmlFigures(Assessment assessment, Language language, HtmlWriter html) {
        this.assessment = assessment;
        this.language = language;
        this.html = html;
    }

    @Override
    public VerdictSign sign(Verdict verdict) {
        return VerdictSign.of(assessment, verdict);
    }

    @Override
    public void write(Figure figure, String anchor) throws IOException {
        write(figure, drawings(figure, anchor + "-"), html);
    }

    static void write(Figure figure, List<String> drawings, HtmlWriter html) throws IOException {
        boolean isWhole = figure.kind() == Figure.Kind.THEORY || figure.kind() == Figure.Kind.LOOPS;
        html.open("figure", "class", isWhole ? isLying(drawings.get(0)) ? "whole landscape" : "whole" : "");
        for (String drawing : drawings) {
            html.open("div", "class", "drawing", "role", "group", "tabindex", "0", "aria-label", figure.caption()).markup(drawing).close();
        }
        html.element("figcaption", figure.caption()).close().line();
    }

    /** Whether a drawing is wider than high, and so needs paper that is turned. */
    private static boolean isLying(String drawing) {
        Matcher size = SIZE.matcher(drawing);
        return size.find() && Double.parseDouble(size.group(1)) > Double.parseDouble(size.group(2));
    }

    private List<String> drawings(Figure figure, String prefix) {
        return figure.kind() == Figure.Kind.COVERAGE ? CoverageHeatMap.in(language).prefixed(prefix).sheets(assessment, MOST_ROWS) : List.of(drawing(figure, prefix));
    }

    private String drawing(Figure figure, String prefix) {
        TheoryOfChange theory = assessment.evaluation().theory();
        return switch (figure.kind()) {
            case STRAND -> DiagramSvg.in(language).only(Extract.strand(theory, figure.elements()).atMost(MOST_BOXES)).prefixed(prefix).render(assessment);
            case THEORY -> theory.elements().size() > DiagramLayout.MOST_ELEMENTS || theory.links().size() > DiagramLayout.MOST_LINKS ? tooLarge()
                    : DiagramSvg.in(language).prefixed(prefix).render(assessment);
            case VOICES -> VoicesChart.in(language).prefixed(prefix).render(assessment);
            case COVERAGE -> throw new IllegalArgumentException("drawn on several sheets: " + figure.kind());
            case CYCLES -> CyclesChart.in(language).prefixed(prefix).render(assessment);
            case SURVEY -> SurveyChart.in(language).prefixed(prefix).render(assessment);
            case CASES, LOOPS, FORM, MODELS, PROCESS -> throw new IllegalArgumentException("not a figure of one case: " + figure.kind());
        };
    }

    private String tooLarge() {
        Typography typography = Typography.in(language);
        return typography.sentence(Wording.in(language).phrase("page", "too-large", typography.number(DiagramLayout.MOST_ELEMENTS),
                typography.number(DiagramLayout.MOST_LINKS)));
    }
}
