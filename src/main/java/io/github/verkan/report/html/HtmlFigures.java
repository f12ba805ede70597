package io.github.verkan.report.html;

import io.github.verkan.assess.Assessment;
import io.github.verkan.report.charts.CoverageHeatMap;
import io.github.verkan.report.charts.CyclesChart;
import io.github.verkan.report.charts.SurveyChart;
import io.github.verkan.report.charts.VoicesChart;
import io.github.verkan.report.document.Figure;
import io.github.verkan.report.layout.DiagramLayout;
import io.github.verkan.report.layout.Extract;
import io.github.verkan.report.svg.DiagramSvg;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.io.IOException;

/** The figures of a report, drawn into the page. */
final class HtmlFigures {

    /** The most boxes in the figure of the body. */
    private static final int MOST_BOXES = 15;

    private final Assessment assessment;
    private final Language language;
    private final HtmlWriter html;

    HtmlFigures(Assessment assessment, Language language, HtmlWriter html) {
        this.assessment = assessment;
        this.language = language;
        this.html = html;
    }

    void write(Figure figure, String anchor) throws IOException {
        html.open("figure", "class", figure.kind() == Figure.Kind.THEORY ? "landscape" : "");
        html.open("div", "class", "drawing", "role", "region", "tabindex", "0", "aria-label", figure.caption()).markup(drawing(figure, anchor + "-")).close();
        html.element("figcaption", figure.caption()).close().line();
    }

    private String drawing(Figure figure, String prefix) {
        TheoryOfChange theory = assessment.evaluation().theory();
        return switch (figure.kind()) {
            case STRAND -> DiagramSvg.in(language).only(Extract.strand(theory, figure.elements()).atMost(MOST_BOXES)).prefixed(prefix).render(assessment);
            case THEORY -> theory.elements().size() > DiagramLayout.MOST_ELEMENTS || theory.links().size() > DiagramLayout.MOST_LINKS ? tooLarge()
                    : DiagramSvg.in(language).prefixed(prefix).render(assessment);
            case VOICES -> VoicesChart.in(language).prefixed(prefix).render(assessment);
            case COVERAGE -> CoverageHeatMap.in(language).prefixed(prefix).render(assessment);
            case CYCLES -> CyclesChart.in(language).prefixed(prefix).render(assessment);
            case SURVEY -> SurveyChart.in(language).prefixed(prefix).render(assessment);
        };
    }

    private String tooLarge() {
        Typography typography = Typography.in(language);
        return typography.sentence(Wording.in(language).phrase("page", "too-large", typography.number(DiagramLayout.MOST_ELEMENTS),
                typography.number(DiagramLayout.MOST_LINKS)));
    }
}
