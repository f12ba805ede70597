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
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The theory as statements that rest on each other. A link into a whole enters every part of it, and a whole holds when its parts do. What an element requires
 * must all be there; of what contributes, is an alternative or compensates, one is enough; where all
 * that was to lead there is required, what makes up for a lack may be absent. What has been done has been done, whatever is known of its resources: a
 * chain begins with work.
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

        /** Whether a link counts at all. */
        default boolean leads(Link link) {
            return true;
        }

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
    private final Map<String, Integer> mechanisms = new HashMap<>();
    private String[] pointOfLeaf = new String[64];
    private int unquestioned = AndOrGraph.NOTHING;
    private AndOrGraph graph;

    /** The statements on one element: what it requires, what else leads to it, both, the same with its parts, and that it is there itself. */
    private static final class Place {
        private int required;
        private int others;
        private int input;
        private int body;
        private int own;
        private Truth shown;
        private int chain;
        private boolean fed;
        private boolean isAnyRequired;
        /** Whether anything else leads there but what makes up for a lack. */
        private boolean isAnyMeant;
        private final Element element;
        private final List<Arc> arcs = new ArrayList<>();

        Place(Element element) {
            this.element = element;
        }
    }

    /** The statements on one link into an element, so that nobody has to look them up. */
    static final class Arc {
        private final Link link;
        private final Place source;
        private final int step;
        private final int leaf;
        private final int mechanism;
        private final int itself;

        private Arc(Link link, Place source, int step, int leaf, int mechanism, int itself) {
            this.link = link;
            this.source = source;
            this.step = step;
            this.leaf = leaf;
            this.mechanism = mechanism;
            this.itself = itself;
        }

        Link link() {
            return link;
        }

        Element source() {
            return source.element;
        }
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

    /** An element with the wholes that it is a part of, from the nearest on, and its parts at any depth. */
    static Set<String> withWholesAndParts(TheoryOfChange theory, String element) {
        Set<String> near = new LinkedHashSet<>(List.of(element));
        for (String whole = theory.wholeOf(element); !whole.isEmpty(); whole = theory.wholeOf(whole)) {
            near.add(whole);
        }
        List<String> open = new ArrayList<>(List.of(element));
        for (int i = 0; i < open.size(); i++) {
            theory.parts(open.get(i)).forEach(part -> open.add(part.id()));
        }
        near.addAll(open);
        return near;
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
                places.put(element.id(), placeOf(element));
            }
        }
        for (String element : elements) {
            feedWholesFirst(element);
        }
        graph = builder.build();
    }

    private Place placeOf(Element element) {
        Place place = new Place(element);
        place.required = builder.all();
        place.others = AndOrGraph.NOTHING;
        place.input = builder.all();
        place.body = builder.all();
        place.chain = builder.all();
        place.shown = known.element(element.id());
        place.own = leaf(element.id(), place.shown);
        return place;
    }

    /** Most links are not questioned: they share a leaf. */
    private int unquestioned() {
        if (unquestioned == AndOrGraph.NOTHING) {
            unquestioned = builder.leaf(Truth.YES);
        }
        return unquestioned;
    }

    private int leaf(String point, Truth value) {
        int leaf = builder.leaf(value);
        if (leaf >= pointOfLeaf.length) {
            pointOfLeaf = Arrays.copyOf(pointOfLeaf, leaf * 2);
        }
        pointOfLeaf[leaf] = point;
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
        for (Link link : theory.linksTo(element)) {
            Place source = link.kind() == LinkKind.HINDERS || !known.leads(link) ? null : places.get(link.from());
            if (source == null) {
                continue;
            }
            Arc arc = arc(link, source);
            int step = arc.step;
            place.arcs.add(arc);
            if (link.kind() == LinkKind.REQUIRES || isAllNeeded && link.kind() == LinkKind.CONTRIBUTES) {
                builder.feed(place.required, step);
                place.isAnyRequired = true;
            } else {
                place.isAnyMeant |= link.kind() != LinkKind.COMPENSATES;
                builder.feed(others(place), step);
            }
        }
        builder.feed(place.input, place.required);
        Place whole = places.get(theory.wholeOf(element));
        if (whole != null) {
            builder.feed(place.required, whole.required);
            place.isAnyRequired |= whole.isAnyRequired;
            place.isAnyMeant |= whole.isAnyMeant;
            if (whole.others != AndOrGraph.NOTHING) {
                builder.feed(others(place), others(whole));
            }
        }
        if (areOthersNeeded(place)) {
            builder.feed(place.input, place.others);
        }
        if (place.element.kind() == ElementKind.EFFECT && !known.isBeginning(element)) {
            builder.feed(place.body, place.input);
        }
        for (Effect part : known.isBeginning(element) ? List.<Effect>of() : theory.parts(element)) {
            builder.feed(place.body, places.get(part.id()).chain);
        }
        builder.feed(place.chain, place.body).feed(place.chain, place.own);
    }

    /** What makes up for a lack breaks nothing where it is absent and nothing lacks: all that was to lead there is required. */
    private static boolean areOthersNeeded(Place place) {
        return place.others != AndOrGraph.NOTHING && (place.isAnyMeant || !place.isAnyRequired);
    }

    private int others(Place place) {
        if (place.others == AndOrGraph.NOTHING) {
            place.others = builder.any();
        }
        return place.others;
    }

    private Arc arc(Link link, Place source) {
        int step = builder.all();
        Truth there = known.source(link);
        int leaf = there == source.shown ? source.own : leaf(source.element.id(), there);
        builder.feed(step, source.body).feed(step, leaf);
        int mechanism = link.through().isEmpty() ? AndOrGraph.NOTHING : mechanisms.computeIfAbsent(link.through(), id -> leaf(id, known.mechanism(id)));
        if (mechanism != AndOrGraph.NOTHING) {
            builder.feed(step, mechanism);
        }
        Truth holds = known.link(link);
        int itself = holds == Truth.YES ? unquestioned() : leaf(link.id(), holds);
        builder.feed(step, itself);
        return new Arc(link, source, step, leaf, mechanism, itself);
    }

    /** The links that lead to an element, in the order of the theory. */
    List<Arc> arcs(String element) {
        return places.get(element).arcs;
    }

    /** Whether what leads to the source of a link, and its parts, hold. */
    Truth leadsThere(Arc arc) {
        return graph.value(arc.source.body);
    }

    Truth source(Arc arc) {
        return graph.value(arc.leaf);
    }

    Truth mechanism(Arc arc) {
        return arc.mechanism == AndOrGraph.NOTHING ? Truth.YES : graph.value(arc.mechanism);
    }

    Truth itself(Arc arc) {
        return graph.value(arc.itself);
    }

    Truth step(Arc arc) {
        return graph.value(arc.step);
    }

    Truth input(String element) {
        return graph.value(places.get(element).input);
    }

    /** Whether the chain up to and with the element holds. */
    Truth chain(String element) {
        return graph.value(places.get(element).chain);
    }

    Truth required(String element) {
        return graph.value(places.get(element).required);
    }

    /** Whether one of what contributes to the element, or to a whole that it is a part of, is known to hold. */
    boolean isAnyOtherThere(String element) {
        int others = places.get(element).others;
        return others != AndOrGraph.NOTHING && graph.value(others) == Truth.YES;
    }

    /** Whether one of what contributes holds; yes where nothing does, or none of it is needed. */
    Truth others(String element) {
        Place place = places.get(element);
        return areOthersNeeded(place) ? graph.value(place.others) : Truth.YES;
    }

    /** The element, mechanism or link that breaks a chain or leaves it untested; empty where it holds, or goes round. */
    String decidingChain(String element) {
        return point(graph.decidedBy(places.get(element).chain));
    }

    String decidingInput(String element) {
        return point(graph.decidedBy(places.get(element).input));
    }

    private String point(int node) {
        String point = node == AndOrGraph.NOTHING || node >= pointOfLeaf.length ? null : pointOfLeaf[node];
        return point == null ? "" : point;
    }
}
