package io.github.verkan.theory;

/** Whether an element belongs to the theory or stands outside it. Those outside are first class: evidence and links may name them. */
public enum ElementOrigin implements Coded {
    /** Part of the theory. */
    THEORY,
    /** Done instead of something that the theory lacked. */
    COMPENSATING,
    /** Came during the work, beside the method. */
    ADDED,
    /** Another initiative at the same time: what came about may have come through it. */
    CONCURRENT,
    /** Was there before the intervention. */
    EXISTING,
    /** Came about though nobody expected it. */
    UNEXPECTED
}
