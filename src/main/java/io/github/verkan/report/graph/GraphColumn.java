package io.github.verkan.report.graph;

import java.util.List;

/**
 * A column of elements.
 *
 * @param heading its heading, on one line
 * @param nodes its elements in the order of the theory; at least one
 */
record GraphColumn(String heading, List<GraphNode> nodes) {

    GraphColumn {
        nodes = List.copyOf(nodes);
    }
}
