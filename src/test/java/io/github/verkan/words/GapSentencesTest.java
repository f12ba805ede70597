package io.github.verkan.words;

import static io.github.verkan.words.SampleCase.NO_VIEW;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The knowledge gaps in sentences, in both languages. */
final class GapSentencesTest {

    private static EvidenceBuilder gap(SampleCase it, GapReason reason, String... targets) {
        EvidenceBuilder item = it.item(NO_VIEW).targets(targets).sources("UTV").kind(EvidenceKind.GAP);
        return reason == null ? item : item.gap(reason);
    }

    private static List<String> sentences(Language language, Consumer<SampleCase> rows) {
        SampleCase sample = new SampleCase(language);
        rows.accept(sample);
        return GapSentences.of(sample.assess(), language);
    }

    /** The sentences that a case has beyond those of the elements that nobody spoke of. */
    private static void says(Consumer<SampleCase> rows, List<String> swedish, List<String> english) {
        assertThat(sentences(Language.SV, rows)).filteredOn(it -> !it.startsWith("Ingen har sagt")).isEqualTo(swedish);
        assertThat(sentences(Language.EN, rows)).filteredOn(it -> !it.startsWith("Nobody has said")).isEqualTo(english);
    }

    private static void says(Consumer<SampleCase> rows, String swedish, String english) {
        says(rows, List.of(swedish), List.of(english));
    }

    @Test
    void what_nobody_spoke_of_is_told_together() {
        assertThat(sentences(Language.SV, it -> it.says("MA", "K", YES).says("MA", "W", YES).says("MA", "D", YES).says("MA", "L", YES))).containsExactly(
                "Ingen har sagt något om A ”Handledning hålls”, O ”Mallar är framtagna” eller M ”Handledning sprider kunskap”.");
        assertThat(sentences(Language.EN, it -> it.says("MA", "K", YES).says("MA", "W", YES).says("MA", "D", YES).says("MA", "L", YES))).containsExactly(
                "Nobody has said anything about A “Supervision is held”, O “Templates are written” or M “Supervision spreads knowledge”.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "?", value = {
        "NOT_MEASURED|%s har inte mätts (E01).|Nobody has measured %s (E01).",
        "DECIDED_NOT_TO_MEASURE|Det har beslutats att inte mäta %s (E01).|It was decided not to measure %s (E01).",
        "NOT_CONFIRMED|Uppgifterna om %s har inte kunnat bekräftas (E01).|The information on %s could not be confirmed (E01).",
        "METHOD_CHANGED|Metoden har ändrats för %s, så att uppgifterna inte går att jämföra (E01)."
                + "|The method has changed for %s, so that the figures cannot be compared (E01).",
        "NEVER_ASKED|De som skulle veta något om %s har inte tillfrågats (E01).|Those who would know about %s were never asked (E01).",
        "NO_ANSWER|De som skulle veta något om %s har tillfrågats men inte svarat (E01)."
                + "|Those who would know about %s were asked but did not answer (E01).",
        "NOT_REPORTED|Resultatet för %s är inte redovisat (E01).|The result for %s is not reported (E01).",
        "TOO_EARLY|Det är för tidigt att bedöma %s (E01).|It is too early to assess %s (E01).",
        "?|Det har inte kunnat klarläggas hur det förhåller sig med %s (E01).|It could not be found out how matters stand with %s (E01)."
    })
    void each_reason_has_a_sentence_that_fits_one_thing_and_several(GapReason reason, String swedish, String english) {
        says(it -> it.row(gap(it, reason, "R")), String.format(swedish, "R ”Projektledare med avsatt tid”"),
                String.format(english, "R “A project leader with time set aside”"));
        says(it -> it.row(gap(it, reason, "R", "F")), String.format(swedish, "R ”Projektledare med avsatt tid” och F ”Tidsbrist”"),
                String.format(english, "R “A project leader with time set aside” and F “Lack of time”"));
    }

    @Test
    void what_is_there_and_says_nothing_of_it_is_told_by_its_kind_in_their_order() {
        says(it -> {
            it.theory().element(Effect.of("RISE", it.in("Tilliten har ökat", "Trust has risen"), Horizon.SHORT).being(Nature.CHANGE));
            it.says("MA", "K", NO_VIEW).row(it.item(YES).targets("D").sources("MA").kind(EvidenceKind.OUTPUT))
                    .row(it.item(YES).targets("RISE").sources("MA").nature(Nature.STATE)).row(it.item(YES).targets("O").sources("MA").subgroups("NYA"))
                    .row(it.item(YES).targets("L").sources("UTV").kind(EvidenceKind.NORM));
        }, List.of("De som har hörts har ingen uppfattning om K ”Metoden är känd”.",
                "Det finns uppgifter om L ”Fler är i arbete”, men ingen av dem räknas som en röst.",
                "Underlaget visar en nivå men ingen förändring för RISE ”Tilliten har ökat”.",
                "Underlaget redovisar bara utfört arbete för D ”Fler får stöd”.",
                "Det som har sagts om O ”Mallar är framtagna” gäller bara en del av de berörda."),
                List.of("Those heard have no view on K “The method is known”.",
                "There is information on L “More people work”, but none of it counts as a voice.",
                "The evidence shows a level but no change for RISE “Trust has risen”.",
                "For D “More people get support” the evidence tells only of work done.",
                "What was said about O “Templates are written” holds for only some of those concerned."));
    }

