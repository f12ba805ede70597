package io.github.verkan.theory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An assumption of how something leads to something else. Its sources and targets are those of the links that run through it
 * ({@link TheoryOfChange#linksThrough(String)}); what the author declares beside that is kept and checked.
 *
 * @param id the id
 * @param label the label in full
 * @param statement the assumption as a sentence; empty for none
 * @param half which half of the theory it belongs to, or null if not said
 * @param declaredFrom ids of elements that the author names as sources; may be empty
 * @param declaredTo ids of elements that the author names as targets; may be empty
 * @param details what all kinds of element share
 */
public record Mechanism(
        String id, String label, String statement, TheoryHalf half, List<String> declaredFrom, List<String> declaredTo, Details details)
        implements Element {

    /**
     * Makes a mechanism.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public Mechanism {
        Names.require(id, label);
        Objects.requireNonNull(statement, "statement");
        declaredFrom = List.copyOf(declaredFrom);
        declaredTo = List.copyOf(declaredTo);
        Objects.requireNonNull(details, "details");
    }

    @Override
    public ElementKind kind() {
        return ElementKind.MECHANISM;
    }

    /**
     * Starts a mechanism of the theory.
     *
     * @param id the id
     * @param label the label
     * @return one without further details
     */
    public static Mechanism of(String id, String label) {
        return new Mechanism(id, label, "", null, List.of(), List.of(), Details.NONE);
    }

    /**
     * With the assumption as a sentence.
     *
     * @param sentence the statement
     * @return a copy
     */
    public Mechanism stating(String sentence) {
        return new Mechanism(id, label, sentence, half, declaredFrom, declaredTo, details);
    }

    /**
     * In a half of the theory.
     *
     * @param which method or implementation
     * @return a copy
     */
    public Mechanism of(TheoryHalf which) {
        return new Mechanism(id, label, statement, which, declaredFrom, declaredTo, details);
    }

    /**
     * Which half of the theory it belongs to.
     *
     * @return method or implementation, or nothing if not said
     */
    public Optional<TheoryHalf> halfIfSaid() {
        return Optional.ofNullable(half);
    }

    /**
     * With declared ends.
     *
     * @param from ids of elements
     * @param to ids of elements
     * @return a copy
     */
    public Mechanism declaring(List<String> from, List<String> to) {
        return new Mechanism(id, label, statement, half, from, to, details);
    }

    /**
     * With other details.
     *
     * @param shared the details
     * @return a copy
     */
    public Mechanism with(Details shared) {
        return new Mechanism(id, label, statement, half, declaredFrom, declaredTo, shared);
    }
}
