package io.github.verkan.report.layout;

import io.github.verkan.report.layout.Item.Role;
import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.words.Typography;
import io.github.verkan.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** Makes a layout of a sketch: order, places, routes, and then everything as it lies in the picture. */
final class Drafting {

    private static final double COLUMN_PADDING = 8;
    private static final double HEAD_SPACE = 8;
    private static final double LEAST_WIDTH = 260;
    private static final int LEAST_IN_ROW = 4;

    private final Sketch sketch;
    private final LayoutOptions options;
    private final Measures measures;
    private final Wording wording;
    private final List<Area> areas = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();

    Drafting(Sketch sketch, LayoutOptions options, Measures measures) {
        this.sketch = sketch;
        this.options = options;
        this.measures = measures;
        this.wording = Wording.in(options.language());
    }

    DiagramLayout draft() {
        long crossings = Ordering.of(sketch);
        double headLine = measures.type().heading() * measures.type().leading();
        double bandHead = Math.ceil(headLine + 2 * HEAD_SPACE);
        double band = Placement.of(sketch, measures, measures.space() + COLUMN_PADDING + (measures.portrait() ? HEAD_SPACE : bandHead));
        Routing routing = new Routing(sketch, measures);
        double alongEnd = routing.lay();
        Ports.of(sketch.courses);
        double acrossEnd = acrossEnd();

        List<Layer> columns = new ArrayList<>();
        List<List<String>> headings = new ArrayList<>();
        int headLines = 0;
        for (Layer layer : sketch.layers) {
            if (layer.column != null) {
                List<String> heading = heading(layer.column);
                columns.add(layer);
                headings.add(heading);
                headLines = Math.max(headLines, heading.size());
            }
        }
        double headHeight = Math.ceil(headLines * headLine + 2 * HEAD_SPACE);
        double margin = measures.margin();
        boolean hasBand = sketch.hasOuter();
        Axes axes = measures.portrait()
                ? new Axes(true, margin + COLUMN_PADDING + (hasBand ? bandHead : 0), margin + measures.boxWidth() + COLUMN_PADDING)
                : new Axes(false, margin + COLUMN_PADDING, margin + headHeight);
        for (int i = 0; i < columns.size(); i++) {
            addColumn(columns.get(i), headings.get(i), axes, acrossEnd, headHeight);
        }
        if (hasBand) {
            addBand(axes, band, alongEnd, acrossEnd, bandHead);
        }
        addBoxes(axes, routing);
        for (Course course : sketch.courses) {
            List<Segment> path = new ArrayList<>();
            for (Segment segment : routing.path(course)) {
                path.add(axes.segment(segment));
            }
            routes.add(new Route(course.from.key, course.to.key, course.links, course.kind, course.through, course.backward, course.hasArrow(), path));
        }
        Point end = axes.point(new Point(alongEnd, acrossEnd));
        double width = Math.max(LEAST_WIDTH, Measures.halfUp(end.x() + COLUMN_PADDING + margin));
        double bottom = columns.isEmpty() ? margin : end.y() + COLUMN_PADDING + margin;
        return withLists(width, bottom, crossings);
    }

    private double acrossEnd() {
        double end = 0;
        for (Layer layer : sketch.layers) {
            for (Block block : layer.blocks()) {
                end = Math.max(end, block.end);
            }
        }
        return end;
    }

    private List<String> heading(ColumnKind column) {
        double width = measures.boxWidth() - 2 * COLUMN_PADDING;
        return Labels.wrap(column.heading(wording, sketch.hasDated()), width / 1.08, measures.type().heading(), Measures.MOST_HEADING_LINES, 0);
    }

