package io.github.verkan.report.html;

import io.github.verkan.assess.Verdict;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.report.charts.FormChart;
import io.github.verkan.report.charts.InfluenceDiagram;
import io.github.verkan.report.charts.ModelsChart;
import io.github.verkan.report.charts.ProcessChart;
import io.github.verkan.report.document.Figure;
import io.github.verkan.report.svg.VerdictSign;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.util.List;

/** The pictures of a report on a study of factors, or of one on frameworks, which has none, drawn into the page. */
final class StudyFigures implements HtmlPictures {

    private final FactorStudy study;
    private final Language language;
    private final HtmlWriter html;

    /** The study may be null in a report without figures. */
    StudyFigures(FactorStudy study, Language language, HtmlWriter html) {
        this.study = study;
        this.language = language;
        this.html = html;
    }

    @Override
    public VerdictSign sign(Verdict verdict) {
        throw new IllegalArgumentException("verdict: a study of factors has none: " + verdict);
    }

    @Override
    public void write(Figure figure, String anchor) throws IOException {
        String prefix = anchor + "-";
        HtmlFigures.write(figure, List.of(switch (figure.kind()) {
            case LOOPS -> InfluenceDiagram.in(language).prefixed(prefix).render(study);
            case FORM -> FormChart.in(language).prefixed(prefix).render(study);
            case MODELS -> ModelsChart.in(language).prefixed(prefix).render(study);
            case PROCESS -> ProcessChart.in(language).prefixed(prefix).render(study);
            case STRAND, THEORY, VOICES, COVERAGE, CYCLES, SURVEY, CASES -> throw new IllegalArgumentException("figure: not one of a study: " + figure.kind());
        }), html);
    }
}
