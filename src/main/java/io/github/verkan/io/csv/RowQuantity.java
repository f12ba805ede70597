package io.github.verkan.io.csv;

import io.github.verkan.theory.Quantity;

/** Reads a number with its unit from a row. What cannot be read is left out: the row says the same without it. */
final class RowQuantity {

    private RowQuantity() {}

    /**
     * The number that a row of evidence gives beside what it says, or null. Its unit has a column of its own, as the other one holds the unit of
     * the value found; in a row without such a value that one will do.
     */
    static Quantity beside(Row row) {
        if (!row.has("value")) {
            reportWholeOfNothing(row);
            return null;
        }
        Numbers.Reading value = row.number("value");
        Numbers.Reading outOf = row.number("outOf");
        String unit = row.unit(row.has("valueUnit") || row.has("actual") ? "valueUnit" : "unit", value.percent() || outOf.percent());
        boolean isPart = outOf.value() != null && outOf.value().signum() > 0;
        if (outOf.value() != null && !isPart) {
            row.error("number-out-of-range", "outOf", row.value("outOf"), "what a number is a part of is above 0; it is left out", "");
        }
        return value.value() == null ? null : new Quantity(value.value(), isPart ? outOf.value() : null, unit);
    }

    private static void reportWholeOfNothing(Row row) {
        if (row.has("outOf")) {
            row.error("missing-cell", "value", "", "the number out of " + row.value("outOf") + " must be given; that is left out", "");
        }
    }

    /** How much of an activity was planned, or null. */
    static Quantity planned(Row row) {
        if (!row.has("planned")) {
            return null;
        }
        Numbers.Reading value = row.number("planned");
        String unit = row.unit("unit", value.percent());
        return value.value() == null ? null : new Quantity(value.value(), null, unit);
    }
}
