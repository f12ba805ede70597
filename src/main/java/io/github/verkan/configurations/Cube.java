package io.github.verkan.configurations;

import java.util.Comparator;

/** A set of configurations: those that agree with {@code value} in the bits of {@code care}. */
record Cube(int care, int value) {

    /** Short ones first; then those that say something of an earlier condition; what is not there before what is there. */
    static final Comparator<Cube> ORDER = Comparator.<Cube>comparingInt(cube -> Integer.bitCount(cube.care()))
            .thenComparing(Comparator.comparingInt(Cube::care).reversed()).thenComparingInt(Cube::value);

    boolean covers(int configuration) {
        return (configuration & care) == value;
    }
}
