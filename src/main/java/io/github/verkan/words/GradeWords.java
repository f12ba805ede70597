package io.github.verkan.words;

import io.github.verkan.assess.Settings;
import io.github.verkan.scale.Grade;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of a scale's grades: those that the rules give, otherwise those of the catalogue, otherwise the grade's code. Immutable.
 */
public final class GradeWords {

    private final Settings settings;
    private final Wording wording;
    private final Typography typography;

    private GradeWords(Settings settings, Language language) {
        this.settings = settings;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /**
     * The words of an assessment's grades.
     *
     * @param settings the rules of the assessment
     * @param language the language
     * @return the words
     */
    public static GradeWords of(Settings settings, Language language) {
        return new GradeWords(settings, language);
    }

    /**
     * The word of a grade.
     *
     * @param set the set of words
     * @param grade a grade of the scale
     * @return for example {@code delvis uppnått}
     */
    public String word(WordSet set, Grade grade) {
        return ownWord(set, grade).orElseGet(() -> wording.wordOrCode("grade-" + set.code(), grade.code()));
    }

    /**
     * The grade that a word means.
     *
     * @param set the set of words
     * @param word a word; letter case does not matter
     * @return the grade, or nothing
     */
    public Optional<Grade> gradeOf(WordSet set, String word) {
        String folded = word.strip().toLowerCase(Locale.ROOT);
        return settings.scale().grades().stream().filter(grade -> word(set, grade).toLowerCase(Locale.ROOT).equals(folded)).findFirst();
    }

    /** A main clause that says the grade of a subject, for example "målet är inte uppnått". */
    String clause(WordSet set, Grade grade, String subject) {
        String section = "clause-" + set.code();
        return ownWord(set, grade).isPresent() || !wording.has(section, grade.code())
                ? wording.phrase("clause-other", "grade", subject, typography.quoted(word(set, grade)))
                : wording.phrase(section, grade.code(), subject);
    }

    /** The same as a subordinate clause, for example "målet inte är uppnått". */
    String subclause(WordSet set, Grade grade, String subject) {
        String section = "subclause-" + set.code();
        return ownWord(set, grade).isPresent() || !wording.has(section, grade.code())
                ? clause(set, grade, subject)
                : wording.phrase(section, grade.code(), subject);
    }

    private Optional<String> ownWord(WordSet set, Grade grade) {
        return settings.words().word(wording.language().code(), set.code(), grade.step()).map(OneLine::of).filter(word -> !word.isEmpty());
    }
}
