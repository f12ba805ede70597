package io.github.verkan.words;

import io.github.verkan.assess.AssessmentMethods;
import io.github.verkan.assess.Settings;
import io.github.verkan.scale.Grade;
import java.util.ArrayList;
import java.util.List;

/** The rules of an assessment in words: the method in one sentence, the scale, and what each parameter means. Immutable. */
public final class RulesWords {

    private final Settings settings;
    private final Wording wording;
    private final Typography typography;
    private final GradeWords grades;

    private RulesWords(Settings settings, Language language) {
        this.settings = settings;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.grades = GradeWords.of(settings, language);
    }

    /**
     * The rules of an assessment.
     *
     * @param settings the rules
     * @param language the language
     * @return the words
     */
    public static RulesWords of(Settings settings, Language language) {
        return new RulesWords(settings, language);
    }

    /**
     * The method in one sentence.
     *
     * @return the sentence; for a method that does not come with the library only its name
     */
    public String method() {
        String id = settings.method();
        return typography.sentence(wording.phrase("method", wording.has("method", id) ? id : "other", typography.quoted(OneLine.of(id))));
    }

    /**
     * The grades of the scale, for effects.
     *
     * @return the words from the lowest to the highest grade
     */
    public List<String> scale() {
        List<String> words = new ArrayList<>();
        for (Grade grade : settings.scale().grades()) {
            words.add(grades.word(WordSet.EFFECTS, grade));
        }
        return words;
    }

    /**
     * The names of the parameters.
     *
     * @return in the order of the settings
     */
    public List<String> parameters() {
        return List.copyOf(settings.values().keySet());
    }

    /**
     * The value of a parameter.
     *
     * @param parameter its name
     * @return the value as a reader knows it
     */
    public String value(String parameter) {
        return wording.wordOrCode("choice", settings.choice(parameter));
    }

    /**
     * What a parameter decides.
     *
     * @param parameter its name
     * @return in one sentence; empty for parameters of methods that do not come with the library
     */
    public String meaning(String parameter) {
        boolean common = Settings.common().stream().anyMatch(it -> it.name().equals(parameter));
        boolean ofTheLibrary = common || AssessmentMethods.byId(settings.method()).isPresent();
        return ofTheLibrary && wording.has("parameter", parameter) ? typography.sentence(typography.withMarks(wording.word("parameter", parameter))) : "";
    }
}
