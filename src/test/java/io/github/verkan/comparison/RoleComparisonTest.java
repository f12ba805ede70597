package io.github.verkan.comparison;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.NO_VIEW;
import static io.github.verkan.words.SampleCase.PARTLY;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.VoiceValue;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.theory.Scope;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Perspectives beside each other, and what rests on one of them alone. */
class RoleComparisonTest {

    private final SampleCase it = new SampleCase(Language.EN);

    private RoleRow row(String element) {
        return RoleComparison.of(it.assess()).row(element).orElseThrow();
    }

    private Map<RestsOn, String> restsOn(String element) {
        return row(element).restsOn();
    }

    @Test
    void each_role_has_its_counts_and_its_picture() {
        it.says("MA", "K", YES).says("MA-SKU", "K", NO).says("CH", "K", PARTLY).says("VA", "K", NO).says("VB", "K", NO_VIEW).says("UTV", "K", YES);

        RoleRow row = row("K");
        assertThat(row.roles()).extracting(RoleView::role).containsExactly("staff", "health-care representatives", "managers", "");
        assertThat(row.role("staff").orElseThrow()).isEqualTo(new RoleView("staff", List.of("MA"), List.of(), List.of("MA-SKU"), List.of()));
        assertThat(row.role("staff").orElseThrow().picture()).contains(VoiceValue.PARTLY);
        assertThat(row.role("health-care representatives").orElseThrow().picture()).contains(VoiceValue.NO);
        assertThat(row.role("health-care representatives").orElseThrow().withoutView()).containsExactly("VB");
        assertThat(row.role("register")).isEmpty();
        assertThat(row.differ()).isTrue();
        assertThat(row.isOpposed()).as("nobody but the evaluator says yes throughout").isFalse();
    }

    @Test
    void roles_disagree_where_one_says_yes_and_another_no() {
        it.says("PL", "K", YES).says("PL2", "K", YES).says("MA", "K", NO).says("CH", "K", PARTLY).says("MA", "A", YES).says("CH", "A", YES);

        RoleComparison comparison = RoleComparison.of(it.assess());
        assertThat(comparison.opposed()).extracting(RoleRow::element).containsExactly("K");
        assertThat(comparison.row("K").orElseThrow().saysYes()).containsExactly("project leaders");
        assertThat(comparison.row("K").orElseThrow().saysNo()).containsExactly("staff");
        assertThat(comparison.differing()).extracting(RoleRow::element).containsExactly("K");
    }

    @Test
    void what_rests_on_the_project_leaders_alone_can_be_told() {
        it.says("PL", "K", YES).says("PL2", "K", YES).says("PL", "A", YES).says("UTV", "A", YES).says("MA", "W1", YES).says("MA", "D", YES).says("CH", "D", YES);

        Map<String, List<RoleRow>> byRole = RoleComparison.of(it.assess()).restingOn(RestsOn.ONE_ROLE);
        assertThat(byRole.keySet()).containsExactly("project leaders", "staff");
        assertThat(byRole.get("project leaders")).extracting(RoleRow::element).containsExactly("A", "K");
        assertThat(RoleComparison.of(it.assess()).restingOn(RestsOn.SELF_REPORT).get("")).extracting(RoleRow::element).containsExactly("A", "K");
        assertThat(RoleComparison.of(it.assess()).restingOn(RestsOn.ONE_SOURCE).get("MA")).extracting(RoleRow::element).containsExactly("W", "W1");
    }

    @Test
    void what_a_verdict_rests_on_alone() {
        it.says("PL", "K", YES);
        assertThat(restsOn("K")).isEqualTo(Map.of(RestsOn.ONE_SOURCE, "PL", RestsOn.ONE_ROLE, "project leaders", RestsOn.SELF_REPORT, ""));

        it.says("MA", "K", YES);
        assertThat(restsOn("K")).isEmpty();

        it.says("UTV", "A", YES);
        assertThat(restsOn("A")).isEqualTo(Map.of(RestsOn.ONE_SOURCE, "UTV", RestsOn.EVALUATOR, ""));
    }

    @Test
    void where_a_role_is_not_known_nothing_rests_on_one_alone() {
        it.says("MA", "K", YES).says("N1", "K", YES);
        assertThat(restsOn("K")).isEmpty();
    }

    @Test
    void where_nobody_was_heard_there_is_nothing_to_compare() {
        assertThat(row("K").roles()).isEmpty();
        assertThat(row("K").explanation()).isInstanceOf(Unknown.class);
        assertThat(restsOn("K")).isEmpty();
    }

    @Test
    void another_scope_can_be_asked_for() {
        it.says("MA", "K", YES).says("VA", "K", NO, "VARD").says("PL", "A", YES);

        RoleComparison comparison = RoleComparison.in(it.assess(), Scope.ofActor("VARD"));
        assertThat(comparison.rows()).extracting(RoleRow::element).containsExactly("K");
        assertThat(comparison.row("K").orElseThrow().roles()).extracting(RoleView::role).containsExactly("staff", "health-care representatives");
    }

