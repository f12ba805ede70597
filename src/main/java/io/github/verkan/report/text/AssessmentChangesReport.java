package io.github.verkan.report.text;

import io.github.verkan.comparison.AssessmentComparison;
import io.github.verkan.words.AssessmentChangeSentences;
import io.github.verkan.words.Language;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * What differs between two assessments, as plain text: the verdicts, rules, rows and sources that differ, each under a heading, and how many verdicts
 * are unchanged. What differs in the theory stands in a {@link TheoryChangesReport}. Immutable.
 */
public final class AssessmentChangesReport {

    private static final String SECTION = "assessment-changes";

    private final Language language;
    private final int width;
    private final Wording wording;
    private final Typography typography;

    private AssessmentChangesReport(Language language, int width) {
        this.language = Objects.requireNonNull(language, "language");
        this.width = width;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /**
     * A report in a language, for lines of 120 columns.
     *
     * @param language the language
     * @return the report
     */
    public static AssessmentChangesReport in(Language language) {
        return new AssessmentChangesReport(language, TextReport.DEFAULT_WIDTH);
    }

    /**
     * For lines of another width.
     *
     * @param columns the number of columns
     * @return a report
     * @throws IllegalArgumentException if it is less than {@link TextReport#LEAST_WIDTH}
     */
    public AssessmentChangesReport width(int columns) {
        if (columns < TextReport.LEAST_WIDTH) {
            throw new IllegalArgumentException("a report needs " + TextReport.LEAST_WIDTH + " columns or more: " + columns);
        }
        return new AssessmentChangesReport(language, columns);
    }

    /**
     * Renders a comparison.
     *
     * @param comparison the comparison
     * @return the report
     */
    public String render(AssessmentComparison comparison) {
        return Rendering.text(out -> render(comparison, out));
    }

    /**
     * Renders a comparison.
     *
     * @param comparison the comparison
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(AssessmentComparison comparison, Appendable out) throws IOException {
        AssessmentChangeSentences sentences = AssessmentChangeSentences.of(comparison, language);
        TextLines lines = new TextLines(out, width);
        lines.write(0, heading("title"));
        write(lines, "verdicts", comparison.verdicts().stream().map(sentences::sentence).toList());
        write(lines, "rules", comparison.rules().stream().map(sentences::sentence).toList());
        write(lines, "rows", sentences.rows());
        write(lines, "sources", sentences.sources());
        lines.blank();
        lines.write(0, sentences.unchanged());
    }

    private void write(TextLines lines, String heading, List<String> sentences) throws IOException {
        if (sentences.isEmpty()) {
            return;
        }
        lines.blank();
        lines.write(0, heading(heading));
        for (String sentence : sentences) {
            lines.write(1, sentence);
        }
    }

    private String heading(String code) {
        return typography.capital(wording.word(SECTION, code));
    }
}
