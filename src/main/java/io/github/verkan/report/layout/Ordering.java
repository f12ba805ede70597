package io.github.verkan.report.layout;

import io.github.verkan.report.layout.Item.Leg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds an order within the layers with few crossings: sweeps in both directions in which each block goes to the mean of its neighbours' positions (Sugiyama, Tagawa
 * and Toda 1981), and swaps of blocks beside each other. The best order seen is kept, the first one among equals. What lies at the same mean stays in the author's
 * order. Parts stay in their frames.
 */
final class Ordering {

    private static final int MOST_ROUNDS = 14;
    private static final int LEAST_ROUNDS = 2;
    /** So many items are gone through in all rounds together, where the least number of rounds allows it. */
    private static final int ITEMS_GONE_THROUGH = 30_000;
    private static final int LARGE = 10_000;
    private static final int PASSES_WHEN_LARGE = 3;
    private static final int IDLE_ROUNDS = 4;
    private static final int PASSES = 8;

    private final List<Layer> layers;
    private final int rounds;
    private final int passes;
    private long fewest = Long.MAX_VALUE;
    private Map<Item, Integer> best = new LinkedHashMap<>();

    private Ordering(Layered sketch) {
        this.layers = sketch.layers;
        this.rounds = Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, ITEMS_GONE_THROUGH / Math.max(1, sketch.size())));
        this.passes = sketch.size() > LARGE ? PASSES_WHEN_LARGE : PASSES;
    }

    /** Puts the layers of a sketch in order. */
    static long of(Layered sketch) {
        return new Ordering(sketch).order();
    }

    private long order() {
        Map<Item, Integer> start = positions();
        for (boolean backFirst : new boolean[] {true, false}) {
            restore(start);
            int idle = 0;
            for (int round = 0; round < rounds && idle < IDLE_ROUNDS && fewest > 0; round++) {
                boolean better = sweep(backFirst) | sweep(!backFirst);
                idle = better ? 0 : idle + 1;
            }
        }
        if (!best.isEmpty()) {
            restore(best);
        }
        return Crossings.count(layers);
    }

    private boolean sweep(boolean byThoseBefore) {
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(byThoseBefore ? i : layers.size() - 1 - i);
            for (List<Block> section : layer.sections()) {
                sortByMeans(section, byThoseBefore);
            }
            layer.refresh();
        }
        boolean changed = true;
        for (int pass = 0; pass < passes && changed; pass++) {
            changed = false;
            for (Layer layer : layers) {
                changed |= swap(layer);
            }
        }
        long crossings = Crossings.count(layers);
        if (crossings < fewest) {
            fewest = crossings;
            best = positions();
            return true;
        }
        return false;
    }

    private Map<Item, Integer> positions() {
        Map<Item, Integer> positions = new LinkedHashMap<>();
        for (Layer layer : layers) {
            for (Item item : layer.items()) {
                positions.put(item, item.position);
            }
        }
        return positions;
    }

    private void restore(Map<Item, Integer> positions) {
        Comparator<Block> saved = Comparator.comparingInt(block -> positions.get(block.item));
        for (Layer layer : layers) {
            for (List<Block> section : layer.sections()) {
                sortAll(section, saved);
            }
            layer.refresh();
        }
    }

    private static void sortAll(List<Block> blocks, Comparator<Block> order) {
        List<List<Block>> lists = new ArrayList<>(List.of(blocks));
        for (int i = 0; i < lists.size(); i++) {
            lists.get(i).sort(order);
            addParts(lists.get(i), lists);
        }
    }

    private static void addParts(List<Block> blocks, List<List<Block>> lists) {
        for (Block block : blocks) {
            if (block.isFrame()) {
                lists.add(block.parts);
            }
        }
    }

    /** Those without neighbours on the side keep their places. */
    private static void sortByMeans(List<Block> blocks, boolean byThoseBefore) {
        List<List<Block>> lists = new ArrayList<>(List.of(blocks));
        for (int at = 0; at < lists.size(); at++) {
            List<Block> list = lists.get(at);
            Map<Block, Double> means = new LinkedHashMap<>();
            for (Block block : list) {
                double sum = 0;
                int count = 0;
                for (Item item : block.items()) {
                    for (Leg leg : item.legs(byThoseBefore)) {
                        sum += leg.other(item).position;
                        count++;
                    }
                }
                if (count > 0) {
                    means.put(block, sum / count);
                }
            }
            addParts(list, lists);
            List<Block> sorted = new ArrayList<>(means.keySet());
            sorted.sort((one, other) -> {
                int byMean = means.get(one).compareTo(means.get(other));
                return byMean != 0 ? byMean : Integer.compare(one.item.rank, other.item.rank);
            });
            int next = 0;
            for (int i = 0; i < list.size(); i++) {
                if (means.containsKey(list.get(i))) {
                    list.set(i, sorted.get(next++));
                }
            }
        }
    }

    private static boolean swap(Layer layer) {
        boolean changed = false;
        List<List<Block>> lists = new ArrayList<>(layer.sections());
        for (int at = 0; at < lists.size(); at++) {
            List<Block> list = lists.get(at);
            for (Block block : list) {
                block.neighboursBefore = neighbours(block, true);
                block.neighboursAfter = neighbours(block, false);
            }
            for (int i = 0; i + 1 < list.size(); i++) {
                Block first = list.get(i);
                Block second = list.get(i + 1);
                long gain = Crossings.between(first.neighboursBefore, second.neighboursBefore) + Crossings.between(first.neighboursAfter, second.neighboursAfter)
                        - Crossings.between(second.neighboursBefore, first.neighboursBefore) - Crossings.between(second.neighboursAfter, first.neighboursAfter);
                if (gain > 0 || gain == 0 && shortensBows(first, second)) {
                    list.set(i, second);
                    list.set(i + 1, first);
                    move(first, second.items().size());
                    move(second, -first.items().size());
                    changed = true;
                }
            }
            addParts(list, lists);
        }
        if (changed) {
            layer.refresh();
        }
        return changed;
    }

    private static void move(Block block, int by) {
        for (Item item : block.items()) {
            item.position += by;
        }
    }

    private static int[] neighbours(Block block, boolean before) {
        int count = 0;
        for (Item item : block.items()) {
            count += item.legs(before).size();
        }
        int[] positions = new int[count];
        for (Item item : block.items()) {
            for (Leg leg : item.legs(before)) {
                positions[--count] = leg.other(item).position;
            }
        }
        if (positions.length > 1) {
            Arrays.sort(positions);
        }
        return positions;
    }

    private static boolean shortensBows(Block first, Block second) {
        int change = 0;
        for (Item item : first.items()) {
            for (Item other : item.bows) {
                if (!first.items().contains(other) && !second.items().contains(other)) {
                    change += (other.position < item.position ? 1 : -1) * second.items().size();
                }
            }
        }
        for (Item item : second.items()) {
            for (Item other : item.bows) {
                if (!first.items().contains(other) && !second.items().contains(other)) {
                    change += (other.position > item.position ? 1 : -1) * first.items().size();
                }
            }
        }
        return change < 0;
    }
}
