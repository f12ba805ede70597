package io.github.verkan.configurations;

import io.github.verkan.statistics.Ratio;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One way to the outcome in a model.
 *
 * @param term the conditions that go together
 * @param sufficiency its figures
 * @param cases the cases that have it, all of which have the outcome
 * @param own those of them that no other term of the model holds
 */
public record ModelTerm(Term term, Sufficiency sufficiency, List<String> cases, List<String> own) {

    /** Makes it. */
    public ModelTerm {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(sufficiency, "sufficiency");
        cases = List.copyOf(cases);
        own = List.copyOf(own);
    }

    /**
     * The share of the cases with the outcome that this term holds and no other of the model does.
     *
     * @return a share from 0 to 1, or nothing if no case has the outcome
     */
    public Optional<Ratio> uniqueCoverage() {
        return sufficiency.outcome() == 0 ? Optional.empty() : Optional.of(Ratio.of(own.size(), sufficiency.outcome()));
    }
}
