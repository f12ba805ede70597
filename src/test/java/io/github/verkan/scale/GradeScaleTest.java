package io.github.verkan.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeScaleTest {

    private static final GradeScale FIVE = GradeScale.ofFive();

    @ParameterizedTest
    @CsvSource({
        "0, not-achieved", "124/1000, not-achieved",
        "1/8, limited", "1/4, limited", "374/1000, limited",
        "3/8, partly", "1/2, partly", "624/1000, partly",
        "5/8, largely", "3/4, largely", "874/1000, largely",
        "7/8, achieved", "1, achieved"
    })
    void a_degree_gets_the_nearest_grade_and_a_tie_goes_upward(String degree, String grade) {
        assertThat(FIVE.nearest(Degree.parse(degree)).code()).isEqualTo(grade);
    }

    @Test
    void the_default_scale_is_cut_at_odd_eighths() {
        assertThat(FIVE.cuts()).extracting(Degree::toString).containsExactly("1/8", "3/8", "5/8", "7/8");
        assertThat(FIVE).hasToString("not-achieved < limited < partly < largely < achieved");
    }

    @Test
    void the_smallest_scale_has_two_grades() {
        GradeScale two = GradeScale.of(List.of("no", "yes"));

        assertThat(two.nearest(Degree.of(49, 100)).code()).isEqualTo("no");
        assertThat(two.nearest(Degree.HALF).code()).isEqualTo("yes");
        assertThat(two.grades()).noneMatch(two::isMiddle);
    }

    @Test
    void the_place_of_a_grade_gets_the_same_grade_on_every_even_scale() {
        List<String> codes = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        for (int size = 2; size <= codes.size(); size++) {
            GradeScale scale = GradeScale.of(codes.subList(0, size));
            assertThat(scale.grades()).allSatisfy(grade -> assertThat(scale.nearest(scale.placeOf(grade))).isEqualTo(grade));
        }
    }

    @Test
    void an_author_may_cut_unevenly() {
        GradeScale strict = new GradeScale(List.of(new Grade("no", 0), new Grade("partly", 1), new Grade("yes", 2)),
                List.of(Degree.of(1, 100), Degree.ONE));

        assertThat(strict.nearest(Degree.ZERO).code()).isEqualTo("no");
        assertThat(strict.nearest(Degree.of(1, 100)).code()).isEqualTo("partly");
        assertThat(strict.nearest(Degree.of(99, 100)).code()).isEqualTo("partly");
        assertThat(strict.nearest(Degree.ONE).code()).isEqualTo("yes");
    }

    @Test
    void grades_are_found_by_code_and_step() {
        assertThat(FIVE.byCode("largely")).contains(new Grade("largely", 3));
        assertThat(FIVE.byCode("Largely")).isEmpty();
        assertThat(FIVE.at(4)).hasToString("achieved");
        assertThat(FIVE.size()).isEqualTo(5);
        assertThat(FIVE.grades()).filteredOn(FIVE::isMiddle).extracting(Grade::code).containsExactly("limited", "partly", "largely");
    }

    @Test
    void a_scale_that_does_not_fit_together_is_refused() {
        Grade no = new Grade("no", 0);
        Grade yes = new Grade("yes", 1);

        assertThatIllegalArgumentException().isThrownBy(() -> GradeScale.of(List.of("only"))).withMessageContaining("two grades or more");
        assertThatIllegalArgumentException().isThrownBy(() -> GradeScale.of(List.of())).withMessageContaining("two grades or more");
        assertThatIllegalArgumentException().isThrownBy(() -> GradeScale.of(List.of("a", "a"))).withMessageContaining("must differ");
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeScale(List.of(yes, no), List.of(Degree.HALF)))
                .withMessageContaining("in order");
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeScale(List.of(no, yes), List.of())).withMessageContaining("1 cut points");
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeScale(List.of(no, yes), List.of(Degree.ZERO)))
                .withMessageContaining("must rise");
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeScale(
                List.of(no, yes, new Grade("very", 2)), List.of(Degree.HALF, Degree.HALF))).withMessageContaining("must rise");
        assertThatIllegalArgumentException().isThrownBy(() -> FIVE.placeOf(new Grade("largely", 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grade(" ", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grade("x", -1));
    }
}
