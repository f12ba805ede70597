package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.collaboration.AxisPosition;
import io.github.verkan.collaboration.CollaborationModel;
import io.github.verkan.collaboration.FlowStepKind;
import io.github.verkan.collaboration.HowHeard;
import io.github.verkan.collaboration.InfluenceBasis;
import io.github.verkan.collaboration.InfluenceKind;
import io.github.verkan.collaboration.IntegrationForm;
import io.github.verkan.collaboration.LoopPolarity;
import io.github.verkan.collaboration.Measuring;
import io.github.verkan.collaboration.ModelPresence;
import io.github.verkan.collaboration.Sign;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evidence.Breadth;
import io.github.verkan.evidence.Direction;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Influence;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas of frameworks and studies of factors say the same as their readers do. */
class FactorsSchemaTest {

    private static final Path STUDY = Path.of("examples/arbetsmarknadstorget/factors.json");
    private static final Path FRAMEWORK = Path.of("examples/dua-ipf/framework.json");

    private static JsonValue schema(String document, String... path) {
        SourceText source = new SourceText(document, Samples.text(Path.of("docs/schemas", document + "-1.schema.json")));
        JsonValue found = JsonTree.read(source, InputLimits.DEFAULT, new Problems(document, InputLimits.DEFAULT)).orElseThrow();
        for (String key : path) {
            found = ((JsonObject) found).get(key);
            assertThat(found).as(document + " " + String.join("/", path)).isNotNull();
        }
        return found;
    }

    private static List<String> keys(String document, String... path) {
        return ((JsonObject) schema(document, path)).members().stream().map(JsonValue::key).toList();
    }

    @Test
    void the_schemas_know_the_keys_that_the_readers_know_in_their_order() {
        assertThat(keys("framework", "properties")).isEqualTo(Keys.FRAMEWORK);
        Map.of("dimension", Keys.DIMENSION, "factor", Keys.FRAMEWORK_FACTOR, "pair", Keys.OPPOSITE_PAIR)
                .forEach((thing, keys) -> assertThat(keys("framework", "$defs", thing, "properties")).isEqualTo(keys));
        assertThat(keys("factors", "properties")).isEqualTo(Keys.FACTORS);
        Map<String, List<String>> things = new LinkedHashMap<>(Map.of("publication", Keys.PUBLICATION, "actor", Keys.STUDY_ACTOR, "role", Keys.STUDY_ROLE, "code", Keys.FACTOR_CODE,
                "factor", Keys.STUDY_FACTOR, "influence", Keys.FACTOR_INFLUENCE, "loop", Keys.STATED_LOOP, "form", Keys.FORM, "axis", Keys.AXIS, "model", Keys.MODEL));
        things.put("step", Keys.FLOW_STEP);
        things.put("effect", Keys.CLAIMED_EFFECT);
        things.forEach((thing, keys) -> assertThat(keys("factors", "$defs", thing, "properties")).isEqualTo(keys));
    }

    private static void assertWords(Coded[] words, String document, String thing, String key) {
        List<String> listed = ((JsonArray) schema(document, "$defs", thing, "properties", key, "enum")).items().stream().map(it -> ((JsonText) it).text()).toList();
        assertThat(listed).isEqualTo(Arrays.stream(words).map(Coded::code).toList());
    }

    @Test
    void the_words_of_the_schemas_are_those_of_the_library() {
        assertWords(Influence.values(), "framework", "factor", "role");
        assertWords(Influence.values(), "framework", "factor", "reads");
        assertWords(HowHeard.values(), "factors", "actor", "heard");
        assertWords(Influence.values(), "factors", "code", "category");
        assertWords(Breadth.values(), "factors", "code", "breadth");
        assertWords(Sign.values(), "factors", "influence", "sign");
        assertWords(InfluenceBasis.values(), "factors", "influence", "basis");
        assertWords(InfluenceKind.values(), "factors", "influence", "kind");
        assertWords(LoopPolarity.values(), "factors", "loop", "polarity");
        assertWords(IntegrationForm.values(), "factors", "form", "stated");
        assertWords(AxisPosition.values(), "factors", "axis", "position");
        assertWords(CollaborationModel.values(), "factors", "model", "model");
        assertWords(ModelPresence.values(), "factors", "model", "presence");
        assertWords(FlowStepKind.values(), "factors", "step", "kind");
        assertWords(Direction.values(), "factors", "effect", "says");
        assertWords(Measuring.values(), "factors", "effect", "measuring");
    }

