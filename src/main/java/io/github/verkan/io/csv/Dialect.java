package io.github.verkan.io.csv;

import io.github.verkan.words.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a table is written: what separates its cells, where it begins, and its first row that is not blank.
 *
 * @param delimiter what separates cells
 * @param start where the table begins, after a line that names the separator
 * @param header the cells of the first row that is not blank; one empty cell if there is none
 * @param guessed whether another delimiter would have done as well
 */
record Dialect(char delimiter, int start, List<String> header, boolean guessed) {

    private static final String CANDIDATES = ";,\t";
    private static final int ROWS_COUNTED = 20;
    /** Longer header rows are looked at in part: enough to recognise them, and no file can make detection expensive. */
    private static final int LONGEST_HEADER = 1 << 16;
    /** Spreadsheets put {@code sep=;} on the first line to tell each other. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=([^\\p{L}\\p{N}\"\\s]|\t)\"?\\1* *(?=[\r\n]|\\z)");

    /** Finds out. The delimiter that gives the most known headers wins, then the one that stands most often in the first rows. */
    static Dialect of(String text) {
        Matcher stated = SEPARATOR_LINE.matcher(text);
        if (stated.lookingAt()) {
            char delimiter = stated.group(1).charAt(0);
            return new Dialect(delimiter, stated.end(), cells(firstRow(text, stated.end(), delimiter), delimiter), false);
        }
        String head = firstRow(text, 0, CANDIDATES.charAt(0));
        int[] counts = counts(text);
        int best = 0;
        int mostKnown = -1;
        boolean tie = false;
        for (int i = 0; i < counts.length; i++) {
            int known = knownHeaders(cells(head, CANDIDATES.charAt(i)));
            if (known > mostKnown || known == mostKnown && counts[i] > counts[best]) {
                tie = known == mostKnown && counts[best] > 0;
                best = i;
                mostKnown = known;
            } else {
                tie |= known == mostKnown && counts[i] > 0;
            }
        }
        return new Dialect(CANDIDATES.charAt(best), 0, cells(head, CANDIDATES.charAt(best)), tie);
    }

    private static int knownHeaders(List<String> cells) {
        int known = 0;
        for (String cell : cells) {
            String word = CellText.folded(cell);
            for (TableKind kind : TableKind.values()) {
                if (Catalogue.standard().codeOf(kind.section(), word).isPresent()) {
                    known++;
                    break;
                }
            }
        }
        return known;
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
    private static String firstRow(String text, int start, char delimiter) {
        int begin = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                begin = i + 1;
            } else if (!CellText.isBlank(c) && c != delimiter && c != '"' && CANDIDATES.indexOf(c) < 0) {
                break;
            }
        }
        return text.substring(begin, Math.min(text.length(), begin + LONGEST_HEADER));
    }

    /** The cells of the first row. Good enough to recognise headers: a quote anywhere opens and closes. */
    private static List<String> cells(String rows, char delimiter) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < rows.length() && (quoted || rows.charAt(i) != '\n' && rows.charAt(i) != '\r'); i++) {
            char c = rows.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
