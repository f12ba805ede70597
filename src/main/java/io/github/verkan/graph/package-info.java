/**
 * Floor 0: graph algorithms on plain ids. JGraphT does the work and is seen nowhere else; everything here is iterative, so that long
 * chains are no danger, and linear in nodes and arcs, but for the search for all loops, whose number may be exponential: it has limits.
 */
package io.github.verkan.graph;
