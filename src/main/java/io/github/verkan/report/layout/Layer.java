package io.github.verkan.report.layout;

import java.util.ArrayList;
import java.util.List;

/** A column, or the gap behind one where mechanisms stand. What stands outside the theory keeps below the rest. */
final class Layer {

    final int index;
    /** The column, or null for a gap. */
    final ColumnKind column;
    final List<Block> inner = new ArrayList<>();
    final List<Block> outer = new ArrayList<>();
    /** Where it begins and how far it reaches, along. */
    double start;
    double extent;

    Layer(int index, ColumnKind column) {
        this.index = index;
        this.column = column;
    }

    List<List<Block>> sections() {
        return List.of(inner, outer);
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        sections().forEach(section -> section.forEach(block -> items.addAll(block.items())));
        return items;
    }

    /** Numbers the items as they stand. */
    void number() {
        int position = 0;
        for (List<Block> section : sections()) {
            for (Block block : section) {
                for (Item item : block.items()) {
                    item.position = position++;
                }
            }
        }
    }
}
