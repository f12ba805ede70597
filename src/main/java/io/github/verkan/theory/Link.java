package io.github.verkan.theory;

import java.util.Objects;

/**
 * A link from one element to another. Evidence can be about a link as about an element.
 *
 * @param id the id, unique in the theory; empty until the theory gives it one, made from the ends
 * @param from the id of the element that it starts from
 * @param to the id of the element that it leads to
 * @param kind what it says of its ends
 * @param through the id of the mechanism that it runs through; empty for none
 * @param note a note in the author's words; empty for none
 * @param basis where the theory says so; empty for none
 */
public record Link(String id, String from, String to, LinkKind kind, String through, String note, String basis) implements Identified {

    /** Makes a link. */
    public Link {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(through, "through");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * A contributing link.
     *
     * @param from the id of the element that it starts from
     * @param to the id of the element that it leads to
     * @return the link
     */
    public static Link between(String from, String to) {
        return new Link("", from, to, LinkKind.CONTRIBUTES, "", "", "");
    }

    /**
     * With an id.
     *
     * @param name the id
     * @return a copy
     */
    public Link named(String name) {
        return new Link(name, from, to, kind, through, note, basis);
    }

    /**
     * Of another kind.
     *
     * @param what the kind
     * @return a copy
     */
    public Link being(LinkKind what) {
        return new Link(id, from, to, what, through, note, basis);
    }

    /**
     * Through a mechanism.
     *
     * @param mechanism the mechanism's id
     * @return a copy
     */
    public Link through(String mechanism) {
        return new Link(id, from, to, kind, mechanism, note, basis);
    }

    /**
     * With a note.
     *
     * @param text the note
     * @return a copy
     */
    public Link withNote(String text) {
        return new Link(id, from, to, kind, through, text, basis);
    }

    /**
     * With its basis.
     *
     * @param text where the theory says so
     * @return a copy
     */
    public Link withBasis(String text) {
        return new Link(id, from, to, kind, through, note, text);
    }
}
