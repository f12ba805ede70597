package io.github.verkan.io.csv;

import io.github.verkan.theory.Coded;
import io.github.verkan.words.Catalogue;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/** A table that is being written, cell by cell. Every text goes through {@link #text} or {@link #list}, which guard against formulas. */
final class TableText {

    private final TableKind kind;
    private final Language language;
    private final List<Map<String, String>> rows = new ArrayList<>();

    TableText(TableKind kind, Language language) {
        this.kind = kind;
        this.language = language;
    }

    TableText row() {
        rows.add(new LinkedHashMap<>());
        return this;
    }

    private TableText put(String field, String cell) {
        if (!cell.isEmpty()) {
            rows.get(rows.size() - 1).put(field, cell);
        }
        return this;
    }

    TableText text(String field, String text) {
        return put(field, CellText.guarded(text));
    }

    TableText list(String field, List<String> values) {
        return put(field, CellText.guarded(CellText.join(values)));
    }

    TableText word(String field, String section, String code) {
        return put(field, Catalogue.standard().word(section, code, language));
    }

    /** A grade: in words where the library has words for it, otherwise as it is. */
    TableText grade(String code) {
        return Catalogue.standard().codes("cell-grade").contains(code) ? word("grade", "cell-grade", code) : text("grade", code);
    }

    /** A number, or nothing where it is null. */
    TableText number(String field, BigDecimal number) {
        return number == null ? this : put(field, Numbers.write(number, language));
    }

    /** A count, or nothing where it is null. */
    TableText count(String field, Long count) {
        return count == null ? this : put(field, count.toString());
    }

    TableText counts(String field, List<Long> counts) {
        return put(field, String.join("|", counts.stream().map(String::valueOf).toList()));
    }

    /** Counts by words of a section. */
    TableText counts(String field, String section, Map<? extends Coded, Long> counts) {
        List<String> parts = new ArrayList<>();
        counts.forEach((coded, count) -> parts.add(Catalogue.standard().word(section, coded.code(), language) + ": " + count));
        return put(field, String.join("|", parts));
    }

    /** The table with all columns of its kind. */
    String withAllColumns() {
        return written(List.copyOf(Catalogue.standard().codes(kind.section())));
    }

    /** The table with the columns that something stands in, and these in any case. */
    String withFilledColumns(List<String> always) {
        return written(Catalogue.standard().codes(kind.section()).stream()
                .filter(field -> always.contains(field) || rows.stream().anyMatch(row -> row.containsKey(field))).toList());
    }

    private String written(List<String> fields) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').setRecordSeparator('\n').get();
        StringBuilder text = new StringBuilder();
        try {
            format.printRecord(text, fields.stream().map(field -> Catalogue.standard().word(kind.section(), field, language)).toArray());
            for (Map<String, String> row : rows) {
                // A cell that is not there is printed as nothing; an empty text would be put in quotes at the beginning of a row.
                format.printRecord(text, fields.stream().map(row::get).toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
