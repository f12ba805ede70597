package io.github.verkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real cases beside each other. */
class PortfolioCommandTest {

    private static final String PORTFOLIO = "examples/portfolio.json";
    private static final Path EXPECTED = Path.of("examples/portfolio/expected");

    @TempDir
    private Path folder;

    private static Run run(String... args) {
        return Run.in(Path.of(""), args);
    }

    @Test
    void it_runs_without_problems_and_prints_and_writes_what_is_expected() throws IOException {
        Run swedish = run("portfolio", PORTFOLIO, "-o", folder.toString());
        assertThat(swedish.err()).doesNotContain("error").doesNotContain("warning");
        assertThat(swedish.code()).isZero();
        Golden.check(EXPECTED.resolve("portfolio.txt"), swedish.out());
        Golden.check(EXPECTED.resolve("portfolio-en.txt"), run("portfolio", PORTFOLIO, "--lang", "en").out());
        for (String file : new String[] {"portfolio.html", "portfolio.md", "cases.svg", "tables/shared.csv"}) {
            Golden.check(EXPECTED.resolve(file.substring(file.indexOf('/') + 1)), Files.readString(folder.resolve(file)));
        }
        try (Stream<Path> tables = Files.list(folder.resolve("tables"))) {
            assertThat(tables.map(it -> it.getFileName().toString())).contains("cases.csv", "shared.csv", "goal-types.csv", "gaps.csv", "comparison-ROLL.csv");
        }
    }

    @Test
    void the_cases_of_one_group_are_taken_alone() {
        assertThat(run("portfolio", PORTFOLIO, "--group", "FINSAM").out()).contains("två utvärderingar");
        Run unknown = run("portfolio", PORTFOLIO, "--group", "FINSAN");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("unknown-case-group", "did you mean \"FINSAM\"?");
    }

    @Test
    void wrong_use_is_said() {
        assertThat(run("portfolio").code()).isEqualTo(2);
        assertThat(run("portfolio", PORTFOLIO, PORTFOLIO).code()).isEqualTo(2);
        assertThat(run("portfolio", "examples/none.json").err()).contains("file-missing");
        assertThat(run("portfolio", "examples/pa-vag/theory.json").err()).contains("format-wrong");
    }

    @Test
    void validate_tells_what_it_holds() {
        Run run = run("validate", PORTFOLIO);
        assertThat(run.out()).contains("a portfolio \"Samverkan, fall för fall\": 4 cases");
        assertThat(run.code()).isZero();
    }
}
