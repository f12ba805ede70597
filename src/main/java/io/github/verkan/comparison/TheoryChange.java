package io.github.verkan.comparison;

import io.github.verkan.theory.Coded;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One change between two versions of a theory.
 *
 * @param thing what kind of thing it is about
 * @param id the id of the thing; for the theory its own, which may be empty
 * @param label its label, after the change where there is one; for a link its ends, {@code K1 → M1}; for the theory its title; empty for a version
 * @param what what happened
 * @param fields for something changed the fields that differ, at least one; for something added that has a {@code sameAs} what differs from that,
 *     beside the id; for a list in another order one field with the key of the list, and as values the ids that stood before and stand now at the
 *     first place that differs; otherwise empty
 * @param sameAs for something removed the id of the one thing added of the same kind with the same label, and the other way round; a hint that only
 *     the id is new; empty for none
 */
public record TheoryChange(TheoryThing thing, String id, String label, What what, List<FieldChange> fields, String sameAs) {

    /** What happened to something. */
    public enum What implements Coded {
        /** It is there after and was not there before. */
        ADDED,
        /** It was there before and is not there after. */
        REMOVED,
        /** It is there before and after, and fields of it differ. */
        CHANGED,
        /** A list of the theory stands in another order: said once for a list, of the theory. */
        MOVED
    }

    /** Makes a change. */
    public TheoryChange {
        Objects.requireNonNull(thing, "thing");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(what, "what");
        fields = List.copyOf(fields);
        Objects.requireNonNull(sameAs, "sameAs");
    }

    /**
     * The field with a key, if it differs.
     *
     * @param key the JSON key
     * @return the field, or nothing
     */
    public Optional<FieldChange> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
