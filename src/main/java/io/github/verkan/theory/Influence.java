package io.github.verkan.theory;

/** What a factor does to what it affects. */
public enum Influence implements Coded {
    /** It enables. */
    ENABLES,
    /** It hinders. */
    HINDERS,
    /** It does both, for different actors, at different times or at once. */
    BOTH
}
