package io.github.verkan.report.layout;

import java.util.Objects;

/**
 * A piece of a route: a cubic Bézier curve, or a straight line.
 *
 * @param from where it starts
 * @param leaving the control point at the start; the start itself for a straight line
 * @param arriving the control point at the end; the end itself for a straight line
 * @param to where it ends
 */
public record Segment(Point from, Point leaving, Point arriving, Point to) {

    /** Makes a segment. */
    public Segment {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(leaving, "leaving");
        Objects.requireNonNull(arriving, "arriving");
        Objects.requireNonNull(to, "to");
    }

    /**
     * Whether it is a straight line.
     *
     * @return true if so
     */
    public boolean isStraight() {
        return leaving.equals(from) && arriving.equals(to);
    }

    /**
     * A point on it.
     *
     * @param share how far along, from 0 to 1
     * @return the point
     */
    public Point at(double share) {
        double rest = 1 - share;
        double a = rest * rest * rest;
        double b = 3 * rest * rest * share;
        double c = 3 * rest * share * share;
        double d = share * share * share;
        return new Point(a * from.x() + b * leaving.x() + c * arriving.x() + d * to.x(), a * from.y() + b * leaving.y() + c * arriving.y() + d * to.y());
    }
}
