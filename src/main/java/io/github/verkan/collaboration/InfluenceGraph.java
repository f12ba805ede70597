package io.github.verkan.collaboration;

import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.graph.CycleLimits;
import io.github.verkan.graph.Digraph;
import io.github.verkan.graph.SimpleCycles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What bears on what in a study, as a graph of factors with signs, in which loops are allowed.
 *
 * <p>Loops are made of influences from one named factor to another that are at work. What was feared or is a risk is in no loop and stands apart. An influence
 * on a stated loop, or on all factors, names no link between two factors: it makes no loop. One on a loop reaches its factors; one on all is counted apart, in
 * {@link FactorStanding#reachOverAll()}. A loop with an even number of minus signs reinforces, one with an odd number balances. Nothing is simulated.
 */
public final class InfluenceGraph {

    private final FactorStudy study;
    private final RealLinks links;
    private final Digraph graph;
    private final List<FoundLoop> loops;
    private final SimpleCycles.Ended ended;
    private final List<StatedLoopReading> stated;
    private final List<FactorStanding> standings;
    private final Map<String, Integer> order = new HashMap<>();

    private InfluenceGraph(FactorStudy study, CycleLimits limits) {
        this.study = study;
        this.links = new RealLinks(study);
        Digraph.Builder builder = Digraph.builder();
        List<String> factors = study.factorIds();
        for (String factor : factors) {
            builder.node(factor);
            order.put(factor, order.size());
        }
        for (String factor : factors) {
            links.from(factor).keySet().forEach(to -> builder.arc(factor, to));
        }
        this.graph = builder.build();
        SimpleCycles found = graph.simpleCycles(limits);
        this.ended = found.ended();
        this.loops = found.cycles().stream().map(this::loop).toList();
        this.stated = study.statedLoops().stream().map(this::reading).toList();
        this.standings = new Standings(study, links).all();
    }

    /**
     * The graph of a study.
     *
     * @param study the study
     * @return the graph, with its loops as far as the usual limits
     */
    public static InfluenceGraph of(FactorStudy study) {
        return of(study, CycleLimits.DEFAULT);
    }

    /**
     * The graph of a study, with limits of one's own for the search for loops.
     *
     * @param study the study
     * @param limits how many loops and steps at most
     * @return the graph
     */
    public static InfluenceGraph of(FactorStudy study, CycleLimits limits) {
        return new InfluenceGraph(Objects.requireNonNull(study, "study"), Objects.requireNonNull(limits, "limits"));
    }

    private FoundLoop loop(List<String> factors) {
        List<LoopLink> around = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            around.add(links.from(factors.get(i)).get(factors.get((i + 1) % factors.size())));
        }
        return FoundLoop.of(around);
    }

    /** Looked up link by link, so that a stated loop is found however many others there are. */
    private StatedLoopReading reading(StatedLoop loop) {
        List<String> through = loop.through();
        List<List<String>> missing = new ArrayList<>();
        for (int i = 0; i < through.size(); i++) {
            String to = through.get((i + 1) % through.size());
            if (!links.from(through.get(i)).containsKey(to)) {
                missing.add(List.of(through.get(i), to));
            }
        }
        StatedLoopReading.Outcome outcome = StatedLoopReading.Outcome.FOUND;
        if (through.isEmpty()) {
            outcome = StatedLoopReading.Outcome.REMARK;
        } else if (new HashSet<>(through).size() < through.size()) {
            outcome = StatedLoopReading.Outcome.SEVERAL_IN_ONE;
        } else if (!missing.isEmpty()) {
            outcome = StatedLoopReading.Outcome.NOT_FOUND;
        }
        Step step = new Step("stated-loop", "remark if factors is 0; else several-in-one if a factor stands twice; else found if missing is 0, not-found otherwise",
                List.of(Input.of("factors", through.size()), Input.of("missing", missing.size())), outcome.code(), List.of());
        boolean isFound = outcome == StatedLoopReading.Outcome.FOUND;
        return new StatedLoopReading(loop.id(), outcome, isFound ? loop(fromFirst(through)) : null, missing, step);
    }

    /** A loop from the factor that stands first in the study, as loops are found. */
    private List<String> fromFirst(List<String> through) {
        int start = 0;
        for (int i = 1; i < through.size(); i++) {
            start = order.get(through.get(i)) < order.get(through.get(start)) ? i : start;
        }
        List<String> turned = new ArrayList<>(through.subList(start, through.size()));
        turned.addAll(through.subList(0, start));
        return turned;
    }

    /**
     * The loops of influences that are at work.
     *
     * @return the loops in the author's order of their first factors; not all if {@link #ended()} says so
     */
    public List<FoundLoop> loops() {
        return loops;
    }

    /**
     * Why the search for loops ended.
     *
     * @return complete, or which limit was met: then there may be more loops
     */
    public SimpleCycles.Ended ended() {
        return ended;
    }

    /**
     * The loops that the author states, beside those that the influences make.
     *
     * @return one reading a stated loop, in the author's order
     */
    public List<StatedLoopReading> statedLoops() {
        return stated;
    }

    /**
     * The loops that the influences make and the author does not state.
     *
     * @return the loops, in the order of {@link #loops()}
     */
    public List<FoundLoop> unstatedLoops() {
        Set<List<String>> known = new HashSet<>();
        stated.forEach(it -> it.foundIfAny().ifPresent(loop -> known.add(loop.factors())));
        return loops.stream().filter(loop -> !known.contains(loop.factors())).toList();
    }

    /**
     * What breaks a loop: influences against it from outside, and what leads to those.
     *
     * @param loop one of the loops
     * @return what breaks it
     */
    public LoopBreakers breakersOf(FoundLoop loop) {
        Set<String> names = new LinkedHashSet<>();
        stated.forEach(it -> it.foundIfAny().filter(found -> found.factors().equals(loop.factors())).ifPresent(found -> names.add(it.loop())));
        return new BreakerSearch(study, links).of(loop, names);
    }

    /**
     * All factors with their influences in and out and their reach.
     *
     * @return in the author's order
     */
    public List<FactorStanding> standings() {
        return standings;
    }

    /**
     * All factors by reach, the farthest first; where reach is the same, or was not computed, in the author's order.
     *
     * @return the ranking
     */
    public List<FactorStanding> byReach() {
        List<FactorStanding> ranked = new ArrayList<>(standings);
        ranked.sort(Comparator.comparing(it -> -it.reachIfComputed().orElse(0)));
        return List.copyOf(ranked);
    }

    /**
     * The factors that bear on others and that nothing is said to bear on, the farthest reaching first.
     *
     * @return the drivers
     */
    public List<FactorStanding> drivers() {
        return byReach().stream().filter(FactorStanding::isDriver).toList();
    }

    /**
     * The factors that something bears on and that are said to bear on nothing.
     *
     * @return the outcomes, in the author's order
     */
    public List<FactorStanding> outcomes() {
        return standings.stream().filter(FactorStanding::isOutcome).toList();
    }

    /**
     * The sets of factors that all lead to each other.
     *
     * @return each in the author's order, in that of their first factors
     */
    public List<Set<String>> tangles() {
        return graph.tangles();
    }

    /**
     * The influences that are kept apart: risks, and fears that did not come true.
     *
     * @return in the author's order
     */
    public List<FactorInfluence> keptApart() {
        return study.influences().stream().filter(it -> !it.kind().isReal()).toList();
    }

    /**
     * The influences that are said of all factors at once.
     *
     * @return in the author's order
     */
    public List<FactorInfluence> onAll() {
        return study.influences().stream().filter(FactorInfluence::isOnAll).toList();
    }

    /**
     * The links between factors that are named, at work.
     *
     * @return by from and to in the author's order of the factors; several influences between the same two are one link
     */
    public List<LoopLink> links() {
        return study.factorIds().stream().flatMap(id -> links.from(id).values().stream()).toList();
    }
}
