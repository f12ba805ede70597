package io.github.verkan.hostile;

import static io.github.verkan.hostile.Threats.codes;
import static io.github.verkan.hostile.Threats.items;
import static io.github.verkan.hostile.Threats.milliseconds;
import static io.github.verkan.hostile.Threats.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Verdict;
import io.github.verkan.chains.Chains;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Condenser;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.io.csv.CsvTables;
import io.github.verkan.io.csv.EvidenceStream;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.io.json.AssessmentJson;
import io.github.verkan.io.json.TheoryJson;
import io.github.verkan.io.refi.RefiQda;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.structure.TheoryChecks;
import io.github.verkan.testing.RandomCase;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a case may hold to harm what is computed of it, and what a caller may do wrong. Each test is one threat. */
class ThreatsToReasoningTest {

    private static Assessment assess(TheoryOfChange theory, List<EvidenceItem> items) {
        return Assessor.of(Evaluation.of(theory, EvidenceBase.of(List.of(), items)).build()).assess();
    }

    @Test
    void theories_that_go_isRoundin_circles_and_links_that_lead_nowhere() {
        SplittableRandom random = new SplittableRandom(15);
        int loops = 0;
        for (int round = 0; round < 1_000; round++) {
            int nodes = random.nextInt(1, 9);
            boolean[][] arcs = new boolean[nodes][nodes];
            TheoryBuilder builder = TheoryOfChange.named("x");
            for (int i = 0; i < nodes; i++) {
                builder.effect("K" + i, "x", Horizon.SHORT);
            }
            for (int link = random.nextInt(12); link > 0; link--) {
                int from = random.nextInt(nodes);
                int to = random.nextInt(nodes);
                arcs[from][to] |= from != to;
                builder.link("K" + from, "K" + to);
            }
            builder.link("K0", "nowhere");
            Checked<TheoryOfChange> read = builder.check();
            assertThat(codes(read)).contains("unknown-element");
            assertThat(read.value().links()).allSatisfy(link -> assertThat(read.value().element(link.to())).isPresent());
            boolean hasLoop = isRound(arcs);
            loops += hasLoop ? 1 : 0;
            assertThat(codes(TheoryChecks.run(read.value())).contains("loop")).isEqualTo(hasLoop);
            assertThat(Chains.of(assess(read.value(), List.of())).all()).isNotNull();
        }
        assertThat(loops).isBetween(100, 900);
    }

    /** Whether some node reaches itself: by all paths of up to eight steps (Warshall 1962). */
    private static boolean isRound(boolean[][] arcs) {
        boolean[][] reaches = new boolean[arcs.length][];
        for (int i = 0; i < arcs.length; i++) {
            reaches[i] = arcs[i].clone();
        }
        for (int via = 0; via < arcs.length; via++) {
            for (int from = 0; from < arcs.length; from++) {
                for (int to = 0; to < arcs.length; to++) {
                    reaches[from][to] |= reaches[from][via] && reaches[via][to];
                }
            }
        }
        for (int i = 0; i < arcs.length; i++) {
            if (reaches[i][i]) {
                return true;
            }
        }
        return false;
    }

    @Test
    void chains_longer_than_any_stack() throws Exception {
        int length = 20_000;
        TheoryBuilder builder = TheoryOfChange.named("x").effect("K0", "x", Horizon.SHORT);
        for (int i = 1; i < length; i++) {
            builder.effect("K" + i, "x", Horizon.SHORT).link("K" + (i - 1), "K" + i);
        }
        List<EvidenceItem> items = List.of(EvidenceItem.saying("E1", Direction.SUPPORTS).targets("K0").sources("S").build());
        Threats.onSmallStack(() -> {
            TheoryOfChange theory = builder.build();
            assertThat(codes(TheoryChecks.run(theory))).isNotNull();
            Assessment assessment = assess(theory, items);
            assertThat(Chains.of(assessment).all()).isNotEmpty();
            assertThat(TheoryJson.parse(TheoryJson.write(theory), "t").value().links()).isEqualTo(theory.links());
        });
    }

    @Test
    void more_paths_than_can_be_counted() throws Exception {
        Assessment narrow = layered(4, 11);
        Assessment wide = layered(10, 50);
        Chains.of(narrow);
        assertThat(milliseconds(() -> {
            assertThat(Chains.of(narrow).all()).isNotEmpty();
            assertThat(Chains.of(wide).all()).isNotEmpty();
        })).as("four million paths, and ten to the fiftieth").isLessThan(3_000);
    }

