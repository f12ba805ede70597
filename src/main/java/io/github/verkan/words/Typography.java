package io.github.verkan.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How numbers, dates, lists and quotations are set. In Swedish a decimal comma, groups of three and a per cent sign with a no-break
 * space; in English a point, commas, and no space. Nothing depends on the machine's locale.
 */
public final class Typography {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char MINUS = '\u2212';
    private static final int MOST_DIGITS = 1000;
    private static final int LAST_IN_WORDS = 12;
    private static final Pattern TYPED_QUOTATION = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Wording wording;
    private final boolean swedish;

    private Typography(Language language) {
        this.wording = Wording.in(language);
        this.swedish = language == Language.SV;
    }

    /**
     * The typography of a language.
     *
     * @param language the language
     * @return the typography
     */
    public static Typography in(Language language) {
        return new Typography(language);
    }

    /**
     * A whole number in digits.
     *
     * @param value the number
     * @return for example {@code 12 345}
     */
    public String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /**
     * A number in digits, with the decimals that it has.
     *
     * @param value the number
     * @return for example {@code 1 234,5}
     * @throws IllegalArgumentException if it has more than a thousand digits
     */
    public String number(BigDecimal value) {
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("a number has at most " + MOST_DIGITS + " digits");
        }
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder();
        if (value.signum() < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(swedish ? NO_BREAK_SPACE : ',');
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(swedish ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /**
     * A percentage.
     *
     * @param value the number of hundredths
     * @return for example {@code 76 %}
     * @throws IllegalArgumentException if it has more than a thousand digits
     */
    public String percent(BigDecimal value) {
        return number(value) + (swedish ? NO_BREAK_SPACE + "%" : "%");
    }

    /**
     * A count for running text before a noun of common gender: one to twelve in words.
     *
     * @param count the count
     * @return for example {@code en} or {@code tolv}, and {@code 13}
     */
    public String inWords(int count) {
        return count == 1 ? wording.word("form", "number-one-common") : inWordsNeuter(count);
    }

    /**
     * A count for running text before a neuter noun: one to twelve in words.
     *
     * @param count the count
     * @return for example {@code ett} or {@code tolv}, and {@code 13}
     */
    public String inWordsNeuter(int count) {
        boolean small = count >= 1 && count <= LAST_IN_WORDS;
        return small ? wording.word("number", Integer.toString(count)) : number(count);
    }

    /**
     * A date for running text. Tables have {@link LocalDate#toString()}.
     *
     * @param day the date
     * @return for example {@code 31 december 2020}
     */
    public String date(LocalDate day) {
        String month = wording.word("month", Integer.toString(day.getMonthValue()));
        return wording.phrase("form", "date", day.getDayOfMonth(), month, day.getYear());
    }

    /**
     * A year, a month of a year or a date for running text, from how it stands in a file.
     *
     * @param time for example {@code 2020}, {@code 2020-12} or {@code 2020-12-31}
     * @return for example {@code 2020}, {@code december 2020} or {@code 31 december 2020}; anything else as it is, on one line
     */
    public String when(String time) {
        try {
            if (DAY.matcher(time).matches()) {
                return date(LocalDate.parse(time));
            } else if (MONTH.matcher(time).matches()) {
                YearMonth month = YearMonth.parse(time);
                return wording.word("month", Integer.toString(month.getMonthValue())) + " " + month.getYear();
            }
        } catch (DateTimeParseException noSuchDay) {
            return OneLine.of(time);
        }
        return OneLine.of(time);
    }

    /**
     * Several things in a row.
     *
     * @param things the things, each as it is to stand
     * @return for example {@code Skurup, Svedala och vården}; empty for none
     */
    public String list(List<String> things) {
        return inRow(things, "list");
    }

    /** Several things of which any: {@code Skurup, Svedala eller vården}. */
    String anyOf(List<String> things) {
        return inRow(things, "list-or");
    }

    private String inRow(List<String> things, String form) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        int last = things.size() - 1;
        return wording.phrase("form", form, String.join(", ", things.subList(0, last)), things.get(last));
    }

    /** Each as a sentence of its own. */
    List<String> sentences(List<String> all) {
        List<String> sentences = new ArrayList<>(all.size());
        for (String words : all) {
            sentences.add(sentence(words));
        }
        return sentences;
    }

    /**
     * Something in quotation marks.
     *
     * @param text the text
     * @return the text between the marks of the language
     */
    public String quoted(String text) {
        return wording.phrase("form", "quoted", text);
    }

    /** A text of the library's own with the apostrophes and quotation marks of the language instead of a typewriter's. */
    String withMarks(String text) {
        return TYPED_QUOTATION.matcher(text).replaceAll(found -> Matcher.quoteReplacement(quoted(found.group(1)))).replace('\'', '’');
    }

    /**
     * A sentence: the first letter a capital, one full stop.
     *
     * @param words the words
     * @return the sentence
     */
    public String sentence(String words) {
        String text = capital(words.strip());
        return endsSentence(text) ? text : text + ".";
    }

    /**
     * Words with a capital first, for headings.
     *
     * @param words the words
     * @return the words
     */
    public String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.codePointAt(0);
        return new StringBuilder().appendCodePoint(Character.toTitleCase(first)).append(words, Character.charCount(first), words.length())
                .toString();
    }

    private static boolean endsSentence(String text) {
        int last = text.length() - 1;
        boolean closed = last > 0 && (text.charAt(last) == '”' || text.charAt(last) == '"');
        int end = closed ? last - 1 : last;
        return end >= 0 && ".!?…".indexOf(text.charAt(end)) >= 0;
    }
}
