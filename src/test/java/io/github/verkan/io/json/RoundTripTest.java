package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.testing.Golden;
import io.github.verkan.theory.TheoryOfChange;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    private static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pa-vag", "samverkanskartan"})
    void an_example_comes_back_as_it_was_and_is_written_the_same(String example) throws IOException {
        Evaluation evaluation = EvaluationFiles.read(Path.of("examples", example, "evaluation.json")).orThrow();
        String written = EvaluationJson.write(evaluation);
        Checked<Evaluation> again = EvaluationJson.parse(written, "again.json");
        assertThat(again.hasErrors()).as(again.diagnostics().toString()).isFalse();
        Samples.assertSame(again.value(), evaluation);
        assertThat(EvaluationJson.write(again.value())).isEqualTo(written);
        assertThat(SchemaTest.errors("evaluation", written)).isEmpty();
    }

    @Test
    void the_files_of_the_examples_are_as_they_would_be_written() throws IOException {
        for (Path theory : List.of(Samples.PA_VAG_THEORY, Samples.SAMVERKANSKARTAN.resolve("theory.json"))) {
            assertThat(TheoryJson.write(TheoryJson.read(theory).orThrow())).isEqualTo(Files.readString(theory));
        }
        Path evidence = Samples.SAMVERKANSKARTAN.resolve("evidence.json");
        assertThat(EvidenceJson.write(EvidenceJson.read(evidence).orThrow())).isEqualTo(Files.readString(evidence));
    }

    @Test
    void an_evaluation_in_files_comes_back_from_one_file() throws IOException {
        Evaluation evaluation = Samples.wholeCase();
        String written = EvaluationJson.write(evaluation);
        Checked<Evaluation> again = EvaluationJson.parse(written, "again.json");
        assertThat(again.diagnostics()).isEmpty();
        Samples.assertSame(again.value(), evaluation);
        assertThat(EvaluationJson.write(again.value())).isEqualTo(written);
    }

    @Test
    void what_is_written_is_what_was_agreed() throws IOException {
        Golden.check(Samples.CASE.resolve("written.json"), EvaluationJson.write(Samples.wholeCase()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_case_of_odd_words_comes_back_as_it_was(long seed) {
        Evaluation evaluation = Invented.evaluation(seed);
        String written = EvaluationJson.write(evaluation);
        Checked<Evaluation> again = EvaluationJson.parse(written, "again.json");
        assertThat(again.hasErrors()).as(again.diagnostics().toString()).isFalse();
        Samples.assertSame(again.value(), evaluation);
        assertThat(EvaluationJson.write(again.value())).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void its_parts_come_back_by_themselves(long seed) {
        Evaluation evaluation = Invented.evaluation(seed);
        Samples.assertSame(TheoryJson.parse(TheoryJson.write(evaluation.theory()), "t.json").orThrow(), evaluation.theory());
        Samples.assertSame(EvidenceJson.parse(EvidenceJson.write(evaluation.evidence()), "e.json").orThrow(), evaluation.evidence());
        assertThat(RulesJson.parse(RulesJson.write(evaluation.rules()), "r.json").orThrow()).isEqualTo(evaluation.rules());
    }

    @Test
    void files_hold_the_same_bytes_as_the_text(@TempDir(factory = InTarget.class) Path folder) throws IOException {
        Evaluation evaluation = Invented.evaluation(1);
        TheoryJson.write(evaluation.theory(), folder.resolve("t.json"));
        EvidenceJson.write(evaluation.evidence(), folder.resolve("e.json"));
        RulesJson.write(evaluation.rules(), folder.resolve("r.json"));
        EvaluationJson.write(evaluation, folder.resolve("c.json"));
        assertThat(Files.readString(folder.resolve("t.json"))).isEqualTo(TheoryJson.write(evaluation.theory()));
        Samples.assertSame(TheoryJson.read(folder.resolve("t.json")).orThrow(), evaluation.theory());
        Samples.assertSame(EvidenceJson.read(folder.resolve("e.json")).orThrow(), evaluation.evidence());
        assertThat(RulesJson.read(folder.resolve("r.json")).orThrow()).isEqualTo(evaluation.rules());
        Samples.assertSame(EvaluationJson.read(folder.resolve("c.json")).orThrow(), evaluation);
    }

    @Test
    void nothing_comes_back_as_nothing() {
        assertThat(TheoryJson.write(TheoryOfChange.named("").build())).isEqualTo("{\n  \"format\": \"verkan/theory/1\"\n}\n");
        Samples.assertSame(EvidenceJson.parse(EvidenceJson.write(EvidenceBase.EMPTY), "e.json").orThrow(), EvidenceBase.EMPTY);
        AssessmentRules rules = AssessmentRules.byVoices();
        assertThat(RulesJson.parse(RulesJson.write(rules), "r.json").orThrow()).isEqualTo(rules);
    }

    @Test
    void numbers_keep_every_digit() {
        String text = "{\"format\": \"verkan/theory/1\", \"extensions\": {\"a\": 1.50, \"b\": 12E+3, \"c\": 0.1234567890123456789, \"d\": 1e-300}}";
        TheoryOfChange theory = TheoryJson.parse(text, "t.json").orThrow();
        assertThat(theory.extensions().values()).isEqualTo(Map.of("a", new BigDecimal("1.50"), "b", new BigDecimal("12E+3"),
                "c", new BigDecimal("0.1234567890123456789"), "d", new BigDecimal("1e-300")));
        assertThat(TheoryJson.write(theory)).contains("\"a\": 1.50,").contains("\"b\": 1.2E+4,").contains("\"d\": 1E-300");
    }
}
