package io.github.verkan.report.layout;

/**
 * A point of a picture, in pixels from its top left corner.
 *
 * @param x rightward
 * @param y downward
 */
public record Point(double x, double y) {}
