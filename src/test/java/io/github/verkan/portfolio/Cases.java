package io.github.verkan.portfolio;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.collaboration.CollaborationModel;
import io.github.verkan.collaboration.FactorCode;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.ModelReading;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/** Small cases for tests. */
public final class Cases {

    private Cases() {}

    /**
     * A case with a hindering factor F, a mechanism M, a goal K in the short and a goal L in the medium term, and two voices on each but L.
     *
     * @param id the id and label
     * @param factor whether the two say that the factor is there
     * @param goal whether they say that the goal is reached
     */
    public static AssessedCase assessed(String id, Direction factor, Direction goal, String... groups) {
        return new AssessedCase(id, "Case " + id, List.of(groups), assessment(factor, goal));
    }

    static Assessment assessment(Direction factor, Direction goal) {
        TheoryOfChange theory = TheoryOfChange.named("T").activity("A", "Work").effect("K", "Roles are clear", Horizon.SHORT)
                .effect("L", "Trust", Horizon.MEDIUM).element(Factor.of("F", "Lack of time", Influence.HINDERS, List.of())).mechanism("M", "Meetings")
                .link("A", "K").link("K", "L").build();
        EvidenceBase evidence = EvidenceBase.of(List.of(Source.of("S1", "staff"), Source.of("S2", "managers")), List.of(
                EvidenceItem.saying("E1", factor).targets("F").sources("S1").build(), EvidenceItem.saying("E2", factor).targets("F").sources("S2").build(),
                EvidenceItem.saying("E3", goal).targets("K").sources("S1").build(), EvidenceItem.saying("E4", goal).targets("K").sources("S2").build(),
                EvidenceItem.saying("E5", Direction.SUPPORTS).targets("M").sources("S1").build()));
        return Assessor.of(Evaluation.of(theory, evidence).title("T").build()).assess();
    }

    /** A study with a code C for a hindrance, a code D for what enables, and one model found. */
    public static StudiedCase studied(String id) {
        return new StudiedCase(id, "Study " + id, List.of(), FactorStudy.titled("Study").code(FactorCode.of("C", "Lack of time", Influence.HINDERS))
                .code(FactorCode.of("D", "Same house", Influence.ENABLES)).model(ModelReading.found(CollaborationModel.CO_LOCATION, "one house")).build());
    }

    /** What the cases A, B, … of {@link #assessed} share. */
    public static SharedThing shared(String id, SharedKind kind, String label, String inCase, String... cases) {
        SharedThing shared = SharedThing.of(id, kind, label);
        for (String one : cases) {
            shared = shared.in(one, inCase);
        }
        return shared;
    }
}
