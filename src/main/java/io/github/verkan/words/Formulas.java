package io.github.verkan.words;

import io.github.verkan.assess.Settings;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import java.util.Optional;

/**
 * The formulas of explanations in the reader's language. A formula is translated only where the catalogue's English says exactly what the
 * step says; any other is shown as the step has it.
 */
final class Formulas {

    private static final String SECTION = "formula";

    private final Settings settings;
    private final Wording wording;
    private final GradeWords grades;

    Formulas(Settings settings, Language language) {
        this.settings = settings;
        this.wording = Wording.in(language);
        this.grades = GradeWords.of(settings, language);
    }

    String words(Step step, WordSet set) {
        Catalogue catalogue = Catalogue.standard();
        for (String code : catalogue.codes(SECTION)) {
            boolean ofRule = code.equals(step.rule()) || code.startsWith(step.rule() + "-");
            if (ofRule && Template.fill(catalogue.word(SECTION, code, Language.EN), name -> raw(name, step)).equals(step.formula())) {
                return Template.fill(Typography.in(wording.language()).withMarks(wording.word(SECTION, code)), name -> inWords(name, step, set));
            }
        }
        return OneLine.of(step.formula());
    }

    /** Whether the catalogue knows the formula. */
    boolean knows(Step step) {
        return Catalogue.standard().codes(SECTION).stream().anyMatch(code ->
                Template.fill(Catalogue.standard().word(SECTION, code, Language.EN), name -> raw(name, step)).equals(step.formula()));
    }

    private String raw(String name, Step step) {
        if (name.equals("result")) {
            return step.result();
        }
        String value = settings.values().getOrDefault(name, "");
        boolean isNumber = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9' || c == '/');
        return isNumber && value.contains("/") ? Degree.parse(value).toString() : value;
    }

    private String inWords(String name, Step step, WordSet set) {
        if (name.equals("result")) {
            Optional<Grade> grade = settings.scale().byCode(step.result());
            return grade.map(it -> grades.word(set, it)).orElse(OneLine.of(step.result()));
        }
        return wording.wordOrCode("choice", raw(name, step));
    }
}
