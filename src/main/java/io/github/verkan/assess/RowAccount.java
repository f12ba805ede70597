package io.github.verkan.assess;

import io.github.verkan.diagnostic.Place;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one row of evidence.
 *
 * @param evidence the id of the item
 * @param place where it was read
 * @param rows how many rows that say just this it stands for
 * @param listed why it is listed but is no voice on any goal; null if it is a voice
 */
public record RowAccount(String evidence, Place place, long rows, ListedReason listed) {

    /** Makes an account. */
    public RowAccount {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(place, "place");
    }

    /**
     * Why it is no voice.
     *
     * @return the reason, or nothing if it is a voice
     */
    public Optional<ListedReason> listedIfAny() {
        return Optional.ofNullable(listed);
    }

    /**
     * Whether it is a voice on a goal.
     *
     * @return true if it counts
     */
    public boolean isVoice() {
        return listed == null;
    }
}
