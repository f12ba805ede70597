package io.github.verkan.chains;

import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.TheoryOfChange;
import java.util.HashMap;
import java.util.Map;

/**
 * A theory as goal-model propagation, in which some elements are known and others follow. A link into a whole enters its parts, and a whole is as good as the
 * least of its parts, as in {@link ChainCircuit}.
 */
final class SupposedFlow {

    /** What is known of the elements and links. */
    interface Known {

        /** From 0 to 100, or {@link GoalPropagation#NONE} for what follows, or is not known. */
        int value(String id);

        /** Whether the element follows from what leads to it, or, for one with parts, from these. */
        boolean follows(String id);

        /** Whether it is known that nothing gets through: the mechanism does not work, or the link itself does not hold. */
        boolean isCut(Link link);
    }

    private final TheoryOfChange theory;
    private final Weights weights;
    private final Known known;
    private final GoalPropagation.Builder builder;
    private final Map<String, Integer> nodes = new HashMap<>();
    /** What leads to each element; for one without parts the element itself. */
    private final Map<String, Integer> inputs = new HashMap<>();
    private final Map<String, Boolean> grounded = new HashMap<>();
    private final int nothing;
    private final GoalPropagation found;

    SupposedFlow(TheoryOfChange theory, Weights weights, Known known) {
        this.theory = theory;
        this.weights = weights;
        this.known = known;
        this.builder = GoalPropagation.builder(weights.tolerance(), 0);
        this.nothing = builder.any();
        builder.give(nothing, 0);
        for (Element element : theory.elements()) {
            place(element.id());
        }
        for (Element element : theory.elements()) {
            feed(element.id());
        }
        this.found = builder.build();
    }

    private void place(String id) {
        boolean isWhole = !theory.parts(id).isEmpty();
        int node = isWhole ? builder.all() : builder.any();
        builder.give(node, known.value(id));
        nodes.put(id, node);
        inputs.put(id, isWhole ? builder.any() : node);
    }

    private void feed(String id) {
        boolean isWhole = !theory.parts(id).isEmpty();
        if (known.follows(id)) {
            for (Effect part : theory.parts(id)) {
                builder.makeUp(nodes.get(part.id()), nodes.get(id), GoalPropagation.MOST);
            }
        }
        if (isWhole || known.follows(id) && isGrounded(id)) {
            theory.linksTo(id).forEach(this::feed);
            String whole = theory.wholeOf(id);
            if (!whole.isEmpty()) {
                builder.inherit(inputs.get(whole), inputs.get(id));
            }
        }
    }

    private void feed(Link link) {
        int source = known.isCut(link) ? nothing : nodes.get(link.from());
        int target = inputs.get(link.to());
        switch (link.kind()) {
            case CONTRIBUTES, HINDERS -> builder.contribute(source, target, weight(link));
            case ALTERNATIVE, COMPENSATES -> builder.makeUp(source, target, weight(link));
            case REQUIRES -> builder.need(source, target);
        }
    }

    /** In hundredths; all of it for what is required. */
    int weight(Link link) {
        return switch (link.kind()) {
            case CONTRIBUTES -> weights.contributes();
            case HINDERS -> weights.hinders();
            case ALTERNATIVE -> weights.alternative();
            case COMPENSATES -> weights.compensates();
            case REQUIRES -> GoalPropagation.MOST;
        };
    }

    /** Whether anything leads to an element, or to a whole that it is a part of, but what hinders it. */
    boolean isGrounded(String id) {
        boolean isGrounded = false;
        for (String each = id; !each.isEmpty() && !isGrounded; each = theory.wholeOf(each)) {
            isGrounded = grounded.computeIfAbsent(each, key -> theory.linksTo(key).stream().anyMatch(link -> link.kind() != LinkKind.HINDERS));
        }
        return isGrounded;
    }

    /** From 0 to 100, or {@link GoalPropagation#NONE}. */
    int value(String id) {
        return found.value(nodes.get(id));
    }

    boolean goesRound(String id) {
        return found.goesRound(nodes.get(id));
    }

    boolean isCut(Link link) {
        return known.isCut(link);
    }

    /** What gets to the end of a link before it is weighed: nothing through one that is cut. */
    int arriving(Link link) {
        return known.isCut(link) ? 0 : value(link.from());
    }

    /** The node at which comes together what leads to an element. */
    int input(String id) {
        return inputs.get(id);
    }

    GoalPropagation found() {
        return found;
    }
}
