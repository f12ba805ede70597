package io.github.verkan.assess;

import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How things were before, for whom. A level that is higher than all that was before, with the same people, shows a change. */
final class Baselines {

    private final Scopes scopes;
    private final Lineage lineage;
    private final CycleRanks ranks;
    private final Map<String, List<Before>> byTarget = new LinkedHashMap<>();

    /** How it was before, and whom and when that is about; nobody in particular means everybody. */
    private record Before(Degree degree, Set<String> actors, Set<String> subgroups, int rank) {}

    Baselines(Scopes scopes, Lineage lineage, CycleRanks ranks) {
        this.scopes = scopes;
        this.lineage = lineage;
        this.ranks = ranks;
    }

    void add(Row row, GradeScale scale) {
        EvidenceItem item = row.item();
        if (item.kind() == EvidenceKind.BASELINE && !row.isOutside()) {
            row.finding().degree(scale).ifPresent(degree -> {
                Before before = new Before(degree, row.actors(), new TreeSet<>(item.subgroups()), ranks.first(item));
                for (String target : item.targets()) {
                    byTarget.computeIfAbsent(target, key -> new ArrayList<>()).add(before);
                }
            });
        }
    }

    /** Whether each of the targets through which a row is about an element is known to have been lower before. */
    boolean wereLower(List<String> targets, Row row, Degree level) {
        for (String target : targets) {
            Degree before = before(target, row);
            if (before == null || before.compareTo(level) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The highest that was before, of the target or a whole that it is a part of; null if nothing is known of these people. */
    private Degree before(String target, Row row) {
        Degree highest = null;
        for (String element : lineage.withWholes(target)) {
            for (Before before : byTarget.getOrDefault(element, List.of())) {
                if (isAboutThem(before, row) && (highest == null || before.degree().compareTo(highest) > 0)) {
                    highest = before.degree();
                }
            }
        }
        return highest;
    }

    private boolean isAboutThem(Before before, Row row) {
        Set<String> actors = row.actors().isEmpty() ? scopes.concernedBy(Scope.OVERALL) : row.actors();
        Set<String> subgroups = new TreeSet<>(row.item().subgroups());
        boolean samePeople = before.subgroups().isEmpty() || !subgroups.isEmpty() && before.subgroups().containsAll(subgroups);
        return (before.actors().isEmpty() || before.actors().containsAll(actors)) && samePeople && !ranks.isLater(before.rank(), ranks.last(row.item()));
    }
}
