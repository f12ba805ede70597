package io.github.verkan.evidence;

import io.github.verkan.scale.Degree;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Coded;
import java.util.Optional;

/** A finding as a direction. */
public enum Direction implements Finding, Coded {
    /** It speaks for: degree 1. */
    SUPPORTS,
    /** It speaks for in part: degree ½. */
    PARTLY,
    /** It speaks against: degree 0. */
    CONTRADICTS,
    /** It says nothing either way: no degree, neither 0 nor the middle. */
    NO_VIEW;

    @Override
    public Optional<Degree> degree(GradeScale scale) {
        return switch (this) {
            case SUPPORTS -> Optional.of(Degree.ONE);
            case PARTLY -> Optional.of(Degree.HALF);
            case CONTRADICTS -> Optional.of(Degree.ZERO);
            case NO_VIEW -> Optional.empty();
        };
    }
}
