package io.github.verkan.report.layout;

import io.github.verkan.theory.Coded;

/** Which way a diagram runs, and how closely it is set. */
public enum Orientation implements Coded {
    /** Columns from left to right. */
    LANDSCAPE,
    /** The columns lie as bands, from top to bottom. */
    PORTRAIT,
    /** Columns from left to right, narrower and with smaller text. */
    COMPACT
}
