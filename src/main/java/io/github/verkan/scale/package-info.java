/**
 * Floor 0: how far something reaches, exactly and in words.
 *
 * <p>A {@link io.github.verkan.scale.Degree} is an exact fraction from 0 to 1. A {@link io.github.verkan.scale.GradeScale} is an ordered
 * list of {@link io.github.verkan.scale.Grade}s with cut points; it gives the grade for a degree. Grades are ordinal: nothing here adds
 * or averages them.
 */
package io.github.verkan.scale;
