package io.github.verkan.report.layout;

/** Which way a diagram runs, and how closely it is set. */
public enum Orientation {
    /** Columns from left to right. */
    LANDSCAPE,
    /** The columns lie as bands, from top to bottom. */
    PORTRAIT,
    /** Columns from left to right, narrower and with smaller text. */
    COMPACT
}
