package io.github.verkan.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * How many answers, or what weight, each of K ordered categories has. Weights are whole numbers: multiply fractions by their common
 * denominator first; no figure here changes when all weights are multiplied by the same number.
 */
public final class OrdinalDistribution {

    private final long[] weights;
    private final long total;

    private OrdinalDistribution(long[] weights) {
        this.weights = weights;
        long sum = 0;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("weights must not be negative: " + Arrays.toString(weights));
            }
            sum = Math.addExact(sum, weight);
        }
        if (sum == 0) {
            throw new IllegalArgumentException("at least one weight must be above 0: " + Arrays.toString(weights));
        }
        this.total = sum;
    }

    /**
     * Makes a distribution.
     *
     * @param weights the weight of each category, lowest first; none negative, at least one above 0
     * @return the distribution
     * @throws IllegalArgumentException if a weight is negative or all are 0
     * @throws ArithmeticException if the sum is above {@link Long#MAX_VALUE}
     */
    public static OrdinalDistribution of(long... weights) {
        return new OrdinalDistribution(weights.clone());
    }

    /**
     * The weights, lowest category first.
     *
     * @return as given
     */
    public List<Long> weights() {
        return Arrays.stream(weights).boxed().toList();
    }

    /**
     * The lower weighted median: the lowest category at which half of the weight is reached. It is the highest category that more than half of
     * the weight reaches up to.
     *
     * @return the category, from 0
     */
    public int lowerMedian() {
        long sum = 0;
        int category = -1;
        while (sum < total - sum) {
            category++;
            sum += weights[category];
        }
        return category;
    }

    /**
     * The upper weighted median: the lowest category at which more than half of the weight is reached.
     *
     * @return the category, from 0; at least {@link #lowerMedian()}
     */
    public int upperMedian() {
        long sum = 0;
        int category = -1;
        while (sum <= total - sum) {
            category++;
            sum += weights[category];
        }
        return category;
    }

    /**
     * Agreement A of van der Eijk (2001, Quality &amp; Quantity 35:325–341): the distribution is peeled into layers of equal height, each layer is
     * scored by how far its categories lie together, and the scores are averaged by the layers' share. 1: all in one category; 0: evenly
     * spread; −1: half at each end. Exact.
     *
     * @return from −1 to 1
     * @throws IllegalStateException if there are fewer than three categories
     */
    public Ratio agreement() {
        if (weights.length < 3) {
            throw new IllegalStateException("agreement needs three categories or more, not " + weights.length);
        }
        long[] rest = weights.clone();
        Ratio agreement = Ratio.of(0, 1);
        while (true) {
            long height = lowest(rest);
            if (height == 0) {
                return agreement;
            }
            boolean[] filled = new boolean[rest.length];
            long categories = 0;
            for (int i = 0; i < rest.length; i++) {
                filled[i] = rest[i] > 0;
                if (filled[i]) {
                    rest[i] -= height;
                    categories++;
                }
            }
            Ratio layer = categories == 1 ? Ratio.of(height, total) : Ratio.of(height, total).times(agreementTimesCategories(filled, categories));
            // Mostly all lies in one layer.
            agreement = agreement.numerator().signum() == 0 ? layer : agreement.plus(layer);
        }
    }

    /** The lowest weight above 0, or 0 if there is none. */
    private static long lowest(long[] weights) {
        long lowest = 0;
        for (long weight : weights) {
            if (weight > 0 && (lowest == 0 || weight < lowest)) {
                lowest = weight;
            }
        }
        return lowest;
    }

    private static Ratio agreementTimesCategories(boolean[] filled, long categories) {
        int k = filled.length;
        long together = 0;
        long apart = 0;
        for (int i = 0; i < k; i++) {
            for (int j = i + 1; j < k; j++) {
                for (int l = j + 1; l < k; l++) {
                    if (filled[i] && filled[j] && !filled[l] || !filled[i] && filled[j] && filled[l]) {
                        together++;
                    } else if (filled[i] && !filled[j] && filled[l]) {
                        apart++;
                    }
                }
            }
        }
        if (together + apart == 0) {
            return Ratio.of(0, 1);
        }
        Ratio unimodality = Ratio.of((k - 2) * together - (k - 1) * apart, (k - 2) * (together + apart));
        return unimodality.times(Ratio.of(categories * (k - categories), k - 1L));
    }

    /**
     * Polarisation: (1 − A) / 2.
     *
     * @return from 0, all in one category, to 1, half at each end
     * @throws IllegalStateException if there are fewer than three categories
     */
    public Ratio polarisation() {
        return Ratio.of(1, 2).plus(agreement().times(Ratio.of(-1, 2)));
    }

    /**
     * Leik's ordinal dispersion D (1966, Pacific Sociological Review 9:85–90): the sum of min(F, 1 − F) over the cumulative shares F, divided by
     * its highest possible value (K − 1) / 2.
     *
     * @return from 0, all in one category, to 1, half at each end
     * @throws IllegalStateException if there is only one category
     */
    public Ratio leikDispersion() {
        if (weights.length < 2) {
            throw new IllegalStateException("dispersion needs two categories or more");
        }
        Ratio sum = Ratio.of(0, 1);
        long below = 0;
        for (long weight : weights) {
            below += weight;
            sum = sum.plus(Ratio.of(Math.min(below, total - below), total));
        }
        return sum.times(Ratio.of(2, weights.length - 1L));
    }

    /**
     * Consensus Cns of Tastle and Wierman (2007, Int. J. Approximate Reasoning 45:531–545):
     * 1 + Σ p log₂(1 − |x − mean| / (K − 1)). It takes the categories as equally spaced.
     *
     * @return from 0, half at each end, to 1, all in one category
     * @throws IllegalStateException if there is only one category
     */
    public double consensus() {
        if (weights.length < 2) {
            throw new IllegalStateException("consensus needs two categories or more");
        }
        double mean = 0;
        for (int i = 0; i < weights.length; i++) {
            mean += i * ((double) weights[i] / total);
        }
        double consensus = 1;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                double nearness = 1 - Math.abs(i - mean) / (weights.length - 1);
                consensus += (double) weights[i] / total * Math.log(nearness) / Math.log(2);
            }
        }
        return consensus;
    }

    /**
     * The interpolated quantile, as the function {@code interp.quantiles} of the R package psych (Revelle) gives it for categories of width 1:
     * m is the mean of the order statistics floor((n + 1) q) and ceil((n + 1) q); if more than one answer lies at m, the result is
     * m − 1/2 + (n q − number below m) / number at m, otherwise m. Weights are counts here.
     *
     * @param q the quantile, above 0 and below 1; 0.5 for the median
     * @return a category, with fraction
     * @throws IllegalArgumentException if q is not between 0 and 1
     */
    public double interpolatedQuantile(double q) {
        if (!(q > 0 && q < 1)) {
            throw new IllegalArgumentException("a quantile lies between 0 and 1: " + q);
        }
        double position = (total + 1) * q;
        double middle = (orderStatistic((long) Math.floor(position)) + orderStatistic((long) Math.ceil(position))) / 2.0;
        long below = 0;
        long at = 0;
        for (int i = 0; i < weights.length; i++) {
            if (i < middle) {
                below += weights[i];
            } else if (i == middle) {
                at = weights[i];
            }
        }
        return at > 1 ? middle - 0.5 + (total * q - below) / at : middle;
    }

    private int orderStatistic(long rank) {
        long wanted = Math.max(1, Math.min(total, rank));
        long sum = 0;
        int category = -1;
        while (sum < wanted) {
            category++;
            sum += weights[category];
        }
        return category;
    }

    @Override
    public String toString() {
        return Arrays.toString(weights);
    }
}
