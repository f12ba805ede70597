package io.github.verkan.collaboration;

import io.github.verkan.evidence.GapReason;
import io.github.verkan.theory.Coded;
import java.util.Optional;

/** Whether an actor was heard in a study. */
public enum HowHeard implements Coded {
    /** People of it were interviewed. */
    INTERVIEWED,
    /** The author observed it, and interviewed nobody. */
    OBSERVED,
    /** It was asked and did not answer. */
    ASKED_IN_VAIN,
    /** It belongs to what is studied and was not asked. */
    NEVER_ASKED,
    /** The study does not say. */
    NOT_SAID;

    /**
     * Why nothing is known from an actor.
     *
     * @return the reason; nothing where it was heard, or where the study does not say whether it was
     */
    public Optional<GapReason> gap() {
        return switch (this) {
            case ASKED_IN_VAIN -> Optional.of(GapReason.NO_ANSWER);
            case NEVER_ASKED -> Optional.of(GapReason.NEVER_ASKED);
            case INTERVIEWED, OBSERVED, NOT_SAID -> Optional.empty();
        };
    }
}
