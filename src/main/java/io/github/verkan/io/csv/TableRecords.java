package io.github.verkan.io.csv;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a table that are not blank, one after the other, each with the line that it begins on. The first ones can be looked at before they are taken. */
final class TableRecords {

    /** One row. */
    record TableRecord(int line, List<String> cells) {}

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Deque<TableRecord> ahead = new ArrayDeque<>();

    TableRecords(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    /** The next rows, without taking them. */
    List<TableRecord> ahead(int most) {
        while (ahead.size() < most) {
            TableRecord record = read();
            if (record == null) {
                break;
            }
            ahead.add(record);
        }
        return new ArrayList<>(ahead);
    }

    /** Takes the next row; null at the end. */
    TableRecord take() {
        return ahead.isEmpty() ? read() : ahead.remove();
    }

    private TableRecord read() {
        while (true) {
            // Only before reading does the parser know where a record begins: afterwards it stands at its end.
            int line = (int) parser.getCurrentLineNumber() + 1;
            if (!records.hasNext()) {
                return null;
            }
            List<String> cells = Arrays.asList(records.next().values());
            if (!TableReader.areBlank(cells)) {
                return new TableRecord(line, cells);
            }
        }
    }
}
