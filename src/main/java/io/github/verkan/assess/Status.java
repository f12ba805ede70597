package io.github.verkan.assess;

import io.github.verkan.theory.Coded;

/** What kind of verdict it is. */
public enum Status implements Coded {
    /** Several perspectives were heard: there is a grade. */
    ASSESSED,
    /** One voice or one perspective was heard: there is a grade, as an indication. */
    INDICATION,
    /** Accounts diverge: some say yes, others no. Both sides are named; where the method gives one, there is a grade. */
    DIVERGING,
    /** The parts of a compound effect lie too far apart for one grade. */
    SPLIT,
    /** The goal is read differently, questioned or without end point, and is not graded as if it stood. Who says what is shown. No grade. */
    NOT_GRADED,
    /** It cannot be judged; the reason says why. No grade. */
    NOT_ASSESSABLE,
    /** It is too early to judge. No grade. */
    TOO_EARLY;

    /**
     * Whether a verdict of this status may carry a grade.
     *
     * @return true for assessed, indication and diverging
     */
    public boolean mayHaveGrade() {
        return this == ASSESSED || this == INDICATION || this == DIVERGING;
    }
}
