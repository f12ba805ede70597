package io.github.verkan.report.graph;

/**
 * A line from one node to another.
 *
 * @param from where it starts
 * @param to where it ends
 * @param manner what it says
 * @param hasHead false for the half of a link that leads up to its mechanism
 * @param label the words on it, on one line; empty for none
 * @param leadsOn whether the end lies in a later column, so that it may decide where the nodes stand
 */
record GraphEdge(GraphNode from, GraphNode to, Manner manner, boolean hasHead, String label, boolean leadsOn) {}
