package io.github.verkan.chains;

import io.github.verkan.assess.Assessment;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the chains of a theory hold, break, or are untested, in one scope. What an element requires must all be there; of what else leads to it one is enough.
 * A step is there when its source, and what leads to that, are there to the extent that the next step needs, when its mechanism works, and nothing speaks
 * against the link. Work that has been done has been done, whatever is known of its resources. One failing step breaks a chain though others are unknown; one unknown step leaves it untested, never broken (Kleene 1952).
 * Linear in elements and links; what goes round is untested unless something else carries or breaks it.
 */
public final class Chains {

    private final Scope scope;
    private final Map<String, Chain> byElement;
    private final List<WeakPoint> weakPoints;

    private Chains(Scope scope, Map<String, Chain> byElement, List<WeakPoint> weakPoints) {
        this.scope = scope;
        this.byElement = byElement;
        this.weakPoints = weakPoints;
    }

    /**
     * The chains for all.
     *
     * @param assessment the assessment
     * @return the chains in the overall scope
     */
    public static Chains of(Assessment assessment) {
        return of(assessment, Scope.OVERALL);
    }

    /**
     * The chains in a scope. Where the assessment has no verdict on an element in the scope, that of the smallest group around the actor counts, or that on all.
     *
     * @param assessment the assessment
     * @param scope for whom and when
     * @return the chains
     */
    public static Chains of(Assessment assessment, Scope scope) {
        Objects.requireNonNull(assessment, "assessment");
        return new Run(assessment, Objects.requireNonNull(scope, "scope")).chains();
    }

    /**
     * For whom and when.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    /**
     * The chain to each resource, activity, output and effect.
     *
     * @return the chains in the order of the theory
     */
    public List<Chain> all() {
        return List.copyOf(byElement.values());
    }

    /**
     * The chain to one element.
     *
     * @param element the element's id
     * @return the chain, or nothing if there is no such element, or none that chains are made of
     */
    public Optional<Chain> to(String element) {
        return Optional.ofNullable(byElement.get(element));
    }

    /**
     * Where chains break, and then for what they are untested: the points on which most chains end first.
     *
     * @return the points; each broken or untested chain is named at exactly one of them
     */
    public List<WeakPoint> weakPoints() {
        return weakPoints;
    }

    /** One computation. */
    private static final class Run {

        private final TheoryOfChange theory;
        private final Scope scope;
        private final Shown shown;
        private final ChainCircuit circuit;
        private final Map<String, Truth> byThemselves = new HashMap<>();
        /** The same for many steps, and made once. */
        private final Input scopeInput;
        private final Map<LinkKind, Input> kindInputs = new EnumMap<>(LinkKind.class);

        Run(Assessment assessment, Scope scope) {
            this.theory = assessment.evaluation().theory();
            this.scope = scope;
            this.scopeInput = Input.of("scope", scope);
            for (LinkKind kind : LinkKind.values()) {
                kindInputs.put(kind, Input.of("kind", kind.code()));
            }
            this.shown = new Shown(assessment, scope);
            this.circuit = ChainCircuit.of(theory, new AsShown(shown));
        }

        Chains chains() {
            Map<String, Chain> byElement = new LinkedHashMap<>();
            for (Element element : theory.elements()) {
                if (ChainCircuit.isStep(theory, element.id())) {
                    byElement.put(element.id(), chain(element.id()));
                }
            }
            return new Chains(scope, byElement, weakPoints(byElement.values()));
        }

        private Chain chain(String element) {
            ChainStatus status = ChainStatus.of(circuit.chain(element));
            String weakest = circuit.decidingChain(element);
            Weakness weakness = status == ChainStatus.HOLDS ? null : weakest.isEmpty() ? Weakness.LOOP : weakness(weakest, status);
            return new Chain(element, scope, status, shown.isEnough(element), circuit.input(element), weakest, weakness, comesFromOutside(element),
                    () -> explanation(element, status));
        }

