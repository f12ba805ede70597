package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;

/** The checks of this library, in a fixed order: what is most likely wrong comes before what may only be left out. */
public final class TheoryChecks {

    private static final List<TheoryCheck> ALL = List.of(
            new EmptyTheory(),
            new GroupWithoutMembers(),
            new LinkToItself(),
            new DuplicateLink(),
            new Loop(),
            new HorizonBeforeCause(),
            new PartHorizonDiffers(),
            new SinglePart(),
            new MechanismWithoutLink(),
            new MechanismPairWithoutLink(),
            new MechanismLinkUndeclared(),
            new EffectWithoutCause(),
            new EffectWithoutCriterion(),
            new EffectWithoutHorizon(),
            new ActivityLeadsNowhere(),
            new ResourceLeadsNowhere(),
            new FactorAffectsNothing(),
            new NecessaryConditionOutside(),
            new UnansweredCause(),
            new QuestionAboutNothing(),
            new IndicatorAboutNothing());

    private TheoryChecks() {}

    /**
     * All checks.
     *
     * @return in the order in which they are run
     */
    public static List<TheoryCheck> all() {
        return ALL;
    }

    /**
     * Runs all checks, in time linear in the size of the theory.
     *
     * @param theory the theory
     * @return what there is to say, check by check; notes and warnings only, since all of the theory can be used as it stands
     */
    public static List<Diagnostic> run(TheoryOfChange theory) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        ALL.forEach(check -> diagnostics.addAll(check.check(theory)));
        return List.copyOf(diagnostics);
    }
}
