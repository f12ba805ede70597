package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.TheoryOfChange;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading it gives diagnostics and never an exception; and what was read can be written and read again. */
class HostileJsonTest {

    private static final String FORMAT = "{\"format\": \"verkan/theory/1\", \"extensions\": {\"x\": ";

    private static List<String> codes(Checked<?> read) {
        return read.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static void assertSound(Checked<?> read) {
        assertThat(read.diagnostics()).allSatisfy(problem -> {
            assertThat(problem.place().file()).isEqualTo("x.json");
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.toString()).doesNotContain("\n");
        });
    }

    @Test
    void a_theory_cut_off_anywhere_gives_diagnostics_and_what_stood_before() {
        String text = Samples.text(Samples.PA_VAG_THEORY);
        TheoryOfChange whole = TheoryJson.parse(text, "x.json").orThrow();
        int elements = 0;
        for (int length = 0; length < text.stripTrailing().length(); length += 7) {
            Checked<TheoryOfChange> read = TheoryJson.parse(text.substring(0, length), "x.json");
            assertSound(read);
            assertThat(codes(read)).contains(length == 0 ? "empty-file" : "json-syntax");
            assertThat(codes(read).stream().filter("json-syntax"::equals)).hasSizeLessThan(2);
            List<String> ids = read.value().elements().stream().map(element -> element.id()).toList();
            assertThat(ids).as("never fewer than a shorter file gave").hasSizeGreaterThanOrEqualTo(elements);
            assertThat(whole.elements().stream().map(element -> element.id()).toList().subList(0, ids.size())).isEqualTo(ids);
            elements = ids.size();
        }
        assertThat(elements).isEqualTo(whole.elements().size());
    }

