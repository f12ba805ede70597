package io.github.verkan.collaboration;

import io.github.verkan.theory.Labelled;
import java.util.Objects;

/**
 * A factor as a study tells what bears on what: a node of its influences.
 *
 * @param id the id
 * @param label the name for readers
 * @param note a remark; empty for none
 */
public record StudyFactor(String id, String label, String note) implements Labelled {

    /**
     * Makes a factor.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public StudyFactor {
        Names.require(id, label);
        Objects.requireNonNull(note, "note");
    }

    /**
     * A factor.
     *
     * @param id the id
     * @param label the name for readers
     * @return one without further details
     */
    public static StudyFactor of(String id, String label) {
        return new StudyFactor(id, label, "");
    }
}