    private static Assessment layered(int width, int layers) {
        TheoryBuilder theory = TheoryOfChange.named("x");
        for (int layer = 0; layer < layers; layer++) {
            for (int i = 0; i < width; i++) {
                theory.effect("K" + layer + "-" + i, "x", Horizon.SHORT);
                for (int before = 0; layer > 0 && before < width; before++) {
                    theory.link("K" + (layer - 1) + "-" + before, "K" + layer + "-" + i);
                }
            }
        }
        return assess(theory.build(), List.of(EvidenceItem.saying("E1", Direction.SUPPORTS).targets("K0-0").sources("S").build()));
    }

    @Test
    void results_that_are_no_numbers() {
        for (int seed = 0; seed < 60; seed++) {
            String written = AssessmentJson.write(Assessor.of(RandomCase.of(seed)).assess());
            assertThat(written).doesNotContain("NaN", "Infinity", "-0.0");
        }
        TheoryOfChange theory = TheoryOfChange.named("x").effect("K1", "x", Horizon.SHORT).build();
        Verdict verdict = assess(theory, List.of()).verdict("K1", Scope.OVERALL).orElseThrow();
        assertThat(verdict.gradeIfAny()).as("nothing was said: no grade, and not the lowest").isEmpty();
        assertThat(verdict.status().mayHaveGrade()).isFalse();
        for (String answers : List.of("[0, 0]", "[0]", "[]")) {
            Checked<EvidenceBase> read = items("{\"id\": \"Q\", \"targets\": [\"K1\"], \"sources\": [\"S\"], \"finding\": {\"counts\": " + answers + "}}");
            Assessment assessment = assess(theory, read.value().items());
            assertThat(assessment.verdict("K1", Scope.OVERALL).orElseThrow().gradeIfAny()).as(answers).isEmpty();
        }
    }

    /** What is computed, whatever order the rows stand in. */
    private static Map<String, String> verdicts(Evaluation evaluation) {
        Map<String, String> verdicts = new TreeMap<>();
        for (Verdict it : Assessor.of(evaluation).assess().verdicts()) {
            verdicts.put(it.element() + " " + it.scope(), it.status() + " " + it.gradeIfAny() + " " + it.strengthIfAny() + " " + it.counts() + " " + it.contributionIfAny());
        }
        return verdicts;
    }

