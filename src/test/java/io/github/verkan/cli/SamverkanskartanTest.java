package io.github.verkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.ListedReason;
import io.github.verkan.assess.Reason;
import io.github.verkan.assess.Recomputation;
import io.github.verkan.assess.RowAccount;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.comparison.JudgementComparison;
import io.github.verkan.comparison.Outcome;
import io.github.verkan.coverage.GapKind;
import io.github.verkan.coverage.KnowledgeGaps;
import io.github.verkan.diagnostic.Severity;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.structure.ConclusionLimit;
import io.github.verkan.structure.ConclusionLimits;
import io.github.verkan.testing.Golden;
import io.github.verkan.testing.Programs;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals without a theory, on real input: the final report of Samverkanskartan. */
class SamverkanskartanTest {

    private static final String EVALUATION = "examples/samverkanskartan/evaluation.json";
    private static final Path EXPECTED = Path.of("examples/samverkanskartan/expected");

    @TempDir
    private Path folder;

    private static Run run(String... args) {
        return Run.in(Path.of(""), args);
    }

    private static Evaluation evaluation() throws IOException {
        return EvaluationFiles.read(Path.of(EVALUATION)).orThrow();
    }

    private static Assessment assessment() throws IOException {
        return Assessor.of(evaluation()).assess();
    }

    private static ListedReason listed(Assessment assessment, String row) {
        return assessment.rows().stream().filter(it -> it.evidence().equals(row)).map(RowAccount::listed).findFirst().orElseThrow();
    }

    @Test
    void the_report_is_all_there() throws IOException {
        Evaluation evaluation = evaluation();
        assertThat(evaluation.theory().elements()).filteredOn(it -> it.kind() == ElementKind.EFFECT).hasSize(9)
                .allSatisfy(goal -> assertThat(goal.asEffect().orElseThrow().horizon()).isNull());
        assertThat(evaluation.theory().elements()).filteredOn(it -> it.kind() == ElementKind.ACTIVITY && !it.isOutside()).hasSize(11);
        assertThat(evaluation.theory().elements()).filteredOn(it -> it.kind() == ElementKind.FACTOR).hasSize(7 + 5);
        // 51 statements, six of the picture before, eleven of the work, twelve of factors, and a survey question without answers.
        assertThat(evaluation.evidence().items()).hasSize(51 + 6 + 11 + 12 + 1);
        assertThat(evaluation.sustainment()).hasSize(8);
        assertThat(evaluation.reconsideredGoals()).hasSize(4);
    }

    @Test
    void it_runs_without_problems_and_prints_and_writes_what_is_expected() throws IOException {
        Run swedish = run("assess", EVALUATION, "-o", folder.toString());
        assertThat(swedish.err()).doesNotContain("error").doesNotContain("warning");
        assertThat(swedish.code()).isZero();
        Golden.check(EXPECTED.resolve("table.txt"), swedish.out());
        Golden.check(EXPECTED.resolve("assessment.json"), Files.readString(folder.resolve("assessment.json")));
        Golden.check(EXPECTED.resolve("report.md"), Files.readString(folder.resolve("report.md")));
        Golden.check(EXPECTED.resolve("report.html"), Files.readString(folder.resolve("report.html")));
        Golden.check(EXPECTED.resolve("table-en.txt"), run("assess", EVALUATION, "--lang", "en").out());
        Golden.check(EXPECTED.resolve("theory.svg"), run("diagram", "examples/samverkanskartan/theory.json").out());
        Golden.check(EXPECTED.resolve("verdicts.svg"), run("diagram", EVALUATION, "--factors").out());
        Golden.check(EXPECTED.resolve("explain-G9.txt"), run("explain", EVALUATION, "G9").out());
        Golden.check(EXPECTED.resolve("compare.txt"), run("compare", EVALUATION).out());
    }

    @Test
    void who_was_heard_and_what_differs_is_told_in_both_languages() throws IOException {
        Golden.check(EXPECTED.resolve("coverage.txt"), run("coverage", EVALUATION).out());
        Golden.check(EXPECTED.resolve("coverage-en.txt"), run("coverage", EVALUATION, "--by", "actor", "--lang", "en").out());
        Golden.check(EXPECTED.resolve("differences.txt"), run("differences", EVALUATION).out());
        Golden.check(EXPECTED.resolve("differences-en.txt"), run("differences", EVALUATION, "--lang", "en").out());
    }

