package io.github.verkan.report.markdown;

import io.github.verkan.assess.Assessment;
import io.github.verkan.report.document.ReportDocument;
import io.github.verkan.report.document.Section;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * The report on an assessment in Markdown: the same sections as the HTML report, with the theory of change as a Mermaid diagram; charts are left out. Ids name what a
 * claim rests on, and can be searched for. Immutable.
 */
public final class MarkdownReport {

    private static final int DEEPEST_HEADING = 6;

    private final Language language;

    private MarkdownReport(Language language) {
        this.language = Objects.requireNonNull(language, "language");
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
        render(ReportDocument.of(assessment, language), assessment, out);
    }

    /**
     * Renders a report that has been made already.
     *
     * @param document the report
     * @param assessment the assessment that it is of, for the figures
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(ReportDocument document, Assessment assessment, Appendable out) throws IOException {
        write(document, new MarkdownBlocks(Objects.requireNonNull(assessment, "assessment"), language, out), out);
    }

    /**
     * Renders a report that is not of one assessment, such as one on several cases. It has no figures.
     *
     * @param document the report
     * @param out where to
     * @throws IOException if writing fails
     */
    public void render(ReportDocument document, Appendable out) throws IOException {
        write(document, new MarkdownBlocks(null, language, out), out);
    }

    private static void write(ReportDocument document, MarkdownBlocks blocks, Appendable out) throws IOException {
        out.append("# ").append(MarkdownText.of(document.title())).append('\n');
        for (String line : document.lines()) {
            out.append('\n').append(MarkdownText.of(line)).append('\n');
        }
        Deque<Placed> open = new ArrayDeque<>();
        push(document.sections(), 2, open);
        while (!open.isEmpty()) {
            Placed next = open.pop();
            if (!MarkdownBlocks.isPictureOnly(next.section())) {
                blocks.heading(next.section(), Math.min(next.level(), DEEPEST_HEADING));
                blocks.write(next.section());
            }
            push(next.section().parts(), next.level() + 1, open);
        }
    }

    private record Placed(Section section, int level) {}

    private static void push(List<Section> sections, int level, Deque<Placed> open) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            open.push(new Placed(sections.get(i), level));
        }
    }
}
