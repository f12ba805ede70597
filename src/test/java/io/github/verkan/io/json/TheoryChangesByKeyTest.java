package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.verkan.comparison.FieldChange;
import io.github.verkan.comparison.TheoryChange;
import io.github.verkan.comparison.TheoryChange.What;
import io.github.verkan.comparison.TheoryComparison;
import io.github.verkan.comparison.TheoryThing;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import io.github.verkan.words.TheoryChangeSentences;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** No field can be forgotten: theories that differ in one JSON key differ in the field with that key, for every key that the format has. */
class TheoryChangesByKeyTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** Another value for each key; where the key means different things, under the type and the key. */
    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("members", "['SOUTH']"), Map.entry("between", "['SOUTH', 'NORTH']"), Map.entry("targetGroup.role", "'direct'"),
            Map.entry("of", "'NORTH'"), Map.entry("share", "'1/5'"), Map.entry("outside", "true"), Map.entry("main", "true"),
            Map.entry("answeredBy", "['K1']"), Map.entry("about", "['M1']"), Map.entry("stage", "'direct'"), Map.entry("elements", "['M1']"),
            Map.entry("better", "'higher'"), Map.entry("baseline", "61"), Map.entry("baselineAt", "'2022'"), Map.entry("goal", "90"),
            Map.entry("goalAt", "'2026-06'"), Map.entry("date", "'2021'"), Map.entry("authors", "['Somebody']"), Map.entry("level", "'staff'"),
            Map.entry("origin", "'added'"), Map.entry("actors", "['SOUTH', 'TOWN']"), Map.entry("targetGroups", "['TG']"),
            Map.entry("planned", "{'value': 3, 'outOf': 4}"), Map.entry("horizon", "'long'"), Map.entry("nature", "'state'"),
            Map.entry("assessableFrom", "'2025-01-31'"), Map.entry("partOf", "'R0'"), Map.entry("mechanism.from", "['A1']"),
            Map.entry("mechanism.to", "['K1', 'G1']"), Map.entry("influence", "'both'"), Map.entry("influences", "[{'actor': 'TOWN', 'influence': 'hinders'}]"),
            Map.entry("affects", "['M1']"), Map.entry("link.kind", "'hinders'"), Map.entry("link.from", "'R1'"), Map.entry("link.to", "'G1'"),
            Map.entry("half", "'implementation'"), Map.entry("through", "'FM1'"), Map.entry("threshold", "'1/3'"), Map.entry("locus", "'inside'"), Map.entry("language", "'sv'"), Map.entry("value", "7"), Map.entry("outOf", "99"), Map.entry("cycle", "'3'"),
            Map.entry("actor", "'SOUTH'"), Map.entry("extensions", "{'other': [1]}"));

    private final ObjectNode root;
    private final TheoryOfChange before;
    private final Set<String> tried = new TreeSet<>();

    TheoryChangesByKeyTest() throws IOException {
        String text = Samples.text(Samples.CASE.resolve("theory.json")).replace("\"elements\": [\n",
                "\"elements\": [\n{\"id\": \"R0\", \"kind\": \"effect\", \"label\": \"A whole\"},\n");
        root = (ObjectNode) MAPPER.readTree(text);
        before = TheoryJson.parse(root.toString(), "before.json").orThrow();
    }

    private static JsonNode other(String type, String key) {
        String text = OTHER.getOrDefault(type + "." + key, OTHER.getOrDefault(key, "'other words'"));
        try {
            return MAPPER.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives an object another value for a key, or none where it has that one; says what changed; and puts back what was there. */
    private void change(ObjectNode object, String type, String key, BiConsumer<String, List<TheoryChange>> then) {
        ObjectNode untouched = object.deepCopy();
        JsonNode other = other(type, key);
        for (boolean remove : new boolean[] {false, true}) {
            if (remove && object.get(key) == null || !remove && other.equals(object.get(key))) {
                continue;
            }
            if (remove) {
                object.remove(key);
            } else {
                object.set(key, other);
            }
            Checked<TheoryOfChange> after = TheoryJson.parse(root.toString(), "after.json");
            String what = type + "." + key + (remove ? " removed" : " changed") + " in " + untouched;
            if (!remove || !after.hasErrors()) {
                assertThat(after.hasErrors()).as(what + ": " + after.diagnostics()).isFalse();
                then.accept(what, TheoryComparison.of(before, after.value()).changes());
                isSaid(what, key, TheoryComparison.of(before, after.value()));
                isSaid(what, key, TheoryComparison.of(after.value(), before));
                tried.add(type + "." + key);
            }
            object.removeAll();
            object.setAll(untouched);
        }
    }

    /** Both ways and in both languages there is a sentence, with other words than the key where it has two. */
    private static void isSaid(String what, String key, TheoryComparison comparison) {
        assertThat(comparison.isSame()).as(what).isFalse();
        for (Language language : Language.values()) {
            TheoryChangeSentences sentences = TheoryChangeSentences.of(comparison, language);
            for (TheoryChange change : comparison.changes()) {
                assertThat(sentences.sentence(change)).as(what).matches("\\p{Lu}.*[.”“\"]");
                assertThat(sentences.lines(change)).as(what).noneMatch(line -> key.matches(".*[A-Z].*") && line.contains(key));
                boolean isToldUnderItsNewId = change.what() == What.REMOVED && !change.sameAs().isEmpty();
                assertThat(sentences.lines(change).isEmpty()).as(what).isEqualTo(isToldUnderItsNewId);
                assertThat(sentences.heading(change.thing())).as(what).isNotBlank();
            }
        }
    }

    private static void isField(String what, List<TheoryChange> changes, String id, String key) {
        assertThat(changes).as(what).hasSize(1);
        assertThat(changes.get(0).what()).as(what).isEqualTo(What.CHANGED);
        assertThat(changes.get(0).id()).as(what).isEqualTo(id);
        assertThat(changes.get(0).fields()).as(what).extracting(FieldChange::key).containsExactly(key);
        assertThat(changes.get(0).fields()).as(what).noneMatch(it -> it.before().equals(it.after()));
    }

    /** Every object of a list, with every key but the id. */
    private void each(JsonNode list, String type, List<String> keys) {
        for (JsonNode object : list) {
            for (String key : keys) {
                if (!key.equals("id")) {
                    change((ObjectNode) object, type, key, (what, changes) -> isField(what, changes, object.get("id").textValue(), key));
                }
            }
        }
        assertTried(type, keys);
    }

    private void assertTried(String type, List<String> keys) {
        assertThat(tried).containsAll(keys.stream().filter(key -> !key.equals("id")).map(key -> type + "." + key).toList());
    }

    @Test
    void every_key_of_the_things_around_the_graph() {
        each(root.at("/problem/causes"), "cause", Keys.CAUSE);
        each(root.at("/problem/consequences"), "consequence", Keys.CONSEQUENCE);
        each(root.get("questions"), "question", Keys.QUESTION);
        each(root.get("actors"), "actor", Keys.ACTOR);
        each(root.get("groups"), "group", Keys.GROUP);
        each(root.get("relations"), "relation", Keys.RELATION);
        each(root.get("targetGroups"), "targetGroup", Keys.TARGET_GROUP);
        each(root.get("subgroups"), "subgroup", Keys.SUBGROUP);
        each(root.get("indicators"), "indicator", Keys.INDICATOR);
        each(root.get("versions"), "version", Keys.VERSION);
    }

    @Test
    void every_key_of_every_kind_of_element() {
        for (ElementKind kind : ElementKind.values()) {
            List<JsonNode> ofKind = new ArrayList<>();
            root.get("elements").forEach(it -> {
                boolean isTheWhole = it.get("id").textValue().equals("R0");
                if (it.get("kind").textValue().equals(kind.code()) && !isTheWhole) {
                    ofKind.add(it);
                }
            });
            List<String> keys = Keys.element(kind).stream().filter(key -> !key.equals("kind")).toList();
            each(MAPPER.createArrayNode().addAll(ofKind), kind.code(), keys);
        }
        ObjectNode resource = (ObjectNode) root.get("elements").get(1);
        resource.put("kind", "output");
        isField("kind", TheoryComparison.of(before, TheoryJson.parse(root.toString(), "after.json").orThrow()).changes(), "R1", "kind");
    }

    @Test
    void every_key_of_what_lies_within_an_element() {
        for (JsonNode element : root.get("elements")) {
            String id = element.get("id").textValue();
            if (element.has("planned")) {
                Keys.QUANTITY.forEach(key -> change((ObjectNode) element.get("planned"), "quantity", key,
                        (what, changes) -> isField(what, changes, id, "planned")));
            }
            for (JsonNode influence : element.path("influences")) {
                Keys.INFLUENCE_AT.forEach(key -> change((ObjectNode) influence, "influenceAt", key,
                        (what, changes) -> isField(what, changes, id, "influences")));
            }
        }
        assertTried("quantity", Keys.QUANTITY);
        assertTried("influenceAt", Keys.INFLUENCE_AT);
    }

    @Test
    void every_key_of_a_link_and_ends_are_part_of_the_name_of_one_without_an_id() {
        for (int i = 0; i < root.get("links").size(); i++) {
            JsonNode link = root.get("links").get(i);
            String id = before.links().get(i).id();
            boolean isNamed = link.has("id");
            for (String key : Keys.LINK) {
                boolean isName = key.equals("id") || !isNamed && (key.equals("from") || key.equals("to"));
                change((ObjectNode) link, "link", key, (what, changes) -> {
                    if (isName) {
                        assertThat(changes).as(what).extracting(TheoryChange::what).contains(What.ADDED, What.REMOVED);
                        assertThat(changes).as(what).allMatch(it -> it.thing() == TheoryThing.LINK);
                    } else {
                        isField(what, changes, id, key);
                    }
                });
            }
        }
        assertTried("link", Keys.LINK);
        assertThat(tried).contains("link.id");
    }

    @Test
    void every_key_at_the_head() {
        for (String key : List.of("id", "title", "language", "extensions")) {
            change(root, "theory", key, (what, changes) -> {
                assertThat(changes).as(what).hasSize(1);
                assertThat(changes.get(0).thing()).isEqualTo(TheoryThing.THEORY);
                assertThat(changes.get(0).fields()).extracting(FieldChange::key).containsExactly(key);
            });
        }
        for (String key : List.of("statement", "basis")) {
            change((ObjectNode) root.get("problem"), "problem", key, (what, changes) -> isField(what, changes, "meals", "problem." + key));
        }
        Set<String> lists = new LinkedHashSet<>(List.of("id", "title", "language", "extensions", Keys.SCHEMA, "format", "problem"));
        for (TheoryThing thing : TheoryThing.values()) {
            if (!thing.list().contains(".") && !thing.list().isEmpty()) {
                lists.add(thing.list());
            }
        }
        assertThat(lists).as("a new key at the head is a new field or list").containsExactlyInAnyOrderElementsOf(Keys.THEORY);
        assertThat(Keys.PROBLEM).containsExactlyInAnyOrder("statement", "basis", "causes", "consequences");
    }
}
