package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Audience;
import io.github.verkan.evaluation.Certainty;
import io.github.verkan.evaluation.Concept;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.Grounds;
import io.github.verkan.evaluation.Judgement;
import io.github.verkan.evaluation.JudgementWord;
import io.github.verkan.evaluation.Limitation;
import io.github.verkan.evaluation.Publication;
import io.github.verkan.evaluation.Recommendation;
import io.github.verkan.evaluation.Reconsideration;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evaluation.Reply;
import io.github.verkan.evaluation.ScaleWords;
import io.github.verkan.evaluation.Stated;
import io.github.verkan.evaluation.StatedStatus;
import io.github.verkan.evaluation.Sustainment;
import io.github.verkan.evaluation.SustainmentStatus;
import io.github.verkan.evidence.Breadth;
import io.github.verkan.evidence.CodingChain;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.MissingAnswer;
import io.github.verkan.evidence.Quality;
import io.github.verkan.evidence.Reference;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceRegister;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Actor;
import io.github.verkan.theory.Better;
import io.github.verkan.theory.Cause;
import io.github.verkan.theory.Consequence;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.EvaluationQuestion;
import io.github.verkan.theory.Extensions;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Group;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.InfluenceAt;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Locus;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Output;
import io.github.verkan.theory.Quantity;
import io.github.verkan.theory.Relation;
import io.github.verkan.theory.Resource;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryHalf;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.theory.TheoryVersion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up cases that hold everything that a case can hold, in odd words; the same seed makes the same case. */
final class Invented {

    private static final String[] ODD = {"å", "\"", "\\", "\n", "\t", "\u0000", "\u001f", "\u007f", "\u2028", "\ud800", "\udc00", "😀", "/", "~", "</b>", " ",
        "ﬁ", "e\u0301", "\u202e", "'", "=1+1", "K", "x"};

    private final Random random;
    private final List<String> elements = new ArrayList<>();

    private Invented(long seed) {
        random = new Random(seed);
    }

    static Evaluation evaluation(long seed) {
        return new Invented(seed).evaluation();
    }

