package io.github.verkan.io.csv;

import io.github.verkan.words.Language;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers as people write them in tables: decimal comma or point, thousands grouped by spaces, points or commas, three kinds of minus, a
 * percent sign. Java's own formats depend on the locale data of its version and stop silently in the middle of a cell.
 */
final class Numbers {

    /** What a cell says; {@code value} is null where it says no number, and {@code problem} then holds the diagnostic's code. */
    record Reading(BigDecimal value, boolean percent, String problem) {}

    private static final int MOST_DIGITS = 18;
    private static final int LONGEST = 60;
    private static final String PLAIN_OR_SPACED = "[0-9]+|[1-9][0-9]{0,2}(?: [0-9]{3})+";
    private static final Pattern WITH_POINT = Pattern.compile("(?:" + PLAIN_OR_SPACED + "|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\\.[0-9]+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("(?:" + PLAIN_OR_SPACED + "|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?:,[0-9]+)?");
    /** Either thousands or thousandths. A leading zero settles it, as no group of thousands starts with one. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

    private Numbers() {}

    /** Reads a number. */
    static Reading read(String cell) {
        return read(cell, false);
    }

    /** Reads a count: a point or comma before three digits can only group them. */
    static Reading readCount(String cell) {
        Reading reading = read(cell, true);
        boolean whole = reading.value() != null && !reading.percent() && reading.value().signum() >= 0
                && reading.value().stripTrailingZeros().scale() <= 0;
        return whole || reading.value() == null ? reading : new Reading(null, false, "bad-number");
    }

    private static Reading read(String cell, boolean count) {
        String text = CellText.trim(cell);
        if (text.length() > LONGEST) {
            return new Reading(null, false, "bad-number");
        }
        boolean percent = text.endsWith("%");
        text = CellText.strip(percent ? text.substring(0, text.length() - 1) : text);
        boolean negative = !text.isEmpty() && "-\u2212\u2013".indexOf(text.charAt(0)) >= 0;
        if (negative || text.startsWith("+")) {
            text = text.substring(1);
        }
        text = text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2009', ' ');
        if (AMBIGUOUS.matcher(text).matches()) {
            if (!count) {
                return new Reading(null, percent, "ambiguous-number");
            }
            text = text.replace(".", "").replace(",", "");
        }
        String plain = plain(text);
        if (plain.isEmpty() || plain.chars().filter(c -> c != '.').count() > MOST_DIGITS) {
            return new Reading(null, percent, "bad-number");
        }
        BigDecimal value = new BigDecimal(plain);
        return new Reading(negative ? value.negate() : value, percent, "");
    }

    /** In the form of Java, or empty. */
    private static String plain(String text) {
        if (WITH_POINT.matcher(text).matches()) {
            return text.replace(" ", "").replace(",", "");
        } else if (WITH_COMMA.matcher(text).matches()) {
            return text.replace(" ", "").replace(".", "").replace(',', '.');
        }
        return "";
    }

    /** Writes a number so that {@link #read} gives it back: with a leading zero where it would be ambiguous. */
    static String write(BigDecimal number, Language language) {
        String digits = number.abs().toPlainString();
        String text = (AMBIGUOUS.matcher(digits).matches() ? "0" : "") + digits;
        return (number.signum() < 0 ? "-" : "") + (language == Language.SV ? text.replace('.', ',') : text);
    }
}
