package io.github.verkan.coverage;

import io.github.verkan.graph.Digraph;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The steps of a theory without its loops: each tangle of loops is one step, and the steps stand in an order in which all arcs lead forward. Each element
 * is a way in and a way out; a whole is entered and left through its parts. Mechanisms are what links run through and factors what affects them: they are
 * steps only where links lead both to them and on from them. Links that hinder, and those between two factors, lead nowhere.
 */
final class ChainGraph {

    private static final char IN = '<';
    private static final char OUT = '>';

    private final TheoryOfChange theory;
    private final Set<String> elements = new LinkedHashSet<>();
    private final Map<String, Integer> steps = new LinkedHashMap<>();
    private final List<List<Integer>> next = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();

    ChainGraph(TheoryOfChange theory) {
        this.theory = theory;
        for (Element element : theory.elements()) {
            if (!isBeside(element.kind()) || isBetween(element.id())) {
                elements.add(element.id());
            }
        }
        List<String[]> arcs = arcs();
        Digraph.Builder graph = Digraph.builder();
        for (String[] arc : arcs) {
            graph.arc(arc[0], arc[1]);
        }
        int count = 0;
        for (Set<String> tangle : graph.build().tangles()) {
            for (String node : tangle) {
                steps.put(node, count);
            }
            count++;
        }
        for (String[] arc : arcs) {
            for (String node : arc) {
                if (steps.putIfAbsent(node, count) == null) {
                    count++;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            next.add(new ArrayList<>(2));
        }
        for (String[] arc : arcs) {
            int from = steps.get(arc[0]);
            int to = steps.get(arc[1]);
            if (from != to) {
                next.get(from).add(to);
            }
        }
        putInOrder();
    }

    /** Also those that occur twice: two links between the same ends are two ways. */
    private List<String[]> arcs() {
        List<String[]> arcs = new ArrayList<>();
        for (String element : elements) {
            String whole = theory.wholeOf(element);
            if (theory.parts(element).isEmpty()) {
                arcs.add(new String[] {IN + element, OUT + element});
            }
            if (!whole.isEmpty()) {
                arcs.add(new String[] {IN + whole, IN + element});
                arcs.add(new String[] {OUT + element, OUT + whole});
            }
        }
        for (Link link : theory.links()) {
            if (isWay(link)) {
                arcs.add(new String[] {OUT + link.from(), IN + link.to()});
            }
        }
        return arcs;
    }

    private static boolean isBeside(ElementKind kind) {
        return kind == ElementKind.FACTOR || kind == ElementKind.MECHANISM;
    }

    private boolean isBetween(String element) {
        return anyLeadsOn(theory.linksTo(element)) && anyLeadsOn(theory.linksFrom(element));
    }

    private boolean anyLeadsOn(List<Link> links) {
        for (Link link : links) {
            if (leadsOn(link)) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsOn(Link link) {
        return link.kind() != LinkKind.HINDERS && !link.from().equals(link.to()) && !(isFactor(link.from()) && isFactor(link.to()));
    }

    private boolean isFactor(String element) {
        return theory.kindOf(element).orElse(null) == ElementKind.FACTOR;
    }

    /** Whether a chain can run over a link. */
    boolean isWay(Link link) {
        return leadsOn(link) && elements.contains(link.from()) && elements.contains(link.to());
    }

    /** By Kahn's algorithm (1962). */
    private void putInOrder() {
        int[] incoming = new int[next.size()];
        for (List<Integer> targets : next) {
            for (int target : targets) {
                incoming[target]++;
            }
        }
        Deque<Integer> free = new ArrayDeque<>();
        for (int step = 0; step < incoming.length; step++) {
            if (incoming[step] == 0) {
                free.add(step);
            }
        }
        while (!free.isEmpty()) {
            int step = free.remove();
            order.add(step);
            for (int target : next.get(step)) {
                if (--incoming[target] == 0) {
                    free.add(target);
                }
            }
        }
    }

    /** The steps, each after all that lead to it. */
    List<Integer> order() {
        return order;
    }

    /** The steps that a step leads to, as often as it does. */
    List<Integer> next(int step) {
        return next.get(step);
    }

    /** The step at which an element is entered; −1 for one that is no step. */
    int in(String element) {
        return steps.getOrDefault(IN + element, -1);
    }

    /** The step at which an element is left; −1 for one that is no step. */
    int out(String element) {
        return steps.getOrDefault(OUT + element, -1);
    }

    /** The elements that a whole comes down to: its parts, or theirs; itself if it has none. */
    List<String> leaves(String element) {
        List<String> leaves = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(element));
        while (!open.isEmpty()) {
            String each = open.remove();
            List<Effect> parts = theory.parts(each);
            if (parts.isEmpty()) {
                leaves.add(each);
            }
            open.addAll(Identified.ids(parts));
        }
        return leaves;
    }
}
