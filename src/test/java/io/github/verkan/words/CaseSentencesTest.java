package io.github.verkan.words;

import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evaluation.Audience;
import io.github.verkan.evaluation.Concept;
import io.github.verkan.evaluation.Limitation;
import io.github.verkan.evaluation.Publication;
import io.github.verkan.evaluation.Recommendation;
import io.github.verkan.evaluation.Reply;
import io.github.verkan.evaluation.Sustainment;
import io.github.verkan.evaluation.SustainmentStatus;
import io.github.verkan.theory.Cause;
import io.github.verkan.theory.Consequence;
import io.github.verkan.theory.EvaluationQuestion;
import io.github.verkan.theory.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around the verdicts, in sentences in both languages. */
final class CaseSentencesTest {

    private static final Consumer<SampleCase> PLAIN = it -> it.says("MA", "K", YES).says("CH", "K", YES)
            .with(builder -> builder.audiences(List.of(new Audience("B", it.in("styrelsen", "the board"), Audience.Rank.PRIMARY),
                    new Audience("P", it.in("pressen", "the press"), Audience.Rank.SECONDARY))));

    private static void says(Consumer<SampleCase> more, BiFunction<CaseSentences, SampleCase, List<String>> said, List<String> swedish, List<String> english) {
        for (Language language : Language.values()) {
            SampleCase it = new SampleCase(language);
            more.accept(it);
            assertThat(said.apply(CaseSentences.of(it.assess(), language), it)).isEqualTo(language == Language.SV ? swedish : english);
        }
    }

    private static void says(BiFunction<CaseSentences, SampleCase, String> said, String swedish, String english) {
        says(PLAIN, (sentences, it) -> List.of(said.apply(sentences, it)), List.of(swedish), List.of(english));
    }

    private static Consumer<SampleCase> period(LocalDate start, LocalDate end) {
        return it -> it.with(builder -> {
            if (start != null) {
                builder.interventionStart(start);
            }
            if (end != null) {
                builder.interventionEnd(end);
            }
        });
    }

