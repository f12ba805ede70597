package io.github.verkan.collaboration;

import io.github.verkan.graph.Digraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A process as a study describes it: steps, of which the first is where it starts, and what can come next. Immutable. */
public final class ProcessFlow {

    /** No process. */
    public static final ProcessFlow NONE = new ProcessFlow(List.of());

    private final Map<String, FlowStep> steps;

    private ProcessFlow(List<FlowStep> steps) {
        Map<String, FlowStep> byId = new LinkedHashMap<>();
        for (FlowStep step : steps) {
            if (byId.put(step.id(), step) != null) {
                throw new IllegalArgumentException("two steps have the id " + step.id());
            }
        }
        for (FlowStep step : steps) {
            if (!byId.keySet().containsAll(step.next())) {
                throw new IllegalArgumentException("step " + step.id() + " leads to a step that is not there: " + step.next());
            }
        }
        this.steps = byId;
    }

    /**
     * A process.
     *
     * @param steps the steps, the first first
     * @return the process
     * @throws IllegalArgumentException if two steps have the same id, or one leads to a step that is not there
     */
    public static ProcessFlow of(List<FlowStep> steps) {
        return new ProcessFlow(steps);
    }

    /**
     * All steps.
     *
     * @return in the author's order; empty for no process
     */
    public List<FlowStep> steps() {
        return List.copyOf(steps.values());
    }

    /**
     * A step by its id.
     *
     * @param id the id
     * @return the step, or nothing if there is none
     */
    public Optional<FlowStep> step(String id) {
        return Optional.ofNullable(steps.get(id));
    }

    /**
     * The ways back: from a step to itself or one that can lead to it again.
     *
     * @return pairs of from and to, in the author's order
     */
    public List<List<String>> waysBack() {
        Map<String, Integer> order = new LinkedHashMap<>();
        steps.keySet().forEach(id -> order.put(id, order.size()));
        List<List<String>> ways = new ArrayList<>();
        for (Set<String> tangle : graph().tangles()) {
            for (String from : tangle) {
                steps.get(from).next().stream().filter(to -> tangle.contains(to) && order.get(to) <= order.get(from))
                        .forEach(to -> ways.add(List.of(from, to)));
            }
        }
        return List.copyOf(ways);
    }

    private Digraph graph() {
        Digraph.Builder graph = Digraph.builder();
        for (FlowStep step : steps.values()) {
            graph.node(step.id());
            step.next().forEach(next -> graph.arc(step.id(), next));
        }
        return graph.build();
    }

    /**
     * What there is to look at. A process that a study tells in part has gaps without being wrong.
     *
     * @return in the order of the steps; what concerns the whole process last; empty for no process
     */
    public List<FlowFinding> findings() {
        if (steps.isEmpty()) {
            return List.of();
        }
        Digraph graph = graph();
        String first = steps.keySet().iterator().next();
        Set<String> reached = new LinkedHashSet<>(graph.reachableFrom(first));
        reached.add(first);
        Set<String> onLoops = new LinkedHashSet<>();
        graph.tangles().forEach(onLoops::addAll);
        List<FlowFinding> findings = new ArrayList<>();
        for (FlowStep step : steps.values()) {
            if (!reached.contains(step.id())) {
                findings.add(new FlowFinding(FlowFinding.Kind.UNREACHABLE, step.id()));
            }
            of(step, onLoops).ifPresent(kind -> findings.add(new FlowFinding(kind, step.id())));
        }
        if (steps.values().stream().noneMatch(step -> step.kind() == FlowStepKind.EXIT && reached.contains(step.id()))) {
            findings.add(new FlowFinding(FlowFinding.Kind.NO_EXIT, ""));
        }
        return List.copyOf(findings);
    }

    private static Optional<FlowFinding.Kind> of(FlowStep step, Set<String> onLoops) {
        long ways = step.next().stream().distinct().count();
        if (step.kind() == FlowStepKind.EXIT) {
            return ways == 0 ? Optional.empty() : Optional.of(FlowFinding.Kind.EXIT_GOES_ON);
        } else if (ways == 0) {
            return Optional.of(FlowFinding.Kind.DEAD_END);
        } else if (step.kind() == FlowStepKind.GATE && ways == 1) {
            return Optional.of(FlowFinding.Kind.GATE_WITH_ONE_WAY);
        } else if (step.kind() == FlowStepKind.LOOP && !onLoops.contains(step.id())) {
            return Optional.of(FlowFinding.Kind.LOOP_WITHOUT_WAY_BACK);
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProcessFlow flow && steps().equals(flow.steps());
    }

    @Override
    public int hashCode() {
        return steps().hashCode();
    }

    @Override
    public String toString() {
        return steps().toString();
    }
}
