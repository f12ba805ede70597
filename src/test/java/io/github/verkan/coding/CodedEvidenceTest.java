package io.github.verkan.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evidence.CodingChain;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodedEvidenceTest {

    private static Coding coding(String unit, String text, String coder, Direction direction, List<String> targets, String... codes) {
        return new Coding(unit, EvidenceItem.saying("?", Direction.NO_VIEW).quote(text).sources("S").targets(targets)
                .coding(new CodingChain("", "", List.of(codes), List.of(), List.of(), List.of(), List.of(coder))).build(), direction);
    }

    private static Checked<EvidenceBase> evidence(Codebook book, Coding... codings) {
        return CodedEvidence.of(CodingSheet.of(List.of(codings)), book);
    }

    private static List<String> items(Checked<EvidenceBase> evidence) {
        return evidence.value().items().stream().map(item -> item.id() + " " + item.finding() + " " + item.targets() + " " + item.coding().codes()
                + " " + item.coding().coders()).toList();
    }

    private static final Codebook BOOK = Codebook.of(List.of(Code.of("good", Direction.SUPPORTS, "K1"), Code.of("bad", Direction.CONTRADICTS, "K1"),
            Code.of("loose", Direction.CONTRADICTS))).orThrow();

    @Test
    void a_unit_is_an_item_for_each_direction_in_which_it_speaks() {
        assertThat(items(evidence(BOOK, coding("7", "a", "AB", null, List.of(), "good", "bad", "loose"))))
                .containsExactly("7 SUPPORTS [K1] [good] [AB]", "7-2 CONTRADICTS [K1] [bad] [AB]");
    }

    @Test
    void two_coders_who_find_the_same_make_one_item_and_where_they_differ_it_is_a_note() {
        Checked<EvidenceBase> evidence = evidence(BOOK, coding("7", "a", "AB", null, List.of(), "good"), coding("7", "", "CD", null, List.of(), "Good"),
                coding("8", "b", "AB", null, List.of(), "good"), coding("8", "b", "CD", null, List.of(), "bad"));
        assertThat(items(evidence)).containsExactly("7 SUPPORTS [K1] [good, Good] [AB, CD]", "8 SUPPORTS [K1] [good] [AB]", "8-2 CONTRADICTS [K1] [bad] [CD]");
        assertThat(evidence.diagnostics()).filteredOn(it -> it.code().equals("coders-differ")).extracting(Diagnostic::value).containsExactly("1");
    }

    @Test
    void what_the_row_says_itself_goes_before_what_the_codebook_says() {
        Checked<EvidenceBase> evidence = evidence(BOOK, coding("7", "a", "AB", Direction.PARTLY, List.of("M1"), "good"),
                coding("8", "b", "AB", null, List.of("M1"), "good"), coding("9", "c", "AB", Direction.PARTLY, List.of(), "good"));
        assertThat(items(evidence)).containsExactly("7 PARTLY [M1] [good] [AB]", "8 SUPPORTS [M1] [good] [AB]", "9 PARTLY [K1] [good] [AB]");
        assertThat(evidence.diagnostics()).filteredOn(it -> it.code().equals("element-of-row")).hasSize(2);
    }

    @Test
    void without_a_codebook_a_row_with_element_and_direction_is_enough() {
        Checked<EvidenceBase> evidence = evidence(Codebook.EMPTY, coding("7", "a", "AB", Direction.SUPPORTS, List.of("K1"), "x"),
                coding("8", "b", "AB", null, List.of("K1"), "x"), coding("9", "c", "AB", null, List.of(), "x"));
        assertThat(items(evidence)).containsExactly("7 SUPPORTS [K1] [x] [AB]");
        assertThat(evidence.diagnostics()).extracting(Diagnostic::code).containsExactly("coding-without-direction", "code-without-element", "unit-without-element");
    }

    @Test
    void units_without_an_id_are_known_by_words_and_source_and_get_ids_that_are_free() {
        CodingSheet sheet = CodingSheet.of(List.of(coding("", "a", "AB", null, List.of(), "good"), coding("U2", "x", "AB", null, List.of(), "good"),
                coding("", "b", "AB", null, List.of(), "good"), coding("", "a", "CD", null, List.of(), "good")));
        assertThat(sheet.units()).extracting(MeaningUnit::id).containsExactly("U1", "U2", "U3");
        assertThat(sheet.units().get(0).coders()).containsExactly("AB", "CD");
        assertThat(sheet.by("CD").codings()).hasSize(1);
        assertThat(CodingSheet.of(List.of(coding("U2", "x", "AB", null, List.of()), coding("", "a", "AB", null, List.of()))).units()).extracting(MeaningUnit::id)
                .containsExactly("U2", "U2'");
    }

    @Test
    void other_words_for_a_unit_of_the_same_id_are_told() {
        assertThat(evidence(BOOK, coding("7", "a", "AB", null, List.of(), "good"), coding("7", "b", "CD", null, List.of(), "good")).diagnostics())
                .extracting(Diagnostic::code).contains("unit-differs");
    }

    @Test
    void entries_of_several_codebooks_add_up_and_contradictions_are_errors() {
        Code meaning = new Code("Tid", "Time runs out", List.of(), List.of("Villkor"), List.of(), List.of(), null, Origin.NONE);
        Codebook book = Codebook.of(List.of(meaning, Code.of(" tid ", Direction.CONTRADICTS, "K1"))).orThrow();
        Code code = book.find("TID").orElseThrow();
        assertThat(code.definition()).isEqualTo("Time runs out");
        assertThat(code.targets()).containsExactly("K1");
        assertThat(code.directionIfSaid()).contains(Direction.CONTRADICTS);
        Checked<Codebook> torn = Codebook.of(List.of(Code.of("tid", Direction.SUPPORTS, "K1"), Code.of("tid", Direction.CONTRADICTS, "K1")));
        assertThat(torn.diagnostics()).extracting(Diagnostic::code).containsExactly("duplicate-code");
        assertThat(torn.value().find("tid").orElseThrow().direction()).isEqualTo(Direction.SUPPORTS);
    }

    @Test
    void what_is_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Code.of(" ", Direction.SUPPORTS)).withMessageContaining("name");
        assertThatIllegalArgumentException().isThrownBy(() -> new MeaningUnit("1", List.of())).withMessageContaining("1");
        assertThatIllegalArgumentException().isThrownBy(() -> new CodingChain("", "", List.of(" "), List.of(), List.of(), List.of(), List.of()))
                .withMessageContaining("codes");
    }
}
