package io.github.verkan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceRegister;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Extensions;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Relation;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryOfChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said about rows that do not fit the theory, which of them are kept, and what is left out of them. */
class EvidenceAlignmentTest {

    private static final TheoryOfChange THEORY = TheoryOfChange.named("T")
            .actor("SKU", "Skurup").actor("SVE", "Svedala").group("KOM", "Both", "SKU", "SVE").relation(new Relation("REL", "The two", "SKU", "SVE"))
            .targetGroup(new TargetGroup("TG1", "Staff", TargetGroup.Role.DIRECT)).subgroup(new Subgroup("NEW", "The new ones", "TG1"))
            .activity("A1", "Meetings").effect("K1", "They meet", Horizon.SHORT).effect("K2", "They plan", Horizon.SHORT)
            .element(Factor.of("F1", "Turnover", Influence.HINDERS, List.of("K1"))).link("A1", "K1").build();
    private static final Source STAFF = Source.of("S1", "staff");

    private static EvidenceBuilder item(String id) {
        return EvidenceItem.saying(id, Direction.SUPPORTS).targets("K1").sources("S1");
    }

    private static Checked<EvidenceBase> align(EvidenceBuilder... items) {
        return align(List.of(STAFF), items);
    }

    private static Checked<EvidenceBase> align(List<Source> sources, EvidenceBuilder... items) {
        EvidenceBase evidence = EvidenceBase.of(sources, Stream.of(items).map(EvidenceBuilder::build).toList());
        Checked<Evaluation> checked = Evaluation.of(THEORY, evidence).cycles(List.of(new Cycle("1", "", "", "", List.of()))).check();
        return new Checked<>(checked.value().evidence(), checked.diagnostics());
    }

