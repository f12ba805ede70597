package io.github.verkan.chains;

import io.github.verkan.assess.Assessment;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.theory.Wiring;
import java.util.ArrayList;
import java.util.EnumMap;
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
    private final Wiring wiring;
    /** By the number of the element; null where there is none. */
    private final Chain[] byElement;
    private final List<Chain> all;
    private final List<WeakPoint> weakPoints;

    private Chains(Scope scope, Wiring wiring, Chain[] byElement, List<Chain> all, List<WeakPoint> weakPoints) {
        this.scope = scope;
        this.wiring = wiring;
        this.byElement = byElement;
        this.all = all;
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
        return all;
    }

    /**
     * The chain to one element.
     *
     * @param element the element's id
     * @return the chain, or nothing if there is no such element, or none that chains are made of
     */
    public Optional<Chain> to(String element) {
        int point = wiring.point(element);
        return point < 0 || point >= byElement.length ? Optional.empty() : Optional.ofNullable(byElement[point]);
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

        private final Wiring wiring;
        private final Scope scope;
        private final Shown shown;
        private final ChainCircuit circuit;
        /** By element: what is known of {@link #leadsByItself}; null where nobody has asked yet. */
        private final Truth[] byThemselves;
        /** The same for many steps, and made once. */
        private final Input scopeInput;
        private final Map<LinkKind, Input> kindInputs = new EnumMap<>(LinkKind.class);

        Run(Assessment assessment, Scope scope) {
            TheoryOfChange theory = assessment.evaluation().theory();
            this.wiring = theory.wiring();
            this.scope = scope;
            this.byThemselves = new Truth[wiring.elements()];
            this.scopeInput = Input.of("scope", scope);
            for (LinkKind kind : LinkKind.values()) {
                kindInputs.put(kind, Input.of("kind", kind.code()));
            }
            this.shown = new Shown(assessment, scope);
            this.circuit = ChainCircuit.of(theory, new AsShown(shown));
        }

        Chains chains() {
            Chain[] byElement = new Chain[wiring.elements()];
            List<Chain> all = new ArrayList<>(byElement.length);
            WeakPoints weakPoints = new WeakPoints(wiring);
            for (int element = 0; element < byElement.length; element++) {
                if (circuit.isPlace(element)) {
                    byElement[element] = chain(element, weakPoints);
                    all.add(byElement[element]);
                }
            }
            return new Chains(scope, wiring, byElement, List.copyOf(all), weakPoints.inOrder());
        }

        private Chain chain(int element, WeakPoints weakPoints) {
            ChainStatus status = ChainStatus.of(circuit.chain(element));
            int weakest = circuit.decidingChain(element);
            Weakness weakness = status == ChainStatus.HOLDS ? null : weakest == Wiring.NONE ? Weakness.LOOP : weakness(weakest, status);
            if (weakness != null) {
                weakPoints.add(element, weakest, weakness);
            }
            return new Chain(wiring.id(element), scope, status, shown.isEnough(element), circuit.input(element), weakest == Wiring.NONE ? "" : wiring.id(weakest),
                    weakness, comesFromOutside(element), () -> explanation(element, status));
        }

        /** With a threshold of its own a link can need more of something that is enough elsewhere. */
        private Weakness weakness(int point, ChainStatus status) {
            Weakness weakness = shown.weakness(point);
            return status == ChainStatus.BROKEN && !weakness.breaks() ? Weakness.NOT_ENOUGH : weakness;
        }

        private boolean comesFromOutside(int element) {
            return circuit.isAnyOtherThere(element) && leadsByItself(element) != Truth.YES;
        }

        /** Whether something that belongs to the theory leads to the element, or to a whole that it is a part of, and makes up for nothing. */
        private Truth leadsByItself(int element) {
            Truth known = byThemselves[element];
            if (known == null) {
                known = Truth.NO;
                for (int i = 0; i < wiring.linkToCount(element) && known != Truth.YES; i++) {
                    int link = wiring.linkTo(element, i);
                    known = belongs(link) ? known.or(circuit.step(link)) : known;
                }
                byThemselves[element] = known;
            }
            int whole = wiring.whole(element);
            return whole == Wiring.NONE ? known : known.or(leadsByItself(whole));
        }

        private boolean belongs(int link) {
            LinkKind kind = wiring.kind(link);
            return kind != LinkKind.REQUIRES && kind != LinkKind.COMPENSATES && circuit.counts(link)
                    && wiring.origin(wiring.from(link)) == ElementOrigin.THEORY;
        }

        private Explanation explanation(int element, ChainStatus status) {
            List<Explanation> children = new ArrayList<>();
            for (int i = 0; i < wiring.linkToCount(element); i++) {
                if (circuit.counts(wiring.linkTo(element, i))) {
                    children.add(step(wiring.linkTo(element, i)));
                }
            }
            int whole = wiring.whole(element);
            if (whole != Wiring.NONE) {
                children.add(new Step("chain-whole", "what leads to the whole leads to its parts", List.of(Input.of("whole", wiring.id(whole)),
                        Input.of("required", circuit.required(whole).code()), Input.of("others", circuit.others(whole).code())),
                        circuit.input(whole).code(), List.of()));
            }
            List<Input> inputs = new ArrayList<>(List.of(Input.of("element", wiring.id(element)), scopeInput,
                    Input.of("required", circuit.required(element).code()), Input.of("others", circuit.others(element).code()),
                    Input.of("own", shown.isEnough(element).code())));
            for (int i = 0; i < wiring.partCount(element); i++) {
                int part = wiring.part(element, i);
                inputs.add(Input.of("part " + wiring.id(part), circuit.chain(part).code()));
            }
            String formula = wiring.element(element) instanceof Effect ? "the lowest of required, others, own and the parts"
                    : "own; a chain begins with work, whatever leads there";
            return new Step("chain", formula, inputs, status.code(), children);
        }

        private Step step(int link) {
            Link it = wiring.link(link);
            List<Input> inputs = new ArrayList<>(List.of(Input.of("link", it.id()), kindInputs.get(it.kind()),
                    Input.of("leads-there", circuit.leadsThere(link).code()), Input.of("source", circuit.source(link).code())));
            if (!it.through().isEmpty()) {
                inputs.add(Input.of("mechanism", circuit.mechanism(link).code()));
            }
            inputs.add(Input.of("itself", circuit.itself(link).code()));
            return new Step("chain-step", "the lowest of leads-there, source, mechanism and itself", inputs, circuit.step(link).code(), List.of());
        }
    }
}
