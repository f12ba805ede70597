package io.github.verkan.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold of every layout. Each check gives what breaks it, so that it can be shown to see something. */
final class LayoutChecks {

    private static final int SAMPLES = 24;
    private static final double HAIR = 0.25;

    private LayoutChecks() {}

    static void check(TheoryOfChange theory, DiagramLayout layout) {
        assertThat(overlaps(layout.boxes())).as("overlapping boxes").isEmpty();
        assertThat(routesThroughBoxes(layout)).as("links through boxes").isEmpty();
        assertThat(outsideThePicture(layout)).as("outside the picture").isEmpty();
        assertThat(notInTheirColumn(theory, layout)).as("not in their column").isEmpty();
        assertThat(broken(layout)).as("routes with gaps").isEmpty();
        assertThat(tooWide(layout)).as("lines wider than their box").isEmpty();
    }

    static List<String> overlaps(List<Box> boxes) {
        Map<String, Set<String>> around = around(boxes);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                Box a = boxes.get(i);
                Box b = boxes.get(j);
                boolean nested = around.get(b.key()).contains(a.key()) || around.get(a.key()).contains(b.key());
                if (!nested && a.bounds().overlaps(b.bounds())) {
                    found.add(a.key() + " and " + b.key());
                } else if (around.get(b.key()).contains(a.key()) && (!a.bounds().contains(b.bounds()) || a.text().overlaps(b.bounds()))) {
                    found.add(b.key() + " does not lie well in " + a.key());
                }
            }
        }
        return found;
    }

    private static Map<String, Set<String>> around(List<Box> boxes) {
        Map<String, Box> byKey = new HashMap<>();
        boxes.forEach(box -> byKey.put(box.key(), box));
        Map<String, Set<String>> around = new HashMap<>();
        for (Box box : boxes) {
            Set<String> frames = new HashSet<>();
            for (String frame = box.parent(); !frame.isEmpty(); frame = byKey.get(frame).parent()) {
                frames.add(frame);
            }
            around.put(box.key(), frames);
        }
        return around;
    }

    static List<String> routesThroughBoxes(DiagramLayout layout) {
        Map<String, Set<String>> around = around(layout.boxes());
        List<String> found = new ArrayList<>();
        for (Route route : layout.routes()) {
            for (Segment segment : route.path()) {
                for (Box box : layout.boxes()) {
                    boolean own = box.key().equals(route.from()) || box.key().equals(route.to())
                            || around.get(route.from()).contains(box.key()) || around.get(route.to()).contains(box.key());
                    // The label of an own frame must not be crossed either.
                    Rect area = !own ? box.bounds() : box.kind() == Box.Kind.FRAME ? box.text() : null;
                    if (area != null && mayTouch(segment, area) && touches(segment, area)) {
                        found.add(route.from() + " → " + route.to() + " through " + box.key());
                    }
                }
            }
        }
        return found;
    }

    /** Whether an area meets the rectangle around the control points, within which a curve lies. */
    private static boolean mayTouch(Segment segment, Rect area) {
        double left = Math.min(Math.min(segment.from().x(), segment.to().x()), Math.min(segment.leaving().x(), segment.arriving().x()));
        double right = Math.max(Math.max(segment.from().x(), segment.to().x()), Math.max(segment.leaving().x(), segment.arriving().x()));
        double top = Math.min(Math.min(segment.from().y(), segment.to().y()), Math.min(segment.leaving().y(), segment.arriving().y()));
        double bottom = Math.max(Math.max(segment.from().y(), segment.to().y()), Math.max(segment.leaving().y(), segment.arriving().y()));
        return left < area.right() && right > area.x() && top < area.bottom() && bottom > area.y();
    }

    private static boolean touches(Segment segment, Rect area) {
        for (int i = 0; i <= SAMPLES; i++) {
            Point point = segment.at((double) i / SAMPLES);
            if (point.x() > area.x() + HAIR && point.x() < area.right() - HAIR && point.y() > area.y() + HAIR && point.y() < area.bottom() - HAIR) {
                return true;
            }
        }
        return false;
    }

    static List<String> outsideThePicture(DiagramLayout layout) {
        Rect all = new Rect(0, 0, layout.width(), layout.height());
        List<String> found = new ArrayList<>();
        layout.boxes().stream().filter(box -> !all.contains(box.bounds())).forEach(box -> found.add(box.key()));
        layout.areas().stream().filter(area -> !all.contains(area.bounds()) || !area.bounds().contains(area.headingBounds())).forEach(area -> found.add(area.code()));
        for (Route route : layout.routes()) {
            for (Segment segment : route.path()) {
                for (int i = 0; i <= SAMPLES; i++) {
                    Point at = segment.at((double) i / SAMPLES);
                    if (at.x() < 0 || at.y() < 0 || at.x() > layout.width() || at.y() > layout.height()) {
                        found.add(route.from() + " → " + route.to());
                    }
                }
            }
        }
        return found;
    }

    /** Each element lies in the area of its kind and horizon, and columns do not overlap. */
    static List<String> notInTheirColumn(TheoryOfChange theory, DiagramLayout layout) {
        List<String> found = new ArrayList<>();
        List<Area> columns = layout.areas().stream().filter(area -> area.kind() == Area.Kind.COLUMN).toList();
        for (int i = 0; i + 1 < columns.size(); i++) {
            if (columns.get(i).bounds().overlaps(columns.get(i + 1).bounds())) {
                found.add(columns.get(i).code() + " and " + columns.get(i + 1).code());
            }
        }
        for (Box box : layout.boxes()) {
            if (box.kind() == Box.Kind.ELEMENT || box.kind() == Box.Kind.FRAME) {
                String kind = theory.kindOf(box.id()).orElseThrow().code();
                String code = kind + theory.horizonOf(box.id()).map(horizon -> "-" + horizon.code()).orElse("");
                List<String> around = columns.stream().filter(area -> area.bounds().contains(box.bounds())).map(Area::code).toList();
                boolean strip = layout.areas().stream().anyMatch(area -> area.kind() == Area.Kind.OUTSIDE && area.bounds().contains(box.bounds()));
                if (!around.equals(List.of(code)) || strip != box.outside()) {
                    found.add(box.key() + " lies in " + around + ", not in " + code);
                }
            }
        }
        return found;
    }

    private static List<String> broken(DiagramLayout layout) {
        Map<String, Box> boxes = new HashMap<>();
        layout.boxes().forEach(box -> boxes.put(box.key(), box));
        List<String> found = new ArrayList<>();
        for (Route route : layout.routes()) {
            Point at = route.path().get(0).from();
            boolean whole = onEdge(boxes.get(route.from()).bounds(), at);
            for (Segment segment : route.path()) {
                whole &= segment.from().equals(at);
                at = segment.to();
            }
            if (!whole || !onEdge(boxes.get(route.to()).bounds(), at)) {
                found.add(route.from() + " → " + route.to());
            }
        }
        return found;
    }

    private static boolean onEdge(Rect box, Point at) {
        boolean onSide = (at.x() == box.x() || at.x() == box.right()) && at.y() >= box.y() && at.y() <= box.bottom();
        return onSide || (at.y() == box.y() || at.y() == box.bottom()) && at.x() >= box.x() && at.x() <= box.right();
    }

    private static List<String> tooWide(DiagramLayout layout) {
        List<String> found = new ArrayList<>();
        TypeSizes type = layout.type();
        for (Box box : layout.boxes()) {
            double room = box.text().width() - 2 * type.padding() + HAIR;
            for (int i = 0; i < box.lines().size(); i++) {
                double size = type.labelIn(box.kind());
                double indent = i > 0 || box.tag().isEmpty() ? 0 : TextWidths.ofBold(box.tag(), size) + TextWidths.of(" ", size);
                if (indent + TextWidths.of(box.lines().get(i), size) > room) {
                    found.add(box.key() + ": " + box.lines().get(i));
                }
            }
            for (String caption : box.captions().stream().flatMap(List::stream).toList()) {
                if (type.mark() + TextWidths.of(caption, type.caption()) > room) {
                    found.add(box.key() + ": " + caption);
                }
            }
        }
        return found;
    }
}
