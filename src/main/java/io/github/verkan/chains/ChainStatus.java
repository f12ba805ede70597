package io.github.verkan.chains;

import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Coded;

/** Whether a chain holds. */
public enum ChainStatus implements Coded {
    /** All that it needs is there. */
    HOLDS,
    /** Something that it needs is known not to be there, or not enough of it. */
    BROKEN,
    /** Nothing is known to break it, and not everything that it needs is known. */
    UNTESTED;

    static ChainStatus of(Truth truth) {
        return switch (truth) {
            case YES -> HOLDS;
            case NO -> BROKEN;
            case UNKNOWN -> UNTESTED;
        };
    }
}
