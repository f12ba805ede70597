package io.github.verkan.words;

import static io.github.verkan.words.Said.says;
import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.NO_VIEW;
import static io.github.verkan.words.SampleCase.PARTLY;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.AssessmentMethod;
import io.github.verkan.assess.Assessor;
import io.github.verkan.assess.Parameter;
import io.github.verkan.assess.Reason;
import io.github.verkan.assess.Ruling;
import io.github.verkan.assess.Settings;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Tally;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evidence.Breadth;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Quality;
import io.github.verkan.theory.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences checked by hand, in both languages: each status and reason. */
final class VerdictSentencesTest {

    @Test
    void all_agree() {
        says(it -> it.says("MA", "K", YES).says("CH", "K", YES), "K",
                "Målet är uppnått enligt samtliga hörda källor.",
                "The goal has been achieved according to all sources heard.");
        says(it -> it.says("MA", "A", NO).says("CH", "A", NO).says("REG", "A", NO_VIEW), "A",
                "Arbetet är inte genomfört enligt samtliga källor som har en uppfattning.",
                "The work has not been carried out according to all sources that have a view.");
        says(it -> it.says("MA", "K", PARTLY).says("CH", "K", PARTLY), "K",
                "Målet är delvis uppnått enligt samtliga hörda källor.",
                "The goal has been partly achieved according to all sources heard.");
    }

    @Test
    void partly_in_strength_says_how_many_support_it_how_far() {
        says(it -> it.says("MA", "R", YES).says("CH", "R", YES).says("REG", "R", PARTLY), "R",
                "Resursen är i huvudsak på plats; två källor svarar ”ja” och en ”delvis”.",
                "The resource is largely in place; two sources answer “yes” and one “partly”.");
        says(it -> it.says("MA", "M", PARTLY).says("CH", "M", NO).says("REG", "M", NO), "M",
                "Antagandet stöds i liten utsträckning; en källa svarar ”delvis” och två ”nej”.",
                "The assumption is supported to a limited extent; one source answers “partly” and two “no”.");
    }

    @Test
    void partly_in_reach() {
        says(it -> it.row(it.item(YES).targets("K").sources("MA").breadth(Breadth.SOME)).says("CH", "K", YES), "K",
                "Målet är i huvudsak uppnått; det gäller inte lika mycket för alla.",
                "The goal has largely been achieved; it does not hold equally for everyone.");
    }

    @Test
    void partly_because_the_same_source_says_both() {
        says(it -> it.says("MA", "K", YES).says("MA", "K", NO).says("CH", "K", PARTLY), "K",
                "Målet är delvis uppnått; bilden är blandad.",
                "The goal has been partly achieved; the picture is mixed.");
    }

    @Test
    void accounts_diverge_between_roles() {
        says(it -> it.says("MA", "K", YES).says("PL", "K", YES).says("CH", "K", PARTLY).says("VA", "K", NO), "K",
                "Bilderna går isär; underlagets samlade bild är att målet i huvudsak är uppnått. Svaret är ”ja” enligt medarbetare och "
                        + "projektledare, ”delvis” enligt chefer och ”nej” enligt vårdens representanter.",
                "Accounts diverge; the overall picture given by the evidence is that the goal has largely been achieved. The answer is “yes” "
                        + "according to project leaders and staff, “partly” according to managers and “no” according to health-care representatives.");
    }

    @Test
    void accounts_diverge_within_a_role() {
        says(it -> it.says("MA-SKU", "K", YES).says("MA-SVE", "K", NO).says("CH", "K", NO), "K",
                "Bilderna går isär; underlagets samlade bild är att målet är uppnått i liten utsträckning. Svaret är ”ja” enligt medarbetare "
                        + "(Skurup) och ”nej” enligt chefer och medarbetare (Svedala).",
                "Accounts diverge; the overall picture given by the evidence is that the goal has been achieved to a limited extent. The answer "
                        + "is “yes” according to staff (Skurup) and “no” according to managers and staff (Svedala).");
        says(it -> it.says("VA", "K", YES).says("VB", "K", NO).says("CH", "K", YES), "K",
                "Bilderna går isär; underlagets samlade bild är att målet i huvudsak är uppnått. Svaret är ”ja” enligt chefer och Läkaren och ”nej” "
                        + "enligt Sjuksköterskan.",
                "Accounts diverge; the overall picture given by the evidence is that the goal has largely been achieved. The answer is “yes” "
                        + "according to managers and The doctor and “no” according to The nurse.");
    }

