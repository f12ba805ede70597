package io.github.verkan.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Verdict;
import io.github.verkan.io.files.EvaluationFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are large enough for all that small cases leave out: cycles, relations, subgroups, compound effects. */
class ExamplesTest {

    private static Assessment assess(String example) throws IOException {
        return Assessor.of(EvaluationFiles.read(Path.of("examples", example, "evaluation.json")).orThrow()).assess();
    }

    /** Every ninth, of all kinds of scopes. */
    private static Stream<Verdict> some(Reassessor again) {
        return IntStream.range(0, again.before().verdicts().size()).filter(i -> i % 9 == 0).mapToObj(again.before().verdicts()::get);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pa-vag", "samverkanskartan"})
    void assessing_the_same_rows_again_gives_the_same_verdicts(String example) throws IOException {
        Assessment before = assess(example);
        Assessment again = Reassessor.of(before).of(before.evaluation().evidence().items());
        assertThat(again.verdicts()).isEqualTo(before.verdicts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pa-vag", "samverkanskartan"})
    void each_verdict_hinges_on_the_same_whether_asked_alone_or_with_all(String example) throws IOException {
        Reassessor again = Reassessor.of(assess(example));
        LeaveOut all = LeaveOut.of(again);
        assertThat(all.refused()).isFalse();
        assertThat(all.verdicts()).hasSameSizeAs(again.before().verdicts());
        some(again).forEach(verdict ->
                assertThat(all.on(verdict.element(), verdict.scope()).orElseThrow().all())
                        .containsAll(LeaveOut.of(again, verdict).verdicts().get(0).all()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pa-vag", "samverkanskartan"})
    void what_is_left_out_gives_the_verdicts_of_a_whole_assessment_without_it(String example) throws IOException {
        Reassessor again = Reassessor.of(assess(example));
        LeaveOut all = LeaveOut.of(again);
        List<LeftOut> ids = all.verdicts().get(0).all();
        for (LeftOut out : IntStream.range(0, ids.size()).filter(i -> i % 6 == 1).mapToObj(ids::get).toList()) {
            Assessment without = again.without(out.facet(), out.id());
            for (Hinges hinges : all.verdicts()) {
                LeftOut one = hinges.all().stream().filter(it -> it.facet() == out.facet() && it.id().equals(out.id())).findFirst().orElseThrow();
                assertThat(one.after()).as("%s %s without %s", hinges.element(), hinges.scope(), out.id())
                        .isEqualTo(without.verdict(hinges.element(), hinges.scope()).map(Outcome::of).orElse(Outcome.NOTHING));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pa-vag", "samverkanskartan"})
    void a_verdict_has_a_smallest_flip_set_or_none_and_all_rows_confirm_it(String example) throws IOException {
        Reassessor again = Reassessor.of(assess(example));
        some(again).forEach(verdict -> {
            FlipSet flip = FlipSearch.of(again, verdict);
            assertThat(flip.kind()).as("%s", verdict).isIn(FlipSet.Kind.SMALLEST, FlipSet.Kind.CANNOT_BE_FLIPPED);
            Assessment without = again.of(again.before().evaluation().evidence().items().stream()
                    .filter(item -> !flip.items().contains(item.id())).toList());
            assertThat(without.verdict(verdict.element(), verdict.scope()).map(Outcome::of).orElse(Outcome.NOTHING)).isEqualTo(flip.after());
            assertThat(flip.after().equals(Outcome.of(verdict))).isEqualTo(flip.items().isEmpty());
        });
    }

    @Test
    void the_second_example_does_not_depend_on_how_voices_are_counted() throws IOException {
        assertThat(Counting.of(Reassessor.of(assess("samverkanskartan")))).noneMatch(Counting::differs);
    }
}
