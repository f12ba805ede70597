package io.github.verkan.report.html;

import io.github.verkan.assess.Assessment;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.portfolio.Portfolio;
import io.github.verkan.report.document.ReportDocument;
import io.github.verkan.report.document.Section;
import io.github.verkan.words.Language;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The report on an assessment as one HTML page: the answers first, every claim leading to its evidence, the pictures in it. It opens anywhere, on paper too, and
 * needs neither script nor network. Immutable.
 */
public final class HtmlReport {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Language language;
    private final Wording wording;

    private HtmlReport(Language language) {
        this.language = Objects.requireNonNull(language, "language");
        this.wording = Wording.in(language);
    }

    /**
     * A report in a language.
     *
     * @param language the language
     * @return the report
     */
    public static HtmlReport in(Language language) {
        return new HtmlReport(language);
    }

    /**
     * Renders an assessment.
     *
     * @param assessment the assessment
     * @return the page
     */
    public String render(Assessment assessment) {
        StringBuilder out = new StringBuilder();
        try {
            render(assessment, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /**
     * Renders an assessment.
     *
     * @param assessment the assessment
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(Assessment assessment, Appendable out) throws IOException {
        render(ReportDocument.of(assessment, language), assessment, out);
    }

    /**
     * Renders a report that has been made already.
     *
     * @param document the report
     * @param assessment the assessment that it is of, for the figures
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(ReportDocument document, Assessment assessment, Appendable out) throws IOException {
        HtmlWriter html = new HtmlWriter(out);
        page(document, new HtmlFigures(assessment, language, html), html);
    }

    /**
     * Renders a report on several cases.
     *
     * @param document the report
     * @param portfolio the portfolio that it is of, for the figures
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(ReportDocument document, Portfolio portfolio, Appendable out) throws IOException {
        HtmlWriter html = new HtmlWriter(out);
        page(document, new PortfolioFigures(portfolio, language, html), html);
    }

    /**
     * Renders a report on a study of factors.
     *
     * @param document the report
     * @param study the study that it is of, for the figures
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(ReportDocument document, FactorStudy study, Appendable out) throws IOException {
        HtmlWriter html = new HtmlWriter(out);
        page(document, new StudyFigures(Objects.requireNonNull(study, "study"), language, html), html);
    }

    /**
     * Renders a report without figures and verdicts, such as one on a framework.
     *
     * @param document the report
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(ReportDocument document, Appendable out) throws IOException {
        HtmlWriter html = new HtmlWriter(out);
        page(document, new StudyFigures(null, language, html), html);
    }

    private void page(ReportDocument document, HtmlPictures pictures, HtmlWriter html) throws IOException {
        html.markup("<!DOCTYPE html>\n").open("html", "lang", language.code()).line();
        head(document, html);
        html.open("body").line();
        html.element("a", Typography.in(language).capital(word("skip")), "class", "skip", "href", "#main").line();
        html.open("header").element("h1", document.title());
        for (String line : document.lines()) {
            html.element("p", line);
        }
        html.close().line();
        contents(document, html);
        html.open("main", "id", "main", "tabindex", "-1").line();
        new HtmlBlocks(pictures, html).sections(document.sections());
        html.close().line();
        html.open("footer").element("p", word("made-with")).close().line();
        html.close().line().close().line();
    }

    private void head(ReportDocument document, HtmlWriter html) throws IOException {
        html.open("head").line();
        html.single("meta", "charset", "utf-8").line();
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
        html.single("meta", "name", "color-scheme", "content", "light dark").line();
        html.single("meta", "name", "generator", "content", "Verkan").line();
        html.element("title", document.title()).line();
        html.open("style").markup(Stylesheet.TEXT).close().line();
        html.close().line();
    }

    private void contents(ReportDocument document, HtmlWriter html) throws IOException {
        html.open("nav", "aria-labelledby", "contents").element("h2", Typography.in(language).capital(word("contents")), "id", "contents").open("ol").line();
        for (Section section : document.sections()) {
            html.open("li").element("a", section.heading(), "href", "#" + section.anchor()).close().line();
        }
        html.close().close().line();
    }

    private String word(String code) {
        return wording.word("page", code);
    }
}
