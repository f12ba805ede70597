package io.github.verkan.io.csv;

import java.util.List;

/** Which row of a table holds the headers, and what they mean. */
interface HeaderRule extends Headers {

    /** Reads the headers. */
    Columns columns(String file, int line, List<String> cells, Problems problems);

    /** What is missing to read any row; empty if nothing is. */
    String lacking(Columns columns);

    /** The first row that holds all the headers that are needed; where none does, the one that holds the most. */
    default int headerAmong(List<TableRecords.TableRecord> rows) {
        int best = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (isComplete(rows.get(i).cells())) {
                return i;
            } else if (known(rows.get(i).cells()) > known(rows.get(best).cells())) {
                best = i;
            }
        }
        return best;
    }
}
