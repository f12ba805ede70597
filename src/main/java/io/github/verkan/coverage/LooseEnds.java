package io.github.verkan.coverage;

import io.github.verkan.assess.Assessment;
import io.github.verkan.evaluation.Recommendation;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which recommendations and verdicts do not meet: recommendations without a ground, hindrances and failed effects without a recommendation. Nothing where the
 * evaluation gives no recommendations.
 */
public final class LooseEnds {

    private final Assessment assessment;
    private final TheoryOfChange theory;
    private final Hindrances hindrances;
    private final List<LooseEnd> loose = new ArrayList<>();

    private LooseEnds(Assessment assessment) {
        this.assessment = assessment;
        this.theory = assessment.evaluation().theory();
        this.hindrances = new Hindrances(assessment);
    }

    /**
     * The loose ends of an assessment.
     *
     * @param assessment the assessment
     * @return recommendations in the author's order, then factors and effects in the order of the theory
     */
    public static List<LooseEnd> of(Assessment assessment) {
        LooseEnds found = new LooseEnds(Objects.requireNonNull(assessment, "assessment"));
        List<Recommendation> recommendations = assessment.evaluation().recommendations();
        if (!recommendations.isEmpty()) {
            found.look(recommendations);
        }
        return List.copyOf(found.loose);
    }

    private void look(List<Recommendation> recommendations) {
        boolean isSummed = recommendations.stream().anyMatch(it -> !it.inSummary().isBlank());
        List<String> named = new ArrayList<>();
        for (Recommendation it : recommendations) {
            named.addAll(it.answers());
            add(LooseEnd.Kind.ANSWERS_NOTHING, it.id(), it.answers().isEmpty());
            add(LooseEnd.Kind.NOT_IN_SUMMARY, it.id(), isSummed && it.inSummary().isBlank());
        }
        Set<String> answered = FamilyOfEffects.of(named, theory);
        List<String> affected = new ArrayList<>();
        for (Factor factor : hindrances.factors()) {
            boolean isAnswered = answered.contains(factor.id()) || factor.affects().stream().anyMatch(answered::contains);
            add(LooseEnd.Kind.HINDRANCE_UNANSWERED, factor.id(), !isAnswered && hindrances.isShown(factor));
            if (answered.contains(factor.id())) {
                affected.addAll(factor.affects());
            }
        }
        answered.addAll(FamilyOfEffects.of(affected, theory));
        for (Element element : theory.elements()) {
            boolean isOfTheTheory = element instanceof Effect && !element.isOutside();
            add(LooseEnd.Kind.FAILURE_UNANSWERED, element.id(), isOfTheTheory && !answered.contains(element.id()) && hasFailed(element));
        }
    }

    private void add(LooseEnd.Kind kind, String about, boolean isLoose) {
        if (isLoose) {
            loose.add(new LooseEnd(kind, about));
        }
    }

    private boolean hasFailed(Element effect) {
        return assessment.verdict(effect.id(), Scope.OVERALL).filter(verdict -> assessment.settings().isFailed(verdict.grade())).isPresent();
    }
}
