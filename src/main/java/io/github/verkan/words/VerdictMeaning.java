package io.github.verkan.words;

import io.github.verkan.assess.Status;
import io.github.verkan.scale.Grade;
import java.util.Objects;
import java.util.Optional;

/**
 * What the phrase of a verdict means.
 *
 * @param status the status
 * @param grade the grade, or null where the phrase names none
 */
public record VerdictMeaning(Status status, Grade grade) {

    /** Makes a meaning. */
    public VerdictMeaning {
        Objects.requireNonNull(status, "status");
    }

    /**
     * The grade.
     *
     * @return the grade, or nothing where the phrase names none
     */
    public Optional<Grade> gradeIfAny() {
        return Optional.ofNullable(grade);
    }
}
