package io.github.verkan.statistics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The exact bootstrap of answers of three kinds (Efron 1979, Annals of Statistics 7:1–26): all outcomes of drawing as many answers as there are with
 * replacement, each with its multinomial probability n! / (a! b! c!) · pᵃ qᵇ rᶜ. Nothing is drawn; the same answers always give the same distribution.
 */
public final class Resampling {

    /** The most answers; they give 5,151 outcomes. */
    public static final int MOST_ANSWERS = 100;

    private Resampling() {}

    /**
     * One outcome.
     *
     * @param counts how many answers of each kind were drawn, in the order given
     * @param probability how probable that is; above 0
     */
    public record Draw(List<Integer> counts, Ratio probability) {

        /** Makes an outcome. */
        public Draw {
            counts = List.copyOf(counts);
        }
    }

    /**
     * All outcomes that can happen.
     *
     * @param first how many answers of the first kind there are
     * @param second how many of the second
     * @param third how many of the third; all three together from 1 to {@link #MOST_ANSWERS}
     * @return the outcomes, those with most of the first kind last, then those with most of the second; their probabilities sum to 1
     * @throws IllegalArgumentException if a number is negative, or there are no answers or too many
     */
    public static List<Draw> of(int first, int second, int third) {
        long sum = (long) first + second + third;
        if (first < 0 || second < 0 || third < 0 || sum < 1 || sum > MOST_ANSWERS) {
            throw new IllegalArgumentException("from 1 to " + MOST_ANSWERS + " answers: " + first + ", " + second + ", " + third);
        }
        int n = (int) sum;
        BigInteger all = BigInteger.valueOf(n).pow(n);
        List<BigInteger> factorials = factorials(n);
        List<Draw> draws = new ArrayList<>();
        for (int a = 0; a <= n; a++) {
            for (int b = 0; a + b <= n; b++) {
                int c = n - a - b;
                BigInteger ways = factorials.get(n).divide(factorials.get(a).multiply(factorials.get(b)).multiply(factorials.get(c)));
                BigInteger weight = ways.multiply(power(first, a)).multiply(power(second, b)).multiply(power(third, c));
                if (weight.signum() > 0) {
                    draws.add(new Draw(Arrays.asList(a, b, c), new Ratio(weight, all)));
                }
            }
        }
        return List.copyOf(draws);
    }

    private static List<BigInteger> factorials(int n) {
        List<BigInteger> factorials = new ArrayList<>(List.of(BigInteger.ONE));
        for (int k = 1; k <= n; k++) {
            factorials.add(factorials.get(k - 1).multiply(BigInteger.valueOf(k)));
        }
        return factorials;
    }

    private static BigInteger power(int base, int exponent) {
        return BigInteger.valueOf(base).pow(exponent);
    }
}
