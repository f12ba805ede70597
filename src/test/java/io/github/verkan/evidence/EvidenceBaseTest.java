package io.github.verkan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.theory.Extensions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceBaseTest {

    private static final EvidenceItem ITEM = EvidenceItem.saying("E1", Direction.SUPPORTS).targets("K1").sources("S1").build();

    @Test
    void the_rows_of_several_files_are_added_up() {
        EvidenceBase one = new EvidenceBase(SourceRegister.EMPTY, List.of(ITEM), List.of(new RowCount("a.csv", 3, 2)), Extensions.NONE);
        EvidenceBase two = new EvidenceBase(new SourceRegister(List.of(Source.of("S1", "staff"))), List.of(), List.of(new RowCount("b.csv", 4, 4)),
                Extensions.NONE);
        EvidenceBase both = EvidenceBase.union(List.of(one, two)).orThrow();

        assertThat(both.rowsRead()).isEqualTo(7);
        assertThat(both.rows()).extracting(RowCount::file).containsExactly("a.csv", "b.csv");
        assertThat(both).hasToString("EvidenceBase[1 items, 1 sources]");
    }

    @Test
    void of_a_source_in_two_files_the_first_is_kept_and_the_other_reported() {
        EvidenceBase one = EvidenceBase.of(List.of(Source.of("S1", "staff")), List.of());
        EvidenceBase two = EvidenceBase.of(List.of(Source.of("S1", "leaders")), List.of(ITEM));

        assertThat(EvidenceBase.union(List.of(one, two)).diagnostics()).extracting(d -> d.code()).containsExactly("duplicate-id");
        assertThat(EvidenceBase.union(List.of(one, two)).value().sources().byId("S1").orElseThrow().role()).isEqualTo("staff");
    }

    @Test
    void rows_read_stay_the_same_when_items_are_rejected_later() {
        EvidenceBase base = new EvidenceBase(SourceRegister.EMPTY, List.of(ITEM), List.of(new RowCount("a.csv", 1, 0)), Extensions.NONE);

        assertThat(base.with(List.of()).rowsRead()).isEqualTo(1);
        assertThat(EvidenceBase.of(List.of(), List.of(ITEM)).rowsRead()).isEqualTo(1);
    }

    @Test
    void a_row_count_adds_up() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RowCount("a.csv", 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new RowCount("a.csv", -1, -1));
    }

    @Test
    void two_sources_with_one_id_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceRegister(List.of(Source.of("S1", "a"), Source.of("S1", "b"))))
                .withMessageContaining("S1");
    }

    @Test
    void where_something_was_read_does_not_make_it_another_thing() {
        Origin origin = field -> Place.line("a.csv", 2);
        EvidenceItem read = ITEM.toBuilder().origin(origin).build();

        assertThat(read).isEqualTo(ITEM).hasSameHashCodeAs(ITEM);
        assertThat(read.origin().place()).isEqualTo(Place.line("a.csv", 2));
        assertThat(ITEM.toBuilder().hedge("perhaps").build()).isNotEqualTo(ITEM);
        assertThat(ITEM).hasToString("EvidenceItem[E1 SUPPORTS K1]");
    }

    @Test
    void a_builder_that_is_used_again_does_not_change_what_it_built() {
        EvidenceBuilder builder = EvidenceItem.saying("E1", Direction.SUPPORTS).targets("K1");
        EvidenceItem first = builder.build();
        builder.targets("K2");

        assertThat(first.targets()).containsExactly("K1");
    }

    @Test
    void findings_complete_counts_and_work_done_are_voices_and_nothing_else_is() {
        assertThat(Stream.of(EvidenceKind.values()).filter(EvidenceKind::isVoice)).containsExactly(EvidenceKind.FINDING, EvidenceKind.COUNT, EvidenceKind.OUTPUT);
    }

    @Test
    void the_evaluators_own_account_is_no_perspective() {
        Source source = Source.of("S1", "project manager");

        assertThat(source.perspective()).isEqualTo("project manager");
        assertThat(source.with(SourceStanding.INSIDER).perspective()).isEqualTo("project manager");
        assertThat(source.with(SourceStanding.EVALUATOR).perspective()).isEmpty();
        assertThat(source.name()).isEqualTo("S1");
    }
}
