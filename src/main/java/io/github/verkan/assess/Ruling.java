package io.github.verkan.assess;

import io.github.verkan.explain.Explanation;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import java.util.List;
import java.util.Objects;

/**
 * What a method makes of a tally.
 *
 * @param status the status
 * @param reason why it has this status, or null
 * @param grade the grade, or null; only where the status may have one
 * @param degree how far the voices reach together, or null
 * @param strength how strong the evidence is, or null where there is none
 * @param flags what a reader must know
 * @param steps how it was computed
 */
public record Ruling(
        Status status,
        Reason reason,
        Grade grade,
        Degree degree,
        Strength strength,
        List<Flag> flags,
        List<Explanation> steps) {

    /**
     * Makes a ruling.
     *
     * @throws IllegalArgumentException if there is a grade where the status may have none, or no reason where there is no grade
     */
    public Ruling {
        Objects.requireNonNull(status, "status");
        if (grade != null && !status.mayHaveGrade()) {
            throw new IllegalArgumentException(status + " has no grade: " + grade);
        }
        if (reason == null && !status.mayHaveGrade()) {
            throw new IllegalArgumentException(status + " needs a reason");
        }
        flags = List.copyOf(flags);
        steps = List.copyOf(steps);
    }

    /**
     * No voice was heard.
     *
     * @param reason why it cannot be judged
     * @param steps what there is all the same
     * @return the ruling
     */
    public static Ruling notAssessable(Reason reason, List<Explanation> steps) {
        return new Ruling(Status.NOT_ASSESSABLE, reason, null, null, null, List.of(), steps);
    }
}
