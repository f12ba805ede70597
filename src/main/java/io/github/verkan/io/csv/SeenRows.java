package io.github.verkan.io.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The rows that have been read already: those that differ only in columns that bear on no verdict are one. Cells are compared as they stand in the table. */
final class SeenRows {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** So that ids that differ in their last digits do not meet. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int FIRST_LENGTH = 256;

    private final int[] columns;
    private final byte separator;
    private final Map<Key, Seen> seen = new HashMap<>();
    private final Key probe = new Key(new byte[FIRST_LENGTH], 0, 0);

    /** What became of the first row that had these cells, and how often they came. */
    static final class Seen {
        /** Whether all that are like it can be counted without being looked at. */
        boolean isSettled;
        long rows;
    }

    /** The cells that matter, and how many there are in all. Comparable, so that keys made to have the same hash code are told apart quickly. */
    private static final class Key implements Comparable<Key> {
        private byte[] text;
        private int length;
        private int cells;
        private int hash;

        Key(byte[] text, int length, int cells) {
            this.text = text;
            this.length = length;
            this.cells = cells;
        }

        void spread() {
            long spread = cells;
            for (int i = 0; i < length; i += Long.BYTES) {
                spread = (spread ^ (long) EIGHT.get(text, i)) * SPREAD;
                spread ^= spread >>> 32;
            }
            hash = (int) spread;
        }

        Key own() {
            Key own = new Key(Arrays.copyOf(text, length), length, cells);
            own.hash = hash;
            return own;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && hash == key.hash && cells == key.cells && Arrays.equals(text, 0, length, key.text, 0, key.length);
        }

        @Override
        public int compareTo(Key other) {
            int order = Arrays.compare(text, 0, length, other.text, 0, other.length);
            return order != 0 ? order : Integer.compare(cells, other.cells);
        }
    }

    /** Rows are alike when they are in these columns, and have as many cells. */
    SeenRows(int[] columns, char separator) {
        this.columns = columns.clone();
        this.separator = (byte) separator;
    }

    int size() {
        return seen.size();
    }

    /** What is known of a row with such cells. */
    Seen find(RecordSplitter record) {
        look(record);
        Seen known = seen.get(probe);
        if (known == null) {
            known = new Seen();
            seen.put(probe.own(), known);
        }
        return known;
    }

    /** The separator cannot stand in a cell but within quotes, so that different cells never make the same text. */
    private void look(RecordSplitter record) {
        int length = 0;
        for (int column : columns) {
            probe.text = record.copy(column, probe.text, length);
            length += record.length(column);
            if (length + 1 + Long.BYTES > probe.text.length) {
                probe.text = Arrays.copyOf(probe.text, 2 * (length + 1 + Long.BYTES));
            }
            probe.text[length++] = separator;
        }
        // Eight bytes are taken at a time: what is left of a longer row before must not be among them.
        Arrays.fill(probe.text, length, length + Long.BYTES, (byte) 0);
        probe.length = length;
        probe.cells = record.cells();
        probe.spread();
    }
}
