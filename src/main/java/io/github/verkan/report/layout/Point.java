package io.github.verkan.report.layout;

/**
 * A point of a picture, in pixels from its top left corner.
 *
 * @param x rightward
 * @param y downward
 */
public record Point(double x, double y) {

    // Written out: what records get is slow until it is compiled.
    @Override
    public boolean equals(Object other) {
        return other instanceof Point it && Double.compare(x, it.x) == 0 && Double.compare(y, it.y) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(x) + Double.hashCode(y);
    }
}
