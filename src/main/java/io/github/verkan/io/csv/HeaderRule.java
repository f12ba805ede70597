package io.github.verkan.io.csv;

import java.util.List;

/** Which row of a table holds the headers, and what they mean. */
interface HeaderRule extends Headers {

    /** Reads the headers. */
    Columns columns(String file, int line, List<String> cells, Problems problems);

    /** What is missing to read any row; empty if nothing is. */
    String lacking(Columns columns);
}
