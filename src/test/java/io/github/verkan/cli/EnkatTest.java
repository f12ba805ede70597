package io.github.verkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Recomputation;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.MissingAnswer;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.io.json.EvaluationJson;
import io.github.verkan.report.charts.SurveyChart;
import io.github.verkan.testing.Golden;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A survey as a tool exports it, with its codebook and scales: the example. */
class EnkatTest {

    private static final String EVALUATION = "examples/enkat/evaluation.json";
    private static final Path EXPECTED = Path.of("examples/enkat/expected");

    @TempDir
    private Path folder;

    private static Run run(String... args) {
        return Run.in(Path.of(""), args);
    }

    private static Evaluation evaluation() throws IOException {
        return EvaluationFiles.read(Path.of(EVALUATION)).orThrow();
    }

    private static SurveyAnswers answers(Evaluation evaluation, String id) {
        return (SurveyAnswers) evaluation.evidence().items().stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow().finding();
    }

    @Test
    void it_runs_without_problems_and_prints_and_writes_what_is_expected() throws IOException {
        Run run = run("assess", EVALUATION, "-o", folder.toString());
        assertThat(run.err()).doesNotContain("error").doesNotContain("warning");
        assertThat(run.code()).isZero();
        Golden.check(EXPECTED.resolve("table.txt"), run.out());
        Golden.check(EXPECTED.resolve("report.md"), Files.readString(folder.resolve("report.md")));
        Golden.check(EXPECTED.resolve("explain-K1.txt"), run("explain", EVALUATION, "K1").out());
        Golden.check(EXPECTED.resolve("survey.svg"), SurveyChart.in(Language.SV).render(Assessor.of(evaluation()).assess()));
        assertThat(Files.readString(folder.resolve("report.html"))).contains("Jag vet vem jag ska vända mig till", "survey");
    }

    @Test
    void the_counts_are_those_of_the_file() throws IOException {
        Evaluation evaluation = evaluation();
        List<String> lines = Files.readAllLines(Path.of("examples/enkat/svar.csv"));
        List<String> hagby = lines.stream().filter(line -> line.contains(";Hagby kommun;")).toList();
        SurveyAnswers took = answers(evaluation, "ENK21-F1-HAG");
        assertThat(evaluation.evidence().items()).hasSize(16);
        assertThat(took.counts()).containsExactly(hagby.stream().filter(line -> line.contains("Hagby kommun;Nej;")).count(), hagby.stream().filter(line -> line.contains("Hagby kommun;Ja;")).count());
        for (EvidenceItem item : evaluation.evidence().items()) {
            SurveyAnswers answers = (SurveyAnswers) item.finding();
            long all = answers.nIfKnown().orElseThrow() + answers.missing().values().stream().mapToLong(Long::longValue).sum();
            assertThat(all).as(item.id()).isEqualTo(item.about().contains("ALV") ? 34 : 27);
            assertThat(answers.interval()).isPresent();
        }
        assertThat(answers(evaluation, "ENK21-F6-ALV").missing()).containsKeys(MissingAnswer.DONT_KNOW, MissingAnswer.NOT_APPLICABLE);
        assertThat(answers(evaluation, "ENK21-F5-ALV").reversed()).isTrue();
    }

    @Test
    void every_number_follows_from_its_explanation() throws IOException {
        Assessment assessment = Assessor.of(evaluation()).assess();
        Recomputation.check(assessment);
    }

    @Test
    void the_files_given_beside_a_theory_say_the_same() throws IOException {
        Run beside = run("assess", "examples/enkat/theory.json", "examples/enkat/skalor.csv", "examples/enkat/svar.csv", "examples/enkat/kodbok.csv", "--as-of", "2021-12-01");
        assertThat(beside.code()).isZero();
        Evaluation together = EvaluationFiles.read(Path.of("examples/enkat/theory.json"),
                List.of(Path.of("examples/enkat/svar.csv"), Path.of("examples/enkat/kodbok.csv"), Path.of("examples/enkat/skalor.csv"))).orThrow();
        assertThat(together.evidence().items()).isEqualTo(evaluation().evidence().items());
    }

