package io.github.verkan.report;

import io.github.verkan.assess.Assessment;
import io.github.verkan.diagnostic.ContentException;
import io.github.verkan.io.csv.ReportTables;
import io.github.verkan.io.json.AssessmentJson;
import io.github.verkan.report.document.ReportDocument;
import io.github.verkan.report.graph.DotDiagram;
import io.github.verkan.report.graph.MermaidDiagram;
import io.github.verkan.report.html.HtmlReport;
import io.github.verkan.report.layout.DiagramLayout;
import io.github.verkan.report.markdown.MarkdownReport;
import io.github.verkan.report.svg.DiagramSvg;
import io.github.verkan.report.text.TextReport;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * The report on an assessment, in a language and in every form. The same assessment gives the same bytes. Immutable.
 */
public final class Report {

    private final Assessment assessment;
    private final Language language;
    private final ReportDocument document;

    private Report(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
        this.document = ReportDocument.of(assessment, language);
    }

    /**
     * The report on an assessment, in the language of the evaluation.
     *
     * @param assessment the assessment
     * @return the report; in English if the evaluation is in a language that the library has no words for, or does not say
     */
    public static Report of(Assessment assessment) {
        String code = Objects.requireNonNull(assessment, "assessment").evaluation().language();
        return of(assessment, Arrays.stream(Language.values()).filter(it -> it.code().equals(code)).findFirst().orElse(Language.EN));
    }

    /**
     * The report on an assessment.
     *
     * @param assessment the assessment
     * @param language the language
     * @return the report
     */
    public static Report of(Assessment assessment, Language language) {
        return new Report(Objects.requireNonNull(assessment, "assessment"), Objects.requireNonNull(language, "language"));
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
        return Forms.text(this::writeHtml);
    }

    /**
     * Writes the report as an HTML page.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void writeHtml(Appendable out) throws IOException {
        HtmlReport.in(language).render(document, assessment, out);
    }

    /**
     * The report in Markdown.
     *
     * @return the text
     */
    public String toMarkdown() {
        return Forms.text(this::writeMarkdown);
    }

    /**
     * Writes the report in Markdown.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void writeMarkdown(Appendable out) throws IOException {
        MarkdownReport.in(language).render(document, assessment, out);
    }

    /**
     * The table of verdicts and what they mean together, for a terminal.
     *
     * @return the text
     */
    public String toText() {
        return TextReport.in(language).render(assessment);
    }

    /**
     * The theory of change with what the evidence shows, as a picture.
     *
     * @return the picture as SVG
     * @throws ContentException if the theory is larger than {@link DiagramLayout} draws
     */
    public String toSvg() {
        return Forms.text(this::writeSvg);
    }

    /**
     * Writes the picture of the theory of change with what the evidence shows.
     *
     * @param out where to
     * @throws IOException if writing fails
     * @throws ContentException if the theory is larger than {@link DiagramLayout} draws
     */
    public void writeSvg(Appendable out) throws IOException {
        DiagramSvg.in(language).write(assessment, out);
    }

    /**
     * The theory of change with what the evidence shows, for programs that draw Mermaid.
     *
     * @return the text
     */
    public String toMermaid() {
        return MermaidDiagram.in(language).render(assessment);
    }

    /**
     * The theory of change with what the evidence shows, for Graphviz.
     *
     * @return the text
     */
    public String toDot() {
        return DotDiagram.in(language).render(assessment);
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
     * Writes everything that there is to hand over: {@code report.html}, {@code report.md}, {@code theory.svg} unless the theory is too large to be drawn,
     * {@code assessment.json}, and the tables in a folder of their own. What stood there under these names is written over.
     *
     * @param folder the folder; made if it is not there
     * @throws IOException if a file cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        Forms.writeTables(folder, toTables());
        Forms.write(folder.resolve("report.html"), this::writeHtml);
        Forms.write(folder.resolve("report.md"), this::writeMarkdown);
        TheoryOfChange theory = assessment.evaluation().theory();
        if (theory.elements().size() <= DiagramLayout.MOST_ELEMENTS && theory.links().size() <= DiagramLayout.MOST_LINKS) {
            Forms.write(folder.resolve("theory.svg"), this::writeSvg);
        }
        AssessmentJson.write(assessment, folder.resolve("assessment.json"));
    }

    /**
     * A short summary.
     *
     * @return for example {@code Report[På väg 2020, sv: 13 sections]}
     */
    @Override
    public String toString() {
        return "Report[" + document.title() + ", " + language.code() + ": " + document.sections().size() + " sections]";
    }
}
