package io.github.verkan.theory;

import java.util.Objects;

/**
 * What is put in, or a structure that is there.
 *
 * @param id the id
 * @param label the label in full
 * @param details what all kinds of element share
 */
public record Resource(String id, String label, Details details) implements Element {

    /**
     * Makes a resource.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public Resource {
        Names.require(id, label);
        Objects.requireNonNull(details, "details");
    }

    @Override
    public ElementKind kind() {
        return ElementKind.RESOURCE;
    }

    /**
     * Starts a resource of the theory.
     *
     * @param id the id
     * @param label the label
     * @return one without further details
     */
    public static Resource of(String id, String label) {
        return new Resource(id, label, Details.NONE);
    }

    /**
     * With other details.
     *
     * @param shared the details
     * @return a copy
     */
    public Resource with(Details shared) {
        return new Resource(id, label, shared);
    }
}
