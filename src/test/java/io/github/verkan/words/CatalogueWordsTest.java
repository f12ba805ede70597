package io.github.verkan.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.AssessmentMethods;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.ListedReason;
import io.github.verkan.assess.MiddleReason;
import io.github.verkan.assess.Parameter;
import io.github.verkan.assess.Reason;
import io.github.verkan.assess.Settings;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Strength;
import io.github.verkan.assess.VoiceValue;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Coded;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Horizon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CatalogueWordsTest {

    private final Catalogue catalogue = Catalogue.standard();

    private static final Set<Reason> SAID_BY_THE_STATUS =
            EnumSet.of(Reason.FEW_VOICES, Reason.FEW_PERSPECTIVES, Reason.YES_AND_NO, Reason.NO_MAJORITY, Reason.PARTS_DIFFER);

    private void hasWords(String section, Coded... constants) {
        for (Coded constant : constants) {
            for (Language language : Language.values()) {
                String word = catalogue.word(section, constant.code(), language);
                assertThat(word).as(section + " " + constant.code()).isNotBlank();
                assertThat(catalogue.codeOf(section, word)).as(section + " " + word).contains(constant.code());
            }
        }
    }

    @Test
    void every_code_of_a_verdict_has_a_word_in_both_languages_that_leads_back_to_it() {
        hasWords("status", Status.values());
        hasWords("reason", Reason.values());
        hasWords("middle-reason", MiddleReason.values());
        hasWords("strength", Strength.values());
        hasWords("flag", Flag.Kind.values());
        hasWords("listed-reason", ListedReason.values());
        hasWords("voice-value", VoiceValue.values());
        hasWords("contribution", Contribution.values());
        hasWords("gap", GapReason.values());
        hasWords("element-kinds", ElementKind.values());
        hasWords("origin", ElementOrigin.values());
        hasWords("effects-at", Horizon.values());
        hasWords("subject", WordSet.values());
        hasWords("object", WordSet.values());
    }

    @Test
    void every_grade_has_a_word_and_a_clause_for_every_kind_of_element() {
        for (WordSet set : WordSet.values()) {
            for (Grade grade : GradeScale.ofFive().grades()) {
                for (String section : List.of("grade-" + set.code(), "clause-" + set.code())) {
                    for (Language language : Language.values()) {
                        String word = catalogue.word(section, grade.code(), language);
                        assertThat(catalogue.codeOf(section, word)).contains(grade.code());
                    }
                }
            }
        }
    }

    @Test
    void every_flag_reason_and_contribution_has_a_sentence() {
        for (Flag.Kind kind : Flag.Kind.values()) {
            assertThat(catalogue.codes("flag-sentence")).contains(kind.code());
        }
        for (Reason reason : EnumSet.complementOf(EnumSet.copyOf(SAID_BY_THE_STATUS))) {
            assertThat(catalogue.codes("reason-clause")).contains(reason.code());
        }
        for (Contribution contribution : EnumSet.complementOf(EnumSet.of(Contribution.UNKNOWN))) {
            assertThat(catalogue.codes("contribution-sentence")).contains(contribution.code());
        }
        for (MiddleReason middle : MiddleReason.values()) {
            assertThat(catalogue.codes("middle-clause")).contains(middle.code());
        }
    }

    @Test
    void both_languages_have_the_same_places_to_fill() {
        for (String section : catalogue.sections()) {
            for (String code : catalogue.codes(section)) {
                String swedish = catalogue.word(section, code, Language.SV);
                String english = catalogue.word(section, code, Language.EN);
                assertThat(Template.places(swedish)).as(section + " " + code).isEqualTo(Template.places(english));
                assertThat(swedish).as(section + " " + code).isNotBlank();
                assertThat(english).as(section + " " + code).isNotBlank();
            }
        }
    }

    @Test
    void sentences_differ_between_the_languages() {
        List<String> sections = List.of("clause-effects", "clause-activities", "clause-mechanisms", "clause-factors", "clause-resources",
                "subclause-effects", "headline", "according", "middle-clause", "heard", "reason-clause", "contribution-sentence",
                "method", "parameter", "formula", "status", "reason", "strength");
        for (String section : sections) {
            assertThat(catalogue.codes(section)).as(section).isNotEmpty();
            for (String code : catalogue.codes(section)) {
                assertThat(catalogue.word(section, code, Language.SV)).as(section + " " + code)
                        .isNotEqualTo(catalogue.word(section, code, Language.EN));
            }
        }
    }

    @Test
    void every_parameter_is_explained_in_the_words_of_its_method() {
        List<Parameter> parameters = new ArrayList<>(Settings.common());
        AssessmentMethods.all().forEach(method -> parameters.addAll(method.parameters()));
        for (Parameter parameter : parameters) {
            assertThat(catalogue.word("parameter", parameter.name(), Language.EN)).isEqualTo(parameter.meaning());
            parameter.choices().forEach(choice -> assertThat(catalogue.codes("choice")).contains(choice));
        }
        AssessmentMethods.all().forEach(method -> assertThat(catalogue.codes("method")).contains(method.id()));
    }

    @Test
    void words_that_embarrass_are_nowhere() {
        for (String section : catalogue.sections()) {
            for (String word : catalogue.words(section)) {
                assertThat(word.toLowerCase(java.util.Locale.ROOT)).doesNotContain("omstrid").doesNotContain("kontrovers");
            }
        }
    }
}
