package io.github.verkan.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * How much the median of ordered answers depends on single ones: what it is without each of them (Tukey's jackknife, 1958), and how many would have to be
 * others for another median.
 */
public final class MedianStability {

    private final List<Long> counts;
    private final long total;

    private MedianStability(OrdinalDistribution answers) {
        counts = answers.weights();
        total = counts.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The stability of the median of answers.
     *
     * @param answers how many answers each category has
     * @return the stability
     */
    public static MedianStability of(OrdinalDistribution answers) {
        return new MedianStability(answers);
    }

    /**
     * The lower and the upper median; they differ when half of the answers lie up to a category and half above.
     *
     * @param lower the lower median, as a category from 0
     * @param upper the upper median, at least the lower
     */
    public record Pair(int lower, int upper) {}

    /**
     * The medians of all answers.
     *
     * @return the pair
     */
    public Pair median() {
        return pair(counts);
    }

    /**
     * The medians without one answer of a category.
     *
     * @param category the category of the answer that is left out
     * @return the pair
     * @throws IllegalArgumentException if the category has no answer, or the answer is the only one
     */
    public Pair without(int category) {
        if (category < 0 || category >= counts.size() || counts.get(category) == 0 || total == 1) {
            throw new IllegalArgumentException("no answer to leave out in category " + category + " of " + counts);
        }
        List<Long> rest = new ArrayList<>(counts);
        rest.set(category, rest.get(category) - 1);
        return pair(rest);
    }

    /**
     * Whether the medians are those of all answers whichever answer is left out.
     *
     * @return true if so; false for a single answer, without which there is none
     */
    public boolean isStable() {
        if (total == 1) {
            return false;
        }
        Pair all = median();
        for (int category = 0; category < counts.size(); category++) {
            if (counts.get(category) > 0 && !without(category).equals(all)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The lowest and highest median that leaving out one answer can give.
     *
     * @return the lowest lower and the highest upper median
     * @throws IllegalStateException if there is only one answer
     */
    public Pair range() {
        if (total == 1) {
            throw new IllegalStateException("without the only answer there is no median");
        }
        int lowest = counts.size();
        int highest = -1;
        for (int category = 0; category < counts.size(); category++) {
            if (counts.get(category) > 0) {
                Pair pair = without(category);
                lowest = Math.min(lowest, pair.lower());
                highest = Math.max(highest, pair.upper());
            }
        }
        return new Pair(lowest, highest);
    }

    /**
     * The smallest number of answers that must become others, whichever, for another lower or upper median.
     *
     * @return at least 1 and at most all of them
     * @throws IllegalStateException if there is only one category, so that no answer can be another
     */
    public long leastChanges() {
        if (counts.size() < 2) {
            throw new IllegalStateException("with one category no answer can be another");
        }
        Pair pair = median();
        long half = (total + 1) / 2;
        long moreThanHalf = total / 2 + 1;
        long least = Long.MAX_VALUE;
        // A median lies at or below a category as long as enough answers do; it moves when too few are left there, or enough come below it.
        if (pair.lower() < counts.size() - 1) {
            least = Math.min(least, upTo(pair.lower()) - half + 1);
        }
        if (pair.upper() < counts.size() - 1) {
            least = Math.min(least, upTo(pair.upper()) - moreThanHalf + 1);
        }
        if (pair.lower() > 0) {
            least = Math.min(least, half - upTo(pair.lower() - 1));
        }
        if (pair.upper() > 0) {
            least = Math.min(least, moreThanHalf - upTo(pair.upper() - 1));
        }
        return least;
    }

    private long upTo(int category) {
        long sum = 0;
        for (int i = 0; i <= category; i++) {
            sum += counts.get(i);
        }
        return sum;
    }

    private static Pair pair(List<Long> counts) {
        OrdinalDistribution distribution = OrdinalDistribution.of(counts.stream().mapToLong(Long::longValue).toArray());
        return new Pair(distribution.lowerMedian(), distribution.upperMedian());
    }

    @Override
    public String toString() {
        return "MedianStability" + counts;
    }
}
