package io.github.verkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as people call it, rightly and wrongly, on good files and on broken ones. */
class CommandLineTest {

    private static final String THEORY = """
            {
              "format": "verkan/theory/1",
              "id": "meals",
              "title": "School breakfast",
              "language": "en",
              "actors": [{"id": "EAST", "label": "East school"}, {"id": "WEST", "label": "West school"}],
              "groups": [{"id": "ALL", "label": "Both schools", "members": ["EAST", "WEST"]}],
              "elements": [
                {"id": "A1", "kind": "activity", "label": "Breakfast is served"},
                {"id": "K1", "kind": "effect", "label": "Pupils arrive on time", "horizon": "short", "criterion": "fewer late arrivals"},
                {"id": "M1", "kind": "effect", "label": "Pupils follow the lessons", "horizon": "medium", "criterion": "teachers see it"}
              ],
              "links": [{"from": "A1", "to": "K1"}, {"from": "K1", "to": "M1"}]
            }
            """;
    private static final String EVIDENCE = """
            id,targets,finding,sources,role,about,methods
            E1,A1,supports,T1,teachers,EAST,interview
            E2,K1,supports,T1,teachers,EAST,interview
            E3,K1,contradicts,T2,teachers,WEST,interview
            E4,K1,partly,P1,parents,EAST,survey
            E5,M1,no view,P1,parents,EAST,survey
            """;

    @TempDir
    private Path folder;

