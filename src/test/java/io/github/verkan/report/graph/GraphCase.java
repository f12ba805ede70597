package io.github.verkan.report.graph;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.TheoryOfChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Cases for pictures: a small theory with every kind of line, and the examples. */
final class GraphCase {

    private GraphCase() {}

    /** All five kinds of link, two of them through one mechanism, a factor and a whole with a part. */
    static TheoryOfChange small() {
        return TheoryOfChange.named("School breakfast").resource("R", "Money").activity("A1", "Breakfast").activity("A2", "A talk")
                .effect("K1", "Pupils eat", Horizon.SHORT).effect("K2", "Pupils come", Horizon.SHORT).effect("M1", "Pupils follow", Horizon.MEDIUM)
                .element(Effect.of("M1a", "They listen").partOf("M1")).mechanism("FM", "Hunger distracts").mechanism("FX", "Unused")
                .element(Factor.of("F", "Late buses", Influence.HINDERS, List.of("K2")))
                .link(Link.between("R", "A1").being(LinkKind.REQUIRES)).link(Link.between("A1", "K1").through("FM")).link(Link.between("A2", "K1").through("FM"))
                .link(Link.between("A2", "K2").being(LinkKind.ALTERNATIVE)).link(Link.between("K1", "M1").being(LinkKind.HINDERS))
                .link(Link.between("K2", "M1").being(LinkKind.COMPENSATES)).build();
    }

    static Assessment example(String name) {
        try {
            return Assessor.of(EvaluationFiles.read(Path.of("examples", name, "evaluation.json")).orThrow()).assess();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
