package io.github.verkan.assess;

import static io.github.verkan.assess.CaseBuilder.NO;
import static io.github.verkan.assess.CaseBuilder.PARTLY;
import static io.github.verkan.assess.CaseBuilder.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.Graded;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was there before, of what, with whom and when, and what it makes of a level that was seen. */
class BaselinesTest {

    private final CaseBuilder it = new CaseBuilder();

    @BeforeEach
    void changes() {
        it.cycles("1", "2").theory.element(Effect.of("RISE", "Trust has risen", Horizon.MEDIUM).being(Nature.CHANGE))
                .element(Effect.of("R1", "Trust in the staff", Horizon.MEDIUM).partOf("RISE"))
                .element(Effect.of("R2", "Trust in the leaders", Horizon.MEDIUM).partOf("RISE"));
    }

    private EvidenceBuilder level(String element, Finding finding) {
        return it.item(finding).targets(element).nature(Nature.STATE).sources("S1");
    }

    private EvidenceBuilder baseline(String element, Finding finding) {
        return it.item(finding).targets(element).kind(EvidenceKind.BASELINE).sources("B1");
    }

    @Test
    void any_level_at_all_is_no_change_by_itself() {
        it.row(level("RISE", new Graded("limited")));
        assertThat(it.verdict("RISE").reason()).isEqualTo(Reason.ONLY_LEVEL);
    }

    @ParameterizedTest
    @CsvSource({"limited,1/2", "partly,1/2", "largely,1", "achieved,1"})
    void a_level_above_a_lower_baseline_is_never_a_plain_no(String grade, String counted) {
        it.row(baseline("RISE", NO)).row(level("RISE", new Graded(grade)));
        assertThat(it.verdict("RISE").degree().toString()).isEqualTo(counted);
    }

    @Test
    void a_baseline_of_one_part_is_none_of_the_other() {
        it.row(baseline("R1", NO)).row(level("R1", YES)).row(level("R2", YES));
        assertThat(it.verdict("R1").grade().code()).isEqualTo("achieved");
        assertThat(it.verdict("R2").reason()).isEqualTo(Reason.ONLY_LEVEL);
    }

    @Test
    void a_baseline_of_the_whole_is_one_of_its_parts() {
        it.row(baseline("RISE", NO)).row(level("R1", YES));
        assertThat(it.verdict("R1").grade().code()).isEqualTo("achieved");
    }

    @Test
    void a_level_of_two_parts_counts_on_their_whole_where_both_were_lower_before() {
        it.row(baseline("R1", NO)).row(it.item(YES).targets("R1", "R2").nature(Nature.STATE).sources("S1"));
        assertThat(it.verdict("RISE").status()).isEqualTo(Status.NOT_ASSESSABLE);
        it.row(baseline("R2", NO));
        assertThat(it.verdict("RISE").grade().code()).isEqualTo("achieved");
    }

    @Test
    void a_baseline_of_everybody_is_one_of_each_and_one_of_some_is_none_of_everybody() {
        it.row(baseline("RISE", NO).about("NORTH")).row(level("RISE", YES).about("NORTH"));
        assertThat(it.verdict("RISE", Scope.ofActor("NORTH")).grade().code()).isEqualTo("achieved");
        CaseBuilder others = new CaseBuilder();
        others.theory.element(Effect.of("RISE", "Trust has risen", Horizon.MEDIUM).being(Nature.CHANGE));
        others.row(others.item(NO).targets("RISE").kind(EvidenceKind.BASELINE).about("NORTH").sources("B1"))
                .row(others.item(YES).targets("RISE").nature(Nature.STATE).sources("S1"));
        assertThat(others.verdict("RISE").reason()).isEqualTo(Reason.ONLY_LEVEL);
    }

    @Test
    void a_baseline_of_a_subgroup_is_none_of_all() {
        it.row(baseline("RISE", NO).subgroups("NEW")).row(level("RISE", YES));
        assertThat(it.verdict("RISE").reason()).isEqualTo(Reason.ONLY_LEVEL);
    }

    @Test
    void what_was_before_a_later_cycle_was_not_before_an_earlier_one() {
        it.row(baseline("RISE", NO).cycles("2")).row(level("RISE", YES).cycles("1"));
        assertThat(it.verdict("RISE").reason()).isEqualTo(Reason.ONLY_LEVEL);
        it.row(level("RISE", PARTLY).cycles("2"));
        assertThat(it.verdict("RISE").degree().toString()).isEqualTo("1/2");
    }

    @Test
    void a_baseline_about_outsiders_is_listed_as_being_about_them() {
        it.row(baseline("RISE", NO).about("OTHER")).row(level("RISE", YES));
        Assessment assessment = it.assess();
        assertThat(assessment.listedRows()).containsEntry(ListedReason.OUTSIDE_SCOPE, 1);
        assertThat(assessment.verdict("RISE", Scope.OVERALL).orElseThrow().reason()).isEqualTo(Reason.ONLY_LEVEL);
    }

    @Test
    void a_later_level_alone_replaces_what_the_source_said_before() {
        it.row(it.item(NO).targets("RISE").nature(Nature.CHANGE).cycles("1").sources("S1")).row(level("RISE", YES).cycles("2"));
        Verdict verdict = it.verdict("RISE");
        assertThat(verdict.counts().no()).as("it no longer says so").isEmpty();
        assertThat(verdict.reason()).isEqualTo(Reason.ONLY_LEVEL);
        assertThat(it.verdict("RISE", Scope.ofCycle("1")).counts().no()).as("it said so then").containsExactly("S1");
    }
}
