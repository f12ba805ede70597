package io.github.verkan.configurations;

import java.util.Objects;

/**
 * A condition that is there, or is not.
 *
 * @param condition the condition
 * @param isPresent whether it is there
 */
public record Literal(String condition, boolean isPresent) {

    /** Makes it. */
    public Literal {
        Objects.requireNonNull(condition, "condition");
    }

    /**
     * As it is usually written.
     *
     * @return the condition, after a tilde if it is not there
     */
    @Override
    public String toString() {
        return isPresent ? condition : "~" + condition;
    }
}
