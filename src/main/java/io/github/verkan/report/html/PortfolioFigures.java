package io.github.verkan.report.html;

import io.github.verkan.assess.Verdict;
import io.github.verkan.portfolio.Portfolio;
import io.github.verkan.report.charts.CasesHeatMap;
import io.github.verkan.report.document.Figure;
import io.github.verkan.report.svg.VerdictSign;
import io.github.verkan.words.Language;
import java.io.IOException;

/** The pictures of a report on several cases, drawn into the page. */
final class PortfolioFigures implements HtmlPictures {

    /** The most rows of a chart that can be read on one sheet of paper. */
    private static final int MOST_ROWS = 16;

    private final Portfolio portfolio;
    private final Language language;
    private final HtmlWriter html;

    PortfolioFigures(Portfolio portfolio, Language language, HtmlWriter html) {
        this.portfolio = portfolio;
        this.language = language;
        this.html = html;
    }

    @Override
    public VerdictSign sign(Verdict verdict) {
        return VerdictSign.of(portfolio.assessmentOf(verdict).orElseThrow(() -> new IllegalArgumentException("verdict: of none of the cases: " + verdict)), verdict);
    }

    @Override
    public void write(Figure figure, String anchor) throws IOException {
        if (figure.kind() != Figure.Kind.CASES) {
            throw new IllegalArgumentException("figure: not one of several cases: " + figure.kind());
        }
        HtmlFigures.write(figure, CasesHeatMap.in(language).prefixed(anchor + "-").sheets(portfolio, MOST_ROWS), html);
    }
}
