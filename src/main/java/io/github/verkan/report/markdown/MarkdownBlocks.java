package io.github.verkan.report.markdown;

import io.github.verkan.assess.Assessment;
import io.github.verkan.report.document.Badge;
import io.github.verkan.report.document.Block;
import io.github.verkan.report.document.Bullets;
import io.github.verkan.report.document.Column;
import io.github.verkan.report.document.DataTable;
import io.github.verkan.report.document.Figure;
import io.github.verkan.report.document.Inline;
import io.github.verkan.report.document.ListItem;
import io.github.verkan.report.document.Paragraph;
import io.github.verkan.report.document.Section;
import io.github.verkan.report.document.Strong;
import io.github.verkan.report.document.TableRow;
import io.github.verkan.report.graph.MermaidDiagram;
import io.github.verkan.words.Language;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.util.List;

/** The blocks of a report, one after the other, each with a blank line before it. */
final class MarkdownBlocks {

    /** What Mermaid draws unless it is set up otherwise. */
    private static final int MOST_LINKS = 500;
    private static final int MOST_CHARACTERS = 50_000;

    private final Assessment assessment;
    private final Language language;
    private final Appendable out;

    /** The assessment may be null in a report that has no figure of a theory. */
    MarkdownBlocks(Assessment assessment, Language language, Appendable out) {
        this.assessment = assessment;
        this.language = language;
        this.out = out;
    }

    /** Whether nothing of a section is left without its pictures. */
    static boolean isPictureOnly(Section section) {
        return section.parts().isEmpty() && !section.blocks().isEmpty()
                && section.blocks().stream().allMatch(block -> block instanceof Figure figure && figure.kind() != Figure.Kind.THEORY);
    }

    void heading(Section section, int level) throws IOException {
        out.append('\n').append("#".repeat(level)).append(' ').append(MarkdownText.of(section.heading())).append('\n');
        if (section.badge() != null) {
            out.append("\n**").append(MarkdownText.of(section.badge().text())).append("**\n");
        }
    }

    /** The blocks of a section. A table of the same name as the section has no caption. */
    void write(Section section) throws IOException {
        for (Block block : section.blocks()) {
            if (block instanceof Paragraph paragraph) {
                out.append('\n').append(text(paragraph.text(), false)).append('\n');
            } else if (block instanceof Bullets bullets) {
                list(bullets);
            } else if (block instanceof DataTable table) {
                table(table, section.heading());
            } else if (block instanceof Figure figure) {
                figure(figure);
            }
        }
    }

    private void list(Bullets bullets) throws IOException {
        out.append('\n');
        for (ListItem item : bullets.items()) {
            out.append("- ").append(text(item.text(), false)).append('\n');
            for (List<Inline> within : item.within()) {
                out.append("    - ").append(text(within, false)).append('\n');
            }
        }
    }

    private void table(DataTable table, String heading) throws IOException {
        out.append(table.caption().equals(heading) ? "" : "\n**" + MarkdownText.of(table.caption()) + "**\n").append("\n|");
        for (Column column : table.columns()) {
            out.append(' ').append(MarkdownText.of(column.heading())).append(" |");
        }
        out.append("\n|");
        for (Column column : table.columns()) {
            out.append(column.isNumbers() ? "--:|" : "---|");
        }
        out.append('\n');
        for (TableRow row : table.rows()) {
            out.append('|');
            boolean first = true;
            for (List<Inline> cell : row.cells()) {
                out.append(first && row.isWithin() ? " – " : " ").append(text(cell, true)).append(" |");
                first = false;
            }
            out.append('\n');
        }
    }

    /** The whole theory as a diagram that readers of Markdown draw, where it is within what they draw; otherwise it says where it is drawn. Of other figures the text beside them tells. */
    private void figure(Figure figure) throws IOException {
        boolean isDrawn = figure.kind() == Figure.Kind.THEORY && assessment.evaluation().theory().links().size() <= MOST_LINKS;
        String diagram = isDrawn ? MermaidDiagram.in(language).render(assessment) : "";
        if (!diagram.isEmpty() && diagram.length() < MOST_CHARACTERS) {
            out.append("\n```mermaid\n").append(diagram).append("```\n");
            out.append("\n*").append(MarkdownText.of(figure.caption())).append("*\n");
        } else if (figure.kind() == Figure.Kind.THEORY) {
            out.append('\n').append(MarkdownText.of(Typography.in(language).sentence(Wording.in(language).word("document", "diagram-too-large")))).append('\n');
        }
    }

    private static String text(List<Inline> inlines, boolean isCell) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            boolean isStrong = inline instanceof Strong || inline instanceof Badge && !isCell;
            String piece = MarkdownText.piece(inline.text(), text.length() == 0);
            text.append(isStrong ? "**" + piece + "**" : piece);
        }
        return text.toString();
    }
}
