package io.github.verkan.io.csv;

import java.util.List;

/** Which row of a table holds the headers, and what they mean. */
interface HeaderRule {

    /** How many of these cells are headers. */
    int known(List<String> cells);

    /** Whether these cells are all the headers that such a table cannot do without. */
    boolean isComplete(List<String> cells);

    /** Reads the headers. */
    Columns columns(String file, int line, List<String> cells, Problems problems);

    /** What is missing to read any row; empty if nothing is. */
    String lacking(Columns columns);
}
