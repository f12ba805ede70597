package io.github.verkan.portfolio;

import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Labelled;
import java.util.Objects;

/**
 * A funder or programme that cases belong to.
 *
 * @param id the id
 * @param label the name for readers
 * @param kind what it is
 */
public record CaseGroup(String id, String label, Kind kind) implements Labelled {

    /** What a group of cases is. */
    public enum Kind implements Coded {
        /** Those who pay. */
        FUNDER,
        /** What the cases are parts of. */
        PROGRAMME,
        /** Anything else. */
        OTHER
    }

    /** Makes a group. */
    public CaseGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
    }
}
