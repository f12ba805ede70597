package io.github.verkan.report.svg;

import io.github.verkan.report.layout.Point;
import io.github.verkan.report.layout.Route;
import io.github.verkan.report.layout.Segment;
import io.github.verkan.report.markup.XmlWriter;
import java.util.List;

/** A route as path data: the line, shortened where a head comes, the head, and the middle. */
final class RoutePath {

    private static final double HEAD = 7;
    private static final double HALF_HEAD = 3.4;
    private static final double COVERED = 5;
    private static final double HALF_BAR = 4.5;

    private final List<Segment> path;
    private final Point end;
    /** The direction in which it arrives: along an axis. */
    private final double dx;
    private final double dy;

    RoutePath(Route route) {
        this.path = route.path();
        Segment last = path.get(path.size() - 1);
        Point before = last.isStraight() ? last.from() : last.arriving();
        this.end = last.to();
        boolean horizontal = Math.abs(end.x() - before.x()) >= Math.abs(end.y() - before.y());
        this.dx = horizontal ? Math.signum(end.x() - before.x()) : 0;
        this.dy = horizontal ? 0 : Math.signum(end.y() - before.y());
    }

    String line(boolean shortened) {
        Point start = path.get(0).from();
        StringBuilder data = new StringBuilder("M").append(at(start.x(), start.y()));
        for (Segment segment : path) {
            double cut = shortened && segment == path.get(path.size() - 1) ? COVERED : 0;
            double x = segment.to().x() - cut * dx;
            double y = segment.to().y() - cut * dy;
            if (segment.isStraight()) {
                data.append('L').append(at(x, y));
            } else {
                data.append('C').append(at(segment.leaving().x(), segment.leaving().y())).append(' ')
                        .append(at(segment.arriving().x() - cut * dx, segment.arriving().y() - cut * dy)).append(' ').append(at(x, y));
            }
        }
        return data.toString();
    }

    String arrow() {
        double x = end.x() - HEAD * dx;
        double y = end.y() - HEAD * dy;
        return "M" + at(end.x(), end.y()) + "L" + at(x - HALF_HEAD * dy, y + HALF_HEAD * dx) + "L" + at(x + HALF_HEAD * dy, y - HALF_HEAD * dx) + "Z";
    }

    /** A bar across the end, for what hinders. */
    String bar() {
        double x = end.x() - 3 * dx;
        double y = end.y() - 3 * dy;
        return "M" + at(x - HALF_BAR * dy, y + HALF_BAR * dx) + "L" + at(x + HALF_BAR * dy, y - HALF_BAR * dx);
    }

    /** The middle of its longest piece. */
    Point middle() {
        Segment longest = path.get(0);
        for (Segment segment : path) {
            longest = length(segment) > length(longest) ? segment : longest;
        }
        return longest.at(0.5);
    }

    private static double length(Segment segment) {
        return Math.abs(segment.to().x() - segment.from().x()) + Math.abs(segment.to().y() - segment.from().y());
    }

    private static String at(double x, double y) {
        return XmlWriter.number(x) + " " + XmlWriter.number(y);
    }
}
