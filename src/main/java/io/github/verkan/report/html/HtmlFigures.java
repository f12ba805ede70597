package io.github.verkan.report.html;

import io.github.verkan.assess.Assessment;
import io.github.verkan.report.document.Figure;
import io.github.verkan.words.Language;
import java.io.IOException;

/** The figures of a report, drawn into the page. */
final class HtmlFigures {

    private final Assessment assessment;
    private final Language language;
    private final HtmlWriter html;

    HtmlFigures(Assessment assessment, Language language, HtmlWriter html) {
        this.assessment = assessment;
        this.language = language;
        this.html = html;
    }

    void write(Figure figure, String anchor) throws IOException {
        html.open("figure").element("figcaption", figure.caption()).close().line();
    }
}
