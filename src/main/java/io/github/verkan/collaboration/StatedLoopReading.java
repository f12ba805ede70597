package io.github.verkan.collaboration;

import io.github.verkan.explain.Step;
import io.github.verkan.theory.Coded;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A loop that the author states, beside those that the influences make.
 *
 * @param loop the id of the stated loop
 * @param outcome found, not found, or a remark that names no factors
 * @param found the loop that was found, or null
 * @param missing links of the stated loop that no influence makes, each as from and to; empty if it was found
 * @param explanation what was compared
 */
public record StatedLoopReading(String loop, Outcome outcome, FoundLoop found, List<List<String>> missing, Step explanation) {

    /** Makes one. */
    public StatedLoopReading {
        Objects.requireNonNull(loop, "loop");
        Objects.requireNonNull(outcome, "outcome");
        missing = missing.stream().map(List::copyOf).toList();
        Objects.requireNonNull(explanation, "explanation");
    }

    /** What became of a stated loop. */
    public enum Outcome implements Coded {
        /** The influences make this loop. */
        FOUND,
        /** Links of it are missing among the influences. */
        NOT_FOUND,
        /** It passes a factor twice: it is more than one loop. */
        SEVERAL_IN_ONE,
        /** It is a general remark that names no factors. */
        REMARK
    }

    /**
     * The loop that was found.
     *
     * @return the loop, or nothing
     */
    public Optional<FoundLoop> foundIfAny() {
        return Optional.ofNullable(found);
    }

    /**
     * Whether the author says that it does something else than the signs of its influences come to.
     *
     * @param stated the stated loop
     * @return true if it was found, the author says what it does, and the signs say otherwise
     */
    public boolean contradicts(StatedLoop stated) {
        return found != null && stated.polarity() != null && stated.polarity() != found.polarity();
    }
}
