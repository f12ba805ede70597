package io.github.verkan.assess;

import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Group;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** For whom and when anything may be judged, and which rows speak of it. */
final class Scopes {

    private final TheoryOfChange theory;
    private final Set<String> inner;
    private final Set<String> relations;
    private final List<Scope> scopes;
    private final Map<Scope, Integer> places = new LinkedHashMap<>();
    private final String latestCycle;
    /** Few of all rows name other parties than one before them. */
    private final Map<List<String>, Set<String>> actorsOf = new HashMap<>();

    Scopes(TheoryOfChange theory, List<Cycle> cycles, List<Scope> requested) {
        this.theory = theory;
        this.inner = theory.innerActors();
        this.relations = new LinkedHashSet<>(Identified.ids(theory.relations()));
        this.latestCycle = cycles.isEmpty() ? "" : cycles.get(cycles.size() - 1).id();
        Set<Scope> all = new LinkedHashSet<>();
        all.add(Scope.OVERALL);
        for (String party : theory.parties()) {
            Set<String> members = theory.members(party);
            boolean everybody = theory.group(party).isPresent() && members.containsAll(inner);
            if (!everybody && !Collections.disjoint(members, inner)) {
                all.add(Scope.ofActor(party));
            }
        }
        for (Subgroup subgroup : theory.subgroups()) {
            all.add(Scope.ofSubgroup(subgroup.id()));
        }
        for (Cycle cycle : cycles) {
            all.add(Scope.ofCycle(cycle.id()));
        }
        all.addAll(requested);
        scopes = List.copyOf(all);
        scopes.forEach(scope -> places.put(scope, places.size()));
    }

    Scope at(int place) {
        return scopes.get(place);
    }

    int placeOf(Scope scope) {
        return places.get(scope);
    }

    boolean isRelation(String party) {
        return relations.contains(party);
    }

    /** The actors of the case that a row is about. */
    Set<String> actorsOf(EvidenceItem item) {
        return actorsOf.computeIfAbsent(item.about(), parties -> {
            Set<String> actors = new LinkedHashSet<>();
            for (String party : parties) {
                actors.addAll(theory.members(party));
            }
            actors.retainAll(inner);
            return actors;
        });
    }

    /** The actors that a scope is about. */
    Set<String> concernedBy(Scope scope) {
        return scope.actor().isEmpty() ? inner : theory.members(scope.actor());
    }

    /** The places of the scopes that a row names: none, one or all of its parties, subgroups and cycles. */
    List<Integer> namedBy(EvidenceItem item) {
        long product = (1L + item.about().size()) * (1L + item.subgroups().size()) * (1L + item.cycles().size());
        Set<Integer> named = new LinkedHashSet<>();
        if (product > scopes.size()) {
            for (Scope scope : scopes) {
                if (isNamedBy(scope, item)) {
                    named.add(places.get(scope));
                }
            }
            return List.copyOf(named);
        }
        for (String actor : withNone(item.about())) {
            for (String subgroup : withNone(item.subgroups())) {
                for (String cycle : withNone(item.cycles())) {
                    Integer place = places.get(new Scope(actor, subgroup, cycle));
                    if (place != null) {
                        named.add(place);
                    }
                }
            }
        }
        return List.copyOf(named);
    }

    static boolean isNamedBy(Scope scope, EvidenceItem item) {
        return (scope.actor().isEmpty() || item.about().contains(scope.actor()))
                && (scope.subgroup().isEmpty() || item.subgroups().contains(scope.subgroup()))
                && (scope.cycle().isEmpty() || item.cycles().contains(scope.cycle()));
    }

    private static List<String> withNone(List<String> ids) {
        List<String> all = new ArrayList<>(ids.size() + 1);
        all.add("");
        all.addAll(ids);
        return all;
    }

    boolean speaksOf(Row row, Scope scope) {
        EvidenceItem item = row.item();
        if (!scope.subgroup().isEmpty() && !item.subgroups().contains(scope.subgroup())
                || !scope.cycle().isEmpty() && !item.cycles().contains(scope.cycle())) {
            return false;
        }
        if (item.about().isEmpty()) {
            return true;
        }
        if (scope.actor().isEmpty()) {
            return !row.actors().isEmpty();
        }
        return relations.contains(scope.actor())
                ? item.about().contains(scope.actor())
                : !Collections.disjoint(theory.members(scope.actor()), row.actors());
    }

    /** Whether a row is about all of those in a scope, and its time: what could not be found out of some is no reason for the others. */
    boolean isAboutAll(Row row, Scope scope) {
        EvidenceItem item = row.item();
        boolean sameActors = item.about().isEmpty() || item.about().contains(scope.actor()) || row.actors().containsAll(concernedBy(scope));
        return sameActors && (item.subgroups().isEmpty() || item.subgroups().contains(scope.subgroup())) && !isEarlier(item, scope);
    }

    /** Whether a row is about earlier cycles alone, seen from a scope of no particular cycle. */
    boolean isEarlier(EvidenceItem item, Scope scope) {
        return scope.cycle().isEmpty() && !item.cycles().isEmpty() && !item.cycles().contains(latestCycle);
    }

    /** A complete count stands alone only for those whom it covers. */
    boolean isComplete(Row row, Scope scope) {
        return row.item().kind() == EvidenceKind.COUNT && (row.item().about().isEmpty() || row.actors().containsAll(concernedBy(scope)))
                && (row.item().subgroups().isEmpty() || row.item().subgroups().contains(scope.subgroup()));
    }

    /** The parties of a scope that may differ from it: the actors of the overall scope or of a group. */
    Set<String> membersOf(Scope scope) {
        if (!scope.subgroup().isEmpty() || !scope.cycle().isEmpty()) {
            return Set.of();
        }
        if (scope.isOverall()) {
            return inner;
        }
        Optional<Group> group = theory.group(scope.actor());
        if (group.isEmpty()) {
            return Set.of();
        }
        Set<String> members = new LinkedHashSet<>(theory.members(scope.actor()));
        members.retainAll(inner);
        return members;
    }
}
