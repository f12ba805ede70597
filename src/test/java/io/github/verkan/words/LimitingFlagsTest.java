package io.github.verkan.words;

import static io.github.verkan.words.Said.says;
import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.YES;

import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Measured;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Better;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.Subgroup;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Sentences checked by hand, in both languages: what a reader must know beside the grade. */
final class LimitingFlagsTest {

    private static final String ACHIEVED = "Målet är uppnått enligt samtliga hörda källor.";
    private static final String ACHIEVED_EN = "The goal has been achieved according to all sources heard.";

    private static SampleCase bothSayYes(SampleCase it) {
        return it.says("MA", "K", YES).says("CH", "K", YES);
    }

    private static SampleCase concurrent(SampleCase it, String... links) {
        it.theory().element(Activity.of("DUA", it.in("Ett annat projekt", "Another project")).with(Details.NONE.withOrigin(ElementOrigin.CONCURRENT)))
                .element(Activity.of("RING", it.in("Arbetsgivarringen", "The employers' ring")).with(Details.NONE.withOrigin(ElementOrigin.CONCURRENT)));
        for (String from : links) {
            it.theory().link(from, "K");
        }
        return it;
    }

    private static SampleCase meetings(SampleCase it, String number) {
        it.theory().indicator(Indicator.of("MEET", it.in("Möten per år", "Meetings a year"), "K").better(Better.HIGHER).to(new BigDecimal("4"), ""));
        return it.row(it.item(Measured.of("MEET", new BigDecimal(number), null)).sources("REG"));
    }

    @Test
    void what_holds_for_subgroups_of_unknown_size_beside_others() {
        says(it -> it.row(it.item(YES).targets("K").sources("MA").subgroups("NYA")).says("CH", "K", YES), "K",
                "Målet är i huvudsak uppnått; det gäller inte lika mycket för alla. Hur många av de berörda som hör till ”Nyanställda” är inte känt.",
                "The goal has largely been achieved; it does not hold equally for everyone. How many of those concerned belong to “New staff” is not known.");
        says(it -> {
            it.theory().subgroup(new Subgroup("GAM", it.in("Äldre anställda", "Older staff"), ""));
            it.row(it.item(NO).targets("K").sources("MA").subgroups("NYA", "GAM")).says("CH", "K", NO);
        }, "K", "Målet är inte uppnått enligt samtliga hörda källor. Hur många av de berörda som hör till ”Äldre anställda” och ”Nyanställda” är inte känt.",
                "The goal has not been achieved according to all sources heard. How many of those concerned belong to “Older staff” and “New staff” is not "
                        + "known.");
    }

    @Test
    void what_is_said_of_all_need_not_be_said_again_of_each() {
        says(it -> it.row(it.item(YES).targets("K").sources("MA").subgroups("NYA").about("SKU")).says("CH", "K", YES, "SKU"), "K", Scope.ofActor("SKU"),
                "Skurup: målet är i huvudsak uppnått; det gäller inte lika mycket för alla.",
                "Skurup: the goal has largely been achieved; it does not hold equally for everyone.");
    }

    @Test
    void what_worked_well_before_already() {
        says(it -> bothSayYes(it).row(it.item(YES).targets("K").sources("MA").kind(EvidenceKind.BASELINE)), "K",
                ACHIEVED + " Enligt underlaget fungerade det väl redan före insatsen.",
                ACHIEVED_EN + " According to the evidence it already worked well before the intervention.");
        says(it -> bothSayYes(it).row(it.item(NO).targets("K").sources("MA").kind(EvidenceKind.BASELINE)), "K", ACHIEVED, ACHIEVED_EN);
    }

    @Test
    void for_whom_and_in_which_part_it_worked_well_before() {
        says(it -> bothSayYes(it).row(it.item(YES).targets("K").sources("MA").kind(EvidenceKind.BASELINE).subgroups("NYA")), "K",
                ACHIEVED + " Enligt underlaget fungerade det väl redan före insatsen för Nyanställda.",
                ACHIEVED_EN + " According to the evidence it already worked well for New staff before the intervention.");
        says(it -> it.says("MA", "W1", YES).says("CH", "W1", YES).says("MA", "W2", YES).says("CH", "W2", YES)
                        .row(it.item(YES).targets("W1").sources("MA").kind(EvidenceKind.BASELINE).about("SKU")), "W",
                ACHIEVED + " Enligt underlaget fungerade det väl redan före insatsen för Skurup när det gäller delmålet ”Samverkan är förankrad”.",
                ACHIEVED_EN + " According to the evidence it already worked well for Skurup before the intervention as regards the part "
                        + "“Collaboration is agreed on”.");
    }

