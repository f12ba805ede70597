package io.github.verkan.theory;

/** What a link says of its ends. */
public enum LinkKind implements Coded {
    /** The source contributes to the target. */
    CONTRIBUTES,
    /** The target needs the source. */
    REQUIRES,
    /** The source is one of several ways to the target. */
    ALTERNATIVE,
    /** The source hinders the target. */
    HINDERS,
    /** The source makes up for what the target lacks. */
    COMPENSATES
}
