package io.github.verkan.scale;

import java.math.BigInteger;
import java.util.Objects;

/**
 * An exact fraction from 0 to 1, in lowest terms. Treat it as a value.
 *
 * @param numerator the numerator, from 0 to the denominator
 * @param denominator the denominator, at least 1
 */
public record Degree(BigInteger numerator, BigInteger denominator) implements Comparable<Degree> {

    /** Nothing of it. */
    public static final Degree ZERO = of(0, 1);
    /** Half of it. */
    public static final Degree HALF = of(1, 2);
    /** All of it. */
    public static final Degree ONE = of(1, 1);

    /**
     * Makes a degree and brings it to lowest terms.
     *
     * @throws IllegalArgumentException if the denominator is not positive or the fraction lies outside 0 to 1
     */
    public Degree {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        if (denominator.signum() <= 0 || numerator.signum() < 0 || numerator.compareTo(denominator) > 0) {
            throw new IllegalArgumentException("a degree lies from 0 to 1: " + numerator + "/" + denominator);
        }
        BigInteger divisor = divisor(numerator, denominator);
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /** The greatest common one; small numbers, as nearly all are, without the detour over large ones. */
    private static BigInteger divisor(BigInteger numerator, BigInteger denominator) {
        if (denominator.bitLength() >= Long.SIZE) {
            return numerator.gcd(denominator);
        }
        long larger = denominator.longValue();
        long smaller = numerator.longValue();
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return BigInteger.valueOf(larger);
    }

    /**
     * A degree of whole numbers.
     *
     * @param numerator from 0 to the denominator
     * @param denominator at least 1
     * @return the degree
     * @throws IllegalArgumentException as the constructor
     */
    public static Degree of(long numerator, long denominator) {
        return new Degree(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Reads what {@link #toString()} writes, and decimal fractions.
     *
     * @param text for example {@code 3/7}, {@code 0.25}, {@code 0} or {@code 1}
     * @return the degree
     * @throws IllegalArgumentException if the text is no such fraction
     */
    public static Degree parse(String text) {
        int point = text.indexOf('.');
        if (point > 0 && point < text.length() - 1 && digits(text.substring(0, point)) && digits(text.substring(point + 1))) {
            return new Degree(new BigInteger(text.substring(0, point) + text.substring(point + 1)), BigInteger.TEN.pow(text.length() - point - 1));
        }
        int slash = text.indexOf('/');
        String above = slash < 0 ? text : text.substring(0, slash);
        String below = slash < 0 ? "1" : text.substring(slash + 1);
        if (!digits(above) || !digits(below)) {
            throw new IllegalArgumentException("no degree: \"" + text + "\"");
        }
        return new Degree(new BigInteger(above), new BigInteger(below));
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.length() <= 40 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    // Written out: what records get is slow until it is compiled.
    @Override
    public boolean equals(Object other) {
        return other instanceof Degree it && numerator.equals(it.numerator) && denominator.equals(it.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    @Override
    public int compareTo(Degree other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /**
     * Whether this is at least as much.
     *
     * @param other the degree to compare with
     * @return true if this is greater or equal
     */
    public boolean atLeast(Degree other) {
        return compareTo(other) >= 0;
    }

    /**
     * The distance between two degrees.
     *
     * @param other the other degree
     * @return the absolute difference
     */
    public Degree distanceTo(Degree other) {
        BigInteger difference = numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator));
        return new Degree(difference.abs(), denominator.multiply(other.denominator));
    }

    /**
     * The nearest floating-point number, for drawing; never for comparing.
     *
     * @return from 0.0 to 1.0
     */
    public double toDouble() {
        return numerator.doubleValue() / denominator.doubleValue();
    }

    /**
     * The fraction as text.
     *
     * @return {@code 3/7}, or {@code 0} or {@code 1}
     */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? text(numerator) : text(numerator) + "/" + text(denominator);
    }

    private static String text(BigInteger number) {
        return number.bitLength() < Long.SIZE ? Long.toString(number.longValue()) : number.toString();
    }
}