    @Test
    void what_else_went_on_at_the_same_time() {
        says(it -> bothSayYes(concurrent(it, "DUA")), "K",
                ACHIEVED + " Samtidigt pågick ”Ett annat projekt”, som kan ha bidragit.",
                ACHIEVED_EN + " “Another project” went on at the same time and may have contributed.");
        says(it -> bothSayYes(concurrent(it, "DUA", "RING")), "K",
                ACHIEVED + " Samtidigt pågick ”Ett annat projekt” och ”Arbetsgivarringen”, som kan ha bidragit.",
                ACHIEVED_EN + " “Another project” and “The employers' ring” went on at the same time and may have contributed.");
    }

    @Test
    void what_came_about_in_no_way_or_is_only_hindered_has_no_rival_cause() {
        says(it -> concurrent(it, "DUA").says("MA", "K", NO).says("CH", "K", NO), "K",
                "Målet är inte uppnått enligt samtliga hörda källor.", "The goal has not been achieved according to all sources heard.");
        says(it -> {
            concurrent(it).theory().link(Link.between("DUA", "K").being(LinkKind.HINDERS));
            bothSayYes(it);
        }, "K", ACHIEVED, ACHIEVED_EN);
    }

    @Test
    void a_value_below_its_target_without_a_baseline() {
        String swedish = "Ett målvärde har inte nåtts, men utan utgångsvärde går det inte att säga hur långt man har kommit (E01: Möten per år: 3, målvärde 4 inte nått).";
        String english = "A target has not been reached, but without a baseline it is not known how far it has come (E01: Meetings a year: 3, target 4 not reached).";
        says(it -> bothSayYes(meetings(it, "3")), "K",
                "Målet är uppnått enligt samtliga källor som har en uppfattning. " + swedish,
                "The goal has been achieved according to all sources that have a view. " + english);
        says(it -> meetings(it, "3"), "K",
                "Underlaget räcker inte för en bedömning; det finns ett värde, men det säger inte hur långt målet har nåtts. " + swedish,
                "The evidence is insufficient for an assessment; there is a value, but it does not say how far the goal has been reached. " + english);
    }

    @Test
    void a_value_at_its_target_needs_no_baseline() {
        says(it -> meetings(it, "4").says("CH", "K", YES), "K",
                ACHIEVED + " Uppgifter i siffror: Möten per år: 4, målvärde 4.", ACHIEVED_EN + " In figures: Meetings a year: 4, target 4.");
    }

    @Test
    void parts_that_could_not_be_assessed() {
        says(it -> {
            it.theory().element(Effect.of("W3", it.in("Samverkan utvärderas", "Collaboration is evaluated"), Horizon.MEDIUM).partOf("W"));
            it.says("MA", "W1", YES).says("CH", "W1", YES);
        }, "W", ACHIEVED + " Delmålen ”Samverkan används” och ”Samverkan utvärderas” har inte kunnat bedömas.",
                ACHIEVED_EN + " The parts “Collaboration is used” and “Collaboration is evaluated” could not be assessed.");
        says(it -> {
            it.theory().element(Effect.of("W3", it.in("Samverkan utvärderas", "Collaboration is evaluated"), Horizon.MEDIUM).partOf("W"));
            it.says("MA", "W1", YES).says("CH", "W1", YES).says("MA", "W2", NO).says("CH", "W2", NO);
        }, "W", "Delarna skiljer sig åt, och någon gemensam grad ges inte. Delmålet ”Samverkan är förankrad” är uppnått, delmålet ”Samverkan används” är "
                        + "inte uppnått och delmålet ”Samverkan utvärderas” går inte att bedöma.",
                "The parts differ, and no common grade is given. The part “Collaboration is agreed on” has been achieved, the part “Collaboration is used” "
                        + "has not been achieved and the part “Collaboration is evaluated” cannot be assessed.");
    }
}
