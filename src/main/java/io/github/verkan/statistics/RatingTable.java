package io.github.verkan.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What several coders said of the same units: a row for each unit, a cell for each coder, empty where the coder did not rate the unit. Values are places on a list of them,
 * which is an order only for coefficients that take it as one. Immutable.
 */
public final class RatingTable {

    private static final int MISSING = -1;

    private final int values;
    private final int coders;
    private final int[][] ratings;

    private RatingTable(int values, int coders, int[][] ratings) {
        this.values = values;
        this.coders = coders;
        this.ratings = ratings;
    }

    /**
     * A table of ratings.
     *
     * @param <T> the type of the values
     * @param scale all values, each once; for ordinal coefficients from the lowest to the highest
     * @param units for each unit what each coder said, in the same order of coders everywhere; empty where one said nothing
     * @return the table
     * @throws IllegalArgumentException if a value stands twice on the scale or is not on it, or units have different numbers of coders
     */
    public static <T> RatingTable of(List<T> scale, List<? extends List<Optional<T>>> units) {
        Map<T, Integer> places = new HashMap<>();
        for (T value : scale) {
            if (places.put(Objects.requireNonNull(value, "scale"), places.size()) != null) {
                throw new IllegalArgumentException("scale must hold each value once: " + value);
            }
        }
        int coders = units.isEmpty() ? 0 : units.get(0).size();
        int[][] ratings = new int[units.size()][coders];
        for (int unit = 0; unit < ratings.length; unit++) {
            List<Optional<T>> said = units.get(unit);
            if (said.size() != coders) {
                throw new IllegalArgumentException("units must all have " + coders + " coders: unit " + unit + " has " + said.size());
            }
            for (int coder = 0; coder < coders; coder++) {
                ratings[unit][coder] = said.get(coder).map(value -> place(value, places)).orElse(MISSING);
            }
        }
        return new RatingTable(scale.size(), coders, ratings);
    }

    private static <T> int place(T value, Map<T, Integer> places) {
        Integer place = places.get(value);
        if (place == null) {
            throw new IllegalArgumentException("units must hold values of the scale: " + value);
        }
        return place;
    }

    /**
     * How many values the scale has.
     *
     * @return the number, whether or not all of them were given
     */
    public int values() {
        return values;
    }

    /**
     * How many coders there are.
     *
     * @return the number of cells of a unit; 0 without units
     */
    public int coders() {
        return coders;
    }

    /**
     * How many units there are.
     *
     * @return the number, those that nobody rated too
     */
    public int units() {
        return ratings.length;
    }

    /**
     * How many units were rated by two coders or more; the others say nothing of agreement.
     *
     * @return the number
     */
    public int comparableUnits() {
        return (int) Arrays.stream(ratings).filter(unit -> Arrays.stream(unit).filter(place -> place != MISSING).count() > 1).count();
    }

    /**
     * How often each value was given to a unit.
     *
     * @param unit the unit, from 0
     * @return the counts, one for each place of the scale
     */
    int[] counts(int unit) {
        int[] counts = new int[values];
        for (int place : ratings[unit]) {
            if (place != MISSING) {
                counts[place]++;
            }
        }
        return counts;
    }

    /**
     * Two of the coders against each other, over the units that both rated.
     *
     * @param first one coder, from 0
     * @param second the other
     * @return how often they gave which values
     * @throws IllegalArgumentException if there is no such coder
     */
    public ConfusionMatrix between(int first, int second) {
        long[][] counts = new long[values][values];
        for (int[] unit : ratings) {
            int one = unit[checked(first)];
            int other = unit[checked(second)];
            if (one != MISSING && other != MISSING) {
                counts[one][other]++;
            }
        }
        return ConfusionMatrix.owning(counts);
    }

    private int checked(int coder) {
        if (coder < 0 || coder >= coders) {
            throw new IllegalArgumentException("coder must be from 0 to " + (coders - 1) + ": " + coder);
        }
        return coder;
    }
}
