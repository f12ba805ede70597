package io.github.verkan.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with aligned columns. Columns of fixed width take what they need; the others share what is left, and their cells are wrapped. A
 * row can be a heading across all columns.
 */
final class TextTable {

    private static final String GAP = "  ";

    /** Whether a column keeps its width, and where its cells stand. */
    enum Column {
        /** As wide as its widest cell; text to the left. */
        FIXED,
        /** As wide as its widest cell; numbers to the right. */
        NUMBER,
        /** Shares the room that is left. */
        WRAPPED
    }

    /** One row: its cells, and by how much its first wrapped cell is set in. */
    private record Line(List<String> cells, int indent, boolean heading) {}

    private final List<Column> columns;
    private final List<Line> lines = new ArrayList<>();

    TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    void row(List<String> cells, int indent) {
        lines.add(new Line(List.copyOf(cells), indent, false));
    }

    void heading(String text) {
        lines.add(new Line(List.of(text), 0, true));
    }

    void write(int width, Appendable out) throws IOException {
        int[] widths = widths(width);
        for (Line line : lines) {
            if (line.heading()) {
                out.append('\n');
                for (String text : Wrapping.wrap(line.cells().get(0), width)) {
                    out.append(text).append('\n');
                }
            } else {
                writeRow(line, widths, out);
            }
        }
    }

    private void writeRow(Line line, int[] widths, Appendable out) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            int indent = i == columns.indexOf(Column.WRAPPED) ? Math.min(line.indent(), widths[i] / 2) : 0;
            List<String> wrapped = Wrapping.wrap(line.cells().get(i), widths[i] - indent).stream()
                    .map(text -> " ".repeat(indent) + text).toList();
            cells.add(wrapped);
            height = Math.max(height, wrapped.size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = y < cells.get(i).size() ? cells.get(i).get(y) : "";
                String padding = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cell)));
                text.append(i == 0 ? "" : GAP).append(columns.get(i) == Column.NUMBER ? padding + cell : cell + padding);
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        int[] needed = new int[columns.size()];
        for (Line line : lines) {
            for (int i = 0; !line.heading() && i < widths.length; i++) {
                String cell = line.cells().get(i);
                int indent = i == columns.indexOf(Column.WRAPPED) ? line.indent() : 0;
                needed[i] = Math.max(needed[i], DisplayWidth.of(cell) + indent);
                widths[i] = Math.max(widths[i], longestWord(cell) + indent);
            }
        }
        int room = width - GAP.length() * (columns.size() - 1);
        for (int i = 0; i < widths.length; i++) {
            boolean isWrapped = columns.get(i) == Column.WRAPPED;
            widths[i] = Math.max(1, isWrapped ? Math.min(widths[i], width / 4) : Math.min(needed[i], width / 8));
            room -= widths[i];
        }
        while (room < 0) {
            widths[widest(widths)]--;
            room++;
        }
        // What is left goes, column by column, to those that need it.
        for (int i = 0, idle = 0; room > 0 && idle < widths.length; i = (i + 1) % widths.length) {
            boolean wants = columns.get(i) == Column.WRAPPED && widths[i] < needed[i];
            idle = wants ? 0 : idle + 1;
            widths[i] += wants ? 1 : 0;
            room -= wants ? 1 : 0;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    private static int longestWord(String cell) {
        int longest = 0;
        for (String word : cell.split(" ")) {
            longest = Math.max(longest, DisplayWidth.of(word));
        }
        return longest;
    }
}
