package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** From text to rows: finds out the dialect, reads the headers, and hands on each row that is not blank. */
final class TableReader {

    private final String file;
    private final String text;
    private final TableKind kind;
    private final InputLimits limits;
    private final Problems problems;
    private int read;
    private int rejected;

    TableReader(SourceText source, TableKind kind, InputLimits limits, Problems problems) {
        this.file = source.file();
        this.text = source.text();
        this.kind = kind;
        this.limits = limits;
        this.problems = problems;
    }

    /** Reads the table and counts its rows; none is counted where the headers cannot be read. */
    RowCount read(Consumer<Row> taker) {
        Dialect dialect = Dialect.of(text);
        if (dialect.guessed()) {
            problems.note("delimiter-guessed", problems.place(), String.valueOf(dialect.delimiter()),
                    "more than one character could separate the cells; this one is taken", "put a line like sep=; first to be certain");
        }
        RecordScan scan = new RecordScan(text, dialect, limits);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(dialect.delimiter()).setIgnoreSurroundingSpaces(true).get();
        try (CSVParser parser = format.parse(new StringReader(scan.readable()))) {
            read(parser, scan, taker);
        } catch (IOException | UncheckedIOException e) {
            // The scan has taken out all that the parser refuses; should the two ever differ, the reader is told, not the caller's stack.
            problems.error("unreadable-row", problems.place(), "", "the table cannot be read to its end: " + e.getMessage(), "");
        }
        return new RowCount(file, read, rejected);
    }

    private void read(CSVParser parser, RecordScan scan, Consumer<Row> taker) {
        Iterator<CSVRecord> records = parser.iterator();
        Columns columns = null;
        while (true) {
            // Only before reading does the parser know where a record begins: afterwards it stands at its end.
            int line = (int) parser.getCurrentLineNumber() + 1;
            List<String> cells = records.hasNext() ? Arrays.asList(records.next().values()) : null;
            if (cells == null) {
                break;
            } else if (areBlank(cells)) {
                continue;
            } else if (columns == null) {
                columns = columns(line, cells, scan);
                if (columns == null) {
                    return;
                }
            } else if (read >= limits.rows()) {
                problems.error("too-many-rows", Place.line(file, line), "",
                        "the table has more than " + limits.rows() + " rows; the rest is not read",
                        "raise the limit if the table is what you mean it to be");
                return;
            } else {
                take(new Row(columns, line, cells, problems), taker);
            }
        }
        if (columns == null) {
            report(scan, null);
            if (scan.count() == 0) {
                problems.error("empty-file", problems.place(), "", "there is nothing in the table", "");
            }
        }
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
        if (scan.count() > 0 && scan.faults().get(0).begins() < line) {
            report(scan, null);
            return null;
        }
        Columns columns = Columns.of(kind, file, line, cells, problems);
        report(scan, columns);
        String lacking = kind.required().stream().filter(oneOf -> oneOf.stream().noneMatch(columns::has))
                .map(oneOf -> oneOf.stream().map(columns::headerOf).collect(Collectors.joining("/"))).collect(Collectors.joining(", "));
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
