package io.github.verkan.chains;

import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.theory.Wiring;
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
        Truth element(int element);

        /** Whether its source is there to the extent that this link needs. */
        Truth source(int link);

        /** Whether a mechanism works. */
        Truth mechanism(int mechanism);

        /** Whether the link itself holds. */
        Truth link(int link);

        /** Whether a link counts at all. */
        default boolean leads(int link) {
            return true;
        }

        /** Whether a chain begins here, so that what leads there does not matter: with work, which has been done or has not. */
        default boolean isBeginning(int element) {
            return false;
        }
    }

    private static final int NOTHING = AndOrGraph.NOTHING;

    /** Where the statements on an element lie, seen from the first of them. */
    private static final int INPUT = 1;
    private static final int BODY = 2;
    private static final int CHAIN = 3;
    private static final int OWN = 4;

    private final Wiring wiring;
    private final Known known;
    private final boolean isAllNeeded;
    /** Whether a link that asks no more than its source is there with the chain to its source. */
    private final boolean sharesChains;
    private final AndOrGraph.Builder builder;
    /**
     * By element, as is what follows up to the steps: the first of the statements on it, or nothing for what chains are not made of. First comes what it
     * requires, then all that leads there, the same with its parts, the chain with the element itself, and that it is there itself.
     */
    private final int[] places;
    private final int[] others;
    private final Truth[] shown;
    private final int[] mechanisms;
    private final boolean[] isFed;
    private final boolean[] isAnyRequired;
    /** Whether anything else leads there but what makes up for a lack. */
    private final boolean[] isAnyMeant;
    /** By link, as is the next: that it leads on; nothing for one that does not count. */
    private final int[] steps;
    private final int[] sources;
    /** The few links that are questioned: whether they hold. */
    private final Map<Integer, Integer> questioned = new HashMap<>();
    private int[] pointOfLeaf;
    private AndOrGraph graph;

    private ChainCircuit(Wiring wiring, Known known, boolean isAllNeeded, boolean sharesChains) {
        this.wiring = wiring;
        this.known = known;
        this.isAllNeeded = isAllNeeded;
        this.sharesChains = sharesChains;
        int nodes = 6 * wiring.elements();
        this.builder = AndOrGraph.builder(nodes, 5 * wiring.elements() + wiring.links());
        this.pointOfLeaf = new int[nodes];
        this.places = nothing(wiring.elements());
        this.others = nothing(wiring.elements());
        this.mechanisms = nothing(wiring.elements());
        this.shown = new Truth[wiring.elements()];
        this.isFed = new boolean[wiring.elements()];
        this.isAnyRequired = new boolean[wiring.elements()];
        this.isAnyMeant = new boolean[wiring.elements()];
        this.steps = nothing(wiring.links());
        this.sources = nothing(wiring.links());
    }

    private static int[] nothing(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, NOTHING);
        return numbers;
    }

    static ChainCircuit of(TheoryOfChange theory, Known known) {
        return of(theory, known, false);
    }

    /** The same where all that contributes is needed; of alternatives, and of what compensates, one is enough as well. */
    static ChainCircuit ofAll(TheoryOfChange theory, Known known) {
        return of(theory, known, true);
    }

    /** Where something goes round, what is named depends on the order in which statements spread: each link then has one of its own, in the order of links. */
    private static ChainCircuit of(TheoryOfChange theory, Known known, boolean isAllNeeded) {
        ChainCircuit circuit = new ChainCircuit(theory.wiring(), known, isAllNeeded, true).build();
        return circuit.graph.goesRound() ? new ChainCircuit(theory.wiring(), known, isAllNeeded, false).build() : circuit;
    }

    /** The elements that chains are made of. */
    static boolean isStep(TheoryOfChange theory, String id) {
        return isStep(theory.kindOf(id).orElse(null));
    }

    static boolean isStep(ElementKind kind) {
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

    private ChainCircuit build() {
        for (int element = 0; element < places.length; element++) {
            if (isStep(wiring.elementKind(element))) {
                place(element);
            }
        }
        for (int element = 0; element < places.length; element++) {
            feedWholesFirst(element);
        }
        graph = builder.build();
        return this;
    }

    private void place(int element) {
        places[element] = builder.all();
        for (int i = INPUT; i <= CHAIN; i++) {
            builder.all();
        }
        shown[element] = known.element(element);
        leaf(element, shown[element]);
    }

    private int leaf(int point, Truth value) {
        int leaf = builder.leaf(value);
        if (leaf >= pointOfLeaf.length) {
            pointOfLeaf = Arrays.copyOf(pointOfLeaf, leaf * 2);
        }
        pointOfLeaf[leaf] = point;
        return leaf;
    }

    /** A part takes over what leads to its whole, which has to be known by then. */
    private void feedWholesFirst(int element) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int next = element; next != Wiring.NONE && places[next] != NOTHING && !isFed[next]; next = wiring.whole(next)) {
            open.push(next);
            isFed[next] = true;
        }
        while (!open.isEmpty()) {
            feed(open.pop());
        }
    }

    private void feed(int element) {
        int place = places[element];
        for (int i = 0; i < wiring.linkToCount(element); i++) {
            int link = wiring.linkTo(element, i);
            LinkKind kind = wiring.kind(link);
            if (kind == LinkKind.HINDERS || !known.leads(link) || places[wiring.from(link)] == NOTHING) {
                continue;
            }
            int step = stepOver(link);
            if (kind == LinkKind.REQUIRES || isAllNeeded && kind == LinkKind.CONTRIBUTES) {
                builder.feed(place, step);
                isAnyRequired[element] = true;
            } else {
                isAnyMeant[element] |= kind != LinkKind.COMPENSATES;
                builder.feed(othersOf(element), step);
            }
        }
        builder.feed(place + INPUT, place);
        int whole = wiring.whole(element);
        if (whole != Wiring.NONE) {
            builder.feed(place, places[whole]);
            isAnyRequired[element] |= isAnyRequired[whole];
            isAnyMeant[element] |= isAnyMeant[whole];
            if (others[whole] != NOTHING) {
                builder.feed(othersOf(element), others[whole]);
            }
        }
        if (areOthersNeeded(element)) {
            builder.feed(place + INPUT, others[element]);
        }
        boolean isBeginning = known.isBeginning(element);
        if (!isBeginning && wiring.elementKind(element) == ElementKind.EFFECT) {
            builder.feed(place + BODY, place + INPUT);
        }
        for (int i = 0; i < (isBeginning ? 0 : wiring.partCount(element)); i++) {
            builder.feed(place + BODY, places[wiring.part(element, i)] + CHAIN);
        }
        builder.feed(place + CHAIN, place + BODY).feed(place + CHAIN, place + OWN);
    }

    /** What makes up for a lack breaks nothing where it is absent and nothing lacks: all that was to lead there is required. */
    private boolean areOthersNeeded(int element) {
        return others[element] != NOTHING && (isAnyMeant[element] || !isAnyRequired[element]);
    }

    private int othersOf(int element) {
        if (others[element] == NOTHING) {
            others[element] = builder.any();
        }
        return others[element];
    }

    /** Most links need no more of their source than it takes to be there, run through no mechanism, and are not questioned: they are there with its chain. */
    private int stepOver(int link) {
        int from = wiring.from(link);
        int mechanism = wiring.through(link);
        Truth there = known.source(link);
        Truth holds = known.link(link);
        sources[link] = there == shown[from] ? places[from] + OWN : leaf(from, there);
        if (sharesChains && there == shown[from] && mechanism == Wiring.NONE && holds == Truth.YES) {
            steps[link] = places[from] + CHAIN;
            return steps[link];
        }
        int step = builder.all();
        steps[link] = step;
        builder.feed(step, places[from] + BODY).feed(step, sources[link]);
        if (mechanism != Wiring.NONE) {
            if (mechanisms[mechanism] == NOTHING) {
                mechanisms[mechanism] = leaf(mechanism, known.mechanism(mechanism));
            }
            builder.feed(step, mechanisms[mechanism]);
        }
        if (holds != Truth.YES) {
            int itself = leaf(wiring.pointOfLink(link), holds);
            questioned.put(link, itself);
            builder.feed(step, itself);
        }
        return step;
    }

    /** Whether a link is a step of a chain. */
    boolean counts(int link) {
        return steps[link] != NOTHING;
    }

    /** Whether what leads to the source of a link, and its parts, hold. */
    Truth leadsThere(int link) {
        return graph.value(places[wiring.from(link)] + BODY);
    }

    Truth source(int link) {
        return graph.value(sources[link]);
    }

    Truth mechanism(int link) {
        return wiring.through(link) == Wiring.NONE ? Truth.YES : graph.value(mechanisms[wiring.through(link)]);
    }

    Truth itself(int link) {
        Integer itself = questioned.get(link);
        return itself == null ? Truth.YES : graph.value(itself);
    }

    Truth step(int link) {
        return graph.value(steps[link]);
    }

    /** Whether chains are made of the element; of no other may anything else be asked. */
    boolean isPlace(int element) {
        return places[element] != NOTHING;
    }

    Truth input(int element) {
        return graph.value(places[element] + INPUT);
    }

    /** Whether the chain up to and with the element holds. */
    Truth chain(int element) {
        return graph.value(places[element] + CHAIN);
    }

    Truth required(int element) {
        return graph.value(places[element]);
    }

    /** Whether one of what contributes to the element, or to a whole that it is a part of, is known to hold. */
    boolean isAnyOtherThere(int element) {
        return others[element] != NOTHING && graph.value(others[element]) == Truth.YES;
    }

    /** Whether one of what contributes holds; yes where nothing does, or none of it is needed. */
    Truth others(int element) {
        return areOthersNeeded(element) ? graph.value(others[element]) : Truth.YES;
    }

    /** The element, mechanism or link that breaks a chain or leaves it untested, as a point; none where it holds, or goes round. */
    int decidingChain(int element) {
        int leaf = graph.decidedBy(places[element] + CHAIN);
        return leaf == NOTHING ? Wiring.NONE : pointOfLeaf[leaf];
    }
}
