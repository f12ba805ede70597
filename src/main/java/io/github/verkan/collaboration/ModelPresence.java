package io.github.verkan.collaboration;

import io.github.verkan.theory.Coded;

/** Whether a model was found in a case. */
public enum ModelPresence implements Coded {
    /** It was found. */
    FOUND,
    /** It was looked for and not found. */
    NOT_FOUND,
    /** The study does not say. */
    NOT_SAID
}
