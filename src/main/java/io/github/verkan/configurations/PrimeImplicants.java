package io.github.verkan.configurations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The terms that hold nothing but given configurations and from which no condition can be taken away (Quine 1952, The American Mathematical Monthly 59:521–531;
 * McCluskey 1956, Bell System Technical Journal 35:1417–1444). Pairs that differ in one condition are put together until none are left.
 */
final class PrimeImplicants {

    private PrimeImplicants() {}

    /** The primes in {@link Cube#ORDER}; of eight conditions there are never more than the 6 561 terms that can be made of them. */
    static List<Cube> of(Collection<Integer> configurations, int conditions) {
        Set<Cube> primes = new TreeSet<>(Cube.ORDER);
        Set<Cube> level = new LinkedHashSet<>();
        configurations.forEach(it -> level.add(new Cube((1 << conditions) - 1, it)));
        while (!level.isEmpty()) {
            Set<Cube> next = new LinkedHashSet<>();
            for (Cube cube : level) {
                if (!widen(cube, level, next)) {
                    primes.add(cube);
                }
            }
            level.clear();
            level.addAll(next);
        }
        return new ArrayList<>(primes);
    }

    private static boolean widen(Cube cube, Set<Cube> level, Set<Cube> next) {
        boolean isWidened = false;
        for (int bit = Integer.highestOneBit(cube.care()); bit > 0; bit >>= 1) {
            if ((cube.care() & bit) != 0 && level.contains(new Cube(cube.care(), cube.value() ^ bit))) {
                next.add(new Cube(cube.care() & ~bit, cube.value() & ~bit));
                isWidened = true;
            }
        }
        return isWidened;
    }
}
