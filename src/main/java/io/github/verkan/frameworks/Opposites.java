package io.github.verkan.frameworks;

import java.util.Objects;

/**
 * Two factors of a framework that say the opposite.
 *
 * @param first the id of the one that stands first in the framework
 * @param second the id of the other
 * @param acrossDimensions whether they stand in different dimensions
 */
public record Opposites(String first, String second, boolean acrossDimensions) {

    /** Makes one. */
    public Opposites {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }
}
