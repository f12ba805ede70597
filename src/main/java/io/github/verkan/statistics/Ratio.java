package io.github.verkan.statistics;

import java.math.BigInteger;

/**
 * An exact signed fraction in lowest terms.
 *
 * @param numerator the numerator
 * @param denominator the denominator, at least 1
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    /**
     * Makes a fraction and brings it to lowest terms.
     *
     * @throws IllegalArgumentException if the denominator is 0
     */
    public Ratio {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("the denominator must not be 0");
        }
        BigInteger divisor = denominator.signum() < 0 ? numerator.gcd(denominator).negate() : numerator.gcd(denominator);
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /**
     * A fraction of whole numbers.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not 0
     * @return the fraction
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * The sum.
     *
     * @param other the other fraction
     * @return this plus the other
     */
    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The product.
     *
     * @param other the other fraction
     * @return this times the other
     */
    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** How far this agreement goes beyond what chance would give, of what is beyond it: 1 for full agreement. Chance is not 1. */
    Ratio beyond(Ratio chance) {
        Ratio rest = Ratio.of(1, 1).plus(chance.times(Ratio.of(-1, 1)));
        return plus(chance.times(Ratio.of(-1, 1))).times(new Ratio(rest.denominator, rest.numerator));
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /**
     * The nearest floating-point number.
     *
     * @return the value
     */
    public double toDouble() {
        return numerator.doubleValue() / denominator.doubleValue();
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
