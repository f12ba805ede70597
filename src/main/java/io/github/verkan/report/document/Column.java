package io.github.verkan.report.document;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param heading its heading
 * @param isNumbers whether it holds numbers, to be set one under the other
 */
public record Column(String heading, boolean isNumbers) {

    /** Makes a column. */
    public Column {
        Objects.requireNonNull(heading, "heading");
    }
}
