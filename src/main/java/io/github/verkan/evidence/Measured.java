package io.github.verkan.evidence;

import io.github.verkan.scale.Degree;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Better;
import io.github.verkan.theory.Indicator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding as the value of an indicator. Between a baseline and a goal the degree is (actual − baseline) / (goal − baseline), held in 0 to 1. Without
 * a baseline a goal is either reached, or how far it is from being reached is not known. What the row does not say itself is what the indicator says.
 *
 * @param actual the value found
 * @param baseline the value from the start, or null if not known
 * @param goal the value aimed at, or null if none is set; differs from the baseline
 * @param unit the unit, for example {@code %}; empty for none
 * @param n how many the value rests on, or null if not known: the value stays usable and is flagged
 * @param better which way it is to go, or null where baseline and goal tell, or nothing does
 * @param indicator the id of the indicator that it is a value of; empty for none
 */
public record Measured(BigDecimal actual, BigDecimal baseline, BigDecimal goal, String unit, Long n, Better better, String indicator)
        implements Finding {

    private static final int MOST_DIGITS = 40;

    /**
     * Makes a measured finding.
     *
     * @throws IllegalArgumentException if goal and baseline are equal, the way between them goes against what is better, n is negative, or a number has
     *     more than 40 digits before or after the point
     */
    public Measured {
        Objects.requireNonNull(actual, "actual");
        requireSize(actual, "actual");
        requireSize(baseline, "baseline");
        requireSize(goal, "goal");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(indicator, "indicator");
        if (!isWay(baseline, goal, better)) {
            throw new IllegalArgumentException("from " + baseline + " to " + goal + " is no way to what is " + (better == null ? "better" : better.code()));
        }
        if (n != null && n < 0) {
            throw new IllegalArgumentException("n must not be negative: " + n);
        }
    }

    /**
     * A value between a baseline and a goal.
     *
     * @param actual the value found
     * @param baseline the value from the start
     * @param goal the value aimed at; differs from the baseline
     * @param unit the unit; empty for none
     * @param n how many the value rests on, or null if not known
     * @throws IllegalArgumentException as the full constructor
     */
    public Measured(BigDecimal actual, BigDecimal baseline, BigDecimal goal, String unit, Long n) {
        this(actual, baseline, goal, unit, n, null, "");
    }

    /**
     * A value of an indicator that says all the rest.
     *
     * @param indicator the id of the indicator
     * @param actual the value found
     * @param n how many it rests on, or null if not known
     * @return the finding
     */
    public static Measured of(String indicator, BigDecimal actual, Long n) {
        return new Measured(actual, null, null, "", n, null, indicator);
    }

    private static void requireSize(BigDecimal number, String name) {
        if (number != null && (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS)) {
            throw new IllegalArgumentException(name + " has at most " + MOST_DIGITS + " digits");
        }
    }

    /**
     * Whether a baseline and a goal have a way between them that leads to what is better.
     *
     * @param baseline the value from the start, or null
     * @param goal the value aimed at, or null
     * @param better which way it is to go, or null
     * @return true unless both are given and are equal, or lie the other way
     */
    public static boolean isWay(BigDecimal baseline, BigDecimal goal, Better better) {
        if (baseline == null || goal == null) {
            return true;
        }
        int way = goal.compareTo(baseline);
        return way != 0 && (better == null || (way > 0) == (better == Better.HIGHER));
    }

    /**
     * How many the value rests on.
     *
     * @return n, or nothing if not known
     */
    public Optional<Long> nIfKnown() {
        return Optional.ofNullable(n);
    }

    /**
     * With what the indicator says where this says nothing itself.
     *
     * @param its the indicator
     * @return a copy; nothing if the two together make no way from a baseline to a goal
     */
    public Optional<Measured> completedBy(Indicator its) {
        BigDecimal start = baseline == null ? its.baseline() : baseline;
        BigDecimal end = goal == null ? its.goal() : goal;
        Better way = better == null ? its.better() : better;
        return isWay(start, end, way)
                ? Optional.of(new Measured(actual, start, end, unit.isEmpty() ? its.unit() : unit, n, way, indicator))
                : Optional.empty();
    }

    /**
     * Whether the value has become better since the start, where no goal is set.
     *
     * @return 1 if it has, 0 if it has not; nothing if a goal is set, or it is not known where it started or which way is better
     */
    public Optional<Degree> change() {
        if (goal != null || baseline == null || better == null) {
            return Optional.empty();
        }
        int way = actual.compareTo(baseline);
        return Optional.of((better == Better.HIGHER ? way : -way) > 0 ? Degree.ONE : Degree.ZERO);
    }

    /**
     * Whether the goal is known not to be reached.
     *
     * @return true if there is a goal, it is known which way it lies, and the value lies before it
     */
    public boolean isShortOfGoal() {
        if (goal == null || baseline == null && better == null) {
            return false;
        }
        boolean isUp = better == null ? goal.compareTo(baseline) > 0 : better == Better.HIGHER;
        int beyond = actual.compareTo(goal);
        return isUp ? beyond < 0 : beyond > 0;
    }

    @Override
    public Optional<Degree> degree(GradeScale scale) {
        if (goal == null) {
            return Optional.empty();
        } else if (baseline == null) {
            return isReached() ? Optional.of(Degree.ONE) : Optional.empty();
        }
        int places = Math.max(Math.max(actual.scale(), baseline.scale()), Math.max(goal.scale(), 0));
        BigInteger come = actual.subtract(baseline).setScale(places).unscaledValue();
        BigInteger way = goal.subtract(baseline).setScale(places).unscaledValue();
        if (way.signum() < 0) {
            come = come.negate();
            way = way.negate();
        }
        return Optional.of(new Degree(come.max(BigInteger.ZERO).min(way), way));
    }

    private boolean isReached() {
        int beyond = actual.compareTo(goal);
        return beyond == 0 || better == Better.HIGHER && beyond > 0 || better == Better.LOWER && beyond < 0;
    }
}
