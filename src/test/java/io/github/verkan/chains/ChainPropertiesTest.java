package io.github.verkan.chains;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Status;
import io.github.verkan.conclusion.Conclusion;
import io.github.verkan.conclusion.MainFinding;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.testing.RandomCase;
import io.github.verkan.testing.RandomTheory;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of chains and conclusions whatever the theory. */
class ChainPropertiesTest {

    private static final int CASES = 20;

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 40})
    void saying_no_makes_no_chain_hold_and_saying_yes_instead_breaks_none(int from) {
        for (int seed = from; seed < from + CASES; seed++) {
            Evaluation evaluation = RandomTheory.of(seed);
            Chains before = Chains.of(Assessor.of(evaluation).assess());
            for (Element element : evaluation.theory().elements()) {
                if (evaluation.theory().parts(element.id()).isEmpty() && evaluation.theory().wholeOf(element.id()).isEmpty()) {
                    Chains no = Chains.of(RandomTheory.saying(evaluation, Direction.CONTRADICTS, element.id()));
                    Chains yes = Chains.of(RandomTheory.saying(evaluation, Direction.SUPPORTS, element.id()));
                    for (Chain chain : no.all()) {
                        ChainStatus after = yes.to(chain.element()).orElseThrow().status();
                        String what = "seed " + seed + ", " + element.id() + ", chain to " + chain.element();
                        boolean heldBefore = before.to(chain.element()).orElseThrow().status() == ChainStatus.HOLDS;
                        assertThat(chain.status() == ChainStatus.HOLDS && !heldBefore).as(what).isFalse();
                        assertThat(chain.status() == ChainStatus.HOLDS && after != ChainStatus.HOLDS).as(what).isFalse();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 200})
    void every_chain_that_does_not_hold_is_named_once_and_only_what_is_awaited_has_prospects(int from) {
        for (int seed = from; seed < from + 100; seed++) {
            Assessment assessment = Assessor.of(RandomTheory.of(seed)).assess();
            Chains chains = Chains.of(assessment);
            List<String> named = chains.weakPoints().stream().flatMap(point -> point.blocks().stream()).toList();
            List<String> weak = chains.all().stream().filter(chain -> chain.status() != ChainStatus.HOLDS).map(Chain::element).toList();
            assertThat(named).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(weak);
            for (Prospect prospect : Prospects.of(assessment, Scope.OVERALL)) {
                assertThat(assessment.verdict(prospect.element(), Scope.OVERALL).orElseThrow().status()).isEqualTo(Status.TOO_EARLY);
            }
        }
    }

    private static List<MainFinding> withoutTrace(Evaluation evaluation) {
        Function<MainFinding, MainFinding> bare = it -> new MainFinding(it.kind(), it.scope(), it.about(), it.indication(), it.says(), it.follows(),
                it.hindrances(), it.barriers(), it.instead(), it.inParticular(), new io.github.verkan.explain.Unknown("none", "none", List.of()));
        return Conclusion.of(Assessor.of(evaluation).assess()).findings().stream().map(bare).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 40})
    void conclusions_do_not_depend_on_the_order_of_rows(int from) {
        for (int seed = from; seed < from + CASES; seed++) {
            Evaluation evaluation = RandomTheory.of(seed);
            assertThat(withoutTrace(RandomCase.shuffled(evaluation, seed))).as("seed %d", seed).isEqualTo(withoutTrace(evaluation));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 40})
    void without_mechanisms_there_is_no_diagnosis(int from) {
        for (int seed = from; seed < from + CASES; seed++) {
            assertThat(Conclusion.of(Assessor.of(RandomTheory.withoutMechanisms(seed)).assess()).of(MainFinding.Kind.DIAGNOSIS)).isEmpty();
        }
    }
}
