package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.MissingAnswer;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.theory.Better;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceJsonTest {

    private Marked marked;

    private Checked<EvidenceBase> parse(String members) {
        marked = Marked.of("{\"format\": \"verkan/evidence/1\",\n" + members + "}");
        return EvidenceJson.parse(marked.text(), "e.json");
    }

    private Checked<EvidenceBase> withItem(String fields) {
        return parse("\"items\": [\n{\"id\": \"E1\", " + fields + "}]");
    }

    @Test
    void items_and_sources_are_read() throws IOException {
        Checked<EvidenceBase> read = EvidenceJson.read(Samples.CASE.resolve("evidence.json"));
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().items()).extracting(EvidenceItem::finding).containsExactly(Direction.SUPPORTS, new Graded("largely"),
                new Measured(new BigDecimal("76.50"), new BigDecimal("60"), new BigDecimal("8e1"), "%", 17L), Direction.NO_VIEW, Direction.CONTRADICTS,
                SurveyAnswers.counted(1, 2, 4, 8, 5).with(Map.of(MissingAnswer.DONT_KNOW, 2L, MissingAnswer.NO_RESPONSE, 3L), 25L)
                        .saying(List.of("not at all", "little", "so-so", "fairly", "very")),
                new SurveyAnswers(List.of(), List.of(), new BigDecimal("76"), new BigDecimal("12"), new BigDecimal("12"), 17L, Map.of(), null, true),
                Direction.PARTLY, Measured.of("I1", new BigDecimal("70"), 40L),
                new Measured(new BigDecimal("5"), null, new BigDecimal("3"), "", null, Better.LOWER, ""), Direction.NO_VIEW);
        assertThat(read.value().rows()).containsExactly(new RowCount("src/test/resources/json/case/evidence.json", 11, 0));
        Checked<EvidenceBase> register = EvidenceJson.read(Samples.CASE.resolve("sources.json"));
        assertThat(register.value().sources().all()).extracting(Source::standing)
                .containsExactly(SourceStanding.INSIDER, SourceStanding.INDEPENDENT, SourceStanding.INDEPENDENT);
        assertThat(register.value().rows()).as("a register has no rows of evidence").isEmpty();
    }

    @Test
    void an_item_knows_the_line_that_it_begins_on() {
        Checked<EvidenceBase> read = parse("\"items\": [\n ①{\"id\": \"E1\",\n ②\"targets\": ③[\"K1\"], \"finding\": {\"grade\": ④\"largely\"}}]");
        EvidenceItem item = read.value().items().get(0);
        assertThat(item.origin().place().toString()).isEqualTo(marked.at("e.json:① (/items/0)")[0]);
        assertThat(item.origin().of("targets").toString()).isEqualTo(marked.at("e.json:③ (/items/0/targets)")[0]);
        assertThat(item.origin().of("finding/grade").toString()).isEqualTo(marked.at("e.json:④ (/items/0/finding/grade)")[0]);
        assertThat(item.origin().of("grade").toString()).as("for short").isEqualTo(marked.at("e.json:④ (/items/0/finding/grade)")[0]);
    }

    @Test
    void items_that_cannot_be_made_are_counted() {
        Checked<EvidenceBase> read = parse("""
                "items": [
                {"id": "E1", "finding": "supports"},
                ①{"finding": "supports"},
                {"id": "E3", "finding": ②"suports"},
                ③{"id": "E4"},
                ④5,
                {"id": "E6", "finding": "no-view"}]""");
        assertThat(Samples.lines(read)).containsExactly(marked.at(
                "e.json:④ (/items/4) error wrong-type \"5\"",
                "e.json:① (/items/1) error missing-key \"id\"",
                "e.json:② (/items/2/finding) error unknown-word \"suports\"",
                "e.json:③ (/items/3) error missing-key \"finding\""));
        assertThat(read.value().rows()).containsExactly(new RowCount("e.json", 6, 4));
        assertThat(read.value().items()).extracting(EvidenceItem::id).containsExactly("E1", "E6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"kind\": \"coount\"", "\"breadth\": \"som\"", "\"subgroups\": \"DG\"", "\"about\": [1]", "\"cycles\": [2]", "\"targets\": [\"\"]",
        "\"sources\": null", "\"cycles\": [\"1\", 2]"})
    void an_item_that_would_say_something_else_without_it_is_rejected(String field) {
        Checked<EvidenceBase> read = withItem("\"finding\": \"supports\", " + field);
        assertThat(read.diagnostics()).hasSize(1);
        assertThat(read.value().items()).isEmpty();
        assertThat(read.value().rows()).containsExactly(new RowCount("e.json", 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"quality\": \"hgh\"", "\"contribution\": \"no\"", "\"gap\": 1", "\"note\": null", "\"methods\": \"visit\"", "\"page\": 12",
        "\"contradicts\": [1]", "\"colour\": \"red\"", "\"factors\": {}", "\"repeats\": \"E0\"", "\"targets\": [\"K1\", 2]", "\"about\": [\"A\", \" \"]"})
    void an_item_is_kept_without_what_does_not_change_what_it_says(String field) {
        Checked<EvidenceBase> read = withItem("\"finding\": \"supports\", " + field);
        assertThat(read.diagnostics()).hasSize(1);
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.value().items()).hasSize(1);
    }

    @Test
    void a_statement_that_is_no_voice_may_say_nothing_of_its_targets() {
        Checked<EvidenceBase> read = withItem("\"kind\": \"description\"");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().items().get(0).kind()).isEqualTo(EvidenceKind.DESCRIPTION);
        assertThat(read.value().items().get(0).finding()).isEqualTo(Direction.NO_VIEW);
    }

    @Test
    void a_finding_is_a_word_a_grade_or_a_measurement() {
        assertThat(Samples.lines(withItem("\"finding\": ①5"))).containsExactly(marked.at("e.json:① (/items/0/finding) error wrong-type \"5\""));
        assertThat(Samples.lines(withItem("\"finding\": ①{}"))).containsExactly(marked.at("e.json:① (/items/0/finding) error missing-key \"actual\""));
        assertThat(Samples.lines(withItem("\"finding\": ①{\"actual\": 5}"))).as("held against nothing").containsExactly(
                marked.at("e.json:① (/items/0/finding) error missing-key \"goal\""));
        assertThat(Samples.lines(withItem("\"finding\": {\"grade\": ①\"\"}"))).containsExactly(
                marked.at("e.json:① (/items/0/finding/grade) error blank-value"));
        assertThat(Samples.lines(withItem("\"finding\": {\"grade\": \"largely\", ①\"actual\": 1}"))).containsExactly(
                marked.at("e.json:① (/items/0/finding/actual) error unknown-key \"actual\""));
    }

    @Test
    void a_finding_in_swedish_gets_the_code() {
        Diagnostic problem = withItem("\"finding\": \"motsäger\"").diagnostics().get(0);
        assertThat(problem.hint()).isEqualTo("did you mean \"contradicts\"?");
    }

    @Test
    void numbers_of_a_measurement_are_bounded() {
        Checked<EvidenceBase> read = withItem("\"finding\": {\"actual\": ①1e41, \"baseline\": ②1e999999, \"goal\": ③\"80\"}");
        assertThat(Samples.lines(read)).containsExactly(marked.at(
                "e.json:② (/items/0/finding/baseline) error number-out-of-range \"1e999999\"",
                "e.json:① (/items/0/finding/actual) error number-out-of-range \"1e41\"",
                "e.json:③ (/items/0/finding/goal) error wrong-type \"80\""));
        assertThat(read.value().items()).isEmpty();
    }

    @Test
    void goal_and_baseline_must_differ() {
        Checked<EvidenceBase> read = withItem("\"finding\": {\"actual\": 1, \"baseline\": 60, \"goal\": ①60.0}");
        assertThat(Samples.lines(read)).containsExactly(marked.at("e.json:① (/items/0/finding/goal) error goal-is-baseline \"60.0\""));
        assertThat(read.value().items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "9223372036854775808"})
    void an_n_that_makes_no_sense_is_not_known(String n) {
        Checked<EvidenceBase> read = withItem("\"finding\": {\"actual\": 1, \"baseline\": 0, \"goal\": 2, \"n\": ①" + n + "}");
        assertThat(Samples.lines(read)).containsExactly(marked.at("e.json:① (/items/0/finding/n) error number-out-of-range \"" + n + "\""));
        assertThat(((Measured) read.value().items().get(0).finding()).nIfKnown()).isEmpty();
    }

    @Test
    void the_first_of_two_sources_with_one_id_is_kept() {
        Checked<EvidenceBase> read = parse("\"sources\": [{\"id\": \"A\", \"role\": \"one\"}, {\"id\": ①\"A\", \"role\": \"two\"}, ②{\"role\": \"x\"}]");
        assertThat(Samples.lines(read)).containsExactly(
                marked.at("e.json:① (/sources/1/id) error duplicate-id \"A\"", "e.json:② (/sources/2) error missing-key \"id\""));
        assertThat(read.value().sources().all()).extracting(Source::role).containsExactly("one");
        assertThat(read.value().sources().all().get(0).origin().place()).isEqualTo(new Place("e.json", 2, 13, "/sources/0"));
    }
}
