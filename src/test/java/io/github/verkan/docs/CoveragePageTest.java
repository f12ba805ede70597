package io.github.verkan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verkan.assess.Assessor;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.io.json.AssessmentJson;
import io.github.verkan.io.json.EvaluationJson;
import io.github.verkan.io.json.EvidenceJson;
import io.github.verkan.io.json.TheoryJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on coverage promises is there: types and methods are public, and the examples use the keys. */
class CoveragePageTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern PLACE = Pattern.compile("(theory|evidence|evaluation|assessment|factors|framework): (\\S+)");
    private static final List<String> EXAMPLES = List.of("pa-vag", "samverkanskartan", "kodning");
    private static final List<String> STUDIES = List.of("arbetsmarknadstorget", "dua-ipf");
    private static final List<String> REPORTS = List.of("pa-vag", "samverkanskartan");
    private static final Path SOURCES = Path.of("src/main/java/io/github/verkan");

    private final String page;
    private final Map<String, Map<String, JsonNode>> documents = new LinkedHashMap<>();

    CoveragePageTest() throws IOException {
        page = Files.readString(Path.of("docs/coverage.md"));
        ObjectMapper mapper = new ObjectMapper();
        for (String example : EXAMPLES) {
            Evaluation evaluation = EvaluationFiles.read(Path.of("examples", example, "evaluation.json")).orThrow();
            documents.put(example, Map.of("theory", mapper.readTree(TheoryJson.write(evaluation.theory())),
                    "evidence", mapper.readTree(EvidenceJson.write(evaluation.evidence())),
                    "evaluation", mapper.readTree(EvaluationJson.write(evaluation)),
                    "assessment", mapper.readTree(AssessmentJson.write(Assessor.of(evaluation).assess()))));
        }
        for (String example : STUDIES) {
            Map<String, JsonNode> files = new LinkedHashMap<>();
            for (String kind : List.of("factors", "framework")) {
                Path file = Path.of("examples", example, kind + ".json");
                files.put(kind, Files.exists(file) ? mapper.readTree(Files.readString(file)) : mapper.createObjectNode());
            }
            documents.put(example, files);
        }
    }

    /** The cells of the rows below a heading, or of all before the first. */
    private List<String[]> rows(String heading) {
        String[] parts = page.split("(?m)^## ");
        String part = heading.isEmpty() ? parts[0] : Arrays.stream(parts).filter(it -> it.startsWith(heading)).findFirst().orElseThrow();
        return part.lines().filter(line -> line.startsWith("| ") && !line.startsWith("| no.") && !line.startsWith("| field"))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| ")).toList();
    }

    private static List<String> codes(String cell) {
        List<String> codes = new ArrayList<>();
        Matcher matcher = CODE.matcher(cell);
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        return codes;
    }

    @Test
    void every_type_and_method_that_it_names_is_public() {
        int names = 0;
        for (String[] row : rows("")) {
            assertThat(codes(row[2])).as(row[0]).isNotEmpty();
            for (String name : codes(row[2])) {
                assertThat(isPublic(name)).as("%s: %s", row[0], name).isTrue();
                names++;
            }
        }
        assertThat(names).isGreaterThan(100);
    }

    /** A type, a type in a type, and then perhaps a method or constant. */
    private static boolean isPublic(String name) {
        String[] parts = name.split("\\.");
        ModuleDescriptor module = Evaluation.class.getModule().getDescriptor();
        for (String folder : packages()) {
            try {
                Class<?> type = Class.forName("io.github.verkan." + folder + "." + parts[0]);
                int at = 1;
                while (at < parts.length && Character.isUpperCase(parts[at].charAt(0)) && !parts[at].equals(parts[at].toUpperCase(Locale.ROOT))) {
                    type = Class.forName(type.getName() + "$" + parts[at++]);
                }
                String member = at < parts.length ? parts[at] : "";
                boolean isThere = member.isEmpty() || Arrays.stream(type.getMethods()).anyMatch(it -> it.getName().equals(member))
                        || Arrays.stream(type.getFields()).anyMatch(it -> it.getName().equals(member));
                return isThere && Modifier.isPublic(type.getModifiers())
                        && (module == null || module.exports().stream().anyMatch(it -> it.source().equals("io.github.verkan." + folder)));
            } catch (ClassNotFoundException elsewhere) {
                // Looked for in the next package.
            }
        }
        return false;
    }

    private static List<String> packages() {
        try (var folders = Files.walk(SOURCES)) {
            return folders.filter(Files::isDirectory).filter(it -> !it.equals(SOURCES))
                    .map(it -> SOURCES.relativize(it).toString().replace('/', '.').replace('\\', '.')).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_key_that_it_names_is_used_in_the_examples_that_it_names() {
        for (String[] row : rows("")) {
            List<String> examples = documents.keySet().stream().filter(example -> row[4].contains("[" + example + "]")).toList();
            List<String> places = places(row[3]);
            assertThat(places.isEmpty() || examples.isEmpty()).as("%s has keys and an example, or says what is not covered", row[0])
                    .isEqualTo(row[3].startsWith("not covered"));
            assertThat(places).as(row[0]).allSatisfy(place -> assertThat(examples).as(place).allMatch(example -> isUsed(place, example)));
        }
    }

    @Test
    void every_field_has_a_place_that_is_used() {
        for (String example : REPORTS) {
            List<String[]> rows = rows(example.equals("pa-vag") ? "På väg" : "Samverkanskartan");
            assertThat(rows).hasSizeGreaterThan(15).allSatisfy(row -> {
                assertThat(places(row[1])).as(row[0]).isNotEmpty().allMatch(place -> isUsed(place, example));
            });
        }
    }

    @Test
    void no_need_is_left_out() {
        List<String> numbers = rows("").stream().map(row -> row[0]).toList();
        List<String> all = new ArrayList<>();
        for (int number = 1; number <= 77; number++) {
            all.add(String.format("B%02d", number));
        }
        assertThat(numbers).containsExactlyElementsOf(all);
    }

    @Test
    void what_reports_and_files_do_is_public_and_to_be_seen_where_it_says() throws IOException {
        List<String> numbers = new ArrayList<>();
        for (String[] row : rows("Reports and files")) {
            numbers.add(row[0]);
            assertThat(codes(row[2])).as(row[0]).isNotEmpty().allMatch(CoveragePageTest::isPublic);
            assertThat(codes(row[3]).isEmpty()).as("%s is seen somewhere, or says what is not covered", row[0]).isEqualTo(row[3].contains("not covered"));
            for (String seen : codes(row[3])) {
                String[] fileAndWords = seen.split(": ", 2);
                assertThat(Files.readString(Path.of(fileAndWords[0]))).as(row[0]).contains(fileAndWords[1]);
            }
        }
        assertThat(numbers).containsExactly("B78", "B79", "B80", "B81", "B82", "B83", "B84", "B85");
    }

    private static List<String> places(String cell) {
        return codes(cell).stream().filter(code -> PLACE.matcher(code).matches()).toList();
    }

    private boolean isUsed(String place, String example) {
        Matcher matcher = PLACE.matcher(place);
        assertThat(matcher.matches()).isTrue();
        String[] pathAndWord = matcher.group(2).split("=");
        List<JsonNode> found = List.of(documents.get(example).get(matcher.group(1)));
        for (String key : pathAndWord[0].split("/")) {
            found = found.stream().flatMap(node -> node.isArray() ? asList(node).stream() : Stream.of(node))
                    .filter(node -> node.has(key)).map(node -> node.get(key)).toList();
        }
        return found.stream().anyMatch(node -> pathAndWord.length == 1 || node.asText().equals(pathAndWord[1]));
    }

    private static List<JsonNode> asList(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }
}
