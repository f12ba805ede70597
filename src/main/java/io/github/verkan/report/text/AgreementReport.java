package io.github.verkan.report.text;

import io.github.verkan.coding.CodingAgreement;
import io.github.verkan.report.text.TextTable.Column;
import io.github.verkan.words.AgreementSentences;
import io.github.verkan.words.Language;
import java.util.List;
import java.util.Objects;

/** How far coders agree, as a table of plain text with what the figures mean. Immutable. */
public final class AgreementReport {

    private final Language language;

    private AgreementReport(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * A report in a language, for lines of 120 columns.
     *
     * @param language the language
     * @return the report
     */
    public static AgreementReport in(Language language) {
        return new AgreementReport(language);
    }

    /**
     * Renders the agreement of coders.
     *
     * @param agreement the agreement
     * @return the report
     */
    public String render(CodingAgreement agreement) {
        AgreementSentences words = AgreementSentences.of(agreement, language);
        return Rendering.text(out -> {
            TextLines lines = new TextLines(out, TextReport.DEFAULT_WIDTH);
            lines.write(0, words.title());
            lines.blank();
            if (!words.aspects().isEmpty()) {
                table(words).write(TextReport.DEFAULT_WIDTH, out);
                lines.blank();
            }
            for (String sentence : words.sentences()) {
                lines.write(0, sentence);
            }
        });
    }

    private static TextTable table(AgreementSentences words) {
        TextTable table = new TextTable(List.of(Column.FIXED, Column.NUMBER, Column.NUMBER, Column.NUMBER, Column.NUMBER));
        table.row(words.headings(), 0);
        words.aspects().forEach(row -> add(row, table));
        if (!words.codes().isEmpty()) {
            table.heading(words.singleCodes());
            words.codes().forEach(row -> add(row, table));
        }
        return table;
    }

    private static void add(AgreementSentences.Row row, TextTable table) {
        table.row(List.of(row.what(), row.n(), row.percent(), row.kappa(), row.alpha()), 0);
    }
}
