package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.GradeScale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesJsonTest {

    private Marked marked;

    private Checked<AssessmentRules> parse(String members) {
        marked = Marked.of("{\"format\": \"verkan/rules/1\"" + (members.isEmpty() ? "" : ",\n") + members + "}");
        return RulesJson.parse(marked.text(), "r.json");
    }

    @Test
    void rules_are_read() throws IOException {
        AssessmentRules rules = RulesJson.read(Samples.CASE.resolve("rules.json")).orThrow();
        assertThat(rules.method()).isEqualTo("median");
        assertThat(rules.scale().toString()).isEqualTo("not-achieved < partly < largely < achieved");
        assertThat(rules.scale().cuts()).containsExactly(Degree.of(1, 8), Degree.HALF, Degree.of(7, 8));
        assertThat(rules.words().word("sv", "activities", 0)).contains("ej uppnådd");
        assertThat(rules.parameters()).isEqualTo(Map.of("yesFrom", "3/4", "minVoices", "2"));
    }

    @Test
    void what_is_left_out_is_as_in_the_default_rule() {
        assertThat(parse("").orThrow()).isEqualTo(AssessmentRules.byVoices());
        assertThat(parse("\"scale\": {\"grades\": [\"no\", \"yes\"]}").orThrow().scale()).isEqualTo(GradeScale.of(List.of("no", "yes")));
    }

    @Test
    void an_unknown_method_is_reported() {
        Checked<AssessmentRules> read = parse("\"method\": ①\"mean\"");
        assertThat(Samples.lines(read)).containsExactly(marked.at("r.json:① (/method) error unknown-word \"mean\""));
        assertThat(read.diagnostics().get(0).hint()).isEqualTo("use one of voices, median");
        assertThat(read.value().method()).isEqualTo("voices");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"grades\": ①[\"one\"]}¦bad-scale",
        "{\"grades\": ①[\"one\", \"two\", \"one\"]}¦bad-scale",
        "{\"grades\": ①\"one\"}¦wrong-type \"one\"",
        "{\"grades\": [\"one\", ①\" \"]}¦blank-value \" \"",
        "①{}¦missing-key \"grades\"",
    })
    void a_scale_that_is_none_is_the_default_one(String test) {
        String[] parts = test.split("¦");
        Checked<AssessmentRules> read = parse("\"scale\": " + parts[0]);
        assertThat(read.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(Samples.line(problem)).startsWith(marked.at("r.json:① (/scale")[0]).endsWith("error " + parts[1]);
        });
        assertThat(read.value().scale()).isEqualTo(GradeScale.ofFive());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[\"1/2\", ①\"1/4\"]¦bad-scale \"1/4\"", "[①\"0\", \"1/2\"]¦bad-scale \"0\"", "[①\"half\", \"1\"]¦bad-fraction \"half\"",
        "[\"1/2\", ①\"3/2\"]¦bad-fraction \"3/2\"", "[\"1/2\", ①\"1/0\"]¦bad-fraction \"1/0\"", "[①1.5, 1]¦bad-fraction \"1.5\"",
        "[①true, 1]¦bad-fraction \"true\"", "①[\"1/2\"]¦wrong-count", "①[]¦wrong-count", "①\"1/2\"¦wrong-type \"1/2\"", "[①1e999999, 1]¦number-out-of-range \"1e999999\""})
    void cut_points_that_are_none_are_evenly_spaced(String test) {
        String[] parts = test.split("¦");
        Checked<AssessmentRules> read = parse("\"scale\": {\"grades\": [\"a\", \"b\", \"c\"], \"cuts\": " + parts[0] + "}");
        assertThat(read.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(Samples.line(problem)).startsWith(marked.at("r.json:① (/scale/cuts")[0]).endsWith("error " + parts[1]);
        });
        assertThat(read.value().scale()).isEqualTo(GradeScale.of(List.of("a", "b", "c")));
    }

    @Test
    void cut_points_may_end_at_all() {
        assertThat(parse("\"scale\": {\"grades\": [\"a\", \"b\", \"c\"], \"cuts\": [\"1/2\", 1]}").orThrow().scale().cuts())
                .containsExactly(Degree.HALF, Degree.ONE);
    }

    @Test
    void words_fit_the_scale() {
        Checked<AssessmentRules> read = parse("""
                "scale": {"grades": ["a", "b"], "words": {"sv": {"effects": ["x", "y"], "factors": ①["x"], ②"goals": []}, ③"fi": {}}}""");
        assertThat(Samples.lines(read)).containsExactly(marked.at(
                "r.json:③ (/scale/words/fi) error unknown-key \"fi\"",
                "r.json:② (/scale/words/sv/goals) error unknown-key \"goals\"",
                "r.json:① (/scale/words/sv/factors) error wrong-count"));
        assertThat(read.value().words().byLanguage()).isEqualTo(Map.of("sv", Map.of("effects", List.of("x", "y"))));
    }

    @Test
    void parameters_are_texts_and_numbers_as_they_were_written() {
        Checked<AssessmentRules> read = parse("\"parameters\": {\"a\": 1.0, \"b\": \"3/4\", \"c\": ①true, \"d\": ②[1], \"e\": -0, \"f\": \"007\"}");
        assertThat(Samples.lines(read)).containsExactly(marked.at(
                "r.json:① (/parameters/c) error wrong-type \"true\"", "r.json:② (/parameters/d) error wrong-type"));
        assertThat(read.value().parameters()).isEqualTo(Map.of("a", "1.0", "b", "3/4", "e", "-0", "f", "007"));
        assertThat(RulesJson.write(read.value())).contains("\"a\": \"1.0\"").contains("\"f\": \"007\"");
    }

    @Test
    void the_example_in_the_documentation_is_read_and_written_as_it_stands() {
        String page = Samples.text(Path.of("docs/formats/rules.md"));
        int start = page.indexOf("```json\n") + 8;
        String example = page.substring(start, page.indexOf("```", start));
        Checked<AssessmentRules> read = RulesJson.parse(example, "rules.md");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(RulesJson.write(read.value())).isEqualTo(example);
    }
}
