package io.github.verkan.collaboration;

import io.github.verkan.theory.Coded;

/** Whether an effect that a study claims was measured. None of this is a verdict. */
public enum Measuring implements Coded {
    /** It is told, and nobody measured it. */
    NOT_MEASURED,
    /** The study measured it. */
    MEASURED,
    /** Another study is said to have measured it. */
    ACCORDING_TO_SOURCE
}
