package io.github.verkan.report.layout;

import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A part of a theory to be drawn: elements, and the links among them with the mechanisms that those run through. A link into a whole leads to its parts too,
 * and what leaves a part leaves the whole; where a part is shown, so is the whole. Immutable.
 */
public final class Extract {

    private final TheoryOfChange theory;
    /** Those nearest to what was asked for first. */
    private final List<String> byDistance;
    private final int most;
    private final Set<String> elements;
    private final Set<String> links;

    private Extract(TheoryOfChange theory, List<String> byDistance, int most) {
        this.theory = theory;
        this.byDistance = byDistance;
        this.most = most;
        Set<String> chosen = chosen();
        Set<String> among = new LinkedHashSet<>();
        Set<String> drawn = new LinkedHashSet<>(chosen);
        for (Link link : theory.links()) {
            if (chosen.contains(link.from()) && chosen.contains(link.to())) {
                among.add(link.id());
                if (!link.through().isEmpty()) {
                    drawn.add(link.through());
                }
            }
        }
        this.links = Collections.unmodifiableSet(among);
        Set<String> inOrder = new LinkedHashSet<>();
        for (Element element : theory.elements()) {
            if (drawn.contains(element.id())) {
                inOrder.add(element.id());
            }
        }
        this.elements = Collections.unmodifiableSet(inOrder);
    }

    /**
     * Some elements, and the links among them.
     *
     * @param theory the theory
     * @param ids ids of elements
     * @return the extract
     * @throws IllegalArgumentException if there is no such element
     */
    public static Extract of(TheoryOfChange theory, Collection<String> ids) {
        Set<String> given = new LinkedHashSet<>();
        for (String id : ids) {
            given.add(elementOf(theory, id).id());
        }
        return new Extract(theory, List.copyOf(given), Integer.MAX_VALUE);
    }

    /**
     * An element with all that leads to it.
     *
     * @param theory the theory
     * @param element the id of the element
     * @return the extract
     * @throws IllegalArgumentException if there is no such element
     */
    public static Extract leadingTo(TheoryOfChange theory, String element) {
        return around(theory, List.of(element), true, false);
    }

