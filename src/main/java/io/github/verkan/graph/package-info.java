/**
 * Floor 0: graph algorithms on plain ids. JGraphT does the work and is seen nowhere else; everything here is linear in nodes and arcs and
 * iterative, so that long chains are no danger.
 */
package io.github.verkan.graph;
