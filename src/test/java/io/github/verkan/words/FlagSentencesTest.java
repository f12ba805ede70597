package io.github.verkan.words;

import static io.github.verkan.words.Said.says;
import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.PARTLY;
import static io.github.verkan.words.SampleCase.YES;

import io.github.verkan.diagnostic.Place;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.theory.Scope;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences checked by hand, in both languages: each flag and contribution. */
final class FlagSentencesTest {

    @Test
    void parties_far_apart_are_said_first() {
        says(it -> it.says("MA-SKU", "K", YES, "SKU").says("CH", "K", YES, "SKU").says("MA-SVE", "K", NO, "SVE"), "K",
                "Resultatet skiljer sig åt mellan parterna: uppnått för Skurup och inte uppnått för Svedala (indikation). Bilderna går isär; underlagets "
                        + "samlade bild är att målet i huvudsak är uppnått. Svaret är ”ja” enligt chefer och medarbetare (Skurup) och ”nej” enligt "
                        + "medarbetare (Svedala). Begränsningen gäller i synnerhet Svedala.",
                "The result differs between the parties: achieved for Skurup and not achieved for Svedala (indication). Accounts diverge; the overall picture "
                        + "given by the evidence is that the goal has largely been achieved. The answer is “yes” according to managers and staff "
                        + "(Skurup) and “no” according to staff (Svedala). The limitation applies to Svedala in particular.");
    }

    @Test
    void a_low_grade_can_hold_in_particular() {
        says(it -> it.says("MA-SKU", "K", PARTLY, "SKU").says("CH", "K", NO).says("REG", "K", NO).says("PL", "K", NO).says("VA", "K", NO)
                .says("MA-SVE", "K", NO, "SVE").says("PL2", "K", NO, "SVE"), "K",
                "Målet är inte uppnått. Detta gäller i synnerhet Svedala.",
                "The goal has not been achieved. This applies to Svedala in particular.");
    }

    @Test
    void a_party_that_was_not_heard() {
        says(it -> it.says("MA-SKU", "K", YES, "SVE").says("VA", "K", YES, "SVE"), "K", Scope.ofActor("SVE"),
                "Svedala: målet är uppnått enligt samtliga hörda källor. Svedala har inte själv hörts; uppgifterna kommer från andra.",
                "Svedala: the goal has been achieved according to all sources heard. Svedala was not heard; the information comes from others.");
    }

    @Test
    void a_group_and_a_subgroup_are_named_first() {
        says(it -> it.says("MA", "K", YES, "KOM").says("CH", "K", YES, "KOM"), "K", Scope.ofActor("KOM"),
                "Båda kommunerna: målet är uppnått enligt samtliga hörda källor.",
                "Both municipalities: the goal has been achieved according to all sources heard.");
        says(it -> it.row(it.item(NO).targets("K").sources("MA").subgroups("NYA")).row(it.item(NO).targets("K").sources("CH").subgroups("NYA")),
                "K", Scope.ofSubgroup("NYA"),
                "Nyanställda: målet är inte uppnått enligt samtliga hörda källor.",
                "New staff: the goal has not been achieved according to all sources heard.");
    }

    @Test
    void a_mechanism_held_down() {
        says(it -> it.says("MA", "M", YES).says("CH", "M", YES).says("MA", "A", YES).says("CH", "A", YES).says("MA", "K", NO).says("CH", "K", NO), "M",
                "Antagandet stöds under vissa villkor. Graden hålls nere av det som kräver antagandet men inte har nåtts i tillräcklig utsträckning: "
                        + "”Metoden är känd”.",
                "The assumption is supported under some conditions. The grade is held down by what requires the assumption but has not been reached to "
                        + "a sufficient extent: “The method is known”.");
    }

    @Test
    void what_limits_the_evidence() {
        says(it -> it.row(it.item(YES).targets("K").sources("MA", "CH").hedge("kanske")), "K",
                "Målet är uppnått enligt samtliga hörda källor. De flesta uppgifterna lämnas med förbehåll.",
                "The goal has been achieved according to all sources heard. Most of the information is given with reservations.");
        says(it -> it.row(it.item(NO).targets("K").sources("REG").kind(EvidenceKind.COUNT)), "K",
                "Målet är inte uppnått. Underlaget innehåller en totalräkning.",
                "The goal has not been achieved. The evidence includes a complete count.");
        says(it -> it.row(it.item(new Measured(new BigDecimal("80"), BigDecimal.ZERO, new BigDecimal("80"), "%", null)).targets("K").sources("MA"))
                .says("CH", "K", YES), "K",
                "Målet är uppnått enligt samtliga hörda källor. Antalet svar (n) saknas för procenttal i underlaget. "
                        + "Uppgifter i siffror: 80\u00a0%, utgångsvärde 0\u00a0%, målvärde 80\u00a0%.",
                "The goal has been achieved according to all sources heard. The number of responses (n) is missing for percentages in the evidence. "
                        + "In figures: 80%, baseline 0%, target 80%.");
    }

