package io.github.verkan.report.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where links touch boxes: evenly spaced along each side, in the order of their other ends, so that no two links cross at a box. */
final class Ports {

    private static final double BEYOND = 1e9;

    /** One end of a course. Of two with the same wish the one that was drawn first lies first. */
    private record End(Course course, boolean isStart, double wish) {}

    private Ports() {}

    /** Gives each course the places where it leaves and arrives. */
    static void of(List<Course> courses) {
        Map<Item, List<End>> fronts = new LinkedHashMap<>();
        Map<Item, List<End>> backs = new LinkedHashMap<>();
        for (Course course : courses) {
            List<Item> stops = course.stops();
            add(course.touchesBack(true) ? backs : fronts, course, true, stops.get(1));
            add(course.touchesBack(false) ? backs : fronts, course, false, stops.get(stops.size() - 2));
        }
        place(fronts);
        place(backs);
    }

    private static void place(Map<Item, List<End>> side) {
        for (Map.Entry<Item, List<End>> ends : side.entrySet()) {
            place(ends.getKey(), ends.getValue());
        }
    }

    private static void place(Item item, List<End> ends) {
        ends.sort(Comparator.comparingDouble(End::wish));
        for (int i = 0; i < ends.size(); i++) {
            double place = item.start() + item.across() * (i + 1) / (ends.size() + 1);
            if (ends.get(i).isStart()) {
                ends.get(i).course().leaves = place;
            } else {
                ends.get(i).course().arrives = place;
            }
        }
    }

    private static void add(Map<Item, List<End>> side, Course course, boolean isStart, Item next) {
        Item item = isStart ? course.from : course.to;
        double wish = next.centre();
        if (course.isBow()) {
            // Bows lie outermost, the nearest end furthest out, so that they lie within each other.
            double distance = next.centre() - item.centre();
            wish = distance > 0 || distance == 0 && isStart ? BEYOND - distance : -BEYOND - distance;
        }
        side.computeIfAbsent(item, key -> new ArrayList<>()).add(new End(course, isStart, wish));
    }
}
