package io.github.verkan.configurations;

import java.util.Locale;

/** What the cases of a configuration have in common. */
public enum RowKind {
    /** All have the outcome. */
    POSITIVE,
    /** None has it. */
    NEGATIVE,
    /** Some have it and others do not: something that tells them apart is not among the conditions. */
    CONTRADICTORY;

    /**
     * The stable code.
     *
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