    @Test
    void the_program_that_an_evaluator_could_have_written_prints_what_is_expected() throws Exception {
        Golden.check(EXPECTED.resolve("Samverkanskartan.txt"), Programs.run(Path.of("examples/samverkanskartan/Samverkanskartan.java"), folder));
    }

    @Test
    void every_number_and_grade_follows_from_its_explanation() throws IOException {
        Recomputation.check(assessment());
        Recomputation.check(Assessor.of(evaluation().toBuilder().rules(AssessmentRules.byMedian()).build()).assess());
    }

    @Test
    void nothing_in_it_is_a_warning() throws IOException {
        assertThat(EvaluationFiles.read(Path.of(EVALUATION)).diagnostics()).allSatisfy(it -> assertThat(it.severity()).isEqualTo(Severity.NOTE));
    }

    @Test
    void the_two_municipalities_have_opposite_verdicts_under_one_goal_and_both_are_shown() throws IOException {
        Assessment assessment = assessment();
        assertThat(assessment.verdict("G9", Scope.ofActor("KAV")).orElseThrow().grade().code()).isEqualTo("not-achieved");
        assertThat(assessment.verdict("G9", Scope.ofActor("LOM")).orElseThrow().grade().code()).isEqualTo("achieved");
        assertThat(assessment.verdict("G9", Scope.OVERALL).orElseThrow().flag(Flag.Kind.MEMBERS_APART)).isPresent();
        String table = run("assess", EVALUATION).out();
        assertThat(table.substring(table.indexOf("G9 "), table.indexOf("Aktiviteter"))).contains("Kävlinge kommun", "Lomma kommun", "skiljer sig åt");
    }

    @Test
    void the_goal_that_is_about_individuals_is_not_judged_from_what_was_seen_in_the_structure() throws IOException {
        Assessment assessment = assessment();
        assertThat(assessment.verdict("G1", Scope.OVERALL).orElseThrow().status()).isEqualTo(Status.NOT_GRADED);

        Evaluation asItStands = evaluation().toBuilder().reconsideredGoals(List.of()).build();
        Verdict verdict = Assessor.of(asItStands).assess().verdict("G1", Scope.OVERALL).orElseThrow();
        assertThat(verdict.counts().yes()).as("only those whom it is about").containsExactly("BRU");

        Evaluation withoutThem = asItStands.toBuilder().evidence(asItStands.evidence().with(
                asItStands.evidence().items().stream().filter(item -> !item.id().equals("S040")).toList())).build();
        Verdict indirect = Assessor.of(withoutThem).assess().verdict("G1", Scope.OVERALL).orElseThrow();
        assertThat(indirect.status()).as("at most an indication").isEqualTo(Status.INDICATION);
        assertThat(indirect.reason()).isEqualTo(Reason.INDIRECT_ONLY);
    }

