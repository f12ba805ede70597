package io.github.verkan.portfolio;

import io.github.verkan.assess.Assessment;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Mechanism;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An evaluation with its assessment.
 *
 * @param id the id
 * @param label the name for readers
 * @param groups ids of the funders and programmes that it belongs to
 * @param assessment the assessment
 */
public record AssessedCase(String id, String label, List<String> groups, Assessment assessment) implements PortfolioCase {

    /** Makes a case. */
    public AssessedCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        groups = List.copyOf(groups);
        Objects.requireNonNull(assessment, "assessment");
    }

    @Override
    public List<CaseThing> things() {
        List<CaseThing> things = new ArrayList<>();
        for (Element element : assessment.evaluation().theory().elements()) {
            if (element instanceof Factor factor) {
                things.add(new CaseThing(factor.id(), factor.shortLabel(), SharedKind.FACTOR, factor.influence()));
            } else if (element instanceof Mechanism) {
                things.add(new CaseThing(element.id(), element.shortLabel(), SharedKind.MECHANISM, null));
            } else if (element instanceof Effect) {
                things.add(new CaseThing(element.id(), element.shortLabel(), SharedKind.GOAL, null));
            }
        }
        return List.copyOf(things);
    }

    @Override
    public Optional<Assessment> assessmentIfAny() {
        return Optional.of(assessment);
    }
}
