package io.github.verkan.report.layout;

import io.github.verkan.report.layout.Item.Leg;
import io.github.verkan.report.layout.Item.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Items in layers, and courses over them, before anything has a place. */
class Layered {

    final List<Layer> layers = new ArrayList<>();
    final List<Course> courses = new ArrayList<>();
    final Map<String, Item> items = new LinkedHashMap<>();
    private int passages;

    /** A further layer; the column is null for one that is none. */
    final Layer added(ColumnKind column) {
        Layer layer = new Layer(layers.size(), column);
        layers.add(layer);
        return layer;
    }

    static List<Block> section(Layer layer, boolean outside) {
        return outside ? layer.outer : layer.inner;
    }

    /** Lays a course over the layers between its ends. */
    final void connect(Course course) {
        courses.add(course);
        if (course.isBow()) {
            course.from.bows.add(course.to);
            course.to.bows.add(course.from);
            return;
        }
        boolean outside = course.from.outside && course.to.outside;
        int step = course.to.layer > course.from.layer ? 1 : -1;
        Item last = course.from;
        for (int index = course.from.layer + step; index != course.to.layer; index += step) {
            Item passage = new Item(Role.PASSAGE, "", "", index, course.from.rank, outside, Text.NONE);
            passages++;
            section(layers.get(index), outside).add(new Block(passage));
            course.passages.add(passage);
            join(last, passage, step);
            last = passage;
        }
        join(last, course.to, step);
    }

    private static void join(Item from, Item to, int step) {
        Leg leg = step > 0 ? new Leg(from, to) : new Leg(to, from);
        leg.before().after.add(leg);
        leg.after().before.add(leg);
    }

    /** Numbers everything as it stands, after all is added. */
    final void number() {
        for (Layer layer : layers) {
            layer.refresh();
        }
    }

    final int size() {
        return items.size() + passages;
    }
}
