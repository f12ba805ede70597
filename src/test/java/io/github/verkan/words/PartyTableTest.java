package io.github.verkan.words;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.PARTLY;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evaluation.Reconsideration;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.theory.Actor;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The goals by parties. */
final class PartyTableTest {

    private static final String NONE = PartyTable.NOT_NAMED;

    private static PartyTable table(SampleCase it) {
        return PartyTable.of(it.assess(), Language.SV);
    }

    private static List<String> cells(PartyTable table, String element) {
        return table.rows().stream().filter(row -> row.element().equals(element)).findFirst().orElseThrow().cells();
    }

    @Test
    void groups_come_first_then_actors_and_relations_that_rows_name() {
        SampleCase it = new SampleCase(Language.SV);
        it.theory().relation(new Relation("REL", "Skurup och vården", "SKU", "VARD")).actor(new Actor("ELSE", "annan ort", "", true));
        it.says("MA", "K", YES, "VARD").says("MA", "K", PARTLY, "REL").says("MA", "W", NO, "KOM").says("CH", "K", NO, "ELSE");

        assertThat(table(it).parties()).containsExactly("Båda kommunerna", "Vården", "Skurup och vården");
    }

    @Test
    void each_effect_has_a_row_with_the_phrase_for_all_and_for_each_party() {
        PartyTable table = table(new SampleCase(Language.SV).says("MA", "K", YES, "SKU").says("CH", "K", YES, "SKU").says("VA", "K", NO, "SVE"));

        assertThat(table.parties()).containsExactly("Skurup", "Svedala");
        assertThat(table.rows()).extracting(PartyTable.Row::element).containsExactly("K", "X", "W", "W1", "W2", "D", "L");
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(3));
        assertThat(cells(table, "K")).containsExactly("bilderna går isär: i huvudsak uppnått", "uppnått", "indikation: inte uppnått");
        assertThat(cells(table, "L")).containsExactly("går inte att bedöma", NONE, NONE);
    }

    @Test
    void a_row_about_a_group_names_the_group_and_not_its_members() {
        PartyTable table = table(new SampleCase(Language.SV).says("MA", "K", YES, "KOM").says("CH", "K", YES, "KOM").says("CH", "W1", NO, "SKU"));

        assertThat(table.parties()).containsExactly("Båda kommunerna", "Skurup");
        assertThat(cells(table, "K")).containsExactly("uppnått", "uppnått", NONE);
        assertThat(cells(table, "W1")).containsExactly("indikation: inte uppnått", NONE, "indikation: inte uppnått");
    }

    @Test
    void subgroups_and_scopes_of_judgements_that_combine_more_are_no_parties() {
        SampleCase it = new SampleCase(Language.SV);
        it.row(it.item(YES).targets("K").sources("MA").about("SKU").subgroups("NYA"));

        assertThat(table(it).parties()).containsExactly("Skurup");
        assertThat(cells(table(it), "K")).containsExactly("går inte att bedöma", "går inte att bedöma");
    }

    @Test
    void without_parties_there_is_only_what_holds_for_all() {
        PartyTable table = table(new SampleCase(Language.SV).says("MA", "K", YES));

        assertThat(table.parties()).isEmpty();
        assertThat(cells(table, "K")).containsExactly("indikation: uppnått");
    }

    @Test
    void what_is_too_early_or_not_graded_is_said_in_each_cell_and_the_label_is_the_short_one() {
        SampleCase it = new SampleCase(Language.SV).dates("2020-11-30", "2020-12-31");
        it.theory().element(Effect.of("KORT", "En mycket lång etikett", Horizon.SHORT).with(Details.NONE.withShortLabel("Kort")));
        it.says("MA", "L", YES, "SKU").says("MA", "K", YES, "SKU").says("MA", "K", YES, "SVE");
        it.with(builder -> builder.reconsideredGoals(List.of(ReconsideredGoal.of("K", Reconsideration.OPEN_ENDED, ""))));
        PartyTable table = table(it);

        assertThat(cells(table, "L")).containsExactly("för tidigt att bedöma", "för tidigt att bedöma", NONE);
        assertThat(cells(table, "K")).containsExactly("graderas inte", "graderas inte", "graderas inte");
        assertThat(table.rows()).extracting(PartyTable.Row::label).contains("Kort");
    }
}
