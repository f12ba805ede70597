package io.github.verkan.io.csv;

import io.github.verkan.io.source.InputLimits;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes through a table once to find the records that cannot be read, before the CSV library meets them: it would give up at the first, and
 * would gather the rest of a file into one cell after a quote that is never closed. The rules are those of RFC 4180, with space around
 * quoted cells.
 */
final class RecordScan {

    /**
     * Why a record cannot be read.
     *
     * @param begins the line that the record begins on
     * @param line the line of the cell that is at fault
     * @param ordinal the ordinal of that cell, from 1; 0 for the record as a whole
     * @param code the diagnostic's code
     * @param value what stands there
     * @param message what is wrong
     * @param hint what to do
     */
    record Fault(int begins, int line, int ordinal, String code, String value, String message, String hint) {}

    private static final int SHOWN = 100;

    private final String text;
    private final char delimiter;
    private final InputLimits limits;
    private final List<Fault> faults = new ArrayList<>();
    private int count;
    private char[] readable;
    private int at;
    private int line = 1;
    private int recordLine;
    private int ordinal;
    private Fault fault;

    /** Goes through a table. */
    RecordScan(String text, Dialect dialect, InputLimits limits) {
        this.text = text;
        this.delimiter = dialect.delimiter();
        this.limits = limits;
        blank(0, dialect.start());
        at = dialect.start();
        while (at < text.length()) {
            record();
        }
    }

    /** Why records cannot be read, in their order; as many as can be listed. */
    List<Fault> faults() {
        return faults;
    }

    /** How many records cannot be read. */
    int count() {
        return count;
    }

    /** The text with these records, and a line that names the separator, blanked out. Its lines are as they were. */
    String readable() {
        return readable == null ? text : new String(readable);
    }

    private void blank(int from, int to) {
        if (from < to && readable == null) {
            readable = text.toCharArray();
        }
        for (int i = from; i < to; i++) {
            readable[i] = isEndOfLine(i) ? readable[i] : ' ';
        }
    }

    private void record() {
        int from = at;
        recordLine = line;
        ordinal = 1;
        fault = null;
        cell();
        while (at < text.length() && text.charAt(at) == delimiter) {
            at++;
            ordinal++;
            cell();
        }
        if (ordinal > limits.columns()) {
            String message = "the row has " + ordinal + " cells, more than " + limits.columns() + "; it is not read";
            ordinal = 0;
            report("too-many-columns", recordLine, at, at, message, "raise the limit if the row is what you mean it to be");
        }
        if (fault != null) {
            blank(from, at);
            count++;
            if (faults.size() < limits.problems()) {
                faults.add(fault);
            }
        }
        if (at < text.length()) {
            endOfLine();
        }
    }

    private void cell() {
        skipSpace();
        int from = at;
        int firstLine = line;
        int length = at < text.length() && text.charAt(at) == '"' ? quoted() : 0;
        int rest = at;
        at = endOfCell();
        if (Math.max(length, at - rest) > limits.cell()) {
            report("cell-too-long", firstLine, from, at, "the cell has more than " + limits.cell() + " characters; the row is not read",
                    "raise the limit if the cell is what you mean it to be");
        }
    }

    /** A cell in quotes, with the space that follows it; gives its length. */
    private int quoted() {
        int from = at;
        int firstLine = line;
        int length = 0;
        at++;
        while (at < text.length()) {
            boolean quote = text.charAt(at) == '"';
            if (quote && (at + 1 == text.length() || text.charAt(at + 1) != '"')) {
                at++;
                afterQuote(firstLine);
                return length;
            } else if (atEndOfLine()) {
                endOfLine();
            } else {
                at += quote ? 2 : 1;
            }
            length++;
        }
        report("unclosed-quote", firstLine, from, at, "a quote opens here and is never closed; nothing from this row on can be read",
                "close it, or double a quote that belongs to the text");
        return 0;
    }

    private void afterQuote(int opened) {
        int from = at - 1;
        skipSpace();
        if (!atEndOfCell()) {
            String where = opened < line ? "a cell that was opened on line " + opened : "the cell";
            report("text-after-quote", line, from, endOfCell(), "text follows the closing quote of " + where + "; the row cannot be read",
                    "double the quotes that belong to the text");
        }
    }

    /** Keeps the first fault of a record: what follows may be its consequence. */
    private void report(String code, int faultLine, int from, int to, String message, String hint) {
        if (fault == null) {
            int end = from;
            while (end < Math.min(to, from + SHOWN) && !isEndOfLine(end)) {
                end++;
            }
            fault = new Fault(recordLine, faultLine, ordinal, code, text.substring(from, end), message, hint);
        }
    }

    private void skipSpace() {
        while (!atEndOfCell() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private int endOfCell() {
        int end = at;
        while (!isEndOfCell(end)) {
            end++;
        }
        return end;
    }

    private boolean atEndOfCell() {
        return isEndOfCell(at);
    }

    private boolean isEndOfCell(int index) {
        return index >= text.length() || text.charAt(index) == delimiter || isEndOfLine(index);
    }

    private boolean atEndOfLine() {
        return isEndOfLine(at);
    }

    private boolean isEndOfLine(int index) {
        return text.charAt(index) == '\n' || text.charAt(index) == '\r';
    }

    private void endOfLine() {
        at += text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
        line++;
    }
}
