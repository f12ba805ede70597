package io.github.verkan.evaluation;

import io.github.verkan.diagnostic.Origin;
import java.util.List;
import java.util.Objects;

/**
 * What limits the evaluation, as its author says.
 *
 * @param text the limitation in words
 * @param concerns ids of the elements, links, sources and items that it concerns; empty for all
 * @param section where it is said; empty if not said
 * @param origin where it was read
 */
public record Limitation(String text, List<String> concerns, String section, Origin origin) {

    /**
     * Makes a limitation.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public Limitation {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
        concerns = List.copyOf(concerns);
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * A limitation of the whole.
     *
     * @param text the limitation in words
     * @return the limitation
     */
    public static Limitation of(String text) {
        return new Limitation(text, List.of(), "", Origin.NONE);
    }

    /** Equal when everything but the place of reading is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Limitation it && text.equals(it.text) && concerns.equals(it.concerns) && section.equals(it.section);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
