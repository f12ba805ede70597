package io.github.verkan.testing;

import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.theory.Cycle;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** The sample case with rows drawn by lot: the same ones for the same seed. */
public final class RandomCase {

    private static final String[] SOURCES = {"MA-SKU", "MA-SVE", "MA", "PL", "PL2", "VA", "VB", "CH", "REG", "N1", "UTV"};
    private static final String[] ELEMENTS = {"R", "A", "O", "K", "X", "W", "W1", "W2", "D", "L", "M", "F", "AK"};
    private static final String[] PARTIES = {"SKU", "SVE", "VARD", "KOM"};
    private static final String[] METHODS = {"interview", "survey", "observation"};

    private RandomCase() {}

    public static Evaluation of(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SampleCase it = new SampleCase(Language.EN)
                .with(builder -> builder.cycles(List.of("1", "2", "3").stream().map(id -> new Cycle(id, "", "", "", List.of())).toList()));
        if (seed % 4 == 0) {
            it.rules(AssessmentRules.byMedian());
        }
        if (seed % 5 == 0) {
            it.dates("2020-11-30", "2020-12-31");
        }
        it.theory().link("K", "W1").link("W", "L").link("A", "O").link("X", "D");
        if (seed % 3 == 0) {
            it.theory().link("L", "K");
        }
        int rows = random.nextInt(1, 30);
        for (int i = 0; i < rows; i++) {
            it.row(row(it, random));
        }
        return it.assess().evaluation();
    }

    private static EvidenceBuilder row(SampleCase it, SplittableRandom random) {
        Finding finding = random.nextInt(5) == 0 ? SurveyAnswers.counted(random.nextInt(9), random.nextInt(9), 1 + random.nextInt(9))
                : Direction.values()[random.nextInt(4)];
        EvidenceBuilder item = it.item(finding).targets(pick(random, ELEMENTS)).methods(pick(random, METHODS));
        item.sources(random.nextInt(3) == 0 ? List.of(pick(random, SOURCES), "CH").stream().distinct().toList() : List.of(pick(random, SOURCES)));
        if (random.nextBoolean()) {
            item.about(pick(random, PARTIES));
        }
        if (random.nextInt(3) > 0) {
            item.cycles(String.valueOf(random.nextInt(1, 4)));
        }
        if (random.nextInt(6) == 0) {
            item.kind(EvidenceKind.values()[random.nextInt(EvidenceKind.values().length)]);
        } else if (random.nextInt(8) == 0) {
            item.kind(EvidenceKind.GAP).gap(GapReason.values()[random.nextInt(GapReason.values().length)]);
        }
        if (random.nextInt(6) == 0) {
            item.subgroups("NYA");
        }
        if (random.nextInt(6) == 0) {
            item.factors("F");
        }
        if (random.nextInt(6) == 0) {
            item.question(random.nextBoolean() ? "Is it so?" : "Has it become so?");
        }
        return item;
    }

    private static String pick(SplittableRandom random, String[] from) {
        return from[random.nextInt(from.length)];
    }

    /** The same case with its rows in another order. */
    public static Evaluation shuffled(Evaluation evaluation, int seed) {
        List<EvidenceItem> items = new ArrayList<>(evaluation.evidence().items());
        Collections.shuffle(items, new Random(seed));
        return with(evaluation, items);
    }

    /** The same case with other rows. */
    public static Evaluation with(Evaluation evaluation, List<EvidenceItem> items) {
        return evaluation.toBuilder().evidence(EvidenceBase.of(evaluation.evidence().sources().all(), items)).build();
    }
}
