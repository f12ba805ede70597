package io.github.verkan.statistics;

/**
 * The score interval of Wilson (1927, J. American Statistical Association 22:209–212) for a share of x out of n; method 3 of Newcombe (1998,
 * Statistics in Medicine 17:857–872). With p = x / n its ends are
 * (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n): the shares from which p lies z standard errors away. It does not leave 0 to 1, and is
 * fit for small n and for shares near the ends.
 *
 * <p>It tells how far chance alone can move the share of a random sample. It tells nothing of who did not answer, and there is none where n is
 * not known.
 *
 * @param lower the lower end, as a share from 0 to 1
 * @param upper the upper end, as a share from 0 to 1; at least the lower end
 */
public record WilsonInterval(double lower, double upper) {

    private static final double Z_95 = 1.959963984540054;

    /**
     * Makes an interval of two ends that are already known.
     *
     * @throws IllegalArgumentException if they are not in order and from 0 to 1
     */
    public WilsonInterval {
        if (!(0 <= lower && lower <= upper && upper <= 1)) {
            throw new IllegalArgumentException("an interval of shares has ends in order from 0 to 1: " + lower + ", " + upper);
        }
    }

    /**
     * The interval at 95 %, both sides together.
     *
     * @param x how many of them, from 0 to n
     * @param n how many in all, at least 1
     * @return the interval
     * @throws IllegalArgumentException if x or n is not as said
     */
    public static WilsonInterval at95(long x, long n) {
        return of(x, n, Z_95);
    }

    /**
     * The interval at another level. It always contains x / n. For x = 0 its lower end is exactly 0, for x = n its upper end is exactly 1.
     *
     * @param x how many of them, from 0 to n
     * @param n how many in all, at least 1
     * @param z the quantile of the normal distribution for the level, above 0: 1.645 for 90 %, 2.576 for 99 %
     * @return the interval
     * @throws IllegalArgumentException if x, n or z is not as said
     */
    public static WilsonInterval of(long x, long n, double z) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be at least 1: " + n);
        }
        if (x < 0 || x > n) {
            throw new IllegalArgumentException("x must be from 0 to n = " + n + ": " + x);
        }
        if (!(z > 0 && z < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("z must be finite and above 0: " + z);
        }
        // The same ends, written without a difference: w = z²/2 + z √(xy/n + z²/4) with y = n − x. Nothing is lost to cancellation.
        long y = n - x;
        double p = (double) x / n;
        double root = Math.sqrt(p * y + z * z / 4);
        double w = Math.max(Double.MIN_VALUE, Math.min(Double.MAX_VALUE, z * z / 2 + z * root));
        return new WilsonInterval(p * (x / (x + w)), Math.max(p, (p * y + w) / (y + w)));
    }
}
