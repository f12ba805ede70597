package io.github.verkan.report.layout;

import io.github.verkan.theory.LinkKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a link runs, or one leg of links through a mechanism: from their source to the mechanism, or from there to their target. Where several links share a leg
 * it is drawn once.
 *
 * @param from the key of the box that it leaves
 * @param to the key of the box that it arrives at
 * @param links ids of the links that it shows; empty where it only ties a part to a whole that stands elsewhere
 * @param kind what the links say of their ends; null where it only ties a part to its whole
 * @param through the id of the mechanism that they run through; empty for none
 * @param backward whether it leads from a later column to an earlier one
 * @param arrow whether it ends at what the links lead to
 * @param path its pieces, each starting where the one before ends
 */
public record Route(String from, String to, List<String> links, LinkKind kind, String through, boolean backward, boolean arrow, List<Segment> path) {

    /** Makes a route. */
    public Route {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        links = List.copyOf(links);
        Objects.requireNonNull(through, "through");
        path = List.copyOf(path);
    }

    /**
     * What the links say of their ends.
     *
     * @return the kind, or nothing where it only ties a part to its whole
     */
    public Optional<LinkKind> kindIfLink() {
        return Optional.ofNullable(kind);
    }
}
