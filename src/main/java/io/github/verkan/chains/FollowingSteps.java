package io.github.verkan.chains;

import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;

/** How it came about what would follow, with numbers from which it can be computed again. */
final class FollowingSteps {

    private static final String RULE = "would-follow";
    private static final String FORMULA = "least where nothing is made or added; else made + sum (none as 0), at most 100 where highest is 100 and else the greater of"
            + " made and 100 - tolerance, at least -100 where lowest is -100 and else the smaller of made and tolerance - 100; then at most least, at least 0";

    private final TheoryOfChange theory;
    private final Scope scope;
    private final Weights weights;
    private final SupposedFlow flow;

    FollowingSteps(TheoryOfChange theory, Scope scope, Weights weights, SupposedFlow flow) {
        this.theory = theory;
        this.scope = scope;
        this.weights = weights;
        this.flow = flow;
    }

    /** For an obstacle that is null a step with the value. */
    Explanation of(String id, SupposedElement.Obstacle obstacle) {
        List<Explanation> children = new ArrayList<>();
        for (Effect part : theory.parts(id)) {
            children.add(part(part.id()));
        }
        boolean isWhole = !children.isEmpty();
        List<Explanation> terms = new ArrayList<>();
        for (Link link : theory.linksTo(id)) {
            terms.add(term(link));
        }
        if (isWhole && !terms.isEmpty()) {
            children.add(whole(id, terms));
        } else {
            children.addAll(terms);
        }
        String whole = theory.wholeOf(id);
        if (!whole.isEmpty() && !isWhole) {
            children.add(whole(whole, List.of()));
        }
        if (obstacle != null) {
            return new Unknown(RULE, obstacle.code(), children);
        }
        List<Input> inputs = new ArrayList<>(List.of(Input.of("element", id), Input.of("scope", scope)));
        if (!isWhole) {
            inputs.addAll(together(flow.input(id)));
            inputs.add(Input.of("tolerance", weights.tolerance()));
        }
        return new Step(RULE, isWhole ? "the least of the parts" : FORMULA, inputs, String.valueOf(flow.value(id)), children);
    }

    private List<Input> together(int node) {
        GoalPropagation found = flow.found();
        return List.of(Input.of("made", orNone(found.made(node))), Input.of("sum", found.contributes(node) ? found.sum(node) : "none"),
                Input.of("highest", found.highest(node)), Input.of("lowest", found.lowest(node)), Input.of("least", orNone(found.least(node))));
    }

    private static Object orNone(int value) {
        return value == GoalPropagation.NONE ? "none" : value;
    }

    private Explanation part(String id) {
        int value = flow.value(id);
        return value == GoalPropagation.NONE ? new Unknown("would-follow-part", SupposedElement.Obstacle.UNKNOWN_SOURCE.code(), List.of())
                : new Step("would-follow-part", "as the part stands", List.of(Input.of("part", id)), String.valueOf(value), List.of());
    }

    /** What leads to a whole; its terms stand at the whole itself. */
    private Explanation whole(String id, List<Explanation> terms) {
        int node = flow.input(id);
        if (flow.found().isOpen(node)) {
            return new Unknown("would-follow-whole", SupposedElement.Obstacle.UNKNOWN_SOURCE.code(), terms);
        }
        List<Input> inputs = new ArrayList<>(List.of(Input.of("whole", id)));
        inputs.addAll(together(node));
        return new Step("would-follow-whole", "what leads to the whole leads to its parts: made, sum, highest, lowest and least are counted in", inputs,
                inputs.get(2).value(), terms);
    }

    private Explanation term(Link link) {
        int value = flow.arriving(link);
        if (value == GoalPropagation.NONE) {
            return new Unknown("would-follow-term", SupposedElement.Obstacle.UNKNOWN_SOURCE.code(), List.of());
        }
        List<Input> inputs = new ArrayList<>(List.of(Input.of("link", link.id()), Input.of("kind", link.kind().code()), Input.of("source", link.from()),
                Input.of("cut", flow.isCut(link)), Input.of("value", value), Input.of("weight", flow.weight(link))));
        return new Step("would-follow-term", "weight * value / 100, cut towards zero; counts in " + counter(link.kind()), inputs,
                String.valueOf(GoalPropagation.term(flow.weight(link), value)), List.of());
    }

    private static String counter(LinkKind kind) {
        return switch (kind) {
            case CONTRIBUTES, HINDERS -> "sum";
            case ALTERNATIVE, COMPENSATES -> "made, of which the most counts";
            case REQUIRES -> "least";
        };
    }
}
