package io.github.verkan.scale;

/**
 * One step of a {@link GradeScale}.
 *
 * @param code the grade's stable code, in lower case with hyphens
 * @param step its place on the scale, from 0, the lowest
 */
public record Grade(String code, int step) {

    /**
     * Makes a grade.
     *
     * @throws IllegalArgumentException if the code is blank or the step negative
     */
    public Grade {
        if (code.isBlank() || step < 0) {
            throw new IllegalArgumentException("a grade has a code and a step from 0: \"" + code + "\", " + step);
        }
    }

    // Written out: compared often, and those that records get are slow until they are compiled.
    @Override
    public boolean equals(Object other) {
        return other instanceof Grade it && step == it.step && code.equals(it.code);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + step;
    }

    @Override
    public String toString() {
        return code;
    }
}
