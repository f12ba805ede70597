package io.github.verkan.graph;

import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** A maximum flow by pushing and relabelling (Goldberg and Tarjan 1988) as JGraphT has it: iterative, where its other algorithms call themselves. */
final class MaxFlow {

    private final SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);

    void node(String node) {
        graph.addVertex(node);
    }

    /** Both ends must be nodes. An arc to itself carries nothing anywhere and is left out, as is one without capacity. */
    void arc(String from, String to, long capacity) {
        if (!from.equals(to) && capacity > 0) {
            graph.setEdgeWeight(graph.addEdge(from, to), capacity);
        }
    }

    long between(String from, String to) {
        return Math.round(new PushRelabelMFImpl<>(graph).getMaximumFlowValue(from, to));
    }
}
