package io.github.verkan.robustness;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.EvaluationBuilder;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A small case: two parties, a compound effect, a mechanism that can be held down, and sources of three roles. */
final class Case {

    static final Finding YES = Direction.SUPPORTS;
    static final Finding PARTLY = Direction.PARTLY;
    static final Finding NO = Direction.CONTRADICTS;
    static final Finding NO_VIEW = Direction.NO_VIEW;
    private static final String[] SOURCES = {"S1", "S2", "S3", "L1", "L2", "B1", "I1", "EVAL"};
    private static final String[] ELEMENTS = {"A", "E", "W", "W1", "W2", "RISE", "M", "F", "EW", "E", "W"};
    private static final String[] PARTIES = {"NORTH", "SOUTH", "BOTH"};
    private static final String[] GRADES = {"not-achieved", "limited", "partly", "largely", "achieved"};

    final TheoryBuilder theory = TheoryOfChange.named("A case").actor("NORTH", "North").actor("SOUTH", "South")
            .activity("A", "Meetings are held")
            .effect("E", "Staff know the method", Horizon.SHORT)
            .element(Effect.of("W", "A compound effect", Horizon.MEDIUM))
            .element(Effect.of("W1", "Its first part", Horizon.MEDIUM).partOf("W"))
            .element(Effect.of("W2", "Its second part", Horizon.MEDIUM).partOf("W"))
            .element(Effect.of("RISE", "Trust has risen", Horizon.SHORT).being(Nature.CHANGE).with(Details.NONE.withLevel(Level.STAFF)))
            .mechanism("M", "Meetings spread knowledge")
            .element(Factor.of("F", "Too little time", Influence.HINDERS, List.of("E")))
            .group("BOTH", "Both", "NORTH", "SOUTH")
            .targetGroup(new TargetGroup("STAFF", "Staff", TargetGroup.Role.DIRECT))
            .subgroup(new Subgroup("NEW", "New staff", "STAFF"))
            .link(Link.between("A", "E").named("AE").being(LinkKind.REQUIRES).through("M"))
            .link(Link.between("E", "W").named("EW"))
            .link(Link.between("E", "RISE").named("ER"))
            .link(Link.between("RISE", "W1").named("RW1"));
    private final List<Source> sources = List.of(Source.of("S1", "staff"), Source.of("S2", "staff"), Source.of("S3", "staff"),
            Source.of("L1", "leaders"), Source.of("L2", "leaders"), Source.of("B1", "board"),
            Source.of("I1", "project").with(SourceStanding.INSIDER), Source.of("EVAL", "evaluator").with(SourceStanding.EVALUATOR));
    final List<EvidenceItem> items = new ArrayList<>();
    private AssessmentRules rules = AssessmentRules.byVoices();
    private LocalDate judgedOn;
    private LocalDate endsOn;

    Case says(String source, String element, Finding finding) {
        return row(item(finding).targets(element).sources(source));
    }

    EvidenceBuilder item(Finding finding) {
        return EvidenceItem.saying(String.format("E%03d", items.size() + 1), finding).methods("interview");
    }

    Case row(EvidenceBuilder item) {
        items.add(item.build());
        return this;
    }

    Case rules(AssessmentRules others) {
        rules = others;
        return this;
    }

    /** On which day it is judged, and when the intervention ends. */
    Case dated(LocalDate date, LocalDate end) {
        judgedOn = date;
        endsOn = end;
        return this;
    }

    Evaluation evaluation(List<EvidenceItem> rows) {
        EvaluationBuilder builder = Evaluation.of(theory.build(), EvidenceBase.of(sources, rows)).rules(rules)
                .cycles(List.of("1", "2").stream().map(id -> new Cycle(id, "", "", "", List.of())).toList());
        if (judgedOn != null) {
            builder.date(judgedOn).interventionEnd(endsOn);
        }
        return builder.check().value();
    }

    Assessment assess() {
        return Assessor.of(evaluation(items)).assess();
    }

    Reassessor again() {
        return Reassessor.of(assess());
    }

    Verdict verdict(String element) {
        return assess().verdict(element, Scope.OVERALL).orElseThrow();
    }

    /** The rows but those at the set bits, assessed from the start by the way that anybody would go. */
    Outcome outcomeWithout(long bits, String element, Scope scope) {
        List<EvidenceItem> rest = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if ((bits >> i & 1) == 0) {
                rest.add(items.get(i));
            }
        }
        Assessor assessor = Assessor.of(evaluation(rest)).alsoIn(List.of(scope));
        return assessor.assess().verdict(element, scope).map(Outcome::of).orElse(Outcome.NOTHING);
    }

    /** A case of its own for each seed. */
    static Case random(int seed, int mostRows) {
        SplittableRandom random = new SplittableRandom(seed);
        Case it = new Case();
        if (seed % 4 == 3) {
            it.rules(AssessmentRules.byMedian());
        }
        int rows = random.nextInt(1, mostRows + 1);
        for (int i = 0; i < rows; i++) {
            Finding finding = random.nextInt(3) == 0 ? new Graded(pick(random, GRADES)) : Direction.values()[random.nextInt(4)];
            EvidenceBuilder item = it.item(finding).targets(pick(random, ELEMENTS)).sources(pick(random, SOURCES));
            if (random.nextInt(4) == 0) {
                item.sources(pick(random, SOURCES), pick(random, SOURCES));
            }
            if (random.nextInt(3) == 0) {
                item.methods("survey");
            }
            if (random.nextInt(3) == 0) {
                item.about(pick(random, PARTIES));
            }
            if (random.nextInt(3) == 0) {
                item.cycles(random.nextBoolean() ? "1" : "2");
            }
            if (random.nextInt(4) == 0) {
                item.nature(Nature.STATE).level(Level.values()[random.nextInt(Level.values().length)]);
            }
            if (random.nextInt(6) == 0) {
                item.subgroups("NEW");
            }
            if (random.nextInt(8) == 0) {
                item.factors("F");
            }
            if (random.nextInt(8) == 0) {
                item.kind(EvidenceKind.GAP).gap(GapReason.values()[random.nextInt(GapReason.values().length)]);
            }
            if (random.nextInt(5) == 0) {
                item.kind(random.nextBoolean() ? EvidenceKind.BASELINE : EvidenceKind.values()[random.nextInt(EvidenceKind.values().length)]);
            }
            if (i > 0 && random.nextInt(8) == 0) {
                item.repeats(it.items.get(random.nextInt(i)).id());
            }
            it.row(item);
        }
        return it;
    }

    private static String pick(SplittableRandom random, String[] from) {
        return from[random.nextInt(from.length)];
    }
}
