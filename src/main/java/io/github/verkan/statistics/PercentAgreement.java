package io.github.verkan.statistics;

import java.util.Optional;

/**
 * How often those who rate the same unit say the same: for each unit that two or more rated the share of pairs that agree, and the mean of these shares (Fleiss 1971,
 * Psychological Bulletin 76:378–382, there before chance is allowed for). With two coders it is the share of units that they agree on. Exact.
 *
 * <p>It makes no allowance for chance: where one value is given nearly always, it is high whatever the coders do. It therefore stands beside a coefficient, not in its place.
 *
 * @param n how many units two or more have rated; the mean is over these
 * @param unanimous on how many of them all who rated said the same
 * @param sum the sum of the shares, from 0 to n
 */
public record PercentAgreement(int n, int unanimous, Ratio sum) {

    /**
     * Makes the figures.
     *
     * @throws IllegalArgumentException if they are not from 0 to n
     */
    public PercentAgreement {
        if (unanimous < 0 || unanimous > n || sum.compareTo(Ratio.of(0, 1)) < 0 || sum.compareTo(Ratio.of(n, 1)) > 0) {
            throw new IllegalArgumentException("unanimous and sum must be from 0 to n = " + n + ": " + unanimous + ", " + sum);
        }
    }

    /**
     * The agreement in a table.
     *
     * @param table the ratings
     * @return the agreement
     */
    public static PercentAgreement of(RatingTable table) {
        int n = 0;
        int unanimous = 0;
        Ratio sum = Ratio.of(0, 1);
        for (int unit = 0; unit < table.units(); unit++) {
            long raters = 0;
            long agreeing = 0;
            for (long count : table.counts(unit)) {
                raters += count;
                agreeing += count * (count - 1);
            }
            if (raters > 1) {
                n++;
                unanimous += agreeing == raters * (raters - 1) ? 1 : 0;
                sum = sum.plus(Ratio.of(agreeing, raters * (raters - 1)));
            }
        }
        return new PercentAgreement(n, unanimous, sum);
    }

    /**
     * The agreement of two.
     *
     * @param matrix how often they gave which values
     * @return the agreement
     * @throws ArithmeticException if there are more units than an int holds
     */
    public static PercentAgreement of(ConfusionMatrix matrix) {
        long same = 0;
        for (int i = 0; i < matrix.size(); i++) {
            same += matrix.count(i, i);
        }
        return new PercentAgreement(Math.toIntExact(matrix.n()), Math.toIntExact(same), Ratio.of(same, 1));
    }

    /**
     * The mean share of pairs that agree.
     *
     * @return a share from 0 to 1, or nothing if no unit was rated twice
     */
    public Optional<Ratio> value() {
        return n == 0 ? Optional.empty() : Optional.of(sum.times(Ratio.of(1, n)));
    }

    /**
     * Why there is no value.
     *
     * @return the reason, or nothing if there is one
     */
    public Optional<Undetermined> undetermined() {
        return n == 0 ? Optional.of(Undetermined.NOTHING_PAIRED) : Optional.empty();
    }
}
