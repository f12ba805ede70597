package io.github.verkan.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Settings;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.VoicesMethod;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.ScaleWords;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

final class VerdictPhrasesTest {

    private static Settings settings(AssessmentRules rules) {
        return Settings.of(rules, new VoicesMethod()).orThrow();
    }

    private static Settings ofThree() {
        return settings(AssessmentRules.byVoices().on(GradeScale.of(List.of("low", "mid", "high")), new ScaleWords(Map.of("sv",
                Map.of("effects", List.of("inte godtagbar", "godtagbar", "godtagbar i allt"))))));
    }

    private static void check_all_phrases(Settings settings, Language language) {
        VerdictPhrases phrases = VerdictPhrases.of(settings, language);
        for (WordSet set : WordSet.values()) {
            Map<String, VerdictMeaning> seen = new LinkedHashMap<>();
            for (Status status : Status.values()) {
                List<Grade> grades = new ArrayList<>();
                grades.add(null);
                grades.addAll(status.mayHaveGrade() ? settings.scale().grades() : List.of());
                for (Grade grade : grades) {
                    VerdictMeaning meaning = new VerdictMeaning(status, grade);
                    for (String phrase : List.of(phrases.label(set, status, grade), phrases.headline(set, status, grade))) {
                        assertThat(seen.put(phrase, meaning)).as(phrase).isIn(null, meaning);
                        assertThat(phrases.meaningOf(set, phrase)).as(phrase).contains(meaning);
                        String sentence = Typography.in(language).sentence(phrase);
                        assertThat(phrases.meaningOf(set, sentence)).as(sentence).contains(meaning);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_phrase_leads_back_to_status_and_grade(Language language) {
        check_all_phrases(settings(AssessmentRules.byVoices()), language);
    }

    @ParameterizedTest
    @EnumSource
    void so_do_those_of_a_scale_with_words_of_its_own(Language language) {
        check_all_phrases(ofThree(), language);
    }

    @Test
    void a_scale_of_its_own_uses_its_words_and_otherwise_its_codes() {
        Grade low = ofThree().scale().at(0);
        assertThat(VerdictPhrases.of(ofThree(), Language.SV).label(WordSet.EFFECTS, Status.ASSESSED, low)).isEqualTo("inte godtagbar");
        assertThat(VerdictPhrases.of(ofThree(), Language.SV).headline(WordSet.MECHANISMS, Status.ASSESSED, low))
                .isEqualTo("antagandet har graden ”inte godtagbar”");
        assertThat(VerdictPhrases.of(ofThree(), Language.EN).headline(WordSet.EFFECTS, Status.INDICATION, low))
                .isEqualTo("there is an indication that the goal has the grade “low”");
    }

    @Test
    void the_words_are_those_that_readers_know() {
        VerdictPhrases swedish = VerdictPhrases.of(settings(AssessmentRules.byVoices()), Language.SV);
        VerdictPhrases english = VerdictPhrases.of(settings(AssessmentRules.byVoices()), Language.EN);
        List<Grade> grades = GradeScale.ofFive().grades();
        assertThat(grades.stream().map(grade -> swedish.label(WordSet.EFFECTS, Status.ASSESSED, grade))).containsExactly(
                "inte uppnått", "uppnått i liten utsträckning", "delvis uppnått", "i huvudsak uppnått", "uppnått");
        assertThat(grades.stream().map(grade -> english.headline(WordSet.EFFECTS, Status.ASSESSED, grade))).containsExactly(
                "the goal has not been achieved", "the goal has been achieved to a limited extent", "the goal has been partly achieved",
                "the goal has largely been achieved", "the goal has been achieved");
        assertThat(swedish.headline(WordSet.ACTIVITIES, Status.ASSESSED, grades.get(2))).isEqualTo("arbetet är delvis genomfört");
        assertThat(swedish.headline(WordSet.MECHANISMS, Status.INDICATION, grades.get(0)))
                .isEqualTo("det finns en indikation på att antagandet inte stöds");
        assertThat(swedish.headline(WordSet.RESOURCES, Status.DIVERGING, grades.get(0)))
                .isEqualTo("bilderna går isär; underlagets samlade bild är att resursen inte är på plats");
        assertThat(swedish.headline(WordSet.FACTORS, Status.ASSESSED, grades.get(1))).isEqualTo("faktorn finns i liten utsträckning");
    }

    @Test
    void a_text_without_a_phrase_means_nothing() {
        VerdictPhrases swedish = VerdictPhrases.of(settings(AssessmentRules.byVoices()), Language.SV);
        assertThat(swedish.meaningOf(WordSet.EFFECTS, "Bara en källa har hörts: medarbetare.")).isEmpty();
        assertThat(swedish.meaningOf(WordSet.EFFECTS, "")).isEmpty();
        assertThat(swedish.meaningOf(WordSet.EFFECTS, "uppnåttx")).isEmpty();
    }
}
