package io.github.verkan.collaboration;

import io.github.verkan.theory.Coded;

/** How far organisations are integrated on one axis. */
public enum AxisPosition implements Coded {
    /** Little. */
    LOW,
    /** Much. */
    HIGH,
    /** The study does not say enough to tell. */
    UNKNOWN
}
