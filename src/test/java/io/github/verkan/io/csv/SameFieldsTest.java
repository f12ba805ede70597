package io.github.verkan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verkan.words.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The tables have a column for every key of the JSON format, under the same name, and no other; the schemas say which keys there are. */
class SameFieldsTest {

    private static JsonNode schema(String document) throws IOException {
        return new ObjectMapper().readTree(Path.of("docs", "schemas", document + "-1.schema.json").toFile()).get("$defs");
    }

    private static Set<String> keys(JsonNode schema, String... things) {
        Set<String> keys = new TreeSet<>();
        for (String thing : things) {
            assertThat(schema.get(thing)).as(thing).isNotNull();
            schema.get(thing).findValues("properties").forEach(properties -> properties.fieldNames().forEachRemaining(keys::add));
        }
        return keys;
    }

    private static Set<String> columns(TableKind kind) {
        return new TreeSet<>(Catalogue.standard().codes(kind.section()));
    }

    @Test
    void of_evidence() throws IOException {
        JsonNode schema = schema("evidence");
        Set<String> keys = keys(schema, "item", "graded", "measured", "answers");
        assertThat(keys(schema, "quantity")).containsExactlyInAnyOrder("value", "outOf", "unit");
        assertThat(keys.remove("quantity")).as("it has a column for each of its keys, and the finding has a unit too").isTrue();
        keys.addAll(List.of("value", "outOf", "valueUnit"));
        assertThat(keys.remove("coding")).as("the chain of coding has a column for each of its keys").isTrue();
        keys.addAll(keys(schema, "coding"));

        assertThat(columns(TableKind.EVIDENCE)).isEqualTo(keys);
    }

    @Test
    void of_sources_and_links() throws IOException {
        assertThat(columns(TableKind.SOURCES)).isEqualTo(keys(schema("evidence"), "source"));
        assertThat(columns(TableKind.LINKS)).isEqualTo(keys(schema("theory"), "link"));
    }

    @Test
    void of_elements_and_those_that_they_are_about() throws IOException {
        Set<String> keys = keys(schema("theory"), "actor", "group", "relation", "targetGroup", "subgroup", "element");
        assertThat(keys.remove("influences")).as("JSON only: what a factor does to one actor").isTrue();
        assertThat(keys.remove("between")).as("the two of a relation stand where a group has its members").isTrue();
        assertThat(keys).as("what is planned").contains("planned");
        keys.add("unit");

        assertThat(columns(TableKind.ELEMENTS)).isEqualTo(keys);
    }
}
