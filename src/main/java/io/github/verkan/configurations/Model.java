package io.github.verkan.configurations;

import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One shortest way to say which configurations have the outcome: one term or another.
 *
 * @param terms the terms
 * @param sufficiency the figures of all terms together
 * @param assumptions the numbers of the configurations that no case has and that the terms hold all the same: simplifying assumptions, in ascending order
 */
public record Model(List<ModelTerm> terms, Sufficiency sufficiency, List<Integer> assumptions) {

    /** Makes a model. */
    public Model {
        terms = List.copyOf(terms);
        Objects.requireNonNull(sufficiency, "sufficiency");
        assumptions = List.copyOf(assumptions);
    }

    /**
     * How it was found.
     *
     * @return a step with the terms below it
     */
    public Step explanation() {
        return new Step("configuration-model", "the fewest prime implicants that hold all configurations with the outcome",
                List.of(Input.of("both", sufficiency.both()), Input.of("condition", sufficiency.condition()), Input.of("outcome", sufficiency.outcome()),
                        Input.of("assumptions", assumptions.stream().map(String::valueOf).collect(Collectors.joining(" ")))),
                toString(), List.copyOf(terms.stream().map(it -> it.sufficiency().explanation(it.term())).toList()));
    }

    /**
     * As it is usually written.
     *
     * @return for example {@code DEV*~URB + DEV*LIT}
     */
    @Override
    public String toString() {
        return terms.stream().map(it -> it.term().toString()).collect(Collectors.joining(" + "));
    }
}
