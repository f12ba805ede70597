package io.github.verkan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PossibleCountsTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static List<BigDecimal> percentages(String... printed) {
        return Stream.of(printed).map(BigDecimal::new).toList();
    }

    @ParameterizedTest
    @MethodSource("possibleCounts")
    void the_possible_n_are_those_of_the_golden_case(JsonNode expected) {
        List<BigDecimal> percentages = StreamSupport.stream(expected.get("percentages").spliterator(), false)
                .map(JsonNode::asText).map(BigDecimal::new).toList();
        Integer[] n = SurveyIndicators.longs(expected.get("n")).mapToObj(Math::toIntExact).toArray(Integer[]::new);

        assertThat(PossibleCounts.of(percentages, expected.get("upTo").asInt())).containsExactly(n);
    }

    static Stream<JsonNode> possibleCounts() {
        return SurveyIndicators.golden("possibleCounts");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void an_n_is_possible_exactly_if_some_count_is_rounded_to_each_percentage(int decimals) {
        SplittableRandom random = new SplittableRandom(2017 + decimals);
        long highest = HUNDRED.movePointRight(decimals).longValueExact();
        for (int round = 0; round < 300; round++) {
            List<BigDecimal> percentages = random.longs(random.nextInt(1, 4), 0, highest + 1).mapToObj(it -> BigDecimal.valueOf(it, decimals)).toList();
            List<Integer> tried = new ArrayList<>();
            for (int n = 1; n <= 40; n++) {
                int given = n;
                if (percentages.stream().allMatch(percentage -> isSomeCountOf(given, percentage))) {
                    tried.add(n);
                }
            }
            assertThat(PossibleCounts.of(percentages, 40)).as(percentages.toString()).isEqualTo(tried);
        }
    }

    private static boolean isSomeCountOf(int n, BigDecimal percentage) {
        return IntStream.rangeClosed(0, n).anyMatch(count -> Stream.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN)
                .anyMatch(mode -> HUNDRED.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(n), percentage.scale(), mode).equals(percentage)));
    }

    @Test
    void the_n_that_percentages_were_made_from_is_always_possible() {
        SplittableRandom random = new SplittableRandom(363);
        for (int round = 0; round < 500; round++) {
            int n = random.nextInt(1, 3000);
            int decimals = random.nextInt(0, 11);
            RoundingMode mode = random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.HALF_EVEN;
            List<BigDecimal> percentages = random.longs(3, 0, n + 1L)
                    .mapToObj(count -> HUNDRED.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(n), decimals, mode)).toList();

            assertThat(PossibleCounts.of(percentages, n)).as(percentages.toString()).endsWith(n);
        }
    }

    @Test
    void a_half_may_have_gone_up_or_to_the_even_neighbour_but_not_down_to_an_odd_one() {
        assertThat(PossibleCounts.of(percentages("12"), 8)).contains(8);
        assertThat(PossibleCounts.of(percentages("13"), 8)).contains(8);
        assertThat(PossibleCounts.of(percentages("38"), 8)).contains(8);
        assertThat(PossibleCounts.of(percentages("37"), 8)).doesNotContain(8);
    }

    @Test
    void zeros_at_the_end_count() {
        assertThat(PossibleCounts.of(percentages("12"), 20)).containsExactly(8, 16, 17);
        assertThat(PossibleCounts.of(percentages("12.0"), 25)).containsExactly(25);
        assertThat(PossibleCounts.of(percentages("12.5"), 20)).containsExactly(8, 16);
        assertThat(PossibleCounts.of(percentages("1E+1"), 30)).isEqualTo(PossibleCounts.of(percentages("10"), 30));
    }

    @Test
    void nobody_and_all_are_possible_for_every_n() {
        assertThat(PossibleCounts.of(percentages("0", "100", "0.00", "100.00"), 500)).hasSize(500);
    }

    @Test
    void from_a_hundred_on_whole_percentages_rule_out_nothing() {
        SplittableRandom random = new SplittableRandom(100);
        for (int round = 0; round < 101; round++) {
            List<BigDecimal> whole = List.of(BigDecimal.valueOf(round));
            List<BigDecimal> oneDecimal = List.of(BigDecimal.valueOf(random.nextInt(1001), 1));

            assertThat(PossibleCounts.of(whole, 300)).containsAll(IntStream.rangeClosed(100, 300).boxed().toList());
            assertThat(PossibleCounts.of(oneDecimal, 1200)).containsAll(IntStream.rangeClosed(1000, 1200).boxed().toList());
        }
        assertThat(PossibleCounts.of(percentages("99"), 99)).doesNotContain(50).contains(99);
    }

    @Test
    void percentages_of_different_n_can_leave_nothing() {
        assertThat(PossibleCounts.of(percentages("50", "33"), 5)).isEmpty();
    }

    @Test
    void the_largest_and_longest_are_exact() {
        assertThat(PossibleCounts.of(percentages("100.0000000000", "99.9990000000", "0.0010000000"), 100_000)).containsExactly(100_000);
    }

    @Test
    void the_result_cannot_be_changed() {
        List<Integer> possible = PossibleCounts.of(percentages("50"), 4);

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> possible.add(6));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_001, Integer.MAX_VALUE})
    void a_bound_that_is_too_low_or_too_high_is_refused(int upTo) {
        assertThatIllegalArgumentException().isThrownBy(() -> PossibleCounts.of(percentages("50"), upTo))
                .withMessage("upTo must be from 1 to 100000: " + upTo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.01", "100.1", "101", "1E+999999999", "1E-999999999", "50.00000000000"})
    void what_is_no_percentage_is_refused(String percentage) {
        assertThatIllegalArgumentException().isThrownBy(() -> PossibleCounts.of(percentages("50", percentage), 10))
                .withMessageContaining(new BigDecimal(percentage).toString());
    }

    @Test
    void without_percentages_there_is_nothing_to_go_by() {
        assertThatIllegalArgumentException().isThrownBy(() -> PossibleCounts.of(List.of(), 10)).withMessageContaining("must not be empty");
    }
}
