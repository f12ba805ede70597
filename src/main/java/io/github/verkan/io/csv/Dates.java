package io.github.verkan.io.csv;

import io.github.verkan.theory.TimeSpan;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as people write them in tables, each with as much as it says: a year, a month or a day. Day comes before month, as in Swedish; where the first number of
 * two with strokes between could be either, nothing is guessed. Java's own formats depend on the locale data of its version.
 */
final class Dates {

    /** What a cell says, as {@code 2018}, {@code 2018-03} or {@code 2018-03-21}; {@code problem} is the diagnostic's code where it is none. */
    record Reading(String time, String problem, String hint) {

        /** Whether the cell says it in other words. */
        boolean isInterpreted(String cell) {
            return problem.isEmpty() && !time.equals(cell);
        }
    }

    private static final String WRITE = "write it as 2020-11-30";
    private static final int CENTURY_TURNS = 80;
    private static final Pattern SIX_OR_EIGHT = Pattern.compile("(?:([0-9]{2})?([0-9]{2}))([0-9]{2})([0-9]{2})");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("([0-9]{1,2})([/.]) ?([0-9]{1,2})([/. ]|, ?)([0-9]{4})");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("([0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})");
    private static final Pattern IN_WORDS = Pattern.compile("(?:(?:den )?([0-9]{1,2})\\.? )?(\\p{L}{3,9})\\.? ([0-9]{4})");
    private static final Pattern SHORT_ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern TIME_OF_DAY = Pattern.compile("[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?Z?");
    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}(?:[.,][0-9]+)?");
    private static final List<String> SWEDISH = List.of("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
            "december");
    private static final List<String> ENGLISH = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
            "december");

    private Dates() {}

    /** Reads a time; of one with a time of day, the day. */
    static Reading read(String cell) {
        String text = CellText.folded(cell).toLowerCase(Locale.ROOT);
        if (TimeSpan.of(text).isPresent()) {
            return new Reading(text, "", "");
        }
        Matcher clock = TIME_OF_DAY.matcher(text.toUpperCase(Locale.ROOT));
        if (clock.find() && clock.end() == text.length()) {
            text = text.substring(0, clock.start());
        }
        Reading reading = other(text);
        return reading.problem().isEmpty() && TimeSpan.of(reading.time()).isEmpty() ? new Reading("", "bad-date", WRITE) : reading;
    }

    private static Reading other(String text) {
        Matcher digits = SIX_OR_EIGHT.matcher(text);
        Matcher day = DAY_MONTH_YEAR.matcher(text);
        Matcher year = YEAR_MONTH_DAY.matcher(text);
        Matcher words = IN_WORDS.matcher(text);
        Matcher iso = SHORT_ISO.matcher(text);
        if (digits.matches()) {
            int short2 = Integer.parseInt(digits.group(2));
            String century = digits.group(1) != null ? digits.group(1) : short2 < CENTURY_TURNS ? "20" : "19";
            return time(century + digits.group(2), digits.group(3), digits.group(4));
        } else if (day.matches()) {
            return dayFirst(day);
        } else if (year.matches()) {
            return time(year.group(1), year.group(2), year.group(3));
        } else if (iso.matches()) {
            return time(iso.group(1), iso.group(2), iso.group(3));
        } else if (words.matches() && month(words.group(2)) > 0) {
            return time(words.group(3), Integer.toString(month(words.group(2))), words.group(1));
        } else if (SERIAL.matcher(text).matches()) {
            return new Reading("", "bad-date", "this looks like a spreadsheet's number for a day; give the cells a date format and export them again");
        }
        return new Reading("", "bad-date", WRITE);
    }

    /** {@code 21/3 2018} is Swedish; {@code 03/04/2018} is the third of April or the fourth of March. */
    private static Reading dayFirst(Matcher day) {
        int first = Integer.parseInt(day.group(1));
        int second = Integer.parseInt(day.group(3));
        boolean isSwedish = day.group(2).equals(".") || !day.group(4).equals("/");
        if (first == second || isSwedish || first > 12) {
            return time(day.group(5), day.group(3), day.group(1));
        } else if (second > 12) {
            return time(day.group(5), day.group(1), day.group(3));
        }
        return new Reading("", "ambiguous-date", WRITE);
    }

    private static Reading time(String year, String month, String day) {
        return new Reading(year + "-" + two(month) + (day == null ? "" : "-" + two(day)), "", "");
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** From 1; 0 for no month. The first three letters are enough, as is {@code sept}. */
    private static int month(String word) {
        for (List<String> names : List.of(SWEDISH, ENGLISH)) {
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                if (word.equals(name) || word.equals(name.substring(0, 3)) || word.equals("sept") && name.startsWith("sept")) {
                    return i + 1;
                }
            }
        }
        return 0;
    }
}
