package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.ListedReason;
import io.github.verkan.assess.MiddleReason;
import io.github.verkan.assess.Reason;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Strength;
import io.github.verkan.comparison.DifferenceReason;
import io.github.verkan.comparison.Outcome;
import io.github.verkan.coverage.GapKind;
import io.github.verkan.coverage.LooseEnd;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evaluation.Audience;
import io.github.verkan.evaluation.Certainty;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.Recommendation;
import io.github.verkan.evaluation.Reconsideration;
import io.github.verkan.evaluation.Stated;
import io.github.verkan.evaluation.StatedStatus;
import io.github.verkan.evaluation.SustainmentStatus;
import io.github.verkan.evidence.Breadth;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.MissingAnswer;
import io.github.verkan.evidence.Quality;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.structure.ConclusionLimit;
import io.github.verkan.theory.Better;
import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Consequence;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Locus;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryHalf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas say the same as the reader does. */
class SchemaTest {

    private static final String BASE = "https://verkan.github.io/schemas/";
    private static final Path FOLDER = Path.of("docs/schemas");
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(
            address -> address.startsWith(BASE) ? Samples.text(FOLDER.resolve(address.substring(BASE.length()))) : null));

    static List<Error> errors(String document, String text) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(BASE + document + "-1.schema.json"));
        return schema.validate(text, InputFormat.JSON);
    }

    private static Checked<?> read(String document, String text) {
        return switch (document) {
            case "theory" -> TheoryJson.parse(text, "x.json");
            case "evidence" -> EvidenceJson.parse(text, "x.json");
            case "rules" -> RulesJson.parse(text, "x.json");
            default -> EvaluationJson.parse(text, "x.json");
        };
    }

    @Test
    void an_assessment_that_is_written_is_valid_and_one_with_a_slip_is_not() throws IOException {
        String assessment = Files.readString(Path.of("examples/pa-vag/expected/assessment.json"));
        assertThat(errors("assessment", assessment)).isEmpty();
        assertThat(errors("assessment", assessment.replaceFirst("\"status\": \"assessed\"", "\"status\": \"assesed\""))).isNotEmpty();
        assertThat(errors("assessment", assessment.replaceFirst("\"rejected\"", "\"rejectd\""))).isNotEmpty();
    }

    @Test
    void the_words_of_the_assessment_schema_are_those_of_the_library() {
        Map.of("status", Status.values(), "reason", Reason.values(), "middle", MiddleReason.values(), "strength", Strength.values(),
                        "contribution", Contribution.values())
                .forEach((key, words) -> assertWords("assessment", words, "$defs", "verdict", "properties", key, "enum"));
        assertWords("assessment", Flag.Kind.values(), "$defs", "verdict", "properties", "flags", "items", "properties", "kind", "enum");
        assertWords("assessment", ListedReason.values(), "$defs", "listedReason", "enum");
        assertWords("assessment", GapKind.values(), "$defs", "gap", "properties", "kind", "enum");
        assertWords("assessment", LooseEnd.Kind.values(), "$defs", "looseEnd", "properties", "kind", "enum");
        assertWords("assessment", ConclusionLimit.Kind.values(), "$defs", "limit", "properties", "kind", "enum");
        String[] compared = {"$defs", "judgement", "properties", "compared", "properties"};
        assertWords("assessment", Outcome.values(), Stream.concat(Stream.of(compared), Stream.of("outcome", "enum")).toArray(String[]::new));
        assertWords("assessment", DifferenceReason.values(),
                Stream.concat(Stream.of(compared), Stream.of("reasons", "items", "enum")).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"theory", "evidence", "evaluation", "rules", "assessment", "framework", "factors", "portfolio"})
    void a_schema_is_itself_valid(String document) {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        String text = Samples.text(FOLDER.resolve(document + "-1.schema.json"));
        assertThat(metaSchema.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(text).contains("\"$id\": \"" + BASE + document + "-1.schema.json\"").endsWith("}\n");
    }

    @ParameterizedTest
    @CsvSource({"theory", "evidence", "evaluation", "rules", "framework", "factors", "portfolio"})
    void the_schemas_lie_in_the_jar(String document) throws IOException {
        try (var in = TheoryJson.class.getModule().getResourceAsStream("io/github/verkan/schemas/" + document + "-1.schema.json")) {
            assertThat(in).isNotNull();
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(FOLDER.resolve(document + "-1.schema.json")));
        }
    }

    static Stream<Arguments> documents() {
        return Stream.of(Arguments.of("theory", Samples.PA_VAG_THEORY), Arguments.of("evaluation", Path.of("examples/pa-vag/evaluation.json")),
                Arguments.of("theory", Samples.SAMVERKANSKARTAN.resolve("theory.json")), Arguments.of("evidence", Samples.SAMVERKANSKARTAN.resolve("evidence.json")),
                Arguments.of("evaluation", Samples.SAMVERKANSKARTAN.resolve("evaluation.json")),
                Arguments.of("assessment", Samples.SAMVERKANSKARTAN.resolve("expected/assessment.json")),
                Arguments.of("theory", Samples.CASE.resolve("theory.json")), Arguments.of("evidence", Samples.CASE.resolve("evidence.json")),
                Arguments.of("evidence", Samples.CASE.resolve("sources.json")), Arguments.of("rules", Samples.CASE.resolve("rules.json")),
                Arguments.of("portfolio", Path.of("examples/portfolio.json")), Arguments.of("evaluation", Samples.CASE_EVALUATION), Arguments.of("evaluation", Samples.CASE.resolve("written.json")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_examples_follow_their_schemas(String document, Path path) {
        assertThat(errors(document, Samples.text(path))).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_written_follows_the_schemas(long seed) {
        Evaluation evaluation = Invented.evaluation(seed);
        assertThat(errors("theory", TheoryJson.write(evaluation.theory()))).isEmpty();
        assertThat(errors("evidence", EvidenceJson.write(evaluation.evidence()))).isEmpty();
        assertThat(errors("rules", RulesJson.write(evaluation.rules()))).isEmpty();
        assertThat(errors("evaluation", EvaluationJson.write(evaluation))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {
        "theory ¦ `elements` ¦ `elments`",
        "theory ¦ `criterion` ¦ `criteria`",
        "theory ¦ `kind`: `resource` ¦ `kind`: `resorce`",
        "theory ¦ `stage`: `final` ¦ `stage`: `last`",
        "theory ¦ `share`: `3/5` ¦ `share`: `most`",
        "theory ¦ `better`: `higher` ¦ `better`: `more`",
        "theory ¦ `goalAt`: `2025` ¦ `goalAt`: `soon`",
        "theory ¦ `value`: 40, ¦ ``",
        "theory ¦ `answeredBy` ¦ `answerdBy`",
        "theory ¦ `actor`: `NORTH`, `influence` ¦ `influence`",
        "theory ¦ `influence`: `hinders`, ¦ ``",
        "theory ¦ `id`: `NORTH`, ¦ ``",
        "theory ¦ `label`: `North school` ¦ `label`: ` `",
        "theory ¦ `role`: `final` ¦ `role`: `last`",
        "theory ¦ `between`: [`NORTH`, `SOUTH`] ¦ `between`: [`NORTH`]",
        "theory ¦ `outside`: true ¦ `outside`: `yes`",
        "theory ¦ 2024-06-01 ¦ 2024-13-01",
        "theory ¦ `language`: `en` ¦ `language`: `fi`",
        "theory ¦ `extensions`: { ¦ `extensions`: [], `x`: {",
        "theory ¦ verkan/theory/1`, ¦ verkan/theory/2`,",
        "theory ¦ `format`: `verkan/theory/1`, ¦ ``",
        "theory ¦ `short`: `Breakfast` ¦ `short`: 1",
        "theory ¦ `short`: `Breakfast` ¦ `horizon`: `short`",
        "evidence ¦ `finding`: `supports` ¦ `finding`: `suports`",
        "evidence ¦ `finding`: `supports`, ¦ ``",
        "evidence ¦ `counts`: [1, 2, 4, 8, 5] ¦ `counts`: [1, 2, 4, 8, 5], `n`: 20",
        "evidence ¦ `counts`: [1, 2, 4, 8, 5] ¦ `counts`: [1, 2, 4, 8, -5]",
        "evidence ¦ `agree`: 76 ¦ `agree`: 176",
        "evidence ¦ `dont-know` ¦ `dontKnow`",
        "evidence ¦ `nature`: `state` ¦ `nature`: `level`",
        "evidence ¦ `outOf`: 4 ¦ `outOf`: 0",
        "evidence ¦ `assessableFrom`: `2026-01-01` ¦ `assessableFrom`: `2026`",
        "evidence ¦ `actual`: 76.50 ¦ `actual`: `76.50`",
        "evidence ¦ `n`: 17 ¦ `n`: -1",
        "evidence ¦ `n`: 17 ¦ `n`: 1.5",
        "evidence ¦ {`grade`: `largely`} ¦ {`grade`: `largely`, `actual`: 1}",
        "evidence ¦ `breadth` ¦ `bredth`",
        "evidence ¦ `gap`: `not-measured` ¦ `gap`: `unmeasured`",
        "evidence ¦ `page`: `10–11` ¦ `page`: 10",
        "evidence ¦ `targets`: [`M1`] ¦ `targets`: `M1`",
        "rules ¦ `median` ¦ `mean`",
        "rules ¦ [`not-achieved`, `partly`, `largely`, `achieved`] ¦ [`all`]",
        "rules ¦ [`not-achieved`, `partly` ¦ [`partly`, `partly`",
        "rules ¦ `1/8` ¦ `an eighth`",
        "rules ¦ `activities` ¦ `activity`",
        "rules ¦ `sv` ¦ `fi`",
        "rules ¦ `minVoices`: 2 ¦ `minVoices`: true",
        "rules ¦ `parameters` ¦ `params`",
        "evaluation ¦ `date`: `2024-11-30` ¦ `date`: `30/11 2024`",
        "evaluation ¦ `from`: `2024-01` ¦ `from`: `spring`",
        "evaluation ¦ `status`: `too-early` ¦ `status`: `later`",
        "evaluation ¦ `status`: `too-early` ¦ `status`: `too-early`, `grades`: [`achieved`]",
        "evaluation ¦ `tense`: `prognosis` ¦ `tense`: `future`",
        "evaluation ¦ `judgements` ¦ `judgments`",
        "evaluation ¦ `how`: `open-ended` ¦ `how`: `endless`",
        "evaluation ¦ `how`: `implied` ¦ `how`: `hinted`",
        "evaluation ¦ `certainty`: `medium` ¦ `certainty`: `fair`",
        "evaluation ¦ `status`: `person-bound` ¦ `status`: `personal`",
        "evaluation ¦ `form`: `question` ¦ `form`: `demand`",
        "evaluation ¦ `rank`: `secondary` ¦ `rank`: `second`",
        "evaluation ¦ `answered`: false ¦ `answered`: `no`",
        "evaluation ¦ `definition`: ¦ `meaning`:",
        "evaluation ¦ `scope` ¦ `scop`",
        "evaluation ¦ `title`: `School meals` ¦ `titel`: `School meals`",
    })
    void what_the_schema_refuses_the_reader_reports(String document, String from, String to) {
        Path path = Samples.CASE.resolve(document.equals("evaluation") ? "written.json" : document + ".json");
        String good = Samples.text(path);
        assertThat(good).contains(quoted(from));
        String bad = replaceFirst(good, quoted(from), quoted(to));
        assertThat(errors(document, good)).isEmpty();
        assertThat(read(document, bad).diagnostics()).extracting(Diagnostic::severity).asString().contains("ERROR");
        assertThat(errors(document, bad)).isNotEmpty();
    }

    private static String replaceFirst(String text, String from, String to) {
        int at = text.indexOf(from);
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static String quoted(String text) {
        return text.replace('`', '"').replace("\"\"", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {"../x.json", "/x.json", "a/../../x.json", "..", "a/..", "C:/x.json", "a\\\\b.json"})
    void paths_out_of_the_folder_are_refused_by_the_schema_too(String path) {
        String text = "{\"format\": \"verkan/evaluation/1\", \"theory\": \"#\"}";
        assertThat(errors("evaluation", text.replace("#", "x.json"))).isEmpty();
        assertThat(errors("evaluation", text.replace("#", "a/..b/c..json"))).isEmpty();
        assertThat(errors("evaluation", text.replace("#", path))).isNotEmpty();
    }

    private static JsonObject schema(String document) {
        SourceText source = new SourceText(document, Samples.text(FOLDER.resolve(document + "-1.schema.json")));
        return JsonTree.read(source, InputLimits.DEFAULT, new Problems(document, InputLimits.DEFAULT)).orElseThrow();
    }

    private static JsonValue at(JsonValue value, String... keys) {
        JsonValue found = value;
        for (String key : keys) {
            found = ((JsonObject) found).get(key);
            assertThat(found).as(String.join("/", keys)).isNotNull();
        }
        return found;
    }

    private static List<String> keys(String document, String... path) {
        return ((JsonObject) at(schema(document), path)).members().stream().map(JsonValue::key).toList();
    }

    @Test
    void the_schemas_know_the_keys_that_the_reader_knows() {
        assertThat(keys("theory", "properties")).isEqualTo(Keys.THEORY);
        Map.of("actor", Keys.ACTOR, "group", Keys.GROUP, "relation", Keys.RELATION, "targetGroup", Keys.TARGET_GROUP, "subgroup", Keys.SUBGROUP,
                "link", Keys.LINK, "element", Keys.ELEMENT).forEach((thing, keys) -> assertThat(keys("theory", "$defs", thing, "properties")).isEqualTo(keys));
        Map.of("version", Keys.VERSION, "problem", Keys.PROBLEM, "cause", Keys.CAUSE, "consequence", Keys.CONSEQUENCE, "question", Keys.QUESTION,
                "indicator", Keys.INDICATOR, "quantity", Keys.QUANTITY, "influenceAt", Keys.INFLUENCE_AT)
                .forEach((thing, keys) -> assertThat(keys("theory", "$defs", thing, "properties")).isEqualTo(keys));
        assertThat(keys("evidence", "properties")).isEqualTo(Keys.EVIDENCE);
        Map.of("source", Keys.SOURCE, "item", Keys.ITEM, "graded", Keys.GRADED, "measured", Keys.MEASURED, "answers", Keys.ANSWERS,
                "quantity", Keys.QUANTITY)
                .forEach((thing, keys) -> assertThat(keys("evidence", "$defs", thing, "properties")).isEqualTo(keys));
        assertThat(keys("evaluation", "properties")).isEqualTo(Keys.EVALUATION);
        Map.of("cycle", Keys.CYCLE, "judgementWord", Keys.JUDGEMENT_WORD, "judgement", Keys.JUDGEMENT, "scope", Keys.SCOPE, "survey", Keys.SURVEY)
                .forEach((thing, keys) -> assertThat(keys("evaluation", "$defs", thing, "properties")).isEqualTo(keys));
        Map.of("publication", Keys.PUBLICATION, "audience", Keys.AUDIENCE, "stated", Keys.STATED, "reconsideredGoal", Keys.RECONSIDERED,
                "sustainment", Keys.SUSTAINMENT, "recommendation", Keys.RECOMMENDATION, "limitation", Keys.LIMITATION, "concept", Keys.CONCEPT,
                "reply", Keys.REPLY)
                .forEach((thing, keys) -> assertThat(keys("evaluation", "$defs", thing, "properties")).isEqualTo(keys));
        assertThat(keys("rules", "properties")).isEqualTo(Keys.RULES);
        assertThat(keys("rules", "$defs", "scale", "properties")).isEqualTo(Keys.SCALE);
        assertThat(keys("rules", "$defs", "words", "properties")).isEqualTo(Keys.WORD_SETS);
        assertThat(keys("portfolio", "properties")).isEqualTo(Keys.PORTFOLIO);
        Map.of("group", Keys.CASE_GROUP, "case", Keys.PORTFOLIO_CASE, "shared", Keys.SHARED, "mapping", Keys.SHARED_IN, "comparison", Keys.CASE_COMPARISON,
                "condition", Keys.CASE_CONDITION).forEach((thing, keys) -> assertThat(keys("portfolio", "$defs", thing, "properties")).isEqualTo(keys));
    }

    @ParameterizedTest
    @EnumSource(ElementKind.class)
    void the_schema_knows_the_keys_of_each_kind_of_element(ElementKind kind) {
        JsonArray branches = (JsonArray) at(schema("theory"), "$defs", "element", "allOf");
        List<String> own = branches.items().stream()
                .filter(branch -> ((JsonText) at(branch, "if", "properties", "kind", "const")).text().equals(kind.code()))
                .flatMap(branch -> ((JsonObject) at(branch, "then", "properties")).members().stream()).map(JsonValue::key).toList();
        assertThat(Stream.concat(Keys.ELEMENT.stream(), own.stream())).containsExactlyElementsOf(Keys.element(kind));
    }

    private static void assertWords(String document, Coded[] words, String... path) {
        List<String> listed = ((JsonArray) at(schema(document), path)).items().stream().map(JsonValue::shown).toList();
        assertThat(listed).as(String.join("/", path)).containsExactlyInAnyOrderElementsOf(Arrays.stream(words).map(Coded::code).toList());
    }

    @Test
    void the_schemas_know_the_words_that_the_reader_knows() {
        assertWords("theory", ElementKind.values(), "$defs", "element", "properties", "kind", "enum");
        assertWords("theory", Level.values(), "$defs", "element", "properties", "level", "enum");
        assertWords("theory", ElementOrigin.values(), "$defs", "element", "properties", "origin", "enum");
        assertWords("theory", LinkKind.values(), "$defs", "link", "properties", "kind", "enum");
        assertWords("theory", TargetGroup.Role.values(), "$defs", "targetGroup", "properties", "role", "enum");
        assertLists("theory", Horizon.values());
        assertLists("theory", Nature.values());
        assertLists("theory", Influence.values());
        assertLists("theory", Locus.values());
        assertWords("evidence", EvidenceKind.values(), "$defs", "item", "properties", "kind", "enum");
        assertWords("evidence", Breadth.values(), "$defs", "item", "properties", "breadth", "enum");
        assertWords("evidence", Quality.values(), "$defs", "item", "properties", "quality", "enum");
        assertWords("evidence", Contribution.values(), "$defs", "item", "properties", "contribution", "enum");
        assertWords("evidence", GapReason.values(), "$defs", "item", "properties", "gap", "enum");
        assertWords("evidence", SourceStanding.values(), "$defs", "source", "properties", "standing", "enum");
        assertLists("evidence", Direction.values());
        assertWords("theory", Consequence.Stage.values(), "$defs", "consequence", "properties", "stage", "enum");
        assertLists("theory", TheoryHalf.values());
        assertWords("theory", Better.values(), "$defs", "indicator", "properties", "better", "enum");
        assertWords("evidence", Nature.values(), "$defs", "item", "properties", "nature", "enum");
        assertWords("evidence", Level.values(), "$defs", "item", "properties", "level", "enum");
        assertThat(keys("evidence", "$defs", "answers", "properties", "missing", "properties"))
                .isEqualTo(Arrays.stream(MissingAnswer.values()).map(Coded::code).toList());
        assertWords("evaluation", Audience.Rank.values(), "$defs", "audience", "properties", "rank", "enum");
        assertWords("evaluation", Stated.Explicitness.values(), "$defs", "judgement", "properties", "how", "enum");
        assertWords("evaluation", Stated.Explicitness.values(), "$defs", "stated", "properties", "how", "enum");
        assertWords("evaluation", Certainty.values(), "$defs", "judgement", "properties", "certainty", "enum");
        assertWords("evaluation", Contribution.values(), "$defs", "judgement", "properties", "contribution", "enum");
        assertWords("evaluation", Reconsideration.values(), "$defs", "reconsideredGoal", "properties", "how", "enum");
        assertWords("evaluation", SustainmentStatus.values(), "$defs", "sustainment", "properties", "status", "enum");
        assertWords("evaluation", Recommendation.Form.values(), "$defs", "recommendation", "properties", "form", "enum");
        assertWords("evaluation", StatedStatus.values(), "$defs", "judgementWord", "properties", "status", "enum");
        assertWords("evaluation", Contribution.values(), "$defs", "judgementWord", "properties", "contribution", "enum");
    }

    /** For words that stand in one branch of several. */
    private static void assertLists(String document, Coded[] words) {
        String list = String.join(",", Arrays.stream(words).map(word -> "\"" + word.code() + "\"").toList());
        assertThat(Samples.text(FOLDER.resolve(document + "-1.schema.json")).replaceAll("\\s", "")).contains("\"enum\":[" + list + "]");
    }
}
