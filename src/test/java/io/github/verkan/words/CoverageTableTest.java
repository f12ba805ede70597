package io.github.verkan.words;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.NO_VIEW;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.verkan.coverage.Dimension;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who was heard on what, in cells and sentences. */
class CoverageTableTest {

    private static SampleCase heard(Language language) {
        SampleCase it = new SampleCase(language);
        it.says("MA-SKU", "K", YES, "SKU").says("MA-SKU", "K", NO, "SKU").says("MA-SVE", "K", NO, "SVE").says("UTV", "K", NO);
        return it.says("VA", "AK", YES).says("CH", "X", NO_VIEW);
    }

    private static CoverageTable table(Dimension by, Language language) {
        return CoverageTable.of(heard(language).assess(), by, language);
    }

    private static CoverageTable.Row row(CoverageTable table, String element) {
        return table.groups().stream().flatMap(group -> group.rows().stream()).filter(row -> row.element().equals(element)).findFirst().orElseThrow();
    }

    @Test
    void cells_hold_voices_and_pieces_of_information_and_a_mark_where_nobody_was_heard() {
        CoverageTable table = table(Dimension.ROLE, Language.EN);

        assertThat(table.title()).isEqualTo("What the evidence covers, by role");
        assertThat(table.headings()).containsExactly("Staff", "Project leaders", "Health-care representatives", "Managers", "Register", "The evaluator and unknown role");
        assertThat(row(table, "K").cells()).extracting(CoverageTable.Cell::text).containsExactly("2 (3)", "–", "–", "–", "–", "1 (1)");
        assertThat(row(table, "K").cells().get(0)).isEqualTo(new CoverageTable.Cell(2, 3, "2 (3)"));
        assertThat(row(table, "W").isHeard()).isFalse();
    }

    @Test
    void effects_come_first_and_a_link_only_where_somebody_was_heard_on_it() {
        CoverageTable table = table(Dimension.ROLE, Language.SV);

        assertThat(table.groups()).extracting(CoverageTable.Group::heading).containsExactly("Effekter på kort sikt", "Effekter på mellanlång sikt",
                "Effekter på lång sikt", "Prestationer", "Aktiviteter", "Resurser", "Antaganden om förändringsmekanismer", "Samband", "Faktorer");
        assertThat(row(table, "AK").label()).isEqualTo("A → K");
        assertThat(CoverageTable.of(new SampleCase(Language.SV).says("MA", "K", YES).assess(), Dimension.ROLE, Language.SV).groups())
                .extracting(CoverageTable.Group::heading).doesNotContain("Samband");
    }

    @Test
    void sentences_say_what_nobody_was_heard_on_and_what_only_one_side_spoke_of() {
        assertThat(table(Dimension.ROLE, Language.SV).sentences()).containsExactly(
                "Siffran är antalet källor med en uppfattning, inom parentes antalet uppgifter; – står där ingen uppfattning finns.",
                "Ingen har hörts om W ”Samverkan är förankrad och används”, W1 ”Samverkan är förankrad”, W2 ”Samverkan används”, D ”Fler får stöd”, "
                        + "L ”Fler är i arbete”, O ”Mallar är framtagna”, A ”Handledning hålls”, R ”Projektledare med avsatt tid”, "
                        + "M ”Handledning sprider kunskap” och F ”Tidsbrist”.",
                "Det finns uppgifter om X ”Ett nytt forum”, men ingen av dem räknas som en uppfattning.",
                "Ingen uppfattning i underlaget kommer från projektledare, chefer eller register.",
                "Bara ett perspektiv har hörts om sambandet A → K: vårdens representanter.");
        assertThat(table(Dimension.ACTOR, Language.EN).sentences()).contains("No view in the evidence is about health care in particular.")
                .noneMatch(sentence -> sentence.startsWith("What was said of"));
    }

    @Test
    void links_without_evidence_are_counted() {
        SampleCase two = heard(Language.EN);
        two.theory().link("K", "L").link("W", "L");
        assertThat(CoverageTable.of(two.assess(), Dimension.METHOD, Language.EN).sentences())
                .contains("Nobody has been heard on the link itself in two cases out of 3.");
        assertThat(CoverageTable.of(new SampleCase(Language.EN).says("MA", "K", YES).assess(), Dimension.METHOD, Language.EN).sentences())
                .contains("Nobody has been heard on the links of the theory themselves.");
    }

    @Test
    void long_lists_end_with_how_many_more_there_are() {
        SampleCase it = new SampleCase(Language.EN);
        List.of("a", "b", "c", "d").forEach(id -> it.theory().activity(id, "Work " + id));
        String silent = CoverageTable.of(it.assess(), Dimension.ROLE, Language.EN).sentences().get(1);
        assertThat(silent).startsWith("Nobody has been heard on K “The method is known”").endsWith(" and 6 more.");
    }

    @Test
    void without_anything_to_tell_apart_it_says_so() {
        assertThat(table(Dimension.CYCLE, Language.EN).tellsApart()).isFalse();
        assertThat(table(Dimension.CYCLE, Language.EN).headings()).containsExactly("No cycle given");
        assertThat(table(Dimension.METHOD, Language.EN).tellsApart()).isTrue();
    }

    @Test
    void a_dimension_is_needed() {
        assertThatNullPointerException().isThrownBy(() -> CoverageTable.of(heard(Language.EN).assess(), null, Language.EN)).withMessage("by");
    }
}
