import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.comparison.JudgementComparison;
import io.github.verkan.coverage.KnowledgeGaps;
import io.github.verkan.coverage.LooseEnds;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.Judgement;
import io.github.verkan.evaluation.JudgementWord;
import io.github.verkan.evaluation.Recommendation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Source;
import io.github.verkan.report.markdown.MarkdownReport;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/**
 * What a row costs when there are ten times as many: the time per row at 10 000 rows over that at 1 000, for the assessment, for what is drawn from it, and for
 * the whole report. Effects, factors, judgements and recommendations grow with the rows, twenty rows to an effect; 100 sources and 20 actors do not. The two
 * sizes are timed in turn, the small one ten times for each time of the large one, so that both are as warm and as disturbed. Ends with 1 if a ratio is above
 * the limit.
 */
public class Scaling {

    private static final int SMALL = 1_000;
    private static final int LARGE = 10_000;
    private static final double LIMIT = 2.5;

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        Evaluation small = evaluation(SMALL);
        Evaluation large = evaluation(LARGE);
        Assessment ofSmall = Assessor.of(small).assess();
        Assessment ofLarge = Assessor.of(large).assess();
        boolean sound = measure("assess", rounds, it -> Assessor.of(it).assess(), small, large);
        sound &= measure("gaps, ends, judgements", rounds,
                it -> KnowledgeGaps.of(it).size() + LooseEnds.of(it).size() + JudgementComparison.of(it).graded(), ofSmall, ofLarge);
        sound &= measure("Markdown report", rounds, it -> MarkdownReport.in(Language.SV).render(it), ofSmall, ofLarge);
        System.exit(sound ? 0 : 1);
    }

    private static Evaluation evaluation(int rows) {
        Random random = new Random(rows);
        int effects = rows / 20;
        TheoryBuilder theory = TheoryOfChange.named("Scaling");
        List<Source> sources = new ArrayList<>();
        List<Judgement> judgements = new ArrayList<>();
        List<Recommendation> recommendations = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            theory.actor("A" + i, "Actor " + i);
        }
        for (int i = 0; i < 100; i++) {
            sources.add(Source.of("S" + i, "role " + i % 7).belongingTo("A" + i % 20, ""));
        }
        for (int i = 0; i < effects; i++) {
            theory.effect("E" + i, "Effect " + i, Horizon.SHORT).element(Factor.of("F" + i, "Factor " + i, Influence.HINDERS, List.of("E" + i)));
            judgements.add(Judgement.of("J" + i, "E" + i, Scope.OVERALL, "partly", ""));
            if (i % 2 == 0) {
                recommendations.add(Recommendation.of("R" + i, "Do more about " + i, List.of(), List.of("E" + i)));
            }
        }
        List<EvidenceItem> items = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            EvidenceBuilder item = EvidenceItem.saying("I" + i, Direction.values()[random.nextInt(3)]).targets("E" + i % effects)
                    .sources("S" + random.nextInt(100)).about("A" + random.nextInt(20)).methods("interview");
            switch (random.nextInt(10)) {
                case 0 -> item.kind(EvidenceKind.GAP).gap(GapReason.NOT_MEASURED);
                case 1 -> item.kind(EvidenceKind.JUDGEMENT);
                case 2, 3 -> item.factors("F" + i % effects);
                default -> { }
            }
            items.add(item.build());
        }
        return Evaluation.of(theory.build(), EvidenceBase.of(sources, items)).recommendations(recommendations).judgements(judgements)
                .judgementWords(List.of(new JudgementWord("partly", List.of("partly"), null, null))).build();
    }

    private static <T> boolean measure(String name, int rounds, Function<T, ?> work, T small, T large) {
        long[] smallTimes = new long[rounds];
        long[] largeTimes = new long[rounds];
        for (int i = -rounds / 2; i < rounds; i++) {
            long ofSmall = time(work, small, LARGE / SMALL) / LARGE;
            long ofLarge = time(work, large, 1) / LARGE;
            if (i >= 0) {
                smallTimes[i] = ofSmall;
                largeTimes[i] = ofLarge;
            }
        }
        Arrays.sort(smallTimes);
        Arrays.sort(largeTimes);
        double ratio = (double) largeTimes[rounds / 2] / smallTimes[rounds / 2];
        System.out.printf(Locale.ROOT, "%-24s per row at %d: %6d ns   at %d: %6d ns   ratio: %.2f%n",
                name, SMALL, smallTimes[rounds / 2], LARGE, largeTimes[rounds / 2], ratio);
        return ratio <= LIMIT;
    }

    /** Nanoseconds for all times together. */
    private static <T> long time(Function<T, ?> work, T on, int times) {
        long start = System.nanoTime();
        int said = 0;
        for (int i = 0; i < times; i++) {
            said += work.apply(on).hashCode() == 0 ? 1 : 0;
        }
        long taken = System.nanoTime() - start;
        if (said == Integer.MAX_VALUE) {
            System.out.println();
        }
        return taken;
    }
}
