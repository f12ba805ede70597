package io.github.verkan.chains;

import io.github.verkan.assess.Assessment;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Locus;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The prospects of carrying on with the implementation, from the factors within what carries it out: good where what enables is at work and nothing hinders,
 * poor where something hinders and nothing enables, uncertain otherwise.
 *
 * @param scope for whom and when
 * @param status good, uncertain or poor
 * @param enabling ids of the factors at work that enable
 * @param hindering ids of the factors at work that hinder
 * @param unknown ids of the factors of which it is not known whether they are at work
 * @param explanation how it came about
 */
public record Readiness(
        Scope scope, ProspectStatus status, List<String> enabling, List<String> hindering, List<String> unknown, Explanation explanation) {

    /** Makes a statement of readiness. */
    public Readiness {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(status, "status");
        enabling = List.copyOf(enabling);
        hindering = List.copyOf(hindering);
        unknown = List.copyOf(unknown);
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * The readiness in a scope.
     *
     * @param assessment the assessment
     * @param scope for whom and when
     * @return the readiness; nothing where the theory has no factors inside, or nothing is known of any of them
     */
    public static Optional<Readiness> of(Assessment assessment, Scope scope) {
        Objects.requireNonNull(assessment, "assessment");
        TheoryOfChange theory = assessment.evaluation().theory();
        FactorsAtWork factors = FactorsAtWork.of(assessment, Objects.requireNonNull(scope, "scope"));
        Set<String> enabling = new LinkedHashSet<>();
        Set<String> hindering = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (Element element : theory.elements()) {
            boolean isInside = element instanceof Factor factor && factor.locus() != Locus.OUTSIDE;
            Optional<FactorAtWork> reading = isInside ? factors.reading(element.id()) : Optional.empty();
            if (reading.isPresent()) {
                FactorAtWork it = reading.get();
                if (it.isEnabling()) {
                    enabling.add(it.factor());
                }
                if (it.isHindering()) {
                    hindering.add(it.factor());
                }
                if (it.atWork() == Truth.UNKNOWN) {
                    unknown.add(it.factor());
                }
            }
        }
        if (enabling.isEmpty() && hindering.isEmpty()) {
            return Optional.empty();
        }
        ProspectStatus status = hindering.isEmpty() ? ProspectStatus.GOOD : enabling.isEmpty() ? ProspectStatus.POOR : ProspectStatus.UNCERTAIN;
        Step step = new Step("readiness", "good without hindering factors, poor without enabling ones, else uncertain",
                List.of(Input.of("scope", scope), Input.of("enabling", enabling.size()), Input.of("hindering", hindering.size()),
                        Input.of("unknown", unknown.size())),
                status.code(), List.of());
        return Optional.of(new Readiness(scope, status, List.copyOf(enabling), List.copyOf(hindering), List.copyOf(unknown), step));
    }
}
