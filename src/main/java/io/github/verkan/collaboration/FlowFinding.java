package io.github.verkan.collaboration;

import io.github.verkan.theory.Coded;
import java.util.Objects;

/**
 * Something about a process that its reader should look at.
 *
 * @param kind what
 * @param step the id of the step; empty where the whole process is meant
 */
public record FlowFinding(Kind kind, String step) {

    /** Makes a finding. */
    public FlowFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(step, "step");
    }

    /** What there is to look at. */
    public enum Kind implements Coded {
        /** Nothing comes next, and it is no exit. */
        DEAD_END,
        /** No way leads here from the first step. */
        UNREACHABLE,
        /** A gate has only one way out: what happens to those who do not pass is not said. */
        GATE_WITH_ONE_WAY,
        /** A loop has no way back to a step before it. */
        LOOP_WITHOUT_WAY_BACK,
        /** Something comes after an exit. */
        EXIT_GOES_ON,
        /** No exit can be reached from the first step. */
        NO_EXIT
    }
}
