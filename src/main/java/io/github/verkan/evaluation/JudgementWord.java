package io.github.verkan.evaluation;

import io.github.verkan.evidence.Contribution;
import java.util.List;
import java.util.Optional;

/**
 * How one of the evaluator's own words is read: as one of several grades, as a status, or as a contribution.
 *
 * @param word the word as used in judgements
 * @param grades codes of the grades that it may mean; empty when it is no grade
 * @param status the status that it means, or null
 * @param contribution the contribution that it means, or null
 * @param phrases how the evaluator puts it in running text; may be empty
 */
public record JudgementWord(String word, List<String> grades, StatedStatus status, Contribution contribution, List<String> phrases) {

    /**
     * Makes a reading.
     *
     * @throws IllegalArgumentException if the word is blank, or not exactly one meaning is given
     */
    public JudgementWord {
        if (word.isBlank()) {
            throw new IllegalArgumentException("word must not be blank");
        }
        grades = List.copyOf(grades);
        phrases = List.copyOf(phrases);
        int meanings = (grades.isEmpty() ? 0 : 1) + (status == null ? 0 : 1) + (contribution == null ? 0 : 1);
        if (meanings != 1) {
            throw new IllegalArgumentException("\"" + word + "\" has " + meanings + " meanings: give grades, a status or a contribution");
        }
    }

    /**
     * A reading without phrases.
     *
     * @param word the word as used in judgements
     * @param grades codes of the grades that it may mean; empty when it is no grade
     * @param status the status that it means, or null
     * @param contribution the contribution that it means, or null
     * @throws IllegalArgumentException if the word is blank, or not exactly one meaning is given
     */
    public JudgementWord(String word, List<String> grades, StatedStatus status, Contribution contribution) {
        this(word, grades, status, contribution, List.of());
    }

    /**
     * The status that it means.
     *
     * @return the status, or nothing
     */
    public Optional<StatedStatus> statusIfMeant() {
        return Optional.ofNullable(status);
    }

    /**
     * The contribution that it means.
     *
     * @return the contribution, or nothing
     */
    public Optional<Contribution> contributionIfMeant() {
        return Optional.ofNullable(contribution);
    }
}
