package io.github.verkan.robustness;

import static io.github.verkan.robustness.Case.NO;
import static io.github.verkan.robustness.Case.NO_VIEW;
import static io.github.verkan.robustness.Case.PARTLY;
import static io.github.verkan.robustness.Case.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.AssessmentMethod;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Parameter;
import io.github.verkan.assess.Ruling;
import io.github.verkan.assess.Settings;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Tally;
import io.github.verkan.assess.VoicesMethod;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Step;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeaveOutTest {

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static Hinges on(Case it, String element) {
        return LeaveOut.of(it.again()).on(element, Scope.OVERALL).orElseThrow();
    }

    @Test
    void three_of_a_mind_are_stable_whichever_source_is_left_out_and_hinge_on_the_only_other_role() {
        Hinges hinges = on(new Case().says("S1", "E", YES).says("S2", "E", YES).says("L1", "E", YES), "E");
        assertThat(hinges.isStable()).isFalse();
        assertThat(hinges.hingesOn()).extracting(LeftOut::facet, LeftOut::id, it -> it.after().status()).containsExactly(
                tuple(Facet.SOURCE, "L1", Status.INDICATION),
                tuple(Facet.ROLE, "staff", Status.INDICATION),
                tuple(Facet.ROLE, "leaders", Status.INDICATION),
                tuple(Facet.METHOD, "interview", Status.NOT_ASSESSABLE));
    }

    @Test
    void a_verdict_that_nobody_carries_alone_is_stable() {
        Case it = new Case();
        for (String source : List.of("S1", "S2", "L1", "L2", "B1")) {
            it.row(it.item(YES).targets("E").sources(source).methods("interview", "survey"));
        }
        Hinges hinges = on(it, "E");
        assertThat(hinges.isStable()).isTrue();
        assertThat(hinges.all()).hasSize(10);
        assertThat(((Step) hinges.explanation()).result()).isEqualTo("stable");
    }

    @Test
    void what_others_say_in_the_same_row_stays() {
        Case it = new Case();
        it.row(it.item(YES).targets("E").sources("S1", "L1", "B1"));
        LeftOut without = on(it, "E").all().get(0);
        assertThat(without.id()).isEqualTo("S1");
        assertThat(without.changes()).isFalse();
    }

    @Test
    void without_the_latest_cycle_the_earlier_picture_counts_again() {
        Case it = new Case();
        it.row(it.item(NO).targets("E").sources("S1", "L1").cycles("1")).row(it.item(YES).targets("E").sources("S1", "L1").cycles("2"));
        LeftOut cycle = on(it, "E").all().stream().filter(out -> out.facet() == Facet.CYCLE && out.id().equals("2")).findFirst().orElseThrow();
        assertThat(cycle.before()).hasToString("assessed achieved");
        assertThat(cycle.after()).hasToString("assessed not-achieved");
    }

    @Test
    void a_scope_that_is_named_no_more_is_still_asked_about() {
        Case it = new Case();
        it.row(it.item(YES).targets("E").sources("S1").about("NORTH")).says("L1", "E", YES).says("B1", "E", YES);
        Hinges north = LeaveOut.of(it.again()).on("E", Scope.ofActor("NORTH")).orElseThrow();
        assertThat(north.all().get(0).after()).hasToString("assessed achieved");
    }

    @Test
    void a_link_that_nobody_speaks_of_any_more_cannot_be_assessed() {
        Hinges link = on(new Case().says("S1", "EW", YES), "EW");
        assertThat(link.all().get(0).after()).isEqualTo(Outcome.NOTHING);
        Step step = (Step) link.explanation().children().get(0);
        assertThat(step.result()).isEqualTo("changed");
        assertThat(step.children()).hasSize(1);
    }

    @Test
    void for_one_verdict_only_those_who_speak_there_are_left_out() {
        Case it = new Case().says("S1", "E", YES).says("L1", "E", PARTLY).says("B1", "E", NO_VIEW).says("S2", "A", YES);
        Reassessor again = it.again();
        LeaveOut one = LeaveOut.of(again, it.verdict("E"));
        assertThat(one.verdicts()).hasSize(1);
        assertThat(one.verdicts().get(0).all()).extracting(LeftOut::id).containsExactly("S1", "L1", "staff", "leaders", "interview");
        List<LeftOut> ofAll = LeaveOut.of(again).on("E", Scope.OVERALL).orElseThrow().all();
        assertThat(ofAll).containsAll(one.verdicts().get(0).all());
    }

    @Test
    void what_would_cost_too_much_is_refused_and_says_so() {
        Case it = new Case();
        for (int i = 0; i < 1500; i++) {
            it.row(it.item(YES).targets("E").sources("P" + i));
        }
        LeaveOut refused = LeaveOut.of(it.again());
        assertThat(refused.refused()).isTrue();
        assertThat((long) refused.rows() * refused.ids()).isGreaterThan(LeaveOut.MOST_ROWS);
        assertThat(refused.verdicts()).isEmpty();
    }

    @Test
    void the_explanation_holds_all_that_the_result_says() {
        Case it = new Case().says("S1", "E", YES).says("L1", "E", NO).says("B1", "E", PARTLY);
        Hinges hinges = on(it, "E");
        int changed = 0;
        for (int i = 0; i < hinges.all().size(); i++) {
            Step step = (Step) hinges.explanation().children().get(i);
            LeftOut out = hinges.all().get(i);
            assertThat(step.input("id")).isEqualTo(out.id());
            assertThat(step.result()).isEqualTo(step.input("before").equals(step.input("after")) ? "same" : "changed");
            for (Explanation below : step.children()) {
                assertThat(below instanceof Step verdict ? verdict.result() : "not-assessable").isEqualTo(step.input("after"));
                changed++;
            }
        }
        assertThat(((Step) hinges.explanation()).result()).isEqualTo("hinges " + changed);
    }

    @Test
    void a_method_of_your_own_has_to_be_handed_over() {
        AssessmentMethod own = new AssessmentMethod() {
            @Override
            public String id() {
                return "own";
            }

            @Override
            public List<Parameter> parameters() {
                return new VoicesMethod().parameters();
            }

            @Override
            public Ruling judge(Tally tally, Settings settings) {
                return new VoicesMethod().judge(tally, settings);
            }
        };
        Assessment assessment = Assessor.of(new Case().says("S1", "E", YES).evaluation(new Case().says("S1", "E", YES).items), own).assess();
        assertThatIllegalArgumentException().isThrownBy(() -> Reassessor.of(assessment));
        assertThat(LeaveOut.of(Reassessor.of(assessment, own)).on("E", Scope.OVERALL).orElseThrow().isStable()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_result_equals_a_fresh_assessment_without_the_source(int seed) {
        Case it = Case.random(seed, 14);
        List<Hinges> verdicts = LeaveOut.of(it.again()).verdicts();
        List<Scope> scopes = verdicts.stream().map(Hinges::scope).distinct().toList();
        for (LeftOut any : verdicts.get(0).all()) {
            if (any.facet() == Facet.SOURCE) {
                Assessment fresh = Assessor.of(it.evaluation(without(any.id(), it))).alsoIn(scopes).assess();
                for (Hinges hinges : verdicts) {
                    LeftOut out = hinges.all().stream().filter(one -> one.facet() == Facet.SOURCE && one.id().equals(any.id())).findFirst().orElseThrow();
                    assertThat(out.after()).as("%s %s without %s", hinges.element(), hinges.scope(), out.id())
                            .isEqualTo(fresh.verdict(hinges.element(), hinges.scope()).map(Outcome::of).orElse(Outcome.NOTHING));
                }
            }
        }
    }

    private static List<EvidenceItem> without(String source, Case it) {
        List<EvidenceItem> rest = new ArrayList<>();
        for (EvidenceItem item : it.evaluation(it.items).evidence().items()) {
            List<String> others = item.sources().stream().filter(one -> !one.equals(source)).toList();
            if (!others.isEmpty() || item.sources().isEmpty()) {
                rest.add(item.toBuilder().sources(others).build());
            }
        }
        return rest;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_source_without_a_voice_anywhere_never_changes_a_grade(int seed) {
        Case it = Case.random(seed, 14);
        it.row(it.item(NO_VIEW).targets("E", "W1").sources("SILENT"));
        for (Hinges hinges : LeaveOut.of(it.again()).verdicts()) {
            assertThat(hinges.all()).filteredOn(out -> out.id().equals("SILENT"))
                    .allSatisfy(out -> assertThat(out.after().grade()).isEqualTo(out.before().grade()))
                    .noneMatch(out -> out.changes() && out.after().status() != Status.TOO_EARLY);
        }
    }
}