    @ParameterizedTest
    @CsvSource({"factors, examples/arbetsmarknadstorget/factors.json", "factors, examples/dua-ipf/factors.json", "framework, examples/dua-ipf/framework.json",
        "framework, src/main/resources/io/github/verkan/frameworks/ellstrom-larande.json", "framework, src/main/resources/io/github/verkan/frameworks/ipf-samverkan.json",
        "framework, src/main/resources/io/github/verkan/frameworks/dua.json"})
    void the_examples_follow_their_schemas(String document, Path path) {
        assertThat(SchemaTest.errors(document, Samples.text(path))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {
        "factors ¦ `influences` ¦ `influence`",
        "factors ¦ verkan/factors/1 ¦ verkan/factors/2",
        "factors ¦ `heard`: `interviewed` ¦ `heard`: `met`",
        "factors ¦ `category`: `enables`, ¦ ``",
        "factors ¦ `category`: `enables` ¦ `category`: `success`",
        "factors ¦ `breadth`: `all` ¦ `breadth`: `everybody`",
        "factors ¦ `count`: 1 ¦ `count`: -1",
        "factors ¦ `sign`: `plus` ¦ `sign`: `+`",
        "factors ¦ `sign`: `plus`, ¦ ``",
        "factors ¦ `basis`: `discussion` ¦ `basis`: `talk`",
        "factors ¦ `from`: `samlokalisering` ¦ `from`: `all`",
        "factors ¦ `kind`: `threat` ¦ `kind`: `menace`",
        "factors ¦ `polarity`: `reinforcing` ¦ `polarity`: `growing`",
        "factors ¦ `position`: `high` ¦ `position`: `top`",
        "factors ¦ `position`: `high`, ¦ ``",
        "factors ¦ `presence`: `found`, ¦ ``",
        "factors ¦ `model`: `partnership` ¦ `model`: `friendship`",
        "factors ¦ `kind`: `gate` ¦ `kind`: `door`",
        "factors ¦ `next`: [`S2`] ¦ `next`: `S2`",
        "factors ¦ `measuring`: `not-measured` ¦ `measuring`: false",
        "factors ¦ `stated`: `collaboration` ¦ `stated`: `team`",
        "framework ¦ `role`: `enables`, ¦ ``",
        "framework ¦ `role`: `enables` ¦ `role`: `success`",
        "framework ¦ `reads`: `enables` ¦ `reads`: `advice`",
        "framework ¦ `poles`: [`Samlokalisering`, `Ej samlokalisering`] ¦ `poles`: [`Samlokalisering`]",
        "framework ¦ `poles`: [`Samlokalisering`, `Ej samlokalisering`] ¦ `poles`: [`Samlokalisering`, `Samlokalisering`]",
        "framework ¦ `dimensions` ¦ `dimension`",
        "framework ¦ `id`: `DA`, ¦ ``",
    })
    void what_the_schema_refuses_the_reader_reports(String document, String from, String to) {
        String good = Samples.text(document.equals("factors") ? STUDY : FRAMEWORK);
        String found = from.replace('`', '"');
        assertThat(good).contains(found);
        int at = good.indexOf(found);
        String bad = good.substring(0, at) + to.replace('`', '"').replace("\"\"", "") + good.substring(at + found.length());
        Checked<?> read = document.equals("factors") ? FactorsJson.parse(bad, "x.json") : FrameworkJson.parse(bad, "x.json");
        assertThat(read.hasErrors()).as(read.diagnostics().toString()).isTrue();
        assertThat(SchemaTest.errors(document, bad)).isNotEmpty();
    }
}
