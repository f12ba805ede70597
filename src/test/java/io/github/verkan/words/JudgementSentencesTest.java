package io.github.verkan.words;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.PARTLY;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Certainty;
import io.github.verkan.evaluation.Grounds;
import io.github.verkan.evaluation.Judgement;
import io.github.verkan.evaluation.JudgementWord;
import io.github.verkan.evaluation.Reconsideration;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evaluation.Stated;
import io.github.verkan.evaluation.StatedStatus;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evaluator's judgements in sentences, in both languages: where and how they are stated, and why they differ from what the evidence shows. */
final class JudgementSentencesTest {

    private static final Consumer<SampleCase> AGREEING = it -> it.says("MA", "K", PARTLY).says("CH", "K", PARTLY);
    private static final Consumer<SampleCase> NOBODY = it -> { };

    private static void says(Consumer<SampleCase> rows, Function<SampleCase, Judgement> judged, String swedish, String english) {
        for (Language language : Language.values()) {
            SampleCase it = new SampleCase(language);
            rows.accept(it);
            Judgement judgement = judged.apply(it);
            it.with(builder -> builder.judgements(List.of(judgement)).judgementWords(List.of(
                    new JudgementWord(it.in("delvis", "partly"), List.of("partly"), null, null),
                    new JudgementWord(it.in("uppnådd", "reached"), List.of("achieved"), null, null),
                    new JudgementWord(it.in("för tidigt", "too soon"), List.of(), StatedStatus.TOO_EARLY, null),
                    new JudgementWord(it.in("oklart", "unclear"), List.of(), StatedStatus.NOT_ASSESSABLE, null),
                    new JudgementWord(it.in("fanns redan", "was there"), List.of(), null, Contribution.EXISTED_BEFORE))));
            assertThat(JudgementSentences.of(it.assess(), language).on(judgement.element(), judgement.scope()))
                    .containsExactly(language == Language.SV ? swedish : english);
        }
    }

    private static Judgement on(String element, SampleCase it, String swedish, String english) {
        return Judgement.of("J1", element, Scope.OVERALL, it.in(swedish, english), "");
    }

    private static Judgement partly(SampleCase it) {
        return on("K", it, "delvis", "partly");
    }

    /** That the word is partly, and why it differs. */
    private static void differs(Consumer<SampleCase> rows, String element, String swedish, String english) {
        says(rows, it -> on(element, it, "delvis", "partly"), "”Delvis”. Bedömningen avviker från vad underlaget visar " + swedish,
                "“Partly”. The judgement differs from what the evidence shows " + english);
    }

    @Test
    void a_judgement_that_the_evidence_shows_too_is_only_its_word() {
        says(AGREEING, JudgementSentencesTest::partly, "”Delvis”.", "“Partly”.");
    }

    @Test
    void all_that_is_said_of_a_judgement() {
        says(AGREEING, it -> partly(it).asPrognosis()
                .stated(List.of(new Stated("2.1", "", it.in("i viss mån", "to some extent"), Stated.Explicitness.IMPLIED)))
                .on(new Grounds(it.in("svedala väger tyngst", "Svedala weighs most"), it.in("arbetet fortsätter", "the work goes on"), Certainty.MEDIUM,
                        List.of(), List.of())).contributed(Contribution.PARTLY, List.of()),
                "”Delvis”, prognos, med orden ”i viss mån”, underförstått i ett faktapåstående (avsnitt 2.1). Svedala väger tyngst. Förutsättning: arbetet "
                        + "fortsätter. Insatsens bidrag enligt utvärderaren: delvis. Utvärderarens säkerhet: medel.",
                "“Partly”, forecast, in the words “to some extent”, implied by a statement of fact (section 2.1). Svedala weighs most. Condition: the "
                        + "work goes on. The intervention’s contribution according to the evaluator: partly. The evaluator’s certainty: medium.");
    }

    @Test
    void what_is_said_again_in_the_same_words_is_repeated() {
        says(AGREEING, it -> partly(it).stated(List.of(Stated.in("2.1"), Stated.in("3"))),
                "”Delvis” (avsnitt 2.1). Upprepas i avsnitt 3.", "“Partly” (section 2.1). Repeated in section 3.");
        says(AGREEING, it -> partly(it).stated(List.of(Stated.in("2.1"), Stated.in("3"), new Stated("4.2", "", "", Stated.Explicitness.STATED), Stated.in(""))),
                "”Delvis” (avsnitt 2.1). Upprepas i avsnitten 3 och 4.2.", "“Partly” (section 2.1). Repeated in sections 3 and 4.2.");
        says(AGREEING, it -> partly(it).stated(List.of(Stated.in(""), Stated.in(""))), "”Delvis”.", "“Partly”.");
    }

    @Test
    void a_judgement_that_is_put_in_another_word_elsewhere_drifts() {
        says(AGREEING, it -> partly(it).stated(List.of(Stated.in("2.1"), new Stated("3.1", it.in("uppnådd", "reached"), "", null))),
                "”Delvis” (avsnitt 2.1). Omdömet formuleras olika på olika ställen: ”delvis” (avsnitt 2.1) och ”uppnådd” (avsnitt 3.1).",
                "“Partly” (section 2.1). The judgement is put differently in different places: “partly” (section 2.1) and “reached” (section 3.1).");
    }

