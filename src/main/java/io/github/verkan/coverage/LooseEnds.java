package io.github.verkan.coverage;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.Recommendation;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
    private final List<LooseEnd> loose = new ArrayList<>();
    private final Set<String> answered = new LinkedHashSet<>();
    private final Set<String> answeredByFactor = new LinkedHashSet<>();

    private LooseEnds(Assessment assessment) {
        this.assessment = assessment;
        this.theory = assessment.evaluation().theory();
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
        for (Recommendation it : recommendations) {
            answered.addAll(it.answers());
            add(LooseEnd.Kind.ANSWERS_NOTHING, it.id(), it.answers().isEmpty());
            add(LooseEnd.Kind.NOT_IN_SUMMARY, it.id(), isSummed && it.inSummary().isBlank());
        }
        for (Element element : theory.elements()) {
            if (element instanceof Factor factor) {
                add(LooseEnd.Kind.HINDRANCE_UNANSWERED, factor.id(), isHindrance(factor) && !isAnswered(factor));
                if (answered.contains(factor.id())) {
                    answeredByFactor.addAll(factor.affects());
                }
            }
        }
        for (Element element : theory.elements()) {
            element.asEffect().ifPresent(effect ->
                    add(LooseEnd.Kind.FAILURE_UNANSWERED, effect.id(), hasFailed(effect) && !isAnswered(effect)));
        }
    }

    private void add(LooseEnd.Kind kind, String about, boolean isLoose) {
        if (isLoose) {
            loose.add(new LooseEnd(kind, about));
        }
    }

    private boolean isHindrance(Factor factor) {
        Verdict verdict = assessment.verdict(factor.id(), Scope.OVERALL).orElse(null);
        return factor.influence() != Influence.ENABLES && verdict != null && verdict.grade() != null && !verdict.counts().yes().isEmpty();
    }

    private boolean isAnswered(Factor factor) {
        return answered.contains(factor.id()) || factor.affects().stream().anyMatch(answered::contains);
    }

    private boolean hasFailed(Effect effect) {
        return assessment.verdict(effect.id(), Scope.OVERALL).filter(verdict -> assessment.settings().isFailed(verdict.grade())).isPresent();
    }

    private boolean isAnswered(Effect effect) {
        return isNamed(effect) || answeredByFactor.contains(effect.id());
    }

    private boolean isNamed(Effect effect) {
        return answered.contains(effect.id()) || answered.contains(effect.partOf())
                || theory.parts(effect.id()).stream().anyMatch(part -> answered.contains(part.id()));
    }
}
