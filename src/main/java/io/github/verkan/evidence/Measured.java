package io.github.verkan.evidence;

import io.github.verkan.scale.Degree;
import io.github.verkan.scale.GradeScale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding as the value of an indicator, between a baseline and a goal. The degree is (actual − baseline) / (goal − baseline), held in
 * 0 to 1; a goal below the baseline means that less is better.
 *
 * @param actual the value found
 * @param baseline the value from the start
 * @param goal the value aimed at; differs from the baseline
 * @param unit the unit, for example {@code %}; empty for none
 * @param n how many the value rests on, or null if not known: the value stays usable and is flagged
 */
public record Measured(BigDecimal actual, BigDecimal baseline, BigDecimal goal, String unit, Long n) implements Finding {

    private static final int MOST_DIGITS = 40;

    /**
     * Makes a measured finding.
     *
     * @throws IllegalArgumentException if goal and baseline are equal, n is negative, or a number has more than 40 digits before or after the point
     */
    public Measured {
        requireSize(actual);
        requireSize(baseline);
        requireSize(goal);
        Objects.requireNonNull(unit, "unit");
        if (goal.compareTo(baseline) == 0) {
            throw new IllegalArgumentException("goal and baseline must differ: " + goal);
        }
        if (n != null && n < 0) {
            throw new IllegalArgumentException("n must not be negative: " + n);
        }
    }

    private static void requireSize(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("a number has at most " + MOST_DIGITS + " digits");
        }
    }

    /**
     * How many the value rests on.
     *
     * @return n, or nothing if not known
     */
    public Optional<Long> nIfKnown() {
        return Optional.ofNullable(n);
    }

    @Override
    public Optional<Degree> degree(GradeScale scale) {
        int places = Math.max(Math.max(actual.scale(), baseline.scale()), Math.max(goal.scale(), 0));
        BigInteger come = actual.subtract(baseline).setScale(places).unscaledValue();
        BigInteger way = goal.subtract(baseline).setScale(places).unscaledValue();
        if (way.signum() < 0) {
            come = come.negate();
            way = way.negate();
        }
        return Optional.of(new Degree(come.max(BigInteger.ZERO).min(way), way));
    }
}
