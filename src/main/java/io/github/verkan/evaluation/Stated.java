package io.github.verkan.evaluation;

import io.github.verkan.theory.Coded;
import java.util.Objects;
import java.util.Optional;

/**
 * A place where the evaluator states a judgement.
 *
 * @param section the section; empty if not said
 * @param word one of the evaluation's words where it differs from that of the judgement; empty where it is the same
 * @param words how it is put there, in a few words; empty for none
 * @param how whether it is said outright, or null if not said
 */
public record Stated(String section, String word, String words, Explicitness how) {

    /** Nowhere in particular. */
    public static final Stated NOWHERE = new Stated("", "", "", null);

    /** How plainly a judgement is stated. */
    public enum Explicitness implements Coded {
        /** It is said as a judgement. */
        STATED,
        /** It follows from what is told as a fact. */
        IMPLIED
    }

    /** Makes a place. */
    public Stated {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(words, "words");
    }

    /**
     * A section.
     *
     * @param section the section
     * @return the place, with the word of the judgement
     */
    public static Stated in(String section) {
        return new Stated(section, "", "", null);
    }

    /**
     * How plainly it is stated.
     *
     * @return stated or implied, or nothing if not said
     */
    public Optional<Explicitness> howIfSaid() {
        return Optional.ofNullable(how);
    }
}
