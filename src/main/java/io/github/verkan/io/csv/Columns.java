package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.words.Catalogue;
import io.github.verkan.words.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a table: which field of the JSON format each holds. Shared by all rows: a row's origin is no more than its line. */
final class Columns {

    /** Shorter headers are near to many words by chance. */
    private static final int SHORTEST_TYPO = 4;

    private final TableKind kind;
    private final String file;
    private final int line;
    private final List<String> headers = new ArrayList<>();
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    private Columns(TableKind kind, String file, int line) {
        this.kind = kind;
        this.file = file;
        this.line = line;
    }

    /** Reads the header row. */
    static Columns of(TableKind kind, String file, int line, List<String> cells, Problems problems) {
        Columns columns = new Columns(kind, file, line);
        columns.readHeaders(cells);
        columns.readFields(problems);
        return columns;
    }

    private void readHeaders(List<String> cells) {
        for (String cell : cells) {
            headers.add(CellText.folded(CellText.unguarded(cell)));
        }
        // Spreadsheets leave empty columns behind at the end.
        while (!headers.isEmpty() && headers.get(headers.size() - 1).isEmpty()) {
            headers.remove(headers.size() - 1);
        }
    }

    private void readFields(Problems problems) {
        Catalogue catalogue = Catalogue.standard();
        List<Integer> unknown = new ArrayList<>();
        for (int index = 0; index < headers.size(); index++) {
            String header = headers.get(index);
            String field = catalogue.codeOf(kind.section(), header).orElse("");
            if (header.isEmpty()) {
                problems.warning("blank-header", place(line, index), "", "the column has no header and is not used", "");
            } else if (field.isEmpty()) {
                unknown.add(index);
            } else if (indexes.putIfAbsent(field, index) != null) {
                problems.error("duplicate-column", place(line, index), header,
                        "column " + (indexes.get(field) + 1) + " holds the same; this one is not used", "");
            }
        }
        if (!indexes.isEmpty()) {
            unknown.forEach(index -> reportUnknown(index, problems));
        }
    }

    private void reportUnknown(int index, Problems problems) {
        String header = headers.get(index);
        List<String> free = Catalogue.standard().words(kind.section()).stream()
                .filter(word -> Catalogue.standard().codeOf(kind.section(), word).filter(indexes::containsKey).isEmpty()).toList();
        String hint = header.length() < SHORTEST_TYPO ? "" : DidYouMean.hint(header, free);
        if (hint.isEmpty()) {
            problems.warning("unknown-column", place(line, index), header, "this table knows no such column; it is not used", "");
        } else {
            problems.error("unknown-column", place(line, index), header, "this table knows no such column; it is not used", hint);
        }
    }

    int size() {
        return headers.size();
    }

    boolean isEmpty() {
        return indexes.isEmpty();
    }

    boolean has(String field) {
        return indexes.containsKey(field);
    }

    /** The fields that there are columns for, with the index of each. */
    Map<String, Integer> indexes() {
        return indexes;
    }

    /** The header of a field's column, or its Swedish name where there is none. */
    String headerOf(String field) {
        return has(field) ? headers.get(indexes.get(field)) : Catalogue.standard().word(kind.section(), field, Language.SV);
    }

    /** The language that a field's header is written in, for hints. */
    Language languageOf(String field) {
        boolean english = has(field) && Catalogue.standard().word(kind.section(), field, Language.EN).equalsIgnoreCase(headerOf(field));
        boolean swedish = Catalogue.standard().word(kind.section(), field, Language.SV).equalsIgnoreCase(headerOf(field));
        return english && !swedish ? Language.EN : Language.SV;
    }

    /** The place of a cell, or of the whole row where the field has no column. */
    Place place(int row, String field) {
        return has(field) ? place(row, indexes.get(field)) : Place.line(file, row);
    }

    /** The place of a cell. */
    Place place(int row, int index) {
        return new Place(file, row, index + 1, index >= 0 && index < headers.size() ? headers.get(index) : "");
    }
}
