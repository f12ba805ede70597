package io.github.verkan.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Something with a place of its own in a layer. Its place is filled in step by step while a diagram is made. */
final class Item {

    /** What it is. */
    enum Role {
        BOX,
        /** The part of a frame that bears its label, in front of its parts. */
        HEAD,
        PILL,
        /** Where a link passes through a layer in which it has no end. */
        PASSAGE
    }

    /** A piece of a link between neighbouring layers. */
    record Leg(Item before, Item after) {

        Item other(Item item) {
            return before == item ? after : before;
        }
    }

    final Role role;
    final String key;
    final String id;
    final int layer;
    /** The author's order, which decides between what is otherwise equal. */
    final int rank;
    final boolean outside;
    final Text text;
    final List<Leg> before = new ArrayList<>();
    final List<Leg> after = new ArrayList<>();
    /** The other ends of links within the layer. */
    final List<Item> bows = new ArrayList<>();

    /** How deep it lies in frames. */
    int depth;
    Block block;
    int position;
    /** From the beginning of its outermost block. */
    double offset;

    Item(Role role, String key, String id, int layer, int rank, boolean outside, Text text) {
        this.role = role;
        this.key = key;
        this.id = id;
        this.layer = layer;
        this.rank = rank;
        this.outside = outside;
        this.text = text;
    }

    List<Leg> legs(boolean back) {
        return back ? before : after;
    }

    double across() {
        return text.across();
    }

    double start() {
        return block.start + offset;
    }

    double centre() {
        return start() + across() / 2;
    }
}
