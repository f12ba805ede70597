package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationWriterTest {

    private static String write(Explanation explanation) {
        return JsonWriter.document(Format.ASSESSMENT, json -> new ExplanationWriter().write(json, "explanation", explanation));
    }

    @Test
    void a_tree_is_written_node_by_node() {
        Explanation tree = new Step("degree", "(yes + partly/2) / voices", List.of(Input.of("yes", 1), Input.of("yes", "2 \"of\" 3")), "1/2", List.of(
                new Citation("E1", "e.csv", 7, "1", ""), new Citation("E2", "", 0, "no-view", "norm"), new Unknown("grade", "no-voice", List.of())));
        assertThat(write(tree)).isEqualTo("""
                {
                  "format": "verkan/assessment/1",
                  "explanation": {
                    "rule": "degree",
                    "inputs": [
                      ["yes", "1"],
                      ["yes", "2 \\"of\\" 3"]
                    ],
                    "result": "1/2",
                    "children": [
                      {
                        "evidence": "E1",
                        "says": "1"
                      },
                      {
                        "evidence": "E2",
                        "says": "no-view",
                        "listed": "norm"
                      },
                      {
                        "rule": "grade",
                        "unknown": "no-voice"
                      }
                    ]
                  }
                }
                """);
    }

    @Test
    void a_formula_stands_once_in_the_document_and_where_it_differs() {
        ExplanationWriter writer = new ExplanationWriter();
        List<Explanation> steps = List.of(new Step("due", "one", List.of(), "a", List.of()), new Step("due", "other", List.of(), "b", List.of()));
        String written = JsonWriter.document(Format.ASSESSMENT, json -> {
            writer.write(json, "first", steps.get(0));
            writer.write(json, "second", steps.get(1));
        });
        assertThat(writer.formulas()).containsExactly(java.util.Map.entry("due", "one"));
        assertThat(written).doesNotContain("\"formula\": \"one\"").contains("\"formula\": \"other\"");
    }

    @Test
    void a_tree_that_is_too_deep_for_readers_of_json_says_what_was_left_out() {
        Explanation tree = new Step("leaf", "", List.of(), "0", List.of());
        for (int i = 0; i < 100_000; i++) {
            tree = new Step("s", "", List.of(), "0", List.of(tree));
        }
        String text = write(tree);
        assertThat(text).contains("\"childrenLeftOut\": 1").doesNotContain("leaf");
        Problems problems = new Problems("x.json", InputLimits.DEFAULT);
        assertThat(JsonTree.read(new SourceText("x.json", text), InputLimits.DEFAULT, problems)).isPresent();
        assertThat(problems.all()).isEmpty();
    }
}