    @Test
    void a_judgement_that_is_put_in_other_words_elsewhere_drifts() {
        says(AGREEING, it -> partly(it).stated(List.of(new Stated("2.1", "", it.in("i viss mån", "to some extent"), null),
                new Stated("", "", it.in("tydligt", "clearly"), null), Stated.in("4"))),
                "”Delvis”, med orden ”i viss mån” (avsnitt 2.1). Omdömet formuleras olika på olika ställen: ”i viss mån” (avsnitt 2.1), ”tydligt” och "
                        + "”delvis” (avsnitt 4).",
                "“Partly”, in the words “to some extent” (section 2.1). The judgement is put differently in different places: “to some extent” "
                        + "(section 2.1), “clearly” and “partly” (section 4).");
    }

    @Test
    void another_word_is_seen_also_where_the_words_are_the_same() {
        says(AGREEING, it -> partly(it).stated(List.of(new Stated("2.1", "", it.in("i viss mån", "to some extent"), null),
                new Stated("3", it.in("uppnådd", "reached"), it.in("i viss mån", "to some extent"), null))),
                "”Delvis”, med orden ”i viss mån” (avsnitt 2.1). Omdömet formuleras olika på olika ställen: ”delvis” med orden ”i viss mån” (avsnitt 2.1) "
                        + "och ”uppnådd” med orden ”i viss mån” (avsnitt 3).",
                "“Partly”, in the words “to some extent” (section 2.1). The judgement is put differently in different places: “partly” in the words “to "
                        + "some extent” (section 2.1) and “reached” in the words “to some extent” (section 3).");
    }

    @Test
    void what_it_came_through_is_named() {
        says(AGREEING, it -> partly(it).contributed(Contribution.OUTSIDE_METHOD, List.of("A", "X")),
                "”Delvis”. Insatsens bidrag enligt utvärderaren: utanför metoden (genom ”Handledning hålls” och ”Ett nytt forum”).",
                "“Partly”. The intervention’s contribution according to the evaluator: outside the method (through “Supervision is held” and “A new forum”).");
        says(AGREEING, it -> partly(it).contributed(null, List.of("X")),
                "”Delvis”. Det som enligt utvärderaren har bidragit: ”Ett nytt forum”.",
                "“Partly”. What has contributed according to the evaluator: “A new forum”.");
    }

    @Test
    void what_contributed_did_so_too_or_instead() {
        says(AGREEING, it -> partly(it).contributed(Contribution.PARTLY, List.of("X")),
                "”Delvis”. Insatsens bidrag enligt utvärderaren: delvis (även genom ”Ett nytt forum”).",
                "“Partly”. The intervention’s contribution according to the evaluator: partly (also through “A new forum”).");
        says(it -> it.row(it.item(YES).targets("K").sources("MA", "CH").contribution(Contribution.EXISTED_BEFORE)),
                it -> on("K", it, "fanns redan", "was there").contributed(null, List.of("X")),
                "”Fanns redan”. Enligt utvärderaren är det annat som har bidragit: ”Ett nytt forum”.",
                "“Was there”. According to the evaluator it is something else that has contributed: “A new forum”.");
    }

    @ParameterizedTest
    @CsvSource({"HIGH,hög,high", "MEDIUM,medel,medium", "LOW,låg,low", "NONE,ingen,none"})
    void how_certain_the_evaluator_is(Certainty certainty, String swedish, String english) {
        says(AGREEING, it -> partly(it).on(new Grounds("", "", certainty, List.of(), List.of())),
                "”Delvis”. Utvärderarens säkerhet: " + swedish + ".", "“Partly”. The evaluator’s certainty: " + english + ".");
    }

    @Test
    void a_grade_that_differs_does_so_by_some_steps_and_the_voices_say_so() {
        differs(it -> it.says("MA", "K", YES).says("CH", "K", PARTLY), "K",
                "(inom ett steg): rösterna säger annat (1 ja, 1 delvis, 0 nej).", "(within one step): the voices say otherwise (1 yes, 1 partly, 0 no).");
        differs(it -> it.says("MA", "K", YES).says("CH", "K", YES), "K",
                "(mer än ett steg): rösterna säger annat (2 ja, 0 delvis, 0 nej).", "(more than one step): the voices say otherwise (2 yes, 0 partly, 0 no).");
        differs(it -> it.says("MA", "K", YES), "K",
                "(mer än ett steg): underlaget vilar på en röst eller ett perspektiv; rösterna säger annat (1 ja, 0 delvis, 0 nej).",
                "(more than one step): the evidence rests on one voice or one perspective; the voices say otherwise (1 yes, 0 partly, 0 no).");
        differs(it -> it.says("UTV", "K", YES), "K",
                "(mer än ett steg): underlaget vilar enbart på utvärderarens egen redogörelse; rösterna säger annat (1 ja, 0 delvis, 0 nej).",
                "(more than one step): the evidence rests on the evaluator’s own account alone; the voices say otherwise (1 yes, 0 partly, 0 no).");
        differs(it -> it.says("MA", "W1", YES).says("CH", "W1", YES), "W",
                "(mer än ett steg): en del kunde inte bedömas; rösterna säger annat (2 ja, 0 delvis, 0 nej).",
                "(more than one step): a part could not be assessed; the voices say otherwise (2 yes, 0 partly, 0 no).");
    }

