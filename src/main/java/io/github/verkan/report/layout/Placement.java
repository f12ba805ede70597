package io.github.verkan.report.layout;

import io.github.verkan.report.layout.Item.Leg;
import io.github.verkan.report.layout.Item.Role;
import java.util.List;

/**
 * Finds where the blocks of each layer lie, across: as near as they can to the mean of what they are linked with, in the order that they have and with the spaces
 * that they need. For one layer that is a regression with rising values, solved exactly by pooling adjacent violators (Ayer and others 1955); layers are taken in
 * turn, in both directions. Passages pull harder, so that long links are straight. All places are whole or half pixels.
 */
final class Placement {

    private static final int SWEEPS = 12;
    private static final int LAST_SWEEPS = 6;
    private static final double PASSAGE_WEIGHT = 3;
    private static final double BOTH_PASSAGES_WEIGHT = 8;
    /** What is linked within a layer draws together. */
    private static final double BOW_WEIGHT = 0.6;
    /** How much longer than the fullest layer any layer may become. */
    private static final double ROOM_TO_SPREAD = 1.08;
    private static final double STAYS = 0.05;

    private final List<Layer> layers;
    private final Measures measures;

    private Placement(Layered sketch, Measures measures) {
        this.layers = sketch.layers;
        this.measures = measures;
    }

    /**
     * Places the blocks of a sketch. Those of the theory begin at 0.
     *
     * @param spaceForBand the space between the theory and what stands outside
     * @return where what stands outside begins
     */
    static double of(Layered sketch, Measures measures, double spaceForBand) {
        return new Placement(sketch, measures).place(spaceForBand);
    }

    private double place(double spaceForBand) {
        for (Layer layer : layers) {
            for (Block block : layer.blocks()) {
                block.measure(block, 0, 0, measures);
            }
            stack(layer.inner);
        }
        double longest = 0;
        for (Layer layer : layers) {
            longest = Math.max(longest, size(layer.inner));
        }
        double most = longest * ROOM_TO_SPREAD;
        for (int sweep = 0; sweep < SWEEPS + LAST_SWEEPS; sweep++) {
            boolean isForward = sweep % 2 == 0;
            boolean isLast = sweep >= SWEEPS;
            for (int i = 0; i < layers.size(); i++) {
                settle(layers.get(isForward ? i : layers.size() - 1 - i).inner, isForward || isLast, !isForward || isLast, 0, most);
            }
        }
        double first = Double.POSITIVE_INFINITY;
        for (Layer layer : layers) {
            for (Block block : layer.inner) {
                first = Math.min(first, block.start);
            }
        }
        double last = 0;
        for (Layer layer : layers) {
            for (Block block : layer.inner) {
                shift(block, Measures.half(block.start - first));
                last = Math.max(last, block.end);
            }
        }
        double band = last + spaceForBand;
        for (Layer layer : layers) {
            stack(layer.outer);
            for (Block block : layer.outer) {
                shift(block, block.start + band);
            }
        }
        for (Layer layer : layers) {
            settle(layer.outer, true, true, band, Double.POSITIVE_INFINITY);
            for (Block block : layer.outer) {
                shift(block, Measures.half(block.start));
            }
        }
        return band;
    }

    private static void shift(Block block, double start) {
        block.start = start;
        block.end = start + block.size();
    }

    private void stack(List<Block> blocks) {
        double next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            next += i == 0 ? 0 : between(blocks, i);
            shift(blocks.get(i), next);
            next += blocks.get(i).size();
        }
    }

    private double size(List<Block> blocks) {
        double size = 0;
        for (int i = 0; i < blocks.size(); i++) {
            size += blocks.get(i).size() + (i == 0 ? 0 : between(blocks, i));
        }
        return size;
    }

    private double between(List<Block> blocks, int i) {
        return measures.between(blocks.get(i - 1).last(), blocks.get(i).first());
    }

    /** Pools neighbours that would have to lie closer than they can, and lays each pool at the weighted mean of its wishes. */
    private void settle(List<Block> blocks, boolean byThoseBefore, boolean byThoseAfter, double least, double most) {
        double highest = most - size(blocks);
        int pools = 0;
        double[] means = new double[blocks.size()];
        double[] weights = new double[blocks.size()];
        int[] counts = new int[blocks.size()];
        double offset = 0;
        double[] offsets = new double[blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            offset += i == 0 ? 0 : blocks.get(i - 1).size() + between(blocks, i);
            offsets[i] = offset;
            Block block = blocks.get(i);
            double sum = STAYS * block.start;
            double weight = STAYS;
            for (Item item : block.items()) {
                double ownCentre = item.offset + item.across() / 2;
                for (boolean before : new boolean[] {true, false}) {
                    if (before ? byThoseBefore : byThoseAfter) {
                        for (Leg leg : item.legs(before)) {
                            // What stands outside is placed after the theory, and does not draw it down.
                            double legWeight = leg.other(item).outside && !item.outside ? 0 : weight(leg);
                            sum += legWeight * (leg.other(item).centre() - ownCentre);
                            weight += legWeight;
                        }
                    }
                }
            }
            for (Item item : block.items()) {
                for (Item other : item.bows) {
                    if (other.block != block && other.outside == item.outside) {
                        sum += BOW_WEIGHT * (other.centre() - item.offset - item.across() / 2);
                        weight += BOW_WEIGHT;
                    }
                }
            }
            means[pools] = sum / weight - offset;
            weights[pools] = weight;
            counts[pools++] = 1;
            while (pools > 1 && means[pools - 2] > means[pools - 1]) {
                double together = weights[pools - 2] + weights[pools - 1];
                means[pools - 2] = (means[pools - 2] * weights[pools - 2] + means[pools - 1] * weights[pools - 1]) / together;
                weights[pools - 2] = together;
                counts[pools - 2] += counts[pools - 1];
                pools--;
            }
        }
        int i = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int n = 0; n < counts[pool]; n++) {
                // Within bounds the best is the best without them, brought to the nearer one.
                shift(blocks.get(i), Math.max(least, Math.min(highest, means[pool])) + offsets[i]);
                i++;
            }
        }
    }

    private static double weight(Leg leg) {
        boolean before = leg.before().role == Role.PASSAGE;
        boolean after = leg.after().role == Role.PASSAGE;
        return before && after ? BOTH_PASSAGES_WEIGHT : before || after ? PASSAGE_WEIGHT : 1;
    }
}