    @Test
    void written_as_json_the_counts_stand_within_the_evaluation() throws IOException {
        String json = EvaluationJson.write(evaluation());
        assertThat(EvaluationJson.parse(json, "e.json").orThrow().evidence().items()).isEqualTo(evaluation().evidence().items());
    }

    @Test
    void validate_knows_the_tables_together_and_says_what_a_table_of_answers_needs() {
        Run together = run("validate", "examples/enkat/svar.csv", "examples/enkat/kodbok.csv", "examples/enkat/skalor.csv");
        assertThat(together.out()).isEqualTo("examples/enkat/svar.csv: the answers to a survey: 16 rows of evidence and 2 sources\nexamples/enkat/kodbok.csv: a codebook: 8 questions\n"
                + "examples/enkat/skalor.csv: a table of scales: 2 scales\n");
        assertThat(together.code()).isZero();
        assertThat(run("validate", "examples/enkat/svar.csv").err()).contains("unknown-file", "together with their codebook");
        assertThat(run("validate", "examples/enkat/theory.json", "examples/enkat/svar.csv", "examples/enkat/kodbok.csv", "examples/enkat/skalor.csv").code()).isZero();
    }

    @Test
    void what_is_missing_or_left_over_is_said() throws IOException {
        Files.copy(Path.of("examples/enkat/theory.json"), folder.resolve("theory.json"));
        Files.copy(Path.of("examples/enkat/kodbok.csv"), folder.resolve("kodbok.csv"));
        Files.copy(Path.of("examples/enkat/svar.csv"), folder.resolve("svar.csv"));
        Files.writeString(folder.resolve("e.json"), """
                {"format": "verkan/evaluation/1", "theory": "theory.json",
                 "surveys": [{"answers": "svar.csv", "codebook": "kodbok.csv", "scales": "borta.csv"}, {"codebook": "kodbok.csv"}, {"answers": 1, "codebook": "kodbok.csv"}]}""");
        assertThat(Run.in(folder, "assess", "e.json").err()).contains("file-missing", "missing-key", "wrong-type");
        assertThat(Run.in(folder, "assess", "theory.json", "kodbok.csv").err()).contains("codebook-unused", "unknown-scale");
        assertThat(EvaluationFiles.read(folder.resolve("e.json")).value().evidence().items()).isEmpty();
    }

    @Test
    void two_surveys_may_share_a_codebook_where_they_have_ids_of_their_own() throws IOException {
        for (String file : List.of("theory.json", "kodbok.csv", "skalor.csv", "svar.csv")) {
            Files.copy(Path.of("examples/enkat", file), folder.resolve(file));
        }
        Files.copy(Path.of("examples/enkat/svar.csv"), folder.resolve("svar2.csv"));
        Files.writeString(folder.resolve("e.json"), """
                {"format": "verkan/evaluation/1", "theory": "theory.json", "surveys": [
                  {"id": "A", "answers": "svar.csv", "codebook": "kodbok.csv", "scales": "skalor.csv"},
                  {"id": "B", "answers": "svar2.csv", "codebook": "kodbok.csv", "scales": "skalor.csv"}]}""");
        assertThat(EvaluationFiles.read(folder.resolve("e.json")).orThrow().evidence().items()).hasSize(32);
    }

    @Test
    void figures_of_small_groups_are_kept_back_where_that_is_asked_for() throws IOException {
        run("assess", EVALUATION, "--view", "publication", "--fewest", "20", "-o", folder.toString());
        String kept = Files.readString(folder.resolve("report.md"));
        run("assess", EVALUATION, "--view", "publication", "-o", folder.toString());
        String shown = Files.readString(folder.resolve("report.md"));
        assertThat(shown).contains("n = 16");
        assertThat(kept).doesNotContain("n = 16").contains("n = 27");
        assertThat(run("assess", EVALUATION, "--fewest", "20").code()).isEqualTo(2);
        assertThat(run("assess", EVALUATION, "--view", "publication", "--fewest", "many").code()).isEqualTo(2);
    }
}
