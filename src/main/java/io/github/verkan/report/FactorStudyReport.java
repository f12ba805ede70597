package io.github.verkan.report;

import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.io.csv.ReportTables;
import io.github.verkan.io.json.ReadyFrameworks;
import io.github.verkan.report.charts.InfluenceDiagram;
import io.github.verkan.report.document.FactorStudyDocument;
import io.github.verkan.report.document.ReportDocument;
import io.github.verkan.report.html.HtmlReport;
import io.github.verkan.report.markdown.MarkdownReport;
import io.github.verkan.report.text.DocumentText;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The report on a study of factors, in a language and in every form. It holds no verdict. The same study gives the same bytes. Immutable. */
public final class FactorStudyReport {

    private final FactorStudy study;
    private final Language language;
    private final ReportDocument document;

    private FactorStudyReport(FactorStudy study, List<FactorFramework> frameworks, Language language) {
        this.study = study;
        this.language = language;
        this.document = FactorStudyDocument.of(study, frameworks, language);
    }

    /**
     * The report on a study, in its own language.
     *
     * @param study the study
     * @return the report; in English if the study is in a language that the library has no words for, or does not say
     */
    public static FactorStudyReport of(FactorStudy study) {
        return of(study, Language.of(Objects.requireNonNull(study, "study").language()).orElse(Language.EN));
    }

    /**
     * The report on a study, with the codes held against those ready frameworks that it refers to.
     *
     * @param study the study
     * @param language the language
     * @return the report
     */
    public static FactorStudyReport of(FactorStudy study, Language language) {
        return of(study, language, List.of());
    }

    /**
     * The report on a study, with the codes held against frameworks of one's own and those ready ones that it refers to.
     *
     * @param study the study
     * @param language the language
     * @param frameworks the frameworks, which come first
     * @return the report
     */
    public static FactorStudyReport of(FactorStudy study, Language language, List<FactorFramework> frameworks) {
        Set<String> names = new LinkedHashSet<>(Objects.requireNonNull(study, "study").frameworks());
        study.codes().forEach(code -> names.add(code.framework()));
        List<FactorFramework> all = new ArrayList<>(frameworks);
        names.stream().map(ReadyFrameworks::find).flatMap(Optional::stream).filter(it -> all.stream().noneMatch(own -> own.id().equals(it.id()))).forEach(all::add);
        return new FactorStudyReport(study, all, Objects.requireNonNull(language, "language"));
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
        return Forms.text(out -> HtmlReport.in(language).render(document, study, out));
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
     * What bears on what, with the loops, as a picture.
     *
     * @return the picture as SVG
     */
    public String toSvg() {
        return InfluenceDiagram.in(language).render(study);
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
     * Writes everything that there is to hand over: {@code report.html}, {@code report.md}, {@code loops.svg}, and the tables in a folder of their own. What stood
     * there under these names is written over.
     *
     * @param folder the folder; made if it is not there
     * @throws IOException if a file cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        Forms.writeTables(folder, toTables());
        Forms.write(folder.resolve("report.html"), out -> out.append(toHtml()));
        Forms.write(folder.resolve("report.md"), out -> out.append(toMarkdown()));
        Files.writeString(folder.resolve("loops.svg"), toSvg(), StandardCharsets.UTF_8);
    }

    /**
     * A short summary.
     *
     * @return for example {@code FactorStudyReport[Samverkan, sv: 12 sections]}
     */
    @Override
    public String toString() {
        return "FactorStudyReport[" + document.title() + ", " + language.code() + ": " + document.sections().size() + " sections]";
    }
}
