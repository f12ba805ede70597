package io.github.verkan.coverage;

import io.github.verkan.theory.Coded;
import java.util.Objects;

/**
 * A recommendation that nothing leads to, or something that calls for a recommendation and has none.
 *
 * @param kind what is loose
 * @param about the id of the recommendation, factor or effect
 */
public record LooseEnd(Kind kind, String about) {

    /** What is loose. */
    public enum Kind implements Coded {
        /** A recommendation answers nothing that the case names. */
        ANSWERS_NOTHING,
        /** A recommendation does not come back in the summary, where others do. */
        NOT_IN_SUMMARY,
        /** The evidence shows a factor that hinders all or some, and no recommendation answers it or what it affects. */
        HINDRANCE_UNANSWERED,
        /** The evidence shows that an effect of the theory has failed, and no recommendation answers it, its wholes, its parts or a factor that affects them. */
        FAILURE_UNANSWERED
    }

    /** Makes a loose end. */
    public LooseEnd {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
    }
}
