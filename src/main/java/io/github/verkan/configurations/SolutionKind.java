package io.github.verkan.configurations;

import java.util.Locale;

/** What is taken for granted of configurations that no case has. */
public enum SolutionKind {
    /** Nothing: only what was seen is put in short. Also called complex. */
    CONSERVATIVE,
    /** Whatever makes the solution shorter; each such assumption is listed. */
    PARSIMONIOUS;

    /**
     * The stable code.
     *
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
