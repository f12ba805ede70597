package io.github.verkan.configurations;

import java.util.Locale;

/** What a reader of a comparison must be warned of. */
public enum Caution {
    /** Fewer than {@value TruthTable#FEW_CASES} cases can be compared: whatever comes out describes them, and is no pattern. */
    FEW_CASES,
    /** There are fewer cases than possible configurations, so that many configurations are seen in none. */
    FEWER_CASES_THAN_CONFIGURATIONS,
    /** Cases with the same configuration differ in the outcome. They take part in no solution. */
    CONTRADICTIONS,
    /** All cases have the outcome, or none has: nothing can be said of what goes with it. */
    OUTCOME_DOES_NOT_VARY,
    /** A condition is there in all cases, or in none: nothing can be said of it. */
    CONDITION_DOES_NOT_VARY;

    /**
     * The stable code.
     *
     * @return the name in lower case, with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
