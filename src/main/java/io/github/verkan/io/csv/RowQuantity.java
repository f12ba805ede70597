package io.github.verkan.io.csv;

import io.github.verkan.theory.Quantity;

/** Reads a number with its unit from a row. What cannot be read is left out: the row says the same without it. */
final class RowQuantity {

    private RowQuantity() {}

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
