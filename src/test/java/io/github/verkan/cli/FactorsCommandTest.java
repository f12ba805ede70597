package io.github.verkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.io.files.PortfolioFiles;
import io.github.verkan.io.json.FactorsJson;
import io.github.verkan.io.json.FrameworkJson;
import io.github.verkan.portfolio.Portfolio;
import io.github.verkan.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real studies of what makes collaboration work, a framework, and a theory held against frameworks, as the READMEs run them. */
class FactorsCommandTest {

    private static final String STUDY = "examples/arbetsmarknadstorget/factors.json";
    private static final String DUA = "examples/dua-ipf/factors.json";
    private static final String FRAMEWORK = "examples/dua-ipf/framework.json";
    private static final String CODES = "examples/arbetsmarknadstorget/framework.json";
    private static final String EVALUATION = "examples/pa-vag/evaluation.json";
    private static final String PLACEMENTS = "examples/pa-vag/placements.json";

    @TempDir
    private Path folder;

    private static Run run(String... args) {
        return Run.in(Path.of(""), args);
    }

    private void check(Path expected, Run run, String... files) throws IOException {
        assertThat(run.err()).doesNotContain("error");
        Golden.check(expected.resolve("table.txt"), run.out());
        for (String file : files) {
            Golden.check(expected.resolve(file), Files.readString(folder.resolve(file)));
        }
    }

    @Test
    void a_study_is_told_and_written() throws IOException {
        Run run = run("factors", STUDY, "-o", folder.toString());
        assertThat(run.code()).isZero();
        Path expected = Path.of("examples/arbetsmarknadstorget/expected");
        check(expected, run, "report.html", "report.md", "loops.svg");
        Golden.check(expected.resolve("table-en.txt"), run("factors", STUDY, "--lang", "en").out());
        assertThat(folder.resolve("tables/influences.csv")).exists();
        assertThat(run.out()).contains("Sambanden bildar tre förstärkande loopar.",
                "Det som bryter R1 är ”Otydlighet” (P14).", "”Engagemang” är både framgångsfaktor (F08) och utmaning (U04).", "Formen är samverkan:", "Alla sju modeller finns.");
    }

    @Test
    void a_study_with_its_own_framework_shows_the_pairs_and_the_roles() throws IOException {
        Run run = run("factors", DUA, FRAMEWORK, "-o", folder.toString());
        check(Path.of("examples/dua-ipf/expected"), run, "report.html", "report.md", "loops.svg");
        assertThat(run.err()).contains("heading-contradicts-content");
        assertThat(run.out()).contains("Formen är obestämd:", "”Individanpassning eller inte”: både", "”ansvarsfördelning” står i tre roller:",
                "säger emot varandra, i olika");
    }

    @Test
    void a_framework_alone_is_told_by_file_and_by_name() throws IOException {
        Golden.check(Path.of("examples/dua-ipf/expected/framework-en.txt"), run("factors", FRAMEWORK, "--lang", "en").out());
        Run ready = run("factors", "dua", "-o", folder.toString());
        assertThat(ready.out()).contains("DUA6");
        assertThat(folder.resolve("report.html")).exists();
        assertThat(folder.resolve("loops.svg")).doesNotExist();
    }

    @Test
    void the_hindering_factors_of_a_theory_are_known_in_frameworks_or_new() throws IOException {
        Run run = run("factors", EVALUATION, FRAMEWORK, CODES, PLACEMENTS);
        Golden.check(Path.of("examples/pa-vag/expected/factors.txt"), run.out());
        assertThat(run.out().replaceAll("\\s+", " ")).contains("7 av 15 kända i ”Framgångsfaktorer och hinder", "6 av 15 kända i ”Arbetsmarknadstorgets");
        assertThat(run("factors", EVALUATION, "dua").out()).as("nothing is guessed").contains("0 av 15 kända");
        assertThat(run("factors", EVALUATION, "ellstrom-larande").out()).as("the theory places its own").contains("teorins egen indelning");
    }

    @Test
    void the_codes_of_a_study_as_a_framework_are_those_of_the_study() throws IOException {
        FactorStudy study = FactorsJson.read(Path.of(STUDY)).orThrow();
        FactorFramework codes = FrameworkJson.read(Path.of(CODES)).orThrow();
        assertThat(codes.factors()).extracting(it -> it.id() + " " + it.label() + " " + it.role().code())
                .isEqualTo(study.codes().stream().map(it -> it.id() + " " + it.label() + " " + it.category().code()).toList());
    }

    @Test
    void the_placements_are_those_that_the_portfolio_declares() throws IOException {
        Portfolio portfolio = PortfolioFiles.read(Path.of("examples/portfolio.json")).value();
        FactorStudy placements = FactorsJson.read(Path.of(PLACEMENTS)).orThrow();
        assertThat(placements.codes()).isNotEmpty().allSatisfy(code -> assertThat(portfolio.shared()).as(code.id()).anySatisfy(shared -> {
            assertThat(shared.in().get("PV")).contains(code.factor());
            boolean isOfStudy = code.framework().equals("arbetsmarknadstorget");
            assertThat(shared.in().get(isOfStudy ? "AMT" : "DUA")).contains((isOfStudy ? "" : "K-") + code.frameworkFactor());
        }));
    }

    @Test
    void wrong_use_is_said() {
        assertThat(run("factors").code()).isEqualTo(2);
        assertThat(run("factors", FRAMEWORK, "dua").code()).isEqualTo(2);
        assertThat(run("factors", EVALUATION).code()).isEqualTo(2);
        assertThat(run("factors", EVALUATION, "dua", PLACEMENTS, PLACEMENTS).code()).isEqualTo(2);
        assertThat(run("factors", STUDY, "dua", DUA).code()).isEqualTo(2);
        assertThat(run("factors", "examples/none.json").err()).contains("file-missing");
        assertThat(run("factors", STUDY, "none").err()).contains("file-missing");
    }
}
