package io.github.verkan.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.testing.RandomCase;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of comparisons for any evidence; each run has its seed as its name. */
class ComparisonPropertiesTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static Assessment assess(Evaluation evaluation) {
        return Assessor.of(evaluation).alsoIn(CycleComparison.scopes(evaluation)).assess();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_rows_does_not_matter(int seed) {
        Evaluation evaluation = RandomCase.of(seed);
        Assessment one = assess(evaluation);
        Assessment other = assess(RandomCase.shuffled(evaluation, seed));

        assertThat(ActorComparison.of(other).rows()).isEqualTo(ActorComparison.of(one).rows());
        assertThat(RoleComparison.of(other).rows()).isEqualTo(RoleComparison.of(one).rows());
        assertThat(CycleComparison.of(other).changes()).isEqualTo(CycleComparison.of(one).changes());
        assertThat(AssessmentComparison.of(one, other).isSame()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void actors_lie_between_the_lowest_and_the_highest_and_only_by_verdicts_of_their_own(int seed) {
        Assessment assessment = assess(RandomCase.of(seed));
        for (ActorRow row : ActorComparison.of(assessment).rows()) {
            for (ActorCell cell : row.cells()) {
                assertThat(cell.verdictIfOwn()).isEqualTo(assessment.verdict(row.element(), Scope.ofActor(cell.actor())));
                for (String lowest : row.lowest()) {
                    row.difference(cell.actor(), lowest).ifPresent(steps -> assertThat(steps).isBetween(0, row.steps()));
                }
                for (String highest : row.highest()) {
                    row.difference(cell.actor(), highest).ifPresent(steps -> assertThat(steps).isBetween(-row.steps(), 0));
                }
            }
            assertThat(row.opposed() && row.steps() < 2).isFalse();
            row.overall().flag(Flag.Kind.MEMBERS_APART).ifPresent(flag -> assertThat(row.steps()).isGreaterThanOrEqualTo(2));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_voice_stands_in_one_role(int seed) {
        for (RoleRow row : RoleComparison.of(assess(RandomCase.of(seed))).rows()) {
            List<String> voices = new ArrayList<>();
            row.roles().forEach(view -> List.of(view.yes(), view.partly(), view.no()).forEach(voices::addAll));
            TreeSet<String> counted = new TreeSet<>(row.verdict().counts().yes());
            counted.addAll(row.verdict().counts().partly());
            counted.addAll(row.verdict().counts().no());
            assertThat(voices).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(counted);
            assertThat(row.restsOn().containsKey(RestsOn.SELF_REPORT)).isEqualTo(row.verdict().flag(Flag.Kind.SELF_REPORT).isPresent());
            assertThat(row.restsOn().containsKey(RestsOn.ONE_SOURCE)).isEqualTo(counted.size() == 1);
            assertThat(row.isOpposed() && !row.differ()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void there_is_a_trend_only_between_grades_of_like_with_like(int seed) {
        for (CycleChange change : CycleComparison.of(assess(RandomCase.of(seed))).changes()) {
            assertThat(Integer.parseInt(change.before().scope().cycle())).isLessThan(Integer.parseInt(change.after().scope().cycle()));
            if (change.steps() != null) {
                assertThat(change.steps()).isEqualTo(change.after().grade().step() - change.before().grade().step());
                assertThat(change.incomparable()).isEmpty();
            }
            assertThat(change.rival(RivalExplanation.Kind.METHOD_CHANGED).isPresent())
                    .isEqualTo(change.incomparable(Incomparability.Kind.METHOD_CHANGED).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_a_row_changed_it_is_named_with_and_turned_round_the_change_is_the_opposite(int seed) {
        Evaluation evaluation = RandomCase.of(seed);
        List<EvidenceItem> fewer = new ArrayList<>(evaluation.evidence().items());
        EvidenceItem gone = fewer.remove(seed % fewer.size());
        Assessment before = assess(evaluation);
        Assessment after = assess(RandomCase.with(evaluation, fewer));
        AssessmentComparison there = AssessmentComparison.of(before, after);
        AssessmentComparison back = AssessmentComparison.of(after, before);

        assertThat(there.rows()).extracting(RowChange::row).contains(gone.id());
        assertThat(there.verdicts()).hasSameSizeAs(back.verdicts());
        assertThat(there.unchanged()).isEqualTo(back.unchanged());
        for (VerdictChange change : there.verdicts()) {
            VerdictChange opposite = back.verdict(change.element(), change.scope()).orElseThrow();
            assertThat(opposite.before()).isEqualTo(change.after());
            assertThat(opposite.rows()).hasSameSizeAs(change.rows());
            if (change.steps() != null) {
                assertThat(opposite.steps()).isEqualTo(-change.steps());
            }
        }
        for (Verdict verdict : before.verdicts()) {
            boolean isNamed = there.verdict(verdict.element(), verdict.scope()).isPresent();
            Verdict now = after.verdict(verdict.element(), verdict.scope()).orElse(null);
            boolean isSame = now != null && now.status() == verdict.status() && Objects.equals(now.grade(), verdict.grade())
                    && now.counts().yes().equals(verdict.counts().yes()) && now.flags().equals(verdict.flags());
            assertThat(isNamed || isSame).as(verdict.toString()).isTrue();
        }
    }

    @Tag("large")
    @Test
    void large_cases_are_compared() {
        int size = 100_000;
        int rows = 10_000;
        TheoryBuilder theory = TheoryOfChange.named("large").actor("N", "N").actor("S", "S");
        List<EvidenceItem> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            theory.effect("E" + i, "E", Horizon.SHORT);
            for (int j = 1; j <= 3 && i > 0; j++) {
                theory.link("E" + (i - 1) / j, "E" + i);
            }
            if (i < rows) {
                items.add(EvidenceItem.saying("R" + i, i % 2 == 0 ? Direction.SUPPORTS : Direction.CONTRADICTS).targets("E" + i / 2)
                        .sources("MA", "CH").about(i % 2 == 0 ? "N" : "S").cycles(i % 2 == 0 ? "1" : "2").methods("interview").build());
            }
        }
        List<Cycle> cycles = List.of(new Cycle("1", "", "", "", List.of()), new Cycle("2", "", "", "", List.of()));
        Evaluation evaluation = Evaluation.of(theory.check().value(), EvidenceBase.of(List.of(Source.of("MA", "staff"), Source.of("CH", "managers")), items))
                .cycles(cycles).build();
        Assessment assessment = Assessor.of(evaluation).assess();

        assertThat(ActorComparison.of(assessment).opposed()).hasSize(rows / 2);
        assertThat(RoleComparison.of(assessment).differing()).isEmpty();
        assertThat(CycleComparison.of(assessment).changes(Trend.WORSE)).hasSize(rows / 2);
        assertThat(AssessmentComparison.of(assessment, assessment).isSame()).isTrue();
    }
}
