package io.github.verkan.evidence;

import io.github.verkan.scale.Degree;
import io.github.verkan.scale.GradeScale;
import java.util.Optional;

/**
 * What an item says of its targets: a {@link Direction}, a {@link Graded} place on the scale, a {@link Measured} value, or
 * {@link SurveyAnswers}.
 */
public sealed interface Finding permits Direction, Graded, Measured, SurveyAnswers {

    /**
     * How far this says that the target is fulfilled.
     *
     * @param scale the scale of the assessment
     * @return the degree; nothing where there is no view, and where a grade is not on the scale
     */
    Optional<Degree> degree(GradeScale scale);
}