    @Test
    void on_pa_vag_all_voices_stand_in_a_role_and_every_result_can_be_computed_again() throws IOException {
        var assessment = Assessor.of(EvaluationFiles.read(Path.of("examples/pa-vag/evaluation.json")).orThrow()).assess();
        RoleComparison comparison = RoleComparison.of(assessment);

        for (RoleRow row : comparison.rows()) {
            assertThat(row.roles().stream().mapToInt(RoleView::voices).sum()).as(row.element()).isEqualTo(row.verdict().counts().voices());
            assertThat(row.restsOn().containsKey(RestsOn.SELF_REPORT)).as(row.element())
                    .isEqualTo(row.verdict().flag(Flag.Kind.SELF_REPORT).isPresent());
            assertThat(row.restsOn().containsKey(RestsOn.EVALUATOR)).as(row.element())
                    .isEqualTo(row.verdict().flag(Flag.Kind.EVALUATOR_ONLY).isPresent());
            if (row.explanation() instanceof Step step) {
                List<String> pictures = step.children().stream().filter(Step.class::isInstance).map(Step.class::cast)
                        .filter(child -> child.rule().equals("role") && !child.input("role").isEmpty()).map(RoleComparisonTest::picture).distinct().toList();
                boolean opposed = pictures.contains("yes") && pictures.contains("no");
                assertThat(step.result()).isEqualTo(opposed ? "opposed" : pictures.size() > 1 ? "differ" : "agree");
            }
        }
        assertThat(comparison.restingOn(RestsOn.ONE_ROLE).get("projektledare")).extracting(RoleRow::element).contains("M1b");
    }

    private static String picture(Explanation role) {
        Step step = (Step) role;
        boolean yes = !step.input("yes").isEmpty();
        boolean no = !step.input("no").isEmpty();
        String picture = !step.input("partly").isEmpty() || yes && no ? "partly" : yes ? "yes" : "no";
        assertThat(step.result()).isEqualTo(picture);
        return picture;
    }

    @Test
    void where_nobody_has_a_view_the_reason_is_that_of_the_verdict() {
        it.says("MA", "K", NO_VIEW);

        assertThat(row("A").explanation()).isInstanceOfSatisfying(Unknown.class, unknown -> assertThat(unknown.reason()).isEqualTo("no-evidence"));
        assertThat(row("K").explanation()).isInstanceOfSatisfying(Unknown.class, unknown -> {
            assertThat(unknown.reason()).isEqualTo("no-view");
            assertThat(unknown.children()).containsExactly(new Unknown("role", "no-view", List.of()), row("K").verdict().explanation());
        });
        assertThat(row("K").role("staff").orElseThrow().picture()).isEmpty();
    }

    @Test
    void the_explanation_holds_what_each_role_says_and_then_the_verdict() {
        it.says("PL", "K", YES).says("PL2", "K", NO).says("UTV", "K", YES);

        Step step = (Step) row("K").explanation();
        assertThat(step.inputs()).extracting(input -> input.name() + " " + input.value())
                .containsExactly("element K", "scope overall", "one-role project leaders", "self-report ");
        assertThat(step.result()).isEqualTo("agree");
        assertThat(step.children()).hasSize(3);
        Step leaders = (Step) step.children().get(0);
        assertThat(leaders.inputs()).extracting(input -> input.name() + " " + input.value())
                .containsExactly("role project leaders", "yes PL", "partly ", "no PL2", "withoutView ");
        assertThat(leaders.result()).isEqualTo("partly");
        assertThat(((Step) step.children().get(1)).input("role")).as("the evaluator").isEmpty();
        assertThat(step.children().get(2)).isEqualTo(row("K").verdict().explanation());
    }

    @Test
    void roles_that_differ_without_a_yes_against_a_no_are_not_opposed() {
        it.says("PL", "K", YES).says("CH", "K", PARTLY).says("PL", "A", PARTLY).says("CH", "A", NO);

        RoleComparison comparison = RoleComparison.of(it.assess());
        assertThat(comparison.opposed()).isEmpty();
        assertThat(comparison.differing()).extracting(RoleRow::element).containsExactly("A", "K");
        assertThat(row("K").saysYes()).isEmpty();
        assertThat(row("A").saysNo()).isEmpty();
        assertThat(((Step) row("K").explanation()).result()).isEqualTo("differ");
    }

    @Test
    void the_evaluators_own_account_opposes_nobody() {
        it.says("UTV", "K", NO).says("MA", "K", YES);

        assertThat(row("K").differ()).isFalse();
        assertThat(row("K").isOpposed()).isFalse();
        assertThat(restsOn("K")).isEqualTo(Map.of(RestsOn.ONE_ROLE, "staff"));
    }

    @Test
    void the_role_on_which_most_rests_comes_first() {
        it.says("MA", "A", YES).says("PL", "O", YES).says("PL", "K", YES);

        RoleComparison comparison = RoleComparison.of(it.assess());
        assertThat(comparison.restingOn(RestsOn.ONE_ROLE).keySet()).containsExactly("project leaders", "staff");
        assertThat(comparison.restingOn(RestsOn.EVALUATOR)).isEmpty();
    }

    @Test
    void roles_stand_in_the_order_of_the_sources_heard_or_not() {
        it.says("CH", "K", YES).says("PL", "K", NO);

        RoleComparison comparison = RoleComparison.of(it.assess());
        assertThat(comparison.roles()).containsExactly("staff", "project leaders", "health-care representatives", "managers", "register");
        assertThat(row("K").roles()).extracting(RoleView::role).containsExactly("project leaders", "managers");
        assertThat(comparison.row("none")).isEmpty();
        assertThat(comparison).hasToString("RoleComparison[5 roles, " + comparison.rows().size() + " elements, 1 opposed]");
    }
}
