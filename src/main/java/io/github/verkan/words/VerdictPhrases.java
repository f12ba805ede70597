package io.github.verkan.words;

import io.github.verkan.assess.Settings;
import io.github.verkan.assess.Status;
import io.github.verkan.scale.Grade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What kind of verdict it is, and which grade, in a phrase: short for a table, or as the head of a sentence. Every phrase leads back to
 * what it means. Immutable.
 */
public final class VerdictPhrases {

    private final Settings settings;
    private final Wording wording;
    private final GradeWords grades;

    private VerdictPhrases(Settings settings, Language language) {
        this.settings = settings;
        this.wording = Wording.in(language);
        this.grades = GradeWords.of(settings, language);
    }

    /**
     * The phrases of an assessment.
     *
     * @param settings the rules of the assessment
     * @param language the language
     * @return the phrases
     */
    public static VerdictPhrases of(Settings settings, Language language) {
        return new VerdictPhrases(settings, language);
    }

    /**
     * A short phrase for a table.
     *
     * @param set the set of words that fits the element
     * @param status the status
     * @param grade the grade, or null
     * @return for example {@code delvis uppnått} or {@code indikation: uppnått}
     */
    public String label(WordSet set, Status status, Grade grade) {
        if (grade == null || !status.mayHaveGrade()) {
            return wording.word("status", status);
        }
        String word = grades.word(set, grade);
        return status == Status.ASSESSED ? word : wording.phrase("label", status.code(), word);
    }

    /**
     * The head of a sentence, without a capital.
     *
     * @param set the set of words that fits the element
     * @param status the status
     * @param grade the grade, or null
     * @return for example {@code målet är delvis uppnått} or {@code underlaget räcker inte för en bedömning}
     */
    public String headline(WordSet set, Status status, Grade grade) {
        if (grade == null || !status.mayHaveGrade()) {
            return wording.phrase("headline", status.code(), wording.word("object", set));
        }
        String subject = wording.word("subject", set);
        return status == Status.ASSESSED
                ? grades.clause(set, grade, subject)
                : wording.phrase("headline", status.code() + "-graded", grades.subclause(set, grade, subject));
    }

    /**
     * What a phrase, or a sentence that begins with one, means.
     *
     * @param set the set of words that fits the element
     * @param text a label, a headline, or a sentence of {@link VerdictSentences}
     * @return status and grade, or nothing if the text begins with no phrase of a verdict
     */
    public Optional<VerdictMeaning> meaningOf(WordSet set, String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        VerdictMeaning meaning = null;
        int longest = 0;
        for (Map.Entry<String, VerdictMeaning> entry : phrases(set).entrySet()) {
            String phrase = entry.getKey();
            if (phrase.length() > longest && folded.startsWith(phrase) && endsAt(folded, phrase.length())) {
                longest = phrase.length();
                meaning = entry.getValue();
            }
        }
        return Optional.ofNullable(meaning);
    }

    private static boolean endsAt(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private Map<String, VerdictMeaning> phrases(WordSet set) {
        Map<String, VerdictMeaning> phrases = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            List<Grade> all = new ArrayList<>();
            all.add(null);
            if (status.mayHaveGrade()) {
                all.addAll(settings.scale().grades());
            }
            for (Grade grade : all) {
                VerdictMeaning meaning = new VerdictMeaning(status, grade);
                phrases.putIfAbsent(label(set, status, grade).toLowerCase(Locale.ROOT), meaning);
                phrases.putIfAbsent(headline(set, status, grade).toLowerCase(Locale.ROOT), meaning);
            }
        }
        return phrases;
    }
}
