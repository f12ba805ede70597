package io.github.verkan.report.colour;

import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The colour of each grade of a scale, on which {@link #INK} is legible. The lowest grade, the middle of the scale and the highest grade have colours of
 * their own; those of the grades between lie on the straight lines between them. Immutable.
 */
public final class GradeColours {

    /** The colour of the highest grade. */
    public static final String HIGHEST = "#8fd3bd";
    /** The colour of the middle of the scale. */
    public static final String MIDDLE = "#f6e58d";
    /** The colour of the lowest grade. */
    public static final String LOWEST = "#f0a37a";
    /** The colour of what has no grade. */
    public static final String NONE = "#e3e6ea";
    /** The colour of text on any of the colours. */
    public static final String INK = "#1a1a1a";

    private static final int HEX = 16;
    private static final int[] CHANNELS = {1, 3, 5};

    private final List<Grade> grades;
    private final List<String> colours = new ArrayList<>();

    private GradeColours(GradeScale scale) {
        this.grades = scale.grades();
        int last = grades.size() - 1;
        for (int step = 0; step <= last; step++) {
            colours.add(2 * step <= last ? between(LOWEST, MIDDLE, 2 * step, last) : between(MIDDLE, HIGHEST, 2 * step - last, last));
        }
    }

    /**
     * The colours of a scale.
     *
     * @param scale the scale
     * @return the colours
     */
    public static GradeColours of(GradeScale scale) {
        return new GradeColours(Objects.requireNonNull(scale, "scale"));
    }

    /**
     * The colour of a grade.
     *
     * @param grade a grade of the scale
     * @return for example {@code #8fd3bd}
     * @throws IllegalArgumentException if the scale has no such grade
     */
    public String of(Grade grade) {
        int place = grades.indexOf(grade);
        if (place < 0) {
            throw new IllegalArgumentException("not a grade of the scale: " + grade);
        }
        return colours.get(place);
    }

    /**
     * All colours.
     *
     * @return one for each grade, the lowest first
     */
    public List<String> all() {
        return List.copyOf(colours);
    }

    private static String between(String from, String to, int part, int whole) {
        StringBuilder colour = new StringBuilder("#");
        for (int channel : CHANNELS) {
            int start = Integer.parseInt(from.substring(channel, channel + 2), HEX);
            int end = Integer.parseInt(to.substring(channel, channel + 2), HEX);
            int value = start + Math.floorDiv(2 * (end - start) * part + whole, 2 * whole);
            colour.append(Character.forDigit(value / HEX, HEX)).append(Character.forDigit(value % HEX, HEX));
        }
        return colour.toString();
    }
}
