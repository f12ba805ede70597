package io.github.verkan.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The agreement of any number of coders beyond what chance would give, also where not every coder has rated every unit (Krippendorff 2011, Computing Krippendorff's
 * Alpha-Reliability; Hayes and Krippendorff 2007, Communication Methods and Measures 1:77–89). Units that fewer than two have rated are left out. With n ratings left,
 * n<sub>c</sub> of them of value c, and o<sub>ck</sub> the pairs of values within a unit, each over the unit's ratings less one, it is
 * 1 − (n − 1) Σ o<sub>ck</sub> δ²<sub>ck</sub> / Σ n<sub>c</sub> n<sub>k</sub> δ²<sub>ck</sub>. Exact.
 *
 * <p>The difference δ² of two values is
 * <ul>
 *   <li>nominal: 1, however they differ;
 *   <li>ordinal: (Σ<sub>g = c…k</sub> n<sub>g</sub> − (n<sub>c</sub> + n<sub>k</sub>) / 2)², how many ratings lie between them;
 *   <li>interval: (c − k)²;
 *   <li>ratio: ((c − k) / (c + k))².
 * </ul>
 *
 * <p>1 is full agreement, 0 what chance would give, and it can be negative. Where all ratings are of one value there is none, not 1: agreement could not have been told from
 * habit. Krippendorff takes .800 as the least for what one relies on, and .667 as the least for tentative conclusions; both are conventions.
 */
public final class KrippendorffsAlpha {

    private final int units;
    private final long ratings;
    private final Ratio observed;
    private final Ratio expected;

    private KrippendorffsAlpha(int units, long ratings, Ratio observed, Ratio expected) {
        this.units = units;
        this.ratings = ratings;
        this.observed = observed;
        this.expected = expected;
    }

    /** The squared difference of two values; how often each was given matters to some. */
    private interface Metric {
        Ratio squared(int c, int k, long[] given);
    }

    /**
     * For values without order.
     *
     * @param table the ratings
     * @return the coefficient
     */
    public static KrippendorffsAlpha nominal(RatingTable table) {
        return of(table, (c, k, given) -> Ratio.of(1, 1));
    }

    /**
     * For values in order, with nothing said of how far they are apart.
     *
     * @param table the ratings, its scale from the lowest to the highest
     * @return the coefficient
     */
    public static KrippendorffsAlpha ordinal(RatingTable table) {
        return of(table, KrippendorffsAlpha::ordinal);
    }

    private static Ratio ordinal(int c, int k, long[] given) {
        long twice = -given[c] - given[k];
        for (int g = Math.min(c, k); g <= Math.max(c, k); g++) {
            twice += 2 * given[g];
        }
        BigInteger between = BigInteger.valueOf(twice);
        return new Ratio(between.multiply(between), BigInteger.valueOf(4));
    }

    /**
     * For numbers.
     *
     * @param table the ratings
     * @param numbers the number of each value of its scale
     * @return the coefficient
     * @throws IllegalArgumentException if there are not as many numbers as values
     */
    public static KrippendorffsAlpha interval(RatingTable table, List<BigDecimal> numbers) {
        List<Ratio> exact = exact(table, numbers);
        return of(table, (c, k, given) -> square(minus(exact.get(c), exact.get(k))));
    }

    /**
     * For numbers from 0 whose nothing is nothing, such as counts.
     *
     * @param table the ratings
     * @param numbers the number of each value of its scale, from 0
     * @return the coefficient
     * @throws IllegalArgumentException if there are not as many numbers as values, or one is negative
     */
    public static KrippendorffsAlpha ratio(RatingTable table, List<BigDecimal> numbers) {
        List<Ratio> exact = exact(table, numbers);
        for (BigDecimal number : numbers) {
            if (number.signum() < 0) {
                throw new IllegalArgumentException("numbers must be from 0: " + number);
            }
        }
        return of(table, (c, k, given) -> square(relative(exact.get(c), exact.get(k))));
    }

