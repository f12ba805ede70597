package io.github.verkan.evidence;

import io.github.verkan.scale.Degree;
import io.github.verkan.scale.GradeScale;
import java.util.Optional;

/**
 * A finding as a grade of the assessment's scale.
 *
 * @param grade the grade's code
 */
public record Graded(String grade) implements Finding {

    /**
     * Makes a graded finding.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public Graded {
        if (grade.isBlank()) {
            throw new IllegalArgumentException("grade must not be blank");
        }
    }

    @Override
    public Optional<Degree> degree(GradeScale scale) {
        return scale.byCode(grade).map(scale::placeOf);
    }
}
