package io.github.verkan.io.csv;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A row that sums up the others: it says so in its first cell, and holds nothing but numbers beside. */
final class TotalsRow {

    private static final Set<String> WORDS = Set.of("totalt", "total", "totalsumma", "totals", "summa", "summa totalt", "summa:", "totalt:", "total:", "delsumma",
            "sum", "grand total", "subtotal", "medel", "medelv\u00E4rde", "genomsnitt", "average", "mean");

    private TotalsRow() {}

    /** Whether these cells are such a row. */
    static boolean is(List<String> cells) {
        boolean begun = false;
        for (String cell : cells) {
            String text = CellText.folded(cell).toLowerCase(Locale.ROOT);
            if (!text.isEmpty() && !begun) {
                if (!WORDS.contains(text)) {
                    return false;
                }
                begun = true;
            } else if (!text.isEmpty() && !isNumber(text)) {
                return false;
            }
        }
        return begun;
    }

    /** Whether a cell could stand in such a row beside the word. */
    static boolean isNumberOrEmpty(String cell) {
        String text = CellText.folded(cell).toLowerCase(Locale.ROOT);
        return text.isEmpty() || isNumber(text);
    }

    private static boolean isNumber(String text) {
        Numbers.Reading reading = Numbers.read(text);
        return reading.value() != null || reading.problem().equals("ambiguous-number") || Row.isErrorValue(text.toUpperCase(Locale.ROOT));
    }
}