    @Test
    void work_done_under_a_goal_is_not_counted_as_an_effect() throws IOException {
        Assessment assessment = assessment();
        assertThat(assessment.verdict("A6", Scope.OVERALL).orElseThrow().counts().yes()).containsExactly("PL");
        assertThat(run("explain", EVALUATION, "G9").out().lines().filter(line -> line.contains("S042"))).allMatch(
                line -> line.contains("utfört arbete"));

        Evaluation evaluation = evaluation();
        Evaluation onlyWork = evaluation.toBuilder().judgements(List.of()).limitations(List.of()).evidence(evaluation.evidence().with(
                evaluation.evidence().items().stream().filter(item -> item.id().equals("S042")).toList())).build();
        Verdict verdict = Assessor.of(onlyWork).assess().verdict("G9", Scope.OVERALL).orElseThrow();
        assertThat(verdict.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(verdict.reason()).isEqualTo(Reason.ONLY_OUTPUT);
    }

    @Test
    void nothing_is_invented_where_n_is_missing() throws IOException {
        Evaluation evaluation = evaluation();
        assertThat(evaluation.evidence().items()).filteredOn(item -> item.finding() instanceof SurveyAnswers).hasSize(3).allSatisfy(item -> {
            SurveyAnswers answers = (SurveyAnswers) item.finding();
            assertThat(answers.nIfKnown()).isEmpty();
            assertThat(answers.interval()).isEmpty();
            assertThat(answers.neutral()).as("the rest is not reported").isNull();
        });
        String json = Files.readString(EXPECTED.resolve("assessment.json"));
        assertThat(json).contains("\"agreeing\": \"47/50\"").doesNotContain("\"interval\"");
        assertThat(assessment().verdict("G7", Scope.OVERALL).orElseThrow().flag(Flag.Kind.N_MISSING)).isPresent();
    }

    @Test
    void a_high_level_shows_no_increase() throws IOException {
        Assessment assessment = assessment();
        assertThat(listed(assessment, "S029")).isEqualTo(ListedReason.LEVEL_ALONE);
        assertThat(assessment.verdict("G6", Scope.OVERALL).orElseThrow().counts().yes()).isEmpty();
    }

    @Test
    void goals_that_are_reconsidered_have_a_status_of_their_own() throws IOException {
        Assessment assessment = assessment();
        assertThat(assessment.verdict("G1", Scope.OVERALL).orElseThrow().reason()).isEqualTo(Reason.OPEN_ENDED);
        assertThat(assessment.verdict("G3", Scope.OVERALL).orElseThrow().reason()).isEqualTo(Reason.REINTERPRETED);
        assertThat(assessment.verdict("G7", Scope.OVERALL).orElseThrow().reason()).isEqualTo(Reason.QUESTIONED);
        assertThat(listed(assessment, "S044")).as("one of four meetings, and four are questioned").isEqualTo(ListedReason.TARGET_RECONSIDERED);
        assertThat(assessment.verdicts()).filteredOn(it -> it.status() == Status.NOT_GRADED).allSatisfy(it -> assertThat(it.grade()).isNull());
    }

    @Test
    void what_came_through_another_initiative_is_said_to_have() throws IOException {
        Verdict young = assessment().verdict("G4", Scope.ofSubgroup("UNGA")).orElseThrow();
        assertThat(young.contribution()).isEqualTo(Contribution.OTHER_INITIATIVE);
        assertThat(young.flag(Flag.Kind.RIVAL_CAUSES).orElseThrow().ids()).containsExactly("DUA");
        assertThat(assessment().verdict("G9", Scope.ofActor("FK")).orElseThrow().contribution()).isEqualTo(Contribution.NOT_THROUGH_INTERVENTION);
    }

    @Test
    void what_cannot_be_said_without_a_theory_is_said() throws IOException {
        assertThat(ConclusionLimits.of(evaluation().theory())).extracting(ConclusionLimit::kind).contains(
                ConclusionLimit.Kind.NO_MECHANISM, ConclusionLimit.Kind.NO_TIME, ConclusionLimit.Kind.NO_CRITERION, ConclusionLimit.Kind.NO_WORK);
        assertThat(KnowledgeGaps.of(assessment())).anySatisfy(gap -> {
            assertThat(gap.kind()).isEqualTo(GapKind.NOT_REPORTED);
            assertThat(gap.rows()).containsExactly("S052");
        });
    }

    @Test
    void computed_and_stated_verdicts_lie_beside_each_other() throws IOException {
        JudgementComparison comparison = JudgementComparison.of(assessment());
        assertThat(comparison.all()).hasSize(5);
        assertThat(comparison.all()).filteredOn(it -> !it.outcome().isSame() && it.outcome() != Outcome.NO_VERDICT_BY_EITHER)
                .allSatisfy(it -> assertThat(it.reasons()).isNotEmpty());
        assertThat(Files.readString(EXPECTED.resolve("report.md"))).as("a judgement that drifts, at all its places")
                .contains("Omdömet formuleras olika på olika ställen: ”ej uppnått” med orden ”inte uppnått” (avsnittet ”Mål 7”) och ”finns redan” med orden "
                        + "”ett gemensamt mål finns”");
    }
}
