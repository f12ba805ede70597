package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.words.Catalogue;
import io.github.verkan.words.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The columns of a table: which field of the JSON format each holds, or in the answers to a survey which variable of its codebook. Shared by all rows: a row's
 * origin is no more than its line.
 */
final class Columns {

    /** Shorter headers are near to many words by chance. */
    private static final int SHORTEST_TYPO = 4;

    /** Cells in which a dash or two points say that there is no number. */
    private static final Set<String> NUMBERS = Set.of("actual", "baseline", "goal", "n", "agree", "neutral", "disagree", "counts", "missing",
            "sent", "value", "outOf", "planned", "share", "threshold");

    /** The section of the catalogue that holds the headers; empty for variables, which are named by the survey itself. */
    private final String section;
    private final String file;
    private final int line;
    private final List<String> headers = new ArrayList<>();
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    private Columns(String section, String file, int line) {
        this.section = section;
        this.file = file;
        this.line = line;
    }

    /** Reads the header row. */
    static Columns of(TableKind kind, String file, int line, List<String> cells, Problems problems) {
        Columns columns = new Columns(kind.section(), file, line);
        columns.readHeaders(cells, problems);
        columns.readFields(header -> Catalogue.standard().codeOf(kind.section(), header), problems).forEach(index -> columns.reportUnknown(index, problems));
        return columns;
    }

    /** Reads the header row of the answers to a survey. */
    static Columns of(VariableNames names, String file, int line, List<String> cells, Problems problems) {
        Columns columns = new Columns("", file, line);
        columns.readHeaders(cells, problems);
        for (int index : columns.readFields(names::variableOf, problems)) {
            problems.note("variable-not-in-codebook", columns.place(line, index), columns.headers.get(index), "the codebook has no such variable; the column is not used", "");
        }
        return columns;
    }

    private void readHeaders(List<String> cells, Problems problems) {
        for (String cell : cells) {
            headers.add(CellText.folded(CellText.unguarded(cell)));
            Mojibake.report(cell, place(line, headers.size() - 1), "headers", problems);
        }
        // Spreadsheets leave empty columns behind at the end.
        while (!headers.isEmpty() && headers.get(headers.size() - 1).isEmpty()) {
            headers.remove(headers.size() - 1);
        }
    }

    /** Finds the field of each header; gives the columns that are none, or nothing where all are none. */
    private List<Integer> readFields(Function<String, Optional<String>> fieldOf, Problems problems) {
        List<Integer> unknown = new ArrayList<>();
        for (int index = 0; index < headers.size(); index++) {
            String header = headers.get(index);
            String field = fieldOf.apply(header).orElse("");
            if (header.isEmpty()) {
                problems.warning("blank-header", place(line, index), "", "the column has no header and is not used", "");
            } else if (field.isEmpty()) {
                unknown.add(index);
            } else if (indexes.putIfAbsent(field, index) != null) {
                problems.error("duplicate-column", place(line, index), header,
                        "column " + (indexes.get(field) + 1) + " holds the same; this one is not used", "");
            }
        }
        return indexes.isEmpty() ? List.of() : unknown;
    }

    private void reportUnknown(int index, Problems problems) {
        String header = headers.get(index);
        List<String> free = Catalogue.standard().words(section).stream()
                .filter(word -> Catalogue.standard().codeOf(section, word).filter(indexes::containsKey).isEmpty()).toList();
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
        return has(field) ? headers.get(indexes.get(field)) : section.isEmpty() ? field : Catalogue.standard().word(section, field, Language.SV);
    }

    /** The language that a field's header is written in, for hints. */
    Language languageOf(String field) {
        boolean english = has(field) && Catalogue.standard().word(section, field, Language.EN).equalsIgnoreCase(headerOf(field));
        boolean swedish = Catalogue.standard().word(section, field, Language.SV).equalsIgnoreCase(headerOf(field));
        return english && !swedish ? Language.EN : Language.SV;
    }

    Place headerPlace() {
        return Place.line(file, line);
    }

    /** Whether a dash in the field's cell says that there is no number. */
    boolean holdsNumbers(String field) {
        return !section.isEmpty() && NUMBERS.contains(field);
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
