package io.github.verkan.statistics;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The answers to one survey question on an ordered scale, and what became of the rest. Valid answers are those on the scale; "don't know" and
 * no response are not among them, are in no figure but the two that are about them, and are kept beside. What was not said stays not known:
 * a reason that is not listed is not a count of 0.
 *
 * <p>Every figure is exact but the standard deviation. A figure that rests on valid answers is not defined where there are none, and is refused then.
 *
 * <pre>
 * AnswerDistribution answers = AnswerDistribution.of(1, 2, 4, 8, 5).withMissing(AnswerDistribution.DONT_KNOW, 2).withSent(25);
 * answers.topShare();         // 13/20
 * answers.responseRate();     // 4/5
 * WilsonInterval.at95(answers.topCount(), answers.n());
 * </pre>
 *
 * @param counts how many chose each option, lowest (most negative) first; two options or more
 * @param missing how many of those who were sent the question gave no valid answer, by reason, in the author's order
 * @param sent how many were sent the question, or null if not known
 */
public record AnswerDistribution(List<Long> counts, Map<String, Long> missing, Long sent) {

    /** The reason of those who answered that they do not know or have no view. */
    public static final String DONT_KNOW = "dont-know";
    /** The reason of those who did not answer. */
    public static final String NO_RESPONSE = "no-response";

