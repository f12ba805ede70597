package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.io.csv.TableRecords.TableRecord;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** From text to rows: finds out the dialect, reads the headers, and hands on each row that is not blank. */
final class TableReader {

    private final String file;
    private final String text;
    private final HeaderRule rule;
    private final InputLimits limits;
    private final Problems problems;
    private int read;
    private int rejected;

    TableReader(SourceText source, TableKind kind, InputLimits limits, Problems problems) {
        this(source, new KindHeaders(kind), limits, problems);
    }

    TableReader(SourceText source, HeaderRule rule, InputLimits limits, Problems problems) {
        this.file = source.file();
        this.text = source.text();
        this.rule = rule;
        this.limits = limits;
        this.problems = problems;
    }

    /** Reads the table and counts its rows; none is counted where the headers cannot be read. */
    RowCount read(Consumer<Row> taker) {
        Dialect dialect = rule instanceof KindHeaders ? Dialect.of(text) : Dialect.of(text, rule);
        if (dialect.guessed()) {
            problems.note("delimiter-guessed", problems.place(), String.valueOf(dialect.delimiter()),
                    "more than one character could separate the cells; this one is taken", "put a line like sep=; first to be certain");
        }
        RecordScan scan = new RecordScan(text, dialect, limits);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(dialect.delimiter()).setIgnoreSurroundingSpaces(true).get();
        try (CSVParser parser = format.parse(new StringReader(scan.readable()))) {
            read(new TableRecords(parser), scan, taker);
        } catch (IOException | UncheckedIOException e) {
            // The scan has taken out all that the parser refuses; should the two ever differ, the reader is told, not the caller's stack.
            problems.error("unreadable-row", problems.place(), "", "the table cannot be read to its end: " + e.getMessage(), "");
        }
        return new RowCount(file, read, rejected);
    }

    private void read(TableRecords records, RecordScan scan, Consumer<Row> taker) {
        List<TableRecord> head = records.ahead(Dialect.ROWS_COUNTED);
        if (head.isEmpty()) {
            report(scan, null);
            if (scan.count() == 0) {
                problems.error("empty-file", problems.place(), "", "there is nothing in the table", "");
            }
            return;
        }
        int header = rule.headerAmong(head);
        Columns columns = columns(head.get(header).line(), head.get(header).cells(), scan);
        if (columns == null) {
            return;
        }
        noteTitles(file, head, header, problems);
        for (int i = 0; i <= header; i++) {
            records.take();
        }
        for (TableRecord record = records.take(); record != null; record = records.take()) {
            if (TotalsRow.is(record.cells())) {
                leaveOutTotals(file, record.line(), record.cells(), problems);
            } else if (read >= limits.rows()) {
                problems.error("too-many-rows", Place.line(file, record.line()), "",
                        "the table has more than " + limits.rows() + " rows; the rest is not read",
                        "raise the limit if the table is what you mean it to be");
                return;
            } else {
                take(new Row(columns, record.line(), record.cells(), problems), taker);
            }
        }
    }

    /** Says that what stands above the headers is not read. */
    static void noteTitles(String file, List<TableRecord> head, int header, Problems problems) {
        if (header > 0) {
            problems.note("title-rows", Place.line(file, head.get(0).line()), String.join(" ", head.get(0).cells()).strip(),
                    "the headers stand on line " + head.get(header).line() + "; what stands above them is not read", "");
        }
    }

    /** Says that a row is left out that sums up others. */
    static void leaveOutTotals(String file, int line, List<String> cells, Problems problems) {
        problems.warning("totals-row", Place.line(file, line), String.join(" ", cells).strip(), "this row sums up others; it is left out", "");
    }

    /** Whether there is nothing in these cells. */
    static boolean areBlank(List<String> cells) {
        for (String cell : cells) {
            if (!CellText.strip(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void take(Row row, Consumer<Row> taker) {
        taker.accept(row);
        if (row.isTemplate()) {
            return;
        }
        read++;
        if (row.isRejected()) {
            rejected++;
        } else {
            row.reportUnused();
        }
    }

    /** The columns, or null if no row can be read with them. */
    private Columns columns(int line, List<String> cells, RecordScan scan) {
        if (scan.count() > 0 && scan.faults().get(0).begins() < line && !rule.isComplete(cells)) {
            report(scan, null);
            return null;
        }
        Columns columns = rule.columns(file, line, cells, problems);
        report(scan, columns);
        String lacking = rule.lacking(columns);
        if (columns.isEmpty()) {
            problems.error("no-header", Place.line(file, line), String.join(" | ", cells),
                    "none of these is a header of such a table; nothing is read", "the first row must hold the headers");
            return null;
        } else if (!lacking.isEmpty()) {
            problems.error("missing-column", Place.line(file, line), lacking, "no row can be read without this column", "");
            return null;
        }
        read += scan.count();
        rejected += scan.count();
        return columns;
    }

    private void report(RecordScan scan, Columns columns) {
        for (RecordScan.Fault fault : scan.faults()) {
            Place place = columns == null ? new Place(file, fault.line(), fault.ordinal(), "")
                    : columns.place(fault.line(), fault.ordinal() - 1);
            problems.error(fault.code(), place, fault.value(), fault.message(), fault.hint());
        }
        problems.leaveOut(scan.count() - scan.faults().size());
    }
}
