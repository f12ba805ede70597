package io.github.verkan.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A row of a table.
 *
 * @param anchor what a reference to it names; empty for none
 * @param isWithin whether it belongs under the row above that does not
 * @param cells the cells, one for each column; an empty list for nothing
 */
public record TableRow(String anchor, boolean isWithin, List<List<Inline>> cells) {

    /** Makes a row. */
    public TableRow {
        Objects.requireNonNull(anchor, "anchor");
        cells = cells.stream().map(List::copyOf).toList();
    }
}