    @Test
    void a_case_cut_off_anywhere_gives_diagnostics() {
        String text = Samples.text(Samples.CASE.resolve("written.json"));
        for (int length = 0; length < text.stripTrailing().length(); length += 3) {
            Checked<Evaluation> read = EvaluationJson.parse(text.substring(0, length), "x.json");
            assertSound(read);
            assertThat(read.hasErrors()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"64, ''", "65, too-deep", "1000, too-deep", "100000, too-deep", "2000000, too-deep"})
    void nesting_is_bounded(int depth, String code) {
        // The document and its extensions are two levels.
        int inner = depth - 2;
        for (String opening : List.of("[", "{\"a\":", "[{\"a\":")) {
            int times = opening.length() == 6 ? inner / 2 : inner;
            String closing = opening.equals("[") ? "]" : opening.equals("{\"a\":") ? "}" : "}]";
            for (String text : List.of(FORMAT + opening.repeat(times) + "1" + closing.repeat(times) + "}}", FORMAT + opening.repeat(times))) {
                Checked<TheoryOfChange> read = TheoryJson.parse(text, "x.json");
                assertSound(read);
                if (!code.isEmpty() && times == inner) {
                    assertThat(codes(read)).containsExactly(code);
                } else if (code.isEmpty()) {
                    assertThat(codes(read)).isSubsetOf("json-syntax");
                }
            }
        }
    }

    @Test
    void the_innermost_allowed_value_is_read() {
        assertThat(codes(TheoryJson.parse(FORMAT + "[".repeat(61) + "1" + "]".repeat(61) + "}}", "x.json"))).isEmpty();
        assertThat(codes(TheoryJson.parse(FORMAT + "[".repeat(62) + "1" + "]".repeat(62) + "}}", "x.json"))).isEmpty();
        Marked marked = Marked.of("{\"title\": \"T\", " + FORMAT.substring(1) + "[".repeat(62) + "①[1]" + "]".repeat(62) + "}}");
        Checked<TheoryOfChange> read = TheoryJson.parse(marked.text(), "x.json");
        assertThat(Samples.lines(read)).containsExactly(marked.at("x.json:① (/extensions/x" + "/0".repeat(62) + ") error too-deep"));
        assertThat(read.value().title()).as("what stands before is used").isEqualTo("T");
    }

    @Test
    void a_file_of_nothing_but_tiny_values_is_bounded() {
        InputLimits limits = InputLimits.DEFAULT.withBytes(3200).withRows(10).withColumns(10).withCell(1000).withDepth(64);
        Checked<TheoryOfChange> read = TheoryJson.parse(new SourceText("x.json", FORMAT + "[" + "1,".repeat(200) + "1]}}"), limits);
        assertThat(codes(read)).containsExactly("too-many-values");
        assertThat(codes(TheoryJson.parse(new SourceText("x.json", FORMAT + "[" + "1,".repeat(90) + "1]}}"), limits))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void keys_of_one_hash_are_no_slower(int megabytes) {
        // "Aa" and "BB" have the same hash, and so have all texts made of them.
        StringBuilder text = new StringBuilder(FORMAT).append("{\"k\": 1");
        int bits = megabytes == 1 ? 15 : 17;
        for (int i = 0; i < 1 << bits; i++) {
            text.append(",\"");
            for (int bit = 0; bit < bits; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append("\":1");
        }
        text.append("}}}");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(codes(TheoryJson.parse(text.toString(), "x.json"))).isEmpty());
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_damaged_case_gives_diagnostics_and_what_is_left_is_a_case(long seed) {
        String text = damaged(Samples.text(Samples.CASE.resolve("written.json")), new Random(seed));
        Checked<Evaluation> read = EvaluationJson.parse(text, "x.json");
        assertSound(read);
        String written = EvaluationJson.write(read.value());
        Checked<Evaluation> again = EvaluationJson.parse(written, "x.json");
        assertThat(again.hasErrors()).as(again.diagnostics().toString()).isFalse();
        Samples.assertSame(again.value(), read.value());
        assertThat(EvaluationJson.write(again.value())).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_damaged_document_of_each_kind_gives_diagnostics(long seed) {
        Random random = new Random(seed);
        Checked<TheoryOfChange> theory = TheoryJson.parse(damaged(Samples.text(Samples.CASE.resolve("theory.json")), random), "x.json");
        Checked<EvidenceBase> evidence = EvidenceJson.parse(damaged(Samples.text(Samples.CASE.resolve("evidence.json")), random), "x.json");
        Checked<AssessmentRules> rules = RulesJson.parse(damaged(Samples.text(Samples.CASE.resolve("rules.json")), random), "x.json");
        List.of(theory, evidence, rules).forEach(HostileJsonTest::assertSound);
        assertThat(evidence.value().rows()).allSatisfy(rows ->
                assertThat(rows.read() - rows.rejected()).as("every item is accounted for").isEqualTo(evidence.value().items().size()));
        assertThat(TheoryJson.parse(TheoryJson.write(theory.value()), "x.json").hasErrors()).isFalse();
        assertThat(EvidenceJson.parse(EvidenceJson.write(evidence.value()), "x.json").hasErrors()).isFalse();
        assertThat(RulesJson.parse(RulesJson.write(rules.value()), "x.json").hasErrors()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void random_bytes_give_diagnostics(long seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        Checked<SourceText> source = SourceText.decode(bytes, "x.json", InputLimits.DEFAULT);
        assertSound(source.then(text -> TheoryJson.parse(text, InputLimits.DEFAULT)));
    }

    /** One to four changes: characters, words of JSON, whole stretches. */
    private static String damaged(String text, Random random) {
        String[] pieces = {"\"", "{", "}", "[", "]", ",", ":", "null", "true", "0", "-1e5", "1e999999", "\"\"", "\\", "\n", "å", "\ud800", "\u0001", "{}", "[]",
            "\" \"", "\"id\"", "//", "'", "\ufeff", "[[[[", "\"K1\"", "\"extensions\": {\"a\": -0.0}"};
        StringBuilder changed = new StringBuilder(text);
        IntStream.range(0, 1 + random.nextInt(4)).forEach(i -> {
            int at = random.nextInt(changed.length());
            int length = Math.min(changed.length() - at, random.nextInt(4) == 0 ? random.nextInt(80) : random.nextInt(3));
            switch (random.nextInt(4)) {
                case 0 -> changed.delete(at, at + length);
                case 1 -> changed.insert(at, pieces[random.nextInt(pieces.length)]);
                case 2 -> changed.replace(at, at + length, pieces[random.nextInt(pieces.length)]);
                default -> replaceValue(changed, at, pieces[random.nextInt(pieces.length)]);
            }
        });
        return changed.toString();
    }

    /** Replaces the value after the next colon: damage that is still JSON. */
    private static void replaceValue(StringBuilder text, int from, String piece) {
        int colon = text.indexOf(": ", from);
        int end = text.indexOf("\n", from);
        if (colon > 0 && end > colon) {
            text.replace(colon + 2, end, piece + ",");
        }
    }

    @Test
    void texts_survive_in_the_encoding_of_files() {
        String written = TheoryJson.write(Invented.evaluation(3).theory());
        assertThat(new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(written);
    }
}
