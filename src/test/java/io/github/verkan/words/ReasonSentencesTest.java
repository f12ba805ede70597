package io.github.verkan.words;

import static io.github.verkan.words.Said.says;
import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.PARTLY;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evaluation.Reconsideration;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Source;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.Subgroup;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences checked by hand, in both languages: why there is no grade, or only an indication. */
final class ReasonSentencesTest {

    private static final String TOO_LITTLE = "Underlaget räcker inte för en bedömning; ";
    private static final String INSUFFICIENT = "The evidence is insufficient for an assessment; ";

    private static SampleCase reconsidered(SampleCase it, String element, Reconsideration how) {
        return it.with(builder -> builder.reconsideredGoals(List.of(ReconsideredGoal.of(element, how, ""))));
    }

    private static SampleCase more(SampleCase it) {
        it.theory().element(Effect.of("RISE", it.in("Tilliten har ökat", "Trust has risen"), Horizon.SHORT).being(Nature.CHANGE))
                .element(Effect.of("IND", it.in("Personerna får hjälp", "People get help"), Horizon.SHORT).with(Details.NONE.withLevel(Level.INDIVIDUAL)))
                .subgroup(new Subgroup("GAM", it.in("Erfarna", "Experienced staff"), ""));
        return it;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "REINTERPRETED|utvärderingen har tolkat om målet|the evaluation has reinterpreted the goal",
        "QUESTIONED|utvärderingen ifrågasätter målet|the evaluation questions the goal",
        "OPEN_ENDED|målet saknar slutpunkt|the goal has no end point"
    })
    void a_goal_that_is_not_graded_has_its_reason_and_who_says_what(Reconsideration how, String swedish, String english) {
        says(it -> reconsidered(it, "K", how).says("MA", "K", YES).says("CH", "K", NO).says("VA", "K", PARTLY).says("VB", "K", PARTLY), "K",
                "Effekten ges ingen grad; " + swedish + ". Svaret är ”ja” enligt medarbetare, ”delvis” enligt vårdens representanter och ”nej” enligt chefer.",
                "The effect is given no grade; " + english + ". The answer is “yes” according to staff, “partly” according to health-care representatives "
                        + "and “no” according to managers.");
        says(it -> reconsidered(it, "K", how).says("MA", "K", YES).says("CH", "K", YES), "K",
                "Effekten ges ingen grad; " + swedish + ". Svaret är ”ja” enligt chefer och medarbetare.",
                "The effect is given no grade; " + english + ". The answer is “yes” according to managers and staff.");
        says(it -> reconsidered(it, "K", how), "K",
                "Effekten ges ingen grad; " + swedish + ".", "The effect is given no grade; " + english + ".");
    }

    @Test
    void what_the_evaluation_reads_a_goal_as_and_why_is_said_where_it_holds() {
        ReconsideredGoal goal = new ReconsideredGoal(
                "K", Scope.ofActor("SKU"), Reconsideration.REINTERPRETED, "Några känner till metoden", "Tiden var kort.", "3", Origin.NONE);
        Consumer<SampleCase> rows = it -> it.with(builder -> builder.reconsideredGoals(List.of(goal))).says("MA-SKU", "K", YES, "SKU").says("MA", "K", YES);
        says(rows, "K", Scope.ofActor("SKU"),
                "Skurup: effekten ges ingen grad; utvärderingen har tolkat om målet. Utvärderingen läser målet som ”Några känner till metoden”. "
                        + "Utvärderingens skäl: Tiden var kort (avsnitt 3). Svaret är ”ja” enligt medarbetare.",
                "Skurup: the effect is given no grade; the evaluation has reinterpreted the goal. The evaluation reads the goal as "
                        + "“Några känner till metoden”. The evaluation’s reason: Tiden var kort (section 3). The answer is “yes” according to staff.");
    }

    @Test
    void a_part_that_is_reconsidered_is_named_as_a_part() {
        says(it -> reconsidered(it, "W1", Reconsideration.QUESTIONED).says("MA", "W2", YES).says("CH", "W2", YES), "W",
                "Målet är uppnått enligt samtliga hörda källor. Utvärderingen tar inte delmålet ”Samverkan är förankrad” som det står.",
                "The goal has been achieved according to all sources heard. The evaluation does not take the part “Collaboration is agreed on” as it "
                        + "stands.");
    }

    @Test
    void a_table_notes_that_it_is_a_part_or_some() {
        SampleCase part = reconsidered(new SampleCase(Language.SV), "W1", Reconsideration.QUESTIONED).says("MA", "W2", YES).says("CH", "W2", YES);
        assertThat(notes(part, "W")).isEqualTo("delmål omprövat");
        ReconsideredGoal goal = new ReconsideredGoal("K", Scope.ofActor("SKU"), Reconsideration.QUESTIONED, "", "", "", Origin.NONE);
        SampleCase some = new SampleCase(Language.SV).with(builder -> builder.reconsideredGoals(List.of(goal)));
        assertThat(notes(some.says("MA", "K", YES).says("CH", "K", YES), "K")).isEqualTo("målet omprövat för några");
    }

    private static String notes(SampleCase it, String element) {
        return VerdictTable.of(it.assess(), Language.SV).groups().stream().flatMap(group -> group.rows().stream())
                .filter(row -> row.element().equals(element) && !row.isWithin()).findFirst().orElseThrow().notes();
    }

    @Test
    void where_there_is_no_verdict_for_those_it_is_about_the_nearest_says_why() {
        ReconsideredGoal goal = new ReconsideredGoal("K", Scope.ofActor("SKU"), Reconsideration.QUESTIONED, "", "Tiden var kort.", "", Origin.NONE);
        says(it -> it.with(builder -> builder.reconsideredGoals(List.of(goal))).says("MA", "K", YES).says("CH", "K", YES), "K",
                "Målet är uppnått enligt samtliga hörda källor. Utvärderingen tar inte målet som det står för Skurup, och det som bara gäller Skurup räknas "
                        + "inte här. Utvärderingens skäl: Tiden var kort.",
                "The goal has been achieved according to all sources heard. The evaluation does not take the goal as it stands for Skurup, and what is "
                        + "about Skurup alone is not counted here. The evaluation’s reason: Tiden var kort.");
    }

    @Test
    void a_reason_is_said_at_the_nearest_verdict_within_what_it_is_about() {
        ReconsideredGoal goal = new ReconsideredGoal("K", Scope.ofActor("KOM"), Reconsideration.QUESTIONED, "", "Tiden var kort.", "", Origin.NONE);
        Consumer<SampleCase> rows = it -> it.with(builder -> builder.reconsideredGoals(List.of(goal))).says("MA-SKU", "K", YES, "SKU").says("VA", "K", YES, "VARD");
        says(rows, "K", Scope.ofActor("SKU"),
                "Skurup: effekten ges ingen grad; utvärderingen ifrågasätter målet. Utvärderingens skäl: Tiden var kort. Svaret är ”ja” enligt medarbetare.",
                "Skurup: the effect is given no grade; the evaluation questions the goal. The evaluation’s reason: Tiden var kort. The answer is “yes” "
                        + "according to staff.");
    }

    @Test
    void other_things_than_effects_can_be_left_without_a_grade() {
        says(it -> reconsidered(it, "A", Reconsideration.QUESTIONED).says("MA", "A", YES), "A",
                "Arbetet ges ingen grad; utvärderingen ifrågasätter målet. Svaret är ”ja” enligt medarbetare.",
                "The work is given no grade; the evaluation questions the goal. The answer is “yes” according to staff.");
    }

    @Test
    void those_who_speak_stand_in_the_order_of_the_swedish_alphabet() {
        says(it -> {
            for (String role : List.of("öppenvården", "Ärendehandläggare", "åldermän", "zoologer", "ordförande")) {
                it.source(Source.of(role, role)).says(role, "K", YES);
            }
            reconsidered(it, "K", Reconsideration.QUESTIONED);
        }, "K", "Effekten ges ingen grad; utvärderingen ifrågasätter målet. Svaret är ”ja” enligt ordförande, zoologer, åldermän, Ärendehandläggare och "
                        + "öppenvården.",
                "The effect is given no grade; the evaluation questions the goal. The answer is “yes” according to ordförande, zoologer, åldermän, "
                        + "Ärendehandläggare and öppenvården.");
    }

    @Test
    void only_a_level() {
        says(it -> more(it).row(it.item(YES).targets("RISE").sources("MA").nature(Nature.STATE)), "RISE",
                TOO_LITTLE + "det visar en nivå men ingen förändring.", INSUFFICIENT + "it shows a level but no change.");
    }

    @Test
    void only_work_done() {
        says(it -> it.row(it.item(YES).targets("K").sources("MA").kind(EvidenceKind.OUTPUT)), "K",
                TOO_LITTLE + "det redovisar bara utfört arbete, och det är ingen effekt.", INSUFFICIENT + "it tells only of work done, which is no effect.");
    }

    @Test
    void work_done_says_nothing_of_an_assumption_or_a_factor() {
        says(it -> it.row(it.item(YES).targets("M").sources("MA").kind(EvidenceKind.OUTPUT)), "M",
                TOO_LITTLE + "det redovisar bara utfört arbete, och det säger inget om antagandet.",
                INSUFFICIENT + "it tells only of work done, which says nothing about the assumption.");
        says(it -> it.row(it.item(YES).targets("F").sources("MA").kind(EvidenceKind.OUTPUT)), "F",
                TOO_LITTLE + "det redovisar bara utfört arbete, och det säger inget om faktorn.",
                INSUFFICIENT + "it tells only of work done, which says nothing about the factor.");
    }

    @Test
    void only_subgroups_with_what_holds_for_each() {
        String some = TOO_LITTLE + "det som har sagts gäller bara en del av de berörda. ";
        String only = INSUFFICIENT + "what was said holds for only some of those concerned. ";
        says(it -> it.row(it.item(NO).targets("K").sources("MA", "CH").subgroups("NYA")), "K",
                some + "Underlaget visar: inte uppnått för Nyanställda; för övriga saknas underlag.",
                only + "The evidence shows: not achieved for New staff; for others there is no evidence.");
        says(it -> more(it).row(it.item(YES).targets("K").sources("MA", "CH").subgroups("NYA")).row(it.item(NO).targets("K").sources("MA").subgroups("GAM")),
                "K", some + "Underlaget visar: uppnått för Nyanställda och inte uppnått för Erfarna (indikation); för övriga saknas underlag.",
                only + "The evidence shows: achieved for New staff and not achieved for Experienced staff (indication); for others there is no evidence.");
        says(it -> it.row(it.item(YES).targets("K").sources("MA", "REG").subgroups("NYA")).row(it.item(NO).targets("K").sources("CH").subgroups("NYA")), "K",
                some + "Underlaget visar: i huvudsak uppnått för Nyanställda (bilderna går isär); för övriga saknas underlag.",
                only + "The evidence shows: largely achieved for New staff (accounts diverge); for others there is no evidence.");
    }

    @Test
    void only_subgroups_of_a_party() {
        says(it -> it.row(it.item(YES).targets("K").sources("MA").subgroups("NYA").about("SKU")), "K", Scope.ofActor("SKU"),
                "Skurup: underlaget räcker inte för en bedömning; det som har sagts gäller bara en del av de berörda. Det gäller ”Nyanställda”; "
                        + "för övriga saknas underlag.",
                "Skurup: the evidence is insufficient for an assessment; what was said holds for only some of those concerned. It holds for “New staff”; "
                        + "for others there is no evidence.");
    }

    @Test
    void only_what_was_seen_at_another_level() {
        String swedish = "Underlaget gäller en annan nivå än individnivån och ger därför högst en indikation.";
        String english = "The evidence is from another level than that of individuals and therefore gives an indication at most.";
        says(it -> more(it).row(it.item(YES).targets("IND").sources("MA", "CH").level(Level.COLLABORATION)), "IND",
                "Det finns en indikation på att målet är uppnått. " + swedish, "There is an indication that the goal has been achieved. " + english);
        says(it -> more(it).row(it.item(YES).targets("IND").sources("MA").level(Level.COLLABORATION)), "IND",
                "Det finns en indikation på att målet är uppnått. Bara en källa har hörts: medarbetare. " + swedish,
                "There is an indication that the goal has been achieved. Only one source has been heard: staff. " + english);
        says(it -> more(it).row(it.item(YES).targets("IND").sources("MA").level(Level.STAFF)).row(it.item(NO).targets("IND").sources("CH").level(Level.SOCIETY)),
                "IND", "Det finns en indikation på att målet delvis är uppnått. Bland dem som har hörts går bilderna isär. Svaret är ”ja” enligt medarbetare "
                        + "och ”nej” enligt chefer. " + swedish,
                "There is an indication that the goal has been partly achieved. Among those heard, accounts diverge. The answer is “yes” according to staff "
                        + "and “no” according to managers. " + english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NO_ANSWER|de som skulle veta har tillfrågats men inte svarat|those who would know were asked but did not answer",
        "NOT_REPORTED|det har mätts, men resultatet är inte redovisat|it was measured, but the result is not reported"
    })
    void a_gap_says_why(GapReason reason, String swedish, String english) {
        says(it -> it.gap("K", reason), "K", TOO_LITTLE + swedish + ".", INSUFFICIENT + english + ".");
        says(it -> it.gap("K", reason).says("MA", "K", YES).says("CH", "K", YES), "K",
                "Målet är uppnått enligt samtliga hörda källor. Det finns en kunskapslucka: " + swedish + ".",
                "The goal has been achieved according to all sources heard. There is a knowledge gap: " + english + ".");
    }

    @Test
    void too_early_for_some_of_it_is_a_gap_beside_what_is_known() {
        says(it -> it.gap("A", GapReason.TOO_EARLY), "A",
                "Det är för tidigt att bedöma arbetet; så anges det i underlaget.", "It is too early to assess the work; the evidence says so.");
        says(it -> it.gap("K", GapReason.TOO_EARLY).gap("K", GapReason.NOT_MEASURED).says("MA", "K", YES).says("CH", "K", YES), "K",
                "Målet är uppnått enligt samtliga hörda källor. Det finns två kunskapsluckor: det har inte mätts och det är för tidigt att följa upp det.",
                "The goal has been achieved according to all sources heard. There are two knowledge gaps: it has not been measured and it is too early "
                        + "to follow it up.");
    }

    @Test
    void a_gap_of_one_party_gives_no_reason_for_all() {
        says(it -> it.row(it.item(SampleCase.NO_VIEW).targets("K").sources("UTV").kind(EvidenceKind.GAP).gap(GapReason.TOO_EARLY).about("SKU")), "K",
                TOO_LITTLE + "det finns uppgifter, men ingen av dem räknas som en röst.",
                INSUFFICIENT + "there is information, but none of it counts as a voice.");
    }
}
