package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.diagnostic.Place;

/** Where what a row holds was read: the row's line, and the columns that all rows share. */
record RowOrigin(Columns columns, int line) implements Origin {

    @Override
    public Place of(String field) {
        // The two of a relation stand where a group has its members.
        return columns.place(line, field.equals("between") ? "members" : field);
    }
}
