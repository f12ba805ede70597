package io.github.verkan.configurations;

import static io.github.verkan.configurations.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.scale.Truth;
import io.github.verkan.statistics.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TruthTableTest {

    @Test
    void lipsets_cases_have_nine_of_thirty_two_configurations() {
        TruthTable table = Tables.lipset();
        assertThat(table.rows()).extracting(TruthTableRow::number).containsExactly(1, 2, 5, 6, 22, 23, 24, 31, 32);
        assertThat(table.rows(RowKind.POSITIVE)).extracting(TruthTableRow::cases)
                .containsExactly(List.of("FI", "IE"), List.of("FR", "SE"), List.of("BE", "CZ", "NL", "UK"));
        assertThat(table.rows(RowKind.CONTRADICTORY)).isEmpty();
        assertThat(table.remainders()).hasSize(23).startsWith(3, 4, 7);
        assertThat(table.configuration(22)).hasToString("DEV*~URB*LIT*~IND*STB");
        assertThat(table.cautions()).containsExactly(Caution.FEWER_CASES_THAN_CONFIGURATIONS);
    }

    @Test
    void cases_that_share_a_configuration_and_differ_in_the_outcome_are_named_as_contradictory() {
        TruthTable table = table("A B", "Y", List.of("p 10 1", "q 10 0", "r 11 1", "s 00 0"));
        assertThat(table.rows(RowKind.CONTRADICTORY)).singleElement().satisfies(row -> {
            assertThat(row.term()).hasToString("A*~B");
            assertThat(row.with()).containsExactly("p");
            assertThat(row.without()).containsExactly("q");
        });
        assertThat(table.cautions()).containsExactly(Caution.FEW_CASES, Caution.CONTRADICTIONS);
        assertThat(Solution.of(table, SolutionKind.CONSERVATIVE)).hasToString("Solution[conservative Y: A*B]");
        assertThat(Solution.of(table.ofAbsence(), SolutionKind.CONSERVATIVE)).as("nor is it taken for the absence")
                .hasToString("Solution[conservative ~Y: ~A*~B]");
        assertThat(Sufficiency.of(new Term(List.of(new Literal("A", true))), table).inclusion()).as("but it counts in the figures").contains(Ratio.of(2, 3));
    }

    @Test
    void a_case_of_which_something_is_unknown_is_left_out_and_listed_and_never_guessed() {
        TruthTable table = table("A B", "Y", List.of("p 1? 1", "q 11 ?", "r ?? ?", "s 10 1"));
        assertThat(table.leftOut()).containsExactly(new LeftOutCase("p", List.of("B")), new LeftOutCase("q", List.of("Y")),
                new LeftOutCase("r", List.of("A", "B", "Y")));
        assertThat(table.cases()).extracting(ObservedCase::id).containsExactly("s");
        assertThat(table.remainders()).containsExactly(1, 2, 4);
        assertThat(table.ofAbsence().leftOut()).contains(new LeftOutCase("q", List.of("~Y")));
    }

    @Test
    void what_does_not_vary_is_said() {
        TruthTable table = table("A B", "Y", List.of("p 10 1", "q 11 1"));
        assertThat(table.constantConditions()).containsExactly("A");
        assertThat(table.cautions()).containsExactly(Caution.FEW_CASES, Caution.FEWER_CASES_THAN_CONFIGURATIONS, Caution.OUTCOME_DOES_NOT_VARY,
                Caution.CONDITION_DOES_NOT_VARY);
        assertThat(TruthTable.of(List.of("A"), "Y", List.of()).cautions()).containsExactly(Caution.FEW_CASES, Caution.FEWER_CASES_THAN_CONFIGURATIONS,
                Caution.OUTCOME_DOES_NOT_VARY);
    }

    @Test
    void necessity_and_sufficiency_are_exact_fractions() {
        TruthTable table = Tables.lipset();
        Necessity dev = Necessity.of(new Term(List.of(new Literal("DEV", true))), table);
        assertThat(dev).isEqualTo(new Necessity(8, 10, 8, 18));
        assertThat(dev.inclusion()).contains(Ratio.of(1, 1));
        assertThat(dev.coverage()).contains(Ratio.of(4, 5));
        assertThat(dev.relevance()).contains(Ratio.of(4, 5));
        Sufficiency both = Sufficiency.of(new Term(List.of(new Literal("URB", true))), table);
        assertThat(both).isEqualTo(new Sufficiency(4, 5, 8));
        assertThat(both.inclusion()).contains(Ratio.of(4, 5)).isEqualTo(both.reduction());
        assertThat(both.coverage()).contains(Ratio.of(1, 2));
        assertThat(dev.explanation(new Term(List.of())).result()).isEqualTo("1");
    }

    @Test
    void a_share_of_nothing_is_nothing_and_not_zero() {
        TruthTable table = table("A", "Y", List.of("p 0 0", "q 0 0"));
        Term term = new Term(List.of(new Literal("A", true)));
        assertThat(Sufficiency.of(term, table).inclusion()).isEmpty();
        assertThat(Sufficiency.of(term, table).coverage()).isEmpty();
        assertThat(Necessity.of(term, table).inclusion()).isEmpty();
        assertThat(Sufficiency.of(term, table).explanation(term).result()).isEqualTo("none");
        assertThat(Necessity.of(term, table("A", "Y", List.of("p 1 1"))).relevance()).isEmpty();
    }

    @Test
    void what_cannot_be_a_table_is_refused_at_once() {
        List<String> nine = IntStream.range(0, 9).mapToObj(i -> "C" + i).toList();
        assertThatIllegalArgumentException().isThrownBy(() -> TruthTable.of(nine, "Y", List.of())).withMessage("conditions must be from 1 to 8: 9");
        assertThatIllegalArgumentException().isThrownBy(() -> TruthTable.of(List.of(), "Y", List.of())).withMessageContaining("0");
        assertThatIllegalArgumentException().isThrownBy(() -> TruthTable.of(List.of("A", "A"), "Y", List.of())).withMessageContaining("\"A\"");
        assertThatIllegalArgumentException().isThrownBy(() -> TruthTable.of(List.of("A"), "A", List.of())).withMessageContaining("outcome");
        assertThatIllegalArgumentException().isThrownBy(() -> table("A B", "Y", List.of("p 1 1"))).withMessageContaining("p has 1 conditions, not 2");
        assertThatIllegalArgumentException().isThrownBy(() -> table("A", "Y", List.of("p 1 1", "p 0 1"))).withMessageContaining("\"p\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Necessity.of(new Term(List.of(new Literal("B", true))), table("A", "Y", List.of())))
                .withMessageContaining("no condition B");
        assertThatIllegalArgumentException().isThrownBy(() -> Tables.lipset().configuration(33)).withMessageContaining("33");
    }

    @Test
    void every_case_is_in_one_row_or_left_out_whatever_the_order() {
        SplittableRandom random = new SplittableRandom(20_261_128);
        for (int round = 0; round < 300; round++) {
            int conditions = random.nextInt(1, 6);
            List<ObservedCase> cases = new ArrayList<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                cases.add(new ObservedCase("c" + i, IntStream.range(0, conditions).mapToObj(it -> truth(random)).toList(), truth(random)));
            }
            TruthTable table = TruthTable.of(IntStream.range(0, conditions).mapToObj(i -> "C" + i).toList(), "Y", cases);
            assertThat(table.rows().stream().mapToInt(row -> row.cases().size()).sum() + table.leftOut().size()).isEqualTo(cases.size());
            assertThat(table.rows().size() + table.remainders().size()).isEqualTo(1 << conditions);
            assertThat(table.leftOut()).hasSize((int) cases.stream().filter(it -> !it.isComparable()).count());
            assertThat(table.ofAbsence().ofAbsence().rows()).isEqualTo(table.rows());
        }
    }

    private static Truth truth(SplittableRandom random) {
        int drawn = random.nextInt(11);
        return drawn == 10 ? Truth.UNKNOWN : Truth.of(drawn % 2 == 0);
    }
}
