package io.github.verkan.io.csv;

import java.util.HashMap;
import java.util.Map;

/** The rows whose cells have been read already: those that differ only in columns that bear on no verdict are one. */
final class SeenRows {

    /** So that ids that differ in their last digits do not meet. */
    private static final int SPREAD = 0x9E3779B1;

    private final int[] columns;
    private final Map<Key, Seen> seen = new HashMap<>();
    private final Key probe;

    /** What became of the first row that had these cells, and how often they came. */
    static final class Seen {
        /** Whether all that are like it can be counted without being looked at. */
        boolean isSettled;
        long rows;
    }

    /** The cells that matter. Comparable, so that keys made to have the same hash code are told apart quickly. */
    private final class Key implements Comparable<Key> {
        private String[] cells;
        private int hash;

        /** Looks at the cells of a row, without copying them. */
        void look(String[] row) {
            cells = row;
            hash = row.length;
            for (int column : columns) {
                hash = SPREAD * hash + cell(row, column).hashCode();
            }
        }

        /** Of a row's own: only the cells that matter stay in memory. */
        Key own() {
            Key own = new Key();
            own.cells = new String[cells.length];
            own.hash = hash;
            for (int column : columns) {
                if (column < cells.length) {
                    own.cells[column] = cells[column];
                }
            }
            return own;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && hash == key.hash && cells.length == key.cells.length && areEqual(key);
        }

        private boolean areEqual(Key other) {
            for (int column : columns) {
                if (!cell(cells, column).equals(cell(other.cells, column))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int compareTo(Key other) {
            for (int column : columns) {
                int order = cell(cells, column).compareTo(cell(other.cells, column));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(cells.length, other.cells.length);
        }
    }

    /** Rows are alike when they are in these columns, and as long. */
    SeenRows(int[] columns) {
        this.columns = columns.clone();
        this.probe = new Key();
    }

    int size() {
        return seen.size();
    }

    /** What is known of a row with such cells. */
    Seen find(String[] row) {
        probe.look(row);
        Seen known = seen.get(probe);
        if (known == null) {
            known = new Seen();
            seen.put(probe.own(), known);
        }
        return known;
    }

    private static String cell(String[] row, int column) {
        return column < row.length ? row[column] : "";
    }
}
