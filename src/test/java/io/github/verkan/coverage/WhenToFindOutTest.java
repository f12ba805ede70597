package io.github.verkan.coverage;

import static io.github.verkan.words.SampleCase.NO_VIEW;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Horizon;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From when on a gap can be filled, and under which conditions. */
class WhenToFindOutTest {

    private final SampleCase it = new SampleCase(Language.EN).dates("2020-11-30", "2020-12-31");

    private EvidenceBuilder early(String element) {
        return it.item(NO_VIEW).targets(element).sources("UTV").kind(EvidenceKind.GAP).gap(GapReason.TOO_EARLY);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private Gap only(String about) {
        List<Gap> gaps = gaps(about);
        assertThat(gaps).hasSize(1);
        return gaps.get(0);
    }

    private List<Gap> gaps(String about) {
        return KnowledgeGaps.of(it.assess()).stream().filter(gap -> gap.about().equals(about)).toList();
    }

    @Test
    void an_effect_has_its_own_date() {
        assertThat(only("D").kind()).isEqualTo(GapKind.TOO_EARLY);
        assertThat(only("D").assessableFromIfSaid()).contains(day("2021-06-01"));
    }

    @Test
    void a_long_term_effect_can_be_found_out_from_the_day_after_the_end() {
        assertThat(only("L").kind()).isEqualTo(GapKind.TOO_EARLY);
        assertThat(only("L").assessableFromIfSaid()).contains(day("2021-01-01"));
        it.dates("2021-01-01", "2020-12-31");
        assertThat(only("L").kind()).isEqualTo(GapKind.NO_EVIDENCE);
        assertThat(only("L").assessableFromIfSaid()).isEmpty();
    }

    @Test
    void the_theory_has_the_say_where_it_gives_a_date() {
        it.row(early("D").assessableFrom(day("2022-01-01")).condition("the register is kept up"));

        assertThat(only("D").assessableFromIfSaid()).contains(day("2021-06-01"));
        assertThat(only("D").conditions()).containsExactly("the register is kept up");
        assertThat(only("D").rows()).containsExactly("E01");
    }

    @Test
    void of_an_effect_that_is_due_the_earliest_date_of_the_rows_is_told() {
        it.row(early("K").assessableFrom(day("2022-05-01")).condition("staff stay")).row(early("K").assessableFrom(day("2021-05-01")))
                .row(early("K").condition("funds")).row(early("K").condition("staff stay"));

        assertThat(only("K").kind()).isEqualTo(GapKind.TOO_EARLY);
        assertThat(only("K").assessableFromIfSaid()).contains(day("2021-05-01"));
        assertThat(only("K").conditions()).containsExactly("funds", "staff stay");
    }

    @Test
    void no_date_is_made_up_for_what_is_marked_too_early_without_one() {
        it.row(early("K")).row(early("A"));

        assertThat(only("K").assessableFromIfSaid()).isEmpty();
        assertThat(only("A").assessableFromIfSaid()).isEmpty();
    }

    @Test
    void a_date_that_has_passed_says_nothing_of_when_it_can_be_found_out() {
        it.dates("2021-06-01", "2020-12-31").row(early("D").assessableFrom(day("2022-05-01")));

        assertThat(only("D").kind()).isEqualTo(GapKind.TOO_EARLY);
        assertThat(only("D").assessableFromIfSaid()).contains(day("2022-05-01"));
    }

    @Test
    void other_gaps_have_the_dates_of_their_own_rows() {
        it.says("MA", "K", YES).row(it.item(NO_VIEW).targets("K").sources("UTV").kind(EvidenceKind.GAP).gap(GapReason.NOT_MEASURED)
                .assessableFrom(day("2021-02-03")).about("SKU"));

        assertThat(only("K").assessableFromIfSaid()).contains(day("2021-02-03"));
    }

    @Test
    void without_a_date_of_the_evaluation_nothing_is_too_early_but_what_rows_mark_so() {
        SampleCase dateless = new SampleCase(Language.EN);

        assertThat(KnowledgeGaps.of(dateless.assess())).extracting(Gap::kind).doesNotContain(GapKind.TOO_EARLY);
    }

    @Test
    void what_stands_outside_the_theory_is_too_early_only_where_rows_say_so() {
        it.theory().element(Effect.of("Y", "An unexpected effect", Horizon.LONG).with(Details.NONE.withOrigin(ElementOrigin.UNEXPECTED)));
        assertThat(gaps("Y")).isEmpty();

        it.row(early("Y").assessableFrom(day("2023-01-01")));
        assertThat(only("Y").kind()).isEqualTo(GapKind.TOO_EARLY);
        assertThat(only("Y").rows()).containsExactly("E01");
    }

    @Test
    void a_part_without_a_date_has_that_of_its_whole() {
        it.theory().element(Effect.of("V", "A whole", Horizon.MEDIUM).notBefore(day("2022-03-01"))).element(Effect.of("V1", "A part").partOf("V"))
                .element(Effect.of("U", "A late whole", Horizon.LONG)).element(Effect.of("U1", "A part").partOf("U"));
        it.row(early("V1")).row(early("U1"));

        assertThat(only("V1").assessableFromIfSaid()).contains(day("2022-03-01"));
        assertThat(only("U1").assessableFromIfSaid()).contains(day("2021-01-01"));
    }

    @Test
    void a_part_that_is_due_later_than_its_whole_is_told_of_by_itself() {
        it.theory().element(Effect.of("V", "A whole", Horizon.MEDIUM).notBefore(day("2022-03-01")))
                .element(Effect.of("V1", "A part").partOf("V").notBefore(day("2023-03-01"))).element(Effect.of("V2", "Another").partOf("V"));

        assertThat(only("V").assessableFromIfSaid()).contains(day("2022-03-01"));
        assertThat(only("V1").assessableFromIfSaid()).contains(day("2023-03-01"));
        assertThat(gaps("V2")).isEmpty();
    }
}
