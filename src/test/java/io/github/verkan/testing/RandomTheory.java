package io.github.verkan.testing;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Source;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Locus;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryHalf;
import io.github.verkan.theory.TheoryOfChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Theories with links, wholes, mechanisms, loops and factors drawn by lot, and rows on them: the same ones for the same seed. */
public final class RandomTheory {

    private static final LinkKind[] KINDS = {LinkKind.CONTRIBUTES, LinkKind.REQUIRES, LinkKind.CONTRIBUTES, LinkKind.REQUIRES, LinkKind.ALTERNATIVE,
        LinkKind.COMPENSATES, LinkKind.HINDERS};

    private final SplittableRandom random;
    private final boolean hasMechanisms;
    private final TheoryBuilder theory = TheoryOfChange.named("Drawn").actor("NORTH", "North").actor("SOUTH", "South").group("ALL", "Both", "NORTH", "SOUTH");
    private final List<String> work = new ArrayList<>();
    private final List<String> effects = new ArrayList<>();
    private final List<String> mechanisms = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> all = new ArrayList<>();

    private RandomTheory(int seed, boolean hasMechanisms) {
        this.random = new SplittableRandom(seed);
        this.hasMechanisms = hasMechanisms;
    }

    public static Evaluation of(int seed) {
        return new RandomTheory(seed, true).draw();
    }

    public static Evaluation withoutMechanisms(int seed) {
        return new RandomTheory(seed, false).draw();
    }

    /** The same case with more rows: both sources say it of an element, a mechanism or a link. */
    public static Assessment saying(Evaluation evaluation, Direction direction, String id) {
        List<EvidenceItem> items = new ArrayList<>(evaluation.evidence().items());
        items.removeIf(item -> item.targets().contains(id));
        for (String source : List.of("S", "L")) {
            items.add(EvidenceItem.saying("X" + source, direction).targets(id).sources(source).build());
        }
        return Assessor.of(RandomCase.with(evaluation, items)).assess();
    }

    private Evaluation draw() {
        theory.resource("R", "Resource");
        work.add("R");
        for (int i = 0; i < 4; i++) {
            work.add("A" + i);
            theory.element(Activity.of("A" + i, "Activity " + i).with(origin(i == 3)));
        }
        theory.output("O", "Output");
        work.add("O");
        int count = random.nextInt(3, 9);
        for (int i = 0; i < count; i++) {
            Horizon horizon = i < count - 2 ? Horizon.MEDIUM : random.nextBoolean() ? Horizon.LONG : Horizon.SHORT;
            String whole = i > 0 && random.nextInt(3) == 0 ? effects.get(random.nextInt(i)) : "";
            Effect effect = Effect.of("E" + i, "Effect " + i, horizon).with(origin(random.nextInt(8) == 0));
            theory.element(whole.isEmpty() ? effect : effect.partOf(whole));
            effects.add("E" + i);
        }
        for (int i = 0; hasMechanisms && i < 3; i++) {
            mechanisms.add("M" + i);
            Mechanism mechanism = Mechanism.of("M" + i, "Mechanism " + i);
            theory.element(i == 0 ? mechanism : mechanism.of(TheoryHalf.values()[random.nextInt(2)]));
        }
        drawLinks(count);
        all.addAll(work);
        all.addAll(effects);
        all.addAll(mechanisms);
        for (int i = 0; i < 3; i++) {
            Factor factor = Factor.of("F" + i, "Factor " + i, Influence.values()[random.nextInt(3)], List.of(pick(all)));
            theory.element(i == 0 ? factor : factor.lying(Locus.values()[random.nextInt(2)]));
        }
        all.addAll(List.of("F0", "F1", "F2"));
        return Evaluation.of(theory.build(), EvidenceBase.of(sources(), rows())).date(LocalDate.of(2020, 1, 1)).interventionEnd(LocalDate.of(2020, 12, 31)).build();
    }

    private Details origin(boolean isOutside) {
        return isOutside ? Details.NONE.withOrigin(random.nextBoolean() ? ElementOrigin.COMPENSATING : ElementOrigin.EXISTING) : Details.NONE;
    }

    private void drawLinks(int count) {
        for (int i = 0; i < 4 + 2 * count; i++) {
            boolean isFromWork = random.nextInt(2) == 0;
            String from = isFromWork ? pick(work) : pick(effects);
            String to = random.nextInt(6) == 0 && isFromWork ? pick(work) : pick(effects);
            String id = from + "-" + to;
            if (!from.equals(to) && !links.contains(id)) {
                links.add(id);
                Link link = Link.between(from, to).being(KINDS[random.nextInt(KINDS.length)]);
                link = mechanisms.isEmpty() || random.nextBoolean() ? link : link.through(pick(mechanisms));
                theory.link(random.nextInt(6) == 0 ? link.enoughFrom(Degree.of(3, 4)) : link);
            }
        }
    }

    private static List<Source> sources() {
        return List.of(Source.of("S", "staff"), Source.of("L", "leaders"), Source.of("C", "clients"));
    }

    /** Most of what is spoken of is there, so that chains hold now and then. */
    private List<EvidenceItem> rows() {
        List<EvidenceItem> items = new ArrayList<>();
        for (String id : all) {
            int lot = random.nextInt(12);
            if (lot < 10) {
                Direction direction = lot < 6 ? Direction.SUPPORTS : lot < 8 ? Direction.CONTRADICTS : Direction.PARTLY;
                say(items, direction, id, "S", "");
                say(items, random.nextInt(8) == 0 ? Direction.CONTRADICTS : direction, id, "L", "");
            } else if (lot == 10 && random.nextInt(3) == 0) {
                items.add(EvidenceItem.saying("I" + items.size(), Direction.NO_VIEW).targets(id).sources("S").kind(EvidenceKind.GAP).gap(GapReason.TOO_EARLY).build());
            }
        }
        for (int i = 0; i < 6; i++) {
            Direction direction = Direction.values()[random.nextInt(3)];
            String actor = random.nextBoolean() ? "NORTH" : "SOUTH";
            String id = pick(all);
            say(items, direction, id, "S", actor);
            say(items, direction, id, "C", actor);
        }
        if (random.nextInt(3) == 0) {
            say(items, Direction.CONTRADICTS, pick(links), "S", "");
        }
        return items;
    }

    private void say(List<EvidenceItem> items, Direction direction, String id, String source, String about) {
        var item = EvidenceItem.saying("I" + items.size(), direction).targets(id).sources(source);
        if (!about.isEmpty()) {
            item.about(about);
        }
        if (random.nextInt(8) == 0 && !id.startsWith("F")) {
            item.factors("F" + random.nextInt(3));
        }
        items.add(item.build());
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
