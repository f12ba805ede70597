package io.github.verkan.report.layout;

import io.github.verkan.report.layout.Item.Role;
import io.github.verkan.report.layout.LoopLayout.Arrow;
import io.github.verkan.report.layout.LoopLayout.LoopMark;
import io.github.verkan.report.layout.LoopLayout.Node;
import io.github.verkan.report.layout.LoopPlan.Factor;
import io.github.verkan.report.layout.LoopPlan.Loop;
import io.github.verkan.report.layout.LoopPlan.Part;
import io.github.verkan.report.layout.LoopPlan.Tie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One part of a picture of influences, laid out by the machinery of layers. Loops that lie as rings, and those that something bears on, have a place of their own. */
final class LoopSketch extends Layered {

    private static final Measures MEASURES = new Measures(new TypeSizes(12, 10.5, 12.5, 1.25, 8, 0), 0, 142, 104, 60, 20, 0, 0, 4, false);
    /** So far apart are arrows that touch the same side of a box. */
    private static final double BETWEEN_PORTS = 17;
    private static final double LEAST_HEIGHT = 38;
    private static final double BADGE = 46;
    private static final Text BADGE_TEXT = new Text("", List.of(""), List.of(), BADGE, BADGE);

    private final List<Node> nodes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final List<LoopMark> marks = new ArrayList<>();
    private final Map<Loop, Item> badges = new LinkedHashMap<>();
    private final Map<String, Rect> bounds = new LinkedHashMap<>();
    private final double width;
    private final double height;

    LoopSketch(Part part) {
        LoopLayers places = new LoopLayers(part);
        Map<Loop, Integer> badgeLayers = new LinkedHashMap<>(places.rings);
        for (Loop loop : part.loops()) {
            if (!loop.keys().isEmpty() && !badgeLayers.containsKey(loop)) {
                badgeLayers.put(loop, loop.factors().stream().filter(places.layerOf::containsKey).mapToInt(places.layerOf::get).max().orElse(0) + 1);
            }
        }
        int last = 0;
        for (int layer : places.layerOf.values()) {
            last = Math.max(last, layer);
        }
        for (int layer : badgeLayers.values()) {
            last = Math.max(last, layer);
        }
        for (int i = 0; i <= last; i++) {
            added(null);
        }
        for (Factor factor : part.factors()) {
            add(new Item(Role.BOX, factor.id(), factor.id(), places.layerOf.get(factor.id()), factor.rank(), false, text(factor, part, places.layerOf)));
        }
        Map<String, Item> targets = new LinkedHashMap<>(items);
        badgeLayers.forEach((loop, layer) -> {
            Item item = add(new Item(Role.BOX, "loop " + loop.name(), loop.name(), layer, items.size(), false, BADGE_TEXT));
            badges.put(loop, item);
            loop.keys().forEach(key -> targets.put(key, item));
        });
        List<Tie> drawn = part.arrows().stream().filter(it -> targets.containsKey(it.to())).toList();
        for (Tie it : drawn) {
            Item from = targets.get(it.from());
            Item to = targets.get(it.to());
            connect(new Course(from, to, it.influences(), null, "", to.layer < from.layer));
        }
        number();
        Ordering.of(this);
        badges.forEach(this::centre);
        Placement.of(this, MEASURES, 0);
        Routing routing = new Routing(this, MEASURES);
        double end = routing.lay();
        Ports.of(courses);
        double bottom = 0;
        for (Layer layer : layers) {
            for (Block block : layer.inner) {
                bottom = Math.max(bottom, block.end);
                Item item = block.item;
                if (item.role != Role.PASSAGE) {
                    bounds.put(item.key, new Rect(routing.edge(item, true), item.start(), routing.edge(item, false) - routing.edge(item, true), item.across()));
                }
            }
        }
        part.factors().forEach(it -> nodes.add(new Node(it.id(), bounds.get(it.id()), items.get(it.id()).text.lines(),
                items.get(it.id()).text.captions().stream().flatMap(List::stream).toList())));
        finish(part, drawn, routing);
        this.width = end;
        this.height = bottom;
    }

    private Item add(Item item) {
        items.put(item.key, item);
        layers.get(item.layer).inner.add(new Block(item));
        return item;
    }

    /** High enough for the arrows on either side. */
    private static Text text(Factor factor, Part part, Map<String, Integer> layerOf) {
        Text text = Text.of(Box.Kind.ELEMENT, "", factor.label(), factor.caption().isEmpty() ? List.of() : List.of(factor.caption()), MEASURES, MEASURES.pillWidth());
        int front = 0;
        int back = 0;
        int own = layerOf.get(factor.id());
        for (Tie it : part.arrows()) {
            for (boolean leaves : new boolean[] {true, false}) {
                if ((leaves ? it.from() : it.to()).equals(factor.id())) {
                    int other = layerOf.getOrDefault(leaves ? it.to() : it.from(), own + 1);
                    front += other >= own ? 1 : 0;
                    back += other < own ? 1 : 0;
                }
            }
        }
        double ports = 2 * Math.ceil(BETWEEN_PORTS * (Math.max(front, back) + 1) / 2);
        return new Text("", text.lines(), text.captions(), text.along(), Math.max(LEAST_HEIGHT, Math.max(text.across(), ports)));
    }