    /**
     * The strand that runs through elements: what leads to them, and what they lead to.
     *
     * @param theory the theory
     * @param ids ids of elements; if there are several, as of where a chain breaks and the effect that it was to reach, the shortest way from each to the next is in the
     *     strand before all else
     * @return the extract
     * @throws IllegalArgumentException if there is no such element, or none is given
     */
    public static Extract strand(TheoryOfChange theory, List<String> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("a strand runs through an element: ids is empty");
        }
        return around(theory, ids, true, true);
    }

    /**
     * Effects of two horizons, and the links among them.
     *
     * @param theory the theory
     * @param earlier one horizon
     * @param later the other
     * @return the extract; empty if there are no such effects
     */
    public static Extract between(TheoryOfChange theory, Horizon earlier, Horizon later) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        List<String> ids = new ArrayList<>();
        for (Element element : theory.elements()) {
            Horizon horizon = element instanceof Effect ? theory.horizonOf(element.id()).orElse(null) : null;
            if (horizon == earlier || horizon == later) {
                ids.add(element.id());
            }
        }
        return of(theory, ids);
    }

    /**
     * With at most so many boxes: what lies nearest to what was asked for. Mechanisms do not count, as they stand on links.
     *
     * @param boxes the number
     * @return an extract
     * @throws IllegalArgumentException if it is less than 1
     */
    public Extract atMost(int boxes) {
        if (boxes < 1) {
            throw new IllegalArgumentException("an extract has one box or more: " + boxes);
        }
        return new Extract(theory, byDistance, boxes);
    }

    /**
     * The elements shown, mechanisms included.
     *
     * @return their ids in the order of the theory
     */
    public Set<String> elements() {
        return elements;
    }

    /**
     * The links shown.
     *
     * @return their ids in the order of the theory
     */
    public Set<String> links() {
        return links;
    }

    /**
     * How many elements would be there were it not for {@link #atMost}.
     *
     * @return the number of elements left out, mechanisms not counted
     */
    public int leftOut() {
        Set<String> all = new LinkedHashSet<>();
        for (String id : byDistance) {
            all.addAll(withWholes(theory, id));
        }
        return all.size() - chosen().size();
    }

    private Set<String> chosen() {
        Set<String> chosen = new LinkedHashSet<>();
        for (String id : byDistance) {
            List<String> together = withWholes(theory, id);
            Set<String> more = new LinkedHashSet<>(together);
            more.removeAll(chosen);
            if (chosen.size() + more.size() <= most) {
                chosen.addAll(together);
            }
        }
        if (chosen.isEmpty() && !byDistance.isEmpty()) {
            chosen.add(byDistance.get(0));
        }
        return chosen;
    }

    private static List<String> withWholes(TheoryOfChange theory, String id) {
        List<String> together = new ArrayList<>();
        for (String each = id; !each.isEmpty(); each = theory.wholeOf(each)) {
            together.add(each);
        }
        return together;
    }

    private static Element elementOf(TheoryOfChange theory, String id) {
        return theory.element(id).orElseThrow(() -> new IllegalArgumentException("no element has this id: " + id));
    }

    private static Extract around(TheoryOfChange theory, List<String> ids, boolean before, boolean after) {
        List<String> seeds = new ArrayList<>();
        for (String id : ids) {
            seeds.addAll(seeds(theory, elementOf(theory, id)));
        }
        Set<String> found = new LinkedHashSet<>(seeds);
        for (int i = 0; i + 1 < seeds.size(); i++) {
            found.addAll(way(theory, seeds.get(i), seeds.get(i + 1)));
        }
        LinkedHashMap<String, Integer> distances = new LinkedHashMap<>();
        for (String id : found) {
            distances.put(id, 0);
        }
        if (before) {
            spread(theory, List.copyOf(found), false, distances);
        }
        if (after) {
            spread(theory, List.copyOf(found), true, distances);
        }
        // Stable: at the same distance those that lead there come before those that follow.
        List<String> order = new ArrayList<>(distances.keySet());
        order.sort((a, b) -> Integer.compare(distances.get(a), distances.get(b)));
        return new Extract(theory, List.copyOf(order), Integer.MAX_VALUE);
    }

    /** A mechanism stands for the ends of its links, a factor for itself and what it affects. */
    private static List<String> seeds(TheoryOfChange theory, Element element) {
        Set<String> seeds = new LinkedHashSet<>();
        if (element instanceof Mechanism) {
            for (Link link : theory.linksThrough(element.id())) {
                seeds.add(link.from());
                seeds.add(link.to());
            }
        } else if (element instanceof Factor factor) {
            seeds.add(factor.id());
            seeds.addAll(factor.affects());
        }
        return seeds.isEmpty() ? List.of(element.id()) : List.copyOf(seeds);
    }

    private static void spread(TheoryOfChange theory, List<String> from, boolean forward, LinkedHashMap<String, Integer> distances) {
        Set<String> reached = new LinkedHashSet<>(from);
        List<String> queue = new ArrayList<>(from);
        for (int i = 0; i < queue.size(); i++) {
            String id = queue.get(i);
            for (String next : next(theory, id, forward)) {
                if (reached.add(next)) {
                    queue.add(next);
                    distances.put(next, Math.min(distances.get(id) + 1, distances.getOrDefault(next, Integer.MAX_VALUE)));
                }
            }
        }
    }

    private static List<String> way(TheoryOfChange theory, String from, String to) {
        LinkedHashMap<String, String> cameFrom = new LinkedHashMap<>();
        List<String> queue = new ArrayList<>(List.of(from));
        for (int i = 0; i < queue.size() && !cameFrom.containsKey(to); i++) {
            for (String next : next(theory, queue.get(i), true)) {
                if (!next.equals(from) && cameFrom.putIfAbsent(next, queue.get(i)) == null) {
                    queue.add(next);
                }
            }
        }
        List<String> way = new ArrayList<>();
        for (String id = to; id != null && cameFrom.containsKey(id); id = cameFrom.get(id)) {
            way.add(id);
        }
        return way;
    }

    private static Set<String> next(TheoryOfChange theory, String id, boolean forward) {
        Set<String> next = new LinkedHashSet<>();
        String whole = theory.wholeOf(id);
        for (Link link : forward ? theory.linksFrom(id) : theory.linksTo(id)) {
            next.add(forward ? link.to() : link.from());
        }
        if (forward && !whole.isEmpty()) {
            next.add(whole);
        } else if (!forward) {
            next.addAll(Identified.ids(theory.parts(id)));
            for (String around = whole; !around.isEmpty(); around = theory.wholeOf(around)) {
                for (Link link : theory.linksTo(around)) {
                    next.add(link.from());
                }
            }
        }
        return next;
    }

    /**
     * A short summary.
     *
     * @return for example {@code Extract[12 elements, 14 links]}
     */
    @Override
    public String toString() {
        return "Extract[" + elements.size() + " elements, " + links.size() + " links]";
    }
}
