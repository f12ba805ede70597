package io.github.verkan.report.graph;

import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws the links. A link through a mechanism is two lines with the mechanism between them. Sources that lead through the mechanism to the same targets in the
 * same manner share one node; others have a node of their own with the same words, for otherwise the picture would show links that are none.
 */
final class GraphLinks {

    private final TheoryOfChange theory;
    private final TheoryGraph graph;
    private final NodeWords words;

    GraphLinks(TheoryOfChange theory, TheoryGraph graph, NodeWords words) {
        this.theory = theory;
        this.graph = graph;
        this.words = words;
    }

    /** Where a link leads, in what manner, and what is written on it. */
    private record Goal(String to, Manner manner, String label) {}

    private record Shared(Mechanism mechanism, Set<Goal> goals) {}

    /** First all nodes, then all lines: a link may lead to a mechanism. */
    void add() {
        Map<GraphNode, List<String>> sources = new LinkedHashMap<>();
        Map<GraphNode, Set<Goal>> goals = new LinkedHashMap<>();
        theory.elements().forEach(element -> {
            if (element instanceof Mechanism mechanism) {
                bySameGoals(mechanism).forEach((shared, from) -> {
                    GraphNode node = graph.add(mechanism, -1);
                    sources.put(node, from);
                    goals.put(node, shared.goals());
                });
            }
        });
        for (Link link : theory.links()) {
            if (theory.element(link.through()).isEmpty()) {
                graph.connect(link.from(), link.to(), Manner.of(link.kind()), link.id());
            }
        }
        sources.forEach((node, from) -> lines(node, from, goals.get(node)));
    }

    private Map<Shared, List<String>> bySameGoals(Mechanism mechanism) {
        Map<String, Set<Goal>> bySource = new LinkedHashMap<>();
        for (Link link : theory.linksThrough(mechanism.id())) {
            Manner manner = Manner.of(link.kind());
            bySource.computeIfAbsent(link.from(), key -> new LinkedHashSet<>()).add(new Goal(link.to(), manner, words.edge(manner, link.id())));
        }
        Map<Shared, List<String>> byGoals = new LinkedHashMap<>();
        bySource.forEach((from, goals) -> byGoals.computeIfAbsent(new Shared(mechanism, goals), key -> new ArrayList<>()).add(from));
        return byGoals;
    }

    private void lines(GraphNode mechanism, List<String> sources, Set<Goal> goals) {
        Manner first = goals.iterator().next().manner();
        Manner shared = goals.stream().allMatch(goal -> goal.manner() == first) ? first : Manner.CONTRIBUTES;
        int last = -1;
        for (String source : sources) {
            for (GraphNode start : graph.nodesOf(source)) {
                boolean stands = start.column() >= 0 && start.kind() != ElementKind.FACTOR;
                last = Math.max(last, start.column());
                graph.add(new GraphEdge(start, mechanism, shared, false, "", stands));
            }
        }
        for (Goal goal : goals) {
            for (GraphNode end : graph.nodesOf(goal.to())) {
                graph.add(new GraphEdge(mechanism, end, goal.manner(), true, goal.label(), last >= 0 && last < end.column()));
            }
        }
    }
}
