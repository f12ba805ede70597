package io.github.verkan.io.csv;

import io.github.verkan.io.source.InputLimits;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads records one by one, each as it would be read in a table. */
final class OneRecord {

    private final Dialect dialect;
    private final InputLimits limits;
    private final CSVFormat format;
    private RecordScan.Fault fault;

    OneRecord(Dialect dialect, InputLimits limits) {
        this.dialect = new Dialect(dialect.delimiter(), 0, List.of(), false);
        this.limits = limits;
        this.format = CSVFormat.RFC4180.builder().setDelimiter(dialect.delimiter()).setIgnoreSurroundingSpaces(true).get();
    }

    /** The cells of a record; none where it cannot be read. */
    List<String> cells(String record) {
        RecordScan scan = new RecordScan(record, dialect, limits);
        fault = scan.faults().isEmpty() ? null : scan.faults().get(0);
        if (fault != null) {
            return List.of();
        }
        try (CSVParser parser = format.parse(new StringReader(record))) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? Arrays.asList(records.next().values()) : List.of();
        } catch (IOException | UncheckedIOException e) {
            // The scan finds all that the parser refuses; should the two ever differ, the row is rejected.
            fault = new RecordScan.Fault(1, 1, 0, "unreadable-row", "", "the row cannot be read: " + e.getMessage(), "");
            return List.of();
        }
    }

    /** Why the last record cannot be read; null if it can. */
    RecordScan.Fault fault() {
        return fault;
    }
}