    private static List<Ratio> exact(RatingTable table, List<BigDecimal> numbers) {
        if (numbers.size() != table.values()) {
            throw new IllegalArgumentException("numbers must be " + table.values() + ", one for each value: " + numbers);
        }
        return numbers.stream().map(number -> number.scale() <= 0 ? new Ratio(number.toBigIntegerExact(), BigInteger.ONE)
                : new Ratio(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))).toList();
    }

    private static Ratio minus(Ratio one, Ratio other) {
        return one.plus(other.times(Ratio.of(-1, 1)));
    }

    private static Ratio relative(Ratio one, Ratio other) {
        Ratio sum = one.plus(other);
        return sum.numerator().signum() == 0 ? sum : minus(one, other).times(new Ratio(sum.denominator(), sum.numerator()));
    }

    private static Ratio square(Ratio ratio) {
        return ratio.times(ratio);
    }

    private static KrippendorffsAlpha of(RatingTable table, Metric metric) {
        List<int[]> paired = new ArrayList<>();
        long[] given = new long[table.values()];
        long ratings = 0;
        for (int unit = 0; unit < table.units(); unit++) {
            int[] counts = table.counts(unit);
            long raters = 0;
            for (int count : counts) {
                raters += count;
            }
            if (raters > 1) {
                paired.add(counts);
                ratings += raters;
                for (int c = 0; c < given.length; c++) {
                    given[c] += counts[c];
                }
            }
        }
        Ratio[][] differences = differences(given, metric);
        Ratio observed = Ratio.of(0, 1);
        for (int[] counts : paired) {
            observed = observed.plus(within(counts, differences));
        }
        return new KrippendorffsAlpha(paired.size(), ratings, observed, weighed(given, differences));
    }

    private static Ratio[][] differences(long[] given, Metric metric) {
        Ratio[][] differences = new Ratio[given.length][given.length];
        for (int c = 0; c < given.length; c++) {
            for (int k = 0; k < given.length; k++) {
                differences[c][k] = c == k || given[c] == 0 || given[k] == 0 ? Ratio.of(0, 1) : metric.squared(c, k, given);
            }
        }
        return differences;
    }

    private static Ratio within(int[] counts, Ratio[][] differences) {
        long[] ratings = new long[counts.length];
        long raters = 0;
        for (int c = 0; c < counts.length; c++) {
            ratings[c] = counts[c];
            raters += counts[c];
        }
        return weighed(ratings, differences).times(Ratio.of(1, raters - 1));
    }

    private static Ratio weighed(long[] given, Ratio[][] differences) {
        Ratio sum = Ratio.of(0, 1);
        for (int c = 0; c < given.length; c++) {
            for (int k = 0; k < given.length; k++) {
                if (c != k && given[c] > 0 && given[k] > 0) {
                    sum = sum.plus(differences[c][k].times(Ratio.of(given[c], 1)).times(Ratio.of(given[k], 1)));
                }
            }
        }
        return sum;
    }

    /**
     * The coefficient.
     *
     * @return at most 1, or nothing where it is {@link #undetermined()}
     */
    public Optional<Ratio> value() {
        if (undetermined().isPresent()) {
            return Optional.empty();
        }
        Ratio share = observed.times(Ratio.of(ratings - 1, 1)).times(new Ratio(expected.denominator(), expected.numerator()));
        return Optional.of(minus(Ratio.of(1, 1), share));
    }

    /**
     * Why there is no value.
     *
     * @return the reason, or nothing if there is one
     */
    public Optional<Undetermined> undetermined() {
        if (units == 0) {
            return Optional.of(Undetermined.NOTHING_PAIRED);
        }
        return expected.numerator().signum() == 0 ? Optional.of(Undetermined.NO_VARIATION) : Optional.empty();
    }

    /**
     * How many units two or more have rated: those that it rests on.
     *
     * @return the number
     */
    public int units() {
        return units;
    }

    /**
     * How many ratings these units have.
     *
     * @return the number, n in the formula
     */
    public long ratings() {
        return ratings;
    }
}
