package io.github.verkan.chains;

import io.github.verkan.explain.Explanation;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.Objects;

/**
 * The prospects of an effect that is too early to judge. A prognosis (prognos), and no finding.
 *
 * @param element the id of the effect
 * @param scope for whom and when
 * @param status good, uncertain or poor
 * @param there ids of the elements and mechanisms that it rests on and that are there
 * @param missing ids of those that are known not to be there, or not enough
 * @param open ids of those of which it is not known
 * @param hindrances ids of the factors at work that hinder it
 * @param explanation how it came about
 */
public record Prospect(
        String element,
        Scope scope,
        ProspectStatus status,
        List<String> there,
        List<String> missing,
        List<String> open,
        List<String> hindrances,
        Explanation explanation) {

    /** Makes a prospect. */
    public Prospect {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(status, "status");
        there = List.copyOf(there);
        missing = List.copyOf(missing);
        open = List.copyOf(open);
        hindrances = List.copyOf(hindrances);
        Objects.requireNonNull(explanation, "explanation");
    }
}
