package io.github.verkan.chains;

import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Coded;

/**
 * What it means together whether something was delivered, its mechanism worked, and the outcome was seen. The cells in which all three are known are those of
 * Suchman (1967) and Weiss (1997); that nothing can be told for want of measurement is the third failure of Stame (2010, doi:10.1177/1356389010381914). What
 * follows where one of them is unknown is a convention of this library.
 */
public enum PathwayCell implements Coded {
    /** Delivered, the mechanism worked, and the outcome came. */
    THEORY_SUPPORTED,
    /** Delivered, and the mechanism worked, but not the outcome. */
    THEORY_FAILURE_MECHANISM_TO_OUTCOME,
    /** Delivered, but neither mechanism nor outcome. */
    THEORY_FAILURE_ACTIVITY_TO_MECHANISM,
    /** Delivered, but no outcome; whether the mechanism worked is not known. */
    THEORY_FAILURE_LOCATION_UNKNOWN,
    /** The outcome came, but not by the mechanism. */
    OUTCOME_BY_OTHER_MECHANISM,
    /** Delivered, and the outcome came; whether by the mechanism is not known. */
    OUTCOME_ACHIEVED_MECHANISM_UNTESTED,
    /** The outcome came; whether anything was delivered is not known. */
    OUTCOME_ACHIEVED_CONTRIBUTION_UNTESTED,
    /** The outcome came, though nothing was delivered: by other causes. */
    OUTCOME_WITHOUT_DELIVERY,
    /** Not delivered, and no outcome, or none that is known: the theory was not tried. */
    IMPLEMENTATION_FAILURE,
    /** No outcome; whether anything was delivered is not known. */
    FAILURE_CAUSE_UNKNOWN,
    /** The outcome is not known. */
    NOT_ASSESSABLE;

    /**
     * The cell of the table.
     *
     * @param delivered whether what was to lead to the outcome was delivered
     * @param mechanism whether the mechanism worked
     * @param outcome whether the outcome was seen
     * @return the cell
     */
    public static PathwayCell of(Truth delivered, Truth mechanism, Truth outcome) {
        return switch (outcome) {
            case UNKNOWN -> delivered == Truth.NO ? IMPLEMENTATION_FAILURE : NOT_ASSESSABLE;
            case YES -> switch (delivered) {
                case NO -> OUTCOME_WITHOUT_DELIVERY;
                case UNKNOWN -> OUTCOME_ACHIEVED_CONTRIBUTION_UNTESTED;
                case YES -> switch (mechanism) {
                    case YES -> THEORY_SUPPORTED;
                    case NO -> OUTCOME_BY_OTHER_MECHANISM;
                    case UNKNOWN -> OUTCOME_ACHIEVED_MECHANISM_UNTESTED;
                };
            };
            case NO -> switch (delivered) {
                case NO -> IMPLEMENTATION_FAILURE;
                case UNKNOWN -> FAILURE_CAUSE_UNKNOWN;
                case YES -> switch (mechanism) {
                    case YES -> THEORY_FAILURE_MECHANISM_TO_OUTCOME;
                    case NO -> THEORY_FAILURE_ACTIVITY_TO_MECHANISM;
                    case UNKNOWN -> THEORY_FAILURE_LOCATION_UNKNOWN;
                };
            };
        };
    }

    /**
     * Whether the theory has failed, as far as the table tells: it was delivered, and the outcome did not come.
     *
     * @return true for the three failures of theory
     */
    public boolean isTheoryFailure() {
        return this == THEORY_FAILURE_MECHANISM_TO_OUTCOME || this == THEORY_FAILURE_ACTIVITY_TO_MECHANISM || this == THEORY_FAILURE_LOCATION_UNKNOWN;
    }
}