    @Test
    void accounts_diverge_without_a_grade() {
        says(it -> it.rules(AssessmentRules.byMedian()).says("MA", "K", YES).says("CH", "K", NO), "K",
                "Bilderna går isär, och någon gemensam grad ges inte. Svaret är ”ja” enligt medarbetare och ”nej” enligt chefer.",
                "Accounts diverge, and no common grade is given. The answer is “yes” according to staff and “no” according to managers.");
    }

    @Test
    void voices_between_two_grades() {
        says(it -> it.rules(AssessmentRules.byMedian()).says("MA", "K", YES).row(it.item(new Graded("largely")).targets("K").sources("CH")), "K",
                "Målet är i huvudsak uppnått; det gäller, men inte fullt ut. Rösterna ligger mellan ”i huvudsak uppnått” och ”uppnått”.",
                "The goal has largely been achieved; it holds, but not in full. The voices lie between “largely achieved” and “achieved”.");
    }

    @Test
    void nobody_is_said_to_have_said_more_than_they_did() {
        says(it -> it.row(it.item(new Graded("largely")).targets("K").sources("MA", "CH")), "K", "Målet är uppnått.", "The goal has been achieved.");
    }

    @Test
    void a_dissent_is_named() {
        says(it -> it.says("MA", "K", YES).says("CH", "K", YES).says("REG", "K", YES).says("VA", "K", NO), "K",
                "Målet är i huvudsak uppnått. En avvikande bild ges av vårdens representanter.",
                "The goal has largely been achieved. A differing account is given by health-care representatives.");
    }

    @Test
    void one_voice_is_an_indication() {
        says(it -> it.says("MA-SKU", "K", NO), "K",
                "Det finns en indikation på att målet inte är uppnått. Bara en källa har hörts: medarbetare (Skurup).",
                "There is an indication that the goal has not been achieved. Only one source has been heard: staff (Skurup).");
        says(it -> it.says("MA-SKU", "K", PARTLY, "SKU"), "K", Scope.ofActor("SKU"),
                "Skurup: det finns en indikation på att målet delvis är uppnått; källan svarar ”delvis”. Bara en källa har hörts: medarbetare.",
                "Skurup: there is an indication that the goal has been partly achieved; the source answers “partly”. Only one source has been "
                        + "heard: staff.");
    }

    @Test
    void one_perspective_is_an_indication() {
        says(it -> it.says("PL", "K", YES).says("PL2", "K", YES), "K",
                "Det finns en indikation på att målet är uppnått. Bara ett perspektiv har hörts: projektledare. De som har hörts redovisar sitt eget "
                        + "arbete.",
                "There is an indication that the goal has been achieved. Only one perspective has been heard: project leaders. Those heard report on "
                        + "their own work.");
        says(it -> it.says("N1", "K", YES).says("N2", "K", YES), "K",
                "Det finns en indikation på att målet är uppnått. Inget perspektiv är angivet för dem som har hörts.",
                "There is an indication that the goal has been achieved. No perspective is given for those heard.");
        says(it -> it.says("MA-SKU", "K", YES).says("MA-SVE", "K", NO), "K",
                "Det finns en indikation på att målet delvis är uppnått. Bara ett perspektiv har hörts: medarbetare. Bland dem som har hörts går "
                        + "bilderna isär. Svaret är ”ja” enligt medarbetare (Skurup) och ”nej” enligt medarbetare (Svedala).",
                "There is an indication that the goal has been partly achieved. Only one perspective has been heard: staff. Among those heard, "
                        + "accounts diverge. The answer is “yes” according to staff (Skurup) and “no” according to staff (Svedala).");
    }

    @Test
    void fewer_than_asked_for_is_an_indication() {
        AssessmentRules strict = AssessmentRules.byVoices().with("minVoices", "3").with("minPerspectives", "3");
        says(it -> it.rules(strict).says("MA", "K", YES).says("CH", "K", YES), "K",
                "Det finns en indikation på att målet är uppnått. Bara två källor har hörts: chefer och medarbetare.",
                "There is an indication that the goal has been achieved. Only two sources have been heard: managers and staff.");
        says(it -> it.rules(strict).says("MA", "K", YES).says("CH", "K", YES).says("MA-SVE", "K", YES), "K",
                "Det finns en indikation på att målet är uppnått. Bara två perspektiv har hörts: chefer och medarbetare.",
                "There is an indication that the goal has been achieved. Only two perspectives have been heard: managers and staff.");
    }

