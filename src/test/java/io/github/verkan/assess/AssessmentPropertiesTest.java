package io.github.verkan.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Reconsideration;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evidence.Breadth;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.Quality;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.Subgroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any evidence; each run has its seed as its name. */
class AssessmentPropertiesTest {

    private static final String[] SOURCES = {"S1", "S2", "L1", "L2", "B1", "B2", "G", "CHANGED", "I1", "EVAL"};
    private static final String[] ELEMENTS = {"A", "E", "W", "W1", "W2", "C", "L", "M", "F", "RISE", "PEOPLE"};
    private static final String[] GRADES = {"not-achieved", "limited", "partly", "largely", "achieved"};
    private static final String[] PARTIES = {"NORTH", "SOUTH", "AGENCY", "OTHER", "BOTH"};

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static CaseBuilder randomCase(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CaseBuilder it = new CaseBuilder().cycles("1", "2", "3");
        if (seed % 3 == 0) {
            it.rules(AssessmentRules.byMedian());
        }
        if (seed % 5 == 0) {
            it.dates("2020-06-01", "2020-12-31");
        }
        it.theory.element(Effect.of("RISE", "Trust has risen", Horizon.SHORT).being(Nature.CHANGE))
                .element(Effect.of("PEOPLE", "People get help").with(Details.NONE.withLevel(Level.INDIVIDUAL)))
                .subgroup(new Subgroup("MOST", "Most staff", "STAFF", Degree.of(4, 5)));
        if (seed % 7 == 0) {
            it.reconsidered(new ReconsideredGoal("E", Scope.ofActor("BOTH"), Reconsideration.QUESTIONED, "", "", "", Origin.NONE),
                    ReconsideredGoal.of("C", Reconsideration.OPEN_ENDED, ""));
        }
        int rows = random.nextInt(1, 25);
        for (int i = 0; i < rows; i++) {
            it.row(randomItem(it, random));
        }
        return it;
    }

