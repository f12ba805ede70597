package io.github.verkan.report.text;

import io.github.verkan.assess.Assessment;
import io.github.verkan.coverage.Dimension;
import io.github.verkan.report.text.TextTable.Column;
import io.github.verkan.words.CoverageTable;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.OpenQuestionSentences;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Who was heard on what, as a table of plain text, what nobody was heard on, and what evidence would settle the most. Immutable. */
public final class CoverageReport {

    private final Language language;
    private final Wording wording;
    private final Typography typography;

    private CoverageReport(Language language) {
        this.language = Objects.requireNonNull(language, "language");
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /**
     * A report in a language, for lines of 120 columns.
     *
     * @param language the language
     * @return the report
     */
    public static CoverageReport in(Language language) {
        return new CoverageReport(language);
    }

    /**
     * Renders the coverage of an assessment.
     *
     * @param assessment the assessment
     * @param by what the columns of the table are
     * @return the report
     */
    public String render(Assessment assessment, Dimension by) {
        CoverageTable coverage = CoverageTable.of(assessment, by, language);
        return Rendering.text(out -> {
            TextLines lines = new TextLines(out, TextReport.DEFAULT_WIDTH);
            String title = OneLine.of(assessment.evaluation().title());
            if (!title.isEmpty()) {
                lines.write(0, title);
            }
            lines.write(0, coverage.title());
            lines.blank();
            if (coverage.groups().isEmpty() || !coverage.tellsApart()) {
                lines.write(0, typography.sentence(wording.word("coverage", "empty-" + by.code())));
            } else {
                for (int i = 0; i < coverage.headings().size(); i++) {
                    lines.write(0, i + 1 + "  " + coverage.headings().get(i));
                }
                lines.blank();
                table(coverage).write(TextReport.DEFAULT_WIDTH, out);
                lines.blank();
                for (String sentence : coverage.sentences()) {
                    lines.write(0, sentence);
                }
            }
            questions(OpenQuestionSentences.of(assessment, language), lines);
        });
    }

    private void questions(List<String> questions, TextLines lines) throws IOException {
        if (!questions.isEmpty()) {
            lines.blank();
            lines.write(0, typography.capital(wording.word("open-question", "heading")));
            for (String question : questions) {
                lines.write(1, question);
            }
        }
    }

    /** The columns go by numbers: their names are longer than what stands in them. */
    private static TextTable table(CoverageTable coverage) {
        List<Column> columns = new ArrayList<>(List.of(Column.FIXED, Column.WRAPPED));
        List<String> header = new ArrayList<>(List.of("", ""));
        for (int i = 0; i < coverage.headings().size(); i++) {
            columns.add(Column.NUMBER);
            header.add(Integer.toString(i + 1));
        }
        TextTable table = new TextTable(columns);
        table.row(header, 0);
        for (CoverageTable.Group group : coverage.groups()) {
            table.heading(group.heading());
            for (CoverageTable.Row row : group.rows()) {
                List<String> cells = new ArrayList<>(List.of(OneLine.of(row.element()), row.label()));
                row.cells().forEach(cell -> cells.add(cell.text()));
                table.row(cells, 0);
            }
        }
        return table;
    }
}