    @Test
    void the_evaluator_alone() {
        says(it -> it.says("UTV", "F", YES), "F",
                "Det finns en indikation på att faktorn finns. Underlaget vilar enbart på utvärderarens egen redogörelse.",
                "There is an indication that the factor is present. The evidence rests on the evaluator’s own account alone.");
    }

    @Test
    void the_parts_of_a_compound_effect_differ() {
        says(it -> it.says("MA", "W1", YES).says("CH", "W1", YES).says("MA", "W2", NO).says("CH", "W2", NO), "W",
                "Delarna skiljer sig åt, och någon gemensam grad ges inte. Delmålet ”Samverkan är förankrad” är uppnått och delmålet "
                        + "”Samverkan används” är inte uppnått.",
                "The parts differ, and no common grade is given. The part “Collaboration is agreed on” has been achieved and the part "
                        + "“Collaboration is used” has not been achieved.");
        says(it -> it.says("MA", "W1", YES).says("CH", "W1", YES).says("MA", "W2", NO), "W",
                "Delarna skiljer sig åt, och någon gemensam grad ges inte. Delmålet ”Samverkan är förankrad” är uppnått och delmålet "
                        + "”Samverkan används” är inte uppnått (indikation).",
                "The parts differ, and no common grade is given. The part “Collaboration is agreed on” has been achieved and the part "
                        + "“Collaboration is used” has not been achieved (indication).");
    }

    @Test
    void one_part_has_come_further() {
        says(it -> it.says("MA", "W1", YES).says("CH", "W1", YES).says("MA", "W2", YES).says("CH", "W2", PARTLY), "W",
                "Målet är i huvudsak uppnått; delarna har inte nått lika långt. Delmålet ”Samverkan är förankrad” är uppnått och delmålet "
                        + "”Samverkan används” är i huvudsak uppnått.",
                "The goal has largely been achieved; the parts have not progressed equally far. The part “Collaboration is agreed on” has been achieved "
                        + "and the part “Collaboration is used” has largely been achieved.");
    }

    @Test
    void a_part_could_not_be_assessed() {
        says(it -> it.says("MA", "W1", YES).says("CH", "W1", YES), "W",
                "Målet är uppnått enligt samtliga hörda källor. Delmålet ”Samverkan används” har inte kunnat bedömas.",
                "The goal has been achieved according to all sources heard. The part “Collaboration is used” could not be assessed.");
    }

    @Test
    void nothing_to_go_by() {
        says(it -> it.says("MA", "A", YES), "K",
                "Underlaget räcker inte för en bedömning; ingen har sagt något om det.",
                "The evidence is insufficient for an assessment; nobody has said anything about it.");
        says(it -> it.says("MA", "K", NO_VIEW), "K",
                "Underlaget räcker inte för en bedömning; de som har hörts har ingen uppfattning.",
                "The evidence is insufficient for an assessment; those heard have no view.");
        says(it -> it.row(it.item(NO).targets("K").sources("UTV").kind(EvidenceKind.JUDGEMENT)), "K",
                "Underlaget räcker inte för en bedömning; det finns uppgifter, men ingen av dem räknas som en röst.",
                "The evidence is insufficient for an assessment; there is information, but none of it counts as a voice.");
        says(it -> it.rules(AssessmentRules.byMedian()).says("MA", "K", YES), "K",
                "Underlaget räcker inte för en bedömning; för få källor har hörts.",
                "The evidence is insufficient for an assessment; too few sources have been heard.");
        says(it -> it.rules(AssessmentRules.byMedian()).row(it.item(YES).targets("K").sources("MA").quality(Quality.VERY_LOW)), "K",
                "Underlaget räcker inte för en bedömning; allt underlag är av mycket låg kvalitet.",
                "The evidence is insufficient for an assessment; all evidence is of very low quality.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NOT_MEASURED|det har inte mätts|it has not been measured",
        "DECIDED_NOT_TO_MEASURE|det har beslutats att inte mäta det|it was decided not to measure it",
        "NOT_CONFIRMED|uppgifterna har inte kunnat bekräftas|the information could not be confirmed",
        "METHOD_CHANGED|metoden har ändrats|the method has changed",
        "NEVER_ASKED|de som skulle veta har inte tillfrågats|those who would know were never asked"
    })
    void a_gap_says_why(GapReason reason, String swedish, String english) {
        says(it -> it.gap("K", reason), "K",
                "Underlaget räcker inte för en bedömning; " + swedish + ".", "The evidence is insufficient for an assessment; " + english + ".");
        says(it -> it.gap("K", reason).says("MA", "K", YES).says("CH", "K", YES), "K",
                "Målet är uppnått enligt samtliga hörda källor. Det finns en kunskapslucka: " + swedish + ".",
                "The goal has been achieved according to all sources heard. There is a knowledge gap: " + english + ".");
    }