        /** With a threshold of its own a link can need more of something that is enough elsewhere. */
        private Weakness weakness(String point, ChainStatus status) {
            Weakness weakness = shown.weakness(point);
            return status == ChainStatus.BROKEN && !weakness.breaks() ? Weakness.NOT_ENOUGH : weakness;
        }

        private boolean comesFromOutside(String element) {
            return circuit.isAnyOtherThere(element) && leadsByItself(element) != Truth.YES;
        }

        /** Whether something that belongs to the theory leads to the element, or to a whole that it is a part of, and makes up for nothing. */
        private Truth leadsByItself(String element) {
            Truth known = byThemselves.get(element);
            if (known == null) {
                known = Truth.NO;
                for (ChainCircuit.Arc arc : circuit.arcs(element)) {
                    LinkKind kind = arc.link().kind();
                    boolean belongs = kind != LinkKind.REQUIRES && kind != LinkKind.COMPENSATES
                            && arc.source().details().origin() == ElementOrigin.THEORY;
                    known = belongs ? known.or(circuit.step(arc)) : known;
                }
                byThemselves.put(element, known);
            }
            String whole = theory.wholeOf(element);
            return whole.isEmpty() ? known : known.or(leadsByItself(whole));
        }

        private Explanation explanation(String element, ChainStatus status) {
            List<Explanation> children = new ArrayList<>();
            for (ChainCircuit.Arc arc : circuit.arcs(element)) {
                children.add(step(arc));
            }
            String whole = theory.wholeOf(element);
            if (!whole.isEmpty()) {
                children.add(new Step("chain-whole", "what leads to the whole leads to its parts", List.of(Input.of("whole", whole),
                        Input.of("required", circuit.required(whole).code()), Input.of("others", circuit.others(whole).code())),
                        circuit.input(whole).code(), List.of()));
            }
            List<Input> inputs = new ArrayList<>(List.of(Input.of("element", element), scopeInput,
                    Input.of("required", circuit.required(element).code()), Input.of("others", circuit.others(element).code()),
                    Input.of("own", shown.isEnough(element).code())));
            for (Effect part : theory.parts(element)) {
                inputs.add(Input.of("part " + part.id(), circuit.chain(part.id()).code()));
            }
            String formula = theory.element(element).orElseThrow() instanceof Effect ? "the lowest of required, others, own and the parts"
                    : "own; a chain begins with work, whatever leads there";
            return new Step("chain", formula, inputs, status.code(), children);
        }

        private Step step(ChainCircuit.Arc arc) {
            Link link = arc.link();
            List<Input> inputs = new ArrayList<>(List.of(Input.of("link", link.id()), kindInputs.get(link.kind()),
                    Input.of("leads-there", circuit.leadsThere(arc).code()), Input.of("source", circuit.source(arc).code())));
            if (!link.through().isEmpty()) {
                inputs.add(Input.of("mechanism", circuit.mechanism(arc).code()));
            }
            inputs.add(Input.of("itself", circuit.itself(arc).code()));
            return new Step("chain-step", "the lowest of leads-there, source, mechanism and itself", inputs, circuit.step(arc).code(), List.of());
        }

        private List<WeakPoint> weakPoints(Iterable<Chain> chains) {
            Map<String, List<String>> blocked = new LinkedHashMap<>();
            Map<String, Weakness> reasons = new LinkedHashMap<>();
            for (Chain chain : chains) {
                if (chain.weakness() != null) {
                    String key = chain.weakest() + " " + chain.weakness().breaks();
                    blocked.computeIfAbsent(key, id -> new ArrayList<>()).add(chain.element());
                    reasons.putIfAbsent(key, chain.weakness());
                }
            }
            List<WeakPoint> points = new ArrayList<>();
            blocked.forEach((key, elements) -> points.add(new WeakPoint(key.substring(0, key.lastIndexOf(' ')), reasons.get(key), elements)));
            points.sort(Comparator.comparing((WeakPoint point) -> !point.weakness().breaks()).thenComparing(point -> -point.blocks().size()));
            return List.copyOf(points);
        }
    }
}
