package io.github.verkan.collaboration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A link from one factor to another, by one influence or several.
 *
 * @param from the id of the one factor
 * @param to the id of the other
 * @param influences ids of the influences, in the author's order
 * @param sign which way, or null where they are stated with both signs
 */
public record LoopLink(String from, String to, List<String> influences, Sign sign) {

    /** Makes a link. */
    public LoopLink {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        influences = List.copyOf(influences);
    }

    /**
     * Which way.
     *
     * @return the sign, or nothing where it is stated with both
     */
    public Optional<Sign> signIfOne() {
        return Optional.ofNullable(sign);
    }
}