    /**
     * Makes a distribution.
     *
     * @throws IllegalArgumentException if there are fewer than two options, a count is negative, a reason is blank, or fewer were sent the question
     *     than are accounted for
     * @throws ArithmeticException if all counts together are above {@link Long#MAX_VALUE}
     */
    public AnswerDistribution {
        counts = List.copyOf(counts);
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
        if (counts.size() < 2) {
            throw new IllegalArgumentException("a question has two options or more: " + counts);
        }
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("counts must not be negative: " + counts);
        }
        missing.forEach((reason, count) -> {
            if (reason.isBlank() || count < 0) {
                throw new IllegalArgumentException("missing answers have a reason and a count from 0: \"" + reason + "\", " + count);
            }
        });
        long accounted = sum(missing.values(), sum(counts, 0));
        if (sent != null && sent < accounted) {
            throw new IllegalArgumentException("sent must not be below the " + accounted + " who are accounted for: " + sent);
        }
    }

    private static long sum(Iterable<Long> numbers, long start) {
        long sum = start;
        for (long number : numbers) {
            sum = Math.addExact(sum, number);
        }
        return sum;
    }

    /**
     * The answers alone; of the rest nothing is known.
     *
     * @param counts how many chose each option, lowest (most negative) first; two options or more
     * @return the distribution
     * @throws IllegalArgumentException if there are fewer than two options or a count is negative
     * @throws ArithmeticException if all counts together are above {@link Long#MAX_VALUE}
     */
    public static AnswerDistribution of(long... counts) {
        return new AnswerDistribution(Arrays.stream(counts).boxed().toList(), Map.of(), null);
    }

    /**
     * With those who gave no valid answer for a reason. A count that was there for the reason is replaced.
     *
     * @param reason the reason: {@link #DONT_KNOW}, {@link #NO_RESPONSE} or a code of one's own, in lower case with hyphens
     * @param count how many, from 0
     * @return a copy
     * @throws IllegalArgumentException if the reason is blank, the count is negative, or fewer were sent the question than are then accounted for
     * @throws ArithmeticException if all counts together are above {@link Long#MAX_VALUE}
     */
    public AnswerDistribution withMissing(String reason, long count) {
        Map<String, Long> changed = new LinkedHashMap<>(missing);
        changed.put(reason, count);
        return new AnswerDistribution(counts, changed, sent);
    }

    /**
     * With how many were sent the question.
     *
     * @param number how many, valid answers and missing ones included
     * @return a copy
     * @throws IllegalArgumentException if it is below the number of those who are accounted for
     */
    public AnswerDistribution withSent(long number) {
        return new AnswerDistribution(counts, missing, number);
    }

    /**
     * How many were sent the question.
     *
     * @return the number, or nothing if not known
     */
    public Optional<Long> sentIfKnown() {
        return Optional.ofNullable(sent);
    }

    /**
     * How many valid answers there are.
     *
     * @return from 0
     */
    public long n() {
        return sum(counts, 0);
    }

    /**
     * The valid answers without the rest, for agreement, polarisation and dispersion.
     *
     * @return the distribution; its categories count from 0
     * @throws IllegalStateException if there is no valid answer
     */
    public OrdinalDistribution ordinal() {
        requireAnswers();
        return OrdinalDistribution.of(counts.stream().mapToLong(Long::longValue).toArray());
    }

    /**
     * The mean of the answers, with the options numbered from 1. It takes the options as equally spaced.
     *
     * @return from 1 to the number of options
     * @throws IllegalStateException if there is no valid answer
     */
    public Ratio mean() {
        requireAnswers();
        return new Ratio(powerSum(1), BigInteger.valueOf(n()));
    }

    /**
     * The standard deviation of the answers as a sample, with divisor n − 1. It takes the options as equally spaced. The variance is computed
     * exactly, so that nothing is lost before the root is taken.
     *
     * @return in steps of the scale: from 0, all the same, to (K − 1) / √2 for K options, two answers at the ends; nothing for fewer than two valid
     *     answers
     */
    public OptionalDouble standardDeviation() {
        BigInteger n = BigInteger.valueOf(n());
        if (n.compareTo(BigInteger.TWO) < 0) {
            return OptionalDouble.empty();
        }
        BigInteger squares = n.multiply(powerSum(2)).subtract(powerSum(1).pow(2));
        return OptionalDouble.of(Math.sqrt(new Ratio(squares, n.multiply(n.subtract(BigInteger.ONE))).toDouble()));
    }

    private BigInteger powerSum(int exponent) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < counts.size(); i++) {
            sum = sum.add(BigInteger.valueOf(i + 1L).pow(exponent).multiply(BigInteger.valueOf(counts.get(i))));
        }
        return sum;
    }

    /**
     * The median of the answers, with the options numbered from 1: the middle answer, or half-way between the two in the middle.
     *
     * @return from 1 to the number of options, in halves
     * @throws IllegalStateException if there is no valid answer
     */
    public Ratio median() {
        OrdinalDistribution answers = ordinal();
        return Ratio.of(answers.lowerMedian() + answers.upperMedian() + 2L, 2);
    }

    /**
     * How many chose one of the two most positive options; on a scale of two or three, the most positive one.
     *
     * @return from 0 to n
     */
    public long topCount() {
        return sum(counts.subList(counts.size() - atEachEnd(), counts.size()), 0);
    }

    /**
     * How many chose one of the two most negative options; on a scale of two or three, the most negative one.
     *
     * @return from 0 to n
     */
    public long bottomCount() {
        return sum(counts.subList(0, atEachEnd()), 0);
    }

    private int atEachEnd() {
        return counts.size() < 4 ? 1 : 2;
    }

    /**
     * The share of valid answers in the two most positive options ("top two box"); on a scale of two or three, in the most positive one.
     *
     * @return from 0 to 1
     * @throws IllegalStateException if there is no valid answer
     */
    public Ratio topShare() {
        return share(topCount());
    }

    /**
     * The share of valid answers in the two most negative options; on a scale of two or three, in the most negative one.
     *
     * @return from 0 to 1; together with the top share at most 1
     * @throws IllegalStateException if there is no valid answer
     */
    public Ratio bottomShare() {
        return share(bottomCount());
    }

    /**
     * The balance: the top share less the bottom share. A hundred times it is the net figure in percentage points, nettotal in Swedish
     * (Konjunkturinstitutet 2022, Metodbok för Konjunkturbarometern).
     *
     * @return from −1, all negative, to 1, all positive
     * @throws IllegalStateException if there is no valid answer
     */
    public Ratio balance() {
        return share(topCount() - bottomCount());
    }

    /**
     * The balance of a question with five options in which the outermost count in full and those next to them by half:
     * (PP + P/2) − (M/2 + MM), with PP the most positive and MM the most negative (European Commission, Joint Harmonised EU Programme of Business
     * and Consumer Surveys, User Guide). As everywhere here the shares are of valid answers; it differs from a balance whose percentages count
     * those who do not know. With three options, {@link #balance()} is the one to take.
     *
     * @return from −1, all most negative, to 1, all most positive
     * @throws IllegalStateException if there are not five options, or there is no valid answer
     */
    public Ratio weightedBalance() {
        if (counts.size() != 5) {
            throw new IllegalStateException("the weighted balance needs five options, not " + counts.size());
        }
        return share(counts.get(4) - counts.get(0)).plus(share(counts.get(3) - counts.get(1)).times(Ratio.of(1, 2)));
    }

    /**
     * How large a share of those who were sent the question gave a valid answer.
     *
     * @return from 0 to 1, or nothing if it is not known how many were sent the question, or nobody was
     */
    public Optional<Ratio> responseRate() {
        return sentIfKnown().filter(number -> number > 0).map(number -> Ratio.of(n(), number));
    }

    /**
     * How large a share of those who answered said that they do not know: don't know / (n + don't know).
     *
     * @return from 0 to 1, or nothing if {@link #DONT_KNOW} is not among the reasons, or nobody answered
     */
    public Optional<Ratio> dontKnowShare() {
        return Optional.ofNullable(missing.get(DONT_KNOW)).filter(count -> n() + count > 0).map(count -> Ratio.of(count, n() + count));
    }

    private Ratio share(long count) {
        requireAnswers();
        return Ratio.of(count, n());
    }

    private void requireAnswers() {
        if (n() == 0) {
            throw new IllegalStateException("not defined without a valid answer: " + this);
        }
    }
}