    @Test
    void rows_in_another_order_in_parts_and_on_many_threads() throws Exception {
        SplittableRandom random = new SplittableRandom(23);
        for (int seed = 0; seed < 60; seed++) {
            Evaluation evaluation = RandomCase.of(seed);
            Map<String, String> expected = verdicts(evaluation);
            Evaluation shuffled = RandomCase.shuffled(evaluation, seed + 1);
            assertThat(verdicts(shuffled)).as("seed %d", seed).isEqualTo(expected);
            List<List<EvidenceItem>> parts = new ArrayList<>();
            for (int k = random.nextInt(1, 17); k > 0; k--) {
                parts.add(new ArrayList<>());
            }
            shuffled.evidence().items().forEach(item -> parts.get(random.nextInt(parts.size())).add(item));
            EvidenceBase union = EvidenceBase.union(parts.stream().map(part -> EvidenceBase.of(evaluation.evidence().sources().all(), part)).toList()).value();
            assertThat(verdicts(RandomCase.with(evaluation, union.items()))).as("seed %d", seed).isEqualTo(expected);
        }
        Callable<String> work = () -> AssessmentJson.write(Assessor.of(Threats.example("pa-vag")).assess());
        String alone = work.call();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> together = threads.invokeAll(Collections.nCopies(16, work));
            for (Future<String> each : together) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void shares_that_are_counted_wrong() {
        TheoryOfChange theory = TheoryOfChange.named("x").effect("K1", "x", Horizon.SHORT).build();
        SplittableRandom random = new SplittableRandom(24);
        for (int round = 0; round < 500; round++) {
            int voices = random.nextInt(2, 40);
            long halves = 0;
            List<EvidenceItem> items = new ArrayList<>();
            List<Source> sources = new ArrayList<>();
            for (int i = 0; i < voices; i++) {
                Direction said = List.of(Direction.SUPPORTS, Direction.PARTLY, Direction.CONTRADICTS).get(random.nextInt(3));
                halves += said == Direction.SUPPORTS ? 2 : said == Direction.PARTLY ? 1 : 0;
                sources.add(Source.of("S" + i, "role " + i % 3));
                for (int again = random.nextInt(1, 4); again > 0; again--) {
                    items.add(EvidenceItem.saying("E" + i + "." + again, said).targets("K1").sources("S" + i).build());
                }
            }
            // In eighths of a voice: at a cut point itself, which belongs to one side, nothing is held.
            long eighths = halves * 4;
            if (eighths % voices == 0 && eighths / voices % 2 == 1) {
                continue;
            }
            int grade = (int) ((eighths + voices) / (2L * voices));
            Verdict verdict = Assessor.of(Evaluation.of(theory, EvidenceBase.of(sources, items)).build()).assess().verdict("K1", Scope.OVERALL).orElseThrow();
            assertThat(verdict.grade()).as("round %d: %d halves of %d voices", round, halves, voices).isEqualTo(GradeScale.ofFive().at(grade));
        }
    }

    @Test
    void counts_that_overflow() throws IOException {
        TheoryOfChange theory = TheoryOfChange.named("x").effect("K1", "x", Horizon.SHORT).build();
        for (String counts : List.of("9223372036854775807, 9223372036854775807", "9223372036854775807, 1", "999999999999999999, 999999999999999999", "2147483647, 2147483648")) {
            Checked<EvidenceBase> read = items("{\"id\": \"Q\", \"targets\": [\"K1\"], \"sources\": [\"S\"], \"finding\": {\"counts\": [" + counts + "]}}");
            Checked<Assessment> assessment = Assessor.of(Evaluation.of(theory, read.value()).check().value()).check();
            assertThat(AssessmentJson.write(assessment.value())).as(counts).doesNotContain("NaN").doesNotContainPattern("\"(n|count)\": -");
        }
        StringBuilder rows = new StringBuilder("id;mål;riktning;källa;antal rader\n");
        for (int i = 0; i < 30; i++) {
            rows.append("E").append(i).append(";K1;stöder;S;999999999999999999\n");
        }
        Assessment assessment = assess(theory, table(rows.toString()).value().items());
        assertThat(assessment.rowsRead()).isEqualTo(Long.MAX_VALUE);
        assertThat(assessment.voiceRows()).isEqualTo(Long.MAX_VALUE);
        assertThat(assessment.rejectedRows()).isZero();
        Checked<EvidenceBase> condensed = EvidenceStream.standard().read(new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)), "x");
        assertThat(condensed.value().items()).singleElement().satisfies(item -> assertThat(item.rows()).isEqualTo(Long.MAX_VALUE));
        assertThat(Condenser.condensed(table(rows.toString()).value().items())).singleElement().satisfies(item -> assertThat(item.rows()).isEqualTo(Long.MAX_VALUE));
    }

    @Test
    void callers_who_give_nothing_and_streams_that_break() throws Exception {
        for (Map.Entry<String, ThrowingCallable> call : Map.<String, ThrowingCallable>of(
                "limits", () -> CsvTables.within(null),
                "other", () -> EvidenceStream.standard().within(null),
                "name", () -> RefiQda.project(Path.of("x"), null),
                "theory", () -> Evaluation.of(null, EvidenceBase.EMPTY),
                "evidence", () -> Evaluation.of(TheoryOfChange.named("x").build(), null),
                "evaluation", () -> Assessor.of(null)).entrySet()) {
            assertThatThrownBy(call.getValue()).as(call.getKey()).isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class).hasMessageContaining(call.getKey());
        }
        assertThatThrownBy(() -> EvaluationFiles.read(Path.of("no such file"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> SourceText.read(Path.of("src"), "x", InputLimits.DEFAULT)).isInstanceOf(IOException.class);

        byte[] bytes = ("id;mål;riktning;källa\n" + "E;K1;stöder;S\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        for (int k = 0; k < 200; k++) {
            int at = k < 50 ? k : (int) ((long) bytes.length * k / 200);
            Breaking stream = new Breaking(bytes, at);
            assertThatThrownBy(() -> EvidenceStream.standard().read(stream, "x")).as("broken after %d bytes", at).isInstanceOf(IOException.class);
            assertThat(stream.closed).as("closed by whoever opened it").isZero();
        }
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> EvidenceStream.standard().read(new ByteArrayInputStream(bytes), "x")).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
    }

    /** Breaks off after some bytes. */
    private static final class Breaking extends InputStream {
        private final byte[] bytes;
        private final int most;
        private int at;
        private int closed;

        Breaking(byte[] bytes, int most) {
            this.bytes = bytes;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            if (at >= most) {
                throw new IOException("broken");
            }
            return bytes[at++] & 0xFF;
        }

        @Override
        public void close() {
            closed++;
        }
    }
}
