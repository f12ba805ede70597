package io.github.verkan.assess;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.scale.GradeScale;
import java.util.List;

/**
 * A way to turn the voices on an element into a verdict. Implement this to judge by a rule of your own. An implementation must be immutable,
 * must not depend on the order of the voices, and must say in the steps of its {@link Ruling} how each result can be computed again.
 */
public interface AssessmentMethod {

    /**
     * The method's id, as rules files name it.
     *
     * @return in lower case with hyphens
     */
    String id();

    /**
     * The parameters that can be set, each with its default.
     *
     * @return in a fixed order; names must not be those of {@link Settings#common()}
     */
    List<Parameter> parameters();

    /**
     * Judges one element in one scope.
     *
     * @param tally the voices; may hold none
     * @param settings scale and parameters
     * @return the ruling
     */
    Ruling judge(Tally tally, Settings settings);

    /**
     * Whether the method can work with a scale.
     *
     * @param scale the scale
     * @return what is wrong with it; empty if nothing
     */
    default List<Diagnostic> check(GradeScale scale) {
        return List.of();
    }
}
