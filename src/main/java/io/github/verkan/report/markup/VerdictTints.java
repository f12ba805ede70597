package io.github.verkan.report.markup;

import io.github.verkan.assess.Status;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;

/**
 * The tints of verdicts: green for the highest grade, yellow for the middle, orange for the lowest, what lies between in between, and grey for what has no grade.
 * They can be told apart by readers who are colour-blind, and dark text on each of them can be read; even so a sign and a word always stand with the tint.
 */
public final class VerdictTints {

    /** Dark text, to be read on every tint. */
    public static final String INK = "#1a1a1a";
    /** What has no grade. */
    public static final String NO_GRADE = "#e3e6ea";

    private static final int[] HIGHEST = {0x8f, 0xd3, 0xbd};
    private static final int[] MIDDLE = {0xf6, 0xe5, 0x8d};
    private static final int[] LOWEST = {0xf0, 0xa3, 0x7a};

    private VerdictTints() {}

    /**
     * The tint of a verdict.
     *
     * @param scale the scale
     * @param status the status
     * @param grade the grade, or null
     * @return the tint, for example {@code #8fd3bd}
     */
    public static String of(GradeScale scale, Status status, Grade grade) {
        return grade == null || !status.mayHaveGrade() ? NO_GRADE : of(grade.step(), scale.size());
    }

    /**
     * The tint of a step of a scale.
     *
     * @param step the step, from 0
     * @param steps how many there are, two or more
     * @return the tint
     * @throws IllegalArgumentException if there is no such step
     */
    public static String of(int step, int steps) {
        if (steps < 2 || step < 0 || step >= steps) {
            throw new IllegalArgumentException("step: " + step + " of " + steps);
        }
        int twice = 2 * step;
        int last = steps - 1;
        return twice >= last ? between(MIDDLE, HIGHEST, twice - last, last) : between(LOWEST, MIDDLE, twice, last);
    }

    private static String between(int[] from, int[] to, int part, int whole) {
        StringBuilder tint = new StringBuilder("#");
        for (int i = 0; i < from.length; i++) {
            int value = from[i] + Math.floorDiv(2 * (to[i] - from[i]) * part + whole, 2 * whole);
            tint.append(Character.forDigit(value >> 4, 16)).append(Character.forDigit(value & 0xF, 16));
        }
        return tint.toString();
    }
}