    @Test
    void a_source_that_contradicts_itself() {
        says(it -> it.rules(AssessmentRules.byMedian()).says("MA", "K", YES).says("MA", "K", YES).says("MA", "K", NO).says("CH", "K", YES)
                .row(it.item(new Graded("largely")).targets("K").sources("REG")), "K",
                "Målet är uppnått. Uppgifterna från medarbetare pekar åt olika håll.",
                "The goal has been achieved. The accounts given by staff point in different directions.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "THROUGH_INTERVENTION|Det som har uppnåtts har kommit genom insatsen|What has been achieved came through the intervention",
        "OUTSIDE_METHOD|Det som har uppnåtts har kommit genom projektet men utanför metoden"
                + "|What has been achieved came through the project but outside the method",
        "PARTLY|Det som har uppnåtts har delvis kommit genom insatsen|What has been achieved came partly through the intervention",
        "OTHER_INITIATIVE|Det som har uppnåtts har kommit genom en annan insats|What has been achieved came through another initiative",
        "EXISTED_BEFORE|Det som finns fanns redan före insatsen och är inte en effekt av den"
                + "|What exists was there before the intervention and is not an effect of it",
        "NOT_THROUGH_INTERVENTION|Det som finns är inte en effekt av insatsen|What exists is not an effect of the intervention"
    })
    void the_contribution(Contribution contribution, String swedish, String english) {
        says(it -> it.row(it.item(YES).targets("K").sources("MA", "CH").contribution(contribution)), "K",
                "Målet är uppnått enligt samtliga hörda källor. " + swedish + ".",
                "The goal has been achieved according to all sources heard. " + english + ".");
    }

    @Test
    void what_was_not_achieved_came_through_nothing() {
        says(it -> it.says("MA", "X", NO).says("CH", "X", NO), "X",
                "Målet är inte uppnått enligt samtliga hörda källor.",
                "The goal has not been achieved according to all sources heard.");
        says(it -> it.row(it.item(YES).targets("O").sources("MA", "CH").contribution(Contribution.THROUGH_INTERVENTION)), "O",
                "Arbetet är genomfört enligt samtliga hörda källor. Det som har genomförts har kommit genom insatsen.",
                "The work has been carried out according to all sources heard. What has been carried out came through the intervention.");
    }

    @Test
    void one_source_on_its_own_work_is_not_spoken_of_as_many() {
        says(it -> it.says("PL", "K", YES), "K",
                "Det finns en indikation på att målet är uppnått. Bara en källa har hörts: projektledare (Skurup). Källan redovisar sitt eget arbete.",
                "There is an indication that the goal has been achieved. Only one source has been heard: project leaders (Skurup). The source reports on "
                        + "its own work.");
    }

    @Test
    void sources_whose_roles_cannot_be_told_apart_go_by_their_names() {
        says(it -> it.source(new Source("ENK", it.in("enkäten", "the survey"), it.in("chefer och medarbetare", "managers and staff"),
                        SourceStanding.INDEPENDENT, "", "", true, "", field -> Place.NONE)).says("ENK", "K", YES).says("MA", "K", NO).says("VA", "K", NO), "K",
                "Bilderna går isär; underlagets samlade bild är att målet är uppnått i liten utsträckning. Svaret är ”ja” enligt enkäten och ”nej” enligt "
                        + "MA och vårdens representanter.",
                "Accounts diverge; the overall picture given by the evidence is that the goal has been achieved to a limited extent. The answer is “yes” "
                        + "according to the survey and “no” according to health-care representatives and MA.");
    }

    @Test
    void a_link_is_an_assumption() {
        says(it -> it.says("MA", "AK", YES).says("CH", "AK", YES), "AK",
                "Antagandet stöds enligt samtliga hörda källor.",
                "The assumption is supported according to all sources heard.");
    }
}
