package io.github.verkan.testing;

import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Output;
import io.github.verkan.theory.Resource;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Theories of a given size with everything that a picture has to cope with, drawn by lot: the same ones for the same seed. */
public final class LargeTheory {

    private static final String[] WORDS = {"ökad", "samverkan", "arbetsmarknadsrehabiliteringsverksamhet", "stöd", "och", "medarbetarna", "i", "målgruppen", "rutiner"};
    private static final ElementOrigin[] OUTSIDE = {ElementOrigin.COMPENSATING, ElementOrigin.EXISTING, ElementOrigin.UNEXPECTED};

    private LargeTheory() {}

    public static TheoryOfChange of(int seed, int elements, int links) {
        SplittableRandom random = new SplittableRandom(seed);
        TheoryBuilder theory = TheoryOfChange.named("Drawn");
        List<String> ids = new ArrayList<>();
        List<String> effects = new ArrayList<>();
        List<String> mechanisms = new ArrayList<>();
        for (int i = 0; i < elements; i++) {
            String id = "E" + i;
            Details details = random.nextInt(12) == 0 ? Details.NONE.withOrigin(OUTSIDE[random.nextInt(3)]) : Details.NONE;
            Element element = element(random, id, label(random), details, effects, ids);
            theory.element(element);
            if (element instanceof Mechanism) {
                mechanisms.add(id);
            } else if (!(element instanceof Factor)) {
                ids.add(id);
            }
            if (element instanceof Effect) {
                effects.add(id);
            }
        }
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < links && ids.size() > 1; i++) {
            int a = random.nextInt(ids.size());
            int b = random.nextInt(3) == 0 ? random.nextInt(ids.size()) : Math.min(ids.size() - 1, a + 1 + random.nextInt(9));
            if (taken.add(a + "-" + b)) {
                Link link = Link.between(ids.get(a), ids.get(b)).being(LinkKind.values()[random.nextInt(5)]);
                theory.link(mechanisms.isEmpty() || random.nextInt(3) > 0 ? link : link.through(mechanisms.get(random.nextInt(mechanisms.size()))));
            }
        }
        return theory.check().value();
    }

    private static Element element(SplittableRandom random, String id, String label, Details details, List<String> effects, List<String> ids) {
        int lot = random.nextInt(16);
        if (lot < 2) {
            return Resource.of(id, label).with(details);
        } else if (lot < 5) {
            return Activity.of(id, label).with(details);
        } else if (lot < 6) {
            return Output.of(id, label).with(details);
        } else if (lot < 7) {
            return Mechanism.of(id, label);
        } else if (lot < 8 && !ids.isEmpty()) {
            return Factor.of(id, label, Influence.BOTH, List.of(ids.get(random.nextInt(ids.size()))));
        }
        Horizon horizon = random.nextInt(10) == 0 ? null : Horizon.values()[random.nextInt(3)];
        Effect effect = Effect.of(id, label, horizon).with(details);
        return !effects.isEmpty() && random.nextInt(4) == 0 ? effect.partOf(effects.get(random.nextInt(effects.size()))) : effect;
    }

    private static String label(SplittableRandom random) {
        StringBuilder label = new StringBuilder("Element");
        int count = random.nextInt(7);
        for (int i = 0; i < count; i++) {
            label.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return label.toString();
    }
}
