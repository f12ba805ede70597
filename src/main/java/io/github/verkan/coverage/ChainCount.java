package io.github.verkan.coverage;

/**
 * How many chains there are. Their number can grow with every step of a theory; beyond a limit it is only known that there are at least so many.
 *
 * @param number from 0 to {@link #LIMIT}
 * @param atLeast whether there may be more than the number says; then it is the limit
 */
public record ChainCount(long number, boolean atLeast) implements Comparable<ChainCount> {

    /** A million millions: more chains are not counted. */
    public static final long LIMIT = 1_000_000_000_000L;

    /** No chain. */
    public static final ChainCount NONE = new ChainCount(0, false);
    /** One chain. */
    public static final ChainCount ONE = new ChainCount(1, false);

    private static final ChainCount MANY = new ChainCount(LIMIT, true);

    /**
     * Makes a count.
     *
     * @throws IllegalArgumentException if the number is negative or beyond the limit, or is a least number below it
     */
    public ChainCount {
        if (number < 0 || number > LIMIT || atLeast && number < LIMIT) {
            throw new IllegalArgumentException("no such count: " + number + (atLeast ? " at least" : ""));
        }
    }

    /** The chains of both. */
    ChainCount plus(ChainCount other) {
        long sum = number + other.number;
        return atLeast || other.atLeast || sum > LIMIT ? MANY : new ChainCount(sum, false);
    }

    /** Each of these chains continued by each of the others. */
    ChainCount times(ChainCount other) {
        if (number == 0 || other.number == 0) {
            return NONE;
        }
        return atLeast || other.atLeast || number > LIMIT / other.number ? MANY : new ChainCount(number * other.number, false);
    }

    @Override
    public int compareTo(ChainCount other) {
        int order = Long.compare(number, other.number);
        return order != 0 ? order : Boolean.compare(atLeast, other.atLeast);
    }

    /**
     * The count as text.
     *
     * @return the number, with a plus sign behind it where there may be more
     */
    @Override
    public String toString() {
        return atLeast ? number + "+" : Long.toString(number);
    }
}
