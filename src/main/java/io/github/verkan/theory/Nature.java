package io.github.verkan.theory;

/** Whether an effect is a state to be in or a change to be seen; the two need different evidence. */
public enum Nature implements Coded {
    /** A state: something is so. */
    STATE,
    /** A change: something has become otherwise. */
    CHANGE
}
