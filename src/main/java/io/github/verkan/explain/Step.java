package io.github.verkan.explain;

import java.util.List;
import java.util.Objects;

/**
 * A computed step.
 *
 * @param rule the id of the rule, in lower case with hyphens, for example {@code degree}
 * @param formula how to compute the result again from the inputs and the children
 * @param inputs what went in, by name, in a stable order
 * @param result the result: a code, a whole number or an exact fraction
 * @param children what it follows from
 */
public record Step(String rule, String formula, List<Input> inputs, String result, List<Explanation> children)
        implements Explanation {

    /** Makes a step. */
    public Step {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(result, "result");
        inputs = List.copyOf(inputs);
        children = List.copyOf(children);
    }

    /**
     * An input by name.
     *
     * @param name the input's name
     * @return its value
     * @throws IllegalArgumentException if the step has no such input
     */
    public String input(String name) {
        return inputs.stream().filter(i -> i.name().equals(name)).findFirst().map(Input::value)
                .orElseThrow(() -> new IllegalArgumentException("step " + rule + " has no input " + name));
    }
}
