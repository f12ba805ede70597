package io.github.verkan.chains;

import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The theory as statements that rest on each other. A link into a whole enters every part of it, and a whole holds when its parts do. What an element requires
 * must all be there; of what contributes, is an alternative or compensates, one is enough. What has been done has been done, whatever is known of its
 * resources: a chain begins with work.
 */
final class ChainCircuit {

    /** What is known at the points of a chain. */
    interface Known {

        /** Whether the element is there. */
        Truth element(String id);

        /** Whether its source is there to the extent that this link needs. */
        Truth source(Link link);

        /** Whether a mechanism works. */
        Truth mechanism(String id);

        /** Whether the link itself holds. */
        Truth link(Link link);

        /** Whether a chain begins here, so that what leads there does not matter: with work, which has been done or has not. */
        default boolean isBeginning(String id) {
            return false;
        }
    }

    private final TheoryOfChange theory;
    private final Known known;
    private final boolean isAllNeeded;
    private final AndOrGraph.Builder builder = AndOrGraph.builder();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Integer> steps = new HashMap<>();
    private final Map<String, Integer> mechanisms = new HashMap<>();
    private final Map<Integer, String> pointOfLeaf = new HashMap<>();
    private AndOrGraph graph;

    /** The statements on one element: what it requires, what else leads to it, both, the same with its parts, and that it is there itself. */
    private static final class Place {
        private int required;
        private int others;
        private int input;
        private int body;
        private int own;
        private int chain;
        private boolean fed;
    }

    private ChainCircuit(TheoryOfChange theory, Known known, boolean isAllNeeded) {
        this.theory = theory;
        this.known = known;
        this.isAllNeeded = isAllNeeded;
    }

    static ChainCircuit of(TheoryOfChange theory, Known known) {
        return of(theory, known, false);
    }

    /** The same where all that contributes is needed; of alternatives, and of what compensates, one is enough as well. */
    static ChainCircuit ofAll(TheoryOfChange theory, Known known) {
        return of(theory, known, true);
    }

    private static ChainCircuit of(TheoryOfChange theory, Known known, boolean isAllNeeded) {
        ChainCircuit circuit = new ChainCircuit(theory, known, isAllNeeded);
        circuit.build();
        return circuit;
    }

    /** The elements that chains are made of. */
    static boolean isStep(TheoryOfChange theory, String id) {
        ElementKind kind = theory.kindOf(id).orElse(null);
        return kind == ElementKind.RESOURCE || kind == ElementKind.ACTIVITY || kind == ElementKind.OUTPUT || kind == ElementKind.EFFECT;
    }

    /** The links that lead on, in the order of the theory. */
    static List<Link> into(TheoryOfChange theory, String id) {
        List<Link> links = new ArrayList<>();
        for (Link link : theory.linksTo(id)) {
            if (link.kind() != LinkKind.HINDERS && isStep(theory, link.from())) {
                links.add(link);
            }
        }
        return links;
    }

    private void build() {
        List<String> elements = new ArrayList<>();
        for (Element element : theory.elements()) {
            if (isStep(theory, element.id())) {
                elements.add(element.id());
                places.put(element.id(), placeOf(element.id()));
            }
        }
        for (String element : elements) {
            feedWholesFirst(element);
        }
        graph = builder.build();
    }

    private Place placeOf(String element) {
        Place place = new Place();
        place.required = builder.all();
        place.others = AndOrGraph.NOTHING;
        place.input = builder.all();
        place.body = builder.all();
        place.chain = builder.all();
        place.own = leaf(element, known.element(element));
        return place;
    }

    private int leaf(String point, Truth value) {
        int leaf = builder.leaf(value);
        pointOfLeaf.put(leaf, point);
        return leaf;
    }

    /** A part takes over what leads to its whole, which has to be known by then. */
    private void feedWholesFirst(String element) {
        Deque<String> open = new ArrayDeque<>();
        for (String id = element; places.containsKey(id) && !places.get(id).fed; id = theory.wholeOf(id)) {
            open.push(id);
            places.get(id).fed = true;
        }
        while (!open.isEmpty()) {
            String next = open.pop();
            feed(next, places.get(next));
        }
    }

    private void feed(String element, Place place) {
        for (Link link : into(theory, element)) {
            int step = step(link);
            if (link.kind() == LinkKind.REQUIRES || isAllNeeded && link.kind() == LinkKind.CONTRIBUTES) {
                builder.feed(place.required, step);
            } else {
                builder.feed(others(place), step);
            }
        }
        builder.feed(place.input, place.required);
        Place whole = places.get(theory.wholeOf(element));
        if (whole != null) {
            builder.feed(place.required, whole.required);
            if (whole.others != AndOrGraph.NOTHING) {
                builder.feed(others(place), others(whole));
            }
        }
        if (place.others != AndOrGraph.NOTHING) {
            builder.feed(place.input, place.others);
        }
        if (theory.kindOf(element).orElseThrow() == ElementKind.EFFECT && !known.isBeginning(element)) {
            builder.feed(place.body, place.input);
        }
        for (Effect part : theory.parts(element)) {
            builder.feed(place.body, places.get(part.id()).chain);
        }
        builder.feed(place.chain, place.body).feed(place.chain, place.own);
    }

    private int others(Place place) {
        if (place.others == AndOrGraph.NOTHING) {
            place.others = builder.any();
        }
        return place.others;
    }

    private int step(Link link) {
        int step = builder.all();
        steps.put(link.id(), step);
        builder.feed(step, places.get(link.from()).body).feed(step, leaf(link.from(), known.source(link)));
        if (!link.through().isEmpty()) {
            builder.feed(step, mechanisms.computeIfAbsent(link.through(), id -> leaf(id, known.mechanism(id))));
        }
        builder.feed(step, leaf(link.id(), known.link(link)));
        return step;
    }

    Truth input(String element) {
        return graph.value(places.get(element).input);
    }

    /** Whether the chain up to and with the element holds. */
    Truth chain(String element) {
        return graph.value(places.get(element).chain);
    }

    /** Whether what leads to the element, and its parts, hold, whatever is known of the element as a whole. */
    Truth body(String element) {
        return graph.value(places.get(element).body);
    }

    Truth step(String link) {
        return graph.value(steps.get(link));
    }

    Truth required(String element) {
        return graph.value(places.get(element).required);
    }

    /** Whether anything contributes to the element, or to a whole that it is a part of. */
    boolean hasOthers(String element) {
        return places.get(element).others != AndOrGraph.NOTHING;
    }

    /** Whether one of what contributes holds; yes where nothing does. */
    Truth others(String element) {
        int others = places.get(element).others;
        return others == AndOrGraph.NOTHING ? Truth.YES : graph.value(others);
    }

    /** The element, mechanism or link that breaks a chain or leaves it untested; empty where it holds, or goes round. */
    String decidingChain(String element) {
        return pointOfLeaf.getOrDefault(graph.decidedBy(places.get(element).chain), "");
    }

    String decidingInput(String element) {
        return pointOfLeaf.getOrDefault(graph.decidedBy(places.get(element).input), "");
    }
}
