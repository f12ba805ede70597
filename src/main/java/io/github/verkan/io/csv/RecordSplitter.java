package io.github.verkan.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Finds where the records and cells of a table begin and end, in its bytes, which are UTF-8, and makes nothing of them: most records of a large table need only be recognised.
 * They end where {@link RecordScan} sees them end. The buffer grows with the longest record, up to a limit, since a quote that is never closed would gather the rest of a file.
 */
final class RecordSplitter {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long QUOTES = ONES * '"';
    private static final long LINE_FEEDS = ONES * '\n';
    private static final long RETURNS = ONES * '\r';
    private static final int FIRST_BUFFER = 1 << 16;
    private static final int FIRST_CELLS = 16;
    private static final int END = Integer.MIN_VALUE;

    private final InputStream in;
    private final byte delimiter;
    /** The highest byte that can end a cell. */
    private final byte highest;
    private final long delimiters;
    private final long longest;
    private final int longestCell;
    private byte[] buffer = new byte[FIRST_BUFFER];
    private int filled;
    private boolean atEnd;
    /** Where the record begins and where the reading stands. Cells are given from the record's beginning on, as records move in the buffer. */
    private int begin;
    private int at;
    private int end;
    private int[] from = new int[FIRST_CELLS];
    private int[] to = new int[FIRST_CELLS];
    private int cells;
    private boolean isDoubtful;
    private int line;
    private int nextLine;

    /** A record has no end within what is read of one. */
    static final class RowTooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Splits what is left of a text, of which so many lines were read before. */
    RecordSplitter(InputStream in, char delimiter, int longestCell, long longest, int linesBefore) {
        this.in = in;
        this.delimiter = (byte) delimiter;
        this.delimiters = ONES * delimiter;
        this.highest = (byte) Math.max(delimiter, '\r');
        this.longestCell = longestCell;
        this.longest = longest;
        this.nextLine = linesBefore + 1;
    }

    /** Goes to the next record; false where there is none. */
    boolean next() throws IOException {
        begin = at;
        line = nextLine;
        cells = 0;
        isDoubtful = false;
        if (peek() == END) {
            return false;
        }
        cell();
        while (at < filled && buffer[at] == delimiter) {
            at++;
            cell();
        }
        end = at;
        endOfLine();
        return true;
    }

    /** The line that the record begins on, from 1. */
    int line() {
        return line;
    }

    /** Whether the record may be one that cannot be read: text after a closing quote, a quote that is never closed, a very long cell. */
    boolean isDoubtful() {
        return isDoubtful;
    }

    /** How many cells it has. */
    int cells() {
        return cells;
    }

    /** The record as it stands there, without the end of its line. */
    String text() {
        return new String(buffer, begin, end - begin, StandardCharsets.UTF_8);
    }

    /** What stands in the cells: without the space around them, the quotes, and the doubling of quotes within. */
    List<String> values() {
        String[] values = new String[cells];
        for (int cell = 0; cell < cells; cell++) {
            String text = new String(buffer, begin + from[cell], length(cell), StandardCharsets.UTF_8);
            int last = text.length();
            while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            boolean isQuoted = last > 1 && text.charAt(0) == '"';
            values[cell] = isQuoted ? text.substring(1, last - 1).replace("\"\"", "\"") : text.substring(0, last);
        }
        return Arrays.asList(values);
    }

    /** Whether a cell begins with something other than space or a quote. */
    boolean isPlain(int cell) {
        return cell < cells && from[cell] < to[cell] && buffer[begin + from[cell]] != '"';
    }

    /** Copies a cell as it stands there, quotes and all, without the space before it; gives the array, or a larger one if it was too short. */
    byte[] copy(int cell, byte[] into, int place) {
        int length = length(cell);
        byte[] large = place + length <= into.length ? into : Arrays.copyOf(into, Math.max(2 * into.length, place + length));
        if (length > 0) {
            System.arraycopy(buffer, begin + from[cell], large, place, length);
        }
        return large;
    }

    /** How long a cell is as it stands there; 0 for one that the record does not have. */
    int length(int cell) {
        return cell < cells ? to[cell] - from[cell] : 0;
    }