    private Run run(String... args) {
        return Run.in(folder, args);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Run assess(String theory, String evidence) throws IOException {
        file("theory.json", theory);
        file("evidence.csv", evidence);
        return run("assess", "theory.json", "evidence.csv");
    }

    @Test
    void anybodys_two_files_give_a_table() throws IOException {
        Run run = assess(THEORY, EVIDENCE);
        assertThat(run.err()).doesNotContain("error").doesNotContain("warning");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Pupils arrive on", "East school", "5 rows");
    }

    @Test
    void every_scope_has_a_row_where_that_is_asked_for() throws IOException {
        String table = assess(THEORY, EVIDENCE).out();
        String all = run("assess", "theory.json", "evidence.csv", "--scopes", "all").out();
        assertThat(table.lines().filter(line -> line.contains("East school"))).as("where it differs").hasSize(1);
        assertThat(all.lines().filter(line -> line.contains("East school"))).as("A1, K1 and M1").hasSize(3);
    }

    @Test
    void a_theory_alone_is_assessed_as_far_as_that_goes() throws IOException {
        file("theory.json", THEORY);
        Run run = run("assess", "theory.json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("cannot be").contains("0 rows");
    }

    @Test
    void explain_goes_down_to_the_row() throws IOException {
        assess(THEORY, EVIDENCE);
        Run run = run("explain", "theory.json", "evidence.csv", "K1");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("E3").contains("evidence.csv:4");
    }

    @Test
    void explain_of_an_unknown_element_says_what_may_be_meant() throws IOException {
        assess(THEORY, EVIDENCE);
        Run run = run("explain", "theory.json", "evidence.csv", "KI");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("unknown-element").contains("did you mean \"K1\"?");
    }

    @Test
    void explain_of_a_link_without_evidence_says_so() throws IOException {
        assess(THEORY.replace("{\"from\": \"A1\"", "{\"id\": \"L1\", \"from\": \"A1\""), EVIDENCE);
        Run run = run("explain", "theory.json", "evidence.csv", "L1");
        assertThat(run.err()).contains("note link-without-evidence: \"L1\": no evidence is about this link");
        assertThat(run.code()).isZero();
    }

    @Test
    void rules_in_a_file_are_used_and_written_into_the_result() throws IOException {
        assess(THEORY, EVIDENCE);
        file("rules.json", "{\"format\": \"verkan/rules/1\", \"method\": \"voices\", \"parameters\": {\"minVoices\": 9}}");
        Run run = run("assess", "theory.json", "evidence.csv", "--rules", "rules.json", "-o", "out");
        assertThat(run.err()).doesNotContain("error");
        assertThat(Files.readString(folder.resolve("out/assessment.json"))).contains("\"minVoices\": 9").contains("\"indication\"");
    }

    @Test
    void as_of_decides_what_is_too_early() throws IOException {
        String later = THEORY.replace("\"horizon\": \"medium\"", "\"horizon\": \"medium\", \"assessableFrom\": \"2021-06-01\"");
        assess(later, EVIDENCE);
        assertThat(run("assess", "theory.json", "evidence.csv", "--as-of", "2021-05-31").out()).contains("too early");
        assertThat(run("assess", "theory.json", "evidence.csv", "--as-of", "2021-06-01").out()).doesNotContain("too early");
    }

    @Test
    void templates_are_written_once_and_can_be_read() throws IOException {
        file("theory.json", THEORY);
        assertThat(run("template", "sheets", "theory.json").code()).isZero();
        assertThat(folder.resolve("sheets")).isDirectoryContaining("glob:**/evidence.csv").isDirectoryContaining("glob:**/coding.csv");
        Run again = run("template", "sheets", "theory.json");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("file-kept");
        Run read = run("assess", "theory.json", "sheets/coding.csv");
        assertThat(read.err()).doesNotContain("error").doesNotContain("warning");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''                                | Verkan",
        "asess a.json                      | did you mean \"assess\"?",
        "assess                            | is needed",
        "assess a.json --lagn sv           | did you mean \"--lang\"?",
        "assess theory.json --lang de      | sv or en",
        "assess theory.json --scopes own   | --scopes is all",
        "assess theory.json --as-of monday | needs a date",
        "assess theory.json --as-of        | needs a value",
        "explain theory.json               | id of an element",
        "validate                          | needs a file",
        "template                          | needs a folder"})
    void wrong_use_is_said_and_gives_2(String line, String said) throws IOException {
        file("theory.json", THEORY);
        Run run = run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void help_and_version_go_to_standard_output() {
        assertThat(run("--help").out()).contains("assess", "explain", "compare", "validate", "template");
        assertThat(run("--version").out()).startsWith("verkan ");
    }

    // Broken input: each gives a diagnostic with its place, exit code 1, and never a stack trace; what could be read is still reported.

    private void isReported(Run run, String... said) {
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains(said).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void a_missing_file() {
        isReported(run("assess", "nothing.json"), "nothing.json", "file-missing");
        isReported(run("validate", "nothing.json"), "nothing.json", "file-missing");
    }

    @Test
    void a_missing_file_among_others_does_not_stop_the_rest() throws IOException {
        assess(THEORY, EVIDENCE);
        Run run = run("assess", "theory.json", "evidence.csv", "nothing.csv", "--rules", "none.json");
        isReported(run, "nothing.csv", "none.json", "file-missing");
        assertThat(run.out()).contains("East school");
    }

    @Test
    void a_directory() throws IOException {
        Files.createDirectory(folder.resolve("dir"));
        file("theory.json", THEORY);
        isReported(run("assess", "dir"), "dir", "not-a-file");
        isReported(run("assess", "theory.json", "dir"), "dir", "not-a-file");
        isReported(run("validate", "dir"), "dir", "not-a-file");
    }

    @Test
    void validate_looks_ids_up_across_the_files_that_it_is_given() throws IOException {
        file("theory.json", THEORY);
        file("evidence.csv", EVIDENCE.replace("E2,K1", "E1,K9"));
        Run run = run("validate", "theory.json", "evidence.csv");
        isReported(run, "evidence.csv:3:1", "duplicate-id");
        assertThat(run.out()).contains("theory.json: ", "evidence.csv: ");
        assertThat(run("validate", "evidence.csv", "theory.json").err()).isEqualTo(run.err());
    }

    @Test
    void an_evaluation_with_evidence_beside_it_is_wrong_use() throws IOException {
        file("theory.json", THEORY);
        file("evidence.csv", EVIDENCE);
        file("evaluation.json", "{\"format\": \"verkan/evaluation/1\", \"theory\": \"theory.json\", \"evidence\": \"evidence.csv\"}");
        assertThat(run("assess", "evaluation.json").code()).isZero();
        assertThat(run("assess", "evaluation.json", "evidence.csv").code()).isEqualTo(2);
    }

    @Test
    void a_theory_that_cannot_be_read_is_the_one_problem_and_not_each_row_of_evidence() throws IOException {
        Run run = assess(THEORY.replace("theory/1", "theory/2"), EVIDENCE);
        isReported(run, "format-newer", "no-theory");
        assertThat(run.err()).doesNotContain("unknown-target");
    }

    @Test
    void an_empty_file() throws IOException {
        Run run = assess("", EVIDENCE);
        isReported(run, "theory.json", "empty-file");
        Run other = assess(THEORY, "");
        isReported(other, "evidence.csv", "empty-file");
        assertThat(other.out()).as("the theory is still there").contains("Pupils arrive on");
    }

    @Test
    void a_binary_file() throws IOException {
        byte[] bytes = new byte[5_000];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) random.nextInt(256);
        }
        file("theory.json", THEORY);
        Files.write(folder.resolve("evidence.csv"), bytes);
        isReported(run("assess", "theory.json", "evidence.csv"), "evidence.csv", "not-text");
        isReported(run("assess", "evidence.csv", "evidence.csv"), "not-text");
    }

    @Test
    void truncated_json() throws IOException {
        Run run = assess(THEORY.substring(0, THEORY.indexOf("\"M1\"")), EVIDENCE);
        isReported(run, "theory.json:11", "json-syntax");
        assertThat(run.out()).contains("Pupils arrive on");
    }

    @Test
    void duplicate_and_unknown_keys() throws IOException {
        Run run = assess(THEORY.replace("\"id\": \"meals\",", "\"id\": \"meals\", \"id\": \"other\", \"titel\": \"x\","), EVIDENCE);
        isReported(run, "theory.json:3", "duplicate-key", "unknown-key", "did you mean \"title\"?");
    }

    @Test
    void a_future_format_version() throws IOException {
        isReported(assess(THEORY.replace("theory/1", "theory/2"), EVIDENCE), "theory.json:2", "format-newer", "verkan/theory/1");
    }

    @Test
    void a_table_without_header() throws IOException {
        isReported(assess(THEORY, EVIDENCE.substring(EVIDENCE.indexOf('\n') + 1)), "evidence.csv");
    }

    @Test
    void duplicate_headers() throws IOException {
        isReported(assess(THEORY, EVIDENCE.replace("role,about", "about,about")), "evidence.csv:1:6", "duplicate-column");
    }

    @Test
    void short_and_long_rows() throws IOException {
        Run run = assess(THEORY, EVIDENCE + "E6,K1,supports,P2\nE7,K1,supports,P3,parents,EAST,survey,extra\n");
        isReported(run, "evidence.csv:7", "short-row", "evidence.csv:8", "long-row");
        assertThat(run.out()).contains("7 rows");
    }

    @Test
    void an_unclosed_quote() throws IOException {
        Run run = assess(THEORY, EVIDENCE + "E6,K1,supports,\"P2,parents,EAST,survey\nE7,K1,supports,P3,parents,EAST,survey\n");
        isReported(run, "evidence.csv:7", "unclosed-quote");
        assertThat(run.out()).as("the rows before it").contains("East school");
    }

    @Test
    void unknown_ids_and_words() throws IOException {
        Run run = assess(THEORY, EVIDENCE.replace("E2,K1,supports", "E2,K9,supports").replace("E4,K1,partly", "E4,K1,partely")
                .replace("no view,P1,parents,EAST", "no view,P1,parents,NORTH"));
        isReported(run, "evidence.csv:3:2", "unknown-target", "K9", "evidence.csv:5:3", "unknown-finding", "did you mean \"partly\"?",
                "evidence.csv:6:6", "unknown-actor");
        assertThat(run.out()).contains("3 rows rejected");
    }

    @Test
    void a_cyclic_theory_is_said_and_still_assessed() throws IOException {
        Run run = assess(THEORY.replace("\"to\": \"M1\"}", "\"to\": \"M1\"}, {\"from\": \"M1\", \"to\": \"K1\"}"), EVIDENCE);
        isReported(run, "theory.json", "loop", "K1");
        assertThat(run.out()).contains("Pupils arrive on");
    }

    @Test
    void an_effect_that_is_its_own_part_and_a_group_that_contains_itself() throws IOException {
        Run run = assess(THEORY.replace("\"horizon\": \"short\"", "\"horizon\": \"short\", \"partOf\": \"K1\"")
                .replace("\"members\": [\"EAST\", \"WEST\"]", "\"members\": [\"EAST\", \"WEST\", \"ALL\"]"), EVIDENCE);
        isReported(run, "part-of-itself", "group-contains-itself", "theory.json");
        assertThat(run.out()).contains("Pupils arrive on");
    }

    @Test
    void percentages_without_n_and_odd_numbers() throws IOException {
        String table = """
                id;targets;actual;baseline;goal;unit;n;sources;role
                E1;K1;1 234,5;1 000;2 000;;12;REG;register
                E2;K1;76 %;50 %;100 %;;;REG2;register
                E3;K1;N/A;1;2;;;REG3;register
                E4;K1;1.234;1;2;;;REG4;register
                """;
        Run run = assess(THEORY, table);
        isReported(run, "evidence.csv:3:3", "n-missing", "evidence.csv:4:3", "N/A", "evidence.csv:5:3", "ambiguous-number");
    }

    @Test
    void an_evaluation_that_names_what_is_not_there_or_not_its_own() throws IOException {
        file("theory.json", THEORY);
        file("evaluation.json", """
                {"format": "verkan/evaluation/1", "id": "x", "theory": "theory.json", "evidence": ["gone.csv", "../other.csv", "/etc/passwd"]}
                """);
        Run run = run("assess", "evaluation.json");
        isReported(run, "evaluation.json:1", "file-missing", "path-outside");
        assertThat(run.out()).contains("Pupils arrive on");
    }

    @Test
    void many_problems_are_shown_up_to_a_point_and_counted() throws IOException {
        StringBuilder table = new StringBuilder(EVIDENCE);
        for (int i = 10; i < 400; i++) {
            table.append("E").append(i).append(",K1,perhaps,T1,teachers,EAST,interview\n");
        }
        Run run = assess(THEORY, table.toString());
        isReported(run, "… and 190 more");
        assertThat(run.out()).contains("395 rows", "390 rows rejected");
    }

    @Test
    void a_gap_without_a_reason_is_noted_with_the_reasons_that_there_are() throws IOException {
        file("theory.json", THEORY);
        file("evidence.json", """
                {"format": "verkan/evidence/1", "sources": [{"id": "T1", "role": "teachers"}], "items": [
                {"id": "E1", "targets": ["K1"], "kind": "gap"},
                {"id": "E2", "targets": ["K1"], "kind": "gap", "gap": "not-measured"}]}
                """);
        Run run = run("validate", "theory.json", "evidence.json");
        assertThat(run.err()).containsOnlyOnce("note gap-without-reason: the row does not say why this is not known; "
                + "use one of not-measured, decided-not-to-measure");
    }

    @Test
    void a_path_with_backslashes_gets_the_one_that_works() throws IOException {
        assess(THEORY, EVIDENCE);
        file("evaluation.json", "{\"format\": \"verkan/evaluation/1\", \"theory\": \"theory.json\", \"evidence\": \"data\\\\evidence.csv\"}");
        isReported(run("assess", "evaluation.json"), "path-outside", "write it as \"data/evidence.csv\"");
    }

    @Test
    void messages_come_in_the_order_of_theory_evidence_and_evaluation() throws IOException {
        assess(THEORY.replace("\"title\"", "\"titel\""), EVIDENCE.replace("E2,K1", "E2,K9"));
        file("evaluation.json", "{\"format\": \"verkan/evaluation/1\", \"datum\": \"\", \"theory\": \"theory.json\", \"evidence\": \"evidence.csv\"}");
        for (String command : List.of("assess", "validate")) {
            String said = run(command, "evaluation.json").err();
            assertThat(said.indexOf("theory.json:")).isNotNegative().isLessThan(said.indexOf("evidence.csv:"));
            assertThat(said.indexOf("evidence.csv:")).isLessThan(said.indexOf("evaluation.json:"));
        }
    }

    @Test
    void validate_says_in_plain_words_what_files_hold() throws IOException {
        assess(THEORY, EVIDENCE);
        file("evaluation.json", "{\"format\": \"verkan/evaluation/1\", \"theory\": \"theory.json\", \"evidence\": \"evidence.csv\"}");
        assertThat(run("validate", "evaluation.json", "evidence.csv").out().lines()).containsExactly(
                "evaluation.json: an evaluation \"School breakfast\": 3 elements and 2 links; 5 rows of evidence and 3 sources; 0 judgements",
                "evidence.csv: 5 rows of evidence");
        assertThat(run("validate", "theory.json").out()).startsWith("theory.json: a theory of change ").contains(": 3 elements and 2 links");
    }
}
