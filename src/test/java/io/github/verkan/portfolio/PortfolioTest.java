package io.github.verkan.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.configurations.Caution;
import io.github.verkan.configurations.LeftOutCase;
import io.github.verkan.configurations.Model;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evidence.Direction;
import io.github.verkan.scale.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortfolioTest {

    private static final SharedThing TIME = Cases.shared("TIME", SharedKind.FACTOR, "Lack of time", "F", "A", "B").in("S", "C");
    private static final SharedThing ROLES = Cases.shared("ROLES", SharedKind.GOAL, "Clear roles", "K", "A", "B");

    private static PortfolioBuilder two() {
        return Portfolio.titled("Two").add(new CaseGroup("G", "The fund", CaseGroup.Kind.FUNDER))
                .add(Cases.assessed("A", Direction.SUPPORTS, Direction.CONTRADICTS, "G"))
                .add(Cases.assessed("B", Direction.CONTRADICTS, Direction.SUPPORTS)).add(Cases.studied("S"));
    }

    @Test
    void a_shared_factor_is_shown_in_each_case_with_its_verdict_and_studies_have_none() {
        CrossCaseTable table = CrossCaseTable.of(two().add(TIME).build());
        CrossCaseRow row = table.row("TIME").orElseThrow();
        assertThat(row.cells()).extracting(CrossCaseCell::there).containsExactly(Truth.YES, Truth.NO, Truth.YES);
        assertThat(row.cells().get(0).occurrences()).singleElement().satisfies(it -> assertThat(it.verdictIfAny().orElseThrow().element()).isEqualTo("F"));
        assertThat(row.cells().get(2).occurrences()).singleElement().satisfies(it -> assertThat(it.verdictIfAny()).isEmpty());
        assertThat(row.hinderingIn()).extracting(PortfolioCase::id).containsExactly("A", "S");
        assertThat(table.recurringHindrances()).containsExactly(row);
        assertThat(table.recurringEnablers()).isEmpty();
    }

    @Test
    void what_is_not_mapped_is_not_known_and_what_is_declared_absent_is_not_there() {
        SharedThing shared = SharedThing.of("X", SharedKind.FACTOR, "X").in("A", "F").notIn("B");
        CrossCaseRow row = CrossCaseTable.of(two().add(shared).build()).row("X").orElseThrow();
        assertThat(row.cells()).extracting(CrossCaseCell::there).containsExactly(Truth.YES, Truth.NO, Truth.UNKNOWN);
        assertThat(row.cells()).extracting(CrossCaseCell::isUnknown).containsExactly(false, false, true);
        assertThat(row.cases()).extracting(PortfolioCase::id).containsExactly("A");
    }

    @Test
    void a_grade_is_at_least_another_only_where_all_that_is_mapped_reaches_it() {
        SharedThing both = SharedThing.of("X", SharedKind.GOAL, "X").in("A", "K").in("B", "K", "L");
        CrossCaseRow row = CrossCaseTable.of(two().add(both).build()).row("X").orElseThrow();
        assertThat(row.cells().get(0).isAtLeast("partly")).isEqualTo(Truth.NO);
        assertThat(row.cells().get(0).isAtLeast("not-achieved")).isEqualTo(Truth.YES);
        assertThat(row.cells().get(1).isAtLeast("partly")).as("nobody spoke of L").isEqualTo(Truth.UNKNOWN);
        assertThat(row.cells().get(1).isAtLeast("no such grade")).isEqualTo(Truth.UNKNOWN);
        assertThat(row.cells().get(2).isAtLeast("partly")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void cases_are_compared_as_configurations_and_studies_are_left_out_where_a_verdict_is_asked_for() {
        CaseComparison comparison = new CaseComparison("Q", "?", List.of(CaseCondition.there("TIME")), CaseCondition.atLeast("ROLES", "largely"));
        CaseConfigurations solved = CaseConfigurations.of(two().add(TIME).add(ROLES).add(comparison).build(), comparison);
        assertThat(solved.table().leftOut()).containsExactly(new LeftOutCase("S", List.of("ROLES>=largely")));
        assertThat(solved.table().cautions()).containsExactly(Caution.FEW_CASES);
        assertThat(solved.isFew()).isTrue();
        assertThat(solved.conservative().models()).extracting(Model::toString).containsExactly("~TIME");
    }

    @Test
    void eight_cases_of_two_kinds_are_no_longer_few() {
        PortfolioBuilder builder = Portfolio.titled("Eight");
        SharedThing time = SharedThing.of("TIME", SharedKind.FACTOR, "Time");
        SharedThing roles = SharedThing.of("ROLES", SharedKind.GOAL, "Roles");
        for (int i = 0; i < 8; i++) {
            boolean isBusy = i % 2 == 0;
            builder.add(Cases.assessed("C" + i, isBusy ? Direction.SUPPORTS : Direction.CONTRADICTS, isBusy ? Direction.CONTRADICTS : Direction.SUPPORTS));
            time = time.in("C" + i, "F");
            roles = roles.in("C" + i, "K");
        }
        CaseComparison comparison = new CaseComparison("Q", "?", List.of(CaseCondition.there("TIME")), CaseCondition.atLeast("ROLES", "partly"));
        CaseConfigurations solved = CaseConfigurations.of(builder.add(time).add(roles).add(comparison).build(), comparison);
        assertThat(solved.table().cautions()).isEmpty();
        assertThat(solved.isFew()).isFalse();
    }

    @Test
    void goals_are_counted_by_type() {
        List<GoalTally> tallies = GoalTally.of(two().build(), GoalTally.By.HORIZON);
        assertThat(tallies).extracting(GoalTally::type).containsExactly("short", "short", "medium", "medium");
        assertThat(tallies.get(0).verdicts()).singleElement().satisfies(it -> assertThat(it.grade().code()).isEqualTo("not-achieved"));
        assertThat(GoalTally.of(two().build(), GoalTally.By.LEVEL)).extracting(GoalTally::type).containsExactly("", "");
    }

    @Test
    void equal_names_are_suggested_until_they_are_mapped_and_never_taken_for_the_same() {
        List<LabelMatch> suggested = LabelMatch.of(two().build());
        assertThat(suggested).extracting(LabelMatch::label).containsExactly("Roles are clear", "Trust", "Lack of time", "Meetings");
        assertThat(suggested.get(2).in()).containsEntry("A", "F").containsEntry("S", "C");
        assertThat(LabelMatch.of(two().add(TIME).build())).extracting(LabelMatch::label).doesNotContain("Lack of time").hasSize(3);
        assertThat(LabelMatch.normal("Brist  på-tid!")).isEqualTo(LabelMatch.normal("BRIST PÅ TID"));
        assertThat(CrossCaseTable.of(two().build()).rows()).isEmpty();
    }

    @Test
    void the_cases_of_one_funder_can_be_taken_alone() {
        Portfolio part = two().add(TIME).build().of("G");
        assertThat(part.cases()).extracting(PortfolioCase::id).containsExactly("A");
        assertThat(part.sharedOf("TIME").orElseThrow().in()).containsOnlyKeys("A");
        assertThatIllegalArgumentException().isThrownBy(() -> part.of("H")).withMessageContaining("H");
    }

    @Test
    void what_leads_nowhere_is_reported_and_left_out() {
        CaseComparison unknown = new CaseComparison("Q", "?", List.of(CaseCondition.there("NONE")), CaseCondition.atLeast("TIME", "great"));
        CaseComparison empty = new CaseComparison("R", "?", List.of(), CaseCondition.there("TIME"));
        CaseComparison twice = new CaseComparison("U", "?", List.of(CaseCondition.there("TIME")), CaseCondition.there("TIME"));
        Checked<Portfolio> checked = two().add(Cases.assessed("A", Direction.SUPPORTS, Direction.SUPPORTS, "H")).add(Cases.assessed("D", Direction.SUPPORTS,
                Direction.SUPPORTS, "H")).add(TIME.in("Z", "F").in("D", "K").notIn("A")).add(SharedThing.of("Y", SharedKind.FACTOR, "Y").in("A", "NO").notIn("ZZ"))
                .add(unknown).add(empty).add(twice).check();
        assertThat(checked.diagnostics()).extracting(Diagnostic::code).containsExactly("duplicate-id", "unknown-case-group", "unknown-case", "other-kind",
                "mapped-and-absent", "unknown-element", "unknown-case", "unknown-shared", "unknown-grade", "too-many-conditions", "duplicate-condition");
        assertThat(checked.value().comparisons()).isEmpty();
        assertThat(checked.value().sharedOf("TIME").orElseThrow().in()).containsOnlyKeys("A", "B", "S");
        assertThat(checked.value().sharedOf("Y").orElseThrow().in()).isEmpty();
    }

    @Test
    void a_case_and_a_shared_thing_may_have_the_same_id() {
        assertThat(two().add(SharedThing.of("A", SharedKind.FACTOR, "A").in("A", "F")).check().diagnostics()).isEmpty();
    }
}
