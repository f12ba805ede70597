package io.github.verkan.configurations;

import java.util.Locale;

/** Why there is no solution. */
public enum Unsolved {
    /** No configuration has the outcome in all its cases. */
    NOTHING_POSITIVE,
    /** More than 100 models are equally short: the data do not choose between them, and no list of them would help. */
    TOO_MANY_MODELS,
    /** The search for the shortest models was given up: there are too many ways to try. Up to five conditions it has not been seen. */
    TOO_MANY_STEPS;

    /**
     * The stable code.
     *
     * @return the name in lower case, with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
