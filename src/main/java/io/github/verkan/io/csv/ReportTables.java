package io.github.verkan.io.csv;

import io.github.verkan.report.document.Block;
import io.github.verkan.report.document.DataTable;
import io.github.verkan.report.document.Inline;
import io.github.verkan.report.document.ReportDocument;
import io.github.verkan.report.document.Section;
import io.github.verkan.report.document.TableRow;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/**
 * The tables of a report as CSV for spreadsheets: semicolons, one file for each section that has tables. Where a section has several, a first column says which;
 * where rows belong under another one, a last column says which.
 * No spreadsheet takes a cell for a formula. They are for reading; what is to be read back is written by {@link EvidenceCsv} and its neighbours.
 */
public final class ReportTables {

    private ReportTables() {}

    /**
     * The tables of a report.
     *
     * @param document the report
     * @return the text of each table by the anchor of its section, in the order of the report
     */
    public static Map<String, String> of(ReportDocument document) {
        Map<String, String> tables = new LinkedHashMap<>();
        Typography typography = Typography.in(Objects.requireNonNull(document, "document").language());
        String within = typography.capital(Wording.in(document.language()).word("document", "belongs-to"));
        Deque<Section> open = new ArrayDeque<>();
        push(document.sections(), open);
        while (!open.isEmpty()) {
            Section section = open.pop();
            List<DataTable> all = new ArrayList<>();
            for (Block block : section.blocks()) {
                if (block instanceof DataTable table) {
                    all.add(table);
                }
            }
            if (!all.isEmpty()) {
                tables.put(section.anchor(), written(all, within));
            }
            push(section.parts(), open);
        }
        return Collections.unmodifiableMap(tables);
    }

    private static void push(List<Section> sections, Deque<Section> open) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            open.push(sections.get(i));
        }
    }

    private static String text(List<Inline> cell) {
        return cell.stream().map(Inline::text).collect(Collectors.joining());
    }

    private static String written(List<DataTable> tables, String within) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').setRecordSeparator('\n').get();
        StringBuilder text = new StringBuilder();
        boolean isSeveral = tables.size() > 1;
        boolean isNested = tables.stream().flatMap(table -> table.rows().stream()).anyMatch(TableRow::isWithin);
        try {
            List<String> headings = null;
            for (DataTable table : tables) {
                List<String> own = new ArrayList<>(isSeveral ? List.of("") : List.of());
                table.columns().forEach(column -> own.add(CellText.guarded(column.heading())));
                own.addAll(isNested ? List.of(within) : List.of());
                // The first column is headed by what is in it, which the column before it says as well.
                boolean isSame = headings != null && own.subList(2, own.size()).equals(headings.subList(2, headings.size()));
                if (!isSame) {
                    headings = own;
                    print(format, text, own);
                }
                String outer = "";
                for (TableRow row : table.rows()) {
                    outer = row.isWithin() ? outer : CellText.guarded(text(row.cells().get(0)));
                    List<String> cells = new ArrayList<>(isSeveral ? List.of(CellText.guarded(table.caption())) : List.of());
                    row.cells().forEach(cell -> cells.add(CellText.guarded(text(cell))));
                    cells.addAll(isNested ? List.of(row.isWithin() ? outer : "") : List.of());
                    print(format, text, cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A cell with nothing in it is printed as nothing; an empty text would be put in quotes at the beginning of a row. */
    private static void print(CSVFormat format, StringBuilder text, List<String> cells) throws IOException {
        format.printRecord(text, cells.stream().map(cell -> cell.isEmpty() ? null : cell).toArray());
    }
}
