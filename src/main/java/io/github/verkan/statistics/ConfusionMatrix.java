package io.github.verkan.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** How often two coders gave which values: a row for each value of the first, a column for each value of the second. Immutable. */
public final class ConfusionMatrix {

    private final long[][] counts;

    private ConfusionMatrix(long[][] counts) {
        this.counts = counts;
    }

    /**
     * A matrix of counts.
     *
     * @param rows the rows, as many as each has columns, each count from 0
     * @return the matrix
     * @throws IllegalArgumentException if there is no row, a row is too long or too short, or a count is negative
     * @throws ArithmeticException if all counts together are more than a long holds
     */
    public static ConfusionMatrix of(List<List<Long>> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("rows must not be empty: " + rows);
        }
        long[][] counts = new long[rows.size()][];
        long n = 0;
        for (int i = 0; i < counts.length; i++) {
            List<Long> row = Objects.requireNonNull(rows.get(i), "rows");
            if (row.size() != rows.size()) {
                throw new IllegalArgumentException("row " + i + " must have " + rows.size() + " counts: " + row);
            }
            counts[i] = row.stream().mapToLong(Long::longValue).toArray();
            for (long count : counts[i]) {
                if (count < 0) {
                    throw new IllegalArgumentException("counts must be from 0: " + row);
                }
                n = Math.addExact(n, count);
            }
        }
        return new ConfusionMatrix(counts);
    }

    /** Of counts that are as they should be already. */
    static ConfusionMatrix owning(long[][] counts) {
        return new ConfusionMatrix(counts);
    }

    /**
     * How many values there are.
     *
     * @return at least 1 but for a table without values
     */
    public int size() {
        return counts.length;
    }

    /**
     * How often the first gave one value and the second another.
     *
     * @param first the place of the first one's value, from 0
     * @param second the place of the second one's value, from 0
     * @return the count
     */
    public long count(int first, int second) {
        return counts[first][second];
    }

    /**
     * How many units both rated.
     *
     * @return the sum of all counts
     */
    public long n() {
        return Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
    }

    /**
     * How often the first gave each value.
     *
     * @return the sums of the rows
     */
    public List<Long> first() {
        return Arrays.stream(counts).map(row -> Arrays.stream(row).sum()).toList();
    }

    /**
     * How often the second gave each value.
     *
     * @return the sums of the columns
     */
    public List<Long> second() {
        List<Long> sums = new ArrayList<>();
        for (int j = 0; j < counts.length; j++) {
            long sum = 0;
            for (long[] row : counts) {
                sum += row[j];
            }
            sums.add(sum);
        }
        return List.copyOf(sums);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfusionMatrix matrix && Arrays.deepEquals(counts, matrix.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(counts);
    }
}