    private void cell() throws IOException {
        if (cells == from.length) {
            from = Arrays.copyOf(from, 2 * cells);
            to = Arrays.copyOf(to, 2 * cells);
        }
        skipSpace();
        from[cells] = at - begin;
        if (peek() == '"') {
            quoted();
            skipSpace();
            isDoubtful |= peek() != END && !isEndOfCell(buffer[at]);
        }
        toEndOfCell();
        to[cells] = at - begin;
        isDoubtful |= to[cells] - from[cells] > longestCell;
        cells++;
    }

    private void skipSpace() throws IOException {
        for (int length = space(); length > 0; length = space()) {
            at += length;
        }
    }

    /** How many bytes of space there are here, of one character; beyond ASCII all take three. */
    private int space() throws IOException {
        int here = peek();
        if (here > ' ' || here == END || isEndOfCell(here)) {
            return 0;
        } else if (here >= 0) {
            return Character.isWhitespace(here) ? 1 : 0;
        }
        while (filled - at < 3 && more()) {
            // A character may come in pieces.
        }
        boolean isThree = filled - at >= 3 && (buffer[at] & 0xF0) == 0xE0;
        return isThree && Character.isWhitespace((buffer[at] & 0x0F) << 12 | (buffer[at + 1] & 0x3F) << 6 | buffer[at + 2] & 0x3F) ? 3 : 0;
    }

    /** Most of a table is what stands within cells: no more is done with each character than must be. */
    private void toEndOfCell() throws IOException {
        do {
            byte[] text = buffer;
            int limit = filled;
            int stop = pastEights(text, at, limit, delimiters);
            while (stop < limit && (text[stop] < 0 || text[stop] > highest || !isEndOfCell(text[stop]))) {
                stop++;
            }
            at = stop;
        } while (at == filled && more());
    }

    private void quoted() throws IOException {
        at++;
        while (peek() != END) {
            toQuoteOrLine();
            int here = peek();
            if (here == '\n' || here == '\r') {
                endOfLine();
            } else if (here == '"') {
                at++;
                if (peek() != '"') {
                    return;
                }
                at++;
            }
        }
        isDoubtful = true;
    }

    private void toQuoteOrLine() {
        byte[] text = buffer;
        int limit = filled;
        int stop = pastEights(text, at, limit, QUOTES);
        while (stop < limit && (text[stop] < 0 || text[stop] > '"' || text[stop] != '"' && text[stop] != '\n' && text[stop] != '\r')) {
            stop++;
        }
        at = stop;
    }

    /** Past as many bytes as there are eight by eight without a mark or the end of a line, since eight can be looked at as quickly as one. */
    private static int pastEights(byte[] text, int from, int limit, long mark) {
        int stop = from;
        while (stop + Long.BYTES <= limit) {
            long eight = (long) EIGHT.get(text, stop);
            if ((zeros(eight ^ mark) | zeros(eight ^ LINE_FEEDS) | zeros(eight ^ RETURNS)) != 0) {
                break;
            }
            stop += Long.BYTES;
        }
        return stop;
    }

    /** Above 0 where one of eight bytes is (Mycroft 1987; Warren, Hacker's Delight 2013, section 6-1). */
    private static long zeros(long eight) {
        return eight - ONES & ~eight & ONES << 7;
    }

    private void endOfLine() throws IOException {
        int here = peek();
        if (here == END) {
            return;
        }
        at++;
        nextLine++;
        if (here == '\r' && peek() == '\n') {
            at++;
        }
    }

    private boolean isEndOfCell(int c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    /** The byte that the reading stands at, below 0 within what is not ASCII, or the end. */
    private int peek() throws IOException {
        return at < filled || more() ? buffer[at] : END;
    }

    /** Reads on; what was read of the record stays. */
    private boolean more() throws IOException {
        if (atEnd) {
            return false;
        }
        if (at - begin > longest) {
            throw new RowTooLongException();
        }
        filled -= begin;
        at -= begin;
        end -= begin;
        System.arraycopy(buffer, begin, buffer, 0, filled);
        begin = 0;
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        atEnd = read < 0;
        filled += Math.max(0, read);
        return read > 0 || !atEnd && more();
    }
}
