package io.github.verkan.evidence;

import java.util.Objects;

/**
 * How many rows of evidence a file had.
 *
 * @param file the file's name
 * @param read the rows read, blank ones not counted
 * @param rejected those of them that became no item, each with an error
 */
public record RowCount(String file, int read, int rejected) {

    /**
     * Makes a count.
     *
     * @throws IllegalArgumentException if more rows are rejected than read, or a count is negative
     */
    public RowCount {
        Objects.requireNonNull(file, "file");
        if (read < 0 || rejected < 0 || rejected > read) {
            throw new IllegalArgumentException("no such count: " + read + " read, " + rejected + " rejected");
        }
    }
}
