package io.github.verkan.io.source;

/**
 * Bounds on what is read, against files that are not what they seem.
 *
 * @param bytes the largest file, in bytes
 * @param rows the most rows of a table
 * @param columns the most columns of a table
 * @param cell the longest cell or text, in characters
 * @param depth the deepest nesting of JSON
 */
public record InputLimits(long bytes, int rows, int columns, int cell, int depth) {

    /** 64 MiB, 1 000 000 rows, 1 000 columns, 1 000 000 characters, 64 levels. */
    public static final InputLimits DEFAULT = new InputLimits(64L << 20, 1_000_000, 1_000, 1_000_000, 64);

    /**
     * Makes limits.
     *
     * @throws IllegalArgumentException if one is not above 0
     */
    public InputLimits {
        if (bytes <= 0 || rows <= 0 || columns <= 0 || cell <= 0 || depth <= 0) {
            throw new IllegalArgumentException("limits must be above 0: " + bytes + ", " + rows + ", " + columns + ", " + cell + ", " + depth);
        }
    }
}
