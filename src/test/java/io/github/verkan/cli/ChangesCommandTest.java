package io.github.verkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code changes} as people call it, rightly and wrongly, on good files and on broken ones. */
class ChangesCommandTest {

    private static final String OLD = """
            {
              "format": "verkan/theory/1",
              "title": "School breakfast",
              "language": "en",
              "versions": [{"id": "1", "date": "2023"}],
              "elements": [
                {"id": "A1", "kind": "activity", "label": "Breakfast is served"},
                {"id": "K1", "kind": "effect", "label": "Pupils arrive on time", "horizon": "short"},
                {"id": "M1", "kind": "effect", "label": "Pupils follow the lessons", "horizon": "medium"}
              ],
              "links": [{"from": "A1", "to": "K1"}, {"from": "K1", "to": "M1"}]
            }
            """;
    private static final String NEW = OLD.replace("\"2023\"}", "\"2023\"}, {\"id\": \"2\", \"reason\": \"The first year was over.\"}")
            .replace("\"horizon\": \"medium\"", "\"horizon\": \"long\"").replace("{\"from\": \"A1\", \"to\": \"K1\"}, ", "");

    @TempDir
    private Path folder;

    private Run run(String... args) {
        return Run.in(folder, args);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Run changes(String old, String now) throws IOException {
        file("old.json", old);
        file("new.json", now);
        return run("changes", "old.json", "new.json");
    }

    @Test
    void differences_are_data_and_no_problems() throws IOException {
        Run run = changes(OLD, NEW);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                What differs between two versions of a theory of change

                Before: School breakfast, version 1, 2023.
                After: School breakfast, version 2. The first year was over.

                Elements
                  The effect M1 “Pupils follow the lessons”:
                    The horizon has changed from “medium” to “long”.

                Links
                  The link A1 → K1 has been removed.

                Versions
                  Version 2 has been added.

                In all: 1 added, 1 removed and 1 changed.
                """);
    }

    @Test
    void nothing_that_differs_is_no_problem_either() throws IOException {
        Run run = changes(OLD, OLD);
        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("The two versions do not differ.\n");
    }

    @Test
    void the_language_is_that_of_the_new_theory_or_the_one_asked_for() throws IOException {
        assertThat(changes(OLD, NEW.replace("\"language\": \"en\"", "\"language\": \"sv\"")).out()).contains("Effekten M1");
        assertThat(changes(OLD, NEW.replace("\"language\": \"en\",", "")).out()).contains("The effect M1");
        assertThat(run("changes", "old.json", "new.json", "--lang", "sv").out()).contains("Sambandet A1 → K1 har tagits bort.");
    }

    @Test
    void of_evaluations_the_theories_are_compared() throws IOException {
        changes(OLD, NEW);
        file("evaluation.json", "{\"format\": \"verkan/evaluation/1\", \"theory\": \"new.json\", \"evidence\": []}");
        assertThat(run("changes", "old.json", "evaluation.json").out()).isEqualTo(run("changes", "old.json", "new.json").out());
        assertThat(run("changes", "new.json", "evaluation.json").out()).contains("do not differ");
    }

    private void evaluation(String name, String evidence, String more) throws IOException {
        file(name + ".csv", "id;targets;finding;sources\n" + evidence);
        file(name + "-evaluation.json", "{\"format\": \"verkan/evaluation/1\", \"theory\": \"old.json\", \"evidence\": [\"" + name + ".csv\"]" + more + "}");
    }

    @Test
    void of_evaluations_with_evidence_the_verdicts_are_compared_too() throws IOException {
        changes(OLD, NEW);
        evaluation("first", "E1;K1;supports;T1\nE2;K1;supports;T2\nE3;K1;contradicts;T3\n", "");
        evaluation("second", "E1;K1;supports;T1\nE2;K1;supports;T2\nE4;M1;supports;T2\n", ", \"rules\": {\"format\": \"verkan/rules/1\", \"parameters\": {\"minVoices\": 3}}");
        Run run = run("changes", "first-evaluation.json", "second-evaluation.json");
        assertThat(run.out()).startsWith("What differs between two versions of a theory of change\n")
                .contains("The two versions do not differ.\n\nWhat differs between two assessments of goal fulfilment\n\nVerdicts\n")
                .contains("row E3 is gone", "The verdict on M1 “Pupils follow the lessons” has changed from “cannot be assessed (no evidence)” to",
                        "(fewer voices than this are an indication) has changed from 2 to 3.", "  Row E4 has been added.\n", "  Row E3 has been removed.\n");
        assertThat(run.err()).doesNotContain("error");
        assertThat(run("changes", "first-evaluation.json", "second-evaluation.json", "--lang", "sv").out()).contains("Bedömningen av K1");
        assertThat(run("changes", "first-evaluation.json", "first-evaluation.json").out())
                .endsWith("\n\nNeither verdicts, rules, rows nor sources differ.\n");
        assertThat(run("changes", "first-evaluation.json", "old.json").out()).endsWith("The two versions do not differ.\n");
    }

    @Test
    void an_unknown_method_is_reported_and_the_verdicts_still_compared() throws IOException {
        changes(OLD, NEW);
        evaluation("first", "E1;K1;supports;T1\n", "");
        evaluation("second", "E1;K1;supports;T1\n", ", \"rules\": {\"format\": \"verkan/rules/1\", \"method\": \"guess\"}");
        Run run = run("changes", "first-evaluation.json", "second-evaluation.json");
        isReported(run, "\"guess\": no such method", "compared-in-part");
        assertThat(run.out()).endsWith("Neither verdicts, rules, rows nor sources differ.\n");
    }

    @Test
    void a_table_of_elements_is_a_theory_too() throws IOException {
        changes(OLD, NEW);
        file("elements.csv", "id;kind;label;horizon\nA1;activity;Breakfast is served;\nK1;effect;Pupils arrive on time;long\n");
        Run run = run("changes", "old.json", "elements.csv");
        assertThat(run.err()).doesNotContain("error");
        assertThat(run.out()).contains("The horizon has changed from “short” to “long”.", "The effect M1 “Pupils follow the lessons” has been removed.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "changes                               | needs two theories",
        "changes old.json                      | needs two theories",
        "changes old.json new.json more.json   | needs two theories",
        "changes old.json new.json --lang de   | sv or en",
        "changes old.json new.json --rules x   | no such option",
        "chnages old.json new.json             | did you mean \"changes\"?"})
    void wrong_use_is_said_and_gives_2(String line, String said) throws IOException {
        file("old.json", OLD);
        file("new.json", NEW);
        Run run = run(line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void help_names_it() {
        assertThat(run("--help").out()).contains("changes     OLD NEW");
    }

    // Broken input: each gives a diagnostic with its place, exit code 1, and never a stack trace; what could be read is still compared.

    private void isReported(Run run, String... said) {
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains(said).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void all_missing_files_are_named_and_nothing_is_compared() throws IOException {
        Run run = run("changes", "old.json", "new.json");
        isReported(run, "old.json", "new.json", "file-missing");
        assertThat(run.out()).isEmpty();
        Files.createDirectory(folder.resolve("dir"));
        file("old.json", OLD);
        isReported(run("changes", "old.json", "dir"), "dir", "not-a-file");
    }

    @Test
    void what_breaks_off_is_compared_as_far_as_it_goes_and_that_is_said() throws IOException {
        Run run = changes(OLD, NEW.substring(0, NEW.indexOf("\"links\"")));
        isReported(run, "new.json:", "json-syntax", "compared-in-part");
        assertThat(run.out()).contains("The horizon has changed", "The link K1 → M1 has been removed.");
    }

    @Test
    void what_is_no_theory_at_all_is_not_compared() throws IOException {
        assertThat(changes(OLD, "").out()).isEmpty();
        isReported(changes(OLD, ""), "new.json", "empty-file");
        isReported(changes(OLD.replace("theory/1", "theory/2"), NEW), "old.json:2", "format-newer");
        assertThat(changes(OLD.replace("theory/1", "theory/2"), NEW).out()).isEmpty();
        file("evidence.csv", "id,targets,finding,sources\nE1,K1,supports,T1\n");
        Run run = run("changes", "old.json", "evidence.csv");
        isReported(run, "evidence.csv", "no-theory");
        assertThat(run.out()).isEmpty();
        isReported(changes("\u0000\u0001\u0002", NEW), "old.json");
    }

    @Test
    void references_that_lead_nowhere_are_reported() throws IOException {
        isReported(changes(OLD, NEW.replace("\"to\": \"M1\"}", "\"to\": \"M2\"}")), "new.json", "unknown-element", "did you mean \"M1\"?", "compared-in-part");
    }
}
