package io.github.verkan.io.source;

/**
 * Bounds on what is read, against files that are not what they seem. Every reader keeps to {@link #DEFAULT} unless it is given others; what they come to is listed in
 * {@code docs/limits.md}. Immutable.
 *
 * @param bytes the largest file, in bytes; a document of JSON has at most one value for every 32 of them
 * @param rows the most rows of a table
 * @param columns the most columns of a table
 * @param cell the longest cell or text, and the longest key of JSON, in characters; a row of a table that is read as a stream has at most twice as many
 * @param depth the deepest nesting of JSON and of XML
 * @param number the longest number in JSON, in characters; tables have bounds of their own for numbers, which hold no exponent
 * @param exponent the largest exponent of a number in JSON, above and below 0
 * @param problems the most problems of one file that are listed; the others are counted
 */
public record InputLimits(long bytes, int rows, int columns, int cell, int depth, int number, int exponent, int problems) {

    /** 64 MiB, 1 000 000 rows, 1 000 columns, 1 000 000 characters, 64 levels, 100 characters, exponents to 400, 10 000 problems. */
    public static final InputLimits DEFAULT = new InputLimits(64L << 20, 1_000_000, 1_000, 1_000_000, 64, 100, 400, 10_000);

    /**
     * Makes limits.
     *
     * @throws IllegalArgumentException if one is not above 0
     */
    public InputLimits {
        if (bytes <= 0 || rows <= 0 || columns <= 0 || cell <= 0 || depth <= 0 || number <= 0 || exponent <= 0 || problems <= 0) {
            throw new IllegalArgumentException("limits must be above 0: " + bytes + ", " + rows + ", " + columns + ", " + cell + ", " + depth + ", " + number + ", "
                    + exponent + ", " + problems);
        }
    }

    /**
     * With another limit of bytes.
     *
     * @param most the largest file
     * @return these limits with that one
     */
    public InputLimits withBytes(long most) {
        return new InputLimits(most, rows, columns, cell, depth, number, exponent, problems);
    }

    /**
     * With another limit of rows.
     *
     * @param most the most rows of a table
     * @return these limits with that one
     */
    public InputLimits withRows(int most) {
        return new InputLimits(bytes, most, columns, cell, depth, number, exponent, problems);
    }

    /**
     * With another limit of columns.
     *
     * @param most the most columns of a table
     * @return these limits with that one
     */
    public InputLimits withColumns(int most) {
        return new InputLimits(bytes, rows, most, cell, depth, number, exponent, problems);
    }

    /**
     * With another limit of characters.
     *
     * @param most the longest cell, text or key
     * @return these limits with that one
     */
    public InputLimits withCell(int most) {
        return new InputLimits(bytes, rows, columns, most, depth, number, exponent, problems);
    }

    /**
     * With another limit of nesting.
     *
     * @param most the deepest nesting
     * @return these limits with that one
     */
    public InputLimits withDepth(int most) {
        return new InputLimits(bytes, rows, columns, cell, most, number, exponent, problems);
    }

    /**
     * With another limit of the length of numbers.
     *
     * @param most the longest number in JSON, in characters
     * @return these limits with that one
     */
    public InputLimits withNumber(int most) {
        return new InputLimits(bytes, rows, columns, cell, depth, most, exponent, problems);
    }

    /**
     * With another limit of exponents.
     *
     * @param most the largest exponent in JSON, above and below 0
     * @return these limits with that one
     */
    public InputLimits withExponent(int most) {
        return new InputLimits(bytes, rows, columns, cell, depth, number, most, problems);
    }

    /**
     * With another limit of problems.
     *
     * @param most the most problems of one file that are listed
     * @return these limits with that one
     */
    public InputLimits withProblems(int most) {
        return new InputLimits(bytes, rows, columns, cell, depth, number, exponent, most);
    }
}
