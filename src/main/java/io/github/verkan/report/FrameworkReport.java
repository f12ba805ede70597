package io.github.verkan.report;

import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.io.csv.ReportTables;
import io.github.verkan.report.document.FrameworkDocument;
import io.github.verkan.report.document.MatchingDocument;
import io.github.verkan.report.document.ReportDocument;
import io.github.verkan.report.html.HtmlReport;
import io.github.verkan.report.markdown.MarkdownReport;
import io.github.verkan.report.text.DocumentText;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The report on a framework of factors, or on the factors of a theory held against frameworks, in a language and in every form. Immutable. */
public final class FrameworkReport {

    private final ReportDocument document;

    private FrameworkReport(ReportDocument document) {
        this.document = document;
    }

    /**
     * The report on a framework, in its own language.
     *
     * @param framework the framework
     * @return the report; in English if the framework is in a language that the library has no words for, or does not say
     */
    public static FrameworkReport of(FactorFramework framework) {
        return of(framework, Language.of(Objects.requireNonNull(framework, "framework").language()).orElse(Language.EN));
    }

    /**
     * The report on a framework.
     *
     * @param framework the framework
     * @param language the language; names are in English where the framework has them and English is asked for
     * @return the report
     */
    public static FrameworkReport of(FactorFramework framework, Language language) {
        return new FrameworkReport(FrameworkDocument.of(framework, language));
    }

    /**
     * The factors of a theory held against frameworks: which are known there, which are new.
     *
     * @param theory the theory
     * @param frameworks the frameworks
     * @param placements where the evaluator places factors of the theory in them: codes that speak of a factor with the id that it has in the theory; may have none
     * @param language the language
     * @return the report, with a warning for each placement from or to what is not there
     */
    public static Checked<FrameworkReport> of(TheoryOfChange theory, List<FactorFramework> frameworks, FactorStudy placements, Language language) {
        Checked<ReportDocument> made = MatchingDocument.of(theory, frameworks, placements, Objects.requireNonNull(language, "language"));
        return new Checked<>(new FrameworkReport(made.value()), made.diagnostics());
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
        return Forms.text(out -> HtmlReport.in(document.language()).render(document, out));
    }

    /**
     * The report in Markdown.
     *
     * @return the text
     */
    public String toMarkdown() {
        return Forms.text(out -> MarkdownReport.in(document.language()).render(document, out));
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
     * The tables of the report for spreadsheets.
     *
     * @return the CSV text of each by the name of its section, in the order of the report
     */
    public Map<String, String> toTables() {
        return ReportTables.of(document);
    }

    /**
     * Writes everything that there is to hand over: {@code report.html}, {@code report.md}, and the tables in a folder of their own. What stood there under these
     * names is written over.
     *
     * @param folder the folder; made if it is not there
     * @throws IOException if a file cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        Forms.writeTables(folder, toTables());
        Forms.write(folder.resolve("report.html"), out -> out.append(toHtml()));
        Forms.write(folder.resolve("report.md"), out -> out.append(toMarkdown()));
    }

    /**
     * A short summary.
     *
     * @return for example {@code FrameworkReport[Dua, sv: 4 sections]}
     */
    @Override
    public String toString() {
        return "FrameworkReport[" + document.title() + ", " + document.language().code() + ": " + document.sections().size() + " sections]";
    }
}
