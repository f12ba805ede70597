package io.github.verkan.chains;

import io.github.verkan.theory.Wiring;
import java.util.Arrays;
import java.util.List;

/**
 * Collects the points at which chains end. A point can break some chains and leave others untested, as links need more or less of it: it then stands twice.
 * Linear but for the sorting of the points.
 */
final class WeakPoints {

    private final Wiring wiring;
    /** By twice the point, and one more where it breaks; what goes round comes after all points. */
    private final int[] groupAt;
    private int groups;
    /** By group, as are the next two: the point; none for what goes round. */
    private int[] points = new int[16];
    private Weakness[] reasons = new Weakness[16];
    private int[] sizes = new int[16];
    /** The elements whose chains end, in the order of the theory, and in which group. */
    private final int[] elements;
    private final int[] groupOf;
    private int ended;

    WeakPoints(Wiring wiring) {
        this.wiring = wiring;
        this.groupAt = new int[2 * wiring.points() + 2];
        Arrays.fill(groupAt, Wiring.NONE);
        this.elements = new int[wiring.elements()];
        this.groupOf = new int[wiring.elements()];
    }

    /** The chain to an element ends at a point, or at none where it goes round; elements come in the order of the theory. */
    void add(int element, int point, Weakness weakness) {
        int key = 2 * (point == Wiring.NONE ? wiring.points() : point) + (weakness.breaks() ? 1 : 0);
        if (groupAt[key] == Wiring.NONE) {
            groupAt[key] = group(point, weakness);
        }
        int group = groupAt[key];
        sizes[group]++;
        elements[ended] = element;
        groupOf[ended++] = group;
    }

    private int group(int point, Weakness weakness) {
        if (groups == points.length) {
            points = Arrays.copyOf(points, groups * 2);
            reasons = Arrays.copyOf(reasons, groups * 2);
            sizes = Arrays.copyOf(sizes, groups * 2);
        }
        points[groups] = point;
        reasons[groups] = weakness;
        return groups++;
    }

    /** First those that break; of these, as of the others, first those at which most chains end, and then those that were met first. */
    List<WeakPoint> inOrder() {
        String[][] blocked = blocked();
        long[] order = new long[groups];
        for (int group = 0; group < groups; group++) {
            long breaksFirst = reasons[group].breaks() ? 0 : 1;
            long mostFirst = Integer.MAX_VALUE - sizes[group];
            order[group] = (breaksFirst << 31 | mostFirst) << 31 | group;
        }
        Arrays.sort(order);
        WeakPoint[] inOrder = new WeakPoint[groups];
        for (int i = 0; i < groups; i++) {
            int group = (int) (order[i] & Integer.MAX_VALUE);
            inOrder[i] = new WeakPoint(points[group] == Wiring.NONE ? "" : wiring.id(points[group]), reasons[group], List.of(blocked[group]));
        }
        return List.of(inOrder);
    }

    private String[][] blocked() {
        String[][] blocked = new String[groups][];
        for (int group = 0; group < groups; group++) {
            blocked[group] = new String[sizes[group]];
        }
        int[] filled = new int[groups];
        for (int i = 0; i < ended; i++) {
            int group = groupOf[i];
            blocked[group][filled[group]++] = wiring.id(elements[i]);
        }
        return blocked;
    }
}
