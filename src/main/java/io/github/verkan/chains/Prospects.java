package io.github.verkan.chains;

import io.github.verkan.assess.Assessment;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.theory.Wiring;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What can be said of effects that are too early to judge, from what they rest on: poor if something that they require is known not to be there or nothing that
 * contributes is; good if all of it is there and no hindrance is known; uncertain otherwise. What they rest on that is itself too early counts with its own
 * prospects. What goes round is uncertain.
 */
public final class Prospects {

    private final TheoryOfChange theory;
    private final Wiring wiring;
    private final Scope scope;
    private final Shown shown;
    private final FactorsAtWork factors;
    private final Map<String, List<String>> hindrances = new HashMap<>();
    private final Map<String, List<Link>> ownLinks = new HashMap<>();
    private final Map<String, ProspectStatus> statuses = new HashMap<>();
    private final Map<String, Resting> restings = new HashMap<>();
    private final ChainCircuit atLeast;
    private final ChainCircuit all;

    private Prospects(Assessment assessment, Scope scope) {
        this.theory = assessment.evaluation().theory();
        this.wiring = theory.wiring();
        this.scope = scope;
        this.shown = new Shown(assessment, scope);
        this.factors = FactorsAtWork.of(assessment, scope, shown);
        this.atLeast = ChainCircuit.of(theory, new Awaited(false));
        this.all = ChainCircuit.ofAll(theory, new Awaited(true));
    }

    /**
     * The prospects in a scope.
     *
     * @param assessment the assessment
     * @param scope for whom and when; as for {@link Chains} what is said of all counts where nothing is said of the actor
     * @return one for each effect that is too early to judge, in the order of the theory
     */
    public static List<Prospect> of(Assessment assessment, Scope scope) {
        Objects.requireNonNull(assessment, "assessment");
        Prospects prospects = new Prospects(assessment, Objects.requireNonNull(scope, "scope"));
        List<Prospect> found = new ArrayList<>();
        for (Element element : prospects.theory.elements()) {
            if (prospects.shown.isAwaited(element.id())) {
                found.add(prospects.prospect(element.id()));
            }
        }
        return List.copyOf(found);
    }

    /** What counts where something is awaited: what is too early is neither there nor missing by itself, and rests on what leads to it; with nothing that does it is not known. */
    private final class Awaited implements ChainCircuit.Known {

        private final boolean isHinderedUnknown;

        Awaited(boolean isHinderedUnknown) {
            this.isHinderedUnknown = isHinderedUnknown;
        }

        private Truth awaited(String id) {
            return nearestLinked(id).isEmpty() || isHinderedUnknown && isHindered(id) ? Truth.UNKNOWN : Truth.YES;
        }

        @Override
        public Truth element(int element) {
            return shown.isAwaited(element) ? awaited(wiring.id(element)) : shown.isEnough(element);
        }

        @Override
        public Truth source(int link) {
            int from = wiring.from(link);
            return shown.isAwaited(from) ? awaited(wiring.id(from)) : shown.source(link);
        }

        @Override
        public Truth mechanism(int mechanism) {
            return shown.isEnough(mechanism);
        }

        @Override
        public Truth link(int link) {
            return isHinderedUnknown && isHindered(wiring.link(link).to()) ? Truth.UNKNOWN : shown.itself(link);
        }

        @Override
        public boolean leads(int link) {
            return isMeant(wiring.link(link), shown);
        }

        /** What is due and there is there, however it came about. */
        @Override
        public boolean isBeginning(int element) {
            return !shown.isAwaited(element);
        }
    }

    /** It does not rest on what would make up for a lack and is not there. */
    private static boolean isMeant(Link link, Shown shown) {
        return link.kind() != LinkKind.COMPENSATES || shown.source(link) == Truth.YES;
    }

    private boolean isHindered(String element) {
        return !hindrances(element).isEmpty();
    }

