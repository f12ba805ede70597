package io.github.verkan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.AssessmentMethod;
import io.github.verkan.assess.AssessmentMethods;
import io.github.verkan.assess.Parameter;
import io.github.verkan.assess.Settings;
import io.github.verkan.testing.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents say is so: code runs and prints what stands below it, links lead somewhere, lists are complete. */
class DocsTest {

    private static final Pattern PROGRAM = Pattern.compile("```java\\n(.*?)```(?:\\s*```text\\n(.*?)```)?", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("class (\\w+)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");
    private static final Pattern ANCHOR = Pattern.compile("\\]\\((?!https?:)([^)#]*)#([^)]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern CODE = Pattern.compile(
            "(?:error|warning|note|report|fail|keyError|missing|failWhole|reject)\\(\\s*\"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\"|return \"([a-z]+(?:-[a-z]+)+)\"");

    @TempDir
    private Path folder;

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CHANGELOG.md")));
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents;
    }

    @Test
    void every_program_in_a_document_compiles_and_prints_what_stands_below_it() throws Exception {
        int programs = 0;
        for (Path document : documents()) {
            Matcher matcher = PROGRAM.matcher(Files.readString(document));
            while (matcher.find()) {
                Matcher name = CLASS.matcher(matcher.group(1));
                assertThat(name.find()).as("a whole program in %s", document).isTrue();
                Path source = Files.writeString(folder.resolve(name.group(1) + ".java"), matcher.group(1));
                String printed = Programs.run(source, folder);
                assertThat(printed).as("what %s in %s prints", name.group(1), document).isEqualTo(matcher.group(2));
                programs++;
            }
        }
        assertThat(programs).isPositive();
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                assertThat(document.toAbsolutePath().resolveSibling(link.group(1))).as("link in %s", document).exists();
            }
        }
    }

    @Test
    void every_link_to_a_heading_finds_it() throws IOException {
        for (Path document : documents()) {
            Matcher link = ANCHOR.matcher(Files.readString(document));
            while (link.find()) {
                Path target = link.group(1).isEmpty() ? document : document.toAbsolutePath().resolveSibling(link.group(1));
                assertThat(anchors(Files.readString(target))).as("headings that %s leads to", document).contains(link.group(2));
            }
        }
    }

    /** What a heading is called in a link: lower case, hyphens for spaces, and no other marks. */
    private static List<String> anchors(String page) {
        return HEADING.matcher(page).results().map(it -> it.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-')).toList();
    }

    @Test
    void every_parameter_of_the_rules_is_documented_with_its_default() throws IOException {
        String page = Files.readString(Path.of("docs/formats/rules.md"));
        List<Parameter> all = new ArrayList<>(Settings.common());
        for (AssessmentMethod method : AssessmentMethods.all()) {
            all.addAll(method.parameters());
        }
        for (Parameter parameter : all) {
            assertThat(page).contains("| `" + parameter.name() + "` | " + parameter.defaultValue() + " | " + parameter.meaning() + " |");
        }
    }

    @Test
    void every_diagnostic_code_is_documented_and_none_is_invented() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                boolean check = file.toString().contains("structure");
                Matcher code = CODE.matcher(source);
                while (code.find()) {
                    if (code.group(1) != null) {
                        used.add(code.group(1));
                    } else if (check && code.group(2) != null) {
                        used.add(code.group(2));
                    }
                }
            }
        }
        Set<String> documented = new LinkedHashSet<>();
        Matcher row = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|").matcher(Files.readString(Path.of("docs/diagnostics.md")));
        while (row.find()) {
            documented.add(row.group(1));
        }
        assertThat(used).hasSizeGreaterThan(40);
        assertThat(documented).containsAll(used);
        String sources = allSources();
        assertThat(documented).allSatisfy(code -> assertThat(sources).contains("\"" + code + "\""));
    }

    private static String allSources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
