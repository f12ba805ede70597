package io.github.verkan.theory;

import java.util.List;
import java.util.Objects;

/**
 * What the evaluation is to answer, tied to the elements that the answer depends on.
 *
 * @param id the id
 * @param label the question in full
 * @param main true for the overall question that the others serve
 * @param about ids of the elements that the answer depends on; may be empty
 * @param basis where it is asked; empty if not said
 */
public record EvaluationQuestion(String id, String label, boolean main, List<String> about, String basis) implements Labelled {

    /**
     * Makes a question.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public EvaluationQuestion {
        Names.require(id, label);
        about = List.copyOf(about);
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * A question about some elements.
     *
     * @param id the id
     * @param label the question
     * @param about ids of elements
     * @return a question that is not the main one
     */
    public static EvaluationQuestion of(String id, String label, String... about) {
        return new EvaluationQuestion(id, label, false, List.of(about), "");
    }

    /**
     * As the overall question.
     *
     * @return a copy
     */
    public EvaluationQuestion asMain() {
        return new EvaluationQuestion(id, label, true, about, basis);
    }
}
