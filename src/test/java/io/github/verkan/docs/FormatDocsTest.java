package io.github.verkan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.verkan.assess.Assessor;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Severity;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.io.json.AssessmentJson;
import io.github.verkan.io.json.EvaluationJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of the JSON formats say all that the schemas do, in the same order, and their examples are read. The heading {@code ## Actors: `actor`} is that of
 * the entry {@code actor} of the schema's {@code $defs}; {@code judgement.compared} is an object within one, {@code activity} holds the keys of one kind
 * of element, and the document's own name is that of its root. An example is a part of a document: it is laid over the first one of its page, which is whole.
 */
class FormatDocsTest {

    private static final String BASE = "https://verkan.github.io/schemas/";
    private static final Path SCHEMAS = Path.of("docs/schemas");
    /** Stands in explanations that are deeper than any on a page. */
    private static final String NEVER_SHOWN = "childrenLeftOut";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(
            address -> address.startsWith(BASE) ? text(address.substring(BASE.length())) : null));

    private static String text(String schema) {
        try {
            return Files.readString(SCHEMAS.resolve(schema));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    private static JsonNode schema(String document) {
        return parse(text(document + "-1.schema.json"));
    }

    /** The keys of every object of a schema, in its order. */
    private static Map<String, Set<String>> objects(String document) {
        Map<String, Set<String>> objects = new LinkedHashMap<>();
        JsonNode schema = schema(document);
        addObjects(document, schema, objects);
        schema.path("$defs").properties().forEach(entry -> addObjects(entry.getKey(), entry.getValue(), objects));
        return objects;
    }

    private static void addObjects(String name, JsonNode schema, Map<String, Set<String>> objects) {
        schema.path("properties").properties().forEach(entry -> {
            objects.computeIfAbsent(name, it -> new LinkedHashSet<>()).add(entry.getKey());
            addObjects(name + "." + entry.getKey(), entry.getValue(), objects);
        });
        if (schema.has("items")) {
            addObjects(name, schema.get("items"), objects);
        }
        schema.path("oneOf").forEach(form -> addObjects(name, form, objects));
        schema.path("allOf").forEach(branch -> addObjects(branch.at("/if/properties/kind/const").asText(), branch.path("then"), objects));
    }

    /** All words that a schema allows somewhere. */
    private static Set<String> words(String document) {
        Set<String> words = new TreeSet<>();
        schema(document).findValues("enum").forEach(list -> list.forEach(word -> words.add(word.asText())));
        schema(document).findValues("const").stream().filter(JsonNode::isTextual).forEach(word -> words.add(word.asText()));
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"theory", "evidence", "evaluation", "rules", "assessment", "framework", "factors", "portfolio"})
    void every_key_is_documented_where_it_stands_and_none_is_invented(String document) {
        FormatPage page = FormatPage.of(document);
        Map<String, Set<String>> objects = objects(document);
        assertThat(page.things().keySet()).as("things with a heading on %s", page).containsExactlyInAnyOrderElementsOf(objects.keySet());
        objects.forEach((name, keys) ->
                assertThat(page.things().get(name).keys()).as("keys under the heading `%s` on %s", name, page).containsExactlyElementsOf(keys));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theory", "evidence", "evaluation", "rules", "assessment", "framework", "factors", "portfolio"})
    void every_word_is_named_and_no_table_lists_one_that_is_not_allowed(String document) {
        FormatPage page = FormatPage.of(document);
        assertThat(words(document).stream().filter(word -> !page.names(word))).as("words of the schema that %s does not name", page).isEmpty();
        assertThat(page.listedWords().stream().filter(word -> !words(document).contains(word)))
                .as("words in the tables of %s that the schema does not know", page).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"theory", "evidence", "evaluation", "rules", "assessment", "framework", "factors", "portfolio"})
    void every_example_is_a_part_of_a_valid_document(String document) {
        FormatPage page = FormatPage.of(document);
        assertThat(page.examples()).isNotEmpty();
        for (String example : page.examples()) {
            String whole = overlaid(List.of(page.examples().get(0), example)).toString();
            assertThat(REGISTRY.getSchema(SchemaLocation.of(BASE + document + "-1.schema.json")).validate(whole, InputFormat.JSON))
                    .as("errors by the schema in this example on %s:%n%s", page, example).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"theory", "evidence", "evaluation", "rules", "assessment", "framework", "factors", "portfolio"})
    void every_key_of_every_thing_has_an_example_below_its_heading(String document) {
        FormatPage page = FormatPage.of(document);
        page.things().forEach((name, section) -> {
            Set<String> shown = new LinkedHashSet<>();
            (name.equals(document) ? page.examples() : section.examples()).forEach(example -> addKeys(parse(example), shown, !name.equals(document)));
            List<String> missing = section.keys().stream().filter(key -> !shown.contains(key) && !key.equals(NEVER_SHOWN)).toList();
            assertThat(missing).as("keys without an example under the heading `%s` on %s", name, page).isEmpty();
        });
    }

    private static void addKeys(JsonNode json, Set<String> keys, boolean within) {
        json.fieldNames().forEachRemaining(keys::add);
        if (within) {
            json.forEach(value -> addKeys(value, keys, true));
        }
    }

    /** Examples laid over each other: lists of things are joined, anything else that stands in two is taken from the later one. */
    private static ObjectNode overlaid(List<String> examples) {
        ObjectNode whole = JSON.createObjectNode();
        examples.stream().distinct().forEach(example -> lay((ObjectNode) parse(example), whole));
        return whole;
    }

    private static void lay(ObjectNode part, ObjectNode over) {
        part.properties().forEach(entry -> {
            JsonNode before = over.get(entry.getKey());
            if (before instanceof ObjectNode object && entry.getValue() instanceof ObjectNode within) {
                lay(within, object);
            } else if (before instanceof ArrayNode list && isListOfThings(entry.getValue())) {
                entry.getValue().forEach(list::add);
            } else {
                over.set(entry.getKey(), entry.getValue());
            }
        });
    }

    private static boolean isListOfThings(JsonNode json) {
        return json.isArray() && !json.isEmpty() && json.get(0).isObject();
    }

    private static Evaluation read(ObjectNode evaluation) {
        Checked<Evaluation> read = EvaluationJson.parse(evaluation.toPrettyString(), "evaluation.json");
        assertThat(read.diagnostics()).filteredOn(it -> it.severity() == Severity.ERROR).as("errors in the examples together")
                .extracting(Diagnostic::toString).isEmpty();
        return read.value();
    }

    private static JsonNode assessed(Evaluation evaluation) {
        return parse(AssessmentJson.write(Assessor.of(evaluation).assess()));
    }

    private static JsonNode paVag() {
        try {
            return parse(Files.readString(Path.of("examples/pa-vag/expected/assessment.json")));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Test
    void the_examples_together_are_a_case_whose_assessment_is_the_one_that_is_shown() {
        ObjectNode evaluation = overlaid(FormatPage.of("evaluation").examples());
        evaluation.set("theory", overlaid(FormatPage.of("theory").examples()));
        evaluation.set("evidence", overlaid(FormatPage.of("evidence").examples()));
        // The tables of a survey are always files beside the evaluation.
        evaluation.remove("surveys");
        JsonNode assessment = assessed(read(evaluation));
        List<String> shown = FormatPage.of("assessment").examples();
        for (String example : shown.subList(1, shown.size())) {
            List<String> wrong = new ArrayList<>();
            // The small case holds few conclusions: those are shown from a real one.
            compare("", parse(example), parse(example).has("conclusion") ? paVag() : assessment, wrong);
            assertThat(wrong).as("what is not in the assessment of the examples on the other pages").isEmpty();
        }
    }

    @Test
    void the_assessment_that_is_shown_whole_is_that_of_the_whole_theory() {
        ObjectNode evaluation = JSON.createObjectNode().put("format", "verkan/evaluation/1");
        evaluation.set("theory", parse(FormatPage.of("theory").examples().get(0)));
        assertThat(parse(FormatPage.of("assessment").examples().get(0))).isEqualTo(assessed(read(evaluation)));
    }

    /** Adds the places where an excerpt says something else than the whole. Of things and lists of things parts may be left out; lines are as they fall. */
    private static void compare(String place, JsonNode excerpt, JsonNode whole, List<String> wrong) {
        if (excerpt.isObject() && whole.isObject()) {
            excerpt.properties().forEach(entry -> compare(place + "/" + entry.getKey(), entry.getValue(), whole.path(entry.getKey()), wrong));
        } else if (isListOfThings(excerpt) && whole.isArray()) {
            for (JsonNode item : excerpt) {
                boolean found = false;
                for (JsonNode each : whole) {
                    List<String> differing = new ArrayList<>();
                    compare("", item, each, differing);
                    found |= differing.isEmpty();
                }
                if (!found) {
                    wrong.add(place + " has nothing like " + item);
                }
            }
        } else if (!excerpt.equals(whole) && !place.endsWith("/line")) {
            wrong.add(place + " is " + whole + ", not " + excerpt);
        }
    }
}
