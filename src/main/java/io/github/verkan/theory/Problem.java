package io.github.verkan.theory;

import java.util.List;
import java.util.Objects;

/**
 * What the intervention is there for: the problem, why it is there, and what it leads to. A cause is answered by elements of the theory.
 *
 * @param statement the problem in one or two sentences; empty if not said
 * @param causes why it is there
 * @param consequences what it leads to
 * @param basis where the theory says so; empty for none
 */
public record Problem(String statement, List<Cause> causes, List<Consequence> consequences, String basis) {

    /** Not said. */
    public static final Problem NONE = new Problem("", List.of(), List.of(), "");

    /** Makes a problem. */
    public Problem {
        Objects.requireNonNull(statement, "statement");
        causes = List.copyOf(causes);
        consequences = List.copyOf(consequences);
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * A problem with its causes, for theories written in code.
     *
     * @param statement the problem
     * @param causes why it is there
     * @return a problem without consequences
     */
    public static Problem of(String statement, List<Cause> causes) {
        return new Problem(statement, causes, List.of(), "");
    }

    /**
     * Whether nothing is said.
     *
     * @return true if all parts are empty
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
