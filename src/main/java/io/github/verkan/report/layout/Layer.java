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
        for (Block block : blocks()) {
            items.addAll(block.items());
        }
        return items;
    }

    /** The blocks of both sections; a list of its own. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(inner);
        blocks.addAll(outer);
        return blocks;
    }

    /** Lists and numbers the items again after blocks were added or put in another order. */
    void refresh() {
        for (List<Block> section : sections()) {
            for (Block block : section) {
                block.refresh();
            }
        }
        number();
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
