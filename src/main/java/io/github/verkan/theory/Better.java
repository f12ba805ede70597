package io.github.verkan.theory;

/** Which way an indicator is to go. */
public enum Better implements Coded {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER
}
