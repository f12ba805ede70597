package io.github.verkan.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A table. The first cell of a row is its heading.
 *
 * @param caption what the table shows
 * @param columns the columns
 * @param rows the rows
 */
public record DataTable(String caption, List<Column> columns, List<TableRow> rows) implements Block {

    /** Makes a table.
     *
     * @throws IllegalArgumentException if a row has not as many cells as there are columns
     */
    public DataTable {
        Objects.requireNonNull(caption, "caption");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (TableRow row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("rows: a row of " + row.cells().size() + " cells in a table of " + columns.size() + " columns");
            }
        }
    }
}
