package io.github.verkan.chains;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.scale.Truth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of three-valued logic, and the one of what was delivered, worked and came about. */
class ThreeValuesTest {

    private static Truth truth(String code) {
        return Truth.valueOf(code.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/chains/three-values.csv", delimiter = ';', numLinesToSkip = 1)
    void conjunction_and_disjunction_are_those_of_Kleene(String values, String all, String any) {
        List<Truth> given = Arrays.stream(values.split(" ")).map(ThreeValuesTest::truth).toList();
        assertThat(given.stream().reduce(Truth.YES, Truth::and)).isEqualTo(truth(all));
        assertThat(given.stream().reduce(Truth.NO, Truth::or)).isEqualTo(truth(any));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/chains/pathway-cells.csv", delimiter = ';', numLinesToSkip = 1)
    void where_the_outcome_is_known_the_cells_are_those_of_the_table(String delivered, String mechanism, String outcome, String cell) {
        assertThat(PathwayCell.of(truth(delivered), truth(mechanism), truth(outcome)).code()).isEqualTo(cell);
    }

    @ParameterizedTest
    @EnumSource
    void without_an_outcome_only_a_failure_to_deliver_can_be_told(Truth mechanism) {
        assertThat(PathwayCell.of(Truth.NO, mechanism, Truth.UNKNOWN)).isEqualTo(PathwayCell.IMPLEMENTATION_FAILURE);
        assertThat(PathwayCell.of(Truth.YES, mechanism, Truth.UNKNOWN)).isEqualTo(PathwayCell.NOT_ASSESSABLE);
        assertThat(PathwayCell.of(Truth.UNKNOWN, mechanism, Truth.UNKNOWN)).isEqualTo(PathwayCell.NOT_ASSESSABLE);
    }
}
