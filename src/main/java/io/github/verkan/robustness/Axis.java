package io.github.verkan.robustness;

import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Step;
import java.util.Optional;

/** The two axes on which the library itself measures evidence, read from the step of a verdict that gives its strength; each level lies from 0 to 2. */
record Axis(int amount, int agreement, Step step) {

    static Optional<Axis> of(Verdict verdict) {
        for (Explanation it : verdict.explanation().children()) {
            if (it instanceof Step step && step.rule().equals("strength")) {
                return Optional.of(new Axis(Integer.parseInt(step.input("amountLevel")), Integer.parseInt(step.input("agreementLevel")), step));
            }
        }
        return Optional.empty();
    }
}