    private void addColumn(Layer layer, List<String> heading, Axes axes, double acrossEnd, double headHeight) {
        double from = layer.start - COLUMN_PADDING;
        double to = layer.start + layer.extent + COLUMN_PADDING;
        double headLine = measures.type().heading() * measures.type().leading();
        Rect column = axes.rect(from, to, -(measures.portrait() ? measures.boxWidth() : headHeight), acrossEnd + COLUMN_PADDING);
        Rect head = measures.portrait()
                ? new Rect(column.x() + COLUMN_PADDING, column.y() + HEAD_SPACE, measures.boxWidth() - 2 * COLUMN_PADDING, headLine * heading.size())
                : new Rect(column.x() + COLUMN_PADDING, column.y() + HEAD_SPACE, column.width() - 2 * COLUMN_PADDING, headLine * heading.size());
        areas.add(new Area(Area.Kind.COLUMN, layer.column.code, heading, column, head));
    }

    private void addBand(Axes axes, double band, double alongEnd, double acrossEnd, double bandHead) {
        String heading = Typography.in(options.language()).capital(wording.word("diagram", "outside"));
        List<String> lines = Labels.wrap(heading, measures.boxWidth() / 1.08, measures.type().heading(), 1, 0);
        boolean portrait = measures.portrait();
        Rect strip = axes.rect(-COLUMN_PADDING - (portrait ? bandHead : 0), alongEnd + COLUMN_PADDING, band - (portrait ? HEAD_SPACE : bandHead), acrossEnd + COLUMN_PADDING);
        Rect head = new Rect(strip.x() + COLUMN_PADDING, strip.y() + HEAD_SPACE, measures.boxWidth(), bandHead - 2 * HEAD_SPACE);
        areas.add(new Area(Area.Kind.OUTSIDE, Coded.codeOf(Area.Kind.OUTSIDE.name()), lines, strip, head));
    }

    private void addBoxes(Axes axes, Routing routing) {
        for (Layer layer : sketch.layers) {
            List<Block> blocks = layer.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                // A frame before its parts.
                blocks.addAll(i + 1, block.parts);
                Item item = block.item;
                if (item.role != Role.PASSAGE) {
                    double start = item.start();
                    double from = routing.edge(item, true);
                    double to = routing.edge(item, false);
                    Rect bounds = axes.rect(from, to, start, block.isFrame() ? item.block.start + block.endOffset : start + item.across());
                    Rect text = axes.rect(from, to, start, start + item.across());
                    Box.Kind kind = item.role == Role.PILL ? Box.Kind.MECHANISM : block.isFrame() ? Box.Kind.FRAME : Box.Kind.ELEMENT;
                    boxes.add(new Box(item.key, item.id, kind, item.outside, item.role == Role.PILL ? "" : sketch.parentOf(item.id), bounds, text, item.text.tag(),
                            item.text.lines(), item.text.captions()));
                }
            }
        }
    }

    private DiagramLayout withLists(double drawn, double bottom, long crossings) {
        List<Element> factors = new ArrayList<>();
        List<Element> mechanisms = new ArrayList<>();
        for (Element element : sketch.unplaced) {
            (element instanceof Factor ? factors : mechanisms).add(element);
        }
        boolean isShown = factors.size() <= options.mostFactors();
        int listed = Math.max(mechanisms.size(), isShown ? factors.size() : 0);
        double width = Math.max(drawn, Math.min(listed, LEAST_IN_ROW) * (measures.boxWidth() + measures.space()) + 4 * measures.margin());
        Typography typography = Typography.in(options.language());
        Listing listing = new Listing(measures, options);
        double end = bottom;
        end = listing.add(Area.Kind.MECHANISMS, typography.capital(wording.word("diagram", "loose-mechanisms")), mechanisms, end, width);
        end = listing.add(Area.Kind.FACTORS, typography.capital(wording.word("element-kinds", "factor")), isShown ? factors : List.of(), end, width);
        areas.addAll(listing.areas());
        boxes.addAll(listing.boxes());
        double height = Measures.halfUp(listing.areas().isEmpty() ? bottom : end + measures.margin() - measures.space() * 0.75);
        return new DiagramLayout(options.orientation(), measures.type(), width, height, areas, boxes, routes, crossings, isShown ? 0 : factors.size());
    }
}
