package io.github.verkan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a case is put together: its cycles, and of things that stand twice the first. */
class EvaluationAssemblyTest {

    private static final TheoryOfChange THEORY = TheoryOfChange.named("T").actor("SKU", "Skurup").effect("K", "K", Horizon.SHORT).build();

    private static EvidenceBuilder item(String id, String... cycles) {
        return EvidenceItem.saying(id, Direction.SUPPORTS).targets("K").sources("S1").cycles(cycles);
    }

    private static EvaluationBuilder of(EvidenceBuilder... items) {
        return Evaluation.of(THEORY, EvidenceBase.of(List.of(Source.of("S1", "staff")), Stream.of(items).map(EvidenceBuilder::build).toList()));
    }

    private static Cycle cycle(String id, String label) {
        return new Cycle(id, label, "", "", List.of());
    }

    private static List<String> said(Checked<?> checked) {
        return checked.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void a_cycle_that_only_a_rejected_row_names_is_none() {
        Checked<Evaluation> checked = of(item("E1", "1"), item("E2", "2").targets("nothing")).check();

        assertThat(checked.diagnostics()).extracting(Diagnostic::code).containsExactly("unknown-target", "no-target");
        assertThat(checked.value().cycles()).extracting(Cycle::id).containsExactly("1");
    }

    @Test
    void rows_over_several_cycles_name_each_of_them() {
        Checked<Evaluation> checked = of(item("E1", "b", "a"), item("E2", "10", "9")).check();

        assertThat(checked.value().cycles()).extracting(Cycle::id).containsExactly("9", "10", "a", "b");
        assertThat(checked.diagnostics()).extracting(Diagnostic::value).containsExactly("9, 10, a, b");
    }

    @Test
    void where_cycles_are_listed_a_row_of_another_is_rejected() {
        Checked<Evaluation> checked = of(item("E1", "1"), item("E2", "3")).cycles(List.of(cycle("1", ""), cycle("2", ""))).check();

        assertThat(checked.diagnostics()).extracting(d -> d.code() + " " + d.value()).containsExactly("unknown-cycle 3");
        assertThat(checked.value().evidence().items()).extracting(EvidenceItem::id).containsExactly("E1");
        assertThat(checked.value().cycles()).extracting(Cycle::id).containsExactly("1", "2");
    }

    @Test
    void of_two_cycles_audiences_concepts_or_words_with_one_name_the_first_is_kept() {
        Checked<Evaluation> checked = of(item("E1", "1")).cycles(List.of(cycle("1", "first"), cycle("2", ""), cycle("1", "again")))
                .audiences(List.of(new Audience("B", "The board", Audience.Rank.PRIMARY), new Audience("B", "The staff", Audience.Rank.SECONDARY)))
                .concepts(List.of(new Concept("trust", "faith", ""), new Concept("trust", "hope", "")))
                .judgementWords(List.of(new JudgementWord("delvis", List.of("partly"), null, null),
                        new JudgementWord("delvis", List.of(), null, Contribution.PARTLY))).check();

        assertThat(said(checked)).containsExactly(
                "error duplicate-id: \"1\": there are two of it; the first cycle is kept",
                "error duplicate-id: \"delvis\": there are two of it; the first reading of a word is kept",
                "error duplicate-id: \"B\": there are two of it; the first audience is kept",
                "error duplicate-id: \"trust\": there are two of it; the first concept is kept");
        Evaluation kept = checked.value();
        assertThat(kept.cycles()).extracting(Cycle::label).containsExactly("first", "");
        assertThat(kept.audiences()).extracting(Audience::label).containsExactly("The board");
        assertThat(kept.concepts()).extracting(Concept::definition).containsExactly("faith");
        assertThat(kept.judgementWords()).extracting(JudgementWord::grades).containsExactly(List.of("partly"));
    }

    @Test
    void an_audience_with_the_id_of_a_party_is_left_out_as_nobody_could_tell_who_is_addressed() {
        Checked<Evaluation> checked = of().audiences(List.of(new Audience("SKU", "The staff", Audience.Rank.PRIMARY),
                new Audience("B", "The board", Audience.Rank.PRIMARY))).check();

        assertThat(said(checked)).containsExactly("error duplicate-id: \"SKU\": an actor, group or relation has this id; the audience is left out");
        assertThat(checked.value().audiences()).extracting(Audience::id).containsExactly("B");
    }

    @Test
    void a_word_keeps_its_phrases_when_it_is_left_without_a_grade() {
        JudgementWord word = new JudgementWord("delvis", List.of("partly", "half"), null, null, List.of("i viss mån"));

        assertThat(of().judgementWords(List.of(word)).check().value().judgementWords())
                .containsExactly(new JudgementWord("delvis", List.of("partly"), null, null, List.of("i viss mån")));
    }

    @Test
    void a_judgement_in_a_word_whose_grades_are_not_on_the_scale_is_left_out() {
        Checked<Evaluation> checked = of().judgementWords(List.of(new JudgementWord("lysande", List.of("splendid"), null, null)))
                .judgements(List.of(Judgement.of("J1", "K", Scope.OVERALL, "lysande", ""))).check();

        assertThat(checked.diagnostics()).extracting(Diagnostic::code).containsExactly("unknown-grade", "unknown-word");
        assertThat(checked.value().judgements()).isEmpty();
    }

    @Test
    void what_was_put_together_can_be_put_together_again_without_a_word() {
        Evaluation once = of(item("E1", "1"), item("E1", "1"), item("E2", "9").targets("K", "gone")).date(LocalDate.of(2020, 1, 1))
                .cycles(List.of(cycle("1", ""), cycle("1", "again"))).judgementWords(List.of(new JudgementWord("delvis", List.of("partly"), null, null)))
                .judgements(List.of(Judgement.of("J1", "K", Scope.ofActor("SVE"), "delvis", ""), Judgement.of("J2", "K", Scope.OVERALL, "delvis", "")))
                .limitations(List.of(new Limitation("x", List.of("gone"), "", Origin.NONE)))
                .check().value();
        Checked<Evaluation> again = once.toBuilder().check();

        assertThat(again.diagnostics()).isEmpty();
        assertThat(again.value().evidence().items()).isEqualTo(once.evidence().items()).hasSize(1);
        assertThat(again.value().judgements()).isEqualTo(once.judgements()).hasSize(1);
        assertThat(again.value().limitations()).isEmpty();
        assertThat(again.value().cycles()).isEqualTo(once.cycles());
        assertThat(again.value().date()).isEqualTo(once.date());
    }
}