    @Test
    void voices_that_diverge_without_a_grade_say_otherwise() {
        differs(it -> it.rules(AssessmentRules.byMedian()).says("MA", "K", YES).says("CH", "K", NO), "K",
                "(grad saknas i underlaget): rösterna säger annat (1 ja, 0 delvis, 1 nej).",
                "(the evidence gives no grade): the voices say otherwise (1 yes, 0 partly, 1 no).");
    }

    @Test
    void rows_that_are_no_voices_may_say_what_the_evaluator_says() {
        differs(it -> it.says("MA", "K", YES).says("CH", "K", YES).row(it.item(PARTLY).targets("K").sources("UTV").kind(EvidenceKind.JUDGEMENT)), "K",
                "(mer än ett steg): ordet har stöd bara i rader som är utvärderarens egen bedömning (E03); rösterna säger annat (2 ja, 0 delvis, 0 nej).",
                "(more than one step): the word is supported only by rows that are the evaluator’s own judgement (E03); the voices say otherwise (2 yes, "
                        + "0 partly, 0 no).");
    }

    @Test
    void where_the_evidence_gives_no_grade_the_reason_is_said_and_the_voices_need_not_say_otherwise() {
        String swedish = "(grad saknas i underlaget): ";
        String english = "(the evidence gives no grade): ";
        differs(NOBODY, "K", swedish + "ingen röst i underlaget gäller just detta.", english + "no voice in the evidence is about just this.");
        differs(it -> it.row(it.item(PARTLY).targets("K").sources("MA").subgroups("NYA")), "K",
                swedish + "det som har sagts gäller bara delgrupper.", english + "what was said holds for subgroups only.");
        differs(it -> it.row(it.item(PARTLY).targets("K").sources("MA").kind(EvidenceKind.OUTPUT)), "K",
                swedish + "underlaget redovisar bara utfört arbete.", english + "the evidence tells only of work done.");
        differs(it -> it.says("MA", "W1", YES).says("CH", "W1", YES).says("MA", "W2", NO).says("CH", "W2", NO), "W",
                swedish + "delarna ligger för långt isär för en gemensam grad.", english + "the parts lie too far apart for one grade.");
        differs(it -> AGREEING.andThen(more -> more.with(builder -> builder.reconsideredGoals(
                List.of(ReconsideredGoal.of("K", Reconsideration.QUESTIONED, ""))))).accept(it), "K",
                swedish + "målet graderas inte som det står.", english + "the goal is not graded as it stands.");
        differs(it -> it.dates("2020-11-30", "2020-12-31"), "L", swedish + "det är för tidigt att bedöma enligt reglerna.", english + "it is too early to assess by the rules.");
    }

    @Test
    void a_forecast_of_what_is_too_early_does_not_differ() {
        says(it -> it.dates("2020-11-30", "2020-12-31"), it -> on("L", it, "delvis", "partly").asPrognosis(), "”Delvis”, prognos.", "“Partly”, forecast.");
    }

    @Test
    void a_prognosis_that_the_reason_tells_of_is_not_said_twice() {
        says(AGREEING, it -> partly(it).asPrognosis().on(Grounds.of(it.in("Omdömet är en prognos.", "This is a prognosis."))),
                "”Delvis”. Omdömet är en prognos.", "“Partly”. This is a prognosis.");
    }

    @Test
    void a_section_may_be_called_by_its_heading() {
        says(AGREEING, it -> partly(it).stated(List.of(Stated.in("2.1"), Stated.in("3"), Stated.in(it.in("Framtiden", "The future")))),
                "”Delvis” (avsnitt 2.1). Upprepas i avsnitt 3 och avsnittet ”Framtiden”.",
                "“Partly” (section 2.1). Repeated in section 3 and the section “The future”.");
    }

    @Test
    void a_status_or_contribution_that_differs_lies_no_steps_away() {
        says(AGREEING, it -> on("K", it, "för tidigt", "too soon"),
                "”För tidigt”. Bedömningen avviker från vad underlaget visar: rösterna säger annat (0 ja, 2 delvis, 0 nej).",
                "“Too soon”. The judgement differs from what the evidence shows: the voices say otherwise (0 yes, 2 partly, 0 no).");
        says(AGREEING, it -> on("K", it, "fanns redan", "was there"),
                "”Fanns redan”. Bedömningen avviker från vad underlaget visar: underlaget säger inte detta om insatsens bidrag.",
                "“Was there”. The judgement differs from what the evidence shows: the evidence does not say this about the contribution.");
        says(NOBODY, it -> on("K", it, "oklart", "unclear"), "”Oklart”.", "“Unclear”.");
    }
}
