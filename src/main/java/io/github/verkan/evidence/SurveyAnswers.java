package io.github.verkan.evidence;

import io.github.verkan.scale.Degree;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.statistics.AnswerDistribution;
import io.github.verkan.statistics.PossibleCounts;
import io.github.verkan.statistics.Ratio;
import io.github.verkan.statistics.WilsonInterval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finding as the answers to a survey question about agreement: how many chose each option of its scale, or the percentages that a report prints. The
 * degree is the share that agrees: of valid answers those in the two most positive options (the most positive one on a scale of two or three).
 * All who answered are one voice. Percentages without n are used as they are, and nothing is made up around them.
 *
 * @param options the words of the options, most negative first; empty if not said
 * @param counts how many chose each option, most negative first; empty where only percentages are known
 * @param agree the percentage that agrees, or null
 * @param neutral the percentage that does neither, or null
 * @param disagree the percentage that disagrees, or null
 * @param n how many valid answers the percentages rest on, or null if not known; null with counts, which say it
 * @param missing how many gave no valid answer, by reason; a reason that is not listed is not known
 * @param sent how many were sent the question, or null if not known
 * @param reversed whether to agree with the question is to speak against the target: then the degree is the share that disagrees
 */
public record SurveyAnswers(
        List<String> options,
        List<Long> counts,
        BigDecimal agree,
        BigDecimal neutral,
        BigDecimal disagree,
        Long n,
        Map<MissingAnswer, Long> missing,
        Long sent,
        boolean reversed)
        implements Finding {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Three percentages, each rounded up. */
    private static final BigDecimal MOST_TOGETHER = new BigDecimal("101.5");
    private static final int MOST_DIGITS = 18;
    /** Beyond so many answers every percentage in tenths fits. */
    private static final int MOST_ANSWERS_TRIED = 1000;
    private static final int MOST_DECIMALS_TRIED = 10;

    /**
     * Makes answers.
     *
     * @throws IllegalArgumentException as {@link #problem} says
     */
    public SurveyAnswers {
        options = List.copyOf(options);
        counts = List.copyOf(counts);
        Map<MissingAnswer, Long> inOrder = new LinkedHashMap<>();
        for (MissingAnswer reason : MissingAnswer.values()) {
            if (missing.containsKey(reason)) {
                inOrder.put(reason, Objects.requireNonNull(missing.get(reason), "missing"));
            }
        }
        missing = Collections.unmodifiableMap(inOrder);
        problem(options, counts, agree, neutral, disagree, n, missing, sent).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
    }

    /**
     * Answers as counts.
     *
     * @param counts how many chose each option, most negative first
     * @return the answers; of those who did not answer nothing is known
     * @throws IllegalArgumentException if there are fewer than two options or a count is negative
     */
    public static SurveyAnswers counted(long... counts) {
        return new SurveyAnswers(List.of(), Arrays.stream(counts).boxed().toList(), null, null, null, null, Map.of(), null, false);
    }

    /**
     * Answers as the percentages that a report prints.
     *
     * @param agree the percentage that agrees
     * @param disagree the percentage that disagrees, or null if not known
     * @param n how many valid answers they rest on, or null if not known
     * @return the answers
     * @throws IllegalArgumentException if a percentage does not lie from 0 to 100, or n is negative
     */
    public static SurveyAnswers percentages(BigDecimal agree, BigDecimal disagree, Long n) {
        return new SurveyAnswers(List.of(), List.of(), agree, null, disagree, n, Map.of(), null, false);
    }

    /**
     * With those who gave no valid answer, and the number of those who were sent the question.
     *
     * @param byReason how many, by reason
     * @param sentTo how many were sent the question, or null if not known
     * @return a copy
     * @throws IllegalArgumentException if fewer were sent the question than are accounted for
     */
    public SurveyAnswers with(Map<MissingAnswer, Long> byReason, Long sentTo) {
        return new SurveyAnswers(options, counts, agree, neutral, disagree, n, byReason, sentTo, reversed);
    }

    /**
     * With the words of the options.
     *
     * @param words one for each option, most negative first
     * @return a copy
     * @throws IllegalArgumentException if there are counts, and not one for each option
     */
    public SurveyAnswers saying(List<String> words) {
        return new SurveyAnswers(words, counts, agree, neutral, disagree, n, missing, sent, reversed);
    }

    /**
     * As answers to a question that speaks against the target.
     *
     * @return a copy
     */
    public SurveyAnswers asReversed() {
        return new SurveyAnswers(options, counts, agree, neutral, disagree, n, missing, sent, true);
    }

    /**
     * What would be wrong with answers like these.
     *
     * @param options the words of the options
     * @param counts how many chose each
     * @param agree the percentage that agrees, or null
     * @param neutral the percentage that does neither, or null
     * @param disagree the percentage that disagrees, or null
     * @param n how many valid answers the percentages rest on, or null
     * @param missing how many gave no valid answer, by reason
     * @param sent how many were sent the question, or null
     * @return a sentence; nothing if all is well
     */
    public static Optional<String> problem(
            List<String> options, List<Long> counts, BigDecimal agree, BigDecimal neutral, BigDecimal disagree, Long n,
            Map<MissingAnswer, Long> missing, Long sent) {
        boolean inPercent = agree != null || neutral != null || disagree != null;
        if (counts.isEmpty() && agree == null && disagree == null) {
            return Optional.of("answers have counts, or the percentage that agrees or disagrees");
        } else if (!counts.isEmpty() && (inPercent || n != null)) {
            return Optional.of("counts say all that percentages and n would: give one or the other");
        } else if (counts.size() == 1 || !options.isEmpty() && !counts.isEmpty() && options.size() != counts.size()) {
            return Optional.of("there is a count for each of two options or more: " + counts.size() + " counts, " + options.size() + " options");
        } else if (options.stream().anyMatch(String::isBlank)) {
            return Optional.of("an option must not be blank: " + options);
        }
        return numbersProblem(counts, shares(agree, neutral, disagree), n, missing, sent);
    }

    private static Optional<String> numbersProblem(
            List<Long> counts, List<BigDecimal> shares, Long n, Map<MissingAnswer, Long> missing, Long sent) {
        BigDecimal together = BigDecimal.ZERO;
        for (BigDecimal share : shares) {
            if (share.signum() < 0 || share.compareTo(HUNDRED) > 0 || share.precision() > MOST_DIGITS || Math.abs((long) share.scale()) > MOST_DIGITS) {
                return Optional.of("a percentage lies from 0 to 100: " + share);
            }
            together = together.add(share);
        }
        if (together.compareTo(MOST_TOGETHER) > 0) {
            return Optional.of("the percentages are more than 100 together: " + together.toPlainString());
        }
        long accounted = n == null ? 0 : n;
        try {
            for (long count : Stream.concat(counts.stream(), missing.values().stream()).toList()) {
                if (count < 0) {
                    return Optional.of("counts must not be negative: " + count);
                }
                accounted = Math.addExact(accounted, count);
            }
        } catch (ArithmeticException tooMany) {
            return Optional.of("there are too many answers to be counted");
        }
        if (n != null && n < 0) {
            return Optional.of("n must not be negative: " + n);
        }
        return sent != null && sent < accounted ? Optional.of("fewer were sent the question (" + sent + ") than are accounted for (" + accounted + ")")
                : Optional.empty();
    }

    private static List<BigDecimal> shares(BigDecimal agree, BigDecimal neutral, BigDecimal disagree) {
        return Stream.of(Optional.ofNullable(agree), Optional.ofNullable(neutral), Optional.ofNullable(disagree)).flatMap(Optional::stream).toList();
    }

    /**
     * How large a part of those who were sent the question gave a valid answer.
     *
     * @return from 0 to 1, or nothing if one of the numbers is not known, or nobody was sent the question
     */
    public Optional<Ratio> responseRate() {
        return sent == null || sent == 0 ? Optional.empty() : nIfKnown().map(valid -> Ratio.of(valid, sent));
    }

    /**
     * How many valid answers there are.
     *
     * @return n, or nothing if not known
     */
    public Optional<Long> nIfKnown() {
        return counts.isEmpty() ? Optional.ofNullable(n) : Optional.of(counts.stream().mapToLong(Long::longValue).sum());
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
     * The percentages that the report prints: those that agree, do neither, disagree, as far as they are known.
     *
     * @return the percentages; empty for answers as counts
     */
    public List<BigDecimal> percentages() {
        return shares(agree, neutral, disagree);
    }

    /**
     * Whether some numbers of answers out of n give the percentages that are printed.
     *
     * @return false only where none do; true where n is not known, or the percentages have more decimals than can be tried
     */
    public boolean fitN() {
        boolean canBeTried = n != null && n > 0 && n <= MOST_ANSWERS_TRIED && haveDecimalsToTry();
        return !canBeTried || possibleN(n.intValue()).contains(n.intValue());
    }

    /**
     * The numbers of valid answers that the percentages can rest on.
     *
     * @param upTo the highest number to try, from 1 to 100 000
     * @return each possible number, rising; empty if there is none, for answers as counts, and where percentages have more decimals than can be tried
     */
    public List<Integer> possibleN(int upTo) {
        return haveDecimalsToTry() ? PossibleCounts.of(percentages(), upTo) : List.of();
    }

    private boolean haveDecimalsToTry() {
        return counts.isEmpty() && percentages().stream().allMatch(share -> share.scale() <= MOST_DECIMALS_TRIED);
    }

    /**
     * All that is known of the answers as counts, for means, medians and dispersion.
     *
     * @return the distribution; nothing where only percentages are known
     */
    public Optional<AnswerDistribution> distribution() {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Long> byCode = new LinkedHashMap<>();
        missing.forEach((reason, count) -> byCode.put(reason.code(), count));
        return Optional.of(new AnswerDistribution(counts, byCode, sent));
    }

    /**
     * The share that agrees.
     *
     * @return from 0 to 1; nothing where it is not known or nobody answered
     */
    public Optional<Degree> agreeing() {
        return share(agree, true);
    }

    /**
     * The share that disagrees.
     *
     * @return from 0 to 1; nothing where it is not known or nobody answered
     */
    public Optional<Degree> disagreeing() {
        return share(disagree, false);
    }

    private Optional<Degree> share(BigDecimal percentage, boolean top) {
        Optional<Long> number = nIfKnown();
        if (!counts.isEmpty()) {
            AnswerDistribution answers = distribution().orElseThrow();
            return number.filter(it -> it > 0).map(it -> Degree.of(top ? answers.topCount() : answers.bottomCount(), it));
        } else if (percentage == null || number.isPresent() && number.get() == 0) {
            return Optional.empty();
        }
        BigDecimal plain = percentage.setScale(Math.max(0, percentage.scale()), RoundingMode.UNNECESSARY);
        return Optional.of(new Degree(plain.unscaledValue(), HUNDRED.setScale(plain.scale(), RoundingMode.UNNECESSARY).unscaledValue()));
    }

    /**
     * The share that agrees less the share that disagrees.
     *
     * @return from −1 to 1; nothing where one of them is not known
     */
    public Optional<Ratio> balance() {
        return agreeing().flatMap(yes -> disagreeing().map(no -> new Ratio(yes.numerator(), yes.denominator())
                .plus(new Ratio(no.numerator().negate(), no.denominator()))));
    }

    /**
     * The Wilson interval at 95 per cent around the share that agrees, as of a random sample.
     *
     * @return the interval; nothing where n is not known or 0: none is made up
     */
    public Optional<WilsonInterval> interval() {
        Optional<Long> number = nIfKnown().filter(it -> it > 0);
        if (number.isEmpty() || agreeing().isEmpty()) {
            return Optional.empty();
        }
        long count = counts.isEmpty()
                ? agree.multiply(BigDecimal.valueOf(number.get())).divide(HUNDRED, 0, RoundingMode.HALF_UP).longValueExact()
                : distribution().orElseThrow().topCount();
        return Optional.of(WilsonInterval.at95(count, number.get()));
    }

    @Override
    public Optional<Degree> degree(GradeScale scale) {
        return reversed ? disagreeing() : agreeing();
    }
}