    private static List<String> said(Checked<?> checked) {
        return checked.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private static List<String> kept(Checked<EvidenceBase> checked) {
        return checked.value().items().stream().map(EvidenceItem::id).toList();
    }

    @Test
    void a_row_that_fits_is_kept_as_it_is() {
        EvidenceBuilder full = item("E1").targets("K1", "A1-K1").about("SKU", "KOM", "REL").subgroups("NEW").factors("F1").cycles("1");
        Checked<EvidenceBase> checked = align(full, item("E2").repeats("E1").contradicts("E1"));

        assertThat(checked.diagnostics()).isEmpty();
        assertThat(checked.value().items()).containsExactly(full.build(), item("E2").repeats("E1").contradicts("E1").build());
    }

    @Test
    void of_two_rows_with_one_id_the_second_is_rejected() {
        Checked<EvidenceBase> checked = align(item("E1").note("first"), item("E1").note("second"));

        assertThat(said(checked)).containsExactly("error duplicate-id: \"E1\": an item with this id stands before; this row is rejected");
        assertThat(checked.value().items()).extracting(EvidenceItem::note).containsExactly("first");
    }

    @Test
    void an_unknown_target_is_left_out_while_another_remains() {
        Checked<EvidenceBase> checked = align(item("E1").targets("K9", "K2"));

        assertThat(said(checked)).containsExactly(
                "error unknown-target: \"K9\": nothing in the theory or evaluation has this id; did you mean \"K1\"?");
        assertThat(checked.value().items()).extracting(EvidenceItem::targets).containsExactly(List.of("K2"));
    }

    @Test
    void a_row_about_nothing_in_the_theory_is_rejected() {
        Checked<EvidenceBase> checked = align(item("E1").targets("nonsense"), item("E2").targets(), item("E3").targets("SKU").factors("F1"));

        assertThat(checked.diagnostics()).extracting(Diagnostic::code)
                .containsExactly("unknown-target", "no-target", "no-target", "unknown-target", "no-target");
        assertThat(kept(checked)).isEmpty();
    }

    @Test
    void a_row_that_names_only_a_factor_is_about_that() {
        Checked<EvidenceBase> checked = align(item("E1").targets().factors("F1"));

        assertThat(checked.diagnostics()).isEmpty();
        assertThat(kept(checked)).containsExactly("E1");
    }

    @Test
    void an_unknown_actor_is_left_out_while_another_remains_and_otherwise_the_row_is_rejected() {
        Checked<EvidenceBase> checked = align(item("E1").about("SKU", "SKX"), item("E2").about("nobody"));

        assertThat(said(checked)).containsExactly(
                "error unknown-actor: \"SKX\": nothing in the theory or evaluation has this id; did you mean \"SKU\"?",
                "error unknown-actor: \"nobody\": nothing in the theory or evaluation has this id",
                "error no-actor: the row is about nobody in the theory and is rejected");
        assertThat(checked.value().items()).extracting(EvidenceItem::about).containsExactly(List.of("SKU"));
    }

    @Test
    void a_row_is_rejected_where_leaving_out_a_subgroup_or_cycle_would_make_it_say_more() {
        Checked<EvidenceBase> checked = align(item("E1").subgroups("NEW", "OLD"), item("E2").cycles("1", "2"));

        assertThat(checked.diagnostics()).extracting(d -> d.code() + " " + d.value()).containsExactly("unknown-subgroup OLD", "unknown-cycle 2");
        assertThat(kept(checked)).isEmpty();
    }

    @Test
    void unknown_factors_and_rows_are_left_out_and_the_row_is_kept() {
        Checked<EvidenceBase> checked = align(item("E1").factors("F2", "K1", "F1").repeats("E7").contradicts("E8"));

        assertThat(checked.diagnostics()).extracting(d -> d.code() + " " + d.value())
                .containsExactly("unknown-factor F2", "unknown-factor K1", "unknown-item E7", "unknown-item E8");
        EvidenceItem row = checked.value().items().get(0);
        assertThat(row.factors()).containsExactly("F1");
        assertThat(row.repeats()).isEmpty();
        assertThat(row.contradicts()).isEmpty();
    }

    @Test
    void what_repeats_a_rejected_row_speaks_for_itself() {
        Checked<EvidenceBase> checked = align(item("E1").subgroups("OLD"), item("E2").repeats("E1"), item("E3").contradicts("E1", "E2"));

        assertThat(said(checked)).endsWith(
                "error rejected-item: \"E1\": the row with this id is rejected; the reference to it is left out",
                "error rejected-item: \"E1\": the row with this id is rejected; the reference to it is left out");
        assertThat(checked.value().items()).containsExactly(item("E2").build(), item("E3").contradicts("E2").build());
    }

    @Test
    void a_grade_that_the_scale_has_not_rejects_the_row() {
        Checked<EvidenceBase> checked = align(EvidenceItem.saying("E1", new Graded("largly")).targets("K1").sources("S1"),
                EvidenceItem.saying("E2", new Graded("largely")).targets("K1").sources("S1"));

        assertThat(said(checked)).containsExactly(
                "error unknown-grade: \"largly\": the scale has no such grade; the row is rejected; did you mean \"largely\"?");
        assertThat(kept(checked)).containsExactly("E2");
    }

    @Test
    void a_percentage_without_n_is_used_with_a_warning() {
        Checked<EvidenceBase> checked = align(measured("E1", "%", null), measured("E2", "%", 17L), measured("E3", "days", null));

        assertThat(said(checked)).containsExactly(
                "warning n-missing: \"94 %\": a percentage without n: it is used, but how many it rests on is not known; give n");
        assertThat(kept(checked)).containsExactly("E1", "E2", "E3");
    }

    private static EvidenceBuilder measured(String id, String unit, Long n) {
        Measured share = new Measured(new BigDecimal("94"), BigDecimal.ZERO, new BigDecimal("100"), unit, n);
        return EvidenceItem.saying(id, share).targets("K1").sources("S1");
    }

    @Test
    void rows_that_repeat_each_other_are_taken_as_said_for_themselves() {
        Checked<EvidenceBase> checked = align(item("E1").repeats("E2"), item("E2").repeats("E1"), item("E3").repeats("E3"), item("E4").repeats("E1"));

        assertThat(checked.diagnostics()).extracting(d -> d.code() + " " + d.value())
                .containsExactly("repeats-itself E2", "repeats-itself E1", "repeats-itself E3");
        assertThat(checked.value().items()).extracting(EvidenceItem::repeats)
                .containsExactly(List.of(), List.of(), List.of(), List.of("E1"));
    }

    @Test
    void a_tangle_of_repetitions_is_dissolved_whole() {
        Checked<EvidenceBase> checked = align(
                item("E1").repeats("E2"), item("E2").repeats("E1", "E3"), item("E3").repeats("E4"), item("E4").repeats("E3", "E1"));

        assertThat(checked.diagnostics()).hasSize(4).extracting(Diagnostic::code).containsOnly("repeats-itself");
        assertThat(checked.value().items()).extracting(EvidenceItem::repeats).containsOnly(List.of());
    }

    @Test
    void the_same_id_twice_in_a_cell_counts_once() {
        assertThat(align(item("E1").targets("K1", "K1").about("SKU", "SKU")).value().items().get(0)).satisfies(row -> {
            assertThat(row.targets()).containsExactly("K1");
            assertThat(row.about()).containsExactly("SKU");
        });
    }

    @Test
    void a_finding_that_nobody_said_is_kept_with_a_warning() {
        Checked<EvidenceBase> checked = align(item("E1").sources(), item("E2").sources().kind(EvidenceKind.NORM));

        assertThat(said(checked)).containsExactly("warning no-source: nobody is said to have said this; the row is listed but is no voice");
        assertThat(kept(checked)).containsExactly("E1", "E2");
    }

    @Test
    void a_source_that_is_not_registered_becomes_a_voice_with_the_role_of_its_rows_whatever_their_order() {
        Checked<EvidenceBase> checked = align(item("E1").sources("S2").role("manager"), item("E2").sources("S2").role("staff"));

        assertThat(said(checked)).containsExactly(
                "warning unregistered-source: \"S2\": not in the register of sources; it is taken as a voice of its own; did you mean \"S1\"?",
                "warning role-differs: \"staff\": other rows give source S2 another role; the first in alphabetical order is taken; "
                        + "give a register of sources");
        assertThat(checked.value().sources().all()).containsExactly(STAFF, Source.of("S2", "manager"));
        Checked<EvidenceBase> turned = align(item("E2").sources("S2").role("staff"), item("E1").sources("S2").role("manager"));
        assertThat(turned.value().sources().all()).containsExactly(STAFF, Source.of("S2", "manager"));
    }

    @Test
    void without_a_register_only_a_missing_role_is_noted() {
        Checked<EvidenceBase> checked = align(List.of(), item("E1").sources("S1").role("staff"), item("E2").sources("S2"), item("E3").sources("S2"));

        assertThat(said(checked)).containsExactly("note source-without-role: \"S2\": its role is not known, so that it counts as no perspective; "
                + "give a role, or a register of sources");
    }

    @Test
    void a_source_that_did_not_answer_and_yet_speaks_is_named_once() {
        Source silent = new Source("S1", "", "staff", SourceStanding.INDEPENDENT, "", "", false, "", Origin.NONE);
        Checked<EvidenceBase> checked = align(List.of(silent), item("E1"), item("E2"));

        assertThat(said(checked)).containsExactly("warning silent-source-speaks: \"S1\": "
                + "the register says that this source did not answer, yet it is said to speak here");
    }

    @Test
    void a_source_that_belongs_to_nobody_known_is_kept_without_it() {
        Checked<EvidenceBase> checked = align(List.of(STAFF.belongingTo("SKX", "TG9"), Source.of("S2", "r").belongingTo("KOM", "TG1")), item("E1"));

        assertThat(said(checked)).containsExactly(
                "error unknown-actor: \"SKX\": source S1 is said to belong to it; that is left out; did you mean \"SKU\"?",
                "error unknown-target-group: \"TG9\": source S1 is said to belong to it; that is left out; did you mean \"TG1\"?");
        assertThat(checked.value().sources().all()).containsExactly(STAFF, Source.of("S2", "r").belongingTo("KOM", "TG1"));
    }

    @Test
    void a_problem_is_reported_at_its_cell() {
        Origin row = field -> field.equals("targets") ? new Place("evidence.csv", 17, 2, "mål") : Place.line("evidence.csv", 17);

        assertThat(said(align(item("E1").targets("nonsense").origin(row)))).containsExactly(
                "evidence.csv:17:2 (B, \"mål\"): error unknown-target: \"nonsense\": nothing in the theory or evaluation has this id",
                "evidence.csv:17:2 (B, \"mål\"): error no-target: the row is about nothing in the theory and is rejected");
    }

    @Test
    void rejected_rows_are_still_counted_as_read() {
        EvidenceBase read = new EvidenceBase(new SourceRegister(List.of(STAFF)), List.of(item("E1").targets("nonsense").build(), item("E2").build()),
                List.of(new RowCount("evidence.csv", 3, 1)), Extensions.NONE);
        EvidenceBase aligned = Evaluation.of(THEORY, read).check().value().evidence();

        assertThat(aligned.items()).hasSize(1);
        assertThat(aligned.rowsRead()).isEqualTo(3);
    }

    @Test
    void aligning_again_changes_nothing() {
        EvidenceBase aligned = align(item("E1").targets("K9", "K2"), item("E2").repeats("E2"), item("E3").sources("S7").role("r")).value();
        Checked<Evaluation> again = Evaluation.of(THEORY, aligned).check();

        assertThat(again.diagnostics()).isEmpty();
        assertThat(again.value().evidence().items()).isEqualTo(aligned.items());
        assertThat(again.value().evidence().sources().all()).isEqualTo(aligned.sources().all());
    }
}
