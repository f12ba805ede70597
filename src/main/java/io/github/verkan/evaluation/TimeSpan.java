package io.github.verkan.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** The days that a year, a year-month or a date stands for. */
record TimeSpan(LocalDate first, LocalDate last) {

    /** The span of a text such as {@code 2020}, {@code 2020-11} or {@code 2020-11-30}; nothing for any other. */
    static Optional<TimeSpan> of(String text) {
        if (text.startsWith("+") || text.startsWith("-")) {
            return Optional.empty();
        }
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(new TimeSpan(Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth()));
                case 7 -> Optional.of(new TimeSpan(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth()));
                case 10 -> Optional.of(new TimeSpan(LocalDate.parse(text), LocalDate.parse(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    boolean contains(TimeSpan other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }
}
