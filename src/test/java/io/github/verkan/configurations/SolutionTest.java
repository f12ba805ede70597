package io.github.verkan.configurations;

import static io.github.verkan.configurations.Tables.models;
import static io.github.verkan.configurations.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.statistics.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SolutionTest {

    /** Rihoux and De Meur 2009, p. 57. */
    @Test
    void lipsets_democracies_survive_in_two_ways_as_published() {
        Solution solution = Solution.of(Tables.lipset(), SolutionKind.CONSERVATIVE);
        assertThat(models(solution)).containsExactly("DEV*~URB*LIT*STB + DEV*LIT*IND*STB");
        Model model = solution.models().get(0);
        assertThat(model.terms()).extracting(term -> term.sufficiency().coverage().orElseThrow()).containsExactly(Ratio.of(1, 2), Ratio.of(3, 4));
        assertThat(model.terms()).extracting(term -> term.uniqueCoverage().orElseThrow()).containsExactly(Ratio.of(1, 4), Ratio.of(1, 2));
        assertThat(model.terms()).extracting(ModelTerm::own).containsExactly(List.of("FI", "IE"), List.of("BE", "CZ", "NL", "UK"));
        assertThat(model.sufficiency()).isEqualTo(new Sufficiency(8, 8, 8));
        assertThat(model.assumptions()).isEmpty();
    }

    @Test
    void with_assumptions_about_cases_that_do_not_exist_it_is_shorter_and_they_are_listed() {
        Solution solution = Solution.of(Tables.lipset(), SolutionKind.PARSIMONIOUS);
        assertThat(models(solution)).containsExactly("DEV*STB");
        assertThat(solution.models().get(0).assumptions()).containsExactly(18, 20, 26, 28, 30);
    }

    @Test
    void the_absence_of_the_outcome_is_solved_by_itself() {
        TruthTable absence = Tables.lipset().ofAbsence();
        assertThat(Solution.of(absence, SolutionKind.CONSERVATIVE)).hasToString("Solution[conservative ~SURV: ~DEV*~URB*~IND + DEV*LIT*IND*~STB]");
        Solution parsimonious = Solution.of(absence, SolutionKind.PARSIMONIOUS);
        assertThat(models(parsimonious)).containsExactly("~DEV + ~STB");
        assertThat(parsimonious.models().get(0).assumptions()).hasSize(18);
    }

    /** One case has everything and one nothing: any condition tells them apart, and the data do not choose. */
    @Test
    void four_models_are_equally_short_and_all_are_given() {
        TruthTable table = table("A B C D", "Y", List.of("all 1111 1", "none 0000 0"));
        assertThat(models(Solution.of(table, SolutionKind.PARSIMONIOUS))).containsExactly("A", "B", "C", "D");
        assertThat(models(Solution.of(table, SolutionKind.CONSERVATIVE))).containsExactly("A*B*C*D");
    }

    /** Six configurations in a ring: each term holds two neighbours, so that every second term will do. */
    @Test
    void a_ring_of_terms_has_two_covers() {
        TruthTable table = table("A B C", "Y", List.of("a 000 1", "b 001 1", "c 010 1", "d 101 1", "e 110 1", "f 111 1", "g 011 0", "h 100 0"));
        assertThat(models(Solution.of(table, SolutionKind.CONSERVATIVE)))
                .containsExactlyInAnyOrder("~A*~B + A*C + B*~C", "A*B + ~A*~C + ~B*C");
    }

    @Test
    void where_there_is_nothing_to_tell_apart_the_term_is_empty() {
        TruthTable table = table("A", "Y", List.of("p 1 1", "q 0 1"));
        assertThat(models(Solution.of(table, SolutionKind.CONSERVATIVE))).containsExactly("1");
        assertThat(Solution.of(table.ofAbsence(), SolutionKind.PARSIMONIOUS).unsolved()).contains(Unsolved.NOTHING_POSITIVE);
        assertThat(Solution.of(table.ofAbsence(), SolutionKind.PARSIMONIOUS).explanation()).isInstanceOf(Unknown.class);
    }

    @Test
    void the_order_of_the_cases_does_not_matter() {
        List<String> lines = new ArrayList<>(Tables.LIPSET);
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(lines, random);
            TruthTable table = table("DEV URB LIT IND STB", "SURV", lines);
            assertThat(models(Solution.of(table, SolutionKind.CONSERVATIVE))).containsExactly("DEV*~URB*LIT*STB + DEV*LIT*IND*STB");
        }
    }

    @Test
    void the_explanation_holds_each_number_and_each_configuration() {
        Step step = (Step) Solution.of(Tables.lipset(), SolutionKind.CONSERVATIVE).explanation();
        assertThat(step.result()).isEqualTo("DEV*~URB*LIT*STB + DEV*LIT*IND*STB");
        assertThat(step.children()).hasSize(1 + 9);
        Step model = (Step) step.children().get(0);
        assertThat(model.children()).extracting(child -> ((Step) child).input("coverage")).containsExactly("1/2", "3/4");
        assertThat(step.children().subList(1, 10)).extracting(child -> ((Step) child).result()).filteredOn("positive"::equals).hasSize(3);
    }

    /** Every configuration whose number of ones is odd: nothing can be put together. */
    @Test
    void the_hardest_table_without_remainders_is_solved() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 256; i++) {
            lines.add("c" + i + " " + Integer.toBinaryString(256 + i).substring(1) + " " + Integer.bitCount(i) % 2);
        }
        Solution solution = Solution.of(table("A B C D E F G H", "Y", lines), SolutionKind.CONSERVATIVE);
        assertThat(solution.models()).singleElement().satisfies(model -> assertThat(model.terms()).hasSize(128));
    }

    /** Nothing that a file can say makes the search endless: it is solved or given up, and says which. */
    @Test
    @Timeout(60)
    void random_tables_of_eight_conditions_are_solved_or_given_up() {
        SplittableRandom random = new SplittableRandom(8);
        for (int round = 1; round < 6; round += 3) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 256; i++) {
                if (random.nextInt(6) >= round) {
                    lines.add("c" + i + " " + Integer.toBinaryString(256 + i).substring(1) + " " + random.nextInt(2));
                }
            }
            Solution solution = Solution.of(table("A B C D E F G H", "Y", lines), SolutionKind.PARSIMONIOUS);
            assertThat(solution.models().isEmpty()).isEqualTo(solution.unsolved().isPresent());
        }
    }

    /** Pairs of neighbouring configurations, of which either may be put with another: far more shortest models than anybody can read. */
    @Test
    void what_has_too_many_models_is_given_up_and_said() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            lines.add("p" + i + " " + Integer.toBinaryString(256 + (255 ^ 1 << i)).substring(1) + " 1");
        }
        lines.add("n 00000000 0");
        Solution solution = Solution.of(table("A B C D E F G H", "Y", lines), SolutionKind.PARSIMONIOUS);
        assertThat(solution.unsolved()).isEmpty();
        assertThat(models(solution)).as("two conditions of which no case lacks both").hasSize(28);
        List<String> halves = new ArrayList<>();
        for (int i = 0; i < 256; i++) {
            halves.add("c" + i + " " + Integer.toBinaryString(256 + i).substring(1) + " " + (i != 0 && i != 255 ? 1 : 0));
        }
        Solution ambiguous = Solution.of(table("A B C D E F G H", "Y", halves), SolutionKind.CONSERVATIVE);
        assertThat(ambiguous.unsolved()).as("8 terms in a ring, in any order of the conditions").contains(Unsolved.TOO_MANY_MODELS);
        assertThat(ambiguous.models()).isEmpty();
    }
}
