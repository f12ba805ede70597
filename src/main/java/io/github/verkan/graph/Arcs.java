package io.github.verkan.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A graph as arrays: nodes by number, the arcs of each one after the other. */
final class Arcs {

    final String[] names;
    /** The arcs of node v are those from first[v] up to, without, first[v + 1]. */
    final int[] first;
    final int[] target;

    private Arcs(String[] names, int[] first, int[] target) {
        this.names = names;
        this.first = first;
        this.target = target;
    }

    static Arcs of(Map<String, Set<String>> successors) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        successors.keySet().forEach(name -> numbers.put(name, numbers.size()));
        int[] first = new int[numbers.size() + 1];
        int[] target = new int[successors.values().stream().mapToInt(Collection::size).sum()];
        int node = 0;
        int arc = 0;
        for (Set<String> nexts : successors.values()) {
            for (String next : nexts) {
                target[arc++] = numbers.get(next);
            }
            first[++node] = arc;
        }
        return new Arcs(successors.keySet().toArray(new String[0]), first, target);
    }

    int nodes() {
        return names.length;
    }

    boolean hasArcToItself(int node) {
        for (int arc = first[node]; arc < first[node + 1]; arc++) {
            if (target[arc] == node) {
                return true;
            }
        }
        return false;
    }
}
