package io.github.verkan.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    private static final Offset<Double> NEAR = within(1e-9);
    /** Four coders, twelve units, with gaps (Krippendorff 2011, section C). */
    private static final RatingTable CANONICAL = table(5, "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .");
    private static final ConfusionMatrix COHEN = matrix("88 14 18", "10 40 10", "2 6 12");

    /** A line for each coder, a number from 1 for each unit, a point where one said nothing. */
    private static RatingTable table(int values, String... coders) {
        List<List<Optional<Integer>>> units = new ArrayList<>();
        for (String coder : coders) {
            String[] said = coder.split(" ");
            for (int unit = 0; unit < said.length; unit++) {
                if (units.size() == unit) {
                    units.add(new ArrayList<>());
                }
                units.get(unit).add(said[unit].equals(".") ? Optional.empty() : Optional.of(Integer.valueOf(said[unit])));
            }
        }
        return RatingTable.of(IntStream.rangeClosed(1, values).boxed().toList(), units);
    }

    private static List<List<Long>> rows(String... rows) {
        return Stream.of(rows).map(row -> Arrays.stream(row.split(" ")).map(Long::valueOf).toList()).toList();
    }

    private static ConfusionMatrix matrix(String... rows) {
        return ConfusionMatrix.of(rows(rows));
    }

    private static List<BigDecimal> numbers(int values) {
        return IntStream.rangeClosed(1, values).mapToObj(BigDecimal::valueOf).toList();
    }

    private static double value(CohensKappa kappa) {
        return kappa.value().orElseThrow().toDouble();
    }

    private static double value(KrippendorffsAlpha alpha) {
        return alpha.value().orElseThrow().toDouble();
    }

    @Test
    void alpha_of_four_coders_with_gaps_is_the_published_one_by_each_metric() {
        assertThat(value(KrippendorffsAlpha.nominal(CANONICAL))).isCloseTo(0.7434210526, NEAR);
        assertThat(value(KrippendorffsAlpha.ordinal(CANONICAL))).isCloseTo(0.8153875038, NEAR);
        assertThat(value(KrippendorffsAlpha.interval(CANONICAL, numbers(5)))).isCloseTo(0.849107, within(1e-6));
        assertThat(value(KrippendorffsAlpha.ratio(CANONICAL, numbers(5)))).isCloseTo(0.7974027747, NEAR);
        assertThat(KrippendorffsAlpha.nominal(CANONICAL).value()).contains(Ratio.of(113, 152));
    }

    @Test
    void a_unit_that_only_one_has_rated_is_left_out() {
        KrippendorffsAlpha alpha = KrippendorffsAlpha.nominal(CANONICAL);
        assertThat(CANONICAL.units()).isEqualTo(12);
        assertThat(CANONICAL.comparableUnits()).isEqualTo(11);
        assertThat(alpha.units()).isEqualTo(11);
        assertThat(alpha.ratings()).isEqualTo(40);
    }

    @Test
    void alpha_of_two_who_say_yes_and_no_is_the_published_one() {
        RatingTable binary = table(2, "1 2 1 1 1 1 1 1 2 1", "2 2 2 1 1 2 1 1 1 1");
        assertThat(value(KrippendorffsAlpha.nominal(binary))).isCloseTo(0.0952380952, NEAR);
    }

    @Test
    void alpha_of_three_coders_with_many_gaps_is_the_published_one() {
        RatingTable table = table(4, ". . . . . 3 4 1 2 1 1 3 3 . 3", "1 . 2 1 3 3 4 3 . . . . . . .", ". . 2 1 3 4 4 . 2 1 1 3 3 . 4");
        assertThat(value(KrippendorffsAlpha.nominal(table))).isCloseTo(0.691, within(5e-4));
        assertThat(value(KrippendorffsAlpha.interval(table, numbers(4)))).isCloseTo(0.811, within(5e-4));
    }

    @Test
    void two_who_always_say_the_opposite_agree_less_than_by_chance() {
        KrippendorffsAlpha alpha = KrippendorffsAlpha.nominal(table(2, "1 2 1 2", "2 1 2 1"));
        assertThat(alpha.value()).contains(Ratio.of(-3, 4));
    }

    @Test
    void without_variation_there_is_no_coefficient_and_the_reason_is_told() {
        RatingTable same = table(2, "1 1 1", "1 1 1");
        for (KrippendorffsAlpha alpha : List.of(KrippendorffsAlpha.nominal(same), KrippendorffsAlpha.ordinal(same),
                KrippendorffsAlpha.interval(same, numbers(2)))) {
            assertThat(alpha.value()).isEmpty();
            assertThat(alpha.undetermined()).contains(Undetermined.NO_VARIATION);
        }
        CohensKappa kappa = CohensKappa.unweighted(same.between(0, 1));
        assertThat(kappa.value()).isEmpty();
        assertThat(kappa.undetermined()).contains(Undetermined.NO_VARIATION);
        assertThat(PercentAgreement.of(same).value()).contains(Ratio.of(1, 1));
    }

    @Test
    void where_nobody_read_what_another_read_there_is_nothing_to_compare() {
        for (RatingTable apart : List.of(table(2, "1 2 . .", ". . 1 2"), table(2), table(2, "1 2 1"))) {
            assertThat(KrippendorffsAlpha.nominal(apart).undetermined()).contains(Undetermined.NOTHING_PAIRED);
            assertThat(PercentAgreement.of(apart).undetermined()).contains(Undetermined.NOTHING_PAIRED);
            assertThat(PercentAgreement.of(apart).value()).isEmpty();
        }
        CohensKappa kappa = CohensKappa.unweighted(table(2, "1 2 . .", ". . 1 2").between(0, 1));
        assertThat(kappa.undetermined()).contains(Undetermined.NOTHING_PAIRED);
        assertThat(kappa.value()).isEmpty();
    }

    @Test
    void kappa_of_cohens_own_table_is_the_published_one_plain_and_weighted() {
        assertThat(value(CohensKappa.unweighted(COHEN))).isCloseTo(0.4915254237, NEAR);
        assertThat(value(CohensKappa.quadratic(COHEN))).isCloseTo(0.4545454545, NEAR);
        assertThat(value(CohensKappa.weighted(COHEN, rows("0 1 4", "1 0 1", "4 1 0")))).isCloseTo(0.4545454545, NEAR);
        assertThat(value(CohensKappa.weighted(COHEN, rows("0 1 3", "1 0 6", "3 6 0")))).isCloseTo(0.347826, within(1e-6));
        assertThat(CohensKappa.unweighted(COHEN).n()).isEqualTo(200);
    }

    @Test
    void kappa_of_a_small_table_can_be_checked_by_hand() {
        // 35 of 50 agree; by chance 30/50 · 25/50 + 20/50 · 25/50 = 1/2 would.
        CohensKappa kappa = CohensKappa.unweighted(matrix("20 5", "10 15"));
        assertThat(kappa.value()).contains(Ratio.of(2, 5));
        assertThat(kappa.observed().value()).contains(Ratio.of(7, 10));
        assertThat(kappa.matrix().first()).containsExactly(25L, 25L);
        assertThat(kappa.matrix().second()).containsExactly(30L, 20L);
    }

    @Test
    void the_tables_that_statistics_programs_ship_with_give_what_those_print() {
        ConfusionMatrix partners = matrix("7 7 2 3", "2 8 3 7", "1 5 4 9", "2 8 9 14");
        assertThat(value(CohensKappa.unweighted(partners))).isCloseTo(0.129330, within(1e-6));
        assertThat(value(CohensKappa.linear(partners))).isCloseTo(0.237381, within(1e-6));
        assertThat(value(CohensKappa.quadratic(matrix("13 0 0", "0 20 7", "0 4 56")))).isCloseTo(0.8921568627, NEAR);
    }

    @Test
    void the_coefficients_of_one_published_table_stand_beside_each_other() {
        ConfusionMatrix gwet = matrix("75 1 4", "5 4 1", "0 0 10");
        assertThat(PercentAgreement.of(gwet).value()).contains(Ratio.of(89, 100));
        assertThat(value(CohensKappa.unweighted(gwet))).isCloseTo(0.6764705882, NEAR);
        assertThat(value(KrippendorffsAlpha.nominal(expanded(gwet)))).isCloseTo(0.676900369, NEAR);
        assertThat(GwetsAc1.of(expanded(gwet)).value().orElseThrow().toDouble()).isCloseTo(0.8675696012, NEAR);
    }

    /** A line for each unit: how often each value was given to it. */
    private static RatingTable given(String... units) {
        List<List<Optional<Integer>>> table = new ArrayList<>();
        for (String unit : units) {
            List<Optional<Integer>> said = new ArrayList<>();
            String[] counts = unit.split(" ");
            for (int value = 0; value < counts.length; value++) {
                said.addAll(Collections.nCopies(Integer.parseInt(counts[value]), Optional.of(value)));
            }
            table.add(said);
        }
        return RatingTable.of(IntStream.range(0, units[0].split(" ").length).boxed().toList(), table);
    }

    /** Thirty patients, six psychiatrists each, five diagnoses (Fleiss 1971, table 1). */
    @Test
    void kappa_of_fleiss_own_table_is_the_published_one() {
        RatingTable diagnoses = given("0 0 0 6 0", "0 3 0 0 3", "0 1 4 0 1", "0 0 0 0 6", "0 3 0 3 0", "2 0 4 0 0", "0 0 4 0 2", "2 0 3 1 0", "2 0 0 4 0", "0 0 0 0 6",
                "1 0 0 5 0", "1 1 0 4 0", "0 3 3 0 0", "1 0 0 5 0", "0 2 0 3 1", "0 0 5 0 1", "3 0 0 1 2", "5 1 0 0 0", "0 2 0 4 0", "1 0 2 0 3",
                "0 0 0 0 6", "0 1 0 5 0", "0 2 0 1 3", "2 0 0 4 0", "1 0 0 4 1", "0 5 0 1 0", "4 0 0 0 2", "0 2 0 4 0", "1 0 5 0 0", "0 0 0 0 6");
        assertThat(FleissKappa.of(diagnoses).value().orElseThrow().toDouble()).isCloseTo(0.430245, within(5e-7));
    }

    @Test
    void kappa_of_several_and_ac1_can_be_checked_by_hand() {
        // Observed (1 + 1/3) / 2 = 2/3; shares 4/6 and 2/6, so by chance 5/9 of pairs, or for AC1 2 · 4/6 · 2/6 = 4/9.
        RatingTable table = given("3 0", "1 2");
        assertThat(FleissKappa.of(table).value()).contains(Ratio.of(1, 4));
        assertThat(GwetsAc1.of(table).value()).contains(Ratio.of(2, 5));
    }

    @Test
    void kappa_of_several_needs_as_many_ratings_of_each_unit_and_ac1_does_not() {
        RatingTable gaps = table(2, "1 1 2", "1 . 2", "2 1 .");
        assertThatIllegalArgumentException().isThrownBy(() -> FleissKappa.of(gaps)).withMessageContaining("2 of unit 1");
        // Observed (1/3 + 1 + 1) / 3 = 7/9; shares (2/3 + 1 + 0) / 3 = 5/9 and 4/9, so by chance 2 · 20/81 = 40/81.
        assertThat(GwetsAc1.of(gaps).value()).contains(Ratio.of(23, 41));
        RatingTable alike = given("2 0", "2 0");
        assertThat(FleissKappa.of(alike).undetermined()).contains(Undetermined.NO_VARIATION);
        assertThat(FleissKappa.of(alike).value()).isEmpty();
        assertThat(GwetsAc1.of(alike).value()).contains(Ratio.of(1, 1));
        assertThat(GwetsAc1.of(given("1 0", "0 1")).undetermined()).contains(Undetermined.NOTHING_PAIRED);
        assertThat(FleissKappa.of(given("1 0", "0 1")).undetermined()).contains(Undetermined.NOTHING_PAIRED);
        assertThatIllegalArgumentException().isThrownBy(() -> GwetsAc1.of(given("2")));
    }

    private static RatingTable expanded(ConfusionMatrix matrix) {
        List<List<Optional<Integer>>> units = new ArrayList<>();
        for (int i = 0; i < matrix.size(); i++) {
            for (int j = 0; j < matrix.size(); j++) {
                for (long times = 0; times < matrix.count(i, j); times++) {
                    units.add(List.of(Optional.of(i), Optional.of(j)));
                }
            }
        }
        return RatingTable.of(IntStream.range(0, matrix.size()).boxed().toList(), units);
    }

    @Test
    void nearly_full_agreement_can_go_with_a_kappa_below_0() {
        CohensKappa kappa = CohensKappa.unweighted(matrix("118 5", "2 0"));
        assertThat(kappa.observed().value().orElseThrow().toDouble()).isCloseTo(0.944, NEAR);
        assertThat(value(kappa)).isCloseTo(-0.0234, within(5e-5));
    }

    @Test
    void percent_agreement_of_more_than_two_is_the_mean_over_units_of_the_pairs_that_agree() {
        // Three agree; one of three pairs; one pair, which does not; a unit that only one rated.
        PercentAgreement agreement = PercentAgreement.of(table(3, "1 1 1 2", "1 1 . .", "1 2 2 ."));
        assertThat(agreement.n()).isEqualTo(3);
        assertThat(agreement.unanimous()).isEqualTo(1);
        assertThat(agreement.value()).contains(Ratio.of(4, 9));
    }

    @Test
    void names_of_values_and_the_order_of_coders_and_units_do_not_matter() {
        SplittableRandom random = new SplittableRandom(2011);
        for (int round = 0; round < 300; round++) {
            int coders = random.nextInt(2, 5);
            List<List<Optional<Integer>>> units = new ArrayList<>();
            for (int unit = 0; unit < 12; unit++) {
                units.add(random.ints(coders, -1, 3).mapToObj(value -> value < 0 ? Optional.<Integer>empty() : Optional.of(value)).toList());
            }
            List<List<Optional<Integer>>> turned = new ArrayList<>();
            units.forEach(unit -> {
                List<Optional<Integer>> reversed = new ArrayList<>(unit);
                java.util.Collections.reverse(reversed);
                turned.add(0, reversed);
            });
            RatingTable table = RatingTable.of(List.of(0, 1, 2), units);
            assertThat(KrippendorffsAlpha.ordinal(RatingTable.of(List.of(2, 1, 0), turned)).value()).isEqualTo(KrippendorffsAlpha.ordinal(table).value());
            assertThat(KrippendorffsAlpha.nominal(RatingTable.of(List.of(1, 2, 0), turned)).value()).isEqualTo(KrippendorffsAlpha.nominal(table).value());
            assertThat(CohensKappa.linear(table.between(0, 1)).value()).isEqualTo(CohensKappa.linear(table.between(1, 0)).value());
            KrippendorffsAlpha.nominal(table).value().ifPresent(alpha -> assertThat(alpha.compareTo(Ratio.of(1, 1))).isNotPositive());
        }
    }

    @Test
    void with_two_values_all_metrics_are_one() {
        SplittableRandom random = new SplittableRandom(1960);
        for (int round = 0; round < 300; round++) {
            List<List<Optional<Integer>>> units = new ArrayList<>();
            for (int unit = 0; unit < 10; unit++) {
                units.add(List.of(Optional.of(random.nextInt(2)), Optional.of(random.nextInt(2))));
            }
            RatingTable table = RatingTable.of(List.of(0, 1), units);
            Optional<Ratio> nominal = KrippendorffsAlpha.nominal(table).value();
            assertThat(KrippendorffsAlpha.ordinal(table).value()).isEqualTo(nominal);
            assertThat(KrippendorffsAlpha.interval(table, List.of(new BigDecimal("0.5"), new BigDecimal("1e2"))).value()).isEqualTo(nominal);
            ConfusionMatrix matrix = table.between(0, 1);
            assertThat(CohensKappa.quadratic(matrix).value()).isEqualTo(CohensKappa.unweighted(matrix).value());
            assertThat(CohensKappa.linear(matrix).value()).isEqualTo(CohensKappa.unweighted(matrix).value());
        }
    }

    @Test
    void zeros_are_no_difference_by_the_ratio_metric() {
        RatingTable table = table(2, "1 2 1", "1 2 2");
        assertThat(KrippendorffsAlpha.ratio(table, List.of(BigDecimal.ZERO, BigDecimal.ONE)).value()).isEqualTo(KrippendorffsAlpha.nominal(table).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1 2; row 0 must have 1 counts: [1, 2]", "-1; counts must be from 0: [-1]"})
    void what_is_no_matrix_is_refused(String row, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> matrix(row)).withMessage(message);
    }

    @Test
    void what_does_not_fit_together_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ConfusionMatrix.of(List.of())).withMessageContaining("rows");
        assertThatIllegalArgumentException().isThrownBy(() -> RatingTable.of(List.of(1, 1), List.of())).withMessageContaining("scale");
        assertThatIllegalArgumentException().isThrownBy(() -> table(1, "1 2", "1 1")).withMessageContaining("values of the scale: 2");
        assertThatIllegalArgumentException().isThrownBy(() -> table(2, "1 2", "1")).withMessageContaining("unit 1 has 1");
        assertThatIllegalArgumentException().isThrownBy(() -> CANONICAL.between(0, 4)).withMessageContaining("coder must be from 0 to 3: 4");
        assertThatIllegalArgumentException().isThrownBy(() -> KrippendorffsAlpha.interval(CANONICAL, numbers(4))).withMessageContaining("numbers must be 5");
        assertThatIllegalArgumentException().isThrownBy(() -> KrippendorffsAlpha.ratio(table(1, "1", "1"), List.of(BigDecimal.valueOf(-1))))
                .withMessageContaining("numbers must be from 0: -1");
        assertThatIllegalArgumentException().isThrownBy(() -> CohensKappa.weighted(COHEN, rows("0 1", "1 0"))).withMessageContaining("weights");
        assertThatIllegalArgumentException().isThrownBy(() -> CohensKappa.weighted(matrix("1"), rows("1"))).withMessageContaining("weights must be 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new PercentAgreement(1, 2, Ratio.of(1, 1))).withMessageContaining("n = 1");
    }
}
