package io.github.verkan.collaboration;

import io.github.verkan.theory.Coded;

/** In what way an influence is stated. */
public enum InfluenceKind implements Coded {
    /** One factor bears on another. */
    INFLUENCE,
    /** One factor is said to threaten another, here and now. */
    THREAT,
    /** It may come about; nobody says that it has. */
    RISK,
    /** It was feared and did not come about. */
    FEARED,
    /** It breaks a loop, or one of its links. */
    BREAKS_LOOP;

    /**
     * Whether it is said to be at work. A risk is not, and neither is a fear that did not come true.
     *
     * @return false for a risk and for what was feared
     */
    public boolean isReal() {
        return this != RISK && this != FEARED;
    }
}
