package io.github.verkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.testing.Golden;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages for newcomers: the sheets that they show are those of the example, and every command prints and writes what they say. */
class GettingStartedTest {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SHEET = Pattern.compile("`([\\w-]+\\.(?:csv|json))`(?:(?!\\n#|```).)*?\\n```(?:csv|json)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("```sh\\nverkan ([^\\n]+)\\n```\\s*```text\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern IN_A_SENTENCE = Pattern.compile("`verkan ([^`]+)`");
    private static final Pattern QUOTED = Pattern.compile("```markdown\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");
    private static final String LEFT_OUT = "…\n";

    @TempDir
    private Path folder;

    /** A page with its example. */
    enum Guide {
        SWEDISH("kom-igang", "rapport"), ENGLISH("getting-started", "report");

        private final String name;
        private final String report;

        Guide(String name, String report) {
            this.name = name;
            this.report = report;
        }

        String page() {
            return read(Path.of("docs", name + ".md"));
        }

        Path example() {
            return Path.of("examples", name);
        }

        Path expected(String file) {
            return example().resolve("expected").resolve(file);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sheets(Guide guide) throws IOException {
        try (Stream<Path> files = Files.list(guide.example())) {
            return files.filter(file -> file.toString().endsWith(".csv") || file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private Run run(Guide guide, String command) throws IOException {
        for (Path sheet : sheets(guide)) {
            Path copy = folder.resolve(sheet.getFileName());
            if (!Files.exists(copy)) {
                Files.copy(sheet, copy);
            }
        }
        return Run.in(folder, command.split(" "));
    }

    /** What a command prints, messages last, with paths as somebody in the folder sees them. */
    private String printed(Run run) {
        return (run.out() + run.err()).replace(folder + File.separator, "").replace(File.separatorChar, '/');
    }

    /** The lines must stand in the text, in their order and next to each other except where lines are left out. */
    private static void assertExcerpt(String excerpt, String whole, String what) {
        String[] parts = excerpt.split(LEFT_OUT, -1);
        int from = 0;
        for (String part : parts) {
            int at = ("\n" + whole).indexOf("\n" + part, from);
            assertThat(at).as("%s, where these lines should stand:%n%s%nin%n%s", what, part, whole).isNotNegative();
            from = at + part.length();
        }
        assertThat(whole).as(what).startsWith(parts[0]).endsWith(parts[parts.length - 1]);
    }

    @ParameterizedTest
    @EnumSource
    void the_sheets_on_the_page_are_those_of_the_example(Guide guide) throws IOException {
        Matcher sheet = SHEET.matcher(guide.page());
        List<Path> shown = new ArrayList<>();
        while (sheet.find()) {
            Path file = guide.example().resolve(sheet.group(1));
            assertThat(sheet.group(2)).as(file.toString()).isEqualTo(read(file));
            shown.add(file);
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(sheets(guide)).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource
    void every_command_prints_what_stands_below_it(Guide guide) throws IOException {
        Matcher command = COMMAND.matcher(guide.page());
        int commands = 0;
        while (command.find()) {
            assertExcerpt(command.group(2), printed(run(guide, command.group(1))), command.group(1));
            commands++;
        }
        assertThat(commands).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void every_command_that_a_sentence_names_does_without_problems(Guide guide) throws IOException {
        List<String> commands = IN_A_SENTENCE.matcher(guide.page()).results().map(it -> it.group(1)).toList();
        assertThat(commands).hasSize(2);
        for (String command : commands) {
            Run run = run(guide, command);
            assertThat(run.code()).as(command + "\n" + run.err()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_folder_holds_what_the_page_says_and_the_picture_is_the_one_that_is_shown(Guide guide) throws IOException {
        Run run = run(guide, "assess evaluation.json -o " + guide.report);
        Path report = folder.resolve(guide.report);
        Golden.check(guide.expected("table.txt"), run.out());
        Golden.check(guide.expected("report.md"), read(report.resolve("report.md")));
        Golden.check(guide.expected("theory.svg"), read(report.resolve("theory.svg")));
        assertThat(guide.page()).contains("](../examples/" + guide.name + "/expected/theory.svg)");
        try (Stream<Path> files = Files.list(report)) {
            Set<String> written = files.map(file -> guide.report + "/" + file.getFileName() + (Files.isDirectory(file) ? "/" : ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> named = Pattern.compile("(?m)^\\| `(" + guide.report + "/[^`]+)` \\|").matcher(guide.page()).results().map(it -> it.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_page_quotes_stands_in_the_report(Guide guide) {
        String report = read(guide.expected("report.md"));
        List<String> quoted = QUOTED.matcher(guide.page()).results().map(it -> it.group(1)).toList();
        assertThat(quoted).hasSize(4);
        for (String quote : quoted) {
            assertExcerpt(LEFT_OUT + quote + LEFT_OUT, report, "a quotation");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_codes_that_it_explains_are_those_of_its_mistakes_and_of_diagnostics(Guide guide) {
        List<String> codes = CODE.matcher(guide.page()).results().map(it -> it.group(1)).toList();
        assertThat(codes).hasSize(7);
        String diagnostics = read(Path.of("docs/diagnostics.md"));
        assertThat(codes).allSatisfy(code -> assertThat(diagnostics).contains("| `" + code + "` |"));
        List<String> printed = Pattern.compile("\\): (?:error|warning) ([a-z-]+):").matcher(guide.page()).results().map(it -> it.group(1)).toList();
        assertThat(printed).isNotEmpty().isSubsetOf(codes);
    }

    @Test
    void the_two_pages_go_the_same_way() {
        assertThat(steps(Guide.SWEDISH)).isEqualTo(steps(Guide.ENGLISH)).hasSizeGreaterThan(20);
    }

    private static List<String> steps(Guide guide) {
        return BLOCK.matcher(guide.page()).results().map(it -> it.group(1)).toList();
    }

    @Test
    void the_two_cases_are_the_same_in_two_languages() {
        assertThat(numbers(Guide.SWEDISH)).isEqualTo(numbers(Guide.ENGLISH)).isNotEmpty();
    }

    /** Voices by goal and party, without the words. */
    private static List<String> numbers(Guide guide) {
        return Pattern.compile("(?<= )[0-9–] +[0-9–] +[0-9–](?= |\\n)").matcher(read(guide.expected("table.txt"))).results()
                .map(it -> it.group().replaceAll(" +", " ")).toList();
    }
}
