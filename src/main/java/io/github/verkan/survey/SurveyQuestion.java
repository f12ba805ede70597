package io.github.verkan.survey;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Nature;
import java.util.List;
import java.util.Objects;

/**
 * A question of a survey.
 *
 * @param id the id that the ids of its rows of evidence are made of
 * @param variable the header of its column
 * @param question its wording; empty if not said
 * @param scale its options
 * @param reversed whether to agree with it is to speak against what it is about
 * @param targets ids of the elements and links that it is about; empty for a question that is not about the theory, which is not counted
 * @param nature whether it asks about a state or a change; null if not said
 * @param level the level that it asks about; null if not said
 * @param origin where it was read
 */
public record SurveyQuestion(String id, String variable, String question, AnswerScale scale, boolean reversed, List<String> targets, Nature nature, Level level,
        Origin origin) {

    /**
     * Makes a question.
     *
     * @throws IllegalArgumentException if id or variable is blank, or the scale has fewer than two options
     */
    public SurveyQuestion {
        if (id.isBlank() || variable.isBlank()) {
            throw new IllegalArgumentException("id and variable must not be blank: \"" + id + "\", \"" + variable + "\"");
        }
        Objects.requireNonNull(question, "question");
        if (scale.options().size() < 2) {
            throw new IllegalArgumentException("scale: a question has two options or more: " + scale);
        }
        targets = List.copyOf(targets);
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * A question made in code.
     *
     * @param variable the header of its column, and its id
     * @param question its wording; empty if not said
     * @param scale its options
     * @param targets ids of what it is about
     * @return the question, not reversed
     * @throws IllegalArgumentException if the variable is blank, or the scale has fewer than two options
     */
    public static SurveyQuestion of(String variable, String question, AnswerScale scale, String... targets) {
        return new SurveyQuestion(variable, variable, question, scale, false, List.of(targets), null, null, Origin.NONE);
    }

    /**
     * As a question that speaks against what it is about.
     *
     * @return a copy
     */
    public SurveyQuestion asReversed() {
        return new SurveyQuestion(id, variable, question, scale, true, targets, nature, level, origin);
    }
}
