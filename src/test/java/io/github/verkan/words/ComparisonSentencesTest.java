package io.github.verkan.words;

import static io.github.verkan.words.SampleCase.NO;
import static io.github.verkan.words.SampleCase.NO_VIEW;
import static io.github.verkan.words.SampleCase.PARTLY;
import static io.github.verkan.words.SampleCase.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.theory.Cycle;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Parties, cycles and perspectives beside each other, in whole sentences. */
class ComparisonSentencesTest {

    private static SampleCase of(Language language, Consumer<SampleCase> rows) {
        SampleCase it = new SampleCase(language)
                .with(builder -> builder.cycles(List.of("1", "2", "3").stream().map(id -> new Cycle(id, "", "", "", List.of())).toList()));
        rows.accept(it);
        return it;
    }

    private static List<List<String>> cycles(Language language, Consumer<SampleCase> rows) {
        return CycleSentences.of(of(language, rows).assess(), language);
    }

    private static EvidenceBuilder said(SampleCase it, Finding finding, String cycle, String... sources) {
        return it.item(finding).targets("K").sources(sources).cycles(cycle);
    }

    private static String second(Language language, Consumer<SampleCase> rows) {
        List<List<String>> paragraphs = cycles(language, rows);
        assertThat(paragraphs).hasSize(1);
        assertThat(paragraphs.get(0)).hasSize(2);
        return paragraphs.get(0).get(1);
    }

    @Test
    void a_trend_is_stated_with_both_grades() {
        Consumer<SampleCase> rows = it -> it.row(said(it, NO, "1", "MA", "CH")).row(said(it, YES, "2", "MA", "CH"));
        assertThat(cycles(Language.SV, rows)).containsExactly(
                List.of("K ”Metoden är känd”", "Underlaget visar en högre grad i cykel 2 (uppnått) än i cykel 1 (inte uppnått)."));
        assertThat(second(Language.EN, rows)).isEqualTo("The evidence shows a higher grade in cycle 2 (achieved) than in cycle 1 (not achieved).");
    }

    @Test
    void an_indication_is_hedged_and_the_same_grade_is_told_once() {
        assertThat(second(Language.EN, it -> it.row(said(it, YES, "1", "MA")).row(said(it, NO, "2", "MA"))))
                .isEqualTo("The evidence suggests a lower grade in cycle 2 (indication: not achieved) than in cycle 1 (indication: achieved).");
        assertThat(second(Language.SV, it -> it.row(said(it, YES, "1", "MA", "CH")).row(said(it, YES, "3", "MA", "CH"))))
                .isEqualTo("Underlaget visar samma grad i cykel 1 och cykel 3 (uppnått) (inget underlag finns från cykel 2).");
    }

    @Test
    void rival_explanations_stand_beside_a_difference() {
        Consumer<SampleCase> rows = it -> it.row(said(it, NO, "1", "MA", "CH")).row(said(it, YES, "2", "MA", "CH", "REG").factors("F"));
        assertThat(second(Language.SV, rows)).endsWith("Skillnaden kan ha andra förklaringar än insatsen: en faktor som nämns i cykel 2 är F ”Tidsbrist”; "
                + "en källa som bara finns i den ena cykeln är Ärenderegistret.");
        assertThat(second(Language.EN, rows)).endsWith("The difference may have other explanations than the intervention: a factor named in cycle 2 is "
                + "F “Lack of time”; a source in one of the cycles alone is The case register.");
    }

    @Test
    void no_trend_is_stated_where_question_scale_method_or_sources_are_other_ones() {
        assertThat(second(Language.SV, it -> it.row(said(it, NO, "1", "MA", "CH").question("Är den känd?")).row(said(it, YES, "2", "MA", "CH").question("Är den bra?"))))
                .isEqualTo("Bedömningen är ”inte uppnått” i cykel 1 och ”uppnått” i cykel 2; ingen utveckling anges, eftersom frågan inte är densamma "
                        + "(”Är den känd?” i cykel 1, ”Är den bra?” i cykel 2).");
        assertThat(second(Language.EN, it -> it.row(said(it, SurveyAnswers.counted(5, 5, 10), "1", "MA")).row(said(it, SurveyAnswers.counted(5, 5, 5, 5, 0), "2", "MA"))))
                .endsWith("no trend is stated, as the options or measures are not the same.");
        assertThat(second(Language.EN, it -> it.row(said(it, NO, "1", "MA", "CH").methods("survey")).row(said(it, YES, "2", "MA", "CH").methods("interview"))))
                .endsWith("no trend is stated, as no method is in common (survey in cycle 1; interview in cycle 2).");
        assertThat(second(Language.EN, it -> it.row(said(it, NO, "1", "MA", "CH")).row(said(it, YES, "2", "VA", "REG"))))
                .endsWith("no trend is stated, as no source is in common.");
    }

    @Test
    void no_trend_is_stated_where_the_method_changed_or_there_is_no_grade() {
        assertThat(second(Language.SV, it -> it.row(said(it, NO, "1", "MA", "CH")).row(said(it, YES, "2", "MA", "CH"))
                .row(said(it, NO_VIEW, "2", "UTV").kind(EvidenceKind.GAP).gap(GapReason.METHOD_CHANGED))))
                .endsWith("ingen utveckling anges, eftersom metoden har ändrats (E03).").doesNotContain("Skillnaden");
    }

