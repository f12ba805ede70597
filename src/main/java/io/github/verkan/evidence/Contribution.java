package io.github.verkan.evidence;

import io.github.verkan.theory.Coded;

/** Whether what is fulfilled came through the intervention. Kept apart from how far it is fulfilled. */
public enum Contribution implements Coded {
    /** Through the intervention. */
    THROUGH_INTERVENTION,
    /** Through the project, but outside its method. */
    OUTSIDE_METHOD,
    /** In part through the intervention. */
    PARTLY,
    /** Through another initiative. */
    OTHER_INITIATIVE,
    /** It was there before. */
    EXISTED_BEFORE,
    /** Not through the intervention, for a reason that is not said or for more than one. */
    NOT_THROUGH_INTERVENTION,
    /** Not known. */
    UNKNOWN;

    /**
     * Whether this says that it did not come through the project at all.
     *
     * @return true for another initiative, for what was there before, and where it is only said that it did not
     */
    public boolean isNot() {
        return this == OTHER_INITIATIVE || this == EXISTED_BEFORE || this == NOT_THROUGH_INTERVENTION;
    }
}
