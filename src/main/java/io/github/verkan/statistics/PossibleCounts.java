package io.github.verkan.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How many answers percentages can rest on that were printed without their n. With n answers only n + 1 shares are possible, so that a few rounded
 * percentages of the same n rule out most small n. The idea is that of GRIM (Brown and Heathers 2017, Social Psychological and Personality
 * Science 8:363–369), turned round: there n is known and the figure is tested.
 *
 * <p>It narrows n down and never gives it: an n that is listed is possible, one that is not is ruled out. From n = 100 on whole percentages rule out
 * nothing, with one decimal from 1000 on, and so forth.
 */
public final class PossibleCounts {

    private static final int MOST = 100_000;
    private static final int MOST_DECIMALS = 10;

    private PossibleCounts() {}

    /**
     * The n for which each percentage is some count out of n, rounded. A half may have been rounded up or to the even neighbour, each percentage in its
     * own way. Exact.
     *
     * @param percentages the percentages as printed, all of the same n; from 0 to 100, at least one, with at most 10 decimals. Zeros at the end count:
     *     12.0 was rounded to one decimal, 12 to none
     * @param upTo the highest n to try, from 1 to 100 000
     * @return each possible n from 1 to {@code upTo}, rising; empty if there is none, so that n is larger or the percentages are not of the same n
     * @throws IllegalArgumentException if the percentages or {@code upTo} are not as said
     */
    public static List<Integer> of(List<BigDecimal> percentages, int upTo) {
        if (upTo < 1 || upTo > MOST) {
            throw new IllegalArgumentException("upTo must be from 1 to " + MOST + ": " + upTo);
        }
        if (percentages.isEmpty()) {
            throw new IllegalArgumentException("percentages must not be empty: without any, every n is possible");
        }
        List<Rounded> rounded = new ArrayList<>();
        for (BigDecimal percentage : percentages) {
            rounded.add(Rounded.of(percentage));
        }
        List<Integer> possible = new ArrayList<>();
        for (int n = 1; n <= upTo; n++) {
            if (allPossible(rounded, n)) {
                possible.add(n);
            }
        }
        return List.copyOf(possible);
    }

    private static boolean allPossible(List<Rounded> percentages, int n) {
        for (Rounded percentage : percentages) {
            if (!percentage.isPossible(n)) {
                return false;
            }
        }
        return true;
    }

    /** A share that was rounded to {@code units} of {@code whole}: with one decimal 12.5 % is 125 of 1000. All products below fit a long. */
    private record Rounded(long units, long whole) {

        static Rounded of(BigDecimal percentage) {
            if (percentage.signum() < 0 || percentage.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException("a percentage is from 0 to 100: " + percentage);
            }
            if (percentage.scale() > MOST_DECIMALS) {
                throw new IllegalArgumentException("a percentage has at most " + MOST_DECIMALS + " decimals: " + percentage);
            }
            int decimals = Math.max(0, percentage.scale());
            return new Rounded(percentage.setScale(decimals).unscaledValue().longValueExact(), BigDecimal.ONE.movePointRight(decimals + 2).longValueExact());
        }

        /** Whether some count × whole / n lies at most half a unit from the units: half a unit above only if they are even, or it would go up. */
        boolean isPossible(long n) {
            long below = Math.max(0, (2 * units - 1) * n);
            long count = (below + 2 * whole - 1) / (2 * whole);
            long above = (2 * units + 1) * n;
            return units % 2 == 0 ? 2 * whole * count <= above : 2 * whole * count < above;
        }
    }
}
