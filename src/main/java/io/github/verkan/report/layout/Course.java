package io.github.verkan.report.layout;

import io.github.verkan.theory.LinkKind;
import java.util.ArrayList;
import java.util.List;

/** The stops of a link, or of one leg of links through a mechanism, from its source to its target. */
final class Course {

    final Item from;
    final Item to;
    final List<Item> passages = new ArrayList<>();
    final List<String> links;
    /** Null where it only ties a part to its whole. */
    final LinkKind kind;
    final String through;
    final boolean backward;
    /** Where it leaves and arrives, across. */
    double leaves;
    double arrives;

    Course(Item from, Item to, List<String> links, LinkKind kind, String through, boolean backward) {
        this.from = from;
        this.to = to;
        this.links = links;
        this.kind = kind;
        this.through = through;
        this.backward = backward;
    }

    boolean isBow() {
        return from.layer == to.layer;
    }

    List<Item> stops() {
        List<Item> stops = new ArrayList<>();
        stops.add(from);
        stops.addAll(passages);
        stops.add(to);
        return stops;
    }

    boolean hasArrow() {
        return kind != null && to.role != Item.Role.PILL;
    }

    /** The side of its start or end on which it touches the box: back is towards the beginning of the theory. Bows lie on the other side. */
    boolean touchesBack(boolean atStart) {
        return !isBow() && (atStart ? to.layer < from.layer : from.layer < to.layer);
    }
}
