package io.github.verkan.assess;

import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TheoryOfChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How large subgroups are of those concerned. A share of somebody else says nothing of them. */
final class SubgroupShares {

    private final TheoryOfChange theory;
    private final Degree coverageFrom;
    private final Map<String, Subgroup> byId = new LinkedHashMap<>();

    SubgroupShares(TheoryOfChange theory, Settings settings) {
        this.theory = theory;
        theory.subgroups().forEach(subgroup -> byId.put(subgroup.id(), subgroup));
        this.coverageFrom = settings.fraction(Settings.COVERAGE_FROM);
    }

    /**
     * The subgroups that a row holds for alone, and whether it is known how large they are; empty if it holds for all, or one of them is large enough to
     * stand for the rest: those of several are at least as many as those of the largest.
     */
    Map<String, Boolean> partial(List<String> subgroups, String element, Set<String> concerned) {
        Map<String, Boolean> partial = new LinkedHashMap<>();
        for (String id : subgroups) {
            Subgroup subgroup = byId.get(id);
            boolean isKnown = subgroup.shareIfKnown().isPresent() && isShareOf(subgroup.of(), element, concerned);
            if (isKnown && subgroup.share().atLeast(coverageFrom)) {
                return Map.of();
            }
            partial.put(id, isKnown);
        }
        return partial;
    }

    private boolean isShareOf(String of, String element, Set<String> concerned) {
        if (of.isEmpty()) {
            return true;
        } else if (theory.parties().contains(of)) {
            return theory.members(of).containsAll(concerned);
        }
        return !(theory.element(element).orElse(null) instanceof Effect effect)
                || effect.targetGroups().isEmpty() || effect.targetGroups().contains(of);
    }
}
