package io.github.verkan.assess;

import io.github.verkan.evidence.Contribution;
import io.github.verkan.explain.Explanation;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the evidence shows about one element in one scope. Computed; the evaluator's own judgement stands beside it and is never mixed into it.
 *
 * @param element the id of the element or link
 * @param scope for whom and when
 * @param status what kind of verdict it is
 * @param reason why it has this status, or null
 * @param grade the grade, or null where there is none
 * @param middle what "partly" means here, or null where the grade is the lowest, the highest or none
 * @param degree how far the voices reach together, or null where the method gives none
 * @param strength how strong the evidence is, or null where there is none
 * @param counts who was heard
 * @param flags what a reader must know
 * @param contribution whether what is fulfilled came through the intervention; null where nothing is, and for elements that it does not apply to
 * @param explanation how it was computed, down to the evidence
 */
public record Verdict(
        String element,
        Scope scope,
        Status status,
        Reason reason,
        Grade grade,
        MiddleReason middle,
        Degree degree,
        Strength strength,
        Counts counts,
        List<Flag> flags,
        Contribution contribution,
        Explanation explanation) {

    /**
     * Makes a verdict.
     *
     * @throws IllegalArgumentException if there is a grade where the status may have none
     */
    public Verdict {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(explanation, "explanation");
        if (grade != null && !status.mayHaveGrade()) {
            throw new IllegalArgumentException(status + " has no grade: " + grade);
        }
        flags = List.copyOf(flags);
    }

    /**
     * The grade.
     *
     * @return the grade, or nothing
     */
    public Optional<Grade> gradeIfAny() {
        return Optional.ofNullable(grade);
    }

    /**
     * The reason of the status.
     *
     * @return the reason, or nothing
     */
    public Optional<Reason> reasonIfAny() {
        return Optional.ofNullable(reason);
    }

    /**
     * What "partly" means here.
     *
     * @return the reason, or nothing
     */
    public Optional<MiddleReason> middleIfAny() {
        return Optional.ofNullable(middle);
    }

    /**
     * How far the voices reach together.
     *
     * @return the degree, or nothing
     */
    public Optional<Degree> degreeIfAny() {
        return Optional.ofNullable(degree);
    }

    /**
     * How strong the evidence is.
     *
     * @return the strength, or nothing
     */
    public Optional<Strength> strengthIfAny() {
        return Optional.ofNullable(strength);
    }

    /**
     * Whether what is fulfilled came through the intervention.
     *
     * @return the contribution, or nothing where it does not apply
     */
    public Optional<Contribution> contributionIfAny() {
        return Optional.ofNullable(contribution);
    }

    /**
     * A flag of a kind.
     *
     * @param kind the kind
     * @return the flag, or nothing
     */
    public Optional<Flag> flag(Flag.Kind kind) {
        return flags.stream().filter(flag -> flag.kind() == kind).findFirst();
    }

    /**
     * A short summary.
     *
     * @return for example {@code Verdict[M3 overall: assessed limited]}
     */
    @Override
    public String toString() {
        return "Verdict[" + element + " " + scope + ": " + status.code() + (grade == null ? "" : " " + grade.code()) + "]";
    }
}