    @Test
    void too_early() {
        says(it -> it.dates("2020-11-30", "2020-12-31").says("MA", "D", YES), "D",
                "Det är för tidigt att bedöma effekten; den kan följas upp tidigast den 1 juni 2021.",
                "It is too early to assess the effect; it can be followed up on 1 June 2021 at the earliest.");
        says(it -> it.dates("2020-11-30", "2020-12-31"), "L",
                "Det är för tidigt att bedöma effekten; den kan följas upp först efter insatsens slut den 31 december 2020.",
                "It is too early to assess the effect; it can be followed up only after the intervention ends on 31 December 2020.");
        says(it -> it.gap("A", GapReason.TOO_EARLY), "A",
                "Det är för tidigt att bedöma arbetet; så anges det i underlaget.",
                "It is too early to assess the work; the evidence says so.");
    }

    @Test
    void every_sentence_has_a_capital_and_one_full_stop_and_both_languages_say_as_much() {
        Assessment swedish = SampleCase.full(Language.SV).assess();
        Assessment english = SampleCase.full(Language.EN).assess();
        for (int i = 0; i < swedish.verdicts().size(); i++) {
            List<String> sv = VerdictSentences.of(swedish, Language.SV).sentences(swedish.verdicts().get(i));
            List<String> en = VerdictSentences.of(english, Language.EN).sentences(english.verdicts().get(i));
            assertThat(sv).hasSameSizeAs(en);
            for (List<String> sentences : List.of(sv, en)) {
                assertThat(sentences).allSatisfy(sentence -> assertThat(sentence).matches("\\p{Lu}[^{}]*[^.]\\.")
                        .doesNotContain("  ").doesNotContain(".."));
            }
        }
    }

    @Test
    void a_method_of_ones_own_may_rule_as_it_likes() {
        for (Status status : Status.values()) {
            for (Reason reason : Reason.values()) {
                AssessmentMethod method = new AssessmentMethod() {
                    @Override
                    public String id() {
                        return "own";
                    }

                    @Override
                    public List<Parameter> parameters() {
                        return List.of();
                    }

                    @Override
                    public Ruling judge(Tally tally, Settings settings) {
                        return new Ruling(status, reason, null, null, null, List.of(), List.of());
                    }
                };
                Assessment assessment = Assessor.of(new SampleCase(Language.EN).says("MA", "K", YES).assess().evaluation(), method).assess();
                Verdict verdict = assessment.verdict("K", Scope.OVERALL).orElseThrow();
                assertThat(VerdictSentences.of(assessment, Language.EN).text(verdict)).endsWith(".");
                assertThat(RulesWords.of(assessment.settings(), Language.EN).method()).isEqualTo("The grade is set by the method “own”.");
            }
        }
    }

    @Test
    void labels_from_files_cannot_break_a_sentence() {
        SampleCase sample = new SampleCase(Language.SV);
        sample.theory().element(io.github.verkan.theory.Effect.of("V", "Ett\u001B[31m\nmål \u202E{0} ...", io.github.verkan.theory.Horizon.SHORT)
                .partOf("W"));
        sample.says("MA", "W1", YES).says("CH", "W1", YES);
        Assessment assessment = sample.assess();
        String text = VerdictSentences.of(assessment, Language.SV).text(assessment.verdict("W", Scope.OVERALL).orElseThrow());
        assertThat(text).contains("”Ett mål {0} ...”").doesNotContain("\n").doesNotContain("\u001B").doesNotContain("\u202E");
    }
}
