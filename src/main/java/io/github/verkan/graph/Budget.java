package io.github.verkan.graph;

/** Steps that may still be taken. */
final class Budget {

    private long left;

    Budget(long steps) {
        left = steps;
    }

    /** Takes a step; false if there is none left. */
    boolean step() {
        return step(1);
    }

    boolean step(long steps) {
        left -= steps;
        return left >= 0;
    }
}
