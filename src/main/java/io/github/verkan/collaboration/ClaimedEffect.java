package io.github.verkan.collaboration;

import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.Reference;
import io.github.verkan.theory.Labelled;
import java.util.Objects;

/**
 * An effect that a study claims, or speaks against. It is no verdict and is never made into one.
 *
 * @param id the id
 * @param label the effect
 * @param claimedBy who says so, in free words; empty if not said
 * @param says whether it is said to have come about
 * @param measuring whether it was measured
 * @param citation the other study, where one is said to have measured it; empty for none
 * @param note a remark; empty for none
 * @param place where the study says so
 */
public record ClaimedEffect(String id, String label, String claimedBy, Direction says, Measuring measuring, String citation, String note, Reference place)
        implements Labelled {

    /**
     * Makes a claim.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public ClaimedEffect {
        Names.require(id, label);
        Objects.requireNonNull(claimedBy, "claimedBy");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(measuring, "measuring");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(place, "place");
    }
}
