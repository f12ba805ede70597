package io.github.verkan.io.json;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates as they are written in files: nothing but digits and hyphens, from 1900 to 2200. */
final class Dates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Dates() {}

    /** The date, or null. Written out because the library's parser also takes years of nine digits. */
    static LocalDate parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 0 || day < 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Whether a text is a year, a month of a year, or a date. */
    static boolean isTime(String text) {
        return switch (text.length()) {
            case 4 -> parse(text + "-01-01") != null;
            case 7 -> parse(text + "-01") != null;
            default -> parse(text) != null;
        };
    }

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
