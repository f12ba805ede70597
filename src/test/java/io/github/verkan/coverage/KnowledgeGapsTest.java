package io.github.verkan.coverage;

import static io.github.verkan.words.SampleCase.NO_VIEW;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Place;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Reconsideration;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.theory.Actor;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Relation;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not known about elements and links, and for whom. When it can be known is tested beside. */
class KnowledgeGapsTest {

    private final SampleCase it = new SampleCase(Language.EN);

    private EvidenceBuilder gap(String element, GapReason reason) {
        return it.item(NO_VIEW).targets(element).sources("UTV").kind(EvidenceKind.GAP).gap(reason);
    }

    private List<String> gaps(String about) {
        return KnowledgeGaps.of(it.assess()).stream().filter(gap -> gap.about().equals(about)).map(KnowledgeGapsTest::text).toList();
    }

    private static String text(Gap gap) {
        String scope = gap.scope().isOverall() ? "" : " for " + gap.scope();
        return gap.kind().code() + scope + (gap.rows().isEmpty() ? "" : " by " + String.join(" ", gap.rows()));
    }

    @Test
    void what_nobody_spoke_of_is_a_gap_in_the_order_of_the_theory() {
        it.says("MA", "K", YES);

        assertThat(KnowledgeGaps.of(it.assess())).extracting(gap -> gap.kind().code() + " " + gap.about()).containsExactly("no-evidence A",
                "no-evidence O", "no-evidence W", "no-evidence D", "no-evidence L", "no-evidence M");
    }

    @Test
    void of_a_resource_a_factor_and_what_stands_outside_only_what_rows_say_is_a_gap() {
        assertThat(gaps("R")).isEmpty();
        assertThat(gaps("F")).isEmpty();
        assertThat(gaps("X")).isEmpty();

        it.row(gap("R", GapReason.NOT_MEASURED)).row(gap("F", GapReason.NEVER_ASKED)).row(gap("X", GapReason.NOT_CONFIRMED));
        assertThat(gaps("R")).containsExactly("not-measured by E01");
        assertThat(gaps("F")).containsExactly("never-asked by E02");
        assertThat(gaps("X")).containsExactly("not-confirmed by E03");
    }

    @Test
    void of_a_link_only_what_rows_say_is_a_gap() {
        assertThat(gaps("AK")).isEmpty();

        it.row(gap("AK", GapReason.NOT_MEASURED));
        assertThat(gaps("AK")).containsExactly("not-measured by E01");
    }

    @Test
    void the_gap_is_of_the_kind_that_the_verdict_gives_as_its_reason() {
        it.theory().element(Effect.of("RISE", "Trust has risen", Horizon.MEDIUM).being(Nature.CHANGE));
        it.says("MA", "K", NO_VIEW);
        it.row(it.item(YES).targets("W").sources("UTV").kind(EvidenceKind.NORM));
        it.row(it.item(YES).targets("D").sources("MA").kind(EvidenceKind.OUTPUT));
        it.row(it.item(YES).targets("L").sources("MA").subgroups("NYA"));
        it.row(it.item(YES).targets("RISE").sources("MA").nature(Nature.STATE));

        assertThat(gaps("K")).containsExactly("no-view");
        assertThat(gaps("W")).containsExactly("only-listed");
        assertThat(gaps("D")).containsExactly("only-output");
        assertThat(gaps("L")).containsExactly("only-subgroups");
        assertThat(gaps("RISE")).containsExactly("only-level");
    }

    @Test
    void a_method_may_ask_for_more_than_there_is() {
        it.rules(AssessmentRules.byMedian()).says("MA", "K", YES);

        assertThat(gaps("K")).containsExactly("too-little");
    }

    @ParameterizedTest
    @EnumSource
    void the_reason_of_a_row_is_the_kind_of_the_gap_and_said_once(GapReason reason) {
        it.row(gap("K", reason)).row(gap("K", reason));

        assertThat(gaps("K")).containsExactly(reason.code() + " by E01 E02");
    }

    @Test
    void a_row_without_a_reason_is_a_gap_all_the_same() {
        it.row(it.item(NO_VIEW).targets("K").sources("UTV").kind(EvidenceKind.GAP)).says("MA", "K", YES);

        assertThat(gaps("K")).containsExactly("not-found-out by E01");
    }

    @Test
    void a_gap_stays_one_beside_a_verdict_and_each_reason_is_told_by_itself() {
        it.says("MA", "K", YES).says("CH", "K", YES);
        it.row(gap("K", GapReason.METHOD_CHANGED)).row(gap("K", GapReason.NOT_MEASURED)).row(gap("K", GapReason.METHOD_CHANGED));

        assertThat(gaps("K")).containsExactly("not-measured by E04", "method-changed by E03 E05");
    }

    @Test
    void a_row_about_one_party_is_no_gap_for_all() {
        it.says("MA", "K", YES).says("CH", "K", YES);
        it.row(gap("K", GapReason.NOT_MEASURED).about("SVE")).row(gap("K", GapReason.NOT_MEASURED).about("KOM"));

        assertThat(gaps("K")).containsExactly("not-measured for actor KOM by E04", "not-measured for actor SVE by E03");
    }

    @Test
    void a_row_about_some_of_the_parties_is_a_gap_for_each_of_them() {
        it.says("MA", "K", YES).says("CH", "K", YES).row(gap("K", GapReason.NOT_MEASURED).about("VARD", "SKU"));

        assertThat(gaps("K")).containsExactly("not-measured for actor SKU by E03", "not-measured for actor VARD by E03");
    }