    @Test
    void without_two_cycles_there_is_nothing_to_say() {
        assertThat(cycles(Language.EN, it -> it.says("MA", "K", YES))).isEmpty();
    }

    private static RoleSentences roles(Language language, Consumer<SampleCase> rows) {
        return RoleSentences.of(of(language, rows).assess(), language);
    }

    @Test
    void perspectives_that_differ_are_named_with_what_they_say() {
        Consumer<SampleCase> rows = it -> it.says("MA", "K", YES).says("CH", "K", NO).says("MA", "X", YES).says("VA", "X", YES).says("VB", "X", NO)
                .says("MA", "W1", YES).says("CH", "W1", NO);
        assertThat(roles(Language.SV, rows).differences()).startsWith(
                "Om K ”Metoden är känd”, W ”Samverkan är förankrad och används” och W1 ”Samverkan är förankrad” står perspektiven mot varandra: svaret är ”ja” enligt "
                        + "medarbetare och ”nej” enligt chefer.",
                "Om X ”Ett nytt forum” skiljer sig perspektiven åt: svaret är ”ja” enligt medarbetare och delat bland vårdens representanter.");
        assertThat(roles(Language.EN, it -> it.says("MA", "K", YES).says("CH", "K", YES)).differences()).isEmpty();
    }

    @Test
    void what_rests_on_one_thing_alone_is_told_with_a_warning() {
        Consumer<SampleCase> rows = it -> it.says("PL", "K", YES).says("PL2", "K", YES).says("PL", "X", YES).says("UTV", "A", YES).says("MA-SKU", "O", YES)
                .says("MA-SVE", "O", YES).says("MA", "R", YES).says("CH", "R", YES);
        assertThat(roles(Language.SV, rows).restingOnOne()).containsExactly(
                "Bedömningen av A ”Handledning hålls” vilar enbart på utvärderarens egen redogörelse.",
                "Bedömningen av X ”Ett nytt forum” vilar på en enda källa: PL (projektledare); det är självrapporterat.",
                "Bedömningen av O ”Mallar är framtagna” vilar på ett enda perspektiv: medarbetare.",
                "Bedömningen av K ”Metoden är känd” vilar på ett enda perspektiv: projektledare; det är självrapporterat.");
        assertThat(roles(Language.EN, it -> it.says("PL", "K", YES).says("PL2", "K", YES).says("PL", "X", YES).says("PL2", "X", NO)).restingOnOne())
                .containsExactly("The verdicts on K “The method is known” and X “A new forum” rest on one perspective alone: project leaders; it is self-reported.");
    }

    @Test
    void each_perspective_is_told_of_with_all_that_it_says() {
        assertThat(roles(Language.EN, it -> it.says("MA", "K", YES).says("MA", "X", PARTLY).says("CH", "K", NO).says("CH", "X", NO_VIEW)).byRole()).containsExactly(
                "Staff: “yes” on K “The method is known”; “partly” on X “A new forum”.", "Managers: “no” on K “The method is known”; no view on X “A new forum”.");
    }

    private static ActorSentences actors(Language language, Consumer<SampleCase> rows) {
        return ActorSentences.of(of(language, rows).assess(), language);
    }

    @Test
    void parties_that_differ_stand_with_their_grades_and_hedges() {
        Consumer<SampleCase> rows = it -> it.says("MA", "K", YES, "SKU").says("CH", "K", YES, "SKU").says("MA", "K", NO, "SVE").says("MA", "X", YES, "SKU").says("MA", "X", YES, "SVE");
        ActorSentences swedish = actors(Language.SV, rows);
        assertThat(swedish.differences()).containsExactly("Om K ”Metoden är känd” visar underlaget motsatta bilder: uppnått för Skurup och inte uppnått för Svedala (indikation).");
        assertThat(swedish.alike()).containsExactly("Om X ”Ett nytt forum” är bilden densamma: uppnått för Skurup och Svedala (båda: indikation).");
        assertThat(swedish.byActor()).containsExactly(
                "Där graderna skiljer sig åt ligger parterna högst eller lägst enligt följande, ensamma eller tillsammans med andra.",
                "Skurup ligger högst i fråga om K ”Metoden är känd”.", "Svedala ligger lägst i fråga om K ”Metoden är känd”.",
                "Underlaget säger inget särskilt om vården.");
        assertThat(actors(Language.EN, rows).differences())
                .containsExactly("On K “The method is known” the evidence shows opposite pictures: achieved for Skurup and not achieved for Svedala (indication).");
    }

    @Test
    void parties_close_to_each_other_are_not_called_opposite() {
        assertThat(actors(Language.EN, it -> it.says("MA", "K", YES, "SKU").says("CH", "K", YES, "SKU").says("MA", "K", PARTLY, "SVE").says("CH", "K", YES, "SVE")).differences())
                .singleElement().asString().startsWith("On K “The method is known” the picture differs: achieved for Skurup and ");
    }
}
