package io.github.verkan.theory;

import java.util.Objects;

/**
 * Those for whom the intervention is meant.
 *
 * @param id the id
 * @param label the name
 * @param role direct or final
 * @param basis where the theory says so; empty for none
 */
public record TargetGroup(String id, String label, Role role, String basis) implements Labelled {

    /** Which of the two kinds of target group. */
    public enum Role implements Coded {
        /** Those who are to change their ways, often staff. */
        DIRECT,
        /** Those whom it is for in the end. */
        FINAL
    }

    /**
     * Makes a target group.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public TargetGroup {
        Names.require(id, label);
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * A target group of which it is not said where the theory names it.
     *
     * @param id the id
     * @param label the name
     * @param role direct or final
     * @throws IllegalArgumentException if id or label is blank
     */
    public TargetGroup(String id, String label, Role role) {
        this(id, label, role, "");
    }
}
