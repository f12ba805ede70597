package io.github.verkan.robustness;

import io.github.verkan.assess.Verdict;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Evidence without some of it. */
final class Evidences {

    private Evidences() {}

    /** The ids by which anything can be left out, in the order in which the rows name them; roles that are empty are none. */
    static Map<Facet, Set<String>> ids(List<EvidenceItem> items, EvidenceBase evidence) {
        Map<Facet, Set<String>> ids = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            ids.put(facet, new LinkedHashSet<>());
        }
        for (EvidenceItem item : items) {
            ids.get(Facet.SOURCE).addAll(item.sources());
            for (String source : item.sources()) {
                String role = roleOf(source, evidence);
                if (!role.isEmpty()) {
                    ids.get(Facet.ROLE).add(role);
                }
            }
            ids.get(Facet.METHOD).addAll(item.methods());
            ids.get(Facet.CYCLE).addAll(item.cycles());
        }
        return ids;
    }

    static String roleOf(String source, EvidenceBase evidence) {
        return evidence.sources().byId(source).map(Source::role).orElse("");
    }

    /** The sources that are left out by an id; none for a method or cycle. */
    static Set<String> sources(EvidenceBase evidence, Facet facet, String id) {
        return switch (facet) {
            case SOURCE -> new LinkedHashSet<>(List.of(id));
            case ROLE -> {
                Set<String> ofRole = new LinkedHashSet<>();
                for (Source source : evidence.sources().all()) {
                    if (source.role().equals(id)) {
                        ofRole.add(source.id());
                    }
                }
                yield ofRole;
            }
            case METHOD, CYCLE -> Set.of();
        };
    }

    /** The items without one id: it is taken off each row that has it, and a row that has nothing else goes. */
    static List<EvidenceItem> without(EvidenceBase evidence, Facet facet, String id) {
        List<EvidenceItem> rest = new ArrayList<>();
        for (EvidenceItem item : evidence.items()) {
            List<String> had = switch (facet) {
                case SOURCE, ROLE -> item.sources();
                case METHOD -> item.methods();
                case CYCLE -> item.cycles();
            };
            List<String> left = new ArrayList<>();
            for (String one : had) {
                if (!id.equals(facet == Facet.ROLE ? roleOf(one, evidence) : one)) {
                    left.add(one);
                }
            }
            if (left.size() == had.size()) {
                rest.add(item);
            } else if (!left.isEmpty()) {
                rest.add(switch (facet) {
                    case SOURCE, ROLE -> item.toBuilder().sources(left).build();
                    case METHOD -> item.toBuilder().methods(left).build();
                    case CYCLE -> item.toBuilder().cycles(left).build();
                });
            }
        }
        return rest;
    }

    /** The items with references only to each other. */
    static List<EvidenceItem> closed(List<EvidenceItem> items) {
        Set<String> there = new LinkedHashSet<>();
        for (EvidenceItem item : items) {
            there.add(item.id());
        }
        List<EvidenceItem> closed = new ArrayList<>();
        for (EvidenceItem item : items) {
            if (there.containsAll(item.repeats()) && there.containsAll(item.contradicts())) {
                closed.add(item);
            } else {
                closed.add(item.toBuilder().repeats(among(there, item.repeats())).contradicts(among(there, item.contradicts())).build());
            }
        }
        return closed;
    }

    private static List<String> among(Set<String> there, List<String> ids) {
        List<String> among = new ArrayList<>(ids);
        among.retainAll(there);
        return among;
    }

    /** All rows that the explanation of a verdict cites, by id, in the order of the explanation. */
    static Map<String, Citation> cited(Verdict verdict) {
        Map<String, Citation> cited = new LinkedHashMap<>();
        Deque<Explanation> open = new ArrayDeque<>(List.of(verdict.explanation()));
        while (!open.isEmpty()) {
            Explanation it = open.removeFirst();
            if (it instanceof Citation citation) {
                cited.merge(citation.evidence(), citation, (one, other) -> one.counts() ? one : other);
            }
            for (Explanation child : it.children()) {
                open.addLast(child);
            }
        }
        return cited;
    }
}
