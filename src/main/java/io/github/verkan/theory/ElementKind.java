package io.github.verkan.theory;

/** The kinds of element. */
public enum ElementKind implements Coded {
    /** What is put in. */
    RESOURCE,
    /** What is done. */
    ACTIVITY,
    /** Work done; never an effect. */
    OUTPUT,
    /** An assumption of how something leads to something else. */
    MECHANISM,
    /** An expected state or change. */
    EFFECT,
    /** A condition that enables or hinders. */
    FACTOR
}