    @Test
    void what_the_case_was_coded_from_by_whom_and_for_whom() {
        says(it -> {
            PLAIN.accept(it);
            period(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 12, 31)).accept(it);
            it.with(builder -> builder.publication(new Publication(it.in("Rapporten", "The report"), List.of("Åsa A", "", "Bo B"),
                    it.in("slutrapport", "final report"), List.of(it.in("process", "process"), it.in("effekt", "outcome")))));
        }, (sentences, it) -> sentences.frame(),
                List.of("Underlaget kommer från Rapporten.", "Författare: Åsa A och Bo B.", "Slag av rapport: slutrapport.",
                        "Slag av utvärdering: process och effekt.", "Insatsens period: 1 januari 2018 till 31 december 2020.",
                        "Läsare i första hand: styrelsen.", "Läsare i andra hand: pressen."),
                List.of("The evidence comes from The report.", "Written by Åsa A and Bo B.", "Kind of report: final report.",
                        "Kind of evaluation: process and outcome.", "Period of the intervention: 1 January 2018 to 31 December 2020.",
                        "Primary audience: the board.", "Secondary audience: the press."));
    }

    @Test
    void of_a_period_what_is_said_is_told() {
        says(period(LocalDate.of(2018, 1, 1), null), (sentences, it) -> sentences.frame(),
                List.of("Insatsens början: 1 januari 2018."), List.of("Beginning of the intervention: 1 January 2018."));
        says(period(null, LocalDate.of(2020, 12, 31)), (sentences, it) -> sentences.frame(),
                List.of("Insatsens slut: 31 december 2020."), List.of("End of the intervention: 31 December 2020."));
        says(period(null, null), (sentences, it) -> sentences.frame(), List.of(), List.of());
    }

    @Test
    void the_problem_with_what_answers_each_cause() {
        says(it -> it.theory().problem(it.in("människor faller\nmellan stolarna", "people fall between\nthe cracks"), "")
                .cause(Cause.of("C1", it.in("ingen vet vem som gör vad", "nobody knows who does what"), "A", "M"))
                .cause(Cause.of("C2", it.in("pengar saknas", "there is no money")))
                .consequence(new Consequence("F1", it.in("de blir sjuka", "they fall ill"), Consequence.Stage.FINAL, "")),
                (sentences, it) -> sentences.problem(),
                List.of("Människor faller mellan stolarna.",
                        "Orsak: ingen vet vem som gör vad; ska åtgärdas genom A ”Handledning hålls” och M ”Handledning sprider kunskap”.",
                        "Orsak: pengar saknas; inget i teorin ska åtgärda den.", "Följd: de blir sjuka."),
                List.of("People fall between the cracks.",
                        "Cause: nobody knows who does what; addressed by A “Supervision is held” and M “Supervision spreads knowledge”.",
                        "Cause: there is no money; not addressed by anything in the theory.", "Consequence: they fall ill."));
        says(PLAIN, (sentences, it) -> sentences.problem(), List.of(), List.of());
    }

    @Test
    void the_main_question_comes_first_and_each_has_what_is_shown_of_its_elements() {
        says(it -> {
            PLAIN.accept(it);
            it.theory().question(EvaluationQuestion.of("Q1", it.in("Fungerar det?", "Does it work?"), "K", "R"))
                    .question(EvaluationQuestion.of("Q2", it.in("Huvudfrågan?", "The main one?")).asMain());
        }, (sentences, it) -> {
            List<String> said = new ArrayList<>();
            sentences.questions().forEach(question -> {
                said.add(question.label());
                said.addAll(sentences.shown(question));
            });
            return said;
        }, List.of("Huvudfrågan?", "Fungerar det?", "K ”Metoden är känd”: uppnått", "R ”Projektledare med avsatt tid”: går inte att bedöma"),
                List.of("The main one?", "Does it work?", "K “The method is known”: achieved",
                        "R “A project leader with time set aside”: cannot be assessed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "IMPLEMENTED|har införts|introduced", "IN_ORDINARY_OPERATIONS|ingår i ordinarie verksamhet|in ordinary operations",
        "RECOMMENDED|rekommenderas|recommended", "PERSON_BOUND|är beroende av enskilda personer|dependent on individuals", "UNCERTAIN|det är osäkert om det består|uncertain whether it will last", "ENDS|upphör|will end"
    })
    void what_becomes_of_a_result(SustainmentStatus status, String swedish, String english) {
        says((sentences, it) -> sentences.text(Sustainment.of("S", it.in("möten", "meetings"), status)),
                "Möten: " + swedish + ".", "Meetings: " + english + ".");
    }

    @Test
    void what_becomes_of_a_result_for_whom_how_far_and_on_what_condition() {
        says((sentences, it) -> sentences.text(new Sustainment("S", it.in("möten två gånger per år", "meetings twice a year"), List.of("K"),
                new Scope("SKU", "NYA", ""), SustainmentStatus.RECOMMENDED, it.in("ett möte", "one meeting"), it.in("någon kallar", "somebody calls them"), "4.1",
                Origin.NONE)),
                "Möten två gånger per år (Skurup, Nyanställda): rekommenderas. Hittills: ett möte. Förutsättning: någon kallar. Se avsnitt 4.1.",
                "Meetings twice a year (Skurup, New staff): recommended. So far: one meeting. Condition: somebody calls them. See section 4.1.");
    }

    @Test
    void a_recommendation_says_to_whom_it_is_and_what_it_answers() {
        says(PLAIN.andThen(it -> it.theory().cause(Cause.of("C2", it.in("pengar saknas", "there is no money")))), (sentences, it) -> List.of(sentences.text(
                Recommendation.of("R1", it.in("Fortsätt träffas", "Go on meeting"), List.of("SKU", "B"), List.of("K", "C2", "AK")))),
                List.of("Uppmaning till Skurup och styrelsen: Fortsätt träffas. Gäller K ”Metoden är känd”, C2 ”pengar saknas” och AK ”Handledning hålls → "
                        + "Metoden är känd”."),
                List.of("Call to action for Skurup and the board: Go on meeting. Concerns K “The method is known”, C2 “there is no money” and AK "
                        + "“Supervision is held → The method is known”."));
    }

    @Test
    void a_recommendation_may_be_a_question_and_to_nobody_in_particular() {
        says((sentences, it) -> sentences.text(new Recommendation("R2", it.in("Vad händer nu?", "What happens now?"), Recommendation.Form.QUESTION,
                List.of("KOM"), it.in("ansvariga chefer", "managers in charge"), List.of(), "3.2", it.in("fråga 1", "question 1"), Origin.NONE)),
                "Fråga till Båda kommunerna och ansvariga chefer: Vad händer nu? I sammanfattningen: fråga 1. Se avsnitt 3.2.",
                "Question to Both municipalities and managers in charge: What happens now? In the summary: question 1. See section 3.2.");
        says((sentences, it) -> sentences.text(new Recommendation("R3", it.in("Vad händer nu?", "What happens now?"), Recommendation.Form.QUESTION,
                List.of(), " \t", List.of(), " ", " ", Origin.NONE)), "Fråga: Vad händer nu?", "Question: What happens now?");
        says((sentences, it) -> sentences.text(Recommendation.of("R4", it.in("fortsätt träffas", "go on meeting"), List.of(), List.of())),
                "Uppmaning: fortsätt träffas.", "Call to action: go on meeting.");
    }

    @Test
    void a_limitation_says_what_it_concerns_and_where_it_is_said() {
        says((sentences, it) -> sentences.text(new Limitation(it.in("svaren är få", "the answers are few"), List.of("K", "REG", "E01"),
                it.in("Enkäten", "The survey"), Origin.NONE)),
                "Svaren är få. Gäller K ”Metoden är känd”, ”Ärenderegistret” och E01. Se avsnittet ”Enkäten”.",
                "The answers are few. Concerns K “The method is known”, “The case register” and E01. See the section “The survey”.");
        says((sentences, it) -> sentences.text(Limitation.of("x")), "X.", "X.");
    }

    @Test
    void a_concept_says_where_its_meaning_is_from() {
        says((sentences, it) -> sentences.text(new Concept(it.in("effekt", "effect"), it.in("det som uppnås.", "what is achieved."), it.in("avsnitt 2", "section 2"))),
                "”effekt”: det som uppnås (avsnitt 2).", "“effect”: what is achieved (section 2).");
    }

    @Test
    void what_a_party_answered_or_that_it_did_not() {
        says((sentences, it) -> sentences.text(Reply.of("VARD", it.in("Vi håller med.", "We agree."))),
                "Vården har svarat. Vi håller med.", "A reply has come from health care. We agree.");
        says((sentences, it) -> sentences.text(new Reply("KOM", true, "2020-11", "", List.of("K", "A"), Origin.NONE)),
                "Båda kommunerna har svarat (november 2020). Gäller K ”Metoden är känd” och A ”Handledning hålls”.",
                "A reply has come from Both municipalities (November 2020). Concerns K “The method is known” and A “Supervision is held”.");
        says((sentences, it) -> sentences.text(new Reply("KOM", false, "", "", List.of(), Origin.NONE)),
                "Båda kommunerna har fått möjlighet att svara men har inte svarat.", "No reply has come from Both municipalities, though one was asked for.");
    }

    @Test
    void nothing_of_a_file_reaches_a_terminal_as_it_stands() {
        says((sentences, it) -> sentences.text(new Reply("SKU", true, "2020-11", "\u202eab\u001b[31mc", List.of(), Origin.NONE)),
                "Skurup har svarat (november 2020). Abc.", "A reply has come from Skurup (November 2020). Abc.");
        says((sentences, it) -> sentences.text(
                new Recommendation("R", "x\u001b[31my", Recommendation.Form.CALL, List.of(), "z\u0007", List.of(), "", "", Origin.NONE)),
                "Uppmaning till z: xy.", "Call to action for z: xy.");
    }
}
