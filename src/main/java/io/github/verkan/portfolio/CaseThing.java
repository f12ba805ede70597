package io.github.verkan.portfolio;

import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Labelled;
import java.util.Objects;
import java.util.Optional;

/**
 * Something in a case that it can share with others.
 *
 * @param id its id in the case
 * @param label its name there
 * @param kind what kind of thing it is
 * @param influence what a factor does, or null where it is not said, and for what is no factor
 */
public record CaseThing(String id, String label, SharedKind kind, Influence influence) implements Labelled {

    /** Makes it. */
    public CaseThing {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * What a factor does.
     *
     * @return the influence, or nothing where it is not said
     */
    public Optional<Influence> influenceIfSaid() {
        return Optional.ofNullable(influence);
    }
}
