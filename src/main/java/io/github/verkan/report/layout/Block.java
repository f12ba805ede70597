package io.github.verkan.report.layout;

import java.util.ArrayList;
import java.util.List;

/** What keeps together in a layer: an item, or the head of a frame with the blocks of its parts. Frames lie within each other to a small depth only. */
final class Block {

    final Item item;
    final List<Block> parts = new ArrayList<>();
    /** Where its outermost block begins, across. */
    double start;
    double end;
    /** The end of the frame, from the beginning of the outermost block. */
    double endOffset;
    /** Positions of neighbours in the layers before and after, sorted; while an order is looked for. */
    int[] neighboursBefore;
    int[] neighboursAfter;
    private List<Item> items = List.of();

    Block(Item item) {
        this.item = item;
    }

    boolean isFrame() {
        return !parts.isEmpty();
    }

    List<Item> items() {
        return items;
    }

    /** Lists its items again after parts were added or put in another order. */
    void refresh() {
        List<Item> all = new ArrayList<>();
        all.add(item);
        for (Block part : parts) {
            part.refresh();
            all.addAll(part.items);
        }
        items = all;
    }

    /** Finds how its items lie in relation to each other. Gives where it ends. */
    double measure(Block outermost, double offset, int depth, Measures measures) {
        item.block = outermost;
        item.offset = offset;
        item.depth = depth;
        double reached = offset + item.across();
        for (Block part : parts) {
            reached = part.measure(outermost, reached + (part == parts.get(0) ? 0 : Measures.BETWEEN_PARTS), depth + 1, measures);
        }
        endOffset = isFrame() ? reached + measures.inset() : reached;
        return endOffset;
    }

    double size() {
        return endOffset;
    }

    Item first() {
        return items.get(0);
    }

    Item last() {
        return items.get(items.size() - 1);
    }
}
