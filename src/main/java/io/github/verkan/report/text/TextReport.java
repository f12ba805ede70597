package io.github.verkan.report.text;

import io.github.verkan.assess.Assessment;
import io.github.verkan.report.text.TextTable.Column;
import io.github.verkan.words.ConclusionSentences;
import io.github.verkan.words.GapSentences;
import io.github.verkan.words.Language;
import io.github.verkan.words.LimitSentences;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.RowsSentence;
import io.github.verkan.words.Typography;
import io.github.verkan.words.VerdictGroup;
import io.github.verkan.words.VerdictRow;
import io.github.verkan.words.VerdictTable;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The verdicts of an assessment as a table of plain text, grouped by kind of element, with an account of every row of evidence at the
 * end. Immutable; each setting gives a new report.
 */
public final class TextReport {

    /** The width when none is asked for. */
    public static final int DEFAULT_WIDTH = 120;
    /** The narrowest table that can be read. */
    public static final int LEAST_WIDTH = 72;

    private static final int INDENT = 2;

    private final Language language;
    private final int width;
    private final boolean everyScope;
    private final Wording wording;
    private final Typography typography;

    private TextReport(Language language, int width, boolean everyScope) {
        this.language = Objects.requireNonNull(language, "language");
        this.width = width;
        this.everyScope = everyScope;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /**
     * A report in a language, for lines of 120 columns.
     *
     * @param language the language
     * @return the report
     */
    public static TextReport in(Language language) {
        return new TextReport(language, DEFAULT_WIDTH, false);
    }

    /**
     * For lines of another width. Labels are wrapped, never cut.
     *
     * @param columns the number of columns
     * @return a report
     * @throws IllegalArgumentException if it is less than {@link #LEAST_WIDTH}
     */
    public TextReport width(int columns) {
        if (columns < LEAST_WIDTH) {
            throw new IllegalArgumentException("a table needs " + LEAST_WIDTH + " columns or more: " + columns);
        }
        return new TextReport(language, columns, everyScope);
    }

    /**
     * With a row for every actor, group, relation, subgroup and cycle that has a verdict, also where it does not differ from the overall
     * one.
     *
     * @return a report
     */
    public TextReport everyScope() {
        return new TextReport(language, width, true);
    }

    /**
     * Renders an assessment.
     *
     * @param assessment the assessment
     * @return the report
     */
    public String render(Assessment assessment) {
        return Rendering.text(out -> render(assessment, out));
    }

    /**
     * Renders an assessment.
     *
     * @param assessment the assessment
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(Assessment assessment, Appendable out) throws IOException {
        TextLines lines = new TextLines(out, width);
        String title = OneLine.of(assessment.evaluation().title());
        if (!title.isEmpty()) {
            lines.write(0, title);
        }
        if (assessment.asOf().isPresent()) {
            lines.write(0, typography.sentence(wording.phrase("report", "as-of", typography.date(assessment.asOf().get()))));
        }
        VerdictTable verdicts = VerdictTable.of(assessment, language);
        List<VerdictGroup> groups = (everyScope ? verdicts.everyScope() : verdicts).groups();
        if (!title.isEmpty() || assessment.asOf().isPresent()) {
            lines.blank();
        }
        if (groups.isEmpty()) {
            lines.write(0, typography.sentence(wording.word("report", "empty")));
        } else {
            table(groups).write(width, out);
        }
        sentences(wording.word("conclusion", "heading"), ConclusionSentences.of(assessment, language).all(), lines);
        sentences(wording.word("report", "gaps"), GapSentences.of(assessment, language), lines);
        sentences(wording.word("report", "limits"), LimitSentences.of(assessment.evaluation().theory(), language), lines);
        lines.blank();
        lines.write(0, RowsSentence.of(assessment, language));
    }

    private void sentences(String heading, List<String> sentences, TextLines lines) throws IOException {
        if (!sentences.isEmpty()) {
            lines.blank();
            lines.write(0, typography.capital(heading));
            for (String sentence : sentences) {
                lines.write(1, sentence);
            }
        }
    }

    private TextTable table(List<VerdictGroup> groups) {
        TextTable table = new TextTable(List.of(Column.FIXED, Column.WRAPPED, Column.WRAPPED, Column.FIXED,
                Column.NUMBER, Column.NUMBER, Column.NUMBER, Column.WRAPPED));
        Stream<String> headers = Stream.of("goal", "shows", "strength", "yes", "partly", "no", "notes")
                .map(code -> typography.capital(wording.word("report", code)));
        table.row(Stream.concat(Stream.of(""), headers).toList(), 0);
        for (VerdictGroup group : groups) {
            table.heading(group.heading());
            group.rows().forEach(row -> table.row(cells(row), row.isWithin() ? INDENT : 0));
        }
        return table;
    }

    private static List<String> cells(VerdictRow row) {
        return List.of(row.isWithin() ? "" : OneLine.of(row.element()), row.label(), row.shows(), row.strength(),
                row.voices(row.yes()), row.voices(row.partly()), row.voices(row.no()), row.notes());
    }
}