    private Evaluation evaluation() {
        TheoryOfChange theory = theory();
        AssessmentRules rules = rules();
        List<JudgementWord> words = List.of(new JudgementWord("w" + words(), List.of(rules.scale().at(0).code()), null, null),
                new JudgementWord("later", List.of(), StatedStatus.TOO_EARLY, null),
                new JudgementWord("anyway", List.of(), null, one(Contribution.values()), texts()));
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Grounds grounds = new Grounds(words(), words(), orNull(Certainty.values()), List.of(elements.get(5)), List.of("e0"));
            judgements.add(new Judgement("j" + i + words(), one(elements), scope(i), words.get(i % 3).word(), random.nextBoolean(),
                    places(words), grounds, orNull(Contribution.values()), List.of(one(elements)), Origin.NONE));
        }
        return Evaluation.of(theory, evidence(rules.scale())).id(words()).title(words()).language(one("sv", "en", ""))
                .date(LocalDate.of(1900 + random.nextInt(300), 1 + random.nextInt(12), 1 + random.nextInt(28)))
                .cycles(List.of(new Cycle("c0", words(), "2019", "2020-01", texts()), new Cycle("c1", "", "", "2020-12-31", List.of())))
                .interventionStart(LocalDate.of(2019, 1, 1)).interventionEnd(LocalDate.of(2020, 12, 31))
                .publication(new Publication(words(), texts(), words(), texts()))
                .audiences(List.of(new Audience("u0", label(), one(Audience.Rank.values())), new Audience("u1" + words(), label(), one(Audience.Rank.values()))))
                .reconsideredGoals(List.of(new ReconsideredGoal(one(elements), scope(1), one(Reconsideration.values()), words(), words(), words(), Origin.NONE),
                        new ReconsideredGoal("i0", Scope.OVERALL, one(Reconsideration.values()), words(), words(), words(), Origin.NONE)))
                .sustainment(List.of(new Sustainment("b0" + words(), label(), List.of(one(elements)), scope(2), one(SustainmentStatus.values()),
                        words(), words(), words(), Origin.NONE)))
                .recommendations(List.of(new Recommendation("d0" + words(), label(), one(Recommendation.Form.values()), List.of("a0", "u0"), words(),
                        List.of(one(elements), "o0"), words(), words(), Origin.NONE)))
                .limitations(List.of(new Limitation(label(), List.of(one(elements), "q0", "e1"), words(), Origin.NONE)))
                .concepts(List.of(new Concept(label(), label(), words())))
                .replies(List.of(new Reply("a1", random.nextBoolean(), one("", "2020", "2020-11"), words(), List.of(one(elements)), Origin.NONE)))
                .rules(rules).judgementWords(words).judgements(judgements).extensions(extensions()).check().value();
    }

    private Scope scope(int i) {
        return new Scope("a0", i % 2 == 0 ? "" : "s0", i % 3 == 0 ? "" : "c1");
    }

    private List<Stated> places(List<JudgementWord> words) {
        List<Stated> places = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            places.add(new Stated("p" + words(), places.isEmpty() ? "" : one(words).word(), words(), orNull(Stated.Explicitness.values())));
        }
        return places;
    }

    private TheoryOfChange theory() {
        TheoryBuilder theory = new TheoryBuilder().id(words()).title(words()).language(one("sv", "en", "")).extensions(extensions());
        for (int i = 0; i < 4; i++) {
            theory.actor(new Actor("a" + i, label(), words(), random.nextBoolean()));
        }
        theory.group(new Group("g0", label(), List.of("a0", "a1"))).group(new Group("g1", label(), List.of()));
        theory.relation(new Relation("r0", label(), "a0", "a2"));
        theory.targetGroup(new TargetGroup("t0", label(), one(TargetGroup.Role.values()), words()));
        theory.subgroup(new Subgroup("s0", label(), one("", "t0", "a0"), random.nextBoolean() ? null : Degree.of(random.nextInt(8), 7)));
        theory.version(new TheoryVersion("v0" + words(), one("", "2019", "2019-05", "2019-05-31"), texts(), words()))
                .version(new TheoryVersion("v1", "", List.of(), ""));
        theory.problem(words(), words());
        theory.consequence(new Consequence("k0", label(), orNull(Consequence.Stage.values()), words()));
        for (int i = 0; i < 30; i++) {
            elements.add(i + words() + i);
        }
        for (int i = 0; i < 30; i++) {
            String id = elements.get(i);
            theory.element(switch (i % 6) {
                case 0 -> new Resource(id, label(), details());
                case 1 -> new Activity(id, label(), List.of("a0", "g0"), List.of("t0"), random.nextBoolean() ? null : quantity(), details());
                case 2 -> new Output(id, label(), List.of(), details());
                case 3 -> new Effect(id, label(), orNull(Horizon.values()), orNull(Nature.values()), words(), random.nextBoolean() ? null : LocalDate.of(2024, 2, 29),
                        i == 9 ? elements.get(3) : "", List.of("t0"), List.of("a1"), details());
                case 4 -> new Mechanism(id, label(), words(), orNull(TheoryHalf.values()), List.of(one(elements)), List.of(one(elements)), details());
                default -> new Factor(id, label(), one(Influence.values()), List.of(new InfluenceAt("a0", one("", "c0"), one(Influence.values()), words()),
                        new InfluenceAt("", "c1", one(Influence.values()), words())), List.of(one(elements)), List.of("g1"), words(), words(), words(),
                        orNull(Locus.values()), details());
            });
        }
        for (int i = 0; i < 40; i++) {
            theory.link(new Link(random.nextInt(3) == 0 ? "l" + i + words() : "", one(elements), one(elements), one(LinkKind.values()),
                    random.nextBoolean() ? "" : elements.get(4), words(), words(), random.nextBoolean() ? null : Degree.of(random.nextInt(8), 7)));
        }
        theory.cause(new Cause("o0", label(), List.of(one(elements), one(elements)), words()));
        theory.question(new EvaluationQuestion("f0" + words(), label(), random.nextBoolean(), List.of(one(elements)), words()));
        BigDecimal baseline = number();
        theory.indicator(new Indicator("i0", label(), List.of(one(elements)), words(), orNull(Better.values()), random.nextBoolean() ? null : baseline,
                one("", "2019"), null, "", words()));
        theory.indicator(new Indicator("i1", label(), List.of(one(elements)), words(), null, baseline, "2019-01", baseline.add(BigDecimal.ONE), "2020",
                words()));
        return theory.build();
    }

    private Quantity quantity() {
        return new Quantity(number(), random.nextBoolean() ? null : number().abs().add(BigDecimal.ONE), words());
    }

    private EvidenceBase evidence(GradeScale scale) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sources.add(new Source("q" + i, words(), words(), one(SourceStanding.values()), one("", "a0"), one("", "t0"), random.nextBoolean(), words(),
                    Origin.NONE));
        }
        List<EvidenceItem> items = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            EvidenceBuilder item = EvidenceItem.saying("e" + i, finding(scale)).targets(one(elements)).kind(one(EvidenceKind.values()))
                    .sources(one("q0", "q1", "new" + i)).role(words()).methods(texts()).about(one("a0", "g0", "r0")).cycles(one("c0", "c1"))
                    .hedge(words()).note(words()).quote(words()).coding(new CodingChain(words(), words(), texts(), texts(), texts(), texts(), texts())).reference(new Reference(words(), words(), words()));
            if (i % 2 == 0) {
                item.breadth(one(Breadth.values())).quality(one(Quality.values())).contribution(one(Contribution.values())).gap(one(GapReason.values()));
                item.subgroups("s0").factors(elements.get(5));
                item.date(one("", "1999", "2020-02-29")).nature(one(Nature.values())).level(one(Level.values())).question(words());
                item.quantity(quantity()).reached("t0", "s0").condition(words()).assessableFrom(LocalDate.of(2021, 2, 28));
            }
            if (i > 0) {
                item.repeats("e" + random.nextInt(i)).contradicts("e" + random.nextInt(i));
            }
            items.add(item.build());
        }
        return new EvidenceBase(new SourceRegister(sources), items, List.of(), extensions());
    }

    private Finding finding(GradeScale scale) {
        return switch (random.nextInt(6)) {
            case 0 -> one(Direction.values());
            case 1 -> new Graded(one(scale.grades()).code());
            case 2 -> new Measured(number(), null, number(), words(), null, orNull(Better.values()), "");
            case 3 -> Measured.of("i1", number(), random.nextBoolean() ? null : 5L);
            case 4 -> answers();
            default -> new Measured(number(), number(), new BigDecimal("1e30").add(number()), words(), random.nextBoolean() ? null : random.nextLong() >>> 1);
        };
    }

    private SurveyAnswers answers() {
        Map<MissingAnswer, Long> missing = new LinkedHashMap<>();
        for (MissingAnswer reason : MissingAnswer.values()) {
            if (random.nextBoolean()) {
                missing.put(reason, (long) random.nextInt(9));
            }
        }
        Long sent = random.nextBoolean() ? null : 1_000L;
        return random.nextBoolean()
                ? new SurveyAnswers(random.nextBoolean() ? List.of() : List.of("n" + words(), "m" + words(), "j" + words()),
                        List.of((long) random.nextInt(9), 2L, 3L), null, null, null, null, missing, sent, random.nextBoolean())
                : new SurveyAnswers(List.of(), List.of(), new BigDecimal("33.5"), random.nextBoolean() ? null : BigDecimal.TEN,
                        random.nextBoolean() ? null : BigDecimal.ONE, random.nextBoolean() ? null : 200L, missing, sent, random.nextBoolean());
    }

    private AssessmentRules rules() {
        AssessmentRules rules = random.nextBoolean() ? AssessmentRules.byVoices() : AssessmentRules.byMedian();
        if (random.nextBoolean()) {
            Map<String, Map<String, List<String>>> words = new LinkedHashMap<>();
            words.put("en", Map.of("effects", List.of("a" + words(), "b", "c")));
            words.put("sv", Map.of("factors", List.of("x", "y", "z")));
            rules = rules.on(GradeScale.of(List.of("low", "mid" + words(), "high")), new ScaleWords(words));
        }
        return random.nextBoolean() ? rules : rules.with("p" + key(), "3/4").with("n", "2").with("zero", "007").with("word", words());
    }

    private Details details() {
        return new Details(words(), words(), words(), orNull(Level.values()), one(ElementOrigin.values()));
    }

    private Extensions extensions() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.put(key() + i, value(3));
        }
        return new Extensions(values);
    }

    private Object value(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> words();
            case 1 -> number();
            case 2 -> random.nextBoolean();
            case 3 -> null;
            case 4 -> {
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(depth - 1));
                }
                yield list;
            }
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    map.put(key() + i, value(depth - 1));
                }
                yield map;
            }
        };
    }

    private BigDecimal number() {
        return new BigDecimal(BigInteger.valueOf(random.nextInt()), random.nextInt(20) - 10);
    }

    private List<String> texts() {
        return random.nextBoolean() ? List.of() : List.of("m" + words(), "n" + words());
    }

    private String label() {
        return "L" + words();
    }

    private String key() {
        return words().replace("\ud800", "").replace("\udc00", "");
    }

    private String words() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(one(ODD));
        }
        return text.toString();
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> T orNull(T[] of) {
        int i = random.nextInt(of.length + 1);
        return i == of.length ? null : of[i];
    }
}
