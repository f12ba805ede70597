package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.TheoryOfChange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TheoryJsonTest {

    private Marked marked;

    private Checked<TheoryOfChange> parse(String text) {
        marked = Marked.of(text);
        return TheoryJson.parse(marked.text(), "t.json");
    }

    private Checked<TheoryOfChange> with(String members) {
        return parse("{\"format\": \"verkan/theory/1\",\n" + members + "}");
    }

    private Checked<TheoryOfChange> withElement(String element) {
        return with("\"elements\": [\n" + element + "]");
    }

    @Test
    void the_example_is_read_without_a_word() throws IOException {
        Checked<TheoryOfChange> read = TheoryJson.read(Samples.PA_VAG_THEORY);
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().title()).isEqualTo("På väg");
        assertThat(read.value().elements()).hasSize(72);
        assertThat(read.value().links()).hasSize(51);
    }

    @Test
    void what_a_document_is_must_be_said() {
        Checked<TheoryOfChange> read = parse("{\n \"title\": \"A\"\n}");
        assertThat(Samples.lines(read)).containsExactly("t.json:1:1 error format-missing");
        assertThat(read.value().title()).as("the rest is read all the same").isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource({"verkan/evidence/1, ''", "verkan/theory/0, ''", "verkan/theory/1.0, ''", "verkan/teory/1, did you mean \"verkan/theory/1\"?", "'', ''"})
    void a_document_of_another_kind_is_not_read(String format, String hint) {
        Checked<TheoryOfChange> read = parse("{\"format\": \"" + format + "\", \"titel\": \"A\"}");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("format-wrong");
        assertThat(read.diagnostics().get(0).place()).isEqualTo(new Place("t.json", 1, 12, "/format"));
        if (!hint.isEmpty()) {
            assertThat(read.diagnostics().get(0).hint()).isEqualTo(hint);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "10", "99999999999999999999"})
    void a_version_to_come_is_not_read_and_the_newest_known_is_named(String version) {
        Checked<TheoryOfChange> read = parse("{\"format\": \"verkan/theory/" + version + "\", \"titel\": \"A\", \"title\": \"B\"}");
        assertThat(Samples.lines(read)).containsExactly("t.json:1:12 (/format) error format-newer \"verkan/theory/" + version + "\"");
        assertThat(read.diagnostics().get(0).hint()).contains("verkan/theory/1");
        assertThat(read.value().title()).isEmpty();
    }

    @Test
    void a_format_that_is_no_text_is_the_wrong_type() {
        assertThat(Samples.lines(parse("{\"format\": 1}"))).containsExactly("t.json:1:12 (/format) error wrong-type \"1\"");
    }

    @Test
    void an_unknown_key_gets_a_suggestion() {
        Checked<TheoryOfChange> read = with("""
                ①"elments": [],
                "links": [{"from": "A", "to": "A", ③"knd": 1}],
                "elements": [{"id": "A", "kind": "activity", "label": "L", ②"horizon": "short"}]""");
        assertThat(Samples.lines(read)).containsExactly(marked.at("t.json:① (/elments) error unknown-key \"elments\"",
                "t.json:② (/elements/0/horizon) error unknown-key \"horizon\"", "t.json:③ (/links/0/knd) error unknown-key \"knd\""));
        assertThat(read.diagnostics().get(0).hint()).isEqualTo("did you mean \"elements\"?");
        assertThat(read.diagnostics().get(2).hint()).isEqualTo("did you mean \"kind\"?");
        assertThat(read.value().elements()).hasSize(1);
    }

    @Test
    void the_schema_key_of_editors_is_accepted() {
        assertThat(with("\"$schema\": \"https://verkan.github.io/schemas/theory-1.schema.json\"").diagnostics()).isEmpty();
        assertThat(Samples.lines(with("\"$schema\": ①1"))).containsExactly(marked.at("t.json:① (/$schema) error wrong-type \"1\""));
    }

    @Test
    void values_of_the_wrong_type_are_reported_each_at_its_place() {
        Checked<TheoryOfChange> read = with("""
                "id": ①12, "title": ②null, "language": ③["sv"], "extensions": ④1,
                "actors": ⑤{"id": "A"},
                "groups": [⑥1, {"id": "G", "label": "G", "members": ⑦["A", ⑧2, ⑨null]}],
                "elements": [{"id": "K1", "kind": "effect", "label": ⑩true, "horizon": "short", "targetGroups": ⑪"TG"}]
                """);
        assertThat(Samples.lines(read)).containsExactly(marked.at(
                "t.json:① (/id) error wrong-type \"12\"",
                "t.json:② (/title) error wrong-type \"null\"",
                "t.json:③ (/language) error wrong-type",
                "t.json:④ (/extensions) error wrong-type \"1\"",
                "t.json:⑤ (/actors) error wrong-type",
                "t.json:⑥ (/groups/0) error wrong-type \"1\"",
                "t.json:⑧ (/groups/1/members/1) error wrong-type \"2\"",
                "t.json:⑨ (/groups/1/members/2) error wrong-type \"null\"",
                "t.json:⑩ (/elements/0/label) error wrong-type \"true\"",
                "t.json:⑪ (/elements/0/targetGroups) error wrong-type \"TG\"",
                "t.json:⑦ (/groups/1/members) error unknown-actor \"A\""));
        assertThat(read.diagnostics().get(0).hint()).isEqualTo("write it in quotes: \"12\"");
        assertThat(read.value().elements()).extracting(Element::label).containsExactly("K1");
    }

    @Test
    void what_has_no_id_is_left_out_and_the_rest_is_read() {
        Checked<TheoryOfChange> read = withElement("""
                ②{"kind": "effect", "label": "One", "horizon": ①"shrt"},
                {"id": ③" ", "kind": "resource", "label": "Two"},
                {"id": "R1", "kind": "resource", "label": "Three"}""");
        assertThat(Samples.lines(read)).containsExactly(marked.at(
                "t.json:② (/elements/0) error missing-key \"id\"",
                "t.json:① (/elements/0/horizon) error unknown-word \"shrt\"",
                "t.json:③ (/elements/1/id) error blank-value \" \""));
        assertThat(read.value().elements()).extracting(Element::id).containsExactly("R1");
    }

    @Test
    void an_id_stands_in_for_a_missing_label() {
        Checked<TheoryOfChange> read = withElement("""
                ①{"id": "R1", "kind": "resource"}, {"id": "R2", "kind": "resource", "label": ②""}""");
        assertThat(Samples.lines(read)).containsExactly(
                marked.at("t.json:① (/elements/0) error missing-key \"label\"", "t.json:② (/elements/1/label) error blank-value"));
        assertThat(read.value().elements()).extracting(Element::label).containsExactly("R1", "R2");
    }

    @Test
    void required_keys_of_each_thing_are_asked_for() {
        Checked<TheoryOfChange> read = with("""
                "actors": [①{"label": "A"}], "groups": [②{"label": "A"}], "relations": [③{"id": "R", "label": "R"}],
                "targetGroups": [④{"id": "T", "label": "T"}], "subgroups": [⑤{"label": "S"}],
                "elements": [⑥{"id": "X", "label": "X"}, ⑦{"id": "K", "kind": "effect", "label": "K"}, ⑧{"id": "F", "kind": "factor", "label": "F"}],
                "links": [⑨{"id": "L"}]""");
        assertThat(Samples.lines(read)).containsExactly(marked.at(
                "t.json:① (/actors/0) error missing-key \"id\"",
                "t.json:② (/groups/0) error missing-key \"id\"",
                "t.json:③ (/relations/0) error missing-key \"between\"",
                "t.json:④ (/targetGroups/0) error missing-key \"role\"",
                "t.json:⑤ (/subgroups/0) error missing-key \"id\"",
                "t.json:⑥ (/elements/0) error missing-key \"kind\"",
                "t.json:⑧ (/elements/2) error missing-key \"influence\"",
                "t.json:⑨ (/links/0) error missing-key \"from\"",
                "t.json:⑨ (/links/0) error missing-key \"to\""));
        assertThat(read.value().elements()).as("a goal needs no horizon").extracting(Element::id).containsExactly("K");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "shrt;did you mean \"short\"?", "SHORT;did you mean \"short\"?", "kort;did you mean \"short\"?", "mellanlång;did you mean \"medium\"?",
        "sometime;use one of short, medium, long"})
    void an_unknown_word_gets_the_nearest_one_or_all(String word, String hint) {
        Checked<TheoryOfChange> read = withElement("{\"id\": \"K\", \"kind\": \"effect\", \"label\": \"K\", \"horizon\": ①\"" + word + "\"}");
        assertThat(Samples.lines(read)).containsExactly(marked.at("t.json:① (/elements/0/horizon) error unknown-word \"" + word + "\""));
        assertThat(read.diagnostics().get(0).hint()).isEqualTo(hint);
        assertThat(read.value().elements()).as("an effect without horizon cannot be made").isEmpty();
    }

    @Test
    void an_unknown_word_that_may_be_left_out_is_left_out() {
        Checked<TheoryOfChange> read = withElement("""
                {"id": "K", "kind": "effect", "label": "K", "horizon": "short", "nature": "chnge", "level": "staff"}""");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("unknown-word");
        assertThat(read.value().elements().get(0).asEffect().flatMap(Effect::natureIfSaid)).isEmpty();
    }

    @Test
    void a_link_of_an_unknown_kind_is_left_out_since_it_may_mean_the_opposite() {
        Checked<TheoryOfChange> read = with("""
                "elements": [{"id": "A", "kind": "activity", "label": "A"}, {"id": "B", "kind": "activity", "label": "B"}],
                "links": [{"from": "A", "to": "B", "kind": "hindrs"}]""");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("unknown-word");
        assertThat(read.value().links()).isEmpty();
    }

    @Test
    void a_language_that_the_library_does_not_speak_is_left_out() {
        Checked<TheoryOfChange> read = with("\"language\": ①\"fi\"");
        assertThat(Samples.lines(read)).containsExactly(marked.at("t.json:① (/language) error unknown-word \"fi\""));
        assertThat(read.value().language()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2023-02-29", "2024-2-3", "24-02-03", "2024/02/03", "+12024-01-01", "1899-12-31", "2201-01-01", "", "i fjol",
        "٢٠٢٤-٠١-٠١", "2024-01-01T00:00", "2024-13-01", "2024-00-10"})
    void a_date_that_is_none_is_left_out(String date) {
        Checked<TheoryOfChange> read = withElement(
                "{\"id\": \"K\", \"kind\": \"effect\", \"label\": \"K\", \"horizon\": \"long\", \"assessableFrom\": ①\"" + date + "\"}");
        assertThat(Samples.lines(read)).containsExactly(
                marked.at("t.json:① (/elements/0/assessableFrom) error bad-date" + (date.isEmpty() ? "" : " \"" + date + "\"")));
        assertThat(((Effect) read.value().elements().get(0)).assessableFrom()).isNull();
    }

    @Test
    void a_date_is_read() {
        Checked<TheoryOfChange> read = withElement("""
                {"id": "K", "kind": "effect", "label": "K", "horizon": "long", "assessableFrom": "2024-02-29"}""");
        assertThat(((Effect) read.value().elements().get(0)).assessableFrom()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void a_relation_is_between_two() {
        Checked<TheoryOfChange> read = with("""
                "actors": [{"id": "A", "label": "A"}], "relations": [{"id": "R", "label": "R", "between": ①["A"]}]""");
        assertThat(Samples.lines(read)).containsExactly(marked.at("t.json:① (/relations/0/between) error wrong-count"));
        assertThat(read.value().relations()).isEmpty();
    }

    @Test
    void a_blank_reference_is_left_out() {
        Checked<TheoryOfChange> read = with("\"groups\": [{\"id\": \"G\", \"label\": \"G\", \"members\": [①\"\"]}]");
        assertThat(Samples.lines(read)).containsExactly(marked.at("t.json:① (/groups/0/members/0) error blank-value"));
    }

    @Test
    void an_id_is_made_up_for_a_link_whose_id_is_blank() {
        Checked<TheoryOfChange> read = with("""
                "elements": [{"id": "A", "kind": "activity", "label": "A"}], "links": [{"id": ①"", "from": "A", "to": "A"}]""");
        assertThat(Samples.lines(read)).containsExactly(marked.at("t.json:① (/links/0/id) error blank-value"));
        assertThat(read.value().links()).extracting(Link::id).containsExactly("A-A");
    }

    @Test
    void what_is_found_out_after_reading_points_at_its_field() {
        Checked<TheoryOfChange> read = withElement("""
                ④{"id": "A1", "kind": "activity", "label": ⑤"A", "actors": ②["X"]},
                {"id": ①"A1", "kind": "activity", "label": "B"}],
                "links": [{"from": "A1", "to": ③"A2"}""");
        assertThat(Samples.lines(read)).containsExactly(marked.at(
                "t.json:① (/elements/1/id) error duplicate-id \"A1\"",
                "t.json:② (/elements/0/actors) error unknown-actor \"X\"",
                "t.json:③ (/links/0/to) error unknown-element \"A2\""));
        Origin origin = read.value().originOf("A1");
        assertThat(List.of(origin.of("label"), origin.of("note"), origin.place())).extracting(Place::toString).containsExactly(
                marked.at("t.json:⑤ (/elements/0/label)", "t.json:④ (/elements/0)", "t.json:④ (/elements/0)"));
    }

    @Test
    void all_problems_are_reported_at_once_up_to_a_bound() {
        List<Diagnostic> found = with("\"actors\": [{}" + ", {}".repeat(InputLimits.DEFAULT.problems() + 5) + "]").diagnostics();
        assertThat(found).hasSize(InputLimits.DEFAULT.problems() + 1);
        assertThat(found.get(InputLimits.DEFAULT.problems()).code()).isEqualTo("too-many-problems");
    }
}
