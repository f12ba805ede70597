package io.github.verkan.portfolio;

import io.github.verkan.theory.Coded;

/** What kind of thing cases share. */
public enum SharedKind implements Coded {
    /** A condition that enables or hinders. */
    FACTOR,
    /** Something through which something is thought to lead to something else. */
    MECHANISM,
    /** An effect that was aimed at. */
    GOAL
}
