package io.github.verkan.chains;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.conclusion.Conclusion;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.testing.RandomTheory;
import io.github.verkan.theory.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every step says truly how it came about. */
class ChainsRecomputationTest {

    private static Set<String> check(Assessment assessment) {
        ChainsRecomputation recomputation = new ChainsRecomputation(assessment).check(Scope.OVERALL);
        assessment.evaluation().theory().actors().forEach(actor -> recomputation.check(Scope.ofActor(actor.id())));
        Conclusion.of(assessment).findings().forEach(finding -> {
            if (finding.trace() instanceof io.github.verkan.explain.Step) {
                recomputation.step(finding.trace());
            }
        });
        return recomputation.seen().keySet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pa-vag", "samverkanskartan"})
    void in_the_examples(String example) throws IOException {
        assertThat(check(Assessor.of(EvaluationFiles.read(Path.of("examples/" + example + "/evaluation.json")).orThrow()).assess()))
                .contains("chain", "chain-step", "diagnosis", "overall-diagnosis");
    }

    @Test
    void in_cases_drawn_by_lot_that_between_them_use_every_rule() {
        Set<String> rules = new TreeSet<>();
        for (int seed = 0; seed < 400; seed++) {
            try {
                rules.addAll(check(Assessor.of(RandomTheory.of(seed)).assess()));
            } catch (AssertionError error) {
                throw new AssertionError("seed " + seed + ": " + error.getMessage(), error);
            }
        }
        assertThat(rules).contains("chain", "chain-step", "chain-whole", "prospect", "prospect-step", "sufficiency", "diagnosis", "overall-diagnosis",
                "readiness", "not-enough", "prospects", "reach");
    }
}
