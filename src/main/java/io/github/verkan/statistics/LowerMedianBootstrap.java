package io.github.verkan.statistics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The bootstrap distribution of the lower median of n ordered answers (Efron 1979, Annals of Statistics 7:1–26), exactly and without drawing anything: if n
 * answers are drawn with replacement, and F(x) is the share of the given answers up to x, then P(M ≤ x) = P(Bin(n, F(x)) ≥ ⌈n/2⌉).
 *
 * <p>It tells how firmly the median rests on these answers. It does not make a sample of answers that were not drawn by chance.
 *
 * @param probabilities the probability of each category as lower median, lowest first; they sum to 1
 */
public record LowerMedianBootstrap(List<Ratio> probabilities) {

    /** The most answers; beyond it the exact fractions would have too many digits to be of use. */
    public static final int MOST_ANSWERS = 500;

    /** Makes a distribution that is already known. */
    public LowerMedianBootstrap {
        probabilities = List.copyOf(probabilities);
    }

    /**
     * The distribution for answers.
     *
     * @param answers how many answers each category has; together from 1 to {@link #MOST_ANSWERS}
     * @return the distribution over the same categories
     * @throws IllegalArgumentException if there are too many answers
     */
    public static LowerMedianBootstrap of(OrdinalDistribution answers) {
        List<Long> counts = answers.weights();
        long n = counts.stream().mapToLong(Long::longValue).sum();
        if (n > MOST_ANSWERS) {
            throw new IllegalArgumentException("at most " + MOST_ANSWERS + " answers, not " + n);
        }
        BigInteger all = BigInteger.valueOf(n).pow((int) n);
        List<Ratio> probabilities = new ArrayList<>();
        BigInteger below = BigInteger.ZERO;
        long upTo = 0;
        for (long count : counts) {
            upTo += count;
            BigInteger reached = halfOrMore((int) n, upTo);
            probabilities.add(new Ratio(reached.subtract(below), all));
            below = reached;
        }
        return new LowerMedianBootstrap(probabilities);
    }

    /** In how many of the nⁿ draws half or more of the answers are among the first {@code x} of n. */
    private static BigInteger halfOrMore(int n, long x) {
        BigInteger in = BigInteger.valueOf(x);
        BigInteger out = BigInteger.valueOf(n - x);
        BigInteger sum = BigInteger.ZERO;
        BigInteger ways = BigInteger.ONE;
        for (int k = n; k >= (n + 1) / 2; k--) {
            sum = sum.add(ways.multiply(in.pow(k)).multiply(out.pow(n - k)));
            ways = ways.multiply(BigInteger.valueOf(k)).divide(BigInteger.valueOf(n - k + 1L));
        }
        return sum;
    }
}
