package io.github.verkan.assess;

import io.github.verkan.evidence.Contribution;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether what is fulfilled came through the intervention: what the rows that speak for it say, if they agree. If they say different things: not
 * through the intervention, if all say so; partly, if some say that it did; otherwise unknown. Where most of the rows that speak for it say nothing of
 * it, it is unknown: the few must not speak for the rest. Where none does, the origin of an element outside the theory tells.
 */
final class ContributionRule {

    private ContributionRule() {}

    /** What the origin of an element says. */
    static Contribution byOrigin(Element element) {
        return switch (element.details().origin()) {
            case EXISTING -> Contribution.EXISTED_BEFORE;
            case CONCURRENT -> Contribution.OTHER_INITIATIVE;
            case COMPENSATING, ADDED -> Contribution.OUTSIDE_METHOD;
            case THEORY, UNEXPECTED -> Contribution.UNKNOWN;
        };
    }

    static void apply(Draft draft, Map<String, Contribution> byItem, Element element, Settings settings) {
        Set<Contribution> said = new TreeSet<>();
        List<Input> inputs = new ArrayList<>();
        byItem.forEach((item, contribution) -> {
            if (contribution != Contribution.UNKNOWN) {
                said.add(contribution);
                inputs.add(Input.of(item, contribution.code()));
            }
        });
        int saying = inputs.size();
        Contribution result;
        if (saying == 0) {
            result = byOrigin(element);
            inputs.add(Input.of("origin", element.details().origin().code()));
        } else if (!Degree.of(saying, byItem.size()).atLeast(settings.fraction(Settings.CONTRIBUTION_FROM))) {
            result = Contribution.UNKNOWN;
        } else if (said.size() == 1) {
            result = said.iterator().next();
        } else {
            result = whenTheyDiffer(said);
        }
        inputs.add(Input.of("silent", byItem.size() - saying));
        draft.contribution = result;
        draft.steps.add(new Step("contribution",
                "what the rows say, if they agree; not through the intervention if all say so in different ways; partly if some say that it did; otherwise unknown; unknown if fewer than "
                        + settings.fraction(Settings.CONTRIBUTION_FROM) + " of the rows that speak for it say anything",
                inputs, result.code(), List.<Explanation>of()));
    }

    private static Contribution whenTheyDiffer(Set<Contribution> said) {
        if (said.contains(Contribution.THROUGH_INTERVENTION) || said.contains(Contribution.PARTLY)) {
            return Contribution.PARTLY;
        }
        for (Contribution contribution : said) {
            if (!contribution.isNot()) {
                return Contribution.UNKNOWN;
            }
        }
        return Contribution.NOT_THROUGH_INTERVENTION;
    }
}
