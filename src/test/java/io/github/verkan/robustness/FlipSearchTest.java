package io.github.verkan.robustness;

import static io.github.verkan.robustness.Case.NO;
import static io.github.verkan.robustness.Case.NO_VIEW;
import static io.github.verkan.robustness.Case.PARTLY;
import static io.github.verkan.robustness.Case.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Reason;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.theory.Horizon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FlipSearchTest {

    private static final int MOST_ROWS = 7;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static FlipSet search(Case it, String element) {
        return FlipSearch.of(it.again(), it.verdict(element));
    }

    @Test
    void one_row_is_enough_where_it_is_the_only_one_of_its_role() {
        FlipSet flip = search(new Case().says("S1", "E", YES).says("S2", "E", YES).says("L1", "E", YES), "E");
        assertThat(flip.kind()).isEqualTo(FlipSet.Kind.SMALLEST);
        assertThat(flip.items()).containsExactly("E003");
        assertThat(flip.before()).hasToString("assessed achieved");
        assertThat(flip.after()).hasToString("indication achieved");
    }

    @Test
    void a_source_that_says_it_twice_is_silent_only_without_both() {
        Case it = new Case().says("S1", "E", YES).says("S1", "E", YES).says("L1", "E", YES).says("L1", "E", YES);
        assertThat(search(it, "E").items()).containsExactly("E001", "E002");
        assertThat(search(it, "E").atLeast()).isEqualTo(2);
    }

    @Test
    void an_earlier_picture_comes_back_when_the_later_one_is_removed() {
        Case it = new Case().says("S1", "E", NO).says("L1", "E", NO).says("B1", "E", NO);
        it.row(it.item(YES).targets("E").sources("S1", "L1", "B1").cycles("1")).row(it.item(NO).targets("E").sources("S1", "L1", "B1").cycles("2"));
        FlipSet flip = search(it, "E");
        assertThat(flip.items()).containsExactly("E005");
        assertThat(flip.after()).hasToString("assessed partly");
    }

    @Test
    void what_nobody_has_spoken_of_cannot_be_flipped() {
        FlipSet flip = search(new Case().says("S1", "A", YES), "E");
        assertThat(flip.kind()).isEqualTo(FlipSet.Kind.CANNOT_BE_FLIPPED);
        assertThat(flip.items()).isEmpty();
        assertThat(flip.atLeast()).isGreaterThan(flip.candidates());
        assertThat(flip.after()).isEqualTo(flip.before());
    }

    @Test
    void a_mechanism_that_is_held_down_rises_without_what_holds_it() {
        Case it = new Case();
        for (String source : List.of("S1", "L1", "B1")) {
            it.says(source, "M", YES).says(source, "M", YES).says(source, "A", YES).says(source, "A", YES);
        }
        it.says("S1", "E", NO);
        FlipSet flip = search(it, "M");
        assertThat(flip.before()).hasToString("assessed partly");
        assertThat(flip.items()).containsExactly("E013");
        assertThat(flip.after()).hasToString("assessed achieved");
    }

    @Test
    void many_rows_get_an_upper_bound_that_says_so() {
        Case it = new Case();
        for (int i = 0; i < 40; i++) {
            it.says(List.of("S1", "S2", "S3", "L1", "L2", "B1").get(i % 6), "E", YES);
        }
        FlipSet flip = search(it, "E");
        assertThat(flip.kind()).isEqualTo(FlipSet.Kind.UPPER_BOUND);
        assertThat(flip.atLeast()).isEqualTo(3);
        assertThat(flip.after()).isNotEqualTo(flip.before());
        assertThat(flip.items()).hasSizeLessThan(40);
        Step step = (Step) flip.explanation();
        assertThat(step.input("kind")).isEqualTo("upper-bound");
        assertThat(step.children()).hasSize(flip.items().size() + 1);
    }

    @Tag("large")
    @Test
    void a_great_many_rows_end_in_time() {
        Case it = new Case();
        for (int i = 0; i < 3000; i++) {
            it.says("P" + i, "E", i % 3 == 0 ? NO : YES);
        }
        FlipSet flip = search(it, "E");
        assertThat(flip.kind()).isEqualTo(FlipSet.Kind.UPPER_BOUND);
        assertThat(flip.after()).isNotEqualTo(flip.before());
    }

    @Test
    void a_search_that_finds_nothing_within_its_bounds_does_not_say_that_there_is_nothing() {
        Case it = new Case();
        for (int i = 0; i < 60; i++) {
            it.says("P" + i, "E", NO_VIEW);
        }
        FlipSet flip = search(it, "E");
        assertThat(flip.kind()).isEqualTo(FlipSet.Kind.NOT_FOUND);
        assertThat(flip.explanation()).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_set_flips_and_no_smaller_one_does(int seed) {
        Case it = Case.random(seed, MOST_ROWS);
        Reassessor again = it.again();
        for (Verdict verdict : again.before().verdicts()) {
            FlipSet flip = FlipSearch.of(again, verdict);
            long bits = 0;
            for (int i = 0; i < it.items.size(); i++) {
                bits |= flip.items().contains(it.items.get(i).id()) ? 1L << i : 0;
            }
            Outcome before = Outcome.of(verdict);
            assertThat(it.outcomeWithout(bits, verdict.element(), verdict.scope())).isEqualTo(flip.after());
            boolean cannot = flip.kind() == FlipSet.Kind.CANNOT_BE_FLIPPED;
            assertThat(flip.after().equals(before)).isEqualTo(cannot);
            for (long smaller = 1; smaller < 1L << it.items.size(); smaller++) {
                if (cannot || Long.bitCount(smaller) < flip.items().size()) {
                    assertThat(it.outcomeWithout(smaller, verdict.element(), verdict.scope())).as("%s without %s", verdict, Long.toBinaryString(smaller))
                            .isEqualTo(before);
                }
            }
        }
    }

    /** A gap that says "too early" holds where nobody was heard; one who was heard without a view takes that from it. Neither is a grade. */
    @ParameterizedTest
    @MethodSource("seeds")
    void removing_a_row_without_a_view_never_flips_but_to_too_early_where_a_gap_says_so(int seed) {
        Case it = Case.random(seed, 14);
        List<EvidenceItem> rows = new ArrayList<>(it.items);
        it.row(it.item(NO_VIEW).targets("E", "W", "W1", "M").sources("S1", "NEW").cycles("2"));
        Assessment with = it.assess();
        Assessment without = Reassessor.of(with).of(rows);
        for (Verdict verdict : with.verdicts()) {
            Outcome before = Outcome.of(verdict);
            Outcome after = without.verdict(verdict.element(), verdict.scope()).map(Outcome::of).orElse(Outcome.NOTHING);
            if (before.status() == Status.NOT_ASSESSABLE && after.status() == Status.TOO_EARLY) {
                assertThat(without.verdict(verdict.element(), verdict.scope()).orElseThrow().reason()).isEqualTo(Reason.MARKED_TOO_EARLY);
            } else {
                assertThat(after).as("%s", verdict).isEqualTo(before);
            }
        }
    }

    @Test
    void a_row_without_a_view_is_in_no_flip_set_of_a_grade() {
        Case it = new Case().says("S1", "E", YES).says("S2", "E", NO_VIEW).says("L1", "E", YES).says("L2", "E", NO_VIEW);
        FlipSet flip = search(it, "E");
        assertThat(flip.candidates()).isEqualTo(2);
        assertThat(flip.items()).containsExactly("E001");
    }

    /** Of forty each of a source of its own, thirty say yes: 30 of 34 is the first seven eighths, and it takes fourteen yes less to fall to five eighths. */
    @Test
    void rows_are_taken_away_in_the_order_that_changes_the_verdict_soonest_and_no_further() {
        Case it = new Case();
        for (int i = 0; i < 40; i++) {
            it.says(String.format("P%02d", i), "E", i < 30 ? YES : NO);
        }
        FlipSet flip = search(it, "E");
        assertThat(flip.before()).hasToString("indication largely");
        assertThat(flip.after()).hasToString("indication achieved");
        assertThat(flip.items()).containsExactly("E031", "E032", "E033", "E034", "E035", "E036");
        assertThat(flip.kind()).isEqualTo(FlipSet.Kind.UPPER_BOUND);
    }

    @Test
    void those_who_say_least_are_taken_away_first_and_put_back_where_they_do_not_matter() {
        Case it = new Case();
        for (int i = 0; i < 36; i++) {
            it.says(i < 30 ? "L1" : i < 34 ? "S1" : "L2", "E", YES);
        }
        FlipSet flip = search(it, "E");
        assertThat(flip.items()).as("the only one of the staff").containsExactly("E031", "E032", "E033", "E034");
        assertThat(flip.before()).hasToString("assessed achieved");
        assertThat(flip.after()).hasToString("indication achieved");
    }

    @Test
    void of_the_orders_the_one_that_takes_fewest_rows_counts() {
        Case it = new Case();
        for (int i = 0; i < 34; i++) {
            it.says(i < 30 ? "S1" : "L1", "E", i < 30 ? YES : PARTLY);
        }
        assertThat(search(it, "E").items()).containsExactly("E031", "E032", "E033", "E034");
    }

    @Test
    void other_rows_do_not_make_an_answer_inexact() {
        Case it = new Case();
        for (int i = 0; i < 311; i++) {
            it.says("S1", i < FlipSearch.EXACT_UP_TO ? "E" : "A", YES);
        }
        FlipSet flip = search(it, "E");
        assertThat(flip.kind()).isEqualTo(FlipSet.Kind.SMALLEST);
        assertThat(flip.items()).hasSize(FlipSearch.EXACT_UP_TO);
        assertThat(flip.after()).hasToString("not-assessable");
    }

    /** 63 rows have 1953 pairs and 64 have 2016; 700 sets of one row of 700 are 490 000 rows, 800 of 800 are 640 000. */
    @Tag("large")
    @ParameterizedTest
    @CsvSource({"63, 3", "64, 2", "700, 2", "800, 1"})
    void all_sets_of_a_size_are_tried_as_long_as_they_are_not_too_many(int rows, int atLeast) {
        Case it = new Case();
        for (int i = 0; i < rows; i++) {
            it.says("P" + i, "E", NO_VIEW);
        }
        assertThat(search(it, "E").atLeast()).isEqualTo(atLeast);
    }

    @Test
    void what_is_not_due_cannot_be_flipped_whatever_the_rows_say() {
        Case it = new Case().dated(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
        it.theory.effect("LATE", "A late effect", Horizon.LONG);
        it.says("S1", "LATE", YES).says("L1", "LATE", YES);
        FlipSet flip = search(it, "LATE");
        assertThat(flip.kind()).isEqualTo(FlipSet.Kind.CANNOT_BE_FLIPPED);
        assertThat(flip.before()).hasToString("too-early");
        assertThat(flip.after()).isEqualTo(flip.before());
        assertThat(flip.items()).isEmpty();
        assertThat(flip.atLeast()).isEqualTo(flip.candidates() + 1);
    }

    @Test
    void a_verdict_of_another_assessment_is_refused() {
        Verdict other = new Case().says("S1", "E", YES).says("L1", "E", YES).verdict("E");
        Reassessor again = new Case().says("S1", "E", NO).says("L1", "E", NO).again();
        assertThatIllegalArgumentException().isThrownBy(() -> FlipSearch.of(again, other)).withMessageContaining("not a verdict of this assessment");
    }
}
