package io.github.verkan.report.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds places on arrows for their signs and for names of loops, apart from boxes, from each other and, where there is room, from other arrows. */
final class SignPlaces {

    private static final double SIGN = 14;
    private static final double NAME_HEIGHT = 17;
    /** From the head of an arrow to the middle of its sign. */
    private static final double FROM_HEAD = 19;
    private static final double STEP = 5;
    private static final int SAMPLES = 40;
    private static final double APART = 1;

    private final List<Rect> boxes;
    private final List<List<Point>> paths = new ArrayList<>();
    private final List<Rect> taken = new ArrayList<>();

    SignPlaces(List<Rect> boxes, List<List<Segment>> paths) {
        this.boxes = boxes;
        paths.forEach(path -> this.paths.add(points(path)));
    }

    /** Points on a path, about as far apart as the step. */
    private static List<Point> points(List<Segment> path) {
        List<Point> points = new ArrayList<>();
        Point last = null;
        for (Segment segment : path) {
            for (int i = 0; i <= SAMPLES; i++) {
                Point at = segment.at((double) i / SAMPLES);
                if (last == null || distance(last, at) >= STEP) {
                    points.add(at);
                    last = at;
                }
            }
        }
        points.add(path.get(path.size() - 1).to());
        return points;
    }

    private static double distance(Point one, Point two) {
        return Math.sqrt((one.x() - two.x()) * (one.x() - two.x()) + (one.y() - two.y()) * (one.y() - two.y()));
    }

    /** A place for the sign of a path, as near its head as there is room. */
    Rect nearEnd(int path) {
        List<Point> points = paths.get(path);
        Point head = points.get(points.size() - 1);
        List<Point> wishes = new ArrayList<>();
        for (int i = points.size() - 1; i >= 0; i--) {
            if (distance(points.get(i), head) >= FROM_HEAD) {
                wishes.add(points.get(i));
            }
        }
        return take(wishes.isEmpty() ? points : wishes, List.of(path), SIGN, SIGN);
    }

    /** A place for a name on one of some paths, as near the middle of one as there is room; null without paths. */
    Rect inMiddle(Collection<Integer> own, double width) {
        List<Point> wishes = new ArrayList<>();
        int longest = own.stream().mapToInt(it -> paths.get(it).size()).max().orElse(0);
        for (int away = 0; away <= longest; away++) {
            for (int path : own) {
                List<Point> points = paths.get(path);
                for (int at : new int[] {points.size() / 2 - away, points.size() / 2 + away}) {
                    if (at >= 0 && at < points.size()) {
                        wishes.add(points.get(at));
                    }
                }
            }
        }
        return wishes.isEmpty() ? null : take(wishes, own, width, NAME_HEIGHT);
    }

    private Rect take(List<Point> wishes, Collection<Integer> own, double width, double height) {
        Rect fits = null;
        for (Point at : wishes) {
            Rect place = new Rect(Measures.half(at.x() - width / 2), Measures.half(at.y() - height / 2), width, height);
            if (isFree(place)) {
                if (meets(place, own) == 0) {
                    taken.add(place);
                    return place;
                }
                fits = fits == null ? place : fits;
            }
        }
        if (fits == null) {
            fits = beside(wishes, width, height);
        }
        taken.add(fits);
        return fits;
    }

    /** No place on the path: the nearest free one beside it. */
    private Rect beside(List<Point> wishes, double width, double height) {
        Point wish = wishes.get(0);
        List<Rect> around = new ArrayList<>();
        int reach = 1;
        while (around.isEmpty()) {
            reach *= 2;
            for (int dx = -reach; dx <= reach; dx++) {
                for (int dy = -reach; dy <= reach; dy++) {
                    Rect place = new Rect(Measures.half(wish.x() + dx * STEP - width / 2), Measures.half(wish.y() + dy * STEP - height / 2), width, height);
                    if (isFree(place)) {
                        around.add(place);
                    }
                }
            }
        }
        around.sort(Comparator.comparingDouble(it -> distance(wish, new Point(it.x() + width / 2, it.y() + height / 2))));
        return around.get(0);
    }

    private boolean isFree(Rect place) {
        Rect wide = new Rect(place.x() - APART, place.y() - APART, place.width() + 2 * APART, place.height() + 2 * APART);
        return boxes.stream().noneMatch(wide::overlaps) && taken.stream().noneMatch(wide::overlaps);
    }

    /** How many points of other paths lie in a place. */
    private long meets(Rect place, Collection<Integer> own) {
        long meets = 0;
        for (int i = 0; i < paths.size(); i++) {
            if (!own.contains(i)) {
                meets += paths.get(i).stream().filter(at -> at.x() > place.x() && at.x() < place.right() && at.y() > place.y() && at.y() < place.bottom()).count();
            }
        }
        return meets;
    }
}
