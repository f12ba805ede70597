package io.github.verkan.diagnostic;

/**
 * Where a thing that was read comes from, as a whole and field by field. One origin is shared by everything that reports on the thing
 * later, so that a problem found long after reading still points at its cell.
 */
@FunctionalInterface
public interface Origin {

    /** Made in code: no file. */
    Origin NONE = field -> Place.NONE;

    /**
     * The place of one field.
     *
     * @param field the field's name as in the JSON format, for example {@code targets}; empty for the thing as a whole
     * @return its place; that of the whole thing when the field does not stand in the file
     */
    Place of(String field);

    /**
     * The place of the whole thing.
     *
     * @return its place
     */
    default Place place() {
        return of("");
    }
}
