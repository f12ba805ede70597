package io.github.verkan.portfolio;

import java.util.Objects;
import java.util.Optional;

/**
 * What is asked of each case in a comparison: whether a shared thing is there, or whether its verdict is at or above a grade.
 *
 * @param shared the id of the shared thing
 * @param atLeast the code of the lowest grade that will do, or null if it is asked only whether it is there
 */
public record CaseCondition(String shared, String atLeast) {

    /** Makes a condition. */
    public CaseCondition {
        Objects.requireNonNull(shared, "shared");
    }

    /**
     * Whether a shared thing is there: a factor at work by what the evidence of a case shows, or found by a study; a mechanism or goal in the theory.
     *
     * @param shared the id of the shared thing
     * @return a condition
     */
    public static CaseCondition there(String shared) {
        return new CaseCondition(shared, null);
    }

    /**
     * Whether the verdict on a shared thing is at or above a grade.
     *
     * @param shared the id of the shared thing
     * @param grade the code of the grade
     * @return a condition
     */
    public static CaseCondition atLeast(String shared, String grade) {
        return new CaseCondition(shared, Objects.requireNonNull(grade, "grade"));
    }

    /**
     * The lowest grade that will do.
     *
     * @return its code, or nothing if it is asked only whether it is there
     */
    public Optional<String> atLeastIfAsked() {
        return Optional.ofNullable(atLeast);
    }

    /**
     * A short name, as tables of conditions have it.
     *
     * @return the id of the shared thing, with the grade if one is asked for
     */
    public String code() {
        return atLeast == null ? shared : shared + ">=" + atLeast;
    }
}
