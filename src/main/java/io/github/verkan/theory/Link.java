package io.github.verkan.theory;

import io.github.verkan.scale.Degree;
import java.util.Objects;
import java.util.Optional;

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
 * @param threshold from which place on the scale, from 0 to 1, what its source reaches is enough for the next step, or null for what the rules say
 */
public record Link(String id, String from, String to, LinkKind kind, String through, String note, String basis, Degree threshold)
        implements Identified {

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
     * A link whose source is enough for the next step from where the rules say.
     *
     * @param id the id, unique in the theory; empty until the theory gives it one, made from the ends
     * @param from the id of the element that it starts from
     * @param to the id of the element that it leads to
     * @param kind what it says of its ends
     * @param through the id of the mechanism that it runs through; empty for none
     * @param note a note in the author's words; empty for none
     * @param basis where the theory says so; empty for none
     */
    public Link(String id, String from, String to, LinkKind kind, String through, String note, String basis) {
        this(id, from, to, kind, through, note, basis, null);
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
        return new Link(name, from, to, kind, through, note, basis, threshold);
    }

    /**
     * Of another kind.
     *
     * @param what the kind
     * @return a copy
     */
    public Link being(LinkKind what) {
        return new Link(id, from, to, what, through, note, basis, threshold);
    }

    /**
     * Through a mechanism.
     *
     * @param mechanism the mechanism's id
     * @return a copy
     */
    public Link through(String mechanism) {
        return new Link(id, from, to, kind, mechanism, note, basis, threshold);
    }

    /**
     * With a note.
     *
     * @param text the note
     * @return a copy
     */
    public Link withNote(String text) {
        return new Link(id, from, to, kind, through, text, basis, threshold);
    }

    /**
     * With its basis.
     *
     * @param text where the theory says so
     * @return a copy
     */
    public Link withBasis(String text) {
        return new Link(id, from, to, kind, through, note, text, threshold);
    }

    /**
     * With a threshold of its own.
     *
     * @param place from which place on the scale what its source reaches is enough for the next step, or null for what the rules say
     * @return a copy
     */
    public Link enoughFrom(Degree place) {
        return new Link(id, from, to, kind, through, note, basis, place);
    }

    /**
     * From which place on the scale what its source reaches is enough for the next step.
     *
     * @return the threshold, or nothing if the rules say ({@code sufficientFrom})
     */
    public Optional<Degree> thresholdIfAny() {
        return Optional.ofNullable(threshold);
    }
}