    private static Finding randomFinding(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Graded(pick(random, GRADES));
            case 2 -> measured(random.nextInt(0, 130), random.nextInt(4) == 0 ? null : 10, random.nextInt(6) == 0 ? null : 110);
            case 3 -> SurveyAnswers.counted(random.nextInt(3), random.nextInt(3), random.nextInt(1, 5));
            default -> Direction.values()[random.nextInt(4)];
        };
    }

    private static Measured measured(int actual, Integer baseline, Integer goal) {
        return new Measured(BigDecimal.valueOf(actual), baseline == null ? null : BigDecimal.valueOf(baseline),
                goal == null ? null : BigDecimal.valueOf(goal), "", 40L);
    }

    private static EvidenceBuilder randomItem(CaseBuilder it, SplittableRandom random) {
        EvidenceBuilder item = it.item(randomFinding(random)).targets(pick(random, ELEMENTS)).sources(pick(random, SOURCES));
        if (random.nextBoolean()) {
            item.about(pick(random, PARTIES));
        }
        if (random.nextBoolean()) {
            item.cycles(String.valueOf(random.nextInt(1, 4)));
        }
        if (random.nextInt(5) == 0) {
            item.breadth(Breadth.values()[random.nextInt(4)]);
        }
        if (random.nextInt(6) == 0) {
            item.subgroups(random.nextBoolean() ? "NEW" : "MOST");
        }
        if (random.nextInt(3) == 0) {
            item.nature(Nature.values()[random.nextInt(2)]).level(Level.values()[random.nextInt(4)]);
        }
        if (random.nextInt(5) == 0) {
            item.kind(EvidenceKind.values()[random.nextInt(EvidenceKind.values().length)]);
        }
        if (random.nextInt(5) == 0) {
            item.hedge("perhaps");
        }
        if (random.nextInt(6) == 0) {
            item.quality(Quality.values()[random.nextInt(4)]);
        }
        if (random.nextInt(6) == 0 && !it.items.isEmpty()) {
            item.repeats(it.items.get(random.nextInt(it.items.size())).id());
        }
        return item;
    }

    private static String pick(SplittableRandom random, String[] from) {
        return from[random.nextInt(from.length)];
    }

    private static List<String> facts(Assessment assessment) {
        return assessment.verdicts().stream().map(v -> v.element() + " " + v.scope() + " " + v.status() + " " + v.reason() + " " + v.grade() + " "
                + v.degree() + " " + v.strength() + " " + v.middle() + " " + v.counts() + " " + v.flags() + " " + v.contribution()).toList();
    }

    private static Assessment assess(CaseBuilder it, List<EvidenceItem> items) {
        var evaluation = it.evaluation();
        return Recomputation.check(Assessor.of(
                evaluation.toBuilder().evidence(EvidenceBase.of(evaluation.evidence().sources().all(), items)).build()).assess());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_number_can_be_computed_again_and_every_row_is_accounted_for(int seed) {
        Assessment assessment = randomCase(seed).assess();
        int listed = assessment.listedRows().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(assessment.voiceRows() + listed).isEqualTo(assessment.rowsRead());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_rows_does_not_matter(int seed) {
        CaseBuilder it = randomCase(seed);
        List<EvidenceItem> shuffled = new ArrayList<>(it.items);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(facts(assess(it, shuffled))).isEqualTo(facts(it.assess()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saying_the_same_again_does_not_matter(int seed) {
        CaseBuilder it = randomCase(seed);
        if (seed % 3 == 0) {
            return; // a median of a source's own grades does depend on how often it says each
        }
        List<EvidenceItem> twice = new ArrayList<>(it.items);
        it.items.forEach(item -> twice.add(rename(item)));
        List<String> before = it.assess().verdicts().stream().map(v -> v + " " + v.counts() + v.strength()).toList();
        assertThat(assess(it, twice).verdicts().stream().map(v -> v + " " + v.counts() + v.strength()).toList()).isEqualTo(before);
    }

    private static EvidenceItem rename(EvidenceItem item) {
        EvidenceBuilder copy = EvidenceItem.saying(item.id() + "x", item.finding()).targets(item.targets()).sources(item.sources())
                .about(item.about()).cycles(item.cycles()).subgroups(item.subgroups()).kind(item.kind()).hedge(item.hedge()).methods(item.methods());
        item.breadth().ifPresent(copy::breadth);
        item.quality().ifPresent(copy::quality);
        copy.repeats(item.repeats());
        item.nature().ifPresent(copy::nature);
        item.level().ifPresent(copy::level);
        return copy.build();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_row_without_a_view_changes_no_grade(int seed) {
        CaseBuilder it = randomCase(seed);
        List<EvidenceItem> more = new ArrayList<>(it.items);
        SplittableRandom random = new SplittableRandom(~seed);
        more.add(EvidenceItem.saying("Z", Direction.NO_VIEW).targets(pick(random, ELEMENTS)).sources(pick(random, SOURCES)).cycles("3").build());
        Assessment after = assess(it, more);
        for (Verdict before : it.assess().verdicts()) {
            Verdict now = after.verdict(before.element(), before.scope()).orElseThrow();
            assertThat(now.grade()).as("%s", before).isEqualTo(before.grade());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void raising_a_voice_all_the_way_or_a_little_never_lowers_a_grade(int seed) {
        CaseBuilder it = randomCase(seed);
        SplittableRandom random = new SplittableRandom(seed + 7L);
        int raised = random.nextInt(it.items.size());
        EvidenceItem item = it.items.get(raised);
        if (!item.kind().isVoice() || item.targets().contains("F")) {
            return;
        }
        List<Verdict> before = it.assess().verdicts();
        for (Finding higher : raised(item.finding(), it.assess().settings().scale())) {
            List<EvidenceItem> items = new ArrayList<>(it.items);
            items.set(raised, item.toBuilder().finding(higher).build());
            assertNoneIsLower(before, assess(it, items));
        }
    }

    private static void assertNoneIsLower(List<Verdict> before, Assessment after) {
        for (Verdict was : before) {
            Verdict now = after.verdict(was.element(), was.scope()).orElseThrow();
            if (was.grade() != null && now.grade() != null) {
                assertThat(now.grade().step()).as("%s became %s", was, now).isGreaterThanOrEqualTo(was.grade().step());
            }
        }
    }

    /** What lies a little higher, and what lies highest, in the same kind of finding; none where it says nothing. */
    private static List<Finding> raised(Finding finding, GradeScale scale) {
        if (finding.degree(scale).isEmpty()) {
            return List.of();
        } else if (finding instanceof Measured it) {
            return List.of(new Measured(it.actual().add(BigDecimal.valueOf(9)), it.baseline(), it.goal(), it.unit(), it.n()),
                    new Measured(it.goal().max(it.actual()), it.baseline(), it.goal(), it.unit(), it.n()));
        } else if (finding instanceof SurveyAnswers it) {
            List<Long> counts = it.counts();
            return List.of(SurveyAnswers.counted(counts.get(0), 0, counts.get(1) + counts.get(2)), SurveyAnswers.counted(0, 0, 6));
        } else if (finding instanceof Graded) {
            Degree at = finding.degree(scale).orElseThrow();
            return scale.grades().stream().filter(grade -> scale.placeOf(grade).compareTo(at) > 0).<Finding>map(grade -> new Graded(grade.code())).toList();
        }
        return finding == Direction.CONTRADICTS ? List.of(Direction.PARTLY, Direction.SUPPORTS) : List.of(Direction.SUPPORTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_goal_that_is_reconsidered_is_never_graded_where_it_is(int seed) {
        CaseBuilder it = randomCase(seed).reconsidered(
                new ReconsideredGoal("E", Scope.ofActor("BOTH"), Reconsideration.QUESTIONED, "", "", "", Origin.NONE),
                ReconsideredGoal.of("C", Reconsideration.OPEN_ENDED, ""), ReconsideredGoal.of("W1", Reconsideration.REINTERPRETED, ""));
        for (Verdict verdict : it.assess().verdicts()) {
            boolean ofSome = verdict.element().equals("E") && List.of("BOTH", "NORTH", "SOUTH").contains(verdict.scope().actor());
            if (ofSome || verdict.element().equals("C") || verdict.element().equals("W1")) {
                assertThat(verdict.grade()).as("%s", verdict).isNull();
                assertThat(verdict.status()).as("%s", verdict).isIn(Status.NOT_GRADED, Status.TOO_EARLY);
            }
        }
    }
}