    @Test
    void a_method_may_need_more() {
        says(it -> it.rules(AssessmentRules.byMedian()).says("MA", "K", YES).says("MA", "A", YES),
                "Underlaget räcker inte för att bedöma A ”Handledning hålls” och K ”Metoden är känd”.",
                "The evidence is insufficient to assess A “Supervision is held” and K “The method is known”.");
    }

    @Test
    void one_row_about_several_parties_is_told_in_one_sentence() {
        says(it -> it.says("MA", "K", YES).says("CH", "K", YES).row(gap(it, GapReason.NOT_MEASURED, "K", "R").about("SVE", "SKU").subgroups("NYA")),
                "R ”Projektledare med avsatt tid” och K ”Metoden är känd” för Skurup, Nyanställda och Svedala, Nyanställda har inte mätts (E03).",
                "Nobody has measured R “A project leader with time set aside” and K “The method is known” for Skurup, New staff and Svedala, New staff (E03).");
        says(it -> it.says("MA", "K", YES).says("CH", "K", YES).row(gap(it, GapReason.NOT_CONFIRMED, "K").about("VARD", "SKU")),
                "Uppgifterna om K ”Metoden är känd” för Skurup och vården har inte kunnat bekräftas (E03).",
                "The information on K “The method is known” for Skurup and health care could not be confirmed (E03).");
    }

    @Test
    void when_and_under_which_conditions_it_can_be_found_out() {
        says(it -> it.dates("2020-11-30", "2020-12-31").says("MA", "K", YES).says("CH", "K", YES)
                        .row(gap(it, GapReason.TOO_EARLY, "D").condition(it.in("registret finns kvar", "the register is kept")))
                        .row(gap(it, GapReason.NOT_MEASURED, "K").about("SKU").assessableFrom(LocalDate.of(2022, 3, 1))),
                List.of("K ”Metoden är känd” för Skurup har inte mätts; det går att följa upp från och med den 1 mars 2022 (E04).",
                "Det är för tidigt att bedöma D ”Fler får stöd”; det går att följa upp från och med den 1 juni 2021; förutsättning: registret finns kvar (E03).",
                "Det är för tidigt att bedöma L ”Fler är i arbete”; det går att följa upp från och med den 1 januari 2021."),
                List.of("Nobody has measured K “The method is known” for Skurup; it can be followed up from 1 March 2022 (E04).",
                "It is too early to assess D “More people get support”; it can be followed up from 1 June 2021; condition: the register is kept (E03).",
                "It is too early to assess L “More people work”; it can be followed up from 1 January 2021."));
    }

    @Test
    void who_is_missing_among_those_heard() {
        says(it -> {
            it.theory().actor("AF", it.in("Arbetsförmedlingen", "the employment service")).actor("FK", it.in("Försäkringskassan", "the insurance agency"))
                    .targetGroup(new TargetGroup("TG1", it.in("Chefer", "Managers"), TargetGroup.Role.DIRECT))
                    .targetGroup(new TargetGroup("TG2", it.in("Äldre", "Older people"), TargetGroup.Role.FINAL));
            it.source(Source.of("T", "x").belongingTo("", "TG1"));
            it.source(new Source("Q1", it.in("Rektorn", "The head teacher"), "x", SourceStanding.INDEPENDENT, "FK", "", false, "", Origin.NONE));
        }, List.of("Ingen av de källor som har svarat anges höra till Arbetsförmedlingen eller Försäkringskassan.",
                "Ingen av de källor som har svarat anges höra till målgruppen ”Äldre”.",
                "Rektorn har tillfrågats men inte svarat."),
                List.of("None of the sources that answered is said to belong to the employment service or the insurance agency.",
                "None of the sources that answered is said to belong to the target group “Older people”.",
                "The head teacher did not answer when asked."));
    }

    @Test
    void several_target_groups_and_sources_that_were_not_heard() {
        says(it -> {
            it.theory().targetGroup(new TargetGroup("TG1", it.in("Chefer", "Managers"), TargetGroup.Role.DIRECT))
                    .targetGroup(new TargetGroup("TG2", it.in("Äldre", "Older people"), TargetGroup.Role.FINAL))
                    .targetGroup(new TargetGroup("TG3", it.in("Barn", "Children"), TargetGroup.Role.FINAL));
            it.source(Source.of("T", "x").belongingTo("", "TG1"));
            for (String id : List.of("Q2", "Q1")) {
                it.source(new Source(id, "", "x", SourceStanding.INDEPENDENT, "", "", false, "", Origin.NONE));
            }
        }, List.of("Ingen av de källor som har svarat anges höra till målgrupperna ”Äldre” eller ”Barn”.", "Q2 och Q1 har tillfrågats men inte svarat."),
                List.of("None of the sources that answered is said to belong to the target groups “Older people” or “Children”.",
                "Q2 and Q1 did not answer when asked."));
    }
}
