package io.github.verkan.report.text;

import io.github.verkan.report.document.Block;
import io.github.verkan.report.document.Bullets;
import io.github.verkan.report.document.DataTable;
import io.github.verkan.report.document.Inline;
import io.github.verkan.report.document.ListItem;
import io.github.verkan.report.document.Paragraph;
import io.github.verkan.report.document.ReportDocument;
import io.github.verkan.report.document.Section;
import io.github.verkan.report.document.TableRow;
import io.github.verkan.report.text.TextTable.Column;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** A whole report as data on a terminal of 120 columns: headings, paragraphs and aligned tables; pictures are left out. */
public final class DocumentText {

    /** What a column of numbers may be headed by; one with a longer heading shares the room with the others. */
    private static final int NARROW = 12;

    private DocumentText() {}

    /**
     * Renders a report.
     *
     * @param document the report
     * @return the text
     */
    public static String render(ReportDocument document) {
        return Rendering.text(out -> {
            TextLines lines = new TextLines(out, TextReport.DEFAULT_WIDTH);
            lines.write(0, document.title());
            for (String line : document.lines()) {
                lines.write(0, line);
            }
            Deque<Section> open = new ArrayDeque<>();
            push(document.sections(), open);
            while (!open.isEmpty()) {
                Section section = open.pop();
                lines.blank();
                lines.write(0, section.heading());
                for (Block block : section.blocks()) {
                    block(block, section, lines, out);
                }
                push(section.parts(), open);
            }
        });
    }

    private static void push(List<Section> sections, Deque<Section> open) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            open.push(sections.get(i));
        }
    }

    private static void block(Block block, Section section, TextLines lines, Appendable out) throws IOException {
        if (block instanceof Paragraph paragraph) {
            lines.write(1, text(paragraph.text()));
        } else if (block instanceof Bullets bullets) {
            for (ListItem item : bullets.items()) {
                lines.write(1, text(item.text()));
                for (List<Inline> within : item.within()) {
                    lines.write(2, text(within));
                }
            }
        } else if (block instanceof DataTable table) {
            if (!table.caption().equals(section.heading())) {
                lines.blank();
                lines.write(0, table.caption());
            }
            lines.blank();
            table(table).write(TextReport.DEFAULT_WIDTH, out);
        }
    }

    private static TextTable table(DataTable table) {
        TextTable text = new TextTable(table.columns().stream().map(it -> it.isNumbers() && it.heading().length() <= NARROW ? Column.NUMBER : Column.WRAPPED).toList());
        text.row(table.columns().stream().map(it -> it.heading()).toList(), 0);
        for (TableRow row : table.rows()) {
            List<String> cells = new ArrayList<>();
            row.cells().forEach(cell -> cells.add(text(cell)));
            text.row(cells, row.isWithin() ? 2 : 0);
        }
        return text;
    }

    private static String text(List<Inline> inlines) {
        return inlines.stream().map(Inline::text).collect(Collectors.joining());
    }
}
