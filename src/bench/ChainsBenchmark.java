package bench;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.chains.Chains;
import io.github.verkan.chains.Diagnoses;
import io.github.verkan.chains.Prospects;
import io.github.verkan.chains.Reaches;
import io.github.verkan.chains.Sufficiencies;
import io.github.verkan.conclusion.Conclusion;
import io.github.verkan.coverage.KnowledgeGaps;
import io.github.verkan.coverage.OpenQuestions;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The chains of invented theories of twenty layers, with three times as many links as elements, each from a random element of the layer before; one row on each
 * element, four of five in favour. Prints the time per link at each size, first by JMH, one size after the other, and then the median of the processor time with
 * the sizes taken in turn, so that whatever else the machine does meets all of them alike. Then what the other analyses along the theory take in the
 * largest, each timed once after a round to warm up. Ends with 1 where, in turn, a link costs more than twice as much at 100 000 elements as at 1 000.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+UseParallelGC"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ChainsBenchmark {

    private static final int LAYERS = 20;
    private static final int LINKS_PER_ELEMENT = 3;
    private static final double LIMIT = 2.0;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 61;

    /** Kept, so that nothing is left out because nobody needs it. */
    private static Object last;

    /** The number of elements. */
    @Param({"1000", "10000", "100000"})
    public int elements;

    private Assessment assessment;

    /** Makes and assesses the theory, which is not timed. */
    @Setup
    public void assess() {
        Random random = new Random(elements);
        int width = elements / LAYERS;
        TheoryBuilder theory = TheoryOfChange.named("Layers");
        List<EvidenceItem> items = new ArrayList<>();
        for (int i = 0; i < elements; i++) {
            if (i < width) {
                theory.activity("E" + i, "Activity " + i);
            } else {
                theory.effect("E" + i, "Effect " + i, Horizon.SHORT);
            }
            Direction direction = random.nextInt(5) == 0 ? Direction.CONTRADICTS : Direction.SUPPORTS;
            items.add(EvidenceItem.saying("I" + i, direction).targets("E" + i).sources("S" + i % 2).build());
        }
        for (int i = 0; i < LINKS_PER_ELEMENT * elements; i++) {
            int to = width + i % (elements - width);
            int from = (to / width - 1) * width + random.nextInt(width);
            LinkKind kind = random.nextInt(3) == 0 ? LinkKind.REQUIRES : LinkKind.CONTRIBUTES;
            theory.link(Link.between("E" + from, "E" + to).being(kind).named("L" + i));
        }
        List<Source> sources = List.of(Source.of("S0", "staff"), Source.of("S1", "leaders"));
        assessment = Assessor.of(Evaluation.of(theory.build(), EvidenceBase.of(sources, items)).build()).assess();
    }

    /** What is timed. */
    @Benchmark
    public Chains chains() {
        return Chains.of(assessment);
    }

    /** Each round goes over as many links at each size. */
    private static double timeInTurn(List<ChainsBenchmark> sizes) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        int most = sizes.get(sizes.size() - 1).elements;
        double[][] perLink = new double[sizes.size()][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < sizes.size(); i++) {
                long start = clock.getCurrentThreadCpuTime();
                for (int done = 0; done < most; done += sizes.get(i).elements) {
                    last = sizes.get(i).chains();
                }
                perLink[i][Math.max(0, round)] = (clock.getCurrentThreadCpuTime() - start) / (double) (LINKS_PER_ELEMENT * most);
            }
        }
        for (int i = 0; i < sizes.size(); i++) {
            Arrays.sort(perLink[i]);
            System.out.printf(Locale.ROOT, "%7d elements, in turn: %6.0f ns of processor time per link%n", sizes.get(i).elements, perLink[i][ROUNDS / 2]);
        }
        double ratio = perLink[sizes.size() - 1][ROUNDS / 2] / perLink[0][ROUNDS / 2];
        System.out.printf(Locale.ROOT, "ratio: %.2f%n", ratio);
        return ratio;
    }

    private static void timeOthers(Assessment on) {
        io.github.verkan.theory.Scope everybody = io.github.verkan.theory.Scope.OVERALL;
        Map<String, Supplier<Object>> others = new LinkedHashMap<>();
        others.put("how far chains reach", () -> Reaches.of(on, everybody));
        others.put("what is enough for the next step", () -> Sufficiencies.of(on, everybody));
        others.put("prospects", () -> Prospects.of(on, everybody));
        others.put("diagnoses", () -> Diagnoses.of(on, everybody));
        others.put("knowledge gaps", () -> KnowledgeGaps.of(on));
        others.put("open questions", () -> OpenQuestions.of(on));
        others.put("conclusion", () -> Conclusion.of(on));
        others.forEach((name, other) -> {
            last = other.get();
            long start = System.nanoTime();
            last = other.get();
            System.out.printf(Locale.ROOT, "%-33s %5.1f s%n", name, (System.nanoTime() - start) / 1e9);
        });
    }

    public static void main(String[] args) throws RunnerException {
        Map<Integer, Double> perLink = new TreeMap<>();
        for (RunResult result : new Runner(new OptionsBuilder().include(ChainsBenchmark.class.getName()).build()).run()) {
            int size = Integer.parseInt(result.getParams().getParam("elements"));
            perLink.put(size, result.getPrimaryResult().getScore() / (LINKS_PER_ELEMENT * size));
        }
        perLink.forEach((size, nanos) -> System.out.printf(Locale.ROOT, "%7d elements, %7d links: %6.0f ns per link%n", size, LINKS_PER_ELEMENT * size, nanos));
        List<ChainsBenchmark> sizes = new ArrayList<>();
        for (int size : perLink.keySet()) {
            ChainsBenchmark each = new ChainsBenchmark();
            each.elements = size;
            each.assess();
            sizes.add(each);
        }
        double ratio = timeInTurn(sizes);
        timeOthers(sizes.get(sizes.size() - 1).assessment);
        System.exit(ratio <= LIMIT ? 0 : 1);
    }
}
