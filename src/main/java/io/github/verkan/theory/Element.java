package io.github.verkan.theory;

import java.util.Optional;
import java.util.function.Function;

/**
 * Anything in a theory that evidence can be about and that can be judged. What all kinds share stands in {@link #details()}.
 *
 * <p>The hierarchy is closed; {@link #match} covers all kinds, so that a new kind cannot be forgotten anywhere.
 */
public sealed interface Element extends Labelled permits Resource, Activity, Output, Mechanism, Effect, Factor {

    /**
     * What all kinds of element share beside id and label.
     *
     * @return the details
     */
    Details details();

    /**
     * The kind.
     *
     * @return the kind
     */
    ElementKind kind();

    /**
     * Whether the element stands outside the theory.
     *
     * @return true unless its origin is {@link ElementOrigin#THEORY}
     */
    default boolean isOutside() {
        return details().origin() != ElementOrigin.THEORY;
    }

    /**
     * The label for pictures and tables.
     *
     * @return the short label if there is one, otherwise the label
     */
    default String shortLabel() {
        return details().shortLabel().isEmpty() ? label() : details().shortLabel();
    }

    /**
     * This as an effect.
     *
     * @return the effect, or nothing if it is of another kind
     */
    default Optional<Effect> asEffect() {
        return this instanceof Effect effect ? Optional.of(effect) : Optional.empty();
    }

    /**
     * One answer per kind.
     *
     * @param <R> the type of the answer
     * @param resource for a resource
     * @param activity for an activity
     * @param output for an output
     * @param mechanism for a mechanism
     * @param effect for an effect
     * @param factor for a factor
     * @return the answer of the function for this element's kind
     */
    default <R> R match(
            Function<Resource, R> resource,
            Function<Activity, R> activity,
            Function<Output, R> output,
            Function<Mechanism, R> mechanism,
            Function<Effect, R> effect,
            Function<Factor, R> factor) {
        if (this instanceof Resource it) {
            return resource.apply(it);
        } else if (this instanceof Activity it) {
            return activity.apply(it);
        } else if (this instanceof Output it) {
            return output.apply(it);
        } else if (this instanceof Mechanism it) {
            return mechanism.apply(it);
        } else if (this instanceof Effect it) {
            return effect.apply(it);
        }
        return factor.apply((Factor) this);
    }
}
