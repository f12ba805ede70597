package io.github.verkan.report.layout;

/**
 * An upright rectangle, in pixels from the top left corner of the picture.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width how wide it is
 * @param height how high it is
 */
public record Rect(double x, double y, double width, double height) {

    /**
     * Its right edge.
     *
     * @return the edge
     */
    public double right() {
        return x + width;
    }

    /**
     * Its lower edge.
     *
     * @return the edge
     */
    public double bottom() {
        return y + height;
    }

    /**
     * Whether it has more than an edge in common with another.
     *
     * @param other the other
     * @return true if so
     */
    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /**
     * Whether another lies within it.
     *
     * @param other the other
     * @return true if so, edges included
     */
    public boolean contains(Rect other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }
}
