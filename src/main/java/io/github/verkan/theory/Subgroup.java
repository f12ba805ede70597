package io.github.verkan.theory;

import java.util.Objects;

/**
 * Some of a target group or actor, for whom something may hold that does not hold for all.
 *
 * @param id the id
 * @param label the name
 * @param of the id of the target group or actor; empty if not said
 */
public record Subgroup(String id, String label, String of) implements Identified {

    /**
     * Makes a subgroup.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public Subgroup {
        Names.require(id, label);
        Objects.requireNonNull(of, "of");
    }
}
