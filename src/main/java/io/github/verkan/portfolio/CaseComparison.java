package io.github.verkan.portfolio;

import io.github.verkan.theory.Labelled;
import java.util.List;
import java.util.Objects;

/**
 * A question across cases: which conditions go with an outcome.
 *
 * @param id the id
 * @param label the question for readers
 * @param conditions the conditions, each once
 * @param outcome the outcome, none of the conditions
 */
public record CaseComparison(String id, String label, List<CaseCondition> conditions, CaseCondition outcome) implements Labelled {

    /** Makes a comparison. */
    public CaseComparison {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        conditions = List.copyOf(conditions);
        Objects.requireNonNull(outcome, "outcome");
    }
}
