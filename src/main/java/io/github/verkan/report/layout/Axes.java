package io.github.verkan.report.layout;

/**
 * Turns along and across into right and down.
 *
 * @param portrait whether along is downward
 * @param along where along begins
 * @param across where across begins
 */
record Axes(boolean portrait, double along, double across) {

    Point point(Point place) {
        return portrait ? new Point(across + place.y(), along + place.x()) : new Point(along + place.x(), across + place.y());
    }

    Rect rect(double alongFrom, double alongTo, double acrossFrom, double acrossTo) {
        Point from = point(new Point(alongFrom, acrossFrom));
        Point to = point(new Point(alongTo, acrossTo));
        return new Rect(from.x(), from.y(), to.x() - from.x(), to.y() - from.y());
    }

    Segment segment(Segment segment) {
        return new Segment(point(segment.from()), point(segment.leaving()), point(segment.arriving()), point(segment.to()));
    }
}
