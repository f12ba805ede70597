package io.github.verkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.ListedReason;
import io.github.verkan.assess.Recomputation;
import io.github.verkan.assess.Status;
import io.github.verkan.comparison.JudgementComparison;
import io.github.verkan.comparison.Outcome;
import io.github.verkan.coverage.GapKind;
import io.github.verkan.coverage.KnowledgeGaps;
import io.github.verkan.diagnostic.Severity;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.report.layout.DiagramLayout;
import io.github.verkan.report.layout.LayoutOptions;
import io.github.verkan.testing.Golden;
import io.github.verkan.testing.Programs;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Scope;
import io.github.verkan.words.Language;
import io.github.verkan.words.VerdictSentences;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on real input: the evaluation of På väg, as the README runs it. */
class PaVagTest {

    private static final String EVALUATION = "examples/pa-vag/evaluation.json";
    private static final Path EXPECTED = Path.of("examples/pa-vag/expected");

    @TempDir
    private Path folder;

    private static Run run(String... args) {
        return Run.in(Path.of(""), args);
    }

    private static Assessment assessment() throws IOException {
        return Assessor.of(EvaluationFiles.read(Path.of(EVALUATION)).orThrow()).assess();
    }

    @Test
    void the_theory_and_evidence_are_all_there() throws IOException {
        var evaluation = EvaluationFiles.read(Path.of(EVALUATION)).orThrow();
        var elements = evaluation.theory().elements();
        assertThat(elements).filteredOn(Mechanism.class::isInstance).hasSize(5);
        assertThat(elements).filteredOn(Factor.class::isInstance).hasSize(19);
        assertThat(elements).hasSize(48 + 5 + 19);
        assertThat(evaluation.theory().links()).hasSize(51);
        assertThat(evaluation.evidence().items()).hasSize(174);
        assertThat(evaluation.judgements()).hasSize(16);
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
        Golden.check(EXPECTED.resolve("explain-M4.txt"), run("explain", EVALUATION, "M4").out());
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
    void the_theory_is_drawn_alone_and_with_verdicts() {
        Golden.check(EXPECTED.resolve("theory.svg"), run("diagram", "examples/pa-vag/theory.json").out());
        Golden.check(EXPECTED.resolve("verdicts.svg"), run("diagram", EVALUATION).out());
    }

    @Test
    void the_theory_is_drawn_with_few_crossings() throws IOException {
        var theory = EvaluationFiles.read(Path.of(EVALUATION)).orThrow().theory();
        assertThat(DiagramLayout.of(theory, LayoutOptions.in(Language.SV)).crossings()).isLessThanOrEqualTo(35);
    }

    @Test
    void the_program_that_an_evaluator_could_have_written_prints_what_is_expected() throws Exception {
        Golden.check(EXPECTED.resolve("PaVag.txt"), Programs.run(Path.of("examples/pa-vag/PaVag.java"), folder));
    }

    @Test
    void every_number_and_grade_follows_from_its_explanation() throws IOException {
        Recomputation.check(assessment());
        Recomputation.check(Assessor.of(EvaluationFiles.read(Path.of(EVALUATION)).orThrow().toBuilder().rules(AssessmentRules.byMedian()).build())
                .assess());
    }

    @Test
    void every_row_is_accounted_for() throws IOException {
        Assessment assessment = assessment();
        int listed = assessment.listedRows().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(assessment.rowsRead()).isEqualTo(174);
        assertThat(assessment.voiceRows() + listed + assessment.rejectedRows()).isEqualTo(174);
        // 108 findings: 7 repeat others, 2 are about outsiders alone, 1 has no view, 1 is an early sign only.
        assertThat(assessment.voiceRows()).isEqualTo(108 - 7 - 2 - 1 - 1);
        assertThat(assessment.listedRows()).containsEntry(ListedReason.JUDGEMENT, 29).containsEntry(ListedReason.NORM, 10)
                .containsEntry(ListedReason.PRIOR, 2).containsEntry(ListedReason.REPETITION, 7);
    }

    @Test
    void computed_and_stated_verdicts_agree_as_far_as_they_do() throws IOException {
        JudgementComparison comparison = JudgementComparison.of(assessment());
        assertThat(comparison.graded()).isEqualTo(14);
        assertThat(comparison.count(Outcome.EXACT)).isGreaterThanOrEqualTo(8);
        assertThat(comparison.count(Outcome.EXACT) + comparison.count(Outcome.WITHIN_ONE)).isGreaterThanOrEqualTo(11);
        assertThat(comparison.all()).filteredOn(compared -> !compared.outcome().isSame())
                .allSatisfy(compared -> assertThat(compared.reasons()).isNotEmpty());
        assertThat(comparison.all()).filteredOn(compared -> compared.judgement().prognosis())
                .allSatisfy(compared -> assertThat(compared.outcome()).isEqualTo(Outcome.PROGNOSIS));
    }

    @Test
    void what_the_report_is_about_comes_out() throws IOException {
        Assessment assessment = assessment();
        assertThat(assessment.verdict("M1", Scope.OVERALL).orElseThrow().status()).as("halves apart").isEqualTo(Status.SPLIT);
        assertThat(assessment.verdict("M1a", Scope.OVERALL).orElseThrow().grade().code()).isEqualTo("not-achieved");
        assertThat(assessment.verdict("M4", Scope.ofActor("AF")).orElseThrow().grade().code()).isEqualTo("not-achieved");
        assertThat(assessment.verdict("M4", Scope.ofActor("VARD")).orElseThrow().status()).isEqualTo(Status.DIVERGING);
        assertThat(assessment.verdict("K1", Scope.OVERALL).orElseThrow().status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(assessment.verdict("L3", Scope.OVERALL).orElseThrow().status()).isEqualTo(Status.TOO_EARLY);
    }

    @Test
    void each_party_has_a_verdict_of_its_own() throws IOException {
        Assessment assessment = assessment();
        Map.of("SKU", "largely", "SVE", "largely", "VARD", "largely", "FK", "partly", "AF", "not-achieved").forEach((party, grade) ->
                assertThat(assessment.verdict("M4", Scope.ofActor(party)).orElseThrow().grade().code()).as(party).isEqualTo(grade));
        assertThat(assessment.verdict("M4", Scope.ofActor("VARD")).orElseThrow().status()).as("yes and no").isEqualTo(Status.DIVERGING);
    }

    @Test
    void what_holds_for_both_municipalities_and_is_worst_in_one_is_said_in_one_sentence() throws IOException {
        Assessment assessment = assessment();
        assertThat(sentences(assessment, Language.SV, "M3", Scope.ofActor("KOM"))).isEqualTo("Båda kommunerna: målet är inte uppnått. "
                + "Detta gäller både Skurups kommun och Svedala kommun, men i synnerhet Svedala kommun.");
        assertThat(sentences(assessment, Language.EN, "M3", Scope.ofActor("KOM"))).isEqualTo("Båda kommunerna: the goal has not been achieved. "
                + "This applies to both Skurups kommun and Svedala kommun, but to Svedala kommun in particular.");
        assertThat(sentences(assessment, Language.SV, "M4", Scope.OVERALL)).startsWith("Resultatet skiljer sig åt mellan parterna: i huvudsak uppnått för "
                + "Skurups kommun, Svedala kommun och Region Skånes primärvård och psykiatri (bilderna går isär), "
                + "delvis uppnått för Försäkringskassan (indikation) och inte uppnått för Arbetsförmedlingen (indikation).");
        assertThat(sentences(assessment, Language.EN, "M4", Scope.OVERALL)).startsWith("The result differs between the parties: largely achieved for "
                + "Skurups kommun, Svedala kommun and Region Skånes primärvård och psykiatri (accounts diverge), "
                + "partly achieved for Försäkringskassan (indication) and not achieved for Arbetsförmedlingen (indication).");
    }

    private static String sentences(Assessment assessment, Language language, String element, Scope scope) {
        return VerdictSentences.of(assessment, language).text(assessment.verdict(element, scope).orElseThrow());
    }

    @Test
    void the_figures_that_the_report_gives_stand_beside_what_was_said() throws IOException {
        Assessment assessment = assessment();
        assertThat(sentences(assessment, Language.SV, "M1a", Scope.OVERALL)).endsWith("Uppgifter i siffror: 0 beslut (Försäkringskassan).");
        assertThat(sentences(assessment, Language.SV, "A1", Scope.ofActor("SKU"))).contains("Omfattning: 35 ärenden");
        assertThat(KnowledgeGaps.of(assessment)).anySatisfy(gap -> {
            assertThat(gap.kind()).isEqualTo(GapKind.NOT_CONFIRMED);
            assertThat(gap.scope()).isEqualTo(Scope.ofActor("SVE"));
            assertThat(gap.rows()).containsExactly("E019");
        });
    }

    private String verdictsOf(String... files) throws IOException {
        List<String> args = new ArrayList<>(List.of("assess"));
        args.addAll(List.of(files));
        args.addAll(List.of("-o", folder.resolve("out").toString()));
        Run run = run(args.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        String json = Files.readString(folder.resolve("out/assessment.json"));
        return json.substring(json.indexOf("\"verdicts\": ["), json.indexOf("\n  ]", json.indexOf("\"verdicts\": [")));
    }

    /** The example in a folder of its own, with its tables changed. */
    private String variant(String name, Charset charset, java.util.function.UnaryOperator<String> change) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(name));
        for (String file : List.of("evaluation.json", "theory.json")) {
            Files.copy(Path.of("examples/pa-vag", file), copy.resolve(file));
        }
        for (String file : List.of("sources.csv", "evidence.csv")) {
            Files.writeString(copy.resolve(file), change.apply(Files.readString(Path.of("examples/pa-vag", file))), charset);
        }
        return copy.resolve("evaluation.json").toString();
    }

    private static String shuffled(String table) {
        List<String> lines = new ArrayList<>(table.lines().toList());
        String header = lines.remove(0);
        Collections.shuffle(lines, new Random(7));
        return header + "\n" + String.join("\n", lines) + "\n";
    }

    private static String withTabs(String table) {
        StringBuilder changed = new StringBuilder();
        boolean quoted = false;
        for (char c : table.toCharArray()) {
            quoted ^= c == '"';
            changed.append(c == ';' && !quoted ? '\t' : c);
        }
        return changed.toString();
    }

    @Test
    void the_same_rows_in_another_form_give_the_same_verdicts_to_the_byte() throws IOException {
        String plain = verdictsOf(EVALUATION);
        assertThat(verdictsOf(variant("shuffled", StandardCharsets.UTF_8, PaVagTest::shuffled))).isEqualTo(plain);
        assertThat(verdictsOf(variant("crlf", StandardCharsets.UTF_8, table -> table.replace("\n", "\r\n")))).isEqualTo(plain);
        assertThat(verdictsOf(variant("bom", StandardCharsets.UTF_8, table -> "\uFEFF" + table))).isEqualTo(plain);
        assertThat(verdictsOf(variant("ansi", Charset.forName("windows-1252"), table -> table))).isEqualTo(plain);
        assertThat(verdictsOf(variant("unicode-text", StandardCharsets.UTF_16, PaVagTest::withTabs))).isEqualTo(plain);
        assertThat(verdictsOf(variant("tabs", StandardCharsets.UTF_8, PaVagTest::withTabs))).isEqualTo(plain);
    }

    @Test
    void a_run_in_another_locale_and_time_zone_prints_the_same_bytes() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String before = run("assess", EVALUATION).out() + run("explain", EVALUATION, "M3").out() + run("compare", EVALUATION).out();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "sv-SE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(run("assess", EVALUATION).out() + run("explain", EVALUATION, "M3").out() + run("compare", EVALUATION).out())
                        .as(tag).isEqualTo(before);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void nothing_that_an_honest_file_holds_is_a_warning() throws IOException {
        var read = EvaluationFiles.read(Path.of(EVALUATION));
        assertThat(read.diagnostics()).filteredOn(diagnostic -> diagnostic.severity() != Severity.NOTE).isEmpty();
    }
}
