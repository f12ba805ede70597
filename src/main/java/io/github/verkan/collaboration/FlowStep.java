package io.github.verkan.collaboration;

import io.github.verkan.theory.Labelled;
import java.util.List;
import java.util.Objects;

/**
 * A step of a process.
 *
 * @param id the id
 * @param label the name for readers
 * @param kind what it is
 * @param by id of the actor or role that is responsible; empty if not said
 * @param next ids of the steps that can come next, in the author's order; may be empty
 * @param note a remark; empty for none
 */
public record FlowStep(String id, String label, FlowStepKind kind, String by, List<String> next, String note) implements Labelled {

    /**
     * Makes a step.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public FlowStep {
        Names.require(id, label);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        next = List.copyOf(next);
        Objects.requireNonNull(note, "note");
    }

    /**
     * A step.
     *
     * @param id the id
     * @param label the name for readers
     * @param kind what it is
     * @param next ids of the steps that can come next
     * @return one without further details
     */
    public static FlowStep of(String id, String label, FlowStepKind kind, String... next) {
        return new FlowStep(id, label, kind, "", List.of(next), "");
    }

    FlowStep leading(String responsible, List<String> steps) {
        return new FlowStep(id, label, kind, responsible, steps, note);
    }
}
