package io.github.verkan.structure;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What cannot be concluded from a theory, whatever the evidence. A plain list of goals can be assessed goal by goal, and no further. Elements outside the theory
 * are left aside, and a part is looked at through its whole.
 */
public final class ConclusionLimits {

    private final TheoryOfChange theory;
    private final List<Effect> effects = new ArrayList<>();
    private final List<ConclusionLimit> limits = new ArrayList<>();

    private ConclusionLimits(TheoryOfChange theory) {
        this.theory = theory;
        for (Element element : theory.elements()) {
            if (element instanceof Effect effect && !effect.isOutside() && effect.partOf().isEmpty()) {
                effects.add(effect);
            }
        }
    }

    /**
     * The limits of a theory.
     *
     * @param theory the theory
     * @return the widest first; empty if there are none, or no effects to conclude anything about
     */
    public static List<ConclusionLimit> of(TheoryOfChange theory) {
        ConclusionLimits found = new ConclusionLimits(Objects.requireNonNull(theory, "theory"));
        if (!found.effects.isEmpty()) {
            found.find();
        }
        return List.copyOf(found.limits);
    }

    private void find() {
        if (!hasChain()) {
            limits.add(new ConclusionLimit(ConclusionLimit.Kind.NO_CHAIN, List.of()));
        }
        if (!hasMechanism()) {
            limits.add(new ConclusionLimit(ConclusionLimit.Kind.NO_MECHANISM, List.of()));
        }
        Set<String> reached = reachedByWork();
        add(ConclusionLimit.Kind.NO_WORK, effect -> !isReached(effect, reached));
        add(ConclusionLimit.Kind.NO_TIME, effect -> effect.horizon() == null && effect.assessableFrom() == null);
        add(ConclusionLimit.Kind.NO_CRITERION, effect -> !hasCriterion(effect));
    }

    private boolean hasChain() {
        for (Link link : theory.links()) {
            boolean isStep = link.kind() != LinkKind.HINDERS && !link.from().equals(link.to());
            if (isStep && isInner(link.from(), ElementKind.EFFECT) && isInner(link.to(), ElementKind.EFFECT)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMechanism() {
        for (Element element : theory.elements()) {
            if (isInner(element.id(), ElementKind.MECHANISM)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInner(String id, ElementKind kind) {
        Element element = theory.element(id).orElse(null);
        return element != null && element.kind() == kind && !element.isOutside();
    }

    private void add(ConclusionLimit.Kind kind, Predicate<Effect> lacks) {
        List<String> lacking = new ArrayList<>();
        for (Effect effect : effects) {
            if (lacks.test(effect)) {
                lacking.add(effect.id());
            }
        }
        if (!lacking.isEmpty()) {
            limits.add(new ConclusionLimit(kind, lacking.size() == effects.size() ? List.of() : lacking));
        }
    }

    private boolean isReached(Effect effect, Set<String> reached) {
        return inTree(effect, part -> reached.contains(part.id()));
    }

    private boolean hasCriterion(Effect effect) {
        return inTree(effect, part -> !part.criterion().isEmpty());
    }

    /** Whether something holds for an effect or for any of its parts. */
    private boolean inTree(Effect effect, Predicate<Effect> holds) {
        Deque<Effect> queue = new ArrayDeque<>(List.of(effect));
        while (!queue.isEmpty()) {
            Effect next = queue.remove();
            if (holds.test(next)) {
                return true;
            }
            queue.addAll(theory.parts(next.id()));
        }
        return false;
    }

    /**
     * All that activities and outputs lead to, by way of anything but a hindrance. A link into a whole enters every part; one into a part reaches the whole,
     * and not the parts beside it.
     */
    private Set<String> reachedByWork() {
        Set<String> entered = new LinkedHashSet<>();
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> queue = new ArrayDeque<>();
        for (Element element : theory.elements()) {
            if (!element.isOutside() && (element.kind() == ElementKind.ACTIVITY || element.kind() == ElementKind.OUTPUT)) {
                queue.add(element.id());
            }
        }
        while (!queue.isEmpty()) {
            for (Link link : theory.linksFrom(queue.remove())) {
                if (link.kind() != LinkKind.HINDERS) {
                    enter(link.to(), entered, reached, queue);
                }
            }
        }
        return reached;
    }

    private void enter(String target, Set<String> entered, Set<String> reached, Deque<String> queue) {
        Deque<String> below = new ArrayDeque<>(List.of(target));
        while (!below.isEmpty()) {
            String next = below.remove();
            if (entered.add(next)) {
                if (reached.add(next)) {
                    queue.add(next);
                }
                below.addAll(Identified.ids(theory.parts(next)));
            }
        }
        for (String whole = theory.wholeOf(target); !whole.isEmpty(); whole = theory.wholeOf(whole)) {
            if (reached.add(whole)) {
                queue.add(whole);
            }
        }
    }
}
