package io.github.verkan.frameworks;

import io.github.verkan.theory.Coded;

/** How it is known that a framework has a factor, from the surest to none at all. */
public enum MatchedBy implements Coded {
    /** The evaluator says so, factor by factor. */
    MAPPING,
    /** The theory names the framework and a category that is one of its dimensions. */
    DECLARATION,
    /** Its label is that of a factor of the framework, or another name of it; letter case and marks aside. */
    LABEL,
    /** It is not known to be there: a new one. */
    NOTHING
}
