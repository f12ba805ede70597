package io.github.verkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with rules is said at its place, whichever command comes upon it. */
class RulesInCommandsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        file("theory.json", "{\"format\": \"verkan/theory/1\", \"elements\": [{\"id\": \"K\", \"kind\": \"effect\", \"label\": \"K\"}]}");
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Run run(String... args) {
        return Run.in(folder, args);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"\"minVoice\": 2 | unknown-parameter", "\"minVoices\": -1 | bad-parameter",
        "\"yesFrom\": \"5/4\" | bad-parameter", "\"yesFrom\": true | wrong-type", "\"yesFrom\": 0.25 | contradicting-parameters",
        "\"noUpTo\": \"3/4\" | contradicting-parameters"})
    void a_parameter_is_reported_where_it_stands(String parameter, String code) throws IOException {
        String rules = "{\"format\": \"verkan/rules/1\",\n\"parameters\": {\n  " + parameter + "}}";
        file("rules.json", rules);
        file("case.json", "{\"format\": \"verkan/evaluation/1\", \"theory\": \"theory.json\", \"rules\": \"rules.json\"}");
        int column = 3 + parameter.indexOf(": ") + 2;
        String place = "rules.json:3:" + column + " (/parameters/" + parameter.split("\"")[1] + "): error " + code + ":";
        for (Run run : new Run[] {run("validate", "rules.json"), run("validate", "case.json"), run("assess", "case.json"),
            run("assess", "theory.json", "--rules", "rules.json")}) {
            assertThat(run.err()).containsOnlyOnce(place).containsOnlyOnce(": error ");
            assertThat(run.code()).isEqualTo(1);
        }
    }

    @Test
    void what_contradicts_is_as_in_the_default_rule() throws IOException {
        file("rules.json", "{\"format\": \"verkan/rules/1\", \"parameters\": {\"yesFrom\": \"1/2\", \"noUpTo\": \"1/2\"}}");
        run("assess", "theory.json", "--rules", "rules.json", "-o", "out");
        assertThat(Files.readString(folder.resolve("out/assessment.json"))).contains("\"yesFrom\": \"3/4\"", "\"noUpTo\": \"1/4\"");
    }
}
