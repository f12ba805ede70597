package io.github.verkan.testing;

import io.github.verkan.collaboration.FactorInfluence;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.FactorStudyBuilder;
import io.github.verkan.collaboration.InfluenceKind;
import io.github.verkan.collaboration.Sign;
import io.github.verkan.collaboration.StatedLoop;
import java.util.SplittableRandom;

/** Studies of factors made by chance: influences of all kinds and both signs, with a stated loop that others bear on in some. */
public final class RandomStudy {

    private static final String[] WORDS = {"tillit", "gemensam värdegrund och ramverk", "samlokalisering", "handläggningstidsförkortning", "möten", "ledningens stöd i vardagen"};

    private RandomStudy() {}

    /** A study of so many factors. */
    public static FactorStudy of(int seed, int factors, int influences) {
        SplittableRandom random = new SplittableRandom(seed);
        FactorStudyBuilder study = FactorStudy.titled("Study " + seed);
        for (int i = 0; i < factors; i++) {
            study.factor("f" + i, i + " " + WORDS[random.nextInt(WORDS.length)] + (random.nextInt(4) == 0 ? " " + WORDS[random.nextInt(WORDS.length)] : ""));
        }
        for (int i = 0; i < influences; i++) {
            InfluenceKind kind = random.nextInt(5) > 0 ? InfluenceKind.INFLUENCE : InfluenceKind.values()[random.nextInt(4)];
            String to = random.nextInt(30) == 0 ? FactorInfluence.ALL : "f" + random.nextInt(factors);
            study.influence(FactorInfluence.of("i" + i, "f" + random.nextInt(factors), to, random.nextInt(3) == 0 ? Sign.MINUS : Sign.PLUS).as(kind));
        }
        if (seed % 3 == 0) {
            study.loop(StatedLoop.of("L", "A loop", "f0", "f1", "f2"));
            study.influence(FactorInfluence.of("l0", "f0", "f1", Sign.PLUS)).influence(FactorInfluence.of("l1", "f1", "f2", Sign.PLUS));
            if (seed % 2 == 0) {
                study.influence(FactorInfluence.of("l2", "f2", "f0", Sign.PLUS));
            }
            study.influence(FactorInfluence.of("b", "f3", "L", Sign.MINUS).as(InfluenceKind.BREAKS_LOOP));
        }
        return study.build();
    }
}
