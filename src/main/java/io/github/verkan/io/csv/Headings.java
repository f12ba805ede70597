package io.github.verkan.io.csv;

import java.util.ArrayList;
import java.util.List;

/** A column of headings that may each stand over several rows. */
final class Headings {

    private final String field;
    private final List<List<String>> own = new ArrayList<>();
    private final List<List<String>> above = new ArrayList<>();
    private List<String> current = List.of();
    private boolean onRowOfItsOwn;
    private boolean repeated;
    private Row firstBlank;
    private int blanks;

    Headings(String field) {
        this.field = field;
    }

    /** A row that holds a heading and nothing else. */
    void heading(Row row) {
        List<String> heading = row.lines(field);
        if (!heading.isEmpty()) {
            current = heading;
            onRowOfItsOwn = true;
        }
    }

    void add(List<String> heading, Row row) {
        boolean blank = heading.isEmpty();
        if (blank && !current.isEmpty()) {
            firstBlank = blanks++ == 0 ? row : firstBlank;
        }
        // Only where the rows stand next to each other: between them a merged sheet would have another heading.
        repeated |= !blank && !own.isEmpty() && own.get(own.size() - 1).equals(heading);
        above.add(current);
        own.add(heading);
        current = blank ? current : heading;
    }

    private boolean isMerged() {
        return onRowOfItsOwn || !repeated;
    }

    /** The headings of a row. */
    List<String> of(int row) {
        return own.get(row).isEmpty() && isMerged() ? above.get(row) : own.get(row);
    }

    void report() {
        if (blanks > 0 && isMerged()) {
            firstBlank.note("merged-heading", field, String.valueOf(blanks),
                    "so many cells from here on are blank below a heading that stands over several rows; they are taken to belong to it", "");
        } else if (blanks > 0) {
            firstBlank.note("blank-heading", field, String.valueOf(blanks),
                    "so many cells from here on are blank, and elsewhere headings are written out row by row; they are taken to have none", "");
        }
    }
}
