package io.github.verkan.graph;

/**
 * How far a search for loops goes at most: their number may be exponential in the number of nodes.
 *
 * @param cycles the most loops that are listed, at least 1
 * @param steps the most steps that are taken, at least 1; looking at one arc is a step, and so is writing down one node of a loop
 */
public record CycleLimits(int cycles, long steps) {

    /** Up to a thousand loops and twenty million steps: less than a second, and more loops than anybody reads. */
    public static final CycleLimits DEFAULT = new CycleLimits(1_000, 20_000_000);

    /**
     * Makes limits.
     *
     * @throws IllegalArgumentException if one of them is less than 1
     */
    public CycleLimits {
        if (cycles < 1 || steps < 1) {
            throw new IllegalArgumentException("limits are at least 1: cycles " + cycles + ", steps " + steps);
        }
    }
}
