package io.github.verkan.io.csv;

import io.github.verkan.io.source.InputLimits;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes through a table once to find the records that cannot be read, before the CSV library meets them: it would give up at the first, and would
 * gather the rest of a file into one cell after a quote that is never closed. The rules are those of RFC 4180, with space around quoted cells.
 */
final class RecordScan {

    /**
     * A record that cannot be read, and why.
     *
     * @param from where the record begins in the text
     * @param to where it ends, before its line end
     * @param begins the line that it begins on
     * @param line the line of the cell that is at fault
     * @param ordinal the ordinal of that cell, from 1
     * @param code the diagnostic's code
     * @param value what stands there
     * @param message what is wrong
     * @param hint what to do
     */
    record Fault(int from, int to, int begins, int line, int ordinal, String code, String value, String message, String hint) {

        private Fault endingAt(int end) {
            return new Fault(from, end, begins, line, ordinal, code, value, message, hint);
        }
    }

    private static final int SHOWN = 100;

    private final String text;
    private final char delimiter;
    private final InputLimits limits;
    private final List<Fault> faults = new ArrayList<>();
    private int at;
    private int line = 1;
    private int recordFrom;
    private int recordLine;
    private int ordinal;
    private Fault fault;

    private RecordScan(String text, Dialect dialect, InputLimits limits) {
        this.text = text;
        this.at = dialect.start();
        this.delimiter = dialect.delimiter();
        this.limits = limits;
    }

    /** The records that cannot be read, in order. */
    static List<Fault> faults(String text, Dialect dialect, InputLimits limits) {
        RecordScan scan = new RecordScan(text, dialect, limits);
        while (scan.at < text.length()) {
            scan.record();
        }
        return scan.faults;
    }

    /** The text with these records blanked out, its lines as they were. */
    static String without(List<Fault> faults, String text, int start) {
        if (faults.isEmpty() && start == 0) {
            return text;
        }
        char[] chars = text.toCharArray();
        blank(chars, 0, start);
        faults.forEach(fault -> blank(chars, fault.from(), fault.to()));
        return new String(chars);
    }

    private static void blank(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            chars[i] = chars[i] == '\n' || chars[i] == '\r' ? chars[i] : ' ';
        }
    }

    private void record() {
        recordFrom = at;
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
            faults.add(fault.endingAt(at));
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
        report("unclosed-quote", firstLine, from, at, "a quote opens here and is never closed; this row and all that follows cannot be read",
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
            fault = new Fault(recordFrom, at, recordLine, faultLine, ordinal, code, text.substring(from, end), message, hint);
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
