package io.github.verkan.theory;

import java.util.Objects;

/**
 * An organisation or other party whom something is about.
 *
 * @param id the id
 * @param label the name
 * @param role its role in free words; empty for none
 * @param outside true if it stands outside the intervention: statements about it alone are no voices on the goals
 */
public record Actor(String id, String label, String role, boolean outside) implements Labelled {

    /**
     * Makes an actor.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public Actor {
        Names.require(id, label);
        Objects.requireNonNull(role, "role");
    }
}
