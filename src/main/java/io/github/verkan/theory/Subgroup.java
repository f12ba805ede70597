package io.github.verkan.theory;

import io.github.verkan.scale.Degree;
import java.util.Objects;
import java.util.Optional;

/**
 * Some of a target group, actor or group, for whom something may hold that does not hold for all.
 *
 * @param id the id
 * @param label the name
 * @param of the id of the target group, actor or group; empty if not said
 * @param share how large a part of those it is, from 0 to 1, or null if not known
 */
public record Subgroup(String id, String label, String of, Degree share) implements Labelled {

    /**
     * Makes a subgroup.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public Subgroup {
        Names.require(id, label);
        Objects.requireNonNull(of, "of");
    }

    /**
     * A subgroup of which it is not known how large it is.
     *
     * @param id the id
     * @param label the name
     * @param of the id of the target group, actor or group; empty if not said
     * @throws IllegalArgumentException if id or label is blank
     */
    public Subgroup(String id, String label, String of) {
        this(id, label, of, null);
    }

    /**
     * How large a part it is.
     *
     * @return the share, or nothing if not known
     */
    public Optional<Degree> shareIfKnown() {
        return Optional.ofNullable(share);
    }
}
