package io.github.verkan.robustness;

import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.scale.Grade;
import java.util.Objects;
import java.util.Optional;

/**
 * What a verdict comes to: the two things whose change counts as another result.
 *
 * @param status the status
 * @param grade the grade, or null where there is none
 */
public record Outcome(Status status, Grade grade) {

    /** Nothing is said of it any more. */
    static final Outcome NOTHING = new Outcome(Status.NOT_ASSESSABLE, null);

    /** Makes an outcome. */
    public Outcome {
        Objects.requireNonNull(status, "status");
    }

    /**
     * The outcome of a verdict.
     *
     * @param verdict the verdict
     * @return its status and grade
     */
    public static Outcome of(Verdict verdict) {
        return new Outcome(verdict.status(), verdict.grade());
    }

    /**
     * The grade.
     *
     * @return the grade, or nothing
     */
    public Optional<Grade> gradeIfAny() {
        return Optional.ofNullable(grade);
    }

    // Written out: what records get is slow until it is compiled.
    @Override
    public boolean equals(Object other) {
        return other instanceof Outcome it && status == it.status && Objects.equals(grade, it.grade);
    }

    @Override
    public int hashCode() {
        return 31 * status.hashCode() + Objects.hashCode(grade);
    }

    /**
     * The codes, as explanations have them.
     *
     * @return for example {@code assessed partly}
     */
    @Override
    public String toString() {
        return status.code() + (grade == null ? "" : " " + grade.code());
    }
}
