package io.github.verkan.scale;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * An ordered scale of two grades or more, with the cut points between them. A degree gets the highest grade whose cut point it reaches;
 * a degree that lies exactly on a cut point therefore goes upward.
 *
 * @param grades the grades from the lowest to the highest
 * @param cuts the cut points: one fewer than grades, rising, each above 0 and at most 1
 */
public record GradeScale(List<Grade> grades, List<Degree> cuts) {

    /**
     * Makes a scale.
     *
     * @throws IllegalArgumentException if there are fewer than two grades, codes repeat, steps are not 0, 1, 2…, or the cut points do not fit
     */
    public GradeScale {
        grades = List.copyOf(grades);
        cuts = List.copyOf(cuts);
        if (grades.size() < 2) {
            throw new IllegalArgumentException("a scale has two grades or more: " + grades);
        }
        if (new LinkedHashSet<>(grades.stream().map(Grade::code).toList()).size() < grades.size()) {
            throw new IllegalArgumentException("grade codes must differ: " + grades);
        }
        for (int step = 0; step < grades.size(); step++) {
            if (grades.get(step).step() != step) {
                throw new IllegalArgumentException("grades must be in order: " + grades);
            }
        }
        if (cuts.size() != grades.size() - 1) {
            throw new IllegalArgumentException(grades.size() + " grades have " + (grades.size() - 1) + " cut points: " + cuts);
        }
        Degree last = Degree.ZERO;
        for (Degree cut : cuts) {
            if (cut.compareTo(last) <= 0) {
                throw new IllegalArgumentException("cut points must rise from above 0: " + cuts);
            }
            last = cut;
        }
    }

    /**
     * The scale of five that readers of Swedish evaluation reports know: not achieved, to a limited extent, partly, largely, achieved.
     *
     * @return the default scale
     */
    public static GradeScale ofFive() {
        return of(List.of("not-achieved", "limited", "partly", "largely", "achieved"));
    }

    /**
     * A scale with evenly spaced grades: a degree gets the nearest grade, a tie the higher one.
     *
     * @param codes the codes from the lowest to the highest grade
     * @return the scale
     * @throws IllegalArgumentException if there are fewer than two codes or two are the same
     */
    public static GradeScale of(List<String> codes) {
        List<Grade> grades = new ArrayList<>();
        List<Degree> cuts = new ArrayList<>();
        for (String code : codes) {
            if (!grades.isEmpty()) {
                cuts.add(Degree.of(2L * grades.size() - 1, 2L * (codes.size() - 1)));
            }
            grades.add(new Grade(code, grades.size()));
        }
        return new GradeScale(grades, cuts);
    }

    /**
     * The grade for a degree.
     *
     * @param degree the degree
     * @return the highest grade whose cut point the degree reaches
     */
    public Grade nearest(Degree degree) {
        int step = 0;
        while (step < cuts.size() && degree.atLeast(cuts.get(step))) {
            step++;
        }
        return grades.get(step);
    }

    /**
     * The place of a grade on the scale: its step through the highest step.
     *
     * @param grade a grade of this scale
     * @return 0 for the lowest, 1 for the highest
     * @throws IllegalArgumentException if the grade is not of this scale
     */
    public Degree placeOf(Grade grade) {
        if (!grades.contains(grade)) {
            throw new IllegalArgumentException("not a grade of this scale: " + grade);
        }
        return Degree.of(grade.step(), grades.size() - 1L);
    }

    /**
     * The grade with a code.
     *
     * @param code the code
     * @return the grade, or nothing if the scale has none with that code
     */
    public Optional<Grade> byCode(String code) {
        return grades.stream().filter(g -> g.code().equals(code)).findFirst();
    }

    /**
     * The grade at a step.
     *
     * @param step from 0 to {@code size() - 1}
     * @return the grade
     * @throws IndexOutOfBoundsException if there is no such step
     */
    public Grade at(int step) {
        return grades.get(step);
    }

    /**
     * The number of grades.
     *
     * @return at least 2
     */
    public int size() {
        return grades.size();
    }

    /**
     * Whether a grade is neither the lowest nor the highest.
     *
     * @param grade a grade of this scale
     * @return true for those between
     */
    public boolean isMiddle(Grade grade) {
        return grade.step() > 0 && grade.step() < grades.size() - 1;
    }

    @Override
    public String toString() {
        return String.join(" < ", grades.stream().map(Grade::code).toList());
    }
}
