package io.github.verkan.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a table is written: what separates its cells, where it begins, and its first rows that are not blank, one of which may hold the headers.
 *
 * @param delimiter what separates cells
 * @param start where the table begins, after a line that names the separator
 * @param rows the cells of the first rows that are not blank; none if there is none
 * @param guessed whether another delimiter would have done as well
 */
record Dialect(char delimiter, int start, List<List<String>> rows, boolean guessed) {

    private static final String CANDIDATES = ";,\t";
    /** The rows in which separators are counted, and headers looked for: above them there may be a title. */
    static final int ROWS_COUNTED = 20;
    /** More than this of the first rows is not looked at: it is enough to recognise headers, and no file can make detection expensive. */
    private static final int LONGEST_HEAD = 1 << 16;
    /** Spreadsheets put {@code sep=;} on the first line to tell each other. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=([^\\p{L}\\p{N}\"\\s]|\t)\"?\\1* *(?=[\r\n]|\\z)");

    /** Finds out for a table of any kind. */
    static Dialect of(String text) {
        return of(text, new AnyHeaders());
    }

    /** Most tables begin with their headers; only where this one does not are more rows looked at. */
    static Dialect of(String text, Headers headers) {
        Dialect dialect = of(text, headers, 1);
        return dialect.rows.stream().anyMatch(headers::isComplete) ? dialect : of(text, headers, ROWS_COUNTED);
    }

    /** Finds out. The delimiter that gives a row with the most known headers wins, then the one that stands most often in the first rows. */
    private static Dialect of(String text, Headers headers, int most) {
        Matcher stated = SEPARATOR_LINE.matcher(text);
        if (stated.lookingAt()) {
            char delimiter = stated.group(1).charAt(0);
            return new Dialect(delimiter, stated.end(), rows(head(text, stated.end(), delimiter), delimiter, most), false);
        }
        String head = head(text, 0, CANDIDATES.charAt(0));
        int[] counts = counts(text);
        List<List<String>> rows = List.of();
        int best = 0;
        int mostKnown = -1;
        boolean tie = false;
        for (int i = 0; i < counts.length; i++) {
            List<List<String>> these = rows(head, CANDIDATES.charAt(i), most);
            int found = headers.mostKnown(these);
            if (found > mostKnown || found == mostKnown && counts[i] > counts[best]) {
                tie = found == mostKnown && counts[best] > 0;
                best = i;
                mostKnown = found;
                rows = these;
            } else {
                tie |= found == mostKnown && counts[i] > 0;
            }
        }
        return new Dialect(CANDIDATES.charAt(best), 0, rows, tie);
    }

    /** How often each candidate stands outside quotes in the first rows. */
    private static int[] counts(String text) {
        int[] counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        int rows = 0;
        for (int i = 0; i < text.length() && rows < ROWS_COUNTED; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && CANDIDATES.indexOf(c) >= 0) {
                counts[CANDIDATES.indexOf(c)]++;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                rows++;
            }
        }
        return counts;
    }

    /** From the beginning of the first row that holds something. */
    private static String head(String text, int start, char delimiter) {
        int begin = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                begin = i + 1;
            } else if (!CellText.isBlank(c) && c != delimiter && c != '"' && CANDIDATES.indexOf(c) < 0) {
                break;
            }
        }
        return text.substring(begin, Math.min(text.length(), begin + LONGEST_HEAD));
    }

    /** The cells of the first rows that are not blank. Good enough to recognise headers: a quote anywhere opens and closes. */
    private static List<List<String>> rows(String head, char delimiter, int most) {
        List<List<String>> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= head.length() && rows.size() < most; i++) {
            char c = i < head.length() ? head.charAt(i) : '\n';
            boolean isEnd = i == head.length() || !quoted && (c == '\n' || c == '\r');
            if (!isEnd && c == '"') {
                quoted = !quoted;
            } else if (!isEnd && (c != delimiter || quoted)) {
                cell.append(c);
            } else {
                cells.add(cell.toString());
                cell.setLength(0);
            }
            if (isEnd) {
                if (!TableReader.areBlank(cells)) {
                    rows.add(cells);
                }
                cells = new ArrayList<>();
            }
        }
        return rows;
    }
}
