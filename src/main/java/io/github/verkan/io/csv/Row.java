package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Coded;
import io.github.verkan.theory.TimeSpan;
import io.github.verkan.words.Catalogue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The cells of one row, each asked for by its field and type. What is wrong with a cell is reported at its place, and the cell is then as
 * if it was empty; {@link #reject} says that the row cannot be used without it.
 */
final class Row {

    /** What spreadsheets in Swedish and English write where they have no value. */
    private static final Set<String> ERROR_VALUES = Set.of("#SAKNAS!", "#VÄRDEFEL!", "#DIVISION/0!", "#REFERENS!", "#NAMN?", "#OGILTIGT!",
            "#SKÄRNING!", "#N/A", "#VALUE!", "#DIV/0!", "#REF!", "#NAME?", "#NUM!", "#NULL!",
            "#SPILL!", "#CALC!", "#FIELD!", "#GETTING_DATA");
    /** What people write where there is no number; two points are the statistics offices' sign. */
    private static final Set<String> NO_NUMBERS = Set.of("-", "\u2013", "\u2014", "\u2212", "N/A", "n/a", "..");

    private static final String REJECTED = "the row is rejected";
    private static final String LEFT_OUT = "it is left out";

    private final Columns columns;
    private final int line;
    private final List<String> cells;
    private final Problems problems;
    private final BitSet missing = new BitSet();
    private final BitSet used = new BitSet();
    private boolean rejected;
    private boolean template;

    Row(Columns columns, int line, List<String> cells, Problems problems) {
        this.columns = columns;
        this.line = line;
        this.cells = cells;
        this.problems = problems;
        reportShape();
        for (Map.Entry<String, Integer> column : columns.indexes().entrySet()) {
            reportMissingValue(column.getKey(), column.getValue());
        }
    }

    private void reportShape() {
        if (cells.size() < columns.size()) {
            problems.warning("short-row", columns.place(line, ""), "",
                    "the row has " + cells.size() + " cells, the header " + columns.size() + "; the missing ones are taken as empty", "");
        }
        List<String> extra = cells.subList(Math.min(columns.size(), cells.size()), cells.size());
        if (!TableReader.areBlank(extra)) {
            problems.error("long-row", columns.place(line, columns.size()), String.join(" | ", extra),
                    "the row has more cells than the header; the extra ones are not used",
                    "put a cell that holds the separator in quotes, or give the column a header");
        }
    }

    private void reportMissingValue(String field, int index) {
        String cell = CellText.trim(cell(index));
        if (cell.isEmpty()) {
            return;
        }
        Mojibake.report(cell, columns.place(line, index), field, problems);
        if (isErrorValue(cell) || columns.holdsNumbers(field) && NO_NUMBERS.contains(cell)) {
            missing.set(index);
            problems.warning("missing-value", columns.place(line, index), cell, "there is no value here; the cell is taken as empty", "");
        }
    }

    /** Whether a cell holds what a spreadsheet writes where a formula fails, or where a number is wider than its column. */
    static boolean isErrorValue(String cell) {
        return cell.startsWith("#") && (ERROR_VALUES.contains(cell) || cell.length() > 1 && cell.chars().allMatch(c -> c == '#'));
    }

    /** Whether the field's cell holds a sign for that there is no value; it has been reported. */
    boolean isMissingValue(String field) {
        Integer index = columns.indexes().get(field);
        return index != null && missing.get(index);
    }

    private String cell(int index) {
        return index < cells.size() ? CellText.unguarded(CellText.strip(cells.get(index))) : "";
    }

    /** What the field's cell holds; using it up, so that {@link #reportUnused} finds what nobody asked for. */
    private String take(String field) {
        Integer index = columns.indexes().get(field);
        if (index == null) {
            return "";
        }
        used.set(index);
        return missing.get(index) ? "" : cell(index);
    }

    /** Whether the field has something in its cell. */
    boolean has(String field) {
        Integer index = columns.indexes().get(field);
        return index != null && !missing.get(index) && !CellText.trim(cell(index)).isEmpty();
    }

    boolean hasColumn(String field) {
        return columns.has(field);
    }

    Place headerPlace() {
        return columns.headerPlace();
    }

    Origin origin() {
        return new RowOrigin(columns, line);
    }

    Place place(String field) {
        return columns.place(line, field);
    }

    /** Says that the row cannot be used. */
    void reject() {
        rejected = true;
    }

    boolean isRejected() {
        return rejected;
    }

    /** Whether these fields, at least one of them, are all that the row holds. */
    boolean holdsOnly(Set<String> fields) {
        boolean holds = false;
        for (String field : columns.indexes().keySet()) {
            boolean isHeld = has(field);
            if (isHeld && !fields.contains(field)) {
                return false;
            }
            holds |= isHeld;
        }
        return holds;
    }

    /** Says that the row is still to be filled in: it is neither read nor rejected. */
    void leaveAsTemplate() {
        template = true;
    }

    boolean isTemplate() {
        return template;
    }

    /** Reports what is wrong with a cell. */
    void error(String code, String field, String value, String message, String hint) {
        problems.error(code, place(field), value, message, hint);
    }

    void warning(String code, String field, String value, String message, String hint) {
        problems.warning(code, place(field), value, message, hint);
    }

    void note(String code, String field, String value, String message, String hint) {
        problems.note(code, place(field), value, message, hint);
    }

    /** Reports cells that hold something that does not belong to a row of this kind. */
    void reportUnused() {
        for (Map.Entry<String, Integer> column : columns.indexes().entrySet()) {
            if (!used.get(column.getValue()) && has(column.getKey())) {
                warning("unused-cell", column.getKey(), cell(column.getValue()),
                        "this cell does not belong to a row of this kind; it is not used", "");
            }
        }
    }

    /** Free text, as it stands but for the space around it; line breaks are those of the library. */
    String text(String field) {
        String text = take(field);
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** An id, a name or a few words. */
    String value(String field) {
        return CellText.trim(take(field));
    }

    /** A value without which the row is rejected. */
    String required(String field) {
        String value = value(field);
        if (value.isEmpty()) {
            error("missing-cell", field, "", "\"" + columns.headerOf(field) + "\" must be given; " + REJECTED, "");
            reject();
        }
        return value;
    }

    /** A label. Where it is missing the id stands in, so that what refers to the thing is not reported too. */
    String label(String id) {
        String label = text("label");
        if (CellText.trim(label).isEmpty()) {
            error("missing-cell", "label", "", "\"" + columns.headerOf("label") + "\" must be given; the id is taken instead", "");
            return id;
        }
        return label;
    }

    /** The values of a cell that may hold several. */
    List<String> values(String field) {
        return CellText.split(take(field));
    }

    /** The values of a cell in which each may also stand on a line of its own. */
    List<String> lines(String field) {
        return CellText.split(text(field), true);
    }

    /** One of the words of a section, as its code; a word that is none of them rejects the row. */
    Optional<String> decidingCode(String field, String section) {
        Optional<String> code = code(field, section, REJECTED);
        if (code.isEmpty() && has(field)) {
            reject();
        }
        return code;
    }

    private Optional<String> code(String field, String section, String consequence) {
        return code(field, section, value(field), consequence);
    }

    private Optional<String> code(String field, String section, String word, String consequence) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> code = Catalogue.standard().codeOf(section, CellText.folded(word));
        if (code.isEmpty()) {
            error(field.equals("finding") ? "unknown-finding" : "unknown-word", field, word,
                    "this word is not known here; " + consequence, hint(field, section, word));
        }
        return code;
    }

    /** The known word nearest to an unknown one. */
    String hint(String word, Supplier<? extends Collection<String>> known) {
        return problems.hint(word, known);
    }

    /** A near word; otherwise all of them, in the language of the header, as a wrong guess may mean the opposite. */
    private String hint(String field, String section, String word) {
        Catalogue catalogue = Catalogue.standard();
        String nearest = problems.hint(word, () -> catalogue.words(section));
        return nearest.isEmpty() ? "use one of " + String.join(", ", catalogue.codes(section).stream()
                .map(code -> inItsLanguage(field, section, code)).toList()) : nearest;
    }

    /** A word of a section in the language of the field's header. */
    String inItsLanguage(String field, String section, String code) {
        return Catalogue.standard().word(section, code, columns.languageOf(field));
    }

    /** One of the words of a section, or null where it is not said or cannot be read. */
    <E extends Coded> E word(String field, String section, E[] constants) {
        return constant(code(field, section, LEFT_OUT), constants, null);
    }

    /** One of several words in a cell, or null where it cannot be read. */
    <E extends Coded> E word(String field, String section, String word, E[] constants) {
        return constant(code(field, section, word, LEFT_OUT), constants, null);
    }

    private static <E extends Coded> E constant(Optional<String> code, E[] constants, E otherwise) {
        for (E constant : constants) {
            if (code.isPresent() && constant.code().equals(code.get())) {
                return constant;
            }
        }
        return otherwise;
    }

    /** A word that the meaning of the whole row hangs on: where it stands but cannot be read the row is rejected. */
    <E extends Coded> E deciding(String field, String section, E[] constants, E otherwise) {
        return constant(decidingCode(field, section), constants, otherwise);
    }

    /** Yes or no; a word that is neither rejects the row. */
    boolean yes(String field, boolean otherwise) {
        Optional<String> code = decidingCode(field, "yes-no");
        return code.isPresent() ? code.get().equals("yes") : otherwise;
    }

    /** A date, or null. */
    LocalDate date(String field) {
        String text = value(field);
        Dates.Reading reading = Dates.read(text);
        LocalDate date = TimeSpan.date(reading.time()).orElse(null);
        if (date == null && !text.isEmpty()) {
            boolean isLess = reading.problem().isEmpty();
            reportDate(field, text, reading, "no such date", isLess ? "write it as 2020-11-30" : reading.hint());
        } else if (date != null) {
            reportInterpreted(field, text, reading);
        }
        return date;
    }

    /** A year, year-month or date as text; empty where it is not said or cannot be read. */
    String time(String field) {
        String text = value(field);
        Dates.Reading reading = text.isEmpty() ? new Dates.Reading("", "", "") : Dates.read(text);
        if (!reading.problem().isEmpty()) {
            boolean isUsual = reading.hint().equals("write it as 2020-11-30");
            reportDate(field, text, reading, "neither a year, a month nor a date", isUsual ? "write it as 2020, 2020-11 or 2020-11-30" : reading.hint());
        } else {
            reportInterpreted(field, text, reading);
        }
        return reading.time();
    }

    private void reportDate(String field, String text, Dates.Reading reading, String message, String hint) {
        if (reading.problem().equals("ambiguous-date")) {
            error("ambiguous-date", field, text, "day and month may stand in either order; " + LEFT_OUT, hint);
        } else {
            error("bad-date", field, text, message + "; " + LEFT_OUT, hint);
        }
    }

    private void reportInterpreted(String field, String text, Dates.Reading reading) {
        if (reading.isInterpreted(text)) {
            problems.noteOnce("date-interpreted", field, place(field), text, "this is read as " + reading.time() + ", and others in this column likewise", "");
        }
    }

    /** An exact fraction from 0 to 1, or null. */
    Degree fraction(String field) {
        String text = value(field);
        Optional<Degree> fraction = Fractions.read(text);
        if (fraction.isEmpty() && !text.isEmpty()) {
            error("bad-fraction", field, text, "this is no fraction from 0 to 1; " + LEFT_OUT, "write it as 3/5, 0,6 or 60 %");
        }
        return fraction.orElse(null);
    }

    /** A number; its value is null where there is none or it cannot be read. */
    Numbers.Reading number(String field) {
        return number(field, Numbers.read(take(field)), LEFT_OUT);
    }

    /** A number that the meaning of the whole row hangs on: where it stands but cannot be read the row is rejected. */
    Numbers.Reading decidingNumber(String field) {
        Numbers.Reading reading = number(field, Numbers.read(take(field)), REJECTED);
        if (reading.value() == null && has(field)) {
            reject();
        }
        return reading;
    }

    /** The unit of a number; % where the cell is empty and the number has the sign. */
    String unit(String field, boolean percent) {
        String unit = value(field);
        if (percent && !unit.isEmpty() && !unit.contains("%")) {
            warning("unit-conflict", field, unit, "a value of the row is given in %; the unit stated here is taken", "");
        }
        return percent && unit.isEmpty() ? "%" : unit;
    }

    /** A count, or null. */
    Long count(String field) {
        String cell = take(field);
        Numbers.Reading reading = Numbers.readCount(cell);
        if (reading.value() == null && Numbers.read(cell).value() != null) {
            error("number-out-of-range", field, value(field), field + " is a whole number from 0; " + LEFT_OUT, "");
            return null;
        }
        BigDecimal value = number(field, reading, LEFT_OUT).value();
        return value == null ? null : value.longValueExact();
    }

    private Numbers.Reading number(String field, Numbers.Reading reading, String consequence) {
        String cell = value(field);
        if (!cell.isEmpty() && reading.problem().equals("ambiguous-number")) {
            error("ambiguous-number", field, cell, "this may be thousands or thousandths; " + consequence,
                    "leave the mark out if the number is whole, add a zero at the end if it is a fraction");
        } else if (!cell.isEmpty() && !reading.problem().isEmpty()) {
            error("bad-number", field, cell, "this is no number; " + consequence, "write it as 1234,5 or 1234.5");
        }
        return reading;
    }
}
