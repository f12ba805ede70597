package io.github.verkan.evidence;

import io.github.verkan.theory.Coded;

/** For how many of those that it is about a statement holds, in words. */
public enum Breadth implements Coded {
    /** All of them. */
    ALL,
    /** Several of them. */
    SEVERAL,
    /** Some of them. */
    SOME,
    /** One of them. */
    ONE;

    /**
     * Whether support of this breadth reaches only some: then it is support in part.
     *
     * @return true for some and one
     */
    public boolean isNarrow() {
        return this == SOME || this == ONE;
    }
}
