package io.github.verkan.comparison;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A thing of a theory, ready to be compared.
 *
 * @param kind what kind of thing it is
 * @param id its id
 * @param label its label
 * @param thing the thing itself
 * @param fields writes its fields, all but the id
 */
record Item(TheoryThing kind, String id, String label, Object thing, Consumer<FieldValues> fields) {

    /**
     * The fields in which a thing differs from what it was before.
     *
     * @param before what it was before
     * @param renaming the new id of each that has one; otherwise the id itself
     */
    List<FieldChange> differingFrom(Item before, UnaryOperator<String> renaming) {
        if (thing.equals(before.thing())) {
            return List.of();
        }
        return FieldValues.differing(before.values(UnaryOperator.identity()), before.values(renaming), values(UnaryOperator.identity()));
    }

    private FieldValues values(UnaryOperator<String> renaming) {
        FieldValues values = new FieldValues(renaming);
        fields.accept(values);
        return values;
    }
}
