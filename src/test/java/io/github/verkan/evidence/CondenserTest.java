package io.github.verkan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.testing.RandomCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CondenserTest {

    private static EvidenceItem item(String id, Direction direction, String source) {
        return EvidenceItem.saying(id, direction).targets("K").sources(source).note("note " + id).build();
    }

    static Stream<Integer> seeds() {
        return Stream.iterate(1, seed -> seed + 1).limit(60);
    }

    @Test
    void rows_that_say_the_same_are_one_whatever_their_ids_places_and_notes() {
        List<EvidenceItem> condensed = Condenser.condensed(List.of(item("E3", Direction.SUPPORTS, "S"), item("E1", Direction.SUPPORTS, "S"),
                item("E2", Direction.CONTRADICTS, "S"), item("E4", Direction.SUPPORTS, "T")));
        assertThat(condensed.stream().map(EvidenceItem::id)).containsExactly("E1", "E2", "E4");
        assertThat(condensed.stream().map(EvidenceItem::rows)).containsExactly(2L, 1L, 1L);
        assertThat(condensed.get(0).note()).as("that of the row that stands for both").isEqualTo("note E1");
    }

    @Test
    void what_refers_to_a_row_finds_it() {
        EvidenceItem repetition = item("E2", Direction.SUPPORTS, "S").toBuilder().repeats("E1").build();
        assertThat(Condenser.condensed(List.of(item("E0", Direction.SUPPORTS, "S"), item("E1", Direction.SUPPORTS, "S"), repetition)).stream().map(EvidenceItem::id))
                .containsExactly("E0", "E1", "E2");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neither_order_nor_division_makes_a_difference(int seed) {
        List<EvidenceItem> items = many(RandomCase.of(seed), seed);
        List<EvidenceItem> all = items.stream().collect(Condenser.collector());
        List<EvidenceItem> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(shuffled.stream().collect(Condenser.collector())).isEqualTo(all);
        assertThat(items.parallelStream().collect(Condenser.collector())).isEqualTo(all);
        assertThat(all.stream().collect(Condenser.collector())).as("condensed again").isEqualTo(all);
        assertThat(all.stream().mapToLong(EvidenceItem::rows).sum()).isEqualTo(items.size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_verdicts_are_those_of_all_rows(int seed) {
        Evaluation evaluation = RandomCase.of(seed);
        for (AssessmentRules rules : List.of(evaluation.rules(), AssessmentRules.byMedian())) {
            List<EvidenceItem> items = many(evaluation, seed);
            Assessment all = assessed(evaluation, items, rules);
            Assessment condensed = assessed(evaluation, Condenser.condensed(items), rules);
            assertThat(told(condensed)).isEqualTo(told(all));
            assertThat(condensed.rowsRead()).isEqualTo(all.rowsRead());
            assertThat(condensed.voiceRows()).isEqualTo(all.voiceRows());
            assertThat(condensed.listedRows()).isEqualTo(all.listedRows());
        }
    }

    private static Assessment assessed(Evaluation evaluation, List<EvidenceItem> items, AssessmentRules rules) {
        return Assessor.of(RandomCase.with(evaluation.toBuilder().rules(rules).build(), items)).assess();
    }

    /** The rows of a case, some of them several times under other ids. */
    private static List<EvidenceItem> many(Evaluation evaluation, int seed) {
        List<EvidenceItem> many = new ArrayList<>();
        Random random = new Random(seed);
        for (EvidenceItem item : evaluation.evidence().items()) {
            EvidenceItem own = item.toBuilder().repeats().contradicts().build();
            many.add(own);
            for (int i = random.nextInt(4); i > 0; i--) {
                many.add(again(own, own.id() + "-" + i));
            }
        }
        return many;
    }

    private static EvidenceItem again(EvidenceItem item, String id) {
        return item.toBuilder().copyAs(id).note("another note").build();
    }

    /** All of the verdicts but which rows they cite. */
    private static List<String> told(Assessment assessment) {
        return assessment.verdicts().stream().map(CondenserTest::told).collect(Collectors.toList());
    }

    private static String told(Verdict verdict) {
        return verdict + " " + verdict.reason() + " " + verdict.middle() + " " + verdict.degree() + " " + verdict.strength() + " " + verdict.counts() + " "
                + verdict.contribution() + " " + verdict.flags().stream().map(flag -> flag.kind().code()).toList();
    }
}
