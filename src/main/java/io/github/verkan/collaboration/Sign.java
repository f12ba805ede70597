package io.github.verkan.collaboration;

import io.github.verkan.theory.Coded;

/** Which way one factor moves another. */
public enum Sign implements Coded {
    /** More of the one gives more of the other, and less gives less. */
    PLUS,
    /** More of the one gives less of the other, and less gives more. */
    MINUS
}
