package io.github.verkan.statistics;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The agreement of two coders beyond what chance would give with each one's own shares (Cohen 1960, Educational and Psychological Measurement 20:37–46; weighted: Cohen 1968,
 * Psychological Bulletin 70:213–220). With weights of <em>disagreement</em> w, counts o and sums of rows and columns r and c it is 1 − n Σ w o / Σ w r c. Without weights every
 * disagreement weighs 1. Exact.
 *
 * <p>1 is full agreement, 0 what chance would give, and below 0 they agree less often. Where nearly all ratings are of one value it may be near 0 or below though they agree
 * nearly always: {@link #observed()}, and how often each gave which value, belong beside it. Where both gave one and the same value throughout there is none.
 */
public final class CohensKappa {

    private final ConfusionMatrix matrix;
    private final BigInteger disagreement;
    private final BigInteger byChance;

    private CohensKappa(ConfusionMatrix matrix, Weights weights) {
        this.matrix = Objects.requireNonNull(matrix, "matrix");
        BigInteger observed = BigInteger.ZERO;
        BigInteger expected = BigInteger.ZERO;
        List<Long> first = matrix.first();
        List<Long> second = matrix.second();
        for (int i = 0; i < matrix.size(); i++) {
            for (int j = 0; j < matrix.size(); j++) {
                BigInteger weight = BigInteger.valueOf(weights.of(i, j));
                observed = observed.add(weight.multiply(BigInteger.valueOf(matrix.count(i, j))));
                expected = expected.add(weight.multiply(BigInteger.valueOf(first.get(i))).multiply(BigInteger.valueOf(second.get(j))));
            }
        }
        this.disagreement = observed.multiply(BigInteger.valueOf(matrix.n()));
        this.byChance = expected;
    }

    /** How much it weighs that the two gave these values. */
    private interface Weights {
        long of(int first, int second);
    }

    /**
     * Every disagreement weighs the same: for values without order.
     *
     * @param matrix how often the two gave which values
     * @return the coefficient
     */
    public static CohensKappa unweighted(ConfusionMatrix matrix) {
        return new CohensKappa(matrix, (i, j) -> i == j ? 0 : 1);
    }

    /**
     * A disagreement weighs as many places as it spans: for values in order.
     *
     * @param matrix how often the two gave which values, from the lowest to the highest
     * @return the coefficient
     */
    public static CohensKappa linear(ConfusionMatrix matrix) {
        return new CohensKappa(matrix, (i, j) -> Math.abs((long) i - j));
    }

    /**
     * A disagreement weighs the square of the places that it spans: for values in order, where large ones are much worse.
     *
     * @param matrix how often the two gave which values, from the lowest to the highest
     * @return the coefficient
     */
    public static CohensKappa quadratic(ConfusionMatrix matrix) {
        return new CohensKappa(matrix, (i, j) -> ((long) i - j) * ((long) i - j));
    }

    /**
     * With weights of one's own.
     *
     * @param matrix how often the two gave which values
     * @param weights how much it weighs that they gave these; a row for each value of the first, each from 0, and 0 where they are the same
     * @return the coefficient
     * @throws IllegalArgumentException if there are not as many weights as counts, or they are not as said
     */
    public static CohensKappa weighted(ConfusionMatrix matrix, List<List<Long>> weights) {
        ConfusionMatrix checked = ConfusionMatrix.of(weights);
        if (checked.size() != matrix.size()) {
            throw new IllegalArgumentException("weights must be for " + matrix.size() + " values: " + checked);
        }
        for (int i = 0; i < checked.size(); i++) {
            if (checked.count(i, i) != 0) {
                throw new IllegalArgumentException("weights must be 0 where both say the same: " + checked);
            }
        }
        return new CohensKappa(matrix, checked::count);
    }

    /**
     * The coefficient.
     *
     * @return at most 1, or nothing where it is {@link #undetermined()}
     */
    public Optional<Ratio> value() {
        return undetermined().isPresent() ? Optional.empty() : Optional.of(new Ratio(byChance.subtract(disagreement), byChance));
    }

    /**
     * Why there is no value.
     *
     * @return the reason, or nothing if there is one
     */
    public Optional<Undetermined> undetermined() {
        if (matrix.n() == 0) {
            return Optional.of(Undetermined.NOTHING_PAIRED);
        }
        return byChance.signum() == 0 ? Optional.of(Undetermined.NO_VARIATION) : Optional.empty();
    }

    /**
     * How often the two gave the same value, without allowance for chance.
     *
     * @return the agreement
     */
    public PercentAgreement observed() {
        return PercentAgreement.of(matrix);
    }

    /**
     * What it is computed from.
     *
     * @return how often the two gave which values; its sums are how often each gave which
     */
    public ConfusionMatrix matrix() {
        return matrix;
    }

    /**
     * How many units both rated.
     *
     * @return the number
     */
    public long n() {
        return matrix.n();
    }
}
