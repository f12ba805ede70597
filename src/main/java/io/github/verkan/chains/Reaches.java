package io.github.verkan.chains;

import io.github.verkan.assess.Assessment;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.theory.Wiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How far chains reach: the weakest step of each, with bounds where steps are unknown. Nothing is added or averaged, so that the order of the grades is all it
 * takes: the chain reaches a grade where it holds when every step needs that grade, by the same rules as in {@link Chains} (of what contributes the best counts, of
 * what is required the least). At a grade it holds, is broken, or is untested (Kleene 1952); the highest grade at which it holds is the lower bound, the
 * highest at which it is not broken the upper. As in {@link Chains}, what is unknown is what has no grade of its own and what accounts diverge on, and a link that
 * nobody speaks of does not count. Thresholds do not matter here, as nothing is asked of what is enough. What goes round has bounds only.
 *
 * <p>Convention of this library: elements, mechanisms and links are graded on one scale, so that the weakest of them is a grade. It is not the size of an
 * effect. Linear in elements and links, once for each grade.
 */
public final class Reaches {

    private final Wiring wiring;
    private final Scope scope;
    private final GradeScale scale;
    /** By step of the scale; the first, which everything reaches, has none. */
    private final List<ChainCircuit> circuits = new ArrayList<>();

    private Reaches(Assessment assessment, Scope scope) {
        TheoryOfChange theory = assessment.evaluation().theory();
        this.wiring = theory.wiring();
        this.scope = scope;
        this.scale = assessment.settings().scale();
        Shown shown = new Shown(assessment, scope);
        circuits.add(null);
        for (Grade grade : scale.grades().subList(1, scale.size())) {
            circuits.add(ChainCircuit.of(theory, new AtGrade(shown, wiring, scale.placeOf(grade))));
        }
    }

    /**
     * How far the chains reach in a scope.
     *
     * @param assessment the assessment
     * @param scope for whom and when; as for {@link Chains} what is said of all counts where nothing is said of the actor
     * @return one for each resource, activity, output and effect, in the order of the theory
     */
    public static List<Reach> of(Assessment assessment, Scope scope) {
        Objects.requireNonNull(assessment, "assessment");
        Reaches reaches = new Reaches(assessment, Objects.requireNonNull(scope, "scope"));
        List<Reach> found = new ArrayList<>();
        for (int element = 0; element < reaches.wiring.elements(); element++) {
            if (ChainCircuit.isStep(reaches.wiring.elementKind(element))) {
                found.add(reaches.reach(element));
            }
        }
        return List.copyOf(found);
    }

    private Reach reach(int element) {
        int atLeast = 0;
        int atMost = 0;
        List<Input> inputs = new ArrayList<>(List.of(Input.of("element", wiring.id(element)), Input.of("scope", scope), Input.of("lowest", scale.at(0))));
        for (int step = 1; step < scale.size(); step++) {
            Truth holds = circuits.get(step).chain(element);
            atLeast = holds == Truth.YES ? step : atLeast;
            atMost = holds == Truth.NO ? atMost : step;
            inputs.add(Input.of("at " + scale.at(step), holds.code()));
        }
        String limitedBy = atMost + 1 == scale.size() ? "" : deciding(element, atMost + 1);
        String openAt = atLeast == atMost ? "" : deciding(element, atLeast + 1);
        String result = scale.at(atLeast) + (atLeast == atMost ? "" : " to " + scale.at(atMost));
        Step explanation = new Step("reach", "from the highest grade at which the chain holds, or lowest, to the highest at which it is not broken, or lowest",
                inputs, result, List.of());
        return new Reach(wiring.id(element), scope, scale.at(atLeast), scale.at(atMost), limitedBy, openAt, explanation);
    }

    private String deciding(int element, int step) {
        int point = circuits.get(step).decidingChain(element);
        return point == Wiring.NONE ? "" : wiring.id(point);
    }

    /** What is known of each point when so much is needed of it. */
    private record AtGrade(Shown shown, Wiring wiring, Degree place) implements ChainCircuit.Known {

        @Override
        public Truth element(int element) {
            return shown.isEnough(element, place);
        }

        @Override
        public Truth source(int link) {
            return shown.isEnough(wiring.from(link), place);
        }

        @Override
        public Truth mechanism(int mechanism) {
            return shown.isEnough(mechanism, place);
        }

        @Override
        public Truth link(int link) {
            return shown.itself(link, place);
        }
    }
}
