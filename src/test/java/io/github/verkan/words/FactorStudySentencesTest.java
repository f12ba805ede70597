package io.github.verkan.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.collaboration.AxisPosition;
import io.github.verkan.collaboration.AxisReading;
import io.github.verkan.collaboration.CollaborationModel;
import io.github.verkan.collaboration.FactorCode;
import io.github.verkan.collaboration.FactorInfluence;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.FactorStudyBuilder;
import io.github.verkan.collaboration.FlowStep;
import io.github.verkan.collaboration.FlowStepKind;
import io.github.verkan.collaboration.FormReading;
import io.github.verkan.collaboration.FoundLoop;
import io.github.verkan.collaboration.HowHeard;
import io.github.verkan.collaboration.InfluenceGraph;
import io.github.verkan.collaboration.InfluenceKind;
import io.github.verkan.collaboration.IntegrationForm;
import io.github.verkan.collaboration.LoopPolarity;
import io.github.verkan.collaboration.ModelPresence;
import io.github.verkan.collaboration.ModelReading;
import io.github.verkan.collaboration.Sign;
import io.github.verkan.collaboration.StatedLoop;
import io.github.verkan.collaboration.StudyActor;
import io.github.verkan.collaboration.StudyRole;
import io.github.verkan.evidence.Reference;
import io.github.verkan.theory.Influence;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactorStudySentencesTest {

    private static FactorStudyBuilder study() {
        return FactorStudy.titled("S").factor("A", "Trust").factor("B", "Meetings").factor("C", "Rumours").factor("D", "Turnover");
    }

    private static FactorStudy withLoop() {
        return study().influence(FactorInfluence.of("1", "A", "B", Sign.PLUS)).influence(FactorInfluence.of("2", "B", "A", Sign.PLUS))
                .influence(FactorInfluence.of("3", "C", "A", Sign.MINUS)).influence(FactorInfluence.of("4", "D", "C", Sign.PLUS))
                .influence(FactorInfluence.of("5", "D", "B", Sign.MINUS).as(InfluenceKind.FEARED)).build();
    }

    private static FactorCode code(String id, String label, Influence category, FactorCode.Width width, String... roles) {
        return new FactorCode(id, label, category, "", "", width, List.of(roles), "", "", "", Reference.NONE);
    }

    private static List<String> all(FactorStudy study, Language language) {
        FactorStudySentences sentences = FactorStudySentences.of(study, language);
        return List.of(sentences.holds(), sentences.drivers(), sentences.form(), String.join(" ", sentences.notHeard()), String.join(" ", sentences.models()));
    }

    @Test
    void a_loop_is_told_with_what_threatens_it_and_what_leads_to_that() {
        LoopSentences english = LoopSentences.of(withLoop(), Language.EN);
        FoundLoop loop = english.loops().get(0);
        assertThat(english.inShort()).containsExactly("The influences make one reinforcing loop.");
        assertThat(english.what(loop)).isEqualTo("R1 reinforces: “Trust” → “Meetings” → “Trust”.");
        assertThat(english.stated(loop)).isEqualTo("The author does not state the loop: it follows from the influences.");
        assertThat(english.brokenBy(loop)).containsExactly("What threatens R1: “Rumours” (3).", "Behind that: “Turnover” (4).",
                "Against R1 there are also risks or fears that are not at work: “Turnover” (5).");
        assertThat(english.keptApart()).containsExactly("The fear that “Turnover” would give less of “Meetings” did not come true (5).");
        LoopSentences swedish = LoopSentences.of(withLoop(), Language.SV);
        assertThat(swedish.brokenBy(loop)).contains("Det som hotar R1 är ”Rumours” (3).");
        assertThat(swedish.keptApart()).containsExactly("Farhågan att ”Turnover” skulle ge mindre av ”Meetings” slog inte in (5).");
    }

    @Test
    void what_the_author_says_of_a_loop_stands_beside_what_the_signs_say() {
        FactorStudy study = study().influence(FactorInfluence.of("1", "A", "B", Sign.PLUS)).influence(FactorInfluence.of("2", "B", "A", Sign.MINUS))
                .loop(new StatedLoop("L", "Up and up", List.of("A", "B"), LoopPolarity.REINFORCING, "", Reference.NONE))
                .loop(StatedLoop.of("M", "Round", "B", "C")).loop(StatedLoop.of("N", "One thing leads to another")).build();
        LoopSentences sentences = LoopSentences.of(study, Language.EN);
        FoundLoop loop = sentences.loops().get(0);
        assertThat(sentences.name(loop)).isEqualTo("L");
        assertThat(sentences.what(loop)).startsWith("L balances: ");
        assertThat(sentences.stated(loop)).isEqualTo("The author calls the loop reinforcing, but the signs make it balancing.");
        assertThat(sentences.notFound()).containsExactly("The author’s loop “Round” is not among the influences; missing: “Meetings” → “Rumours” and “Rumours” → “Meetings”.",
                "“One thing leads to another” is a general remark that names no factors: it is no loop.");
        assertThatIllegalArgumentException().isThrownBy(() -> LoopNames.of(InfluenceGraph.of(withLoop())).of(loop));
    }

    @Test
    void a_search_that_was_cut_short_says_so() {
        FactorStudyBuilder dense = FactorStudy.titled("S");
        int size = 16;
        for (int i = 0; i < size; i++) {
            dense.factor("f" + i, "F" + i);
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (i != j) {
                    dense.influence(FactorInfluence.of(i + "-" + j, "f" + i, "f" + j, Sign.PLUS));
                }
            }
        }
        assertThat(LoopSentences.of(dense.build(), Language.EN).inShort()).contains("The search stopped at a limit: there may be more loops.");
    }

    @Test
    void drivers_come_with_how_far_they_reach() {
        FactorStudySentences english = FactorStudySentences.of(withLoop(), Language.EN);
        assertThat(english.drivers()).isEqualTo("Drivers, with nothing that bears on them: “Turnover” (3). The number says how many other factors the influences lead to.");
        assertThat(english.furthest()).contains("What reaches furthest: “Turnover” (3).");
        assertThat(english.outcomes()).isEmpty();
    }

    @Test
    void a_code_in_both_categories_and_a_share_are_told() {
        FactorStudy study = study().code(code("C1", "Meetings", Influence.ENABLES, new FactorCode.Width("two of six", null, 2L, 6L)))
                .code(code("C2", "meetings", Influence.HINDERS, new FactorCode.Width("some", null, 2L, null))).build();
        FactorStudySentences sentences = FactorStudySentences.of(study, Language.EN);
        assertThat(sentences.both()).containsExactly("“Meetings” is both a factor of success (C1) and a challenge (C2).");
        assertThat(sentences.share(study.codes().get(0))).isEqualTo("2 of 6");
        assertThat(sentences.share(study.codes().get(1))).isEmpty();
        assertThat(sentences.breadthNote()).hasSize(1);
    }

    @Test
    void who_was_not_heard_is_named_with_the_reason() {
        FactorStudy study = study().actor(new StudyActor("R", "The region", HowHeard.NEVER_ASKED, "")).actor(new StudyActor("T", "The town", HowHeard.NOT_SAID, ""))
                .role(new StudyRole("H", "Heads", "", "")).role(new StudyRole("W", "Workers", "", ""))
                .code(code("C1", "Meetings", Influence.ENABLES, FactorCode.Width.NOT_SAID, "W")).build();
        assertThat(FactorStudySentences.of(study, Language.EN).notHeard()).containsExactly("The region is not heard in the study: never asked.",
                "It is not said whether these were heard: The town.", "No code comes from “Heads”.");
        assertThat(FactorStudySentences.of(study, Language.SV).notHeard()).contains("The region hörs inte i studien: aldrig tillfrågad.");
    }

    @Test
    void a_form_with_an_axis_that_is_not_known_is_undetermined_whatever_the_study_calls_it() {
        FactorStudy unknown = study().form(new FormReading(AxisReading.UNKNOWN, AxisReading.of(AxisPosition.HIGH, "one house"), IntegrationForm.COOPERATION)).build();
        FactorStudySentences sentences = FactorStudySentences.of(unknown, Language.EN);
        assertThat(sentences.form()).isEqualTo("The form is undetermined: integration is not known from above and high between those who work side by side.");
        assertThat(sentences.formStated()).contains("The study itself calls the form cooperation.");
        assertThat(sentences.ground(unknown.form().horizontal())).containsExactly("One house.");
        assertThat(sentences.ground(unknown.form().vertical())).containsExactly("No ground is given.");
        FactorStudy other = study().form(new FormReading(AxisReading.of(AxisPosition.LOW), AxisReading.of(AxisPosition.HIGH), IntegrationForm.CONTRACT)).build();
        assertThat(FactorStudySentences.of(other, Language.EN).formStated()).contains("The study itself calls the form contracting, which is not what the two axes give.");
    }

    @Test
    void models_are_found_not_found_or_not_said() {
        FactorStudy study = study().model(ModelReading.found(CollaborationModel.CO_LOCATION, "one house"))
                .model(new ModelReading(CollaborationModel.PARTNERSHIP, ModelPresence.NOT_FOUND, "", Reference.NONE)).build();
        assertThat(FactorStudySentences.of(study, Language.EN).models()).containsExactly("Of the seven models these are found: co-location.", "Looked for and not found: partnership.",
                "The study says nothing of information exchange, case coordination, interagency meetings, multidisciplinary teams and pooling of budgets.");
    }

    @Test
    void what_a_process_lacks_is_told_step_by_step() {
        FactorStudy study = study().step(FlowStep.of("S1", "Consent", FlowStepKind.GATE, "S2")).step(FlowStep.of("S2", "Plan", FlowStepKind.ACTION)).build();
        assertThat(FactorStudySentences.of(study, Language.EN).flow()).containsExactly(
                "S1 – “Consent”: the gate has one way out: what happens to those who do not pass is not said.",
                "S2 – “Plan”: nothing comes next, and it is no exit.", "The process as a whole: no exit can be reached from the first step.");
        assertThat(FactorStudySentences.of(study().build(), Language.EN).flow()).containsExactly("The study describes no process.");
    }

    @Test
    void an_empty_study_has_sentences_too_and_none_is_a_verdict() {
        FactorStudy empty = FactorStudy.titled("").build();
        for (Language language : Language.values()) {
            assertThat(all(empty, language)).allSatisfy(it -> assertThat(it).doesNotContain("{").doesNotContain("null"));
            assertThat(LoopSentences.of(empty, language).inShort()).hasSize(1);
            assertThat(String.join(" ", all(withLoop(), language))).doesNotContain("uppnå").doesNotContain("achieved");
        }
    }
}
