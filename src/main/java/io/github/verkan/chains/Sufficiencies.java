package io.github.verkan.chains;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** For each link from an effect to a next step: whether the effect has come about to the extent that the link needs, or that the rules say. */
public final class Sufficiencies {

    private Sufficiencies() {}

    /**
     * Whether effects are enough for the next step, in a scope.
     *
     * @param assessment the assessment
     * @param scope for whom and when; as for {@link Chains} what is said of all counts where nothing is said of the actor
     * @return one for each link that leads on from an effect, in the order of the theory
     */
    public static List<Sufficiency> of(Assessment assessment, Scope scope) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(scope, "scope");
        TheoryOfChange theory = assessment.evaluation().theory();
        Shown shown = new Shown(assessment, scope);
        List<Sufficiency> found = new ArrayList<>();
        for (Link link : theory.links()) {
            boolean isStep = theory.element(link.from()).orElse(null) instanceof Effect && ChainCircuit.isStep(theory, link.to());
            if (isStep && link.kind() != LinkKind.HINDERS) {
                found.add(sufficiency(theory, link, scope, shown));
            }
        }
        return List.copyOf(found);
    }

    private static Sufficiency sufficiency(TheoryOfChange theory, Link link, Scope scope, Shown shown) {
        Truth enough = shown.source(link);
        Verdict verdict = shown.verdict(link.from()).orElse(null);
        List<String> inParticular = verdict == null || enough == Truth.UNKNOWN ? List.of()
                : verdict.flag(Flag.Kind.IN_PARTICULAR).map(Flag::ids).orElse(List.of());
        Status status = verdict == null ? null : verdict.status();
        String shownAs = status == null ? "" : status.mayHaveGrade() && status != Status.DIVERGING
                ? verdict.gradeIfAny().map(grade -> grade.code()).orElse(status.code()) : status.code();
        List<Input> inputs = new ArrayList<>(List.of(Input.of("link", link.id()), Input.of("element", link.from()), Input.of("scope", scope),
                Input.of("shown", shownAs), Input.of("threshold", shown.threshold(link))));
        String formula = "yes where the place of the grade on the scale is at least threshold; unknown without one grade";
        if (status == Status.SPLIT) {
            formula = "the lowest of whether each part is at least threshold";
            theory.parts(link.from()).forEach(part -> inputs.add(Input.of("part " + part.id(), shown.isEnough(part.id(), shown.threshold(link)).code())));
        }
        Step step = new Step("sufficiency", formula, inputs, enough.code(), List.of());
        return new Sufficiency(link.id(), link.from(), link.to(), scope, enough, shown.threshold(link), inParticular, step);
    }
}