    @Test
    void a_row_about_all_parties_together_is_a_gap_for_all() {
        it.theory().actor(new Actor("ELSE", "Elsewhere", "", true));
        it.says("MA", "K", YES).says("CH", "K", YES).row(gap("K", GapReason.NOT_MEASURED).about("KOM", "VARD"));

        assertThat(gaps("K")).containsExactly("not-measured by E03");
    }

    @Test
    void a_row_about_a_relation_is_a_gap_of_the_relation() {
        it.theory().relation(new Relation("REL", "Skurup and health care", "SKU", "VARD"));
        it.says("MA", "K", YES).says("CH", "K", YES).row(gap("K", GapReason.NOT_MEASURED).about("REL"));

        assertThat(gaps("K")).containsExactly("not-measured for actor REL by E03");
    }

    @Test
    void a_row_about_subgroups_is_a_gap_for_each_of_them_and_none_for_all() {
        it.theory().subgroup(new Subgroup("ALDRE", "Older staff", ""));
        it.says("MA", "K", YES).says("CH", "K", YES);
        it.row(gap("K", GapReason.NOT_MEASURED).subgroups("ALDRE", "NYA").about("SKU"));
        it.row(gap("K", GapReason.NOT_MEASURED).subgroups("NYA"));

        assertThat(gaps("K")).containsExactly("not-measured for subgroup NYA by E04", "not-measured for actor SKU, subgroup NYA by E03",
                "not-measured for actor SKU, subgroup ALDRE by E03");
    }

    @Test
    void the_order_of_the_rows_does_not_matter() {
        it.says("MA", "K", YES).says("CH", "K", YES);
        EvidenceBuilder one = gap("K", GapReason.NOT_MEASURED).about("SVE");
        EvidenceBuilder other = it.row(one).item(NO_VIEW).targets("K").sources("UTV").kind(EvidenceKind.GAP).gap(GapReason.NOT_MEASURED).about("SKU");
        SampleCase turned = new SampleCase(Language.EN).says("MA", "K", YES).says("CH", "K", YES).row(other).row(one);

        assertThat(KnowledgeGaps.of(turned.assess())).isEqualTo(KnowledgeGaps.of(it.row(other).assess()));
    }

    @Test
    void a_goal_that_is_not_graded_is_no_gap() {
        it.with(builder -> builder.reconsideredGoals(List.of(ReconsideredGoal.of("K", Reconsideration.QUESTIONED, ""))));

        assertThat(gaps("K")).isEmpty();
    }

    @Test
    void what_is_not_known_of_a_whole_is_not_said_again_of_its_parts() {
        assertThat(gaps("W")).containsExactly("no-evidence");
        assertThat(gaps("W1")).isEmpty();

        it.row(gap("W1", GapReason.NOT_MEASURED));
        assertThat(gaps("W1")).as("a row speaks of the part").containsExactly("not-measured by E01");
        assertThat(gaps("W2")).as("of the whole something else is not known").containsExactly("no-evidence");
    }

    @Test
    void a_value_that_says_nothing_is_a_gap_of_its_own() {
        it.row(it.item(Measured.of("", BigDecimal.TEN, 20L)).targets("K").sources("REG"));

        assertThat(gaps("K")).containsExactly("value-unread");
    }

    @Test
    void a_row_about_an_earlier_cycle_is_a_gap_of_that_cycle() {
        it.with(builder -> builder.cycles(List.of(new Cycle("1", "", "", "", List.of()), new Cycle("2", "", "", "", List.of()))));
        it.says("MA", "K", YES).says("CH", "K", YES);
        it.row(gap("K", GapReason.NOT_MEASURED).cycles("1")).row(gap("K", GapReason.NOT_MEASURED).cycles("1").about("SKU"));

        assertThat(gaps("K")).containsExactly("not-measured for cycle 1 by E03", "not-measured for actor SKU, cycle 1 by E04");
    }

    @Test
    void a_row_about_the_latest_cycle_or_about_all_cycles_is_a_gap_of_the_picture_now() {
        it.with(builder -> builder.cycles(List.of(new Cycle("1", "", "", "", List.of()), new Cycle("2", "", "", "", List.of()))));
        it.says("MA", "K", YES).says("CH", "K", YES);
        it.row(gap("K", GapReason.NOT_MEASURED).cycles("2")).row(gap("K", GapReason.NOT_MEASURED).cycles("2", "1"));

        assertThat(gaps("K")).containsExactly("not-measured by E03 E04");
    }

    @Test
    void a_row_about_a_relation_and_others_is_a_gap_of_each_though_they_are_together_all_of_them() {
        it.theory().relation(new Relation("REL", "Skurup and health care", "SKU", "VARD"));
        it.says("MA", "K", YES).says("CH", "K", YES).row(gap("K", GapReason.NOT_MEASURED).about("REL", "SVE"));

        assertThat(gaps("K")).containsExactlyInAnyOrder("not-measured for actor REL by E03", "not-measured for actor SVE by E03");
    }

    @Test
    void a_source_that_did_not_answer_comes_after_elements_and_links() {
        List<Gap> gaps = KnowledgeGaps.of(it.source(new Source("MUTE", "", "leaders", SourceStanding.INDEPENDENT, "", "", false, "", field -> Place.NONE))
                .assess());

        assertThat(gaps.get(gaps.size() - 1)).extracting(gap -> gap.kind().code() + " " + gap.about()).isEqualTo("source-did-not-answer MUTE");
        assertThat(gaps.get(0).kind()).isEqualTo(GapKind.NO_EVIDENCE);
    }
}