    private Prospect prospect(String element) {
        Truth needed = atLeast.input(wiring.point(element));
        Truth everything = all.input(wiring.point(element));
        List<String> hindrances = hindrances(element);
        ProspectStatus status = status(element);
        String linked = nearestLinked(element);
        Resting resting = restings.get(linked);
        if (resting == null) {
            resting = restingOn(linked);
            restings.put(linked, resting);
        }
        Step step = new Step("prospect", "poor if what is needed is not there; good if everything is there and nothing hinders; else uncertain",
                List.of(Input.of("element", element), Input.of("scope", scope), Input.of("needed", needed.code()), Input.of("everything", everything.code()),
                        Input.of("hindrances", hindrances.size()), Input.of("restsOn", resting.steps.size())),
                status.code(), resting.steps);
        return new Prospect(element, scope, status, resting.there, resting.missing, resting.open, hindrances, step);
    }

    /** What an element rests on. All parts of a whole that rest on nothing else share it. */
    private record Resting(List<String> there, List<String> missing, List<String> open, List<Explanation> steps) {}

    private Resting restingOn(String element) {
        Map<Truth, Set<String>> rests = new EnumMap<>(Truth.class);
        for (Truth truth : Truth.values()) {
            rests.put(truth, new LinkedHashSet<>());
        }
        List<Explanation> steps = new ArrayList<>();
        for (String id = element; !id.isEmpty(); id = theory.wholeOf(id)) {
            for (Link link : ownLinks(id)) {
                Truth source = sourceOf(link);
                rests.get(source).add(link.from());
                List<Input> inputs = new ArrayList<>(
                        List.of(Input.of("link", link.id()), Input.of("kind", link.kind().code()), Input.of("source", source.code())));
                if (!link.through().isEmpty()) {
                    rests.get(shown.isEnough(link.through())).add(link.through());
                    inputs.add(Input.of("mechanism", shown.isEnough(link.through()).code()));
                }
                inputs.add(Input.of("itself", shown.itself(link).code()));
                steps.add(new Step("prospect-step", "the lowest of source, mechanism and itself", inputs,
                        source.and(link.through().isEmpty() ? Truth.YES : shown.isEnough(link.through())).and(shown.itself(link)).code(), List.of()));
            }
        }
        return new Resting(List.copyOf(rests.get(Truth.YES)), List.copyOf(rests.get(Truth.NO)), List.copyOf(rests.get(Truth.UNKNOWN)), List.copyOf(steps));
    }

    private ProspectStatus status(String element) {
        ProspectStatus known = statuses.get(element);
        if (known == null) {
            known = findStatus(element);
            statuses.put(element, known);
        }
        return known;
    }

    private ProspectStatus findStatus(String element) {
        if (atLeast.input(wiring.point(element)) == Truth.NO) {
            return ProspectStatus.POOR;
        }
        boolean isAllThere = all.input(wiring.point(element)) == Truth.YES && !nearestLinked(element).isEmpty() && hindrances(element).isEmpty();
        return isAllThere ? ProspectStatus.GOOD : ProspectStatus.UNCERTAIN;
    }

    private List<String> hindrances(String element) {
        List<String> known = hindrances.get(element);
        if (known == null) {
            List<String> hindering = new ArrayList<>();
            for (FactorAtWork factor : factors.on(element)) {
                if (factor.isHindering()) {
                    hindering.add(factor.factor());
                }
            }
            known = List.copyOf(hindering);
            hindrances.put(element, known);
        }
        return known;
    }

    /** Whether what is due is there, or what the prospects are of what is not. */
    private Truth sourceOf(Link link) {
        if (!shown.isAwaited(link.from())) {
            return shown.source(link);
        }
        return switch (status(link.from())) {
            case GOOD -> Truth.YES;
            case UNCERTAIN -> Truth.UNKNOWN;
            case POOR -> Truth.NO;
        };
    }

    /** The element, or the nearest whole around it, that anything leads to; empty if nothing does. */
    private String nearestLinked(String element) {
        String id = element;
        while (!id.isEmpty() && ownLinks(id).isEmpty()) {
            id = theory.wholeOf(id);
        }
        return id;
    }

    private List<Link> ownLinks(String element) {
        List<Link> known = ownLinks.get(element);
        if (known == null) {
            known = new ArrayList<>();
            for (Link link : ChainCircuit.into(theory, element)) {
                if (isMeant(link, shown)) {
                    known.add(link);
                }
            }
            ownLinks.put(element, known);
        }
        return known;
    }
}
