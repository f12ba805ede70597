package io.github.verkan.theory;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number with its unit: how much was to be done, how much was, how many. It is told beside what a row says and never becomes a degree by itself.
 *
 * @param value the number
 * @param outOf the number that it is a part of, or null for none: 1 out of 4 meetings
 * @param unit the unit in words, for example {@code cases}; empty for none
 */
public record Quantity(BigDecimal value, BigDecimal outOf, String unit) {

    private static final int MOST_DIGITS = 40;

    /**
     * Makes a quantity.
     *
     * @throws IllegalArgumentException if a number has more than 40 digits before or after the point, or what it is a part of is not above 0
     */
    public Quantity {
        Objects.requireNonNull(value, "value");
        requireSize(value, "value");
        requireSize(outOf, "outOf");
        Objects.requireNonNull(unit, "unit");
        if (outOf != null && outOf.signum() <= 0) {
            throw new IllegalArgumentException("outOf must be above 0: " + outOf);
        }
    }

    static void requireSize(BigDecimal number, String name) {
        if (number != null && (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS)) {
            throw new IllegalArgumentException(name + " has at most " + MOST_DIGITS + " digits before and after the point");
        }
    }

    /**
     * A whole number of something.
     *
     * @param value the number
     * @param unit the unit in words
     * @return the quantity
     */
    public static Quantity of(long value, String unit) {
        return new Quantity(BigDecimal.valueOf(value), null, unit);
    }

    /**
     * The number that it is a part of.
     *
     * @return the number, or nothing
     */
    public Optional<BigDecimal> outOfIfSaid() {
        return Optional.ofNullable(outOf);
    }

    /**
     * Whether it is a percentage.
     *
     * @return true if the unit holds a per cent sign
     */
    public boolean isPercentage() {
        return unit.contains("%");
    }
}
