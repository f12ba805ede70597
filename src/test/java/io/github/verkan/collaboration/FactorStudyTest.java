package io.github.verkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evidence.Breadth;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Influence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorStudyTest {

    private static FactorStudyBuilder study() {
        return FactorStudy.titled("Study").factor("A", "One").factor("B", "Other");
    }

    private static List<String> codes(Checked<?> checked) {
        return checked.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void an_actor_that_was_never_asked_is_a_gap_with_its_reason_and_one_of_whom_nothing_is_said_is_none() {
        FactorStudy study = study().actor(new StudyActor("AF", "Agency", HowHeard.INTERVIEWED, "")).actor(new StudyActor("L", "County", HowHeard.NEVER_ASKED, ""))
                .actor(new StudyActor("K", "Town", HowHeard.ASKED_IN_VAIN, "")).actor(new StudyActor("N", "Firms", HowHeard.NOT_SAID, "")).build();
        assertThat(study.gaps()).containsExactly(entry("L", GapReason.NEVER_ASKED), entry("K", GapReason.NO_ANSWER));
    }

    @Test
    void references_that_lead_nowhere_are_reported_and_left_out() {
        Checked<FactorStudy> checked = study().role(new StudyRole("R", "Staff", "X", "")).code(FactorCode.of("C", "Code", Influence.ENABLES).by(List.of("R", "Q")))
                .influence(FactorInfluence.of("I", "A", "BB", Sign.PLUS)).loop(StatedLoop.of("L", "Loop", "A", "Z")).step(FlowStep.of("S", "Step", FlowStepKind.EXIT, "T"))
                .factor("A", "Again").factor("all", "All").check();
        assertThat(codes(checked)).containsExactly("duplicate-id", "reserved-id", "unknown-actor", "unknown-role", "unknown-step", "unknown-factor", "unknown-factor");
        assertThat(checked.diagnostics().get(6).hint()).contains("\"B\"");
        FactorStudy study = checked.value();
        assertThat(study.influences()).isEmpty();
        assertThat(study.codes().get(0).roles()).containsExactly("R");
        assertThat(study.statedLoops().get(0).through()).isEmpty();
        assertThat(study.label("A")).isEqualTo("One");
    }

    @Test
    void ids_that_readers_would_take_for_the_same_are_a_warning_and_are_kept_apart() {
        Checked<FactorStudy> checked = study().factor("a ", "Small").check();
        assertThat(codes(checked)).containsExactly("similar-ids");
        assertThat(checked.hasErrors()).isFalse();
        assertThat(checked.value().factors()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"LOW, LOW, CONTRACT", "HIGH, LOW, COORDINATION", "LOW, HIGH, COOPERATION", "HIGH, HIGH, COLLABORATION"})
    void two_axes_give_a_form_and_a_form_its_axes(AxisPosition vertical, AxisPosition horizontal, IntegrationForm form) {
        FormReading reading = new FormReading(AxisReading.of(vertical), AxisReading.of(horizontal), null);
        assertThat(reading.form()).contains(form);
        assertThat(form.vertical()).isEqualTo(vertical);
        assertThat(form.horizontal()).isEqualTo(horizontal);
        assertThat(reading.explanation()).isInstanceOfSatisfying(Step.class, step -> assertThat(step.result()).isEqualTo(form.code()));
    }

    @Test
    void a_form_of_which_an_axis_is_not_known_is_undetermined_whatever_the_study_calls_it() {
        FormReading reading = new FormReading(AxisReading.of(AxisPosition.HIGH, "A board decides"), AxisReading.UNKNOWN, IntegrationForm.COLLABORATION);
        assertThat(reading.form()).isEmpty();
        assertThat(reading.statedIfSaid()).contains(IntegrationForm.COLLABORATION);
        assertThat(reading.explanation()).isInstanceOf(Unknown.class);
    }

    @Test
    void all_seven_models_are_told_and_what_the_study_is_silent_of_is_not_said() {
        Checked<FactorStudy> checked = study().model(ModelReading.found(CollaborationModel.CO_LOCATION, "One house")).model(ModelReading.notSaid(CollaborationModel.CO_LOCATION)).check();
        assertThat(codes(checked)).containsExactly("duplicate-model");
        assertThat(checked.value().models()).extracting(it -> it.model().rank()).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(checked.value().models()).filteredOn(it -> it.presence() == ModelPresence.FOUND).extracting(ModelReading::ground).containsExactly("One house");
        assertThat(checked.value().models()).filteredOn(it -> it.presence() == ModelPresence.NOT_SAID).hasSize(6);
    }

    @Test
    void numbers_give_a_share_and_words_give_none() {
        CodeBreadth breadth = CodeBreadth.of(study().code(FactorCode.of("C1", "One", Influence.ENABLES).said(new FactorCode.Width("four of six", Breadth.SEVERAL, 4L, 6L)))
                .code(FactorCode.of("C2", "Two", Influence.ENABLES).said(new FactorCode.Width("all", Breadth.ALL, null, null)))
                .code(FactorCode.of("C3", "Three", Influence.ENABLES).said(new FactorCode.Width("two", null, 2L, null))).build());
        assertThat(breadth.codes().get(0).shareIfKnown()).contains(Degree.of(2, 3));
        assertThat(breadth.codes().subList(1, 3)).allSatisfy(it -> assertThat(it.shareIfKnown()).isEmpty());
        assertThat(breadth.codes()).extracting(it -> it.explanation() instanceof Unknown unknown ? unknown.reason() : "known")
                .containsExactly("known", "count-not-given", "number-asked-not-given");
        assertThatIllegalArgumentException().isThrownBy(() -> new FactorCode.Width("", null, 3L, 2L)).withMessageContaining("3, 2");
    }

    @Test
    void codes_stand_in_both_categories_by_label_or_by_theme() {
        CodeBreadth breadth = CodeBreadth.of(study().code(FactorCode.of("C1", "Communication", Influence.ENABLES).about("talk")).code(FactorCode.of("C2", " communication", Influence.HINDERS).about("talk"))
                .code(FactorCode.of("C3", "Continuity", Influence.ENABLES).about("staff")).code(FactorCode.of("C4", "Turnover", Influence.HINDERS).about("staff"))
                .code(FactorCode.of("C5", "Rules", Influence.BOTH)).code(FactorCode.of("C6", "Alone", Influence.HINDERS)).build());
        assertThat(breadth.inBothCategories()).containsExactly(
                new InBothCategories("Communication", InBothCategories.Tie.LABEL, List.of("C1"), List.of("C2")),
                new InBothCategories("Rules", InBothCategories.Tie.LABEL, List.of("C5"), List.of("C5")),
                new InBothCategories("staff", InBothCategories.Tie.THEME, List.of("C3"), List.of("C4")));
    }

    @Test
    void roles_that_no_code_comes_from_never_spoke_unless_no_code_says_who_spoke() {
        FactorStudyBuilder study = study().role(new StudyRole("R1", "Staff", "", "")).role(new StudyRole("R2", "Managers", "", ""));
        assertThat(CodeBreadth.of(study.build()).rolesThatNeverSpoke()).isEmpty();
        assertThat(CodeBreadth.of(study.build()).saysWhoSpoke()).isFalse();
        study.code(FactorCode.of("C", "Code", Influence.ENABLES).by(List.of("R1")));
        assertThat(CodeBreadth.of(study.build()).rolesThatNeverSpoke()).containsExactly("R2");
    }

    @Test
    void a_process_is_looked_through_for_what_leads_nowhere() {
        ProcessFlow flow = ProcessFlow.of(List.of(FlowStep.of("1", "Start", FlowStepKind.ACTION, "2"), FlowStep.of("2", "Consent", FlowStepKind.GATE, "3"),
                FlowStep.of("3", "Follow up", FlowStepKind.LOOP, "4"), FlowStep.of("4", "End", FlowStepKind.ACTION), FlowStep.of("5", "Work", FlowStepKind.EXIT)));
        assertThat(flow.findings()).extracting(it -> it.step() + " " + it.kind().code()).containsExactly("2 gate-with-one-way", "3 loop-without-way-back",
                "4 dead-end", "5 unreachable", " no-exit");
    }

    @Test
    void a_process_that_holds_together_has_nothing_to_look_at_and_its_ways_back_are_known() {
        ProcessFlow flow = ProcessFlow.of(List.of(FlowStep.of("1", "Start", FlowStepKind.ACTION, "2"), FlowStep.of("2", "Consent", FlowStepKind.GATE, "3", "5"),
                FlowStep.of("3", "Work", FlowStepKind.ACTION, "4"), FlowStep.of("4", "Follow up", FlowStepKind.LOOP, "3", "5"), FlowStep.of("5", "End", FlowStepKind.EXIT)));
        assertThat(flow.findings()).isEmpty();
        assertThat(flow.waysBack()).containsExactly(List.of("4", "3"));
        assertThat(ProcessFlow.NONE.findings()).isEmpty();
    }

    @Test
    void findings_about_a_process_are_notes_of_the_study_and_no_errors() {
        Checked<FactorStudy> checked = study().step(FlowStep.of("S1", "Start", FlowStepKind.EXIT, "S2")).step(FlowStep.of("S2", "End", FlowStepKind.ACTION)).check();
        assertThat(codes(checked)).containsExactly("exit-goes-on", "step-leads-nowhere");
        assertThat(checked.hasErrors()).isFalse();
    }
}
