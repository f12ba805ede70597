package io.github.verkan.report.layout;

import java.util.List;
import java.util.Objects;

/**
 * A column, or a strip across or below the columns, with its heading.
 *
 * @param kind what stands in it
 * @param code which column it is, for example {@code activity} or {@code effect-short}; the code of the kind for others
 * @param heading the heading in lines that fit
 * @param bounds where it lies
 * @param headingBounds where the heading stands
 */
public record Area(Kind kind, String code, List<String> heading, Rect bounds, Rect headingBounds) {

    /** What stands in an area. */
    public enum Kind {
        /** Elements of one kind and, for effects, one horizon. */
        COLUMN,
        /** What is not in the theory. */
        OUTSIDE,
        /** Mechanisms that no link runs through. */
        MECHANISMS,
        /** Factors. */
        FACTORS
    }

    /** Makes an area. */
    public Area {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        heading = List.copyOf(heading);
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(headingBounds, "headingBounds");
    }
}
