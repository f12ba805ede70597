package io.github.verkan.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.assess.Assessment;
import io.github.verkan.chains.SupposedElement.Obstacle;
import io.github.verkan.chains.SupposedElement.Standing;
import io.github.verkan.evidence.Direction;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppositionTest {

    private final ChainCase it = new ChainCase();

    private static Grade grade(String code) {
        return GradeScale.ofFive().byCode(code).orElseThrow();
    }

    private Supposition suppose(String element, String code) {
        return Supposition.of(it.assess(), Scope.OVERALL).suppose(element, grade(code));
    }

    private static SupposedElement of(Supposition supposition, String element) {
        return supposition.follow().stream().filter(each -> each.element().equals(element)).findFirst().orElseThrow();
    }

    private static List<String> ids(Supposition supposition) {
        return supposition.follow().stream().map(SupposedElement::element).toList();
    }

    @Test
    void what_contributes_adds_its_share_and_what_is_required_holds_down() {
        it.activity("A").effect("E").effect("F").contributes("A", "E").requires("E", "F").no("A", "E", "F");
        Supposition supposition = suppose("A", "achieved");
        assertThat(ids(supposition)).containsExactly("A", "E", "F");
        SupposedElement given = of(supposition, "A");
        assertThat(given.standing()).isEqualTo(Standing.SUPPOSED);
        assertThat(given.shownIfAny()).contains(grade("not-achieved"));
        assertThat(given.value()).isEqualTo(100);
        SupposedElement effect = of(supposition, "E");
        assertThat(effect.standing()).isEqualTo(Standing.FOLLOWS);
        assertThat(effect.value()).isEqualTo(75);
        assertThat(effect.gradeIfAny()).contains(grade("largely"));
        assertThat(effect.change()).hasValue(75);
        assertThat(of(supposition, "F").value()).isEqualTo(75);
    }

    @Test
    void what_comes_before_or_lies_beside_stays_as_the_evidence_shows_it() {
        it.activity("A").activity("B").effect("E").effect("F").effect("G").contributes("A", "E").contributes("B", "E").contributes("E", "F").contributes("B", "G");
        it.partly("B").no("A").yes("E", "G");
        Supposition supposition = suppose("A", "limited");
        assertThat(ids(supposition)).containsExactly("A", "E", "F");
        assertThat(of(supposition, "E").value()).as("75 % of 25, cut, and of 50, cut").isEqualTo(18 + 37);
        assertThat(of(supposition, "E").without()).as("by the same rule, not what was seen").isEqualTo(37);
        assertThat(of(supposition, "E").shownIfAny()).contains(grade("achieved"));
    }

    @Test
    void to_suppose_what_is_shown_changes_nothing() {
        it.activity("A").activity("B").effect("E").effect("F").contributes("A", "E").requires("B", "E").link("E", LinkKind.HINDERS, "F", "")
                .link("A", LinkKind.ALTERNATIVE, "F", "").partly("A").yes("B");
        assertThat(suppose("A", "partly").follow()).isNotEmpty().allSatisfy(each -> assertThat(each.change()).hasValue(0));
    }

    @Test
    void of_alternatives_and_what_makes_up_for_a_lack_the_best_counts() {
        it.activity("A").activity("B").activity("C").effect("E").link("A", LinkKind.ALTERNATIVE, "E", "").link("B", LinkKind.ALTERNATIVE, "E", "")
                .link("C", LinkKind.COMPENSATES, "E", "").no("A").partly("B").no("C");
        assertThat(of(suppose("A", "limited"), "E").value()).isEqualTo(50);
        assertThat(of(suppose("C", "largely"), "E").value()).isEqualTo(75);
        assertThat(of(suppose("C", "largely").weighing(new Weights(75, -75, 100, 50, 10)), "E").value()).isEqualTo(50);
    }

    @Test
    void what_hinders_takes_away_and_nothing_falls_below_zero() {
        it.activity("A").activity("H").effect("E").contributes("A", "E").link("H", LinkKind.HINDERS, "E", "").yes("A").no("H");
        assertThat(of(suppose("H", "partly"), "E").value()).isEqualTo(75 - 37);
        assertThat(of(suppose("H", "partly"), "E").change()).hasValue(-37);
        assertThat(of(suppose("H", "achieved").suppose("A", grade("partly")), "E").value()).isZero();
    }

    @Test
    void several_contributions_never_make_all_of_it() {
        it.activity("A").activity("B").effect("E").contributes("A", "E").contributes("B", "E").yes("B");
        assertThat(of(suppose("A", "achieved"), "E").value()).isEqualTo(90);
        assertThat(of(suppose("A", "achieved").weighing(new Weights(100, -75, 100, 100, 10)), "E").value()).isEqualTo(100);
    }

    @Test
    void through_a_mechanism_that_is_known_not_to_work_nothing_gets() {
        it.theory.mechanism("M", "People learn");
        it.activity("A").effect("E").effect("F").link("A", LinkKind.CONTRIBUTES, "E", "M").link("A", LinkKind.REQUIRES, "F", "M").no("A");
        assertThat(of(suppose("A", "achieved"), "E").value()).as("nobody says that it does not work").isEqualTo(75);
        it.no("M");
        assertThat(of(suppose("A", "achieved"), "E").value()).isZero();
        assertThat(of(suppose("A", "achieved"), "F").value()).isZero();
        Supposition both = suppose("A", "achieved").suppose("M", grade("achieved"));
        assertThat(ids(both)).contains("M");
        assertThat(of(both, "F").value()).isEqualTo(100);
    }

    @Test
    void a_mechanism_can_be_supposed_by_itself() {
        it.theory.mechanism("M", "People learn");
        it.activity("A").effect("E").link("A", LinkKind.CONTRIBUTES, "E", "M").yes("A");
        Supposition supposition = suppose("M", "not-achieved");
        assertThat(ids(supposition)).containsExactlyInAnyOrder("M", "E");
        assertThat(of(supposition, "E").change()).hasValue(-75);
    }

    @Test
    void through_a_link_that_evidence_speaks_against_nothing_gets() {
        it.activity("A").effect("E").contributes("A", "E").no("A-E");
        assertThat(of(suppose("A", "achieved"), "E").value()).isZero();
    }

    @Test
    void what_rests_on_something_that_is_not_known_could_not_be_computed_and_says_on_what() {
        it.activity("A").activity("B").activity("C").effect("E").effect("F").contributes("A", "E").contributes("B", "E").contributes("C", "E").requires("E", "F");
        it.diverge("C");
        SupposedElement effect = of(suppose("A", "achieved"), "E");
        assertThat(effect.standing()).isEqualTo(Standing.NOT_COMPUTED);
        assertThat(effect.obstacleIfAny()).contains(Obstacle.UNKNOWN_SOURCE);
        assertThat(effect.waitsFor()).containsExactly("B", "C");
        assertThat(effect.explanation()).isInstanceOfSatisfying(Unknown.class, it -> assertThat(it.reason()).isEqualTo("unknown-source"));
        assertThat(of(suppose("A", "achieved"), "F").waitsFor()).containsExactly("E");
        Supposition more = suppose("A", "achieved").suppose("B", grade("not-achieved")).suppose("C", grade("not-achieved"));
        assertThat(of(more, "F").value()).isEqualTo(75);
        assertThat(of(more, "F").change()).as("without it nothing is known").isEmpty();
    }

    @Test
    void what_goes_round_could_not_be_computed_unless_something_on_the_loop_is_supposed() {
        it.activity("A").effect("E").effect("F").effect("G").contributes("A", "E").contributes("E", "F").contributes("F", "E").contributes("F", "G").yes("E", "F", "G");
        Supposition supposition = suppose("A", "achieved");
        for (String id : List.of("E", "F", "G")) {
            assertThat(of(supposition, id).obstacleIfAny()).contains(Obstacle.GOES_ROUND);
        }
        assertThat(of(supposition, "G").waitsFor()).containsExactly("F");
        assertThat(of(suppose("A", "achieved").suppose("F", grade("achieved")), "E").value()).isEqualTo(90);
    }

    @Test
    void of_what_is_only_hindered_nobody_can_say_what_it_would_be() {
        it.activity("H").effect("E").effect("F").link("H", LinkKind.HINDERS, "E", "").contributes("E", "F").yes("E");
        assertThat(of(suppose("H", "achieved"), "E").obstacleIfAny()).contains(Obstacle.ONLY_HINDERED);
        assertThat(of(suppose("H", "achieved"), "F").obstacleIfAny()).contains(Obstacle.UNKNOWN_SOURCE);
    }

    /** A whole of two parts, to which A leads; B leads to one part. */
    private void whole() {
        it.activity("A").activity("B").effect("W").effect("N");
        it.theory.element(Effect.of("P", "One", Horizon.MEDIUM).partOf("W")).element(Effect.of("Q", "Two", Horizon.MEDIUM).partOf("W"));
        it.contributes("A", "W").contributes("B", "P").requires("W", "N");
    }

    @Test
    void a_link_into_a_whole_leads_to_its_parts_and_a_whole_is_as_good_as_the_least_of_them() {
        whole();
        it.no("A").partly("B");
        Supposition supposition = suppose("A", "partly");
        assertThat(ids(supposition)).containsExactlyInAnyOrder("A", "P", "Q", "W", "N");
        assertThat(of(supposition, "P").value()).isEqualTo(37 + 37);
        assertThat(of(supposition, "Q").value()).isEqualTo(37);
        assertThat(of(supposition, "W").value()).isEqualTo(37);
        assertThat(of(supposition, "N").value()).isEqualTo(37);
    }

    @Test
    void a_part_that_is_supposed_leaves_the_other_parts_as_they_are() {
        whole();
        it.no("A", "P").yes("Q");
        Supposition supposition = suppose("P", "partly");
        assertThat(ids(supposition)).containsExactlyInAnyOrder("P", "W", "N");
        assertThat(of(supposition, "W").value()).isEqualTo(50);
        assertThat(of(supposition, "W").change()).hasValue(50);
    }

    @Test
    void a_whole_whose_parts_lie_apart_is_as_good_as_the_least_of_them() {
        whole();
        it.theory.activity("C", "Activity C");
        it.theory.link(Link.between("C", "N"));
        it.yes("P").no("Q");
        assertThat(of(suppose("C", "achieved"), "N").value()).as("75, held down by the whole").isZero();
    }

    @Test
    void every_number_can_be_computed_again_from_the_explanation() {
        whole();
        it.partly("B").link("A", LinkKind.HINDERS, "N", "").link("B", LinkKind.COMPENSATES, "N", "");
        for (SupposedElement each : suppose("A", "largely").follow()) {
            Step step = (Step) each.explanation();
            assertThat(step.rule()).startsWith(each.standing() == Standing.SUPPOSED ? "supposed" : "would-follow");
            assertThat(step.result()).isEqualTo(String.valueOf(each.value()));
            for (Explanation child : step.children()) {
                Step term = (Step) child;
                assertThat(term.rule()).startsWith("would-follow-");
                if (term.rule().equals("would-follow-term")) {
                    assertThat(GoalPropagation.term(number(term, "weight"), number(term, "value"))).isEqualTo(Integer.parseInt(term.result()));
                }
            }
            if (step.formula().equals("the least of the parts")) {
                assertThat(step.children().stream().map(Step.class::cast).filter(part -> part.rule().equals("would-follow-part"))
                        .mapToInt(part -> Integer.parseInt(part.result())).min()).hasValue(each.value());
            } else if (each.standing() == Standing.FOLLOWS) {
                assertThat(again(step)).isEqualTo(each.value());
                assertThat(sum(step)).isEqualTo(number(step, "sum"));
            }
        }
    }

    private static int again(Step step) {
        return Math.max(0, GoalPropagation.combine(number(step, "made"), !step.input("sum").equals("none"), number(step, "sum"), number(step, "highest"),
                number(step, "lowest"), number(step, "least"), number(step, "tolerance")));
    }

    private static int sum(Step step) {
        int sum = 0;
        for (Explanation child : step.children()) {
            Step term = (Step) child;
            if (term.rule().equals("would-follow-whole")) {
                sum += number(term, "sum");
            } else if (term.formula().endsWith("in sum")) {
                sum += Integer.parseInt(term.result());
            }
        }
        return sum;
    }

    private static int number(Step step, String input) {
        return step.input(input).equals("none") ? GoalPropagation.NONE : Integer.parseInt(step.input(input));
    }

    @Test
    void it_changes_neither_the_assessment_nor_the_supposition_it_began_from() {
        it.activity("A").effect("E").contributes("A", "E").no("A", "E");
        Assessment assessment = it.assess();
        List<?> verdicts = List.copyOf(assessment.verdicts());
        Supposition nothing = Supposition.of(assessment, Scope.OVERALL);
        Supposition once = nothing.suppose("A", grade("partly"));
        assertThat(once.suppose("A", grade("achieved")).follow().get(0).value()).as("the last word counts").isEqualTo(100);
        assertThat(once.follow().get(0).value()).isEqualTo(50);
        assertThat(nothing.follow()).isEmpty();
        assertThat(assessment.verdicts()).isEqualTo(verdicts);
    }

    @Test
    void it_holds_for_an_actor_with_what_is_said_of_that_actor() {
        it.activity("A").activity("B").effect("E").contributes("A", "E").requires("B", "E").sayOf("SOUTH", Direction.SUPPORTS, "B").sayOf("NORTH", Direction.CONTRADICTS, "B");
        Supposition north = Supposition.of(it.assess(), new Scope("NORTH", "", "")).suppose("A", grade("achieved"));
        assertThat(of(north, "E").value()).isZero();
        assertThat(of(north, "E").scope().actor()).isEqualTo("NORTH");
    }

    @Test
    void what_there_is_not_cannot_be_supposed() {
        it.activity("A");
        assertThatIllegalArgumentException().isThrownBy(() -> suppose("Z", "partly")).withMessageContaining("Z");
        Supposition supposition = Supposition.of(it.assess(), Scope.OVERALL);
        assertThatIllegalArgumentException().isThrownBy(() -> supposition.suppose("A", new Grade("splendid", 2)));
    }

    @Test
    void weights_outside_their_range_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(0, -75, 100, 100, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(75, 75, 100, 100, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(75, -75, 101, 100, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(75, -75, 100, 0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(75, -75, 100, 100, 100));
    }
}
