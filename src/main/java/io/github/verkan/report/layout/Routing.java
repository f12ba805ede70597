package io.github.verkan.report.layout;

import io.github.verkan.report.layout.Item.Leg;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds how wide the gaps between layers are, and how links run: straight through the layers, in the places kept free for them, and curved in the gaps, where
 * nothing stands. A link within a layer bows into the gap behind it. Everything is along and across; {@link Axes} makes points of it.
 */
final class Routing {

    private static final double PER_DISTANCE = 0.09;
    private static final double PER_LEG = 0.5;
    private static final double BESIDE_PILLS = 0.75;
    private static final double NEAREST_BOW = 16;
    private static final double BOW_PER_DISTANCE = 0.08;
    /** How far a cubic curve goes towards control points that lie side by side. */
    private static final double REACH = 0.75;
    private static final double BOW_CLEARANCE = 6;

    private final List<Layer> layers;
    private final Measures measures;
    private final double[] gaps;

    Routing(Layered sketch, Measures measures) {
        this.layers = sketch.layers;
        this.measures = measures;
        this.gaps = new double[layers.size()];
    }

    /** Lays the layers along. Gives where the last one, with the bows behind it, ends. */
    double lay() {
        double start = 0;
        for (Layer layer : layers) {
            layer.start = start;
            layer.extent = extent(layer);
            gaps[layer.index] = gap(layer);
            start += layer.extent + gaps[layer.index];
        }
        return start;
    }

    private double extent(Layer layer) {
        if (!measures.portrait()) {
            return layer.column == null ? measures.pillWidth() : measures.boxWidth();
        }
        return layer.items().stream().mapToDouble(item -> item.text.along() + 2 * measures.inset() * item.depth).max().orElse(0);
    }

    private double gap(Layer layer) {
        boolean hasBows = layer.items().stream().anyMatch(item -> !item.bows.isEmpty());
        if (layer.index + 1 == layers.size()) {
            return hasBows ? measures.gap() : 0;
        }
        double furthest = 0;
        int legs = 0;
        for (Item item : layer.items()) {
            for (Leg leg : item.after) {
                furthest = Math.max(furthest, Math.abs(leg.before().centre() - leg.after().centre()));
                legs++;
            }
        }
        boolean besidePills = layer.column == null || layers.get(layer.index + 1).column == null;
        double share = besidePills && !hasBows ? BESIDE_PILLS : 1;
        return Measures.half(share * (measures.gap() + Math.min(measures.spread(), furthest * PER_DISTANCE + legs * PER_LEG)));
    }

    /** Where an item begins or ends, along. */
    double edge(Item item, boolean back) {
        Layer layer = layers.get(item.layer);
        double inset = item.depth * measures.inset();
        return back ? layer.start + inset : layer.start + layer.extent - inset;
    }

    private double edge(Layer layer, boolean back) {
        return back ? layer.start : layer.start + layer.extent;
    }

    /** The pieces of a course; a point's x is along and its y across. */
    List<Segment> path(Course course) {
        List<Segment> path = new ArrayList<>();
        Layer first = layers.get(course.from.layer);
        Layer last = layers.get(course.to.layer);
        boolean leavesBack = course.touchesBack(true);
        boolean arrivesBack = course.touchesBack(false);
        Point at = new Point(edge(course.from, leavesBack), course.leaves);
        at = line(path, at, new Point(edge(first, leavesBack), course.leaves));
        if (course.isBow()) {
            double distance = Math.abs(course.leaves - course.arrives);
            double depth = Math.min(NEAREST_BOW + BOW_PER_DISTANCE * distance, gaps[first.index] - BOW_CLEARANCE) / REACH;
            Point to = new Point(at.x(), course.arrives);
            path.add(new Segment(at, new Point(at.x() + depth, at.y()), new Point(to.x() + depth, to.y()), to));
            at = to;
        } else {
            for (Item passage : course.passages) {
                Layer through = layers.get(passage.layer);
                at = curve(path, at, new Point(edge(through, !leavesBack), passage.centre()));
                at = line(path, at, new Point(edge(through, leavesBack), passage.centre()));
            }
            at = curve(path, at, new Point(edge(last, arrivesBack), course.arrives));
        }
        line(path, at, new Point(edge(course.to, arrivesBack), course.arrives));
        return path;
    }

    private static Point line(List<Segment> path, Point from, Point to) {
        if (!from.equals(to)) {
            path.add(new Segment(from, from, to, to));
        }
        return to;
    }

    private static Point curve(List<Segment> path, Point from, Point to) {
        if (from.y() == to.y()) {
            return line(path, from, to);
        }
        double middle = (from.x() + to.x()) / 2;
        path.add(new Segment(from, new Point(middle, from.y()), new Point(middle, to.y()), to));
        return to;
    }
}
