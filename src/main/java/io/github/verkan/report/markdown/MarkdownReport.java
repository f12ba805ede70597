package io.github.verkan.report.markdown;

import io.github.verkan.assess.Assessment;
import io.github.verkan.words.ConclusionSentences;
import io.github.verkan.words.Language;
import io.github.verkan.words.RowsSentence;
import io.github.verkan.words.RulesWords;
import io.github.verkan.words.Typography;
import io.github.verkan.words.VerdictGroup;
import io.github.verkan.words.VerdictRow;
import io.github.verkan.words.VerdictTable;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An assessment in Markdown: title, date and method; the problem and the questions; the table of verdicts, and the goals by parties; every goal in sentences,
 * with the evaluator's own judgement beside it, and what was done; knowledge gaps, sustainment, recommendations and what else the evaluator adds; the account
 * of every row of evidence; and the rules in an appendix. Immutable.
 */
public final class MarkdownReport {

    private final Language language;
    private final Wording wording;
    private final Typography typography;

    private MarkdownReport(Language language) {
        this.language = Objects.requireNonNull(language, "language");
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /**
     * A report in a language.
     *
     * @param language the language
     * @return the report
     */
    public static MarkdownReport in(Language language) {
        return new MarkdownReport(language);
    }

    /**
     * Renders an assessment.
     *
     * @param assessment the assessment
     * @return the report
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
        List<VerdictGroup> groups = VerdictTable.of(assessment, language).groups();
        String title = MarkdownText.of(assessment.evaluation().title());
        out.append("# ").append(title.isEmpty() ? heading("shows") : title).append('\n');
        RulesWords rules = RulesWords.of(assessment.settings(), language);
        if (assessment.asOf().isPresent()) {
            paragraph(typography.sentence(wording.phrase("report", "as-of", typography.date(assessment.asOf().get()))), out);
        }
        paragraph(rules.method(), out);
        CaseSections sections = new CaseSections(assessment, language);
        conclusions(assessment, out);
        sections.writeBefore(out);
        out.append("\n## ").append(heading("shows")).append('\n');
        if (groups.isEmpty()) {
            paragraph(typography.sentence(wording.word("report", "empty")), out);
        }
        for (VerdictGroup group : groups) {
            table(group, out);
        }
        sections.writeParties(out);
        new GoalsSection(assessment, language).write(groups, out);
        sections.writeAfter(out);
        out.append("\n## ").append(heading("rows")).append('\n');
        paragraph(RowsSentence.of(assessment, language), out);
        appendix(rules, out);
    }

    private void conclusions(Assessment assessment, Appendable out) throws IOException {
        List<String> conclusions = ConclusionSentences.of(assessment, language);
        if (conclusions.isEmpty()) {
            return;
        }
        out.append("\n## ").append(typography.capital(wording.word("conclusion", "heading"))).append('\n');
        paragraph(typography.sentence(wording.word("conclusion", "note")), out);
        out.append('\n');
        for (String conclusion : conclusions) {
            out.append("- ").append(MarkdownText.of(conclusion)).append('\n');
        }
    }

    private void table(VerdictGroup group, Appendable out) throws IOException {
        out.append("\n### ").append(MarkdownText.of(group.heading())).append("\n\n");
        Stream<String> headings = Stream.of("shows", "strength", "yes", "partly", "no", "notes").map(this::heading);
        row(Stream.concat(Stream.of(group.singular()), headings).toList(), out);
        out.append("|---|---|---|--:|--:|--:|---|\n");
        for (VerdictRow row : group.rows()) {
            String label = row.isWithin() ? "– " + MarkdownText.of(row.label()) : MarkdownText.of(row.element() + " " + row.label());
            row(List.of(label, MarkdownText.of(row.shows()), MarkdownText.of(row.strength()), row.voices(row.yes()),
                    row.voices(row.partly()), row.voices(row.no()), MarkdownText.of(row.notes())), out);
        }
    }

    private static void row(List<String> cells, Appendable out) throws IOException {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void appendix(RulesWords rules, Appendable out) throws IOException {
        out.append("\n## ").append(heading("rules")).append('\n');
        paragraph(typography.sentence(wording.word("report", "scale") + ": " + String.join(" – ", rules.scale())), out);
        if (rules.parameters().isEmpty()) {
            return;
        }
        out.append('\n');
        row(Stream.of("rule-name", "rule-value", "rule-meaning").map(this::heading).toList(), out);
        out.append("|---|---|---|\n");
        for (String name : rules.parameters()) {
            row(Stream.of(name, rules.value(name), rules.meaning(name)).map(MarkdownText::of).toList(), out);
        }
    }

    private void paragraph(String text, Appendable out) throws IOException {
        out.append('\n').append(MarkdownText.of(text)).append('\n');
    }

    private String heading(String code) {
        return typography.capital(wording.word("report", code));
    }
}
