package io.github.verkan.report;

import io.github.verkan.io.csv.ReportTables;
import io.github.verkan.portfolio.Portfolio;
import io.github.verkan.report.charts.CasesHeatMap;
import io.github.verkan.report.document.PortfolioDocument;
import io.github.verkan.report.document.ReportDocument;
import io.github.verkan.report.html.HtmlReport;
import io.github.verkan.report.markdown.MarkdownReport;
import io.github.verkan.report.text.DocumentText;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The report on several cases, in a language and in every form. The same portfolio gives the same bytes. Immutable. */
public final class PortfolioReport {

    private final Portfolio portfolio;
    private final Language language;
    private final ReportDocument document;

    private PortfolioReport(Portfolio portfolio, Language language) {
        this.portfolio = portfolio;
        this.language = language;
        this.document = PortfolioDocument.of(portfolio, language);
    }

    /**
     * The report on a portfolio, in its own language.
     *
     * @param portfolio the portfolio
     * @return the report; in English if the portfolio is in a language that the library has no words for, or does not say
     */
    public static PortfolioReport of(Portfolio portfolio) {
        return of(portfolio, Language.of(Objects.requireNonNull(portfolio, "portfolio").language()).orElse(Language.EN));
    }

    /**
     * The report on a portfolio.
     *
     * @param portfolio the portfolio
     * @param language the language
     * @return the report
     */
    public static PortfolioReport of(Portfolio portfolio, Language language) {
        return new PortfolioReport(Objects.requireNonNull(portfolio, "portfolio"), Objects.requireNonNull(language, "language"));
    }

    /**
     * The report as data.
     *
     * @return the sections
     */
    public ReportDocument document() {
        return document;
    }

    /**
     * The report as one HTML page that needs nothing else.
     *
     * @return the page
     */
    public String toHtml() {
        return Forms.text(out -> HtmlReport.in(language).render(document, portfolio, out));
    }

    /**
     * The report in Markdown.
     *
     * @return the text
     */
    public String toMarkdown() {
        return Forms.text(out -> MarkdownReport.in(language).render(document, out));
    }

    /**
     * The report for a terminal.
     *
     * @return the text
     */
    public String toText() {
        return DocumentText.render(document);
    }

    /**
     * What the cases share, as a picture.
     *
     * @return the picture as SVG
     */
    public String toSvg() {
        return CasesHeatMap.in(language).render(portfolio);
    }

    /**
     * The tables of the report for spreadsheets.
     *
     * @return the CSV text of each by the name of its section, in the order of the report
     */
    public Map<String, String> toTables() {
        return ReportTables.of(document);
    }

    /**
     * Writes everything that there is to hand over: {@code portfolio.html}, {@code portfolio.md}, {@code cases.svg}, and the tables in a folder of their own. What
     * stood there under these names is written over.
     *
     * @param folder the folder; made if it is not there
     * @throws IOException if a file cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        Forms.writeTables(folder, toTables());
        Forms.write(folder.resolve("portfolio.html"), out -> out.append(toHtml()));
        Forms.write(folder.resolve("portfolio.md"), out -> out.append(toMarkdown()));
        Forms.write(folder.resolve("cases.svg"), out -> out.append(toSvg()));
    }

    /**
     * A short summary.
     *
     * @return for example {@code PortfolioReport[Samverkan, sv: 8 sections]}
     */
    @Override
    public String toString() {
        return "PortfolioReport[" + document.title() + ", " + language.code() + ": " + document.sections().size() + " sections]";
    }
}
