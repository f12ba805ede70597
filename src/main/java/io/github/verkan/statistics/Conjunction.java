package io.github.verkan.statistics;

import java.util.List;

/**
 * How probable it is that all of several things hold, for example all links of a path. Only if they are independent it is the product; whatever hangs
 * together, it lies within the bounds of Fréchet (1935, Fundamenta Mathematicae 25:379–387): max(0, Σp − (n − 1)) and min p. Links of a theory of change are
 * hardly ever independent: show the bounds beside the product.
 *
 * @param product the probability if all are independent
 * @param lower the lowest probability that is possible
 * @param upper the highest probability that is possible
 */
public record Conjunction(Ratio product, Ratio lower, Ratio upper) {

    private static final Ratio ZERO = Ratio.of(0, 1);
    private static final Ratio ONE = Ratio.of(1, 1);

    /**
     * The figures for probabilities.
     *
     * @param probabilities each from 0 to 1; of none all figures are 1
     * @return the figures, exactly
     * @throws IllegalArgumentException if one is not from 0 to 1
     */
    public static Conjunction of(List<Ratio> probabilities) {
        Ratio product = ONE;
        Ratio lower = ONE;
        Ratio upper = ONE;
        for (Ratio p : probabilities) {
            if (p.compareTo(ZERO) < 0 || p.compareTo(ONE) > 0) {
                throw new IllegalArgumentException("a probability lies from 0 to 1: " + p);
            }
            product = product.times(p);
            lower = lower.plus(p).plus(Ratio.of(-1, 1));
            upper = upper.compareTo(p) <= 0 ? upper : p;
        }
        return new Conjunction(product, lower.compareTo(ZERO) < 0 ? ZERO : lower, upper);
    }
}
