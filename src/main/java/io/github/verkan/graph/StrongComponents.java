package io.github.verkan.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/** Strongly connected components, by Kosaraju's algorithm as JGraphT has it: iterative, linear in nodes and arcs. */
final class StrongComponents {

    private StrongComponents() {}

    /** The components of a graph that is given by the successors of each node; all successors must be nodes. */
    static List<Set<String>> of(Map<String, Set<String>> successors) {
        DefaultDirectedGraph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        successors.keySet().forEach(graph::addVertex);
        successors.forEach((node, nexts) -> nexts.forEach(next -> graph.addEdge(node, next)));
        return new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets();
    }
}
