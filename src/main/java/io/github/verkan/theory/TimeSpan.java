package io.github.verkan.theory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * The days that a time stands for: a year, a month of a year or a date, as they are written in files: {@code 2020}, {@code 2020-11}, {@code 2020-11-30}.
 *
 * @param first the first day
 * @param last the last day, itself included
 */
public record TimeSpan(LocalDate first, LocalDate last) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DATE = 10;

    /**
     * Makes a span.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public TimeSpan {
        Objects.requireNonNull(first, "first");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span must not end before it begins: " + first + " to " + last);
        }
    }

    /**
     * The span of a text.
     *
     * @param text a year, a month of a year or a date, from 1900 to 2200, in digits and hyphens alone
     * @return the span, or nothing for any other text
     */
    public static Optional<TimeSpan> of(String text) {
        return switch (text.length()) {
            case YEAR -> date(text + "-01-01").map(day -> new TimeSpan(day, day.withMonth(12).withDayOfMonth(31)));
            case MONTH -> date(text + "-01").map(day -> new TimeSpan(day, YearMonth.from(day).atEndOfMonth()));
            default -> date(text).map(day -> new TimeSpan(day, day));
        };
    }

    /**
     * The day of a text.
     *
     * @param text a date, from 1900 to 2200, in digits and hyphens alone
     * @return the day, or nothing for any other text
     */
    public static Optional<LocalDate> date(String text) {
        if (text.length() != DATE || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 0 || day < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * A text that is a time or says nothing.
     *
     * @param text the text
     * @param argument what it is called, for the message
     * @return the text
     * @throws IllegalArgumentException if it is neither empty nor a time
     */
    public static String requireTime(String text, String argument) {
        if (!Objects.requireNonNull(text, argument).isEmpty() && of(text).isEmpty()) {
            throw new IllegalArgumentException(argument + " must be a year, a month or a date such as 2020, 2020-11 or 2020-11-30, not \"" + text + "\"");
        }
        return text;
    }

    /**
     * Whether the whole of another span lies in this one.
     *
     * @param other the other span
     * @return whether it does
     */
    public boolean contains(TimeSpan other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** Written out because the library's own parser also takes years of nine digits. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