    /** Brings the name of a ring between the way out and the way back, and draws it to the middle. */
    private void centre(Loop loop, Item badge) {
        Layer layer = layers.get(badge.layer);
        List<Item> beside = new ArrayList<>();
        List<String> ring = loop.factors();
        for (int i = 0; i < ring.size(); i++) {
            Item from = items.get(ring.get(i));
            Item to = items.get(ring.get((i + 1) % ring.size()));
            if (from != null && from.layer == badge.layer) {
                beside.add(from);
            }
            for (Course course : courses) {
                if (course.from == from && course.to == to) {
                    course.passages.stream().filter(it -> it.layer == badge.layer).forEach(beside::add);
                }
            }
        }
        if (beside.size() < 2) {
            return;
        }
        Block own = layer.inner.stream().filter(block -> block.item == badge).findFirst().orElseThrow();
        layer.inner.remove(own);
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < layer.inner.size(); i++) {
            if (beside.contains(layer.inner.get(i).item)) {
                first = Math.min(first, i);
            }
        }
        layer.inner.add(first + 1, own);
        badge.bows.addAll(beside);
        layer.number();
    }

    private void finish(Part part, List<Tie> drawn, Routing routing) {
        Map<Item, Rect> circles = new LinkedHashMap<>();
        badges.values().forEach(item -> {
            Rect area = bounds.get(item.key);
            circles.put(item, new Rect(area.x() + (area.width() - BADGE) / 2, area.y() + (area.height() - BADGE) / 2, BADGE, BADGE));
        });
        List<List<Segment>> paths = new ArrayList<>();
        for (Course course : courses) {
            List<Segment> path = new ArrayList<>(routing.path(course));
            Rect circle = circles.get(course.to);
            if (circle != null) {
                // The name is narrower than its layer: the arrow goes on to it.
                Point at = path.get(path.size() - 1).to();
                boolean fromLeft = at.x() < circle.x();
                double dy = at.y() - circle.y() - BADGE / 2;
                double dx = Math.sqrt(Math.max(0, BADGE * BADGE / 4 - dy * dy));
                Point to = new Point(circle.x() + BADGE / 2 + (fromLeft ? -dx : dx), at.y());
                path.add(new Segment(at, at, to, to));
            }
            paths.add(path);
        }
        List<Rect> boxes = new ArrayList<>(nodes.stream().map(Node::bounds).toList());
        boxes.addAll(circles.values());
        SignPlaces signs = new SignPlaces(boxes, paths);
        List<Rect> places = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            places.add(signs.nearEnd(i));
        }
        for (int i = 0; i < paths.size(); i++) {
            Tie it = drawn.get(i);
            arrows.add(new Arrow(it.from(), it.to(), it.influences(), it.sign(), it.manner(), it.isInLoop(), paths.get(i), places.get(i)));
        }
        for (Loop loop : part.loops()) {
            Item badge = badges.get(loop);
            Rect place = badge == null ? onArrow(loop, drawn, signs) : circles.get(badge);
            if (place != null) {
                marks.add(new LoopMark(loop.name(), loop.found() == null ? null : loop.found().polarity(), place, badge != null, isClockwise(loop)));
            }
        }
    }

    private Rect onArrow(Loop loop, List<Tie> drawn, SignPlaces signs) {
        Set<Integer> own = new LinkedHashSet<>();
        for (int i = 0; i < drawn.size(); i++) {
            int at = loop.factors().indexOf(drawn.get(i).from());
            if (at >= 0 && drawn.get(i).isInLoop() && loop.factors().get((at + 1) % loop.factors().size()).equals(drawn.get(i).to())) {
                own.add(i);
            }
        }
        return signs.inMiddle(own, TextWidths.ofBold(loop.name(), MEASURES.type().label()) + 10);
    }

    private boolean isClockwise(Loop loop) {
        double area = 0;
        List<Rect> ring = loop.factors().stream().filter(bounds::containsKey).map(bounds::get).toList();
        for (int i = 0; i < ring.size(); i++) {
            Rect one = ring.get(i);
            Rect two = ring.get((i + 1) % ring.size());
            area += (one.x() + one.width() / 2) * (two.y() + two.height() / 2) - (two.x() + two.width() / 2) * (one.y() + one.height() / 2);
        }
        return area >= 0;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Adds everything to lists, moved. */
    void moved(double x, double y, List<Node> toNodes, List<Arrow> toArrows, List<LoopMark> toMarks) {
        nodes.forEach(it -> toNodes.add(new Node(it.id(), moved(it.bounds(), x, y), it.lines(), it.captions())));
        arrows.forEach(it -> toArrows.add(new Arrow(it.from(), it.to(), it.influences(), it.sign(), it.manner(), it.isInLoop(),
                it.path().stream().map(piece -> new Segment(moved(piece.from(), x, y), moved(piece.leaving(), x, y), moved(piece.arriving(), x, y), moved(piece.to(), x, y)))
                        .toList(), moved(it.signAt(), x, y))));
        marks.forEach(it -> toMarks.add(new LoopMark(it.name(), it.polarity(), moved(it.bounds(), x, y), it.isRing(), it.clockwise())));
    }

    private static Rect moved(Rect it, double x, double y) {
        return new Rect(it.x() + x, it.y() + y, it.width(), it.height());
    }

    private static Point moved(Point it, double x, double y) {
        return new Point(it.x() + x, it.y() + y);
    }
}
