package io.github.verkan.chains;

import io.github.verkan.explain.Explanation;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Scope;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The chain that leads to an element, from where it begins up to and with the element. Immutable. Its explanation is made from what was computed when it is
 * asked for: in a large theory few are.
 */
public final class Chain {

    private final String element;
    private final Scope scope;
    private final ChainStatus status;
    private final Truth own;
    private final Truth input;
    private final String weakest;
    private final Weakness weakness;
    private final boolean throughOutside;
    private final Supplier<Explanation> explanation;

    Chain(String element, Scope scope, ChainStatus status, Truth own, Truth input, String weakest, Weakness weakness, boolean throughOutside,
            Supplier<Explanation> explanation) {
        this.element = element;
        this.scope = scope;
        this.status = status;
        this.own = own;
        this.input = input;
        this.weakest = weakest;
        this.weakness = weakness;
        this.throughOutside = throughOutside;
        this.explanation = explanation;
    }

    /**
     * The element.
     *
     * @return its id
     */
    public String element() {
        return element;
    }

    /**
     * For whom and when.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    /**
     * Whether the chain holds.
     *
     * @return holds, broken or untested
     */
    public ChainStatus status() {
        return status;
    }

    /**
     * Whether the element itself is there to the extent that the next step needs.
     *
     * @return yes, no, or unknown
     */
    public Truth own() {
        return own;
    }

    /**
     * Whether what leads to the element is there.
     *
     * @return yes, no, or unknown; yes for what nothing leads to
     */
    public Truth input() {
        return input;
    }

    /**
     * The element, mechanism or link at which the chain breaks or, where it does not, for which it is untested.
     *
     * @return its id; empty where the chain holds or goes round
     */
    public String weakest() {
        return weakest;
    }

    /**
     * Why the chain does not hold.
     *
     * @return the weakness; null where it holds
     */
    public Weakness weakness() {
        return weakness;
    }

    /**
     * Why the chain does not hold.
     *
     * @return the weakness, or nothing where it holds
     */
    public Optional<Weakness> weaknessIfAny() {
        return Optional.ofNullable(weakness);
    }

    /**
     * Whether what contributes to the element is there only through something outside the theory, or something that makes up for what it lacks.
     *
     * @return true if so
     */
    public boolean throughOutside() {
        return throughOutside;
    }

    /**
     * How it came about.
     *
     * @return a step over one for each link that leads there
     */
    public Explanation explanation() {
        return explanation.get();
    }

    /**
     * Whether the element has come about though what was to lead to it has not.
     *
     * @return true if it is there and its input is known not to be
     */
    public boolean isThereAllTheSame() {
        return own == Truth.YES && input == Truth.NO;
    }

    /** Equal when all is the same but the explanation, which follows from the rest of the theory. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Chain it && element.equals(it.element) && scope.equals(it.scope) && status == it.status && own == it.own && input == it.input
                && weakest.equals(it.weakest) && weakness == it.weakness && throughOutside == it.throughOutside;
    }

    @Override
    public int hashCode() {
        return Objects.hash(element, scope, status, weakest);
    }

    /**
     * A short summary.
     *
     * @return for example {@code Chain[K1 broken at A1: failed]}
     */
    @Override
    public String toString() {
        return "Chain[" + element + " " + status.code() + (weakness == null ? "" : " at " + weakest + ": " + weakness.code()) + "]";
    }
}
