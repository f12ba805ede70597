package io.github.verkan.report.text;

import io.github.verkan.comparison.TheoryChange;
import io.github.verkan.comparison.TheoryComparison;
import io.github.verkan.comparison.TheoryThing;
import io.github.verkan.words.Language;
import io.github.verkan.words.TheoryChangeSentences;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * What differs between two versions of a theory, as plain text: which versions they are, the changes under a heading for each list of the theory, and
 * how many there are. Immutable.
 */
public final class TheoryChangesReport {

    private final Language language;
    private final int width;
    private final Wording wording;
    private final Typography typography;

    private TheoryChangesReport(Language language, int width) {
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
    public static TheoryChangesReport in(Language language) {
        return new TheoryChangesReport(language, TextReport.DEFAULT_WIDTH);
    }

    /**
     * For lines of another width.
     *
     * @param columns the number of columns
     * @return a report
     * @throws IllegalArgumentException if it is less than {@link TextReport#LEAST_WIDTH}
     */
    public TheoryChangesReport width(int columns) {
        if (columns < TextReport.LEAST_WIDTH) {
            throw new IllegalArgumentException("a report needs " + TextReport.LEAST_WIDTH + " columns or more: " + columns);
        }
        return new TheoryChangesReport(language, columns);
    }

    /**
     * Renders a comparison.
     *
     * @param comparison the comparison
     * @return the report
     */
    public String render(TheoryComparison comparison) {
        return Rendering.text(out -> render(comparison, out));
    }

    /**
     * Renders a comparison.
     *
     * @param comparison the comparison
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(TheoryComparison comparison, Appendable out) throws IOException {
        TheoryChangeSentences sentences = TheoryChangeSentences.of(comparison, language);
        TextLines lines = new TextLines(out, width);
        lines.write(0, typography.capital(wording.word("changes", "title")));
        lines.blank();
        lines.write(0, sentences.before());
        lines.write(0, sentences.after());
        String heading = "";
        for (TheoryChange change : comparison.changes()) {
            List<String> told = sentences.lines(change);
            String own = sentences.heading(change.thing());
            if (!told.isEmpty() && !own.equals(heading)) {
                lines.blank();
                lines.write(0, own);
                heading = own;
            }
            int depth = 1;
            for (String line : told) {
                lines.write(depth, line);
                depth = change.thing() == TheoryThing.THEORY ? 1 : 2;
            }
        }
        lines.blank();
        lines.write(0, sentences.counts());
    }
}
