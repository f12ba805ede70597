package io.github.verkan.chains;

import io.github.verkan.assess.Assessment;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.InfluenceAt;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which factors explain what has come about and what has not: those that the theory says affect an element, and those that rows about it name. The same factor
 * may enable and hinder. What a factor does is looked up for the actor and cycle of the scope.
 */
public final class FactorsAtWork {

    private final TheoryOfChange theory;
    private final Scope scope;
    private final Shown shown;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Set<String>> affecting = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> named = new LinkedHashMap<>();
    /** By element: the mechanisms and the work that lead right to it, as far as any factor bears on them. */
    private final Map<String, List<String>> leading = new HashMap<>();

    private FactorsAtWork(Assessment assessment, Scope scope, Shown shown) {
        this.theory = assessment.evaluation().theory();
        this.scope = scope;
        this.shown = shown;
        for (Element element : theory.elements()) {
            if (element instanceof Factor factor && isRelevant(factor)) {
                order.put(factor.id(), order.size());
                for (String id : factor.affects()) {
                    at(id, affecting).add(factor.id());
                }
            }
        }
        for (EvidenceItem item : assessment.evaluation().evidence().items()) {
            for (String target : item.factors().isEmpty() || !isAboutScope(item) ? List.<String>of() : item.targets()) {
                for (String factor : item.factors()) {
                    named.computeIfAbsent(target, key -> new LinkedHashMap<>()).computeIfAbsent(factor, key -> new ArrayList<>()).add(item.id());
                }
            }
        }
    }

    /**
     * The factors in a scope.
     *
     * @param assessment the assessment
     * @param scope for whom and when
     * @return the factors
     */
    public static FactorsAtWork of(Assessment assessment, Scope scope) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(scope, "scope");
        return new FactorsAtWork(assessment, scope, new Shown(assessment, scope));
    }

    static FactorsAtWork of(Assessment assessment, Scope scope, Shown shown) {
        return new FactorsAtWork(assessment, scope, shown);
    }

    private boolean isRelevant(Factor factor) {
        if (scope.actor().isEmpty() || factor.actors().isEmpty()) {
            return true;
        }
        for (String actor : factor.actors()) {
            if (!Collections.disjoint(theory.members(actor), theory.members(scope.actor()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAboutScope(EvidenceItem item) {
        boolean sameTime = scope.cycle().isEmpty() || item.cycles().isEmpty() || item.cycles().contains(scope.cycle());
        boolean samePeople = scope.subgroup().isEmpty() || item.subgroups().isEmpty() || item.subgroups().contains(scope.subgroup());
        boolean sameParty = scope.actor().isEmpty() || item.about().isEmpty();
        for (String party : item.about()) {
            sameParty = sameParty || party.equals(scope.actor()) || !Collections.disjoint(theory.members(party), theory.members(scope.actor()));
        }
        return sameTime && samePeople && sameParty;
    }

    /**
     * The factors that bear on an element itself.
     *
     * @param element the id of the element
     * @return the factors in the order of the theory
     */
    public List<FactorAtWork> on(String element) {
        return onAny(List.of(element));
    }

    /**
     * The factors that bear on an element, on a whole or part of it, on the mechanisms through which something leads right to these, or on the work that does.
     *
     * @param element the id of the element
     * @return the factors in the order of the theory
     */
    public List<FactorAtWork> around(String element) {
        Set<String> near = ChainCircuit.withWholesAndParts(theory, element);
        for (String id : List.copyOf(near)) {
            near.addAll(leadingTo(id));
        }
        return onAny(near);
    }

    private List<String> leadingTo(String id) {
        List<String> known = leading.get(id);
        if (known == null) {
            known = findLeadingTo(id);
            leading.put(id, known);
        }
        return known;
    }

    private List<String> findLeadingTo(String id) {
        Set<String> found = new LinkedHashSet<>();
        for (Link link : ChainCircuit.into(theory, id)) {
            if (!link.through().isEmpty() && bears(link.through())) {
                found.add(link.through());
            }
            if (!(theory.element(link.from()).orElseThrow() instanceof Effect) && bears(link.from())) {
                found.add(link.from());
            }
        }
        return List.copyOf(found);
    }

    private boolean bears(String element) {
        return affecting.containsKey(element) || named.containsKey(element);
    }

    /**
     * What is known of one factor.
     *
     * @param factor the factor's id
     * @return what is known; nothing for what is no factor, or one of other actors
     */
    public Optional<FactorAtWork> reading(String factor) {
        if (!order.containsKey(factor)) {
            return Optional.empty();
        }
        Factor it = (Factor) theory.element(factor).orElseThrow();
        return Optional.of(new FactorAtWork(factor, influenceOf(it), shown.isEnough(factor), it.affects(), List.of()));
    }

    private List<FactorAtWork> onAny(Collection<String> elements) {
        Map<String, Set<String>> on = new LinkedHashMap<>();
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        for (String element : elements) {
            for (String factor : affecting.getOrDefault(element, Set.of())) {
                at(factor, on).add(element);
            }
            for (Map.Entry<String, List<String>> factor : named.getOrDefault(element, Map.of()).entrySet()) {
                at(factor.getKey(), on).add(element);
                at(factor.getKey(), rows).addAll(factor.getValue());
            }
        }
        List<FactorAtWork> factors = new ArrayList<>();
        List<String> inOrder = new ArrayList<>(on.keySet());
        inOrder.retainAll(order.keySet());
        inOrder.sort((one, other) -> Integer.compare(order.get(one), order.get(other)));
        for (String id : inOrder) {
            Factor factor = (Factor) theory.element(id).orElseThrow();
            factors.add(new FactorAtWork(id, influenceOf(factor), shown.isEnough(id), List.copyOf(on.get(id)), List.copyOf(rows.getOrDefault(id, Set.of()))));
        }
        return List.copyOf(factors);
    }

    private static Set<String> at(String id, Map<String, Set<String>> sets) {
        return sets.computeIfAbsent(id, key -> new LinkedHashSet<>());
    }

    private Influence influenceOf(Factor factor) {
        for (InfluenceAt it : factor.influences()) {
            boolean sameActor = it.actor().isEmpty()
                    || !scope.actor().isEmpty() && theory.members(it.actor()).containsAll(theory.members(scope.actor()));
            if (sameActor && (it.cycle().isEmpty() || it.cycle().equals(scope.cycle()))) {
                return it.influence();
            }
        }
        return factor.influence();
    }
}
