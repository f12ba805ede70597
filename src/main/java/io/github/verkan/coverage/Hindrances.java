package io.github.verkan.coverage;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.InfluenceAt;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The factors that the evidence shows to hinder: everywhere, or with those actors and in those cycles where the theory says that they do. */
final class Hindrances {

    private final Assessment assessment;
    private final TheoryOfChange theory;
    private final Map<String, Factor> factors = new LinkedHashMap<>();
    private final Map<String, List<EvidenceItem>> rows = new LinkedHashMap<>();

    Hindrances(Assessment assessment) {
        this.assessment = assessment;
        this.theory = assessment.evaluation().theory();
        for (Element element : theory.elements()) {
            if (element instanceof Factor factor) {
                factors.put(factor.id(), factor);
            }
        }
        for (EvidenceItem item : assessment.evaluation().evidence().items()) {
            Set<String> named = new LinkedHashSet<>(item.targets());
            named.addAll(item.factors());
            for (String id : named) {
                if (factors.containsKey(id) && !factors.get(id).influences().isEmpty()) {
                    rows.computeIfAbsent(id, key -> new ArrayList<>()).add(item);
                }
            }
        }
    }

    List<Factor> factors() {
        return List.copyOf(factors.values());
    }

    boolean isShown(Factor factor) {
        if (factor.influence() != Influence.ENABLES) {
            return isAtWork(factor, Scope.OVERALL).orElse(false);
        }
        for (InfluenceAt it : factor.influences()) {
            if (it.influence() != Influence.ENABLES && isAtWork(factor, it)) {
                return true;
            }
        }
        return false;
    }

    /** Where there is no verdict for them, what is seen on the whole holds for those of whom a row speaks. */
    private boolean isAtWork(Factor factor, InfluenceAt it) {
        return isAtWork(factor, new Scope(it.actor(), "", it.cycle())).orElseGet(() -> isAtWork(factor, Scope.OVERALL).orElse(false)
                && rows.getOrDefault(factor.id(), List.of()).stream().anyMatch(row -> speaksOf(row, it)));
    }

    private Optional<Boolean> isAtWork(Factor factor, Scope scope) {
        return assessment.verdict(factor.id(), scope).map(Hindrances::isAtWork);
    }

    private static boolean isAtWork(Verdict verdict) {
        return verdict.grade() != null && !verdict.counts().yes().isEmpty();
    }

    private boolean speaksOf(EvidenceItem row, InfluenceAt it) {
        boolean inCycle = it.cycle().isEmpty() || row.cycles().isEmpty() || row.cycles().contains(it.cycle());
        boolean ofActor = it.actor().isEmpty() || row.about().isEmpty()
                || row.about().stream().anyMatch(party -> !Collections.disjoint(theory.members(party), theory.members(it.actor())));
        return inCycle && ofActor;
    }
}
