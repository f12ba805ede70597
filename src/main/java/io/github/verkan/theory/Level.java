package io.github.verkan.theory;

/** At which level something is expected to be seen. */
public enum Level implements Coded {
    /** Individuals, those whom it is for in the end. */
    INDIVIDUAL,
    /** Staff. */
    STAFF,
    /** Collaboration between organisations, structures. */
    COLLABORATION,
    /** Society at large. */
    SOCIETY
}
