package io.github.verkan.comparison;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rows in which the evaluator takes a view, found by what and whom they are about, so that a judgement meets only those that may concern it. */
final class JudgementRows {

    private static final String NOBODY = "";

    private final TheoryOfChange theory;
    private final Map<String, Map<String, List<Numbered>>> byTargetAndActor = new LinkedHashMap<>();

    /** A row with its place among the rows. */
    private record Numbered(int number, EvidenceItem item) {}

    JudgementRows(Evaluation evaluation) {
        this.theory = evaluation.theory();
        int number = 0;
        for (EvidenceItem item : evaluation.evidence().items()) {
            if (item.kind() == EvidenceKind.JUDGEMENT && item.finding() instanceof Direction said && said != Direction.NO_VIEW) {
                add(new Numbered(number, item));
            }
            number++;
        }
    }

    private void add(Numbered row) {
        Set<String> actors = new LinkedHashSet<>();
        row.item().about().forEach(party -> actors.addAll(theory.members(party)));
        for (String target : row.item().targets()) {
            Map<String, List<Numbered>> byActor = byTargetAndActor.computeIfAbsent(target, key -> new LinkedHashMap<>());
            for (String actor : actors.isEmpty() ? List.of(NOBODY) : actors) {
                byActor.computeIfAbsent(actor, key -> new ArrayList<>()).add(row);
            }
        }
    }

    /** Those about an element, its whole or a part of it, and about somebody and a time of the scope; in the order read. */
    Collection<EvidenceItem> on(String element, Scope scope) {
        Map<Integer, EvidenceItem> found = new TreeMap<>();
        collect(element, scope, found);
        collect(theory.wholeOf(element), scope, found);
        for (Effect part : theory.parts(element)) {
            collect(part.id(), scope, found);
        }
        return found.values();
    }

    private void collect(String target, Scope scope, Map<Integer, EvidenceItem> found) {
        Map<String, List<Numbered>> byActor = byTargetAndActor.get(target);
        if (byActor == null) {
            return;
        }
        Set<String> actors = new LinkedHashSet<>(scope.actor().isEmpty() ? byActor.keySet() : theory.members(scope.actor()));
        actors.add(NOBODY);
        for (String actor : actors) {
            for (Numbered row : byActor.getOrDefault(actor, List.of())) {
                if (isWithin(scope.subgroup(), row.item().subgroups()) && isWithin(scope.cycle(), row.item().cycles())) {
                    found.put(row.number(), row.item());
                }
            }
        }
    }

    private static boolean isWithin(String one, List<String> said) {
        return one.isEmpty() || said.contains(one);
    }
}
