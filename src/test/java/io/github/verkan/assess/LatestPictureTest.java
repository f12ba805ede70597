package io.github.verkan.assess;

import static io.github.verkan.assess.CaseBuilder.NO;
import static io.github.verkan.assess.CaseBuilder.NO_VIEW;
import static io.github.verkan.assess.CaseBuilder.PARTLY;
import static io.github.verkan.assess.CaseBuilder.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Breadth;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Source;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source says later replaces what it said before, of the same people and the same part; and what only repeats is no voice. */
class LatestPictureTest {

    private final CaseBuilder it = new CaseBuilder();

    @BeforeEach
    void cycles() {
        it.cycles("1", "2").theory.subgroup(new Subgroup("FEW", "A few of them", "STAFF", Degree.of(1, 5)))
                .subgroup(new Subgroup("MOST", "Most of the agency's", "AGENCY", Degree.of(9, 10)));
    }

    private CaseBuilder in(String cycle, String source, String element, Finding finding) {
        return it.row(it.item(finding).targets(element).cycles(cycle).sources(source));
    }

    @Test
    void what_a_source_says_later_replaces_what_it_said_before() {
        in("1", "S1", "E", YES);
        in("2", "S1", "E", NO);
        assertThat(it.verdict("E").counts().no()).containsExactly("S1");
        assertThat(it.verdict("E", Scope.ofCycle("1")).counts().yes()).as("it said so then").containsExactly("S1");
    }

    @Test
    void what_it_says_of_some_later_does_not_replace_what_it_said_of_all() {
        in("1", "S1", "E", YES);
        it.row(it.item(NO).targets("E").cycles("2").subgroups("FEW").sources("S1"));
        assertThat(it.verdict("E").counts().partly()).as("yes for all, no for some").containsExactly("S1");
    }

    @Test
    void what_it_says_of_all_later_replaces_what_it_said_of_some() {
        it.row(it.item(NO).targets("E").cycles("1").subgroups("FEW").sources("S1"));
        in("2", "S1", "E", YES);
        assertThat(it.verdict("E").counts().yes()).containsExactly("S1");
    }

    @Test
    void what_it_says_of_one_part_later_does_not_replace_what_it_said_of_the_other() {
        in("1", "S1", "W1", YES);
        in("2", "S1", "W2", NO);
        assertThat(it.verdict("W").counts().partly()).containsExactly("S1");
        assertThat(it.verdict("W1").counts().yes()).containsExactly("S1");
    }

    @Test
    void support_of_all_is_not_lowered_by_the_same_source_supporting_some_as_well() {
        it.says("S1", "E", YES).row(it.item(YES).targets("E").breadth(Breadth.SOME).sources("S1"));
        assertThat(it.verdict("E").counts().yes()).containsExactly("S1");
    }

    @Test
    void a_row_without_a_cycle_is_placed_by_its_date() {
        Source source = Source.of("S1", "staff");
        TheoryOfChange theory = TheoryOfChange.named("Dates").effect("E", "Staff know", io.github.verkan.theory.Horizon.SHORT).build();
        List<Cycle> cycles = List.of(new Cycle("1", "", "2019-01", "2019-12", List.of()), new Cycle("2", "", "2020-01", "2020-12", List.of()));
        List<EvidenceItem> items = List.of(EvidenceItem.saying("E1", NO).targets("E").sources("S1").date("2021-03").build(),
                EvidenceItem.saying("E2", YES).targets("E").sources("S1").cycles("1").build());
        Evaluation evaluation = Evaluation.of(theory, EvidenceBase.of(List.of(source), items)).cycles(cycles).build();
        Verdict verdict = Recomputation.check(Assessor.of(evaluation).assess()).verdict("E", Scope.OVERALL).orElseThrow();
        assertThat(verdict.counts().no()).as("after the last cycle is later than in the first").containsExactly("S1");
    }

    @Test
    void a_gap_of_an_earlier_cycle_says_nothing_of_the_later_one() {
        it.row(it.item(NO_VIEW).targets("E").kind(EvidenceKind.GAP).gap(GapReason.NOT_MEASURED).cycles("1"));
        it.row(it.item(NO_VIEW).targets("E").sources("S1").cycles("2"));
        assertThat(it.verdict("E").reason()).isEqualTo(Reason.NO_VIEW);
        assertThat(it.assess().listedRows()).containsEntry(ListedReason.GAP, 1);
    }

    @Test
    void a_gap_of_one_part_says_nothing_of_the_whole() {
        it.row(it.item(NO_VIEW).targets("W1").kind(EvidenceKind.GAP).gap(GapReason.NOT_MEASURED));
        assertThat(it.verdict("W1").reason()).isEqualTo(Reason.NOT_MEASURED);
        assertThat(it.verdict("W").reason()).isEqualTo(Reason.ONLY_LISTED);
        it.row(it.item(NO_VIEW).targets("W2").kind(EvidenceKind.GAP).gap(GapReason.NOT_MEASURED));
        assertThat(it.verdict("W").reason()).as("so it is of all parts").isEqualTo(Reason.NOT_MEASURED);
    }

    @Test
    void a_row_that_repeats_one_on_another_element_is_a_repetition_still() {
        it.says("S1", "A", YES).row(it.item(YES).targets("E").sources("L1").repeats("E001"));
        assertThat(it.verdict("E").counts().voices()).isZero();
        assertThat(it.assess().listedRows()).containsEntry(ListedReason.REPETITION, 1);
    }

    @Test
    void a_row_that_repeats_what_is_no_voice_here_speaks_for_itself() {
        it.row(it.item(YES).targets("A", "E").kind(EvidenceKind.OUTPUT).sources("S1")).row(it.item(YES).targets("A", "E").sources("L1").repeats("E001"));
        assertThat(it.verdict("A").counts().yes()).as("said already").containsExactly("S1");
        assertThat(it.verdict("E").counts().yes()).as("work done is no voice on the effect").containsExactly("L1");
    }

    @ParameterizedTest
    @CsvSource({"E,0", "W,0"})
    void a_complete_count_of_a_subgroup_is_none_of_all(String element, int complete) {
        it.row(it.item(YES).targets(element).kind(EvidenceKind.COUNT).subgroups("FEW").sources("S1"));
        assertThat(it.verdict(element).flags().stream().filter(flag -> flag.kind() == Flag.Kind.COMPLETE_COUNT)).hasSize(complete);
        assertThat(it.verdict(element, Scope.ofSubgroup("FEW")).flag(Flag.Kind.COMPLETE_COUNT)).isPresent();
        assertThat(it.verdict(element, Scope.ofSubgroup("FEW")).status()).isEqualTo(Status.ASSESSED);
    }

    @Test
    void a_share_of_somebody_else_says_nothing_of_those_concerned() {
        it.row(it.item(YES).targets("E").subgroups("MOST").sources("S1")).row(it.item(PARTLY).targets("E").sources("L1"))
                .row(it.item(YES).targets("E").subgroups("MOST").about("AGENCY").sources("G"));
        assertThat(it.verdict("E").flag(Flag.Kind.COVERAGE_UNKNOWN).orElseThrow().ids()).containsExactly("MOST");
        assertThat(it.verdict("E", Scope.ofActor("AGENCY")).flag(Flag.Kind.COVERAGE_UNKNOWN)).as("of the agency its size is known").isEmpty();
    }
}
