package io.github.verkan.assess;

import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Scope;
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
    private final Map<String, Map<Whose, Degree>> byTarget = new LinkedHashMap<>();

    /** Whom and when a baseline is about; nobody in particular means everybody. */
    private record Whose(Set<String> actors, Set<String> subgroups, int rank) {

        // Written out: what records get is slow until it is compiled.
        @Override
        public boolean equals(Object other) {
            return other instanceof Whose it && rank == it.rank && actors.equals(it.actors) && subgroups.equals(it.subgroups);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * actors.hashCode() + subgroups.hashCode()) + rank;
        }
    }

    Baselines(Scopes scopes, Lineage lineage, CycleRanks ranks) {
        this.scopes = scopes;
        this.lineage = lineage;
        this.ranks = ranks;
    }

    void add(Row row, GradeScale scale) {
        EvidenceItem item = row.item();
        if (item.kind() == EvidenceKind.BASELINE && !row.isOutside()) {
            row.finding().degree(scale).ifPresent(degree -> {
                Whose whose = new Whose(row.actors(), new TreeSet<>(item.subgroups()), ranks.first(item));
                for (String target : item.targets()) {
                    byTarget.computeIfAbsent(target, key -> new LinkedHashMap<>()).merge(whose, degree, Baselines::higher);
                }
            });
        }
    }

    private static Degree higher(Degree one, Degree other) {
        return one.compareTo(other) >= 0 ? one : other;
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
            for (Map.Entry<Whose, Degree> entry : byTarget.getOrDefault(element, Map.of()).entrySet()) {
                if (isAboutThem(entry.getKey(), row) && (highest == null || entry.getValue().compareTo(highest) > 0)) {
                    highest = entry.getValue();
                }
            }
        }
        return highest;
    }

    private boolean isAboutThem(Whose whose, Row row) {
        Set<String> actors = row.actors().isEmpty() ? scopes.concernedBy(Scope.OVERALL) : row.actors();
        Set<String> subgroups = new TreeSet<>(row.item().subgroups());
        boolean samePeople = whose.subgroups().isEmpty() || !subgroups.isEmpty() && whose.subgroups().containsAll(subgroups);
        return (whose.actors().isEmpty() || whose.actors().containsAll(actors)) && samePeople && !ranks.isLater(whose.rank(), ranks.last(row.item()));
    }
}
