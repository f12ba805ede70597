package io.github.verkan.evaluation;

import java.util.Objects;

/**
 * A word that the evaluation uses in a sense of its own.
 *
 * @param term the word
 * @param definition what it means here
 * @param basis where the definition is from; empty if not said
 */
public record Concept(String term, String definition, String basis) {

    /**
     * Makes a concept.
     *
     * @throws IllegalArgumentException if term or definition is blank
     */
    public Concept {
        if (term.isBlank() || definition.isBlank()) {
            throw new IllegalArgumentException("a concept has a term and a definition: \"" + term + "\", \"" + definition + "\"");
        }
        Objects.requireNonNull(basis, "basis");
    }
}
