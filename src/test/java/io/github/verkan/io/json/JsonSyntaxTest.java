package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.Actor;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSyntaxTest {

    private static final String FORMAT = "\"format\": \"verkan/theory/1\"";

    private Marked marked;

    private Checked<TheoryOfChange> parse(String text) {
        marked = Marked.of(text.replace("#", FORMAT));
        return TheoryJson.parse(marked.text(), "t.json");
    }

    private List<String> problems(String text) {
        return Samples.lines(parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\r\n"})
    void an_empty_file_is_said_to_be_empty(String text) {
        assertThat(problems(text)).containsExactly("t.json error empty-file");
    }

    @Test
    void a_missing_comma_is_found_where_it_is_missing() {
        Checked<TheoryOfChange> read = parse("{\n  #\n  ①\"title\": \"A\"\n}");
        assertThat(read.diagnostics()).hasSize(1);
        Diagnostic problem = read.diagnostics().get(0);
        assertThat(Samples.line(problem)).isEqualTo(marked.at("t.json:① error json-syntax \"\"\"")[0]);
        assertThat(problem.hint()).isEqualTo("a comma or colon is missing before it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', value = {
        "{#, 'title': 'A',①}             ¦ }     ¦ remove the comma before it",
        "{#, 'actors': [{'id': 'A'},①]}  ¦ ]     ¦ remove the comma before it",
        "{#, 'title': ①‘A’}              ¦ ‘     ¦ texts and keys stand in straight double quotes",
        "{#, ①title: 'A'}                ¦ title ¦ texts and keys stand in double quotes",
        "{#, ①// note                    ¦ /     ¦ JSON has no comments; put notes under \"extensions\"",
        "{#, 'outside': ①yes}            ¦ yes   ¦ texts and keys stand in double quotes",
        "{#, 'a' ①'b'}                   ¦ \"     ¦ a comma or colon is missing before it",
    })
    void common_slips_are_named(String text, String value, String hint) {
        Diagnostic problem = parse(text.strip().replace('\'', '"').replace('‘', '\'').replace('’', '\'')).diagnostics().get(0);
        assertThat(problem.code()).isEqualTo("json-syntax");
        assertThat(problem.place().toString()).isEqualTo(marked.at("t.json:①")[0]);
        assertThat(problem.value()).isEqualTo(value.replace('‘', '\''));
        assertThat(problem.hint()).isEqualTo(hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "01", "+1", ".5", "1.", "0x10", "1e", "-", "True", "nul", "\"\\x\"", "\"\\ud8\"", "\"a\nb\""})
    void what_is_no_json_value_is_refused(String value) {
        List<Diagnostic> found = parse("{#, \"title\": " + value + "}").diagnostics();
        assertThat(found).extracting(Diagnostic::code).containsExactly("json-syntax");
        assertThat(found.get(0).place().line()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{#} ①x", "{#} ①{}", "{#}①]", "{#}①,", "{#} ①\"a"})
    void what_stands_after_the_end_is_reported_and_not_read(String text) {
        assertThat(problems(text)).containsExactly(marked.at("t.json:① error trailing-content"));
    }

    @Test
    void a_file_that_breaks_off_gives_what_stands_before() {
        Checked<TheoryOfChange> read = parse("{#, \"title\": \"A\", \"actors\": [{\"id\": \"A1\", \"label\": \"One\"}, {\"id\": \"A2\", \"label\": \"Tw①");
        assertThat(Samples.lines(read)).containsExactly(marked.at("t.json:① error json-syntax"));
        assertThat(read.value().title()).isEqualTo("A");
        assertThat(read.value().actors()).extracting(Actor::id).containsExactly("A1");
    }

    @Test
    void a_thing_that_the_file_breaks_off_in_is_not_used() {
        Checked<TheoryOfChange> read = parse("{#, \"actors\": [{\"id\": \"A1\", \"label\": \"One\"①");
        assertThat(read.value().actors()).isEmpty();
        assertThat(Samples.lines(read)).containsExactly(marked.at("t.json:① error json-syntax"));
    }

    @Test
    void a_number_that_the_file_breaks_off_behind_may_have_had_more_digits() {
        Checked<TheoryOfChange> read = parse("{#, \"extensions\": {\"a\": 1, \"b\": 12");
        assertThat(read.value().extensions().values()).containsOnlyKeys("a");
    }

    @Test
    void the_first_of_two_equal_keys_is_kept() {
        Checked<TheoryOfChange> read = parse("""
                {#, "title": "A",
                  ①"title": "B", "extensions": {"a": {"x": 1, ②"x": {}}}}""");
        assertThat(Samples.lines(read)).containsExactly(marked.at("t.json:① (/title) error duplicate-key \"title\"",
                "t.json:② (/extensions/a/x) error duplicate-key \"x\""));
        assertThat(read.value().title()).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1E-401", "-1e+1000000000000000000000", "1e401"})
    void a_number_of_a_huge_exponent_is_left_out(String number) {
        Checked<TheoryOfChange> read = parse("{#, \"extensions\": {\"a\": ①" + number + ", \"b\": [②" + number + ", 1]}}");
        assertThat(Samples.lines(read)).containsExactly(marked.at("t.json:① (/extensions/a) error number-out-of-range \"" + number + "\"",
                "t.json:② (/extensions/b/0) error number-out-of-range \"" + number + "\""));
        assertThat(read.value().extensions().values()).containsOnlyKeys("b");
    }

    @Test
    void a_number_of_very_many_digits_is_left_out() {
        assertThat(problems("{#, \"extensions\": {\"a\": ①" + "9".repeat(101) + "}}"))
                .containsExactly(marked.at("t.json:① (/extensions/a) error number-out-of-range \"" + "9".repeat(80) + "…\""));
        assertThat(problems("{#, \"extensions\": {\"a\": " + "9".repeat(100) + ", \"b\": 1.7976931348623157e308, \"c\": -5e-324}}")).isEmpty();
    }

    @Test
    void a_text_above_the_limit_is_left_out() {
        InputLimits limits = InputLimits.DEFAULT.withBytes(1 << 20).withRows(10).withColumns(10).withCell(20).withDepth(64);
        String text = "{" + FORMAT + ", \"id\": \"short\", \"title\": \"" + "x".repeat(21) + "\"}";
        Checked<TheoryOfChange> read = TheoryJson.parse(new SourceText("t.json", text), limits);
        assertThat(Samples.lines(read)).containsExactly("t.json:1:" + (text.indexOf("\"xx") + 1) + " (/title) error text-too-long \"" + "x".repeat(21) + "\"");
        assertThat(read.value().id()).isEqualTo("short");
        assertThat(read.value().title()).isEmpty();
    }

    @Test
    void lines_are_counted_whatever_ends_them() {
        assertThat(problems("{\r\n#,\r\"titel\": 1,\n \"b\": 2}")).containsExactly(
                "t.json:3:1 (/titel) error unknown-key \"titel\"", "t.json:4:2 (/b) error unknown-key \"b\"");
    }

    @Test
    void a_byte_order_mark_is_not_content() {
        assertThat(problems("\uFEFF{#}")).isEmpty();
        assertThat(problems("\uFEFF")).containsExactly("t.json error empty-file");
    }

    @Test
    void a_pointer_escapes_what_has_a_meaning_in_it() {
        assertThat(problems("{#, ①\"a/b~c\": 1}")).containsExactly(marked.at("t.json:① (/a~1b~0c) error unknown-key \"a/b~c\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"verkan/theory/1\"", "1", "true", "null"})
    void a_document_is_an_object(String text) {
        assertThat(problems(text)).singleElement().asString().startsWith("t.json:1:1 error wrong-type");
    }

    @Test
    void unpaired_surrogates_are_kept_as_they_are() {
        Checked<TheoryOfChange> read = parse("{#, \"title\": \"a\\ud800b\\udc00\"}");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().title()).isEqualTo("a\ud800b\udc00");
        assertThat(TheoryJson.write(read.value())).contains("\"a\\ud800b\\udc00\"");
    }
}
