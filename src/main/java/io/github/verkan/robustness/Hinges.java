package io.github.verkan.robustness;

import io.github.verkan.explain.Explanation;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one verdict hinges on.
 *
 * @param element the id of the element or link
 * @param scope for whom and when
 * @param outcome what the verdict comes to with all evidence
 * @param all what it comes to without each: sources, then roles, methods and cycles, each in the order of the rows
 * @param explanation a step for each; below those that change the verdict lies the explanation of what it becomes
 */
public record Hinges(String element, Scope scope, Outcome outcome, List<LeftOut> all, Explanation explanation) {

    /** Makes a result. */
    public Hinges {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(explanation, "explanation");
        all = List.copyOf(all);
    }

    /**
     * Whether the verdict stays the same whichever one is left out.
     *
     * @return true if none changes it; true as well where there is nothing to leave out
     */
    public boolean isStable() {
        return hingesOn().isEmpty();
    }

    /**
     * Those without which it is another verdict.
     *
     * @return in the order of {@link #all()}; empty if it is stable
     */
    public List<LeftOut> hingesOn() {
        List<LeftOut> changing = new ArrayList<>();
        for (LeftOut it : all) {
            if (it.changes()) {
                changing.add(it);
            }
        }
        return List.copyOf(changing);
    }
}
